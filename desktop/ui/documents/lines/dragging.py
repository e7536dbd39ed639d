"""Lines are dragged by their numbers to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.documents.lines.columns import NUMBER
from desktop.ui.documents.lines.line_table import ROW

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid

LINE = 2


class Dragging(QObject):
    """Follows the pointer from the press on a number to its release.

    Arguments:
        grid: the lines.
    """

    def __init__(self, grid: LineGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._from: QPoint | None = None
        self.target = -1

    def press(self, place: QPoint, key: str) -> None:
        """The left button went down in a column."""
        self.target = -1
        self._from = place if key == NUMBER and not self._grid.hindrance else None

    def move(self, place: QPoint) -> None:
        """The pointer moved; once it is far enough away the lines go with it."""
        if self._from is None:
            return
        if (place - self._from).manhattanLength() < QApplication.startDragDistance() and self.target < 0:
            return
        top = place.y() + self._grid.verticalScrollBar().value() + ROW // 2
        self.target = min(max(top // ROW, 0), len(self._grid.sheet))
        self._grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._grid.viewport().update()

    def release(self) -> None:
        """The button came up: the lines are put where the mark is."""
        target, self._from, self.target = self.target, None, -1
        self._grid.viewport().unsetCursor()
        self._grid.viewport().update()
        if target >= 0:
            self._grid.do.move_to(target)

    def paint(self, painter: QPainter) -> None:
        """Marks the place between two lines."""
        if self.target >= 0:
            top = self.target * ROW - self._grid.verticalScrollBar().value() - LINE
            painter.fillRect(0, max(top, 0), self._grid.viewport().width(), LINE, theme.color("focus ring"))
