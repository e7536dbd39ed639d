"""What the commands do to the lines that are selected; each is one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.controllers.amounts import Line
from desktop.controllers.entries.line import NAME

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid


class Actions(QObject):
    """Works on the lines selected, or else on the current one.

    Arguments:
        grid: the lines.
    """

    def __init__(self, grid: LineGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def insert_line(self) -> None:
        """Puts an empty line before the current one and opens its name."""
        row = self._grid.sheet.insert(self._grid.row, [Line("")])
        self._shown(row, NAME)
        self._grid.editing.open()

    def duplicate(self) -> None:
        """Puts copies of the lines behind them."""
        row = self._grid.sheet.duplicate(self._grid.rows())
        self._shown(row, self._grid.key)

    def copy_above(self) -> None:
        """Puts what stands in the cell above into the current one."""
        if self._grid.sheet.copy_above(self._grid.row, self._grid.key):
            self._grid.sheet_changed()

    def move_lines(self, by: int) -> None:
        """Moves the lines up or down, and the cursor with them."""
        grid = self._grid
        selected, row, key = grid.rows(), grid.row, grid.key
        rows = grid.sheet.move(selected, by)
        if rows != selected:
            grid.sheet_changed()
            other = rows[0] if row == selected[-1] else rows[-1]
            grid.go(other, key)
            grid.go(row + by, key, extend=True)

    def move_to(self, at: int) -> None:
        """Moves the lines before another one, and selects them there."""
        grid = self._grid
        key, before = grid.key, grid.sheet.entries
        rows = grid.sheet.move_to(grid.rows(), at)
        if grid.sheet.entries != before:
            grid.sheet_changed()
            grid.go(rows[0], key)
            grid.go(rows[-1], key, extend=True)

    def delete_lines(self) -> None:
        """Takes the lines away; those that have to stay say why."""
        grid = self._grid
        rows, key = grid.rows(), grid.key
        kept = {row: reason for row in rows if (reason := grid.lock_of(row))}
        if grid.sheet.delete(row for row in rows if row not in kept):
            self._shown(min(rows[0], len(grid.sheet)), key)
        if kept:
            grid.say(next(iter(kept.values())))

    def list_or_not(self) -> None:
        """Enters the lines' products into the list when the document is saved, or not any more."""
        grid, rows = self._grid, self._grid.rows()
        if grid.sheet.set_listed(rows, not all(grid.sheet.lines[row].list_product for row in rows)):
            grid.sheet_changed()

    def turn(self, step: Callable[[], int]) -> None:
        """Takes a step back, or does one again, and goes where it was."""
        row = step()
        self._shown(max(row, 0), self._grid.key)

    def _shown(self, row: int, key: str) -> None:
        self._grid.sheet_changed()
        self._grid.go(row, key)
