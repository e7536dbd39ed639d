"""Reads one sheet of a workbook; runs in a process of its own, which a hostile file may bring down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.errors import Refused
from desktop.spreadsheets.package import MOST_CELLS, survey
from desktop.spreadsheets.table import Cell, Note, column_letters, is_blank

CHUNK = 2000

# Above this a float no longer tells every digit of a whole number.
_MOST_EXACT = 10**15

NumberedCells = tuple[int, tuple[Cell, ...]]
"""A row's number and cells: a plain tuple crosses to another process five times as fast as an object."""


@dataclass(frozen=True)
class Opening:
    """What is known of a workbook before its rows."""

    name: str
    names: tuple[str, ...]
    first_column: int
    notes: tuple[Note, ...]
    height: int


def read_workbook(
    path: Path, sheet: str | None, send: Callable[[Opening | list[NumberedCells]], None]
) -> None:
    """Sends what a sheet is, then its rows that are not blank, chunk by chunk.

    Raises:
        Refused: `file_encrypted`, `file_damaged`, `file_too_large`, `sheet_unknown` or `sheet_empty`.
    """
    try:
        opening, rows = _with_calamine(path, sheet)
        send(opening)
        for chunk in _chunks(rows):
            send(chunk)
    except (Refused, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # noqa: BLE001
        # A panic of the Rust reader is no Exception. What it cannot read, the other reader perhaps can.
        _refuse_encrypted(error, path)
        _read_again(path, sheet, send)


def _with_calamine(path: Path, wanted: str | None) -> tuple[Opening, Iterator[NumberedCells]]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with path.open("rb") as file:
        workbook = CalamineWorkbook.from_filelike(file)
    sheets = [one for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    hidden = [one.name for one in sheets if one.visible != SheetVisibleEnum.Visible]
    name = _choose([one.name for one in sheets], hidden, wanted, path)
    surveyed = survey(path, name) if _is_zip(path) else None
    if surveyed and surveyed.too_large:
        raise Refused("file_too_large", name=path.name)
    sheet = workbook.get_sheet_by_name(name)
    height, width = (sheet.end[0] + 1, sheet.end[1] + 1) if sheet.end else (0, 0)
    if height * width > MOST_CELLS:
        raise Refused("file_too_large", name=path.name)
    notes = [*(surveyed.notes if surveyed else ()), *_sheet_notes(hidden, sheet.merged_cell_ranges or [])]
    first_column = sheet.start[1] + 1 if sheet.start else 1
    names = tuple(one.name for one in sheets)
    opening = Opening(name, names, first_column, tuple(notes), height)
    return opening, _rows(sheet.iter_rows())


def _choose(names: list[str], hidden: list[str], wanted: str | None, path: Path) -> str:
    if wanted is not None:
        if wanted not in names:
            raise Refused("sheet_unknown", name=path.name, sheet=wanted)
        return wanted
    if not names:
        raise Refused("sheet_empty", name=path.name)
    return next((name for name in names if name not in hidden), names[0])


def _sheet_notes(hidden: list[str], merged: list[tuple[tuple[int, int], tuple[int, int]]]) -> list[Note]:
    notes: list[Note] = []
    if hidden:
        notes.append(Note("hidden_sheets", {"sheets": tuple(hidden)}))
    if merged:
        ranges = [f"{_address(*start)}:{_address(*end)}" for start, end in merged]
        notes.append(Note("merged_cells", {"cells": tuple(ranges)}))
    return notes


def _address(row: int, column: int) -> str:
    return f"{column_letters(column + 1)}{row + 1}"


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) == b"PK"


def _rows(raw: Iterable[Iterable[Any]]) -> Iterator[NumberedCells]:
    for number, cells in enumerate(raw, start=1):
        row = tuple([_whole(cell) if type(cell) is float else None if cell == "" else cell for cell in cells])
        if not is_blank(row):
            yield number, row


def _whole(number: float) -> int | float:
    return int(number) if number.is_integer() and abs(number) < _MOST_EXACT else number


def _chunks(rows: Iterator[NumberedCells]) -> Iterator[list[NumberedCells]]:
    while chunk := list(islice(rows, CHUNK)):
        yield chunk


def _refuse_encrypted(error: BaseException, path: Path) -> None:
    from python_calamine import PasswordError

    if isinstance(error, PasswordError) or "password" in str(error).lower():
        raise Refused("file_encrypted", name=path.name) from None


def _read_again(path: Path, sheet: str | None, send: Callable[[Opening | list[NumberedCells]], None]) -> None:
    """The second try, slower and more patient."""
    try:
        for message in _with_openpyxl(path, sheet):
            send(message)
    except (Refused, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - whatever a strange file makes the library raise
        raise Refused("file_damaged", name=path.name) from None


def _with_openpyxl(path: Path, wanted: str | None) -> Iterator[Opening | list[NumberedCells]]:
    import openpyxl

    with path.open("rb") as file:
        workbook = openpyxl.load_workbook(file, read_only=True, data_only=True)
        hidden = [sheet.title for sheet in workbook.worksheets if sheet.sheet_state != "visible"]
        names = [sheet.title for sheet in workbook.worksheets]
        name = _choose(names, hidden, wanted, path)
        surveyed = survey(path, name)
        if surveyed.too_large:
            raise Refused("file_too_large", name=path.name)
        notes = (Note("second_reader"), *surveyed.notes, *_sheet_notes(hidden, []))
        sheet: Any = workbook[name]
        sheet.reset_dimensions()
        yield Opening(name, tuple(names), 1, notes, 0)
        rows = ([None if cell.data_type == "e" else cell.value for cell in row] for row in sheet.iter_rows())
        yield from _chunks(_rows(rows))
