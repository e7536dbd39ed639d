"""Writing: one save, and a bulk Assign of ten thousand records with its audit lines."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from benchmarks.data import path_of
from benchmarks.list import Times, timed, warm
from benchmarks.mix import users
from desktop.controllers.session import Session

SAVES, BULK = 100, 10_000


def run(size: int, seeds: Sequence[int]) -> None:
    """Prints the figures of writing at one size, each on a fresh copy of the database."""
    for seed in seeds:
        with _copied(size) as path:
            base = _floor_save(path)
            _saves(path, seed, base)
        for choice in ("lying together", "anywhere"):
            with _copied(size) as path:
                ids = _unassigned(path, min(BULK, size // 20), seed, together=choice == "lying together")
                base = _floor_bulk(path, ids)
            with _copied(size) as path:
                _bulk(path, ids, seed, choice, base)


@contextmanager
def _copied(size: int) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        path = Path(folder) / "shangji.db"
        shutil.copyfile(path_of(size), path)
        # Else the first checkpoints would wait until the copy is on the disk.
        with path.open("rb") as file:
            os.fsync(file.fileno())
        warm(path)
        yield path


@contextmanager
def _session(path: Path) -> Iterator[Session]:
    from desktop.models.schema import open_database

    database = open_database(path)
    with database.connection_context():
        yield Session(database, users(database.connection())[0], path.parent)


@contextmanager
def _plain(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = normal")
        yield connection


def _floor_save(path: Path) -> float:
    """Seconds for a transaction that changes one row of a small table."""
    with _plain(path) as connection:
        taken = [
            timed(lambda: connection.execute("UPDATE store SET address = address || '.' WHERE id = 1"))[0]
            for _ in range(SAVES)
        ]
    return sorted(taken)[SAVES // 2]


def _floor_bulk(path: Path, ids: Sequence[int]) -> float:
    """Seconds for the plainest update of the same rows, with all its indexes and no audit."""
    with _plain(path) as connection:
        connection.execute("CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY)")
        connection.executemany("INSERT INTO chosen VALUES (?)", [(one,) for one in ids])
        return timed(
            lambda: connection.execute(
                "UPDATE opportunity SET owner_id = 30, store_id = 11, business = 1, updated_at = 1790000000000"
                " WHERE id IN (SELECT id FROM chosen)"
            )
        )[0]


def _unassigned(path: Path, count: int, seed: int, *, together: bool) -> list[int]:
    with _plain(path) as connection:
        found = [
            row[0]
            for row in connection.execute(
                "SELECT id FROM opportunity WHERE business = 0 AND voided = 0 AND disabled = 0 ORDER BY id DESC"
            )
        ]
    return found[:count] if together else random.Random(seed).sample(found, count)


def _saves(path: Path, seed: int, base: float) -> None:
    from desktop.controllers.opportunities import create

    chance = random.Random(seed)
    with _session(path) as session:
        create(session, _draft(chance), "first")
        taken = [
            timed(lambda one=one: create(session, _draft(chance), f"{seed}-{one}"))[0] for one in range(SAVES)
        ]
    times = Times.of(taken)
    print(f"  one save               seed {seed}: {times}  p95 {times.p95 / 1000 / base:.0f} × floor")


def _draft(chance: random.Random) -> dict[str, Any]:
    return {"name": "王先生", "phone": f"139{chance.randrange(10**8):08d}", "remark": "周末再来看"}


def _bulk(path: Path, ids: Sequence[int], seed: int, choice: str, base: float) -> None:
    from desktop.controllers.arguments import AssignTo
    from desktop.controllers.operate import operate
    from desktop.words import Operation

    with _session(path) as session:
        row = session.database.execute_sql(
            "SELECT staff_id, store_id FROM staff_store WHERE staff_id = 40"
        ).fetchone()
        seconds, outcome = timed(lambda: operate(session, Operation.ASSIGN, ids, AssignTo(*row)))
    print(
        f"  Assign of {len(outcome.done)} {choice:<14} seed {seed}: {1000 * seconds:.0f} ms"
        f"  {seconds / base:.1f} × floor of {1000 * base:.0f} ms"
    )
