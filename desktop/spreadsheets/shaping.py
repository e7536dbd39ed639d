"""Makes a table of a sheet: its header, and what becomes of hidden and of merged cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.errors import Refused
from desktop.spreadsheets.header import (
    LOOKED_AT,
    UNSURE,
    HeaderGuess,
    IsName,
    clean_caption,
    guess_header,
    lower_row,
    with_reaching,
)
from desktop.spreadsheets.notes import Note
from desktop.spreadsheets.spool import Picked, Spool
from desktop.spreadsheets.survey import MOST_CELLS, Area, area_text, column_letters, spans
from desktop.spreadsheets.table import Cell, Opening, Row, Sheet, Table, is_blank

NO_HEADER = 0


@dataclass(frozen=True)
class Shape:
    """What the user chose of a sheet.

    Arguments:
        header_row: the header's row number, or `NO_HEADER`; None proposes one.
        last_row: the number of the last row to be read; None reads to the end.
        skip_hidden: whether hidden rows and columns are left out.
        fill_merged: whether the value of cells merged downwards stands in each row.
    """

    header_row: int | None = None
    skip_hidden: bool = False
    fill_merged: bool = False
    last_row: int | None = None


class Shaping:
    """Makes the rows of a sheet, as they come, into rows below its header.

    Arguments:
        sheet: what is known of the sheet.
        shape: what the user chose.
        name: the file's name, for refusals.
        first: the first rows of the sheet, or all; `are_enough` says whether they are.
        is_name: whether a text is known to be a column's name.

    Raises:
        Refused: `sheet_empty`, or `header_row_missing` where that row is blank.
    """

    def __init__(
        self,
        sheet: Opening,
        shape: Shape,
        name: str,
        first: Sequence[Row],
        is_name: IsName | None = None,
    ) -> None:
        self._sheet, self._shape, self._name = sheet, shape, name
        hidden = sheet.layout.hidden_columns if shape.skip_hidden else frozenset[int]()
        self._left_out = frozenset(one - sheet.first_column for one in hidden)
        shown = [row for row in first if not (shape.skip_hidden and row.number in sheet.layout.hidden_rows)]
        if not shown:
            raise Refused("sheet_empty", name=name)
        self._guess = _header(shown, shape.header_row, name, is_name)
        self._head = self._names(shown)
        self._width = _filled(self._head.cells)
        self._hidden_met: list[int] = []
        self._ragged: list[int] = []
        self._areas = _by_first_row(sheet.layout.merged)
        self._reaching: dict[int, tuple[int, Cell]] = {}

    def _names(self, shown: Sequence[Row]) -> Row:
        """The row of the header, with the names that reach down to it."""
        at, merged = self._guess.position, self._sheet.layout.merged
        if at < 0:
            return Row(NO_HEADER, ())
        if self._shape.header_row is None:
            at = lower_row(shown[:LOOKED_AT], at, merged)
        return with_reaching(shown[:at], shown[at], merged, self._sheet.first_column) if merged else shown[at]

    def rows(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows below the header, each at least as wide as the header, and wider where it holds more.

        Arguments:
            rows: all rows of the sheet in their order, those above the header too.
        """
        hidden, skip, fill = self._sheet.layout.hidden_rows, self._shape.skip_hidden, self._shape.fill_merged
        header, least, usual = self._head.number, self._width, len(self._head.cells)
        last = self._shape.last_row
        for row in rows:
            number, cells = row.number, row.cells
            if last is not None and number > last:
                break
            if number in hidden:
                self._hidden_met.append(number)
                if skip:
                    continue
            if fill:
                cells = self._with_merged(number, cells)
            if number <= header:
                continue
            filled = _filled(cells)
            self._width = max(self._width, filled)
            if header and filled > usual:
                self._ragged.append(number)
            yield Row(number, self._shown(_fit(cells, max(filled, least))))

    def table(self, rows: Sequence[Row]) -> Table:
        """The table with these rows; its notes are complete once all rows came.

        Arguments:
            rows: what `rows` gave, or none.
        """
        width = self._width
        return Table(
            header=[clean_caption(cell) for cell in self._shown(_fit(self._head.cells, width))],
            rows=rows,
            header_row=self._head.number,
            first_column=self._sheet.first_column,
            sheet=self._sheet.name,
            sheets=self._sheet.names,
            encoding=self._sheet.encoding,
            delimiter=self._sheet.delimiter,
            notes=tuple(self._notes()),
            header_confidence=self._guess.confidence,
            columns=tuple(self._sheet.first_column + at for at in range(width) if at not in self._left_out),
        )

    def as_it_stands(self, sheet: Sheet) -> Table | None:
        """The table of a sheet whose rows need nothing done; None where they do."""
        shape, head = self._shape, self._head
        plain = not (shape.skip_hidden or shape.fill_merged or shape.last_row or sheet.layout.hidden_rows)
        if not plain or not head.number or sheet.width != self._width:
            return None
        start = next(at for at, row in enumerate(sheet.rows) if row.number == head.number) + 1
        return self.table(Picked(sheet.rows, range(start, len(sheet.rows))))

    def even_table(self, rows: Iterable[Row]) -> Table:
        """The table with the rows below the header, all of them as wide as the widest.

        Arguments:
            rows: all rows of the sheet.

        Raises:
            Refused: `file_too_large` where that would be too many cells.
        """
        widths: list[int] = []
        spool = Spool[Row](partial(_even, widths))
        spool.extend((row.number, row.cells) for row in self.rows(rows))
        table = self.table(spool)
        widths.append(len(table.columns))
        if widths[0] * len(spool) > MOST_CELLS:
            raise Refused("file_too_large", name=self._name)
        return table

    def _with_merged(self, number: int, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        """The cells with the values of merged cells that reach down to this row, in their first columns."""
        reaching = {at: one for at, one in self._reaching.items() if one[0] >= number}
        for at, (_last, value) in reaching.items():
            if at >= len(cells) or cells[at] is None:
                cells = (*_fit(cells, max(len(cells), at))[:at], value, *cells[at + 1 :])
        for area in self._areas.get(number, ()):
            at = area[1] - self._sheet.first_column
            if 0 <= at < len(cells) and cells[at] is not None:
                reaching[at] = (area[2], cells[at])
        self._reaching = reaching
        return cells

    def _shown(self, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        if not self._left_out:
            return cells
        return tuple([cell for at, cell in enumerate(cells) if at not in self._left_out])

    def _notes(self) -> list[Note]:
        notes = [*self._sheet.notes, *self._layout_notes()]
        if self._guess.confidence < UNSURE:
            notes.append(Note("header_unsure", {"row": self._head.number}))
        if self._ragged:
            notes.append(Note("ragged_rows", {"rows": tuple(self._ragged)}))
        return notes

    def _layout_notes(self) -> list[Note]:
        layout, first = self._sheet.layout, self._sheet.first_column
        notes: list[Note] = []
        columns = [one for one in layout.hidden_columns if 0 <= one - first < self._width]
        if self._shape.skip_hidden and (self._hidden_met or columns):
            notes.append(Note("hidden_skipped"))
        else:
            if self._hidden_met:
                rows = tuple(_span(*map(str, one)) for one in spans(self._hidden_met))
                notes.append(Note("hidden_rows", {"rows": rows}))
            if columns:
                letters = tuple(_span(*map(column_letters, one)) for one in spans(columns))
                notes.append(Note("hidden_columns", {"columns": letters}))
        if layout.merged:
            code = "merged_filled" if self._shape.fill_merged else "merged_cells"
            notes.append(Note(code, {"cells": tuple(area_text(area) for area in sorted(layout.merged))}))
        return notes


def are_enough(rows: Sequence[Row], shape: Shape) -> bool:
    """Whether the first rows of a sheet are enough to find its header."""
    if shape.header_row:
        return bool(rows) and rows[-1].number >= shape.header_row
    return len(rows) >= LOOKED_AT


def table_of(sheet: Sheet, name: str, shape: Shape | None = None, is_name: IsName | None = None) -> Table:
    """The sheet as a table.

    Arguments:
        sheet: what was read.
        name: the file's name, for refusals.
        shape: what the user chose.
        is_name: whether a text is known to be a column's name.

    Raises:
        Refused: `sheet_empty`, `header_row_missing` where that row is blank, or `file_too_large`.
    """
    shape, first = shape or Shape(), list[Row]()
    for row in sheet.rows:
        first.append(row)
        if are_enough(first, shape):
            break
    shaping = Shaping(sheet, shape, name, first, is_name)
    return shaping.as_it_stands(sheet) or shaping.even_table(sheet.rows)


def _header(rows: Sequence[Row], wanted: int | None, name: str, is_name: IsName | None) -> HeaderGuess:
    """Where the header stands; before the first row where there is none."""
    if wanted is None:
        return guess_header(rows[:LOOKED_AT], is_name)
    if wanted == NO_HEADER:
        return HeaderGuess(-1, 1.0)
    position = next((at for at, row in enumerate(rows) if row.number == wanted), None)
    if position is None:
        raise Refused("header_row_missing", name=name, row=wanted)
    return HeaderGuess(position, 1.0)


def _by_first_row(areas: Iterable[Area]) -> dict[int, list[Area]]:
    """The areas that reach down over more than one row."""
    found: dict[int, list[Area]] = {}
    for area in areas:
        if area[2] > area[0]:
            found.setdefault(area[0], []).append(area)
    return found


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _filled(cells: Sequence[Cell]) -> int:
    """How many cells there are up to the last one that shows something."""
    count = len(cells)
    while count and is_blank(cells[count - 1 : count]):
        count -= 1
    return count


def _even(width: Sequence[int], numbered: tuple[int, tuple[Cell, ...]]) -> Row:
    """A row of the width that is known once the last one came."""
    number, cells = numbered
    return Row(number, cells if len(cells) == width[0] else _fit(cells, width[0]))


def _fit(cells: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    if len(cells) == width:
        return cells
    return cells[:width] + (None,) * (width - len(cells))
