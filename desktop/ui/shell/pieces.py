"""Small parts the shell shares: hairlines, quiet labels, and the ground behind rail and status bar."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.ui import theme


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
