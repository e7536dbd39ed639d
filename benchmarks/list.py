"""The list: first page after a change of filter, sort or search, jump to any row, tab counts."""

from __future__ import annotations

import random
import sqlite3
import time
from array import array
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import quantiles
from typing import Any

from benchmarks.data import NOW, path_of
from benchmarks.mix import Asked, mix
from benchmarks.pages import ListPage
from desktop.clock import clock
from desktop.models.backends.sqlite import connect_reader

PAGE = 50
SLOWEST = 8


@dataclass(frozen=True)
class Times:
    """How long a number of runs took, in milliseconds."""

    p50: float
    p95: float
    p99: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Times:
        """The percentiles of measured seconds."""
        measured = [1000 * one for one in seconds] or [0.0]
        cuts = quantiles(measured * 2, n=100, method="inclusive")
        return cls(cuts[49], cuts[94], cuts[98])

    def __str__(self) -> str:
        return f"p50 {self.p50:7.2f}  p95 {self.p95:7.2f}  p99 {self.p99:7.2f} ms"


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds that a call took, and what it gave."""
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


def warm(path: Path) -> None:
    """Reads the file once, so that figures are of a warm disk."""
    with path.open("rb") as file:
        while file.read(1 << 20):
            pass


def floor(connection: sqlite3.Connection, page: ListPage) -> float:
    """Seconds for the plainest page: the first rows of the table, as they lie."""
    sql = f"SELECT * FROM {page.table.name} ORDER BY id LIMIT ?"
    return sorted(timed(lambda: connection.execute(sql, (PAGE,)).fetchall())[0] for _ in range(50))[25]


def run(size: int, seeds: Sequence[int], queries: int, show_slowest: bool, page: ListPage) -> None:
    """Prints a list's figures at one size."""
    clock.set(NOW + timedelta(hours=1))
    path = path_of(size, page.table.name)
    with closing(connect_reader(path)) as connection:
        warm(path)
        base = floor(connection, page)
        print(f"  floor: the table's first {PAGE} rows {1000 * base:.2f} ms")
        for seed in seeds:
            asked = list(mix(connection, size, seed, queries, page))
            _first_pages(connection, page, asked, seed, base, show_slowest)
            _counts(connection, page, asked[: queries // 5], seed, show_slowest)
            _jumps(connection, page, asked[: queries // 5], seed)


def _report(what: str, seed: int, seconds: Sequence[float], base: float | None = None) -> None:
    times = Times.of(seconds)
    ratio = f"  p95 {times.p95 / 1000 / base:.0f} × floor" if base else ""
    print(f"  {what:<22} seed {seed}: {times}{ratio}")


def _first_pages(
    connection: sqlite3.Connection,
    page: ListPage,
    asked: Sequence[Asked],
    seed: int,
    base: float,
    show_slowest: bool,
) -> None:
    taken = [
        (timed(lambda one=one: page.reads.first_page(connection, one.user, one.query, PAGE))[0], one)
        for one in asked
    ]
    _report("first page", seed, [seconds for seconds, _one in taken], base)
    if show_slowest:
        for seconds, one in sorted(taken, key=lambda pair: -pair[0])[:SLOWEST]:
            print(f"      {1000 * seconds:7.1f} ms  {one}")


def _counts(
    connection: sqlite3.Connection, page: ListPage, asked: Sequence[Asked], seed: int, show_slowest: bool
) -> None:
    taken = [
        (timed(lambda one=one: page.reads.counts(connection, one.user, one.query))[0], one) for one in asked
    ]
    _report("tab counts", seed, [seconds for seconds, _one in taken])
    if show_slowest:
        for seconds, one in sorted(taken, key=lambda pair: -pair[0])[:SLOWEST]:
            print(f"      {1000 * seconds:7.1f} ms  {one}")


def _jumps(connection: sqlite3.Connection, page: ListPage, asked: Sequence[Asked], seed: int) -> None:
    """All ids of a query, then pages at random places of it."""
    chance = random.Random(seed)
    orders, pages = [], []
    for one in asked:
        seconds, ids = timed(lambda one=one: page.reads.ids(connection, one.user, one.query))
        orders.append(seconds)
        pages += [_jump(connection, page, one, ids, chance) for _ in range(5)]
    _report("all ids (worker)", seed, orders)
    _report("jump to a row", seed, pages)


def _jump(
    connection: sqlite3.Connection, page: ListPage, one: Asked, ids: array[int], chance: random.Random
) -> float:
    start = chance.randrange(max(len(ids) - PAGE, 1))
    return timed(lambda: page.reads.page(connection, one.user, ids[start : start + PAGE]))[0]
