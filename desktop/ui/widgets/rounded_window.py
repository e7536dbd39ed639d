"""Windows without a frame whose corners are round also where nothing composes windows."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui import theme

RADIUS = 8


def cut_corners(window: QWidget) -> None:
    """Takes the corners off a window; a translucent one would show them black where nothing composes it."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(window.rect()), RADIUS, RADIUS)
    window.setMask(QRegion(path.toFillPolygon().toPolygon()))


def paint_frame(painter: QPainter, window: QWidget) -> None:
    """Paints ground and border of such a window."""
    painter.fillRect(window.rect(), theme.color("raised"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen("border"))
    painter.drawRoundedRect(QRectF(window.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
