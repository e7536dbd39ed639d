"""The content card: the lighter sheet beside the rail, its top left corner rounded."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui import theme

RADIUS = 10


class _Corner(QWidget):
    """Covers the square corner of the page below it with the window's ground and the card's rounded edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(RADIUS + 1, RADIUS + 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = RADIUS + 1.0
        outside = QPainterPath(QPointF(0, 0))
        outside.lineTo(side, 0)
        outside.lineTo(side, 0.5)
        outside.arcTo(QRectF(0.5, 0.5, 2 * RADIUS, 2 * RADIUS), 90, 90)
        outside.lineTo(0, side)
        outside.closeSubpath()
        painter.fillPath(outside, theme.color("window"))
        edge = QPainterPath(QPointF(side, 0.5))
        edge.arcTo(QRectF(0.5, 0.5, 2 * RADIUS, 2 * RADIUS), 90, 90)
        painter.setPen(theme.pen("border", 1))
        painter.drawPath(edge)


class Card(QFrame):
    """Holds the pages; a line at its top and left edge sets it off from the rail."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(content)
        self._corner = _Corner(self)

    def put_above(self, widget: QWidget) -> None:
        """Puts something over the pages, in the same card."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._corner.move(0, 0)
        self._corner.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.setPen(theme.pen("border", 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, 0, 0, self.height())
