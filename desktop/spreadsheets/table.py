"""A sheet as it was read, and the table that a header makes of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property

from desktop.spreadsheets.notes import Note
from desktop.spreadsheets.spool import Patched
from desktop.spreadsheets.survey import Layout, column_letters

Cell = str | int | float | bool | date | datetime | time | timedelta | None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet program shows it, and its cells from the first column on."""

    number: int
    cells: tuple[Cell, ...]


def as_row(numbered: tuple[int, tuple[Cell, ...]]) -> Row:
    """A row of its number and its cells."""
    return Row(*numbered)


@dataclass(frozen=True)
class Opening:
    """What is known of a sheet before its rows.

    Attributes:
        name: the sheet's name; empty for a text file.
        names: the names of all sheets.
        first_column: the number of the first column, 1 for A.
        notes: what its reader has to say.
        height: how many rows there are at most; 0 where nobody knows.
        encoding: how a text file was decoded; empty for a workbook.
        delimiter: what separates the cells of a text file; empty for a workbook.
        layout: where the sheet hides and merges cells.
    """

    name: str = ""
    names: tuple[str, ...] = ()
    first_column: int = 1
    notes: tuple[Note, ...] = ()
    height: int = 0
    encoding: str = ""
    delimiter: str = ""
    layout: Layout = field(default_factory=Layout)


@dataclass(frozen=True)
class Sheet(Opening):
    """One sheet of a file, before a header is chosen: its rows that are not blank.

    Attributes:
        width: how many cells each row has; 0 where they differ or nobody counted.
    """

    rows: Sequence[Row] = ()
    width: int = 0


@dataclass(frozen=True)
class Table:
    """A sheet with its header.

    Attributes:
        header: the captions, one for each cell of a row; empty where a column has none.
        rows: the rows below the header that are not blank.
        header_row: the header's row number; 0 where the sheet has none.
        first_column: the number of the first column, 1 for A.
        sheet: the sheet's name; empty for a text file.
        sheets: the names of all sheets.
        encoding: how a text file was decoded; empty for a workbook.
        delimiter: what separates the cells of a text file; empty for a workbook.
        notes: what the person who imports should know.
        header_confidence: from 0 to 1, how much the header looks like one; 1 where it was chosen.
        columns: the number of each column, 1 for A.
    """

    header: list[str]
    rows: Sequence[Row]
    header_row: int
    first_column: int = 1
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    notes: tuple[Note, ...] = ()
    header_confidence: float = 1.0
    columns: tuple[int, ...] = ()

    @cached_property
    def captions(self) -> tuple[str, ...]:
        """The header with each name told apart: a nameless column has its letters, a repeated one a number."""
        taken: set[str] = set()
        names: list[str] = []
        for caption, column in zip(self.header, self.columns, strict=True):
            base = name = caption or column_letters(column)
            count = 1
            while name.casefold() in taken:
                count += 1
                name = f"{base} ({count})"
            taken.add(name.casefold())
            names.append(name)
        return tuple(names)

    def address(self, row: Row, position: int) -> str:
        """The cell of a row as a spreadsheet program names it."""
        return f"{column_letters(self.columns[position])}{row.number}"


def cell_text(cell: Cell) -> str:
    """A cell as a person would type it; empty for no value."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes" if not cell.second else "seconds")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def place_of(table: Table, number: int) -> int:
    """The place of a row among those of a table, by its number.

    Raises:
        KeyError: the table has no such row.
    """
    place = bisect_left(table.rows, number, key=_number)
    if place == len(table.rows) or table.rows[place].number != number:
        raise KeyError(number)
    return place


def has_row(table: Table, number: int) -> bool:
    """Whether a table has a row with a number."""
    place = bisect_left(table.rows, number, key=_number)
    return place < len(table.rows) and table.rows[place].number == number


def _number(row: Row) -> int:
    return row.number


def retyped(table: Table, cells: Mapping[tuple[int, int], str]) -> tuple[Table, list[int]]:
    """A table with some cells typed anew, and the places of their rows.

    Arguments:
        cells: texts by row number and position of the column; a row that ends before it is lengthened.
    """
    by_row: dict[int, dict[int, str]] = {}
    for (number, at), text in cells.items():
        by_row.setdefault(number, {})[at] = text
    anew: dict[int, Row] = {}
    for number, texts in by_row.items():
        place = place_of(table, number)
        old = table.rows[place].cells
        width = max(len(old), *(at + 1 for at in texts))
        padded: list[Cell] = [*old, *[None] * (width - len(old))]
        for at, text in texts.items():
            padded[at] = text
        anew[place] = Row(number, tuple(padded))
    return replace(table, rows=Patched.of(table.rows, anew)), list(anew)


def is_blank(cells: Sequence[Cell]) -> bool:
    """Whether no cell shows anything."""
    for cell in cells:  # noqa: SIM110 (a plain loop takes a third of the time, and every row passes here)
        if cell is not None and (not isinstance(cell, str) or cell.strip()):
            return False
    return True
