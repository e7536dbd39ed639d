"""A small chain whose records have many ties and gaps, and what a list of them has to be, in plain Python."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.controllers.list_query import NONE, DateRange, ListQuery, Period, SortKey, Voided
from desktop.controllers.search import fold, index_rows, search_text
from desktop.controllers.session import User
from desktop.words import Business, Document, Role
from tests.databases import put_empty

NOW = datetime(2026, 6, 17, 9, 30, tzinfo=UTC)
USERS = (
    User(1, "安妮", "admin", Role.ADMINISTRATOR, (1,)),
    User(2, "白云", "office", Role.BACK_OFFICE, (1,)),
    User(3, "陈经理", "manager", Role.MANAGER, (1, 2)),
    User(4, "丁一", "sales", Role.SALESPERSON, (2,)),
    User(5, "丁二", "sales2", Role.SALESPERSON, (1, 3)),
    User(6, "无店", "sales3", Role.SALESPERSON, ()),
)
_STAFF_ORDER = {1: "anni", 2: "baiyun", 3: "chenjingli", 4: "dinger", 5: "dinger", 6: "wudian"}
NAMES = (
    ("王先生", "wangxiansheng wxs"),
    ("王女士", "wangnvshi wns"),
    ("李Mary", "limary lm mary"),
    ("欧阳", "ouyang oy"),
)
PHONES = ("138 0013 8000", "139-1234-5678", "010 8765 4321", "")
REMARKS = ("周末再来 2025-01-03", "ＡＢＣ沙发", "sofa\nbed", "", "x.y-z")


def make_database(path: Path, seed: int, count: int) -> list[dict[str, Any]]:
    """Writes a database and gives its opportunities as the test knows them."""
    chance = random.Random(seed)  # noqa: S311 - sample data
    put_empty(path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = on")
    connection.executemany(
        "INSERT INTO store (id, code, name, address, active) VALUES (?, ?, ?, '', 1)",
        [(3, "A", "甲"), (1, "B", "乙"), (2, "C", "丙")],
    )
    connection.executemany(
        "INSERT INTO staff (id, name, login, pinyin, role, password_hash, pin_hash, pin_failures, active, created_at)"
        " VALUES (?, ?, ?, ?, ?, '', '', 0, 1, 0)",
        [(one.id, one.name, one.login, _STAFF_ORDER[one.id], int(one.role)) for one in USERS],
    )
    choices = [(1, "source", 2), (2, "source", 1), (3, "progress", 2), (4, "progress", 1), (5, "reason", 1)]
    connection.executemany(
        "INSERT INTO choice (id, list, name, position, needs_text, active) VALUES (?, ?, 'n' || ?1, ?, 0, 1)",
        choices,
    )
    blank = dict.fromkeys(
        [
            "pinyin",
            "company",
            "phone",
            "second_phone",
            "wechat",
            "email",
            "province",
            "city",
            "district",
            "address",
            "remark",
        ],
        "",
    )
    for one, name in ((1, "b"), (2, "a")):
        insert(
            connection,
            "customer",
            blank
            | {
                "id": one,
                "number": f"K{one}",
                "form_uuid": f"k{one}",
                "name": name,
                "name_sort": name,
                "disabled": 0,
            }
            | {"creator_id": 1, "created_at": 0, "updated_at": 0, "version": 1},
        )
    rows = [_row(chance, one) for one in range(1, count + 1)]
    for row in rows:
        insert(connection, "opportunity", {key: value for key, value in row.items() if key != "contract"})
        if row["contract"] is not None:
            insert(connection, "contract", document_row("contract", row["id"], voided=not row["contract"]))
    index_rows(connection, ((row["id"], row["search"]) for row in rows))
    connection.commit()
    connection.close()
    return rows


def document_row(
    kind: str, opportunity: int, voided: bool = False, customer: int = 1, creator: int = 1
) -> dict[str, Any]:
    """A sales document of an opportunity, as it is stored; of each kind an opportunity has one live and one voided."""
    name = f"{kind}-{opportunity}-{voided:d}"
    row = {"number": name, "form_uuid": name, "opportunity_id": opportunity, "customer_id": customer}
    row |= {"name": "x", "date": "2026-11-01", "rounding": "cent", "line_count": 1, "quantity": 1000}
    row |= dict.fromkeys(("name_sort", "pinyin", "phone", "address", "remark", "search"), "")
    row |= dict.fromkeys(("discount_rate", "discount_amount", "gross", "total", "document"), 0)
    row |= {"deposit": 0} if kind == "contract" else {}
    return row | {"voided": int(voided), "creator_id": creator, "version": 1, **_NOW}


_NOW = {"created_at": 0, "updated_at": 0}


def insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    """Inserts one row."""
    connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
    )


def _instant(chance: random.Random) -> int:
    day = NOW + timedelta(
        days=chance.choice((-40, -29, -8, -6, -2, -1, 0, 0)), hours=chance.choice((-9, 0, 5))
    )
    return round(day.timestamp() * 1000)


def _row(chance: random.Random, one: int) -> dict[str, Any]:
    business = chance.choice(list(Business))
    owned = business in (Business.ASSIGNED, Business.CONVERTED) or (
        business is Business.CLOSED and chance.random() < 0.5
    )
    name, pinyin = chance.choice(NAMES)
    phone = chance.choice(PHONES)
    found = {
        "number": f"SJ26-{chance.randrange(1000):03d}{one:03d}",
        "name": name,
        "pinyin": pinyin,
        "company": chance.choice(("", "华庭 Home")),
        "phone": phone,
        "phone_key": "+86" + phone.replace(" ", "").replace("-", "").removeprefix("0") if phone else None,
        "wechat": chance.choice(("wx_Ab1", "")) if phone else "WeiXin-9",
        "remark": chance.choice(REMARKS),
    }
    shared = chance.choice((None, None, "customer", "opportunity", "both")) if one > 1 else None
    return {
        "id": one,
        "form_uuid": f"u{one}",
        "name_sort": pinyin,
        **found,
        "search": search_text(**found),
        "title": chance.randrange(3),
        "second_phone": "",
        "second_phone_key": None,
        "email": "",
        "source_id": chance.choice((None, 1, 2)),
        "intent": chance.choice((None, "A", "B")),
        "progress_id": chance.choice((None, 3, 4)),
        "needs": "",
        "budget": chance.choice((None, 100, 2550)),
        "province": "",
        "city": "",
        "district": "",
        "address": "",
        "owner_id": chance.choice((3, 4, 5)) if owned else None,
        "store_id": chance.choice((1, 2, 3)) if owned or chance.random() < 0.6 else None,
        "business": int(business),
        "document": chance.randrange(4),
        "voided": int(chance.random() < 0.25),
        "disabled": int(chance.random() < 0.2),
        "close_reason_id": 5 if business is Business.CLOSED else None,
        "close_text": "",
        "shared_customer_id": chance.choice((1, 2)) if shared in ("customer", "both") else None,
        "shared_opportunity_id": chance.randrange(1, one) if shared in ("opportunity", "both") else None,
        "customer_id": 1 if business is Business.CONVERTED else None,
        "creator_id": 1,
        "created_at": _instant(chance),
        "last_follower_id": chance.choice((None, 4, 5)),
        "last_follow_up_at": chance.choice((None, _instant(chance))),
        "last_method": None,
        "updated_at": _instant(chance),
        "next_follow_up": chance.choice(
            (None, (NOW.date() + timedelta(days=chance.randrange(-3, 4))).isoformat())
        ),
        "version": 1,
        "contract": chance.choice((None, None, None, True, False)),
    }


@dataclass(frozen=True)
class Reference:
    """The list as SPEC's words have it."""

    rows: list[dict[str, Any]]

    def ids(self, user: User, query: ListQuery) -> list[int]:
        """The ids of the list in its order."""
        found = [row for row in self.rows if self.holds(user, query, row)]
        keyed = [(self._key(query.sort, row), row["id"]) for row in found]
        present = sorted((one for one in keyed if one[0] is not None), reverse=query.descending)
        absent = sorted((one[1] for one in keyed if one[0] is None), reverse=query.descending)
        return [record for _key, record in present] + absent

    def holds(self, user: User, query: ListQuery, row: dict[str, Any]) -> bool:
        """Whether the list shows a record."""
        return (
            _sees(user, row)
            and (query.status is None or row["business"] == query.status)
            and (query.voided is Voided.BOTH or row["voided"] == (query.voided is Voided.ONLY))
            and (not query.mine or row["owner_id"] == user.id)
            and (not query.these or row["id"] in query.these)
            and all(
                not chosen or (row[f"{name}_id"] or NONE) in chosen
                for name in ("owner", "store", "source", "progress")
                if (chosen := getattr(query, name)) is not None
            )
            and (not query.intent or (row["intent"] or "") in query.intent)
            and (not query.document or row["document"] in query.document)
            and self._flags(query, row)
            and all(
                _within(getattr(query, name), row[column], row)
                for name, column in (
                    ("created", "created_at"),
                    ("updated", "updated_at"),
                    ("last_follow_up", "last_follow_up_at"),
                    ("next_follow_up", "next_follow_up"),
                )
            )
            and found(row, query.text)
        )

    @staticmethod
    def _flags(query: ListQuery, row: dict[str, Any]) -> bool:
        shared = bool(row["shared_customer_id"] or row["shared_opportunity_id"])
        return (
            query.shared in (None, shared)
            and query.disabled in (None, bool(row["disabled"]))
            and query.contract in (None, row["contract"] is True)
        )

    def _key(self, sort: SortKey, row: dict[str, Any]) -> Any:
        if sort is SortKey.SHARED:
            if row["shared_customer_id"]:
                return {1: "b", 2: "a"}[row["shared_customer_id"]]
            other = row["shared_opportunity_id"]
            return self.rows[other - 1]["name_sort"] if other else None
        column, places = _SORTS[sort]
        return row[column] if places is None or row[column] is None else places.index(row[column])


_PEOPLE = tuple(one.id for one in sorted(USERS, key=lambda one: (_STAFF_ORDER[one.id], one.name, one.id)))
_SORTS: dict[SortKey, tuple[str, tuple[Any, ...] | None]] = {
    SortKey.NUMBER: ("number", None),
    SortKey.NAME: ("name_sort", None),
    SortKey.PHONE: ("phone_key", None),
    SortKey.BUSINESS: ("business", None),
    SortKey.DOCUMENT: ("document", None),
    SortKey.SOURCE: ("source_id", (2, 1)),
    SortKey.INTENT: ("intent", None),
    SortKey.PROGRESS: ("progress_id", (4, 3)),
    SortKey.OWNER: ("owner_id", _PEOPLE),
    SortKey.STORE: ("store_id", (3, 1, 2)),
    SortKey.LAST_FOLLOWER: ("last_follower_id", _PEOPLE),
    SortKey.LAST_FOLLOW_UP: ("last_follow_up_at", None),
    SortKey.NEXT_FOLLOW_UP: ("next_follow_up", None),
    SortKey.UPDATED: ("updated_at", None),
    SortKey.CREATED: ("created_at", None),
    SortKey.VOIDED: ("voided", None),
}


def _sees(user: User, row: dict[str, Any]) -> bool:
    """SPEC section 6."""
    unassigned, store = row["business"] == Business.UNASSIGNED, row["store_id"]
    if user.role is Role.SALESPERSON:
        return row["owner_id"] == user.id or (unassigned and (store is None or store in user.stores))
    if user.role is Role.MANAGER:
        return store in user.stores or (unassigned and store is None)
    return True


def _within(span: DateRange | None, value: Any, row: dict[str, Any]) -> bool:
    if span is None:
        return True
    if value is None or span.period is Period.NONE:
        return value is None and span.period is Period.NONE
    if isinstance(value, str):
        day = date.fromisoformat(value)
    else:
        day = datetime.fromtimestamp(value / 1000, UTC).astimezone().date()
    first, last = span.days(NOW.astimezone().date())
    if span.period is Period.OVERDUE and row["business"] == Business.CLOSED:
        return False
    return (first is None or day >= first) and (last is None or day <= last)


def found(row: dict[str, Any], text: str) -> bool:
    """Whether a record is found by a search text: every word, as it stands or as digits, in one field."""
    digits = "".join(character for character in row["phone"] if character.isdigit())
    number = fold(row["number"])
    fields = [fold(row[name]) for name in ("name", "pinyin", "company", "wechat", "remark")] + [
        digits,
        (row["phone_key"] or "").removeprefix("+"),
        number,
        number.replace("-", ""),
    ]
    return all(any(_in(word, field) for field in fields) for word in fold(text).split())


def _in(word: str, field: str) -> bool:
    plain = word.replace("-", "").replace("+", "")
    return word in field or (plain.isdigit() and word[0] != "-" and plain in field)


def documents() -> Iterable[int]:
    """All document statuses."""
    return [int(one) for one in Document]
