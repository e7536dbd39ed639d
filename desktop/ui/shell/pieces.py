"""Small parts the shell shares: hairlines, quiet labels, and the ground behind rail and status bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import CAP_HEIGHT, draw_key_cap, key_cap_width


class Ground(QWidget):
    """Filled with the window's colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("window"))


def horizontal_line(parent: QWidget) -> QFrame:
    """A hairline across."""
    line = QFrame(parent)
    line.setProperty("rule", "horizontal")
    line.setFixedHeight(1)
    return line


def vertical_line(parent: QWidget, height: int) -> QFrame:
    """A short upright hairline between texts."""
    line = QFrame(parent)
    line.setProperty("rule", "vertical")
    line.setFixedSize(1, height)
    return line


def meta(text: str, parent: QWidget, tone: str = "secondary") -> QLabel:
    """A small quiet text."""
    label = QLabel(text, parent)
    label.setFont(theme.font("meta"))
    label.setProperty("tone", tone)
    return label


class Raised(QWidget):
    """A raised card with the rounded corners of a dialog."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("border"))
        painter.setBrush(theme.color("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.DIALOG_RADIUS, theme.DIALOG_RADIUS)


class KeyCap(QWidget):
    """A key as it is printed on the keyboard."""

    def __init__(self, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(keys)
        self.setFixedSize(QSize(key_cap_width(keys), CAP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_key_cap(QPainter(self), self.rect(), self._keys)
