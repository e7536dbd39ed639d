"""A card with a shadow that hangs below a cell, over the rows there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui import theme

SHADE = 8
APART = 4
RADIUS = 8


class CellOverlay(QWidget):
    """Lies over the rows below a cell and takes no clicks; hidden until it is placed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def place(self, cell: QRect, *, right: bool = False) -> None:
        """Shows itself below a cell, or above it where there is no room below.

        Arguments:
            cell: in the coordinates of the parent.
            right: whether it ends where the cell ends, instead of beginning with it.
        """
        parent = self.parentWidget()
        assert parent is not None
        room = parent.rect()
        left = cell.right() + 1 - self.width() + SHADE if right else cell.left() - SHADE
        left = max(room.left() - SHADE, min(left, room.right() + 1 + SHADE - self.width()))
        top = cell.bottom() + 1 + APART - SHADE
        if top + self.height() - SHADE > room.bottom():
            top = cell.top() - APART - self.height() + SHADE
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def paint_card(self, painter: QPainter, line: str = "border", fill: str = "raised") -> QRectF:
        """Paints shadow, line and ground; gives the room inside the shadow."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADE, SHADE, -SHADE, -SHADE)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADE, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 12 if theme.is_dark() else 7))
            ring = card.adjusted(-spread, -spread + 2, spread, spread)
            painter.drawRoundedRect(ring, RADIUS + spread, RADIUS + spread)
        painter.setPen(theme.pen(line))
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        return card
