"""Rows into files, one at a time: memory stays the same, however many there are."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from desktop.spreadsheets.cells import Cell
from desktop.spreadsheets.sheets import SheetColumn
from desktop.spreadsheets.written import guarded

MOST_ROWS = 1_048_575
"""How many rows a sheet of a workbook holds below its header."""
# Before it, spreadsheet programs count the days differently, or know none.
_FIRST_DAY = date(1900, 3, 1)
_DAY, _MOMENT, _TEXT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "@"
_HEAD = {"bold": True, "bg_color": "#ECEDFC", "bottom": 1, "bottom_color": "#C9CBE8"}
_LONGEST_TITLE = 31

Writer = Callable[[int, int, Any], object]


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
    writers = _writers(book, page, part.columns, text)
    count = 0
    for count, row in enumerate(part.rows, 1):
        for at, cell in enumerate(row):
            if cell != "":
                writers[type(cell)](count, at, cell)
    page.autofilter(0, 0, count, last)
    # Excel would mark every phone and code in green.
    page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    return count


def _writers(book: Any, page: Any, columns: Sequence[SheetColumn], text: Any) -> dict[type, Writer]:
    """How a cell of each type is written."""
    day, moment = (book.add_format({"num_format": one}) for one in (_DAY, _MOMENT))
    known = {one.figures: book.add_format({"num_format": one.figures}) for one in columns}
    figures = [known[one.figures] for one in columns]
    texts = [text if one.as_text else None for one in columns]

    def write_day(row: int, at: int, value: date) -> None:
        if value < _FIRST_DAY:
            page.write_string(row, at, value.isoformat())
        else:
            page.write_datetime(row, at, value, day)

    return {
        str: lambda row, at, value: page.write_string(row, at, value, texts[at]),
        Decimal: lambda row, at, value: page.write_number(row, at, value, figures[at]),
        date: write_day,
        datetime: lambda row, at, value: page.write_datetime(row, at, value, moment),
    }
