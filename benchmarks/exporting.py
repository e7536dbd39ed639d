"""Export: every column of a list into a workbook, against xlsxwriter alone writing the very same cells, and memory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from benchmarks.data import path_of
from benchmarks.memory import resident
from benchmarks.mix import users
from desktop.controllers.session import Session
from desktop.progress import Progress
from desktop.spreadsheets.export import export
from desktop.spreadsheets.sheets import SHEETS
from desktop.words import Kind

MOST_COMPARED, ROUNDS = 100_000, 2

_CHILD = """
import sys
from benchmarks.exporting import peak
print(*peak(int(sys.argv[1]), sys.argv[2]))
"""


def run(size: int) -> None:
    """Prints how long an export takes beside its floor, and the program's memory while it runs."""
    with _session(size) as session, tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        path, ids = Path(folder) / "list.xlsx", _ids(session)[:MOST_COMPARED]
        # In turn, and the best of each: another program's work must not fall on one of them alone.
        pairs = [(_floor(session, path, ids), _export(session, path, ids)) for _ in range(ROUNDS)]
        base, taken = (min(times) for times in zip(*pairs, strict=True))
        plain = min(_export(session, path.with_suffix(".csv"), ids) for _ in range(ROUNDS))
    print(
        f"  export of {len(ids)} rows: .xlsx {taken:.2f} s  {taken / base:.2f} × floor of {base:.2f} s,"
        f" .csv {plain:.2f} s"
    )
    for ending in (".xlsx", ".csv"):
        command = [sys.executable, "-c", _CHILD, str(size), ending]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        before, most, seconds = (float(one) for one in done.stdout.split())
        print(
            f"  export of {size} rows: {ending} {seconds:.1f} s,"
            f" resident {most:.0f} MB at most, {before:.0f} MB before"
        )


def _export(session: Session, path: Path, ids: Sequence[int], progress: Progress | None = None) -> float:
    """Seconds of the processor."""
    began = process_time()
    export(session, path, ids, SHEETS[Kind.OPPORTUNITY], progress)
    return process_time() - began


class _Watched(Progress):
    """Looks at the memory as the export goes on."""

    most = 0.0

    def step(self, count: int = 1) -> None:
        super().step(count)
        self.most = max(self.most, resident())


@contextmanager
def _session(size: int) -> Iterator[Session]:
    from desktop.models.schema import open_database

    database = open_database(path_of(size))
    with database.connection_context():
        yield Session(database, users(database.connection())[0], path_of(size).parent)


def _ids(session: Session) -> array[int]:
    return array(
        "q",
        [one for (one,) in session.database.connection().execute("SELECT id FROM opportunity ORDER BY id")],
    )


def _floor(session: Session, path: Path, ids: Sequence[int]) -> float:
    """Seconds for xlsxwriter to write cells that lie in memory, nothing else."""
    sheet = SHEETS[Kind.OPPORTUNITY]
    with session.read():
        rows = list(sheet.rows(session, ids, [one.key for one in sheet.columns()]))
    began = process_time()
    _write_plainly(path, rows)
    return process_time() - began


def _write_plainly(path: Path, rows: Sequence[Sequence[Any]]) -> None:
    from xlsxwriter import Workbook

    book = Workbook(str(path), {"constant_memory": True})
    page: Any = book.add_worksheet()
    day, moment = (book.add_format({"num_format": one}) for one in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm"))
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    page.write_string(at, column, cell)
            elif isinstance(cell, Decimal):
                page.write_number(at, column, cell)
            elif isinstance(cell, datetime):
                page.write_datetime(at, column, cell, moment)
            elif isinstance(cell, date):
                page.write_datetime(at, column, cell, day)
    book.close()


def peak(size: int, ending: str) -> tuple[float, float, float]:
    """Resident memory before and at most during an export of everything, in megabytes, and the seconds it takes."""
    progress = _Watched()
    with _session(size) as session, tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        ids, path = _ids(session), Path(folder) / f"list{ending}"
        before, began = resident(), perf_counter()
        _export(session, path, ids, progress)
        return before, max(progress.most, resident()), perf_counter() - began
