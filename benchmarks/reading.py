"""Reading: a workbook into a table, as the program does it in a child, against calamine alone."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import psutil

from benchmarks.list import timed

COLUMNS, RUNS = 15, 3


def run(size: int) -> None:
    """Prints how long a workbook of so many rows and 15 columns takes, and what memory its rows need here."""
    with tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        path = Path(folder) / "rows.xlsx"
        _write(path, size)
        floor = _median(lambda: _bare(path))
        taken = _median(lambda: _read(path))
        before = psutil.Process().memory_info().rss
        table = _read(path)
        more = psutil.Process().memory_info().rss - before
        del table
    print(
        f"  read {size} × {COLUMNS} .xlsx: {taken:.2f} s  {taken / floor:.2f} × calamine's {floor:.2f} s"
        f"  {more / 1024**2:.0f} MB held here"
    )


def _median(act: Callable[[], object]) -> float:
    return sorted(timed(act)[0] for _ in range(RUNS))[RUNS // 2]


def _bare(path: Path) -> int:
    from python_calamine import CalamineWorkbook

    return len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def _read(path: Path) -> object:
    from desktop.spreadsheets.reader import read_table

    return read_table(path)


def _write(path: Path, size: int) -> None:
    import xlsxwriter

    chance = random.Random(1)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, [f"column {number}" for number in range(COLUMNS)])
        for at in range(1, size + 1):
            names = [f"客户{chance.randrange(10**6)}", 13000000000 + chance.randrange(10**9), "抖音"]
            sheet.write_row(
                at, 0, [*names, *(f"{chance.randrange(10**4)} 号" for _ in range(COLUMNS - 4)), at]
            )
