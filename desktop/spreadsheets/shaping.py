"""Makes a table of a sheet: its header, and what becomes of hidden and of merged cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.errors import Refused
from desktop.spreadsheets.header import LOOKED_AT, UNSURE, HeaderGuess, clean_caption, guess_header
from desktop.spreadsheets.notes import Note
from desktop.spreadsheets.survey import MOST_CELLS, Area, area_text, column_letters, spans
from desktop.spreadsheets.table import Cell, Row, Sheet, Table, is_blank

NO_HEADER = 0


@dataclass(frozen=True)
class Shape:
    """What the user chose of a sheet.

    Arguments:
        header_row: the header's row number, or `NO_HEADER`; None proposes one.
        skip_hidden: whether hidden rows and columns are left out.
        fill_merged: whether the value of cells merged downwards stands in each row.
    """

    header_row: int | None = None
    skip_hidden: bool = False
    fill_merged: bool = False


def table_of(sheet: Sheet, name: str, shape: Shape | None = None) -> Table:
    """The sheet as a table.

    Arguments:
        sheet: what was read.
        name: the file's name, for refusals.
        shape: what the user chose.

    Raises:
        Refused: `sheet_empty`, `header_row_missing` where that row is blank, or `file_too_large`.
    """
    shape = shape or Shape()
    notes = [*sheet.notes, *_layout_notes(sheet, shape)]
    rows = _shown(sheet) if shape.skip_hidden else sheet.rows
    if not rows:
        raise Refused("sheet_empty", name=name)
    guess = _header(rows, shape.header_row, name)
    head = rows[guess.position] if guess.position >= 0 else Row(NO_HEADER, ())
    rows = rows[guess.position + 1 :]
    if shape.fill_merged:
        rows = _filled_down(rows, sheet)
    filled = max(_filled(row.cells) for row in [head, *rows])
    if filled * len(rows) > MOST_CELLS:
        raise Refused("file_too_large", name=name)
    if guess.confidence < UNSURE and shape.header_row is None:
        notes.append(Note("header_unsure", {"row": head.number}))
    ragged = [row.number for row in rows if _filled(row.cells) > len(head.cells)] if head.number else []
    if ragged:
        notes.append(Note("ragged_rows", {"rows": tuple(ragged)}))
    places = _places(sheet, filled, skip_hidden=shape.skip_hidden)
    return Table(
        header=[clean_caption(cell) for cell in _pick(_fit(head.cells, filled), places, filled)],
        rows=[Row(row.number, _pick(_fit(row.cells, filled), places, filled)) for row in rows],
        header_row=head.number,
        first_column=sheet.first_column,
        sheet=sheet.name,
        sheets=sheet.names,
        encoding=sheet.encoding,
        delimiter=sheet.delimiter,
        notes=tuple(notes),
        header_confidence=guess.confidence,
        columns=tuple(sheet.first_column + place for place in places),
    )


def _header(rows: Sequence[Row], wanted: int | None, name: str) -> HeaderGuess:
    """Where the header stands; before the first row where there is none."""
    if wanted is None:
        return guess_header(rows[:LOOKED_AT])
    if wanted == NO_HEADER:
        return HeaderGuess(-1, 1.0)
    position = next((at for at, row in enumerate(rows) if row.number == wanted), None)
    if position is None:
        raise Refused("header_row_missing", name=name, row=wanted)
    return HeaderGuess(position, 1.0)


def _layout_notes(sheet: Sheet, shape: Shape) -> list[Note]:
    layout = sheet.layout
    notes: list[Note] = []
    rows = [row.number for row in sheet.rows if row.number in layout.hidden_rows]
    width = max((len(row.cells) for row in sheet.rows), default=0)
    columns = [one for one in layout.hidden_columns if 0 <= one - sheet.first_column < width]
    if shape.skip_hidden and (rows or columns):
        notes.append(Note("hidden_skipped"))
    else:
        if rows:
            notes.append(Note("hidden_rows", {"rows": tuple(_span(*map(str, one)) for one in spans(rows))}))
        if columns:
            letters = (map(column_letters, one) for one in spans(columns))
            notes.append(Note("hidden_columns", {"columns": tuple(_span(*one) for one in letters)}))
    if layout.merged:
        code = "merged_filled" if shape.fill_merged else "merged_cells"
        notes.append(Note(code, {"cells": tuple(area_text(area) for area in layout.merged)}))
    return notes


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _shown(sheet: Sheet) -> list[Row]:
    return [row for row in sheet.rows if row.number not in sheet.layout.hidden_rows]


def _places(sheet: Sheet, width: int, *, skip_hidden: bool) -> list[int]:
    """Which cells of a row are kept, counted from 0."""
    hidden = sheet.layout.hidden_columns if skip_hidden else frozenset[int]()
    return [at for at in range(width) if sheet.first_column + at not in hidden]


def _pick(cells: tuple[Cell, ...], places: Sequence[int], width: int) -> tuple[Cell, ...]:
    return cells if len(places) == width else tuple([cells[at] for at in places])


def _filled_down(rows: Sequence[Row], sheet: Sheet) -> list[Row]:
    """The rows with the value of each area of merged cells in all its rows, in its first column."""
    by_number = {row.number: row for row in sheet.rows}
    changed: dict[int, dict[int, Cell]] = {}
    below = {row.number for row in rows}
    for area in sheet.layout.merged:
        value = _value(by_number, area, sheet.first_column)
        for number in range(area[0] + 1, area[2] + 1) if value is not None else ():
            if number in below:
                changed.setdefault(number, {})[area[1] - sheet.first_column] = value
    return [_changed(row, changed[row.number]) if row.number in changed else row for row in rows]


def _value(rows: dict[int, Row], area: Area, first_column: int) -> Cell:
    row, at = rows.get(area[0]), area[1] - first_column
    return row.cells[at] if row and 0 <= at < len(row.cells) else None


def _changed(row: Row, values: dict[int, Cell]) -> Row:
    cells = list(_fit(row.cells, max(len(row.cells), *(at + 1 for at in values))))
    for at, value in values.items():
        if cells[at] is None:
            cells[at] = value
    return replace(row, cells=tuple(cells))


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
