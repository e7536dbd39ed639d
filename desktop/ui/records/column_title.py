"""A column's title as headers show it: over what its cells show, and as much of it as there is room for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.ui import theme
from desktop.ui.records.cell_paint import PADDING
from desktop.ui.records.columns import Column


class Title(NamedTuple):
    """A title as it is drawn: its text, and its left edge in the section and its width in pixels."""

    text: str
    left: int
    width: int


def place_title(column: Column, width: int, *, bold: bool = False, mark: int = 0) -> Title:
    """Places a column's title in its section.

    Arguments:
        width: how wide the section is.
        bold: whether the title is.
        mark: how much room a mark behind it needs.
    """
    metrics = QFontMetrics(theme.font("meta", bold))
    room = width - column.indent - 2 * PADDING - mark
    # What is missing is taken from what the cells are set in by, before the title is cut.
    missing = min(max(metrics.horizontalAdvance(column.caption()) + 1 - room, 0), column.indent)
    text = metrics.elidedText(column.caption(), Qt.TextElideMode.ElideRight, max(room + missing, 0))
    left, length = PADDING + column.indent - missing, metrics.horizontalAdvance(text)
    if column.right:
        left = max(left, width - 1 - PADDING - length - mark)
    return Title(text, left, length)


def draw_title(painter: QPainter, rect: QRect, title: Title, colour: str, *, bold: bool = False) -> None:
    """Draws a title into its section."""
    painter.setFont(theme.font("meta", bold))
    painter.setPen(theme.color(colour))
    place = QRect(rect.left() + title.left, rect.top(), title.width + 2, rect.height() - 1)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title.text)
