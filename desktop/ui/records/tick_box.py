"""Tick boxes drawn without widgets, in the rows and in the header of a list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui import theme
from desktop.ui.icons import draw_icon

BOX = 16
RADIUS = 4


def draw_tick_box(painter: QPainter, rect: QRectF, state: Qt.CheckState) -> None:
    """Draws a tick box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == Qt.CheckState.Unchecked:
        painter.setPen(theme.pen("edge", 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent fill"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        name = "check" if state == Qt.CheckState.Checked else "minus"
        draw_icon(painter, rect.adjusted(2, 2, -2, -2), name, theme.color("on fill"), bold=True)
    painter.restore()
