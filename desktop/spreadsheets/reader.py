"""Reads a spreadsheet, a delimited text file or a pasted block into a table of rows."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.delimited import read_delimited, read_text
from desktop.spreadsheets.kind import Kind, kind_of
from desktop.spreadsheets.notes import Note
from desktop.spreadsheets.reading import read_in_child
from desktop.spreadsheets.sent import Choices
from desktop.spreadsheets.shaping import NO_HEADER, Shape, table_of
from desktop.spreadsheets.spool import Spool
from desktop.spreadsheets.table import Cell, Opening, Row, Sheet, Table, as_row, cell_text

__all__ = [
    "NO_HEADER",
    "Cell",
    "Choices",
    "Note",
    "Row",
    "Shape",
    "Sheet",
    "Table",
    "cell_text",
    "read_pasted_sheet",
    "read_sheet",
    "read_table",
    "table_of",
]

# A text up to this many bytes is read where it is asked for: a process of its own would take longer to start.
SMALL_TEXT = 4 * 1024**2


def read_table(
    path: Path | str,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    skip_hidden: bool = False,
    fill_merged: bool = False,
    progress: Progress | None = None,
) -> Table:
    """Header and rows of a file, told by its first bytes and not by its name.

    Arguments:
        path: the file: .xlsx and other workbooks, .csv, .tsv and other delimited text.
        sheet: a sheet of a workbook; by default the first visible one.
        header_row: the header's row number, or `NO_HEADER`; by default it is proposed.
        encoding: of a text file; by default found out.
        delimiter: of a text file; by default found out.
        skip_hidden: whether hidden rows and columns are left out; by default they are read and told.
        fill_merged: whether a value of cells merged downwards stands in each of their rows.
        progress: told of the rows read; stops the reading when it is cancelled.

    Raises:
        Refused: the file cannot be read; its sentence names the file and the way out.
        Cancelled: the watcher wants it to stop.
    """
    read = read_sheet(path, sheet=sheet, encoding=encoding, delimiter=delimiter, progress=progress)
    return table_of(read, Path(path).name, Shape(header_row, skip_hidden, fill_merged))


def read_sheet(
    path: Path | str,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    progress: Progress | None = None,
) -> Sheet:
    """The rows of a file before a header is chosen; arguments and errors as for `read_table`."""
    path, kind = Path(path), kind_of(Path(path))
    if kind is Kind.TEXT and _is_small(path):
        return read_delimited(path, encoding, delimiter, progress)
    opening, rows, widths = None, Spool[Row](as_row), set[int]()
    with closing(read_in_child(path, kind, Choices(sheet, encoding, delimiter), progress)) as parts:
        for part in parts:
            if isinstance(part, Opening):
                opening = part
            else:
                rows.append_packed(part.data, part.count)
                widths.add(part.width)
    if opening is None:
        raise Refused("file_damaged", name=path.name)
    return Sheet(**vars(opening), rows=rows, width=widths.pop() if len(widths) == 1 else 0)


def read_pasted_sheet(text: str, name: str, delimiter: str | None = None) -> Sheet:
    """The rows of a block that was copied in a spreadsheet program, before a header is chosen.

    Arguments:
        text: the clipboard's text.
        name: what to call it, for refusals.
        delimiter: by default the tab, where there is one.

    Raises:
        Refused: that character cannot separate cells.
    """
    if delimiter is None and "\t" in text:
        delimiter = "\t"
    return read_text(text, name, delimiter)


def _is_small(path: Path) -> bool:
    try:
        return path.stat().st_size <= SMALL_TEXT
    except OSError:
        raise Refused("file_unreadable", name=path.name) from None
