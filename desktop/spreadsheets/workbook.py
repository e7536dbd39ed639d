"""Reads one sheet of a workbook; runs in a process of its own, which a hostile file may bring down."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, time
from pathlib import Path
from typing import Any

from desktop.errors import Refused
from desktop.spreadsheets import binary_package, old_workbook, opendocument, package
from desktop.spreadsheets.notes import Note
from desktop.spreadsheets.sent import NumberedCells, Send, choose_sheet, send_rows
from desktop.spreadsheets.survey import HIGHEST, MOST_CELLS, Survey
from desktop.spreadsheets.table import Opening, is_blank

# Above this a float no longer tells every digit of a whole number.
_MOST_EXACT = 10**15
# A used range wider than this is mostly empty, and its rows are cut where they end.
_WIDE = 64
_SMALL = 1024**2


def read_workbook(path: Path, sheet: str | None, send: Send) -> None:
    """Sends what a sheet is, then its rows that are not blank, chunk by chunk.

    Raises:
        Refused: `file_encrypted`, `file_damaged`, `file_too_large`, `sheet_unknown` or `sheet_empty`.
    """
    begun = False
    try:
        opening, rows = _with_calamine(path, sheet)
        send(opening)
        begun = True
        send_rows(rows, path.name, send)
    except (Refused, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # noqa: BLE001
        # A panic of the Rust reader is no Exception. What it cannot read, the other reader perhaps can.
        _refuse_encrypted(error, path)
        if begun:
            raise Refused("file_damaged", name=path.name) from None
        _read_again(path, sheet, send)


def _with_calamine(path: Path, wanted: str | None) -> tuple[Opening, Iterator[NumberedCells]]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with old_workbook.readable(path) as file:
        workbook = CalamineWorkbook.from_filelike(file)
    sheets = [one for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    hidden = [one.name for one in sheets if one.visible != SheetVisibleEnum.Visible]
    name = choose_sheet([one.name for one in sheets], hidden, wanted, path.name)
    with ThreadPoolExecutor(1) as looking:
        surveyed = looking.submit(survey, path, name)
        # What a small file claims to hold is known before it is read; a large one is looked at meanwhile.
        if path.stat().st_size < _SMALL:
            _refuse_too_large(surveyed.result(), path)
        sheet = workbook.get_sheet_by_name(name)
        found = surveyed.result()
    _refuse_too_large(found, path)
    height, width = (sheet.end[0] + 1, sheet.end[1] + 1) if sheet.end else (0, 0)
    if height * width > MOST_CELLS:
        raise Refused("file_too_large", name=path.name)
    notes = (*found.notes(), *_hidden_notes(hidden))
    first_column = sheet.start[1] + 1 if sheet.start else 1
    names = tuple(one.name for one in sheets)
    opening = Opening(name, names, first_column, notes, height, layout=found.layout())
    return opening, _rows(sheet.iter_rows(), path.name)


def _refuse_too_large(found: Survey, path: Path) -> None:
    if found.too_large:
        raise Refused("file_too_large", name=path.name)


def survey(path: Path, sheet: str) -> Survey:
    """What a sheet holds besides its values, whatever the format."""
    try:
        if not zipfile.is_zipfile(path):
            return old_workbook.survey(path, sheet)
        with zipfile.ZipFile(path) as parts:
            names = parts.namelist()
            if "xl/workbook.xml" in names:
                return package.survey(parts, sheet)
            if "xl/workbook.bin" in names:
                return binary_package.survey(parts, sheet)
            return opendocument.survey(parts, sheet)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever a strange file makes it raise, its rows may be sound
        return Survey(failed=True)


def _hidden_notes(hidden: list[str]) -> list[Note]:
    return [Note("hidden_sheets", {"sheets": tuple(hidden)})] if hidden else []


def _rows(raw: Iterable[Iterable[Any]], name: str) -> Iterator[NumberedCells]:
    for number, cells in enumerate(raw, start=1):
        if number > HIGHEST:
            raise Refused("file_too_large", name=name)
        # Most cells are texts, and need no call.
        row = tuple([cell if cell and type(cell) is str else _plain(cell) for cell in cells])
        if not is_blank(row):
            yield number, row if len(row) <= _WIDE else _cut(row)


def _plain(cell: Any) -> Any:
    """A cell without what only its format made of it; None where it is empty."""
    if type(cell) is float:
        return int(cell) if cell.is_integer() and abs(cell) < _MOST_EXACT else cell
    if type(cell) is datetime and cell.time() == time.min:
        # Some programs and one of the readers know no dates without a time of day.
        return cell.date()
    return None if cell == "" else cell


def _cut(row: tuple[Any, ...]) -> tuple[Any, ...]:
    end = len(row)
    while row[end - 1] is None:
        end -= 1
    return row[:end]


def _refuse_encrypted(error: BaseException, path: Path) -> None:
    from python_calamine import PasswordError

    if isinstance(error, PasswordError) or "password" in str(error).lower():
        raise Refused("file_encrypted", name=path.name) from None


def _read_again(path: Path, sheet: str | None, send: Send) -> None:
    """The second try, slower and more patient."""
    try:
        _with_openpyxl(path, sheet, send)
    except (Refused, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - whatever a strange file makes the library raise
        raise Refused("file_damaged", name=path.name) from None


def _with_openpyxl(path: Path, wanted: str | None, send: Send) -> None:
    import openpyxl

    with path.open("rb") as file:
        workbook = openpyxl.load_workbook(file, read_only=True, data_only=True)
        hidden = [sheet.title for sheet in workbook.worksheets if sheet.sheet_state != "visible"]
        names = [sheet.title for sheet in workbook.worksheets]
        name = choose_sheet(names, hidden, wanted, path.name)
        found = survey(path, name)
        _refuse_too_large(found, path)
        notes = (Note("second_reader"), *found.notes(), *_hidden_notes(hidden))
        sheet: Any = workbook[name]
        sheet.reset_dimensions()
        send(Opening(name, tuple(names), 1, notes, layout=found.layout()))
        rows = ([None if cell.data_type == "e" else cell.value for cell in row] for row in sheet.iter_rows())
        send_rows(_rows(rows, path.name), path.name, send)
