"""Reads a spreadsheet or a delimited text file into a table of rows."""

from __future__ import annotations

from pathlib import Path

from desktop.progress import Progress
from desktop.spreadsheets.delimited import read_delimited
from desktop.spreadsheets.kind import Kind, kind_of
from desktop.spreadsheets.reading import read_in_child
from desktop.spreadsheets.table import Cell, Note, Row, Sheet, Table, cell_text, table_of

__all__ = ["Cell", "Note", "Row", "Sheet", "Table", "cell_text", "read_sheet", "read_table", "table_of"]


def read_table(
    path: Path | str,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    progress: Progress | None = None,
) -> Table:
    """Header and rows of a file, told by its first bytes and not by its name.

    Arguments:
        path: the file: .xlsx and other workbooks, .csv, .tsv and other delimited text.
        sheet: a sheet of a workbook; by default the first visible one.
        header_row: the header's row number; by default the first row with two texts.
        encoding: of a text file; by default found out.
        delimiter: of a text file; by default found out.
        progress: told of the rows read; stops the reading when it is cancelled.

    Raises:
        Refused: the file cannot be read; its sentence names the file and the way out.
        Cancelled: the watcher wants it to stop.
    """
    found = read_sheet(Path(path), sheet=sheet, encoding=encoding, delimiter=delimiter, progress=progress)
    return table_of(found, Path(path).name, header_row)


def read_sheet(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    progress: Progress | None = None,
) -> Sheet:
    """The rows of a file before a header is chosen; arguments and errors as for `read_table`."""
    if kind_of(path) is Kind.WORKBOOK:
        return read_in_child(path, sheet, progress)
    return read_delimited(path, encoding, delimiter, progress)
