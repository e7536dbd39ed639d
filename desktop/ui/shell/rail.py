"""The rail at the left: the pages, and who is signed in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.translation import figure
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.page import Page
from desktop.ui.shell.pieces import horizontal_line
from desktop.ui.shell.user_card import UserCard

WIDE = 196
NARROW = 56
ITEM_HEIGHT = 36


class RailButton(QAbstractButton):
    """One page in the rail: icon and title, or the icon alone where the rail is narrow."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._narrow = False
        self._count = 0
        self.setCheckable(True)
        self.setText(page.caption())
        self.setAccessibleName(page.caption())
        self.setFixedHeight(ITEM_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(f"{page.caption()}  {page.shortcut}")

    def set_narrow(self, narrow: bool) -> None:
        """Whether only the icon is shown."""
        self._narrow = narrow
        self.update()

    def set_count(self, count: int) -> None:
        """How many records of this page wait for the person; a dot where the rail is narrow."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW - 16, ITEM_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        current = self.isChecked()
        colour = theme.color("accent text" if current else "text 2")
        draw_icon(
            painter, QRect(11, (self.height() - 18) // 2, 18, 18), self.page.icon, colour, filled=current
        )
        if self._narrow:
            self._paint_dot(painter)
            return
        painter.setFont(theme.font("body", bold=current))
        painter.setPen(theme.color("text 1"))
        painter.drawText(self.rect().adjusted(40, 0, -32, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text 2"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(self.rect().adjusted(0, 0, -12, 0), right, figure(self._count))

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.isChecked() or self.underMouse() or self.isDown():
            painter.setBrush(theme.color("rail selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.isChecked():
            painter.setBrush(theme.color("accent fill"))
            painter.drawRoundedRect(QRectF(0, self.height() / 2 - 8, 3, 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_dot(self, painter: QPainter) -> None:
        if self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent fill"))
            painter.drawEllipse(QRectF(26, 6, 7, 7))


class Rail(QWidget):
    """The pages that exist, in groups, and the user card at the bottom."""

    page_chosen = Signal(str)

    def __init__(self, pages: Iterable[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDE)
        self.card = UserCard(self)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._chosen)
        self._buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(0)
        for page in pages:
            if page.in_rail and page.parted:
                self._part(layout)
            if page.in_rail:
                layout.addWidget(self._add(page))
        layout.addStretch(1)
        layout.addWidget(horizontal_line(self))
        layout.addWidget(self.card)

    def _part(self, layout: QVBoxLayout) -> None:
        line = QVBoxLayout()
        line.setContentsMargins(8, 4, 8, 4)
        line.addWidget(horizontal_line(self))
        layout.addLayout(line)

    def _add(self, page: Page) -> RailButton:
        button = RailButton(page, self)
        self._group.addButton(button)
        self._buttons[page.key] = button
        return button

    def _chosen(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.page_chosen.emit(button.page.key)

    def button(self, key: str) -> RailButton | None:
        """The button of a page."""
        return self._buttons.get(key)

    def set_current(self, key: str | None) -> None:
        """Marks the page shown; None where it has no place in the rail."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known == key)
        self._group.setExclusive(key in self._buttons)
        self.card.set_settings_current(key == "settings")

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, where the window is small or the pane needs the room."""
        width = NARROW if narrow else WIDE
        if width == self.width():
            return
        self.setFixedWidth(width)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self.card.set_narrow(narrow)
