"""Random list queries as people make them: scopes, filters, sorts and searches from a seed."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.data import SOURCES, STAFF, STAGES, STORES
from benchmarks.pages import PAGES, ListPage
from desktop.controllers.list_query import DateRange, ListQuery, Ordered, Period, Voided
from desktop.controllers.session import User
from desktop.words import Role


@dataclass(frozen=True)
class Asked:
    """Who asks for what."""

    user: User
    query: ListQuery

    def __str__(self) -> str:
        return f"{self.user.role.name.lower()} {self.query.to_json()}"


def users(connection: sqlite3.Connection) -> list[User]:
    """Everybody of the benchmark's chain."""
    return [
        User(
            staff,
            name,
            login,
            Role(role),
            tuple(
                row[0]
                for row in connection.execute("SELECT store_id FROM staff_store WHERE staff_id = ?", (staff,))
            ),
        )
        for staff, name, login, role in connection.execute(
            "SELECT id, name, login, role FROM staff"
        ).fetchall()
    ]


def mix(
    connection: sqlite3.Connection,
    size: int,
    seed: int,
    count: int,
    page: ListPage = PAGES["opportunities"],
) -> Iterator[Asked]:
    """So many random queries: the four roles alike, none to three filters, every sort, a search in two of five."""
    chance = random.Random(seed)
    everybody = users(connection)
    texts = sample_text(chance, connection, size, page.table.name)
    names = sorted(page.filters)
    for _ in range(count):
        role = chance.choice(list(Role))
        user = chance.choice([one for one in everybody if one.role is role])
        changes: dict[str, Any] = {
            "sort": chance.choice(page.table.sorts),
            "descending": chance.random() < 0.5,
        }
        if chance.random() < 0.4:
            changes["text"] = next(texts)
        if chance.random() < 0.4:
            changes["status"] = chance.choice(page.statuses)
        if page.table.flags and chance.random() < 0.15:
            changes["voided"] = chance.choice((Voided.ONLY, Voided.BOTH))
        for name in chance.sample(names, chance.choices((0, 1, 2, 3), (4, 3, 2, 1))[0]):
            changes[name] = _FILTERS[name](chance)
        yield Asked(user, page.asks(**changes))


def _ids(least: int, most: int) -> Any:
    return lambda chance: tuple(chance.sample(range(least, most + 1), chance.choice((1, 1, 2))))


def _past(chance: random.Random) -> DateRange:
    return DateRange(
        chance.choice(
            (
                Period.TODAY,
                Period.YESTERDAY,
                Period.THIS_WEEK,
                Period.LAST_7_DAYS,
                Period.LAST_30_DAYS,
                Period.THIS_MONTH,
            )
        )
    )


_FILTERS: dict[str, Any] = {
    "date": _past,
    "valid_until": lambda chance: DateRange(
        chance.choice((Period.OVERDUE, Period.TODAY, Period.NEXT_7_DAYS))
    ),
    "delivery": lambda chance: DateRange(chance.choice((Period.NEXT_7_DAYS, Period.NONE))),
    "ordered": lambda chance: (int(chance.choice(list(Ordered))),),
    "owner": _ids(26, STAFF),
    "store": _ids(0, STORES),
    "source": _ids(0, len(SOURCES)),
    "progress": _ids(len(SOURCES) + 1, len(SOURCES) + len(STAGES)),
    "level": lambda chance: tuple(chance.sample(("", "A", "B", "C", "D"), chance.choice((1, 2)))),
    "intent": lambda chance: tuple(chance.sample(("", "A", "B", "C", "D"), chance.choice((1, 2)))),
    "document": lambda chance: (chance.randrange(4),),
    "created": _past,
    "updated": _past,
    "last_follow_up": lambda chance: _past(chance) if chance.random() < 0.8 else DateRange(Period.NONE),
    "next_follow_up": lambda chance: DateRange(
        chance.choice((Period.OVERDUE, Period.TODAY, Period.TOMORROW, Period.NEXT_7_DAYS, Period.NONE))
    ),
    "shared": lambda chance: chance.random() < 0.7,
    "disabled": lambda chance: chance.random() < 0.5,
    "contract": lambda chance: chance.random() < 0.2,
    "mine": lambda chance: True,
}


def sample_text(
    chance: random.Random, connection: sqlite3.Connection, size: int, table: str = "opportunity"
) -> Iterator[str]:
    """Endless search texts as people type them, frequent and rare ones."""
    known = "''" if table in ("intention", "contract") else "wechat"
    while True:
        row = connection.execute(
            f"SELECT name, phone, number, {known}, pinyin FROM {table} WHERE id = ?",
            (chance.randrange(1, size + 1),),
        ).fetchone()
        name, phone, number, wechat, pinyin = row
        digits = phone.replace(" ", "")
        kinds = (
            name[0],
            name[:2],
            name,
            digits,
            phone,
            digits[-4:],
            digits[:3],
            number,
            number[-4:],
            wechat[:5] or name,
            pinyin.split(" ")[0],
            pinyin.split(" ")[-1],
            f"{name[0]} {digits[-4:]}",
            "沙发床" if chance.random() < 0.5 else "环保",
            "sofa",
            "不存在的",
        )
        yield chance.choice(kinds)
