"""Rows that come from a spreadsheet program, and go to one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.controllers.product_finding import Found
from desktop.controllers.session import Session
from desktop.spreadsheets.pasted_lines import PastedRows, has_rows, parse_rows
from desktop.ui.documents.lines.commands import Command
from desktop.ui.records.copying import as_tsv

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.documents.lines.grid import LineGrid


class LinePasting(QObject):
    """Copies lines, and puts rows from the clipboard in.

    Arguments:
        context: whose reader threads find the products of codes that are pasted.
    """

    def __init__(self, grid: LineGrid, context: Context) -> None:
        super().__init__(grid)
        self._grid = grid
        self._context = context

    def takes(self, command: Command) -> bool:
        """Whether what is pasted is rows, which belong to the lines also while a cell is open."""
        return command.name == "paste" and has_rows(QApplication.clipboard().text())

    def copy(self) -> None:
        """Puts the selected lines on the clipboard, with the titles of the columns."""
        entries = self._grid.sheet.entries
        shown = self._grid.shown_columns()
        QApplication.clipboard().setText(as_tsv(shown, [entries[row] for row in self._grid.rows()]))

    def paste(self) -> None:
        """Puts what is on the clipboard in: a text into the cell, rows over the cells from there on.

        Rows that name their columns are new lines, and so are those pasted into the last row.
        """
        grid, text = self._grid, QApplication.clipboard().text()
        if not has_rows(text):
            if not grid.editor.is_open:
                grid.editing.open()
            if grid.editor.is_open:
                grid.editor.selectAll()
                grid.editor.insert(text.strip("\r\n"))
            return
        over = grid.entry() is not None
        if over:
            grid.editing.revert()
        rows = parse_rows(text, grid.key if over else None)
        if not rows.rows:
            return
        over = over and not rows.headed
        at = grid.row if over else grid.row + 1 if grid.entry() is not None else len(grid.sheet)
        task = self._context.read(self, partial(_listed, rows.codes))
        task.done.connect(partial(self._put, rows, at, over))
        task.failed.connect(self._context.show_fault)

    def _put(self, rows: PastedRows, at: int, over: bool, listed: Mapping[str, Found]) -> None:
        grid = self._grid
        row = grid.sheet.paste(min(at, len(grid.sheet)), rows.rows, over, listed)
        grid.sheet_changed()
        grid.show_row(row + len(rows.rows) - 1)
        faults = sum(bool(one.unread) for one in grid.sheet.entries[row : row + len(rows.rows)])
        text = self.tr("%n row(s) pasted", "", len(rows.rows))
        if faults:
            text += " · " + self.tr("%n with something to put right: F8", "", faults)
        self._context.toast(text)


def _listed(codes: tuple[str, ...], session: Session) -> Mapping[str, Found]:
    from desktop.controllers.product_finding import products_by_code

    return products_by_code(session, codes)
