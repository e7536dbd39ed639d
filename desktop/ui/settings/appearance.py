"""Language and theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.translation import translate
from desktop.ui import languages
from desktop.ui.settings.cards import CardsSection
from desktop.ui.shell.actions import LANGUAGES, THEMES
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from desktop.ui.context import Context

ICONS = {"system": "circle-half", "light": "sun", "dark": "moon"}


class AppearanceSection(CardsSection):
    """Changes language and theme at once, on this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Look and language"), self.tr("takes effect at once"))
        self._context = context
        self.language = ComboBox(LANGUAGES.items())
        self.language.set_value(languages.spoken())
        self.language.setFixedWidth(168)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.chosen.connect(self._speak)
        options = [(key, translate("ShellActions", words), ICONS[key]) for key, words in THEMES.items()]
        self.theme = Segmented(options)
        self.theme.set_value(context.machine.theme)
        self.theme.setAccessibleName(self.tr("Theme"))
        self.theme.chosen.connect(self._wear)
        card = self.add_card()
        card.add_row(
            self.tr("Language"),
            self.tr("Of menus, forms and messages; what was typed stays as it is."),
            self.language,
        )
        card.add_row(self.tr("Theme"), self.tr("Light, dark, or as the system is set."), self.theme)
        self.finish()

    def _speak(self, language: str) -> None:
        self._context.language_asked.emit(language)

    def _wear(self, theme: str) -> None:
        self._context.theme_asked.emit(theme)
