"""A sheet as it was read: header, numbered rows, and what the reader has to say about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.errors import Refused
from desktop.translation import mark, some, translate

Cell = str | int | float | bool | date | datetime | time | timedelta | None

NOTES: dict[str, str] = {
    "error_cells": mark(
        "Sheet", "These cells hold an error and were left empty: {cells}. Correct them in the file."
    ),
    "formulas_without_value": mark(
        "Sheet",
        "These formulas were never calculated: {cells}. Open the file in Excel, save it, and try again.",
    ),
    "hidden_cells": mark("Sheet", "The sheet has hidden rows or columns; they were read too."),
    "hidden_sheets": mark("Sheet", "The file has hidden sheets that can be chosen: {sheets}."),
    "merged_cells": mark("Sheet", "Of merged cells only the first one has a value: {cells}."),
    "second_reader": mark("Sheet", "The file is unusual and was read in a second way: look at the preview."),
    "ragged_rows": mark("Sheet", "Rows with more cells than the header: {rows}. Look for a stray separator."),
    "open_quotes": mark("Sheet", "Rows with an unclosed quotation mark, read as they stand: {rows}."),
    "undecodable": mark("Sheet", "Characters that do not fit the encoding {encoding}: choose another one."),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet program shows it, and its cells from the first column on."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Note:
    """Something about a file that its reader should know; worded when shown."""

    code: str
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def sentence(self) -> str:
        """The note in the reader's language; of many places only the first few."""
        worded = {
            key: some([str(one) for one in value]) if isinstance(value, tuple) else value
            for key, value in self.arguments.items()
        }
        return translate("Sheet", NOTES[self.code]).format(**worded)


@dataclass(frozen=True)
class Sheet:
    """One sheet of a file, before a header is chosen: its rows that are not blank."""

    rows: list[Row]
    name: str = ""
    names: tuple[str, ...] = ()
    first_column: int = 1
    encoding: str = ""
    delimiter: str = ""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Table:
    """A sheet with its header.

    Attributes:
        header: the captions, one for each cell of a row; empty where a column has none.
        rows: the rows below the header that are not blank.
        header_row: the header's row number.
        first_column: the number of the first column, 1 for A.
        sheet: the sheet's name; empty for a text file.
        sheets: the names of all sheets.
        encoding: how a text file was decoded; empty for a workbook.
        delimiter: what separates the cells of a text file; empty for a workbook.
        notes: what the person who imports should know.
    """

    header: list[str]
    rows: list[Row]
    header_row: int
    first_column: int = 1
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    notes: tuple[Note, ...] = ()


def cell_text(cell: Cell) -> str:
    """A cell as a person would type it; empty for no value."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes" if not cell.second else "seconds")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def column_letters(number: int) -> str:
    """The letters of a column, `A` for 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def is_blank(cells: Sequence[Cell]) -> bool:
    """Whether no cell shows anything."""
    for cell in cells:  # noqa: SIM110 (a plain loop takes a third of the time, and every row passes here)
        if cell is not None and (not isinstance(cell, str) or cell.strip()):
            return False
    return True


def table_of(sheet: Sheet, name: str, header_row: int | None = None) -> Table:
    """The sheet as a table.

    Arguments:
        sheet: what was read.
        name: the file's name, for refusals.
        header_row: the header's row number; by default the first row with two texts.

    Raises:
        Refused: `sheet_empty`, or `header_row_missing` where that row is blank.
    """
    if not sheet.rows:
        raise Refused("sheet_empty", name=name)
    position = _header_position(sheet.rows, header_row)
    if position is None:
        raise Refused("header_row_missing", name=name, row=header_row)
    head, rows = sheet.rows[position], sheet.rows[position + 1 :]
    filled = max(_filled(row.cells) for row in [head, *rows])
    notes = list(sheet.notes)
    ragged = [row.number for row in rows if _filled(row.cells) > len(head.cells)]
    if ragged:
        notes.append(Note("ragged_rows", {"rows": tuple(ragged)}))
    return Table(
        header=[cell_text(cell).strip() for cell in _fit(head.cells, filled)],
        rows=[Row(row.number, _fit(row.cells, filled)) for row in rows],
        header_row=head.number,
        first_column=sheet.first_column,
        sheet=sheet.name,
        sheets=sheet.names,
        encoding=sheet.encoding,
        delimiter=sheet.delimiter,
        notes=tuple(notes),
    )


def _header_position(rows: list[Row], wanted: int | None) -> int | None:
    if wanted is not None:
        return next((position for position, row in enumerate(rows) if row.number == wanted), None)
    for position, row in enumerate(rows):
        if sum(isinstance(cell, str) and bool(cell.strip()) for cell in row.cells) >= 2:
            return position
    return 0


def _filled(cells: Sequence[Cell]) -> int:
    """How many cells there are up to the last one that shows something."""
    count = len(cells)
    while count and is_blank(cells[count - 1 : count]):
        count -= 1
    return count


def _fit(cells: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    if len(cells) == width:
        return cells
    return cells[:width] + (None,) * (width - len(cells))
