"""The titles of a table whose columns nobody moves or sorts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui import theme
from desktop.ui.records.column_title import draw_title, place_title
from desktop.ui.records.columns import Column


class PlainHeader(QHeaderView):
    """Shows the titles as a list does."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = tuple(columns)
        self.setFixedHeight(theme.COMPACT_ROW)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:  # noqa: N802
        painter.fillRect(rect, theme.color("surface"))
        draw_title(painter, rect, place_title(self._columns[at], rect.width()), "text 2")
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
