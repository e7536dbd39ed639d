"""The choosers of language and theme that stand on every screen before the main window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.translation import translate
from desktop.ui.shell.actions import LANGUAGES, THEMES
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.caret_button import CaretButton


def theme_texts() -> dict[str, str]:
    """How each theme is called in the reader's language."""
    return {key: translate("ShellActions", words) for key, words in THEMES.items()}


class AppearanceChoosers(QWidget):
    """Two small menus side by side.

    Arguments:
        language, theme: what is in use.

    Signals:
        language_chosen, theme_chosen: with the key of what was picked.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, language: str, theme: str) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self.language = CaretButton("globe")
        self.theme = CaretButton("circle-half")
        self._languages = self._menu(self.language, LANGUAGES)
        self._themes = self._menu(self.theme, THEMES)
        self._languages.triggered.connect(self._choose_language)
        self._themes.triggered.connect(self._choose_theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.language)
        layout.addWidget(self.theme)
        self._word()

    def _menu(self, button: Button, keys: dict[str, str]) -> QActionGroup:
        menu = QMenu(button)
        group = QActionGroup(menu)
        for key in keys:
            action = menu.addAction("")
            action.setCheckable(True)
            action.setData(key)
            group.addAction(action)
        button.setMenu(menu)
        return group

    def _word(self) -> None:
        self.language.setText(LANGUAGES[self._language])
        self.language.setAccessibleName(self.tr("Language"))
        self.theme.setText(theme_texts()[self._theme])
        self.theme.setAccessibleName(self.tr("Theme"))
        for group, texts, current in (
            (self._languages, LANGUAGES, self._language),
            (self._themes, theme_texts(), self._theme),
        ):
            for action in group.actions():
                action.setText(texts[action.data()])
                action.setChecked(action.data() == current)

    def _choose_language(self, action: QAction) -> None:
        self._language = action.data()
        self._word()
        self.language_chosen.emit(self._language)

    def _choose_theme(self, action: QAction) -> None:
        self._theme = action.data()
        self._word()
        self.theme_chosen.emit(self._theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)
