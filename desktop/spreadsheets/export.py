"""An export: the records of a list as an .xlsx with typed cells, or as a .csv, written row by row."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.controllers.directory import load_directory
from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.controllers.entries.showing import show
from desktop.controllers.exporting import read_values, refuse_export
from desktop.controllers.people import present
from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault, Refused
from desktop.progress import Progress
from desktop.spreadsheets.targets import Target
from desktop.spreadsheets.template import column_width
from desktop.translation import translate

STEP = 500
MOST_ROWS = 1_048_575
# What a spreadsheet program takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Cell = str | Decimal | date


def export(
    session: Session, path: Path, ids: Sequence[int], target: Target, progress: Progress | None = None
) -> int:
    """Writes records to a file whose ending says which kind it is; gives how many.

    A record's number comes first, then every field; what the user does not see is left out.

    Arguments:
        session: who exports.
        path: an .xlsx or .csv file; an existing one is replaced once all is written.
        ids: the records in their order.
        target: their kind's description.
        progress: told of every row; a cancelled export leaves no file.

    Raises:
        Refused: the user may not export by now, or a workbook cannot hold so many rows.
        EnvironmentFault: the file cannot be written.
        Cancelled: the user stopped it.
    """
    session = present(session)
    refuse_export(session, target.kind)
    progress = progress or Progress()
    progress.total = len(ids)
    unfinished = path.with_name(f"{path.name}.unfinished")
    delimited = path.suffix.lower() == ".csv"
    if len(ids) > MOST_ROWS and not delimited:
        raise Refused("export_many", count=MOST_ROWS)
    write = _write_csv if delimited else _write_workbook
    try:
        unfinished.touch()
        with session.read():
            count = write(unfinished, target, _counted(_rows(session, ids, target), progress))
        unfinished.replace(path)
    except OSError as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _rows(session: Session, ids: Sequence[int], target: Target) -> Iterator[list[Cell]]:
    directory = load_directory(session.database.connection())
    for number, values in read_values(session, target.kind, target.fields, ids):
        cells = [_cell(one, values, directory) for one in target.fields]
        yield [number, *cells] if target.numbered else cells


def _cell(one: Field, values: Mapping[str, Any], directory: Any) -> Cell:
    value = values[one.key]
    if value is None or value == "":
        return ""
    if one.kind is FieldKind.MONEY:
        return Decimal(value) / 100
    if one.kind is FieldKind.DATE:
        return value
    return show(one.key, value, directory)


def _counted(rows: Iterable[list[Cell]], progress: Progress) -> Iterator[list[Cell]]:
    for at, row in enumerate(rows, 1):
        yield row
        if at % STEP == 0:
            progress.step(STEP)


def header(target: Target) -> list[str]:
    """The captions: the record's number, unless it is typed, then each field as the import knows it."""
    captions = [caption(one) for one in target.fields]
    return [translate("Export", "Number"), *captions] if target.numbered else captions


def _write_csv(path: Path, target: Target, rows: Iterable[list[Cell]]) -> int:
    """Delimited text in UTF-8 with a byte order mark, which Excel needs to know it for that."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header(target))
        for row in rows:
            writer.writerow([_plain(cell) for cell in row])
            count += 1
    return count


def _plain(cell: Cell) -> str:
    """A cell as text; what would be a formula is kept one by a leading apostrophe, phones are not."""
    if not isinstance(cell, str):
        return cell.isoformat() if isinstance(cell, date) else f"{cell:f}"
    number = cell[1:].replace(" ", "").replace("-", "").isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA) and not number else cell


def _write_workbook(path: Path, target: Target, rows: Iterable[list[Cell]]) -> int:
    """A workbook with a frozen header, filters and typed cells; constant in memory, however many rows there are."""
    from xlsxwriter import Workbook

    with TemporaryDirectory() as folder:
        book = Workbook(
            str(path),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "tmpdir": folder,
            },
        )
        sheet: Any = book.add_worksheet()
        try:
            count = _fill(book, sheet, target, rows)
            book.close()
        finally:
            # What was written so far stays open where it does not come to an end.
            sheet.row_data_fh.close()
    return count


def _fill(book: Any, sheet: Any, target: Target, rows: Iterable[list[Cell]]) -> int:
    bold = book.add_format({"bold": True, "bg_color": "#ECEDFC"})
    writers = _writers(sheet, book)
    captions = header(target)
    for column, one in enumerate((*((None,) if target.numbered else ()), *target.fields)):
        sheet.set_column(column, column, column_width(one))
        sheet.write_string(0, column, captions[column], bold)
    sheet.freeze_panes(1, 1)
    count = 0
    for count, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            if cell != "":
                writers[type(cell)](count, column, cell)
    sheet.autofilter(0, 0, count, len(captions) - 1)
    return count


def _writers(sheet: Any, book: Any) -> dict[type, Callable[[int, int, Any], object]]:
    """How a cell of each type is written."""
    day, money = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "#,##0.00"})
    return {
        str: sheet.write_string,
        Decimal: lambda row, column, value: sheet.write_number(row, column, value, money),
        date: lambda row, column, value: sheet.write_datetime(row, column, value, day),
    }
