"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui import theme

WIDTH = 32
HEIGHT = 18
ROOM = 3


class Switch(QAbstractButton):
    """Turns something on or off; the sentence beside it says what.

    Arguments:
        name: what it switches, for screen readers.

    Its signal is `toggled`.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, on: bool = False) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH + 2 * ROOM, HEIGHT + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(ROOM, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)
        on, enabled = self.isChecked(), self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen if on else theme.pen("edge" if enabled else "border"))
        painter.setBrush(theme.color("accent fill" if on and enabled else "press" if enabled else "sunken"))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)
        knob = QRectF(0, 0, 14, 14)
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - 16 if on else track.left() + 2)
        painter.setBrush(theme.color("on fill" if enabled else "border"))
        painter.setPen(theme.pen("edge" if enabled else "border") if not on else Qt.PenStyle.NoPen)
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), HEIGHT / 2 + 2, HEIGHT / 2 + 2)
