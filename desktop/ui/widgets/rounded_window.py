"""Windows without a frame whose corners are round also where nothing composes windows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui import theme

RADIUS = 8


def may_be_uncomposed() -> bool:
    """Whether what is left out of a translucent window may be black: X11 has no compositor of its own."""
    return QGuiApplication.platformName() == "xcb"


def make_rounded(window: QWidget) -> None:
    """Lets what is below show beside the corners of a window, wherever windows are composed."""
    if not may_be_uncomposed():
        window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def cut_corners(window: QWidget) -> None:
    """Takes the corners off a window that has got another size, where it may not be translucent."""
    if may_be_uncomposed():
        path = QPainterPath()
        path.addRoundedRect(QRectF(window.rect()), RADIUS, RADIUS)
        window.setMask(QRegion(path.toFillPolygon().toPolygon()))


def paint_frame(painter: QPainter, window: QWidget) -> None:
    """Paints ground and border of such a window."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen("border"))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(QRectF(window.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
