"""What the screens before the main window share: the mark, and a card in the middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_logo
from desktop.ui.widgets.labels import Label


class Logo(QWidget):
    """The program's mark."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_logo(QPainter(self), QRectF(self.rect()))


class CardScreen(QWidget):
    """One card in the middle of the window, something below it, and a quiet line at the foot.

    Arguments:
        width: of the card in pixels.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.card = QFrame()
        self.card.setProperty("card", "plain")
        self.card.setFixedWidth(width)
        self.column = QVBoxLayout(self.card)
        self.below = QVBoxLayout()
        self.foot = Label(style="meta", tone="hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addStretch(1)
        layout.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self.below)
        layout.addStretch(1)
        layout.addWidget(self.foot, 0, Qt.AlignmentFlag.AlignHCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.color("window"))
