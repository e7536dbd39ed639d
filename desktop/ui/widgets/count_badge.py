"""How many there are, in a small round badge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.translation import figure
from desktop.ui import theme

HEIGHT = 18
SIDES = 12


def badge_width(text: str) -> int:
    """How wide the badge of a text is."""
    return max(HEIGHT, QFontMetrics(theme.font("count")).horizontalAdvance(text) + SIDES)


def draw_badge(painter: QPainter, box: QRectF, text: str, fill: str, on: bool = False) -> None:
    """Draws a badge; the one of what is current stands out.

    Arguments:
        fill: the token of its ground.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(fill))
    painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    painter.setFont(theme.font("count"))
    painter.setPen(theme.color("accent text" if on else "text 2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class CountBadge(QWidget):
    """The badge as a widget, for dialogs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Shows how many there are."""
        self._text = figure(count)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._text), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_badge(painter, QRectF(self.rect()), self._text, "hover on raised")
