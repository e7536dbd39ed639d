"""What the history of an import keeps of each row that it wrote."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop.models.backends.import_marks import SHARED, WARNED
from desktop.models.backends.sqlite import insert_rows
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import DUPLICATES, Finding

_COLUMNS = ("import_batch_id", "record", "row_number", "created", "version", "before", "marks")

# Record, row, whether it was made, version, values before and marks.
KeptRow = tuple[int, int, int, int, str, int]


def keep_rows(connection: Any, batch: int, rows: Iterable[KeptRow]) -> None:
    """Stores them, inside the import's transaction."""
    insert_rows(connection, "import_row", _COLUMNS, [(batch, *row) for row in rows])


def marks_of(row: CheckedRow) -> int:
    """What the history keeps of a row besides its record; that it is a duplicate is no warning of its own."""
    warned = row.warned and row.finding not in DUPLICATES
    return (WARNED if warned else 0) | (SHARED if row.finding is Finding.SHARED else 0)
