"""Importing: rows of 15 columns from .xlsx to committed, searchable records, against the floor of the same run."""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from benchmarks.data import FIRMS, GIVEN, NEEDS, REMARKS, SOURCES, SURNAMES, TOWNS
from desktop.controllers.session import Session

HEADER = (
    *("客户姓名", "称谓", "手机号", "微信", "邮箱", "公司", "省", "市", "地址"),
    *("来源", "意向级别", "意向产品 / 需求", "预算", "下次跟进时间", "备注"),
)


def write_sheet(path: Path, count: int, seed: int) -> None:
    """A workbook of so many people, each with a phone of their own."""
    from xlsxwriter import Workbook

    chance = random.Random(seed)
    book = Workbook(str(path), {"constant_memory": True})
    page: Any = book.add_worksheet()
    page.write_row(0, 0, HEADER)
    for at in range(1, count + 1):
        page.write_row(at, 0, person(chance, at))
    book.close()


def person(chance: random.Random, at: int) -> list[Any]:
    """The cells of one row."""
    town = chance.choice(TOWNS)
    number = f"13{at % 10}{(at * 9_871) % 10**8:08d}"
    spelt = chance.choice((number, f"{number[:3]} {number[3:7]} {number[7:]}", f"+86{number}"))
    return [
        chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, 2)),
        chance.choice(("先生", "女士", "")),
        spelt,
        f"wx{at}" if at % 3 else "",
        f"p{at}@example.com" if at % 4 == 0 else "",
        chance.choice(FIRMS),
        "",
        town,
        f"{town}路{at % 900 + 1}号",
        chance.choice(SOURCES),
        chance.choice("ABCD"),
        chance.choice(NEEDS),
        chance.randrange(5, 300) * 1000,
        "2099-01-02",
        chance.choice(REMARKS),
    ]


@contextmanager
def _business() -> Iterator[Session]:
    """A fresh database with a chain's staff, stores and lists, and a few thousand records to be held against."""
    from benchmarks.data import build
    from benchmarks.mix import users
    from desktop.models.schema import open_database

    with tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        path = Path(folder) / "shangji.db"
        build(path, 10_000, "opportunity")
        database = open_database(path)
        with database.connection_context():
            yield Session(database, users(database.connection())[0], Path(folder))


class Stopwatch:
    """Seconds on the wall and of the processor, with those of the reading child; other programs disturb only the first."""

    def __init__(self) -> None:
        self.wall, self.processor = time.perf_counter(), _processor()

    def stop(self) -> Stopwatch:
        """Stops it and gives it."""
        self.wall, self.processor = time.perf_counter() - self.wall, _processor() - self.processor
        return self


def _processor() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _floor(session: Session, sheet: Path, columns: Sequence[str], rows: list[tuple[Any, ...]]) -> Stopwatch:
    """Seconds to read the sheet and to insert the finished rows, with all indexes and the text index, by one
    statement each."""
    from python_calamine import CalamineWorkbook

    from desktop.controllers.search import index_text

    at = columns.index("search")
    texts = [(row[0], index_text(row[at])) for row in rows]
    path = Path(session.database.database)
    marks = ", ".join("?" * len(columns))
    watch = Stopwatch()
    CalamineWorkbook.from_path(str(sheet)).get_sheet_by_index(0).to_python()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = normal")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO opportunity ({', '.join(columns)}) VALUES ({marks})", rows)
        connection.executemany("INSERT INTO opportunity_search (rowid, text) VALUES (?, ?)", texts)
        connection.execute("COMMIT")
    return watch.stop()


def _finished(session: Session, batch: int) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The records of an import as they are stored."""
    cursor = session.database.connection().execute(
        "SELECT * FROM opportunity WHERE import_batch_id = ?", (batch,)
    )
    columns = [one[0] for one in cursor.description]
    return columns, cursor.fetchall()


def imported(sheet: Path) -> tuple[Stopwatch, Stopwatch, list[str], list[tuple[Any, ...]]]:
    """Imports a sheet into a fresh business: what checking and writing took, and the records as they are stored."""
    from desktop.spreadsheets.importing import prepare, write

    with _business() as session:
        checking = Stopwatch()
        plan = prepare(session, sheet, region="CN")
        checking.stop()
        writing = Stopwatch()
        done = write(session, plan)
        writing.stop()
        assert len(done.ids) + done.skipped == len(plan.rows)
        return checking, writing, *_finished(session, done.batch)


def measure(count: int, seed: int) -> None:
    """Prints seconds, rows a second and the ratio to the floor at one size."""
    with tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        sheet = Path(folder) / "people.xlsx"
        write_sheet(sheet, count, seed)
        checking, writing, columns, rows = imported(sheet)
        with _business() as session:
            session.database.execute_sql(
                "INSERT INTO import_batch (id, file_name, sha256, staff_id, at, created)"
                " VALUES (?, '', '', ?, 0, 0)",
                (rows[0][columns.index("import_batch_id")], session.user.id),
            )
            floor = _floor(session, sheet, columns, rows)
    wall, processor = checking.wall + writing.wall, checking.processor + writing.processor
    print(
        f"  import of {count} rows  seed {seed}: {wall:.2f} s ({checking.wall:.2f} to check,"
        f" {writing.wall:.2f} to write; {count / wall:.0f} rows/s)  {wall / floor.wall:.2f} × floor of"
        f" {floor.wall:.2f} s; of the processor {processor:.2f} s  {processor / floor.processor:.2f} × floor of"
        f" {floor.processor:.2f} s"
    )


def run(sizes: Sequence[int], seeds: Sequence[int]) -> None:
    """Prints the figures of importing; what is loaded once in a program's life is loaded before."""
    warm_up()
    for size in sizes:
        for seed in seeds:
            measure(size, seed)


def warm_up() -> None:
    """Loads phones, pinyin and the reader once, as the import page does when it opens."""
    import phonenumbers  # noqa: F401

    from desktop.controllers.entries.phone import parse_phone
    from desktop.controllers.entries.pinyin import readings

    parse_phone("021 6888 1234")
    readings("王")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.importing", description=__doc__)
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--seeds", default="1")
    given = parser.parse_args()
    run(*([int(one) for one in text.split(",")] for text in (given.sizes, given.seeds)))
