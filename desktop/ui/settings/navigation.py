"""The left side of the settings: a search, and the sections under their scopes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.translation import translate
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.settings.sections import Section
from desktop.ui.widgets.fields import LineEdit
from desktop.ui.widgets.labels import Label

WIDTH = 212
ROW = 30


class SectionButton(QAbstractButton):
    """One section; filled while it is shown."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.setText(section.caption())
        self.setCheckable(True)
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(160, ROW)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if on else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        place = QRect(11, (self.height() - 16) // 2, 16, 16)
        draw_icon(painter, place, self.section.icon, theme.color("accent text" if on else "text 2"))
        painter.setFont(theme.font("body", bold=on))
        painter.setPen(theme.color("text 1" if on else "text 2"))
        room = QRect(36, 0, self.width() - 40, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class Navigation(QWidget):
    """Chooses a section.

    Signals:
        chosen: with the section's key.
    """

    chosen = Signal(str)

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.search = LineEdit(icon_name="magnifying-glass", placeholder=self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.textChanged.connect(self._find)
        self.search.submitted.connect(self._choose_found)
        self.nothing = Label(self.tr("No setting is called that."), style="meta", tone="hint", wrap=True)
        self.nothing.hide()
        self.buttons: dict[str, SectionButton] = {}
        self._headings: dict[str, Label] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(3)
        column.addWidget(self.search)
        for section in sections:
            self._add(section, column)
        column.addWidget(self.nothing)
        column.addStretch(1)

    def _add(self, section: Section, column: QVBoxLayout) -> None:
        if section.scope not in self._headings:
            heading = Label(translate("Settings", section.scope), style="meta", tone="secondary")
            heading.setContentsMargins(12, 8, 0, 4)
            self._headings[section.scope] = heading
            column.addWidget(heading)
        button = SectionButton(section)
        self.buttons[section.key] = button
        self._group.addButton(button)
        column.addWidget(button)

    def show_current(self, key: str) -> None:
        """Marks the section shown."""
        self.buttons[key].setChecked(True)

    def _clicked(self, button: SectionButton) -> None:
        self.chosen.emit(button.section.key)

    def _find(self, typed: str) -> None:
        shown = set()
        for button in self.buttons.values():
            found = button.section.answers_to(typed)
            button.setVisible(found)
            if found:
                shown.add(button.section.scope)
        for scope, heading in self._headings.items():
            heading.setVisible(scope in shown)
        self.nothing.setVisible(not shown)

    def _choose_found(self) -> None:
        first = next((one for one in self.buttons.values() if not one.isHidden()), None)
        if first is not None:
            first.click()
