"""What an import changed of records that were there: old and new value, field by field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.import_changes import ImportChange, ImportChanges, changes_of
from desktop.controllers.imports import Import
from desktop.controllers.session import Session
from desktop.controllers.timeline import TimelineItem
from desktop.translation import figure, mark
from desktop.ui.dialogs import Sheet
from desktop.ui.records.cells import plain, quiet
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.records.timeline_text import Names, change_lines
from desktop.ui.widgets.labels import Label
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 900
MOST_SHOWN = 12


class FieldChange(NamedTuple):
    """One field of one record."""

    of: ImportChange
    caption: str
    old: str
    new: str


class ChangesSheet(Sheet):
    """Reads what an import changed as soon as it opens; a click or Enter opens the record.

    Arguments:
        context: names, and the way to the records.
        parent: any widget of the window to cover.
        one: the import.
    """

    def __init__(self, context: Context, parent: QWidget, one: Import) -> None:
        super().__init__(parent, self.tr("What this import changed"), one.file_name, width=WIDTH)
        self._context, self._kind = context, one.kind
        self.changes = FramedTable(self.tr("What this import changed"), _columns(), MOST_SHOWN)
        self.changes.table.opened.connect(self._open)
        self.rest = Label("", style="meta", tone="secondary", wrap=True)
        self.body.addWidget(self.changes)
        self.body.addWidget(self.rest)
        self.rest.setText(self.tr("Reading…"))
        self.explain(self.tr("Enter or a click opens the record."))
        self.shut = self.add_button(self.tr("Close"), key="Esc")
        self.shut.clicked.connect(self.reject)
        self.focus_first(self.changes.table)
        task = context.read(self, partial(_changes, one.id))
        task.done.connect(self._show)
        task.failed.connect(self._failed)

    def _show(self, found: ImportChanges) -> None:
        names = Names(self._context.directory, kind=self._kind)
        rows = [line for one in found.listed for line in _lines(one, names, self._kind)]
        self.changes.show_rows(rows)
        more = QCoreApplication.translate("ChangesSheet", "%n more record(s) are not listed", "", found.more)
        text = more if found.more else "" if rows else self.tr("None of these records is within your view.")
        self.rest.setText(text)
        self.rest.setVisible(bool(text))
        self.changes.table.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.reject()
        self._context.show_fault(error)

    def _open(self, row: FieldChange) -> None:
        self.reject()
        self._context.open_record(self._kind, row.of.record)


def _changes(batch: int, session: Session) -> ImportChanges:
    return changes_of(session, batch)


def _lines(one: ImportChange, names: Names, kind: Kind) -> list[FieldChange]:
    item = TimelineItem(clock.now(), 0, Operation.IMPORT_UPDATE, changes=one.changes, of=kind)
    return [FieldChange(one, line.caption, line.old, line.new) for line in change_lines(item, names)]


def _row(change: FieldChange) -> Cell:
    return Cell(figure(change.of.row), "text 2")


def _record(change: FieldChange) -> Cell:
    return Cell(change.of.name, shape=Shape.PAIR, second=change.of.number, bold=True)


def _field(change: FieldChange) -> Cell:
    return quiet(change.caption)


def _old(change: FieldChange) -> Cell:
    return quiet(change.old)


def _new(change: FieldChange) -> Cell:
    return Cell(change.new)


def _columns() -> tuple[Column, ...]:
    shown = (
        ("row", mark("Columns", "Row"), 60, _row),
        ("record", mark("Columns", "Record"), 220, _record),
        ("field", mark("Columns", "Field"), 120, _field),
        ("old", mark("Columns", "Before"), 200, _old),
        ("new", mark("Columns", "After"), 0, _new),
    )
    return tuple(
        Column(key, title, width, cell, plain(cell), tip=plain(cell), stretch=key == "new")
        for key, title, width, cell in shown
    )
