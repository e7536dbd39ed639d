"""The cells whose value a sheet does not hold: those with an error, and formulas that were never calculated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop.controllers.entries.field import Problem, Severity
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.mapping import REMARK
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.survey import column_number
from desktop.spreadsheets.table import Row, Table, is_blank

CODES = frozenset(("cell_in_error", "cell_uncalculated"))

_ADDRESS = re.compile(r"([A-Z]+)(\d+)(?: (.+))?")
_NOTES = {"error_cells": "cell_in_error", "formulas_without_value": "cell_uncalculated"}

# By row number: position of the column, and what to say.
Lost = dict[int, list[tuple[int, Problem]]]


def lost_cells(table: Table, columns: Columns) -> Lost:
    """The lost cells of the columns that become fields, as the notes of the sheet's reader tell of them."""
    fields = {at: key for key, positions in columns.columns.items() for at in positions}
    fields |= dict.fromkeys(columns.notes, REMARK)
    found: Lost = {}
    for note in table.notes:
        for told in note.arguments.get("cells", ()) if note.code in _NOTES else ():
            match = _ADDRESS.fullmatch(told)
            column = column_number(match[1]) if match else 0
            if match is None or column not in table.columns:
                continue
            at = table.columns.index(column)
            if at in fields:
                problem = Problem(fields[at], _NOTES[note.code], Severity.WARNING, {"text": match[3] or ""})
                found.setdefault(int(match[2]), []).append((at, problem))
    return found


def with_lost_cells(checked: Iterable[CheckedRow], rows: Iterable[Row], lost: Lost) -> Iterator[CheckedRow]:
    """The checked rows with a warning for each cell that is lost, unless something was typed there since."""
    for one, row in zip(checked, rows, strict=True):
        problems = [
            problem
            for at, problem in lost.get(one.number, ())
            if at >= len(row.cells) or is_blank(row.cells[at : at + 1])
        ]
        yield replace(one, problems=(*one.problems, *problems)) if problems else one
