"""Rows of a file that an import did not write: number, who it is, why, and the record that is there already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.field import Problem
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.plan import Plan
from desktop.translation import clauses, figure, mark
from desktop.ui.dialogs import Sheet
from desktop.ui.records.cells import DASH, plain, quiet
from desktop.ui.records.columns import Cell, Column
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.records.phones import shown_phone

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 960
MOST_SHOWN = 11
# Of how many rows it is found out whether they lead to a record.
MOST_LOOKED_AT = 1000


class RowsSheet(Sheet):
    """Lists rows; a click or Enter opens the record that a row is about, where the user may see it.

    Arguments:
        context: the way to the records.
        parent: any widget of the window to cover.
        title, subtitle: what these rows are, and why they were left out.
        plan: what was imported.
        rows: those that are listed.
        problems: by row number, where they are not those that the check found.

    Signals:
        export_asked: the rows are to be written to a workbook.
    """

    export_asked = Signal()

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        title: str,
        subtitle: str,
        plan: Plan,
        rows: Sequence[CheckedRow],
        problems: Mapping[int, Sequence[Problem]] | None = None,
        *,
        exports: bool = False,
    ) -> None:
        super().__init__(parent, title, subtitle, width=WIDTH)
        self._context = context
        cells = _Cells(plan, problems or {})
        self.rows = FramedTable(title, _columns(cells), MOST_SHOWN)
        self.rows.show_rows(rows)
        self.rows.table.opened.connect(self._open)
        self.body.addWidget(self.rows)
        if any(_visible(row) for row in rows[:MOST_LOOKED_AT]):
            self.explain(self.tr("Enter or a click opens the record that is there already."))
        if exports:
            self.export = self.add_button(self.tr("&Export these rows…"), icon_name="download-simple")
            self.export.clicked.connect(self._export)
        self.shut = self.add_button(self.tr("Close"), key="Esc")
        self.shut.clicked.connect(self.reject)
        self.focus_first(self.rows.table)

    def _export(self) -> None:
        self.reject()
        self.export_asked.emit()

    def _open(self, row: CheckedRow) -> None:
        if row.match is not None and row.match.visible:
            self.reject()
            self._context.open_record(row.match.kind, row.match.id)


def _visible(row: CheckedRow) -> bool:
    return row.match is not None and row.match.visible


class _Cells:
    """What each column shows of a row."""

    def __init__(self, plan: Plan, problems: Mapping[int, Sequence[Problem]]) -> None:
        self._plan, self._problems = plan, problems

    def number(self, row: CheckedRow) -> Cell:
        return Cell(figure(row.number), "text 2")

    def name(self, row: CheckedRow) -> Cell:
        return Cell(str(row.values.get("name") or DASH), bold=True)

    def phone(self, row: CheckedRow) -> Cell:
        if "code" in self._plan.target.by_key:
            return quiet(str(row.values.get("code") or ""))
        phone = row.values.get("phone") or ""
        return quiet(shown_phone(phone, self._plan.region) if phone else "")

    def why(self, row: CheckedRow) -> Cell:
        fields = self._plan.target.by_key
        problems = self._problems.get(row.number, row.problems)
        return quiet(
            clauses(one.text_of(fields[one.field]) if one.field in fields else one.text() for one in problems)
        )

    def record(self, row: CheckedRow) -> Cell:
        if row.match is not None and row.match.visible:
            return Cell(row.match.number, "accent text")
        return quiet("")


def _columns(of: _Cells) -> tuple[Column, ...]:
    shown = (
        ("number", mark("Columns", "Row"), 64, of.number),
        ("name", mark("Columns", "Name"), 150, of.name),
        ("phone", mark("Columns", "Phone or code"), 140, of.phone),
        ("why", mark("Columns", "Reason"), 0, of.why),
        ("record", mark("Columns", "Record"), 120, of.record),
    )
    return tuple(
        Column(key, title, width, cell, plain(cell), tip=plain(cell), stretch=key == "why")
        for key, title, width, cell in shown
    )
