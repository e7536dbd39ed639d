"""An export: the records of a list as an .xlsx with typed cells, or as a .csv, written row by row."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.controllers.exporting import refuse_export
from desktop.controllers.people import present
from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault, Refused
from desktop.progress import Progress
from desktop.spreadsheets.sheets import Cell, Sheet, SheetColumn

STEP = 500
MOST_ROWS = 1_048_575
# What a spreadsheet program takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(
    session: Session, path: Path, ids: Sequence[int], sheet: Sheet, progress: Progress | None = None
) -> int:
    """Writes records to a file whose ending says which kind it is; gives how many.

    What the user does not see is left out.

    Arguments:
        session: who exports.
        path: an .xlsx or .csv file; an existing one is replaced once all is written.
        ids: the records in their order.
        sheet: what is written of their kind.
        progress: told of every row; a cancelled export leaves no file.

    Raises:
        Refused: the user may not export by now, or a workbook cannot hold so many rows.
        EnvironmentFault: the file cannot be written.
        Cancelled: the user stopped it.
    """
    session = present(session)
    refuse_export(session, sheet.kind)
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
            count = write(unfinished, sheet, _counted(sheet.rows(session, ids), progress))
        unfinished.replace(path)
    except OSError as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _counted(rows: Iterable[list[Cell]], progress: Progress) -> Iterator[list[Cell]]:
    for at, row in enumerate(rows, 1):
        yield row
        if at % STEP == 0:
            progress.step(STEP)


def header(sheet: Sheet) -> list[str]:
    """The captions, as the reader's language has them; of what is imported, as the import knows them."""
    return [one.caption for one in sheet.columns()]


def _write_csv(path: Path, sheet: Sheet, rows: Iterable[list[Cell]]) -> int:
    """Delimited text in UTF-8 with a byte order mark, which Excel needs to know it for that."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header(sheet))
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


def _write_workbook(path: Path, sheet: Sheet, rows: Iterable[list[Cell]]) -> int:
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
        page: Any = book.add_worksheet()
        try:
            count = _fill(book, page, sheet.columns(), rows)
            book.close()
        finally:
            # What was written so far stays open where it does not come to an end.
            page.row_data_fh.close()
    return count


def _fill(book: Any, page: Any, columns: Sequence[SheetColumn], rows: Iterable[list[Cell]]) -> int:
    bold = book.add_format({"bold": True, "bg_color": "#ECEDFC"})
    writers = _writers(page, book, columns)
    for at, one in enumerate(columns):
        page.set_column(at, at, one.width)
        page.write_string(0, at, one.caption, bold)
    page.freeze_panes(1, 1)
    count = 0
    for count, row in enumerate(rows, 1):
        for at, cell in enumerate(row):
            if cell != "":
                writers[type(cell)](count, at, cell)
    page.autofilter(0, 0, count, len(columns) - 1)
    return count


def _writers(
    page: Any, book: Any, columns: Sequence[SheetColumn]
) -> dict[type, Callable[[int, int, Any], object]]:
    """How a cell of each type is written."""
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    known = {one.figures: book.add_format({"num_format": one.figures}) for one in columns}
    figures = [known[one.figures] for one in columns]
    return {
        str: page.write_string,
        Decimal: lambda row, at, value: page.write_number(row, at, value, figures[at]),
        date: lambda row, at, value: page.write_datetime(row, at, value, day),
    }
