"""A chip that opens a menu: its label left, a caret right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.buttons import Button

CARET = 12


class CaretButton(Button):
    """Says by its caret that a menu opens.

    Arguments:
        icon_name: a Phosphor icon left of the label.
    """

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind="chip", icon_name=icon_name)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + CARET + 4, size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        option.rect = option.rect.adjusted(0, 0, -CARET - 2, 0)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)
        place = QRect(self.width() - CARET - 8, (self.height() - CARET) // 2, CARET, CARET)
        draw_icon(painter, place, "caret-down", theme.color("text 2"))
