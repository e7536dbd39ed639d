"""Rows into files, one at a time: memory stays the same, however many there are."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from desktop.spreadsheets.cells import Cell
from desktop.spreadsheets.sheets import SheetColumn
from desktop.spreadsheets.written import guarded, quoted

MOST_ROWS = 1_048_575
"""How many rows a sheet of a workbook holds below its header."""
# Before it, spreadsheet programs count the days differently, or know none.
_FIRST_DAY = date(1900, 3, 1)
# What they count from after it, as the year 1900 is a leap year to them.
_DAY_ZERO, _ONE_DAY = datetime(1899, 12, 30), timedelta(days=1)  # noqa: DTZ001 - a clock on the wall
_DAY, _MOMENT, _TEXT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "@"
_HEAD = {"bold": True, "bg_color": "#ECEDFC", "bottom": 1, "bottom_color": "#C9CBE8"}
_LONGEST_TITLE = 31


class _Writer(NamedTuple):
    """How cells of a type are written: the function, what it is given instead of the value, and the format."""

    write: Callable[[int, int, Any, Any], object]
    convert: Callable[[Any], Any] | None
    look: Any


class Part(NamedTuple):
    """One sheet of a file."""

    title: str
    columns: Sequence[SheetColumn]
    rows: Iterable[list[Cell]]


class Unwritable(Exception):
    """The computer did not let a workbook be written."""


def write_delimited(path: Path, parts: Sequence[Part]) -> int:
    """Writes one sheet as text in UTF-8 with a byte order mark, which Excel needs to know it for that; gives how many rows.

    Raises:
        OSError: the file cannot be written.
    """
    (part,) = parts
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([one.caption for one in part.columns])
        for row in part.rows:
            writer.writerow([_plain(cell) for cell in row])
            count += 1
    return count


def _plain(cell: Cell) -> str:
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date) else f"{cell:f}"


def write_workbook(path: Path, parts: Sequence[Part]) -> int:
    """Writes a workbook with frozen headers, filters and typed cells; gives how many rows the first sheet has.

    Raises:
        OSError, Unwritable: the file cannot be written.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    with TemporaryDirectory() as folder:
        # A sheet beyond two gigabytes needs the newer form of packages; a smaller one stays as it is.
        book = Workbook(str(path), {"constant_memory": True, "use_zip64": True, "tmpdir": folder})
        pages: list[Any] = [book.add_worksheet(part.title[:_LONGEST_TITLE]) for part in parts]
        try:
            counts = [_fill(book, page, part) for page, part in zip(pages, parts, strict=True)]
            book.close()
        except FileCreateError as error:
            raise Unwritable from error
        finally:
            # What was written so far stays open where it does not come to an end.
            for page in pages:
                page.row_data_fh.close()
    return counts[0]


def _fill(book: Any, page: Any, part: Part) -> int:
    head, text = book.add_format(_HEAD), book.add_format({"num_format": _TEXT})
    last = len(part.columns) - 1
    for at, one in enumerate(part.columns):
        page.set_column(at, at, one.width, text if one.as_text else None)
        page.write_string(0, at, one.caption, head)
    page.freeze_panes(1, 1)
    writers = [_writers(book, page, one, text) for one in part.columns]
    count = 0
    for row in part.rows:
        count += 1
        for at, cell in enumerate(row):
            if cell != "":
                write, convert, look = writers[at][type(cell)]
                write(count, at, convert(cell) if convert else cell, look)
    page.autofilter(0, 0, count, last)
    # Excel would mark every phone and code in green.
    page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    return count


def _writers(book: Any, page: Any, column: SheetColumn, text: Any) -> dict[type, _Writer]:
    """How a cell of each type is written into a column."""
    figures, day, moment = (book.add_format({"num_format": one}) for one in (column.figures, _DAY, _MOMENT))
    return {
        str: _Writer(page.write_string, quoted, text if column.as_text else None),
        Decimal: _Writer(page.write_number, float, figures),
        date: _Writer(partial(_write_day, page), None, day),
        datetime: _Writer(page.write_number, _serial, moment),
    }


def _write_day(page: Any, row: int, at: int, value: date, look: Any) -> None:
    if value < _FIRST_DAY:
        page.write_string(row, at, value.isoformat())
    else:
        page.write_number(row, at, value.toordinal() - _DAY_ZERO.toordinal(), look)


def _serial(moment: datetime) -> float:
    """A moment as spreadsheet programs count it: in days."""
    return (moment - _DAY_ZERO) / _ONE_DAY
