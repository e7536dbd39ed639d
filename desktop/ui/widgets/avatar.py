"""Avatars: a circle in a person's colour with the last character of a Chinese name, or initials."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme

COLOURS = 6


def initials(name: str) -> str:
    """What stands in the circle: 敏 for 李敏, LM for Li Min."""
    words = name.split()
    if not words:
        return ""
    if not name.isascii():
        return name.strip()[-1]
    return "".join(word[0] for word in words[:2]).upper()


def draw_avatar(painter: QPainter, rect: QRect | QRectF, name: str) -> None:
    """Draws a person's avatar; the colour follows from the name."""
    box = QRectF(rect)
    colour = theme.color(f"chart {zlib.crc32(name.encode()) % COLOURS + 1}")
    back = colour.toRgb()
    back.setAlpha(48)
    text = initials(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawEllipse(box)
    drawn = QFont(theme.font("body", bold=True))
    drawn.setPixelSize(max(8, round(box.height() * (0.4 if len(text) > 1 else 0.5))))
    painter.setFont(drawn)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Avatar(QWidget):
    """A person's avatar as a widget; the name beside it says who it is."""

    def __init__(self, name: str = "", size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(size, size))

    def set_name(self, name: str) -> None:
        """Shows another person."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect(), self._name)
