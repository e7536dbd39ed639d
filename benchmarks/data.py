"""Builds the databases that the benchmarks read: realistic records of a chain with 20 stores and 200 staff."""

from __future__ import annotations

import hashlib
import random
import sqlite3
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from desktop.controllers.entries.pinyin import readings, sort_key
from desktop.controllers.search import index_text, search_text
from desktop.models.backends import sqlite
from desktop.models.schema import MIGRATIONS, open_database
from desktop.words import Business, LeadStatus, Role

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
STORES, STAFF, BATCH = 20, 200, 10_000
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
)
GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华文辉玲红建国志海燕秀珍雪梅晨宇欣怡浩然子涵梓萱一诺雨桐"
)
TOWNS = ("杭州", "上海", "南京", "苏州", "宁波", "合肥", "成都", "武汉")
NEEDS = ("三人位沙发", "实木餐桌", "1.8米床", "全屋定制", "真皮沙发 北欧", "衣柜", "茶几和电视柜", "儿童房")
FIRMS = ("华庭置业", "锦绣装饰", "明远设计", "海川酒店", "")
REMARKS = (
    "周末再来看",
    "等新房交付 2026-09",
    "预算有限，先比较",
    "朋友介绍 想要环保板材",
    "已看样，嫌贵",
    "looking for a sofa bed",
    "",
    "",
)
SOURCES = ("自然进店", "朋友介绍", "抖音", "小红书", "美团", "老客户", "电话", "其他")
STAGES = ("预约", "量尺", "设计", "报价", "谈判", "待签")


def path_of(size: int, table: str = "opportunity") -> Path:
    """The database with so many records of a table, built when it is not in the cache yet."""
    text = b"".join(path.read_bytes() for path in [*sorted(MIGRATIONS.glob("*.py")), Path(__file__)])
    folder = Path(tempfile.gettempdir()) / "shangji-benchmarks" / hashlib.sha256(text).hexdigest()[:12]
    path = folder / (f"{size}.db" if table == "opportunity" else f"{size}-{table}.db")
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        build(unfinished, size, table)
        unfinished.rename(path)
    return path


def build(path: Path, size: int, table: str) -> None:
    """Writes a database of so many records of a table; the same size is the same data."""
    chance = random.Random(size)
    open_database(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = delete")
        connection.execute("PRAGMA synchronous = off")
        connection.execute("PRAGMA cache_size = -400000")
        indexes = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN"
            " ('opportunity', 'customer', 'lead', 'intention', 'contract') AND sql IS NOT NULL"
        ).fetchall()
        statistics = connection.execute("SELECT tbl, idx, stat FROM sqlite_stat1").fetchall()
        connection.execute("BEGIN")
        for name, _sql in indexes:
            connection.execute(f"DROP INDEX {name}")
        _organisation(connection, chance)
        _WRITERS[table](connection, Maker(connection, chance, size), size)
        for _name, sql in indexes:
            connection.execute(sql)
        connection.execute("DELETE FROM sqlite_stat1")
        connection.executemany("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", statistics)
        connection.execute("COMMIT")
        connection.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('optimize')")
        connection.execute("PRAGMA journal_mode = wal")


def _organisation(connection: sqlite3.Connection, chance: random.Random) -> None:
    connection.executemany(
        "INSERT INTO store (id, code, name, address, active) VALUES (?, ?, ?, '', 1)",
        [(one, f"S{one:02d}", f"{TOWNS[one % len(TOWNS)]}{one}店") for one in range(1, STORES + 1)],
    )
    staff, works = [], []
    for one in range(1, STAFF + 1):
        name = chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, 2))
        role = Role.ADMINISTRATOR if one <= 2 else Role.BACK_OFFICE if one <= 5 else Role.SALESPERSON
        role = Role.MANAGER if 5 < one <= 5 + STORES else role
        staff.append((one, name, f"user{one}", readings(name), int(role)))
        works.append((one, one % STORES + 1))
        if one % 10 == 0:
            works.append((one, (one + 1) % STORES + 1))
    connection.executemany(
        "INSERT INTO staff (id, name, login, pinyin, role, password_hash, pin_hash, pin_failures, active, created_at)"
        " VALUES (?, ?, ?, ?, ?, 'x', '', 0, 1, 0)",
        staff,
    )
    connection.executemany("INSERT INTO staff_store (staff_id, store_id) VALUES (?, ?)", works)
    lists = (("source", SOURCES), ("progress", STAGES), ("reason", ("太贵", "已买", "联系不上")))
    connection.executemany(
        "INSERT INTO choice (list, name, position, needs_text, active) VALUES (?, ?, ?, 0, 1)",
        [(which, name, place) for which, names in lists for place, name in enumerate(names)],
    )


def _opportunities(connection: sqlite3.Connection, make: Maker, size: int) -> None:
    for start in range(1, size + 1, BATCH):
        rows, customers = [], []
        for record in range(start, min(start + BATCH, size + 1)):
            row, customer = make.opportunity(record)
            rows.append(row)
            if customer:
                customers.append(customer)
        _insert(connection, "customer", customers)
        _insert(connection, "opportunity", rows)
        made = [one for row in rows for one in make.documents(row)]
        for kind in ("intention", "contract"):
            documents = [document for of, document in made if of == kind]
            _insert(connection, kind, documents)
            _index(connection, kind, documents)
        _index(connection, "opportunity", rows)


def _index(connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    sqlite.insert_index(connection, table, ((row["id"], index_text(row["search"])) for row in rows))


def _leads(connection: sqlite3.Connection, make: Maker, size: int) -> None:
    for start in range(1, size + 1, BATCH):
        rows = [make.lead(record) for record in range(start, min(start + BATCH, size + 1))]
        _insert(connection, "lead", rows)
        _index(connection, "lead", rows)


def _customers(connection: sqlite3.Connection, make: Maker, size: int) -> None:
    """Customers, and for one in twenty an opportunity of somebody else who shares it."""
    for start in range(1, size + 1, BATCH):
        numbers = range(start, min(start + BATCH, size + 1))
        made = [make.customer(record) for record in numbers]
        customers = [customer for customer, _row in made]
        _insert(connection, "customer", customers)
        _index(connection, "customer", customers)
        _insert(connection, "opportunity", [row for _customer, row in made if row is not None])


def _documents(kind: str, connection: sqlite3.Connection, make: Maker, size: int) -> None:
    """Sales documents of a kind, each of an opportunity of its own; of a third of the intentions a contract came."""
    for start in range(1, size + 1, BATCH):
        made = [make.opportunity(record) for record in range(start, min(start + BATCH, size + 1))]
        _insert(connection, "customer", [customer for _row, customer in made if customer])
        _insert(connection, "opportunity", [row for row, _customer in made])
        documents = [make.document(kind, row) for row, _customer in made]
        _insert(connection, kind, documents)
        _index(connection, kind, documents)
        lines = [line for one in documents for line in make.lines(one["id"], kind)]
        _insert(connection, f"{kind}_line", lines)
        if kind == "intention":
            _order(connection, make, documents, lines)


def _order(
    connection: sqlite3.Connection,
    make: Maker,
    intentions: list[dict[str, Any]],
    lines: list[dict[str, Any]],
) -> None:
    """Contracts of the first line, or of both, of every third intention."""
    contracts, ordered = [], []
    for one, first, second in zip(intentions[::3], lines[::6], lines[1::6], strict=True):
        shared = {key: value for key, value in one.items() if key not in ("valid_until", "id", "number")}
        contract = shared | {"id": next(make.ids["contract"]), "deposit": 0, "intention_id": one["id"]}
        contracts.append(contract | {"number": f"C-{one['id']:07d}"})
        for line in (first, second) if one["id"] % 2 else (first,):
            kept = {key: value for key, value in line.items() if key not in ("id", "intention_id")}
            ordered.append(kept | {"contract_id": contract["id"], "source_id": line["id"]})
    _insert(connection, "contract", contracts)
    _insert(connection, "contract_line", ordered)


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        columns = list(rows[0])
        connection.executemany(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            [tuple(row.values()) for row in rows],
        )


_TAKEN = (
    *("name", "name_sort", "pinyin", "phone", "phone_key", "remark", "owner_id", "store_id", "creator_id"),
    *("created_at", "updated_at", "search"),
)
_SEARCHED = ("name", "pinyin", "company", "phone", "phone_key", "wechat", "remark")
_LEAD = (
    *("id", "number", "form_uuid", "name", "name_sort", "pinyin", "search", "title", "company", "phone"),
    *("phone_key", "second_phone", "wechat", "email", "source_id", "intent", "needs", "province", "city"),
    *("district", "address", "remark", "owner_id", "store_id", "close_reason_id", "close_text", "creator_id"),
    *("created_at", "last_follower_id", "last_follow_up_at", "last_method", "updated_at", "next_follow_up"),
    "version",
)


class Maker:
    """Makes opportunities one after the other: the older, the more of them converted or closed."""

    def __init__(self, connection: sqlite3.Connection, chance: random.Random, size: int) -> None:
        self.chance, self.size = chance, size
        self.names: dict[str, tuple[str, str]] = {}
        works = connection.execute(
            "SELECT staff_id, store_id FROM staff_store JOIN staff ON staff.id = staff_id WHERE role = 0"
        ).fetchall()
        self.works: list[tuple[int, int]] = works
        self.sources, self.stages, self.reasons = (
            [
                row[0]
                for row in connection.execute("SELECT id FROM choice WHERE list = ?", (which,)).fetchall()
            ]
            for which in ("source", "progress", "reason")
        )
        self.customers = 0
        self.ids = {kind: count(1) for kind in ("intention", "contract")}
        self.days = 3 * 365

    def opportunity(self, record: int) -> tuple[dict[str, Any], dict[str, Any] | None]:
        """The next opportunity, and the customer it was converted to."""
        chance, age = self.chance, 1 - record / self.size
        created = NOW - timedelta(days=self.days * age, seconds=chance.randrange(60))
        business = self._business(age)
        owner, store = chance.choice(self.works)
        if business is Business.UNASSIGNED:
            owner, store = None, store if chance.random() < 0.8 else None
        followed = None
        if business is not Business.UNASSIGNED and chance.random() < 0.85:
            followed = created + (NOW - created) * chance.random() ** 3
        updated = max(created, followed or created) + timedelta(
            seconds=chance.randrange(86_400) * (age > 0.01)
        )
        name = self._name()
        phone = f"1{chance.choice('35789')}{chance.randrange(10**9):09d}"
        text = {
            "number": f"SJ{created:%y%m}-{record:07d}",
            "name": name,
            "pinyin": self.names[name][1],
            "company": chance.choice(FIRMS) if chance.random() < 0.2 else "",
            "phone": f"{phone[:3]} {phone[3:7]} {phone[7:]}",
            "phone_key": f"+86{phone}",
            "wechat": f"wx{chance.randrange(36**5):x}" if chance.random() < 0.3 else "",
            "remark": chance.choice(REMARKS),
        }
        customer = self._customer(text, owner, store, created) if business is Business.CONVERTED else None
        row = {
            "id": record,
            "form_uuid": f"{chance.getrandbits(128):032x}",
            "name_sort": self.names[name][0],
            "search": search_text(**text),
            **text,
            "title": chance.randrange(3),
            "second_phone": "",
            "email": "",
            "source_id": chance.choices([*self.sources, None], (30, 15, 15, 12, 10, 8, 5, 3, 2))[0],
            "intent": chance.choices("ABCD", (1, 3, 4, 2))[0] if chance.random() < 0.8 else None,
            "progress_id": chance.choice(self.stages) if business is Business.ASSIGNED else None,
            "needs": chance.choice(NEEDS),
            "budget": chance.randrange(1, 200) * 50_000 if chance.random() < 0.6 else None,
            "province": "浙江",
            "city": chance.choice(TOWNS),
            "district": "",
            "address": "",
            "owner_id": owner,
            "store_id": store,
            "business": int(business),
            "document": chance.choices(range(4), (60, 12, 22, 6))[0],
            "voided": int(chance.random() < 0.02),
            "disabled": int(chance.random() < 0.01),
            "close_reason_id": chance.choice(self.reasons) if business is Business.CLOSED else None,
            "close_text": "",
            "customer_id": self.customers if customer else None,
            "shared_customer_id": self._shared(customer),
            "creator_id": owner or 3,
            "created_at": _milliseconds(created),
            "last_follower_id": owner if followed else None,
            "last_follow_up_at": _milliseconds(followed) if followed else None,
            "last_method": chance.randrange(5) if followed else None,
            "updated_at": _milliseconds(updated),
            "next_follow_up": self._next(business),
            "version": 1,
        }
        return row, customer

    def lead(self, record: int) -> dict[str, Any]:
        """The next lead: the older, the more of them pushed down or closed."""
        row, _customer = self.opportunity(record)
        kept = {key: row[key] for key in _LEAD if key in row}
        status = (LeadStatus.NEW, LeadStatus.NEW, LeadStatus.PUSHED_DOWN, LeadStatus.CLOSED)[row["business"]]
        return kept | {"status": int(status)}

    def customer(self, record: int) -> tuple[dict[str, Any], dict[str, Any] | None]:
        """The next customer, and an opportunity that shares it, where there is one."""
        chance = self.chance
        row, _made = self.opportunity(record)
        text = {key: row[key] for key in _SEARCHED} | {"number": f"KH-{record:07d}"}
        self.customers = record - 1
        customer = self._customer(text, row["owner_id"], row["store_id"], NOW)
        customer |= {
            "created_at": row["created_at"],
            "updated_at": row["updated_at"],
            "disabled": row["disabled"],
            "level": row["intent"],
            "search": search_text(**text),
        }
        owner, store = chance.choice(self.works)
        business = Business.ASSIGNED if row["business"] else Business.UNASSIGNED
        place = {"owner_id": owner if business else None, "store_id": store, "business": int(business)}
        links = {"customer_id": None, "shared_customer_id": record, "close_reason_id": None}
        return customer, row | place | links if chance.random() < 0.05 else None

    def documents(self, row: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        """The sales documents of an opportunity: of a few assigned ones and of half the converted."""
        share = {Business.ASSIGNED: 0.04, Business.CONVERTED: 0.5}.get(Business(row["business"]), 0.0)
        if self.customers and self.chance.random() < share:
            kind = self.chance.choice(("intention", "contract"))
            yield kind, self.document(kind, row)

    def document(self, kind: str, row: dict[str, Any]) -> dict[str, Any]:
        """A sales document of an opportunity."""
        total, taken = self.chance.randrange(50, 60_000) * 1000, {key: row[key] for key in _TAKEN}
        at = datetime.fromtimestamp(row["updated_at"] / 1000, UTC)
        document = taken | {
            "id": next(self.ids[kind]),
            "address": "",
            "number": f"{kind[0].upper()}-{row['id']:07d}",
            "form_uuid": f"{kind}-{row['id']}",
            "opportunity_id": row["id"],
            "customer_id": row["customer_id"] or self.chance.randint(1, max(self.customers, 1)),
            "date": at.date().isoformat(),
            "rounding": "cent",
            "gross": total,
            "total": total,
            "line_count": 1,
            "quantity": 1000,
            "discount_rate": 0,
            "discount_amount": 0,
            "document": self.chance.choices(range(4), (50, 10, 35, 5))[0],
            "voided": int(self.chance.random() < 0.05),
            "version": 1,
        }
        if kind == "contract":
            return document | {"deposit": total // 5}
        return document | {"valid_until": (at + timedelta(days=15)).date().isoformat()}

    def lines(self, document: int, kind: str) -> Iterator[dict[str, Any]]:
        """The two lines of a sales document."""
        for position in range(2):
            price = self.chance.randrange(1, 200) * 10_000
            empty = dict.fromkeys(("code", "specification", "unit", "remark"), "")
            figures = {"quantity": 1000, "price": price, "amount": price, "position": position}
            yield {
                "id": 2 * document - 1 + position,
                f"{kind}_id": document,
                "name": self.chance.choice(NEEDS),
                **empty,
                **figures,
                "discount_rate": 0,
                "discount_amount": 0,
            }

    def _business(self, age: float) -> Business:
        weights = (35, 55, 6, 4) if age < 0.1 else (9, 47, 24, 20)
        return Business(self.chance.choices(range(4), weights)[0])

    def _name(self) -> str:
        chance = self.chance
        surname = SURNAMES[min(int(chance.expovariate(0.09)), len(SURNAMES) - 1)]
        ends = ("先生", "女士", chance.choice(GIVEN) + chance.choice(GIVEN), chance.choice(GIVEN))
        name = surname + chance.choices(ends, (20, 20, 45, 15))[0]
        if name not in self.names:
            self.names[name] = sort_key(name), readings(name)
        return name

    def _next(self, business: Business) -> str | None:
        if business not in (Business.ASSIGNED, Business.CONVERTED) or self.chance.random() < 0.5:
            return None
        day: date = NOW.date() + timedelta(days=round(self.chance.gauss(5, 15)))
        return day.isoformat()

    def _shared(self, customer: dict[str, Any] | None) -> int | None:
        if self.customers > 1 and self.chance.random() < 0.05:
            return self.chance.randrange(1, self.customers + (customer is None))
        return None

    def _customer(
        self, text: dict[str, str], owner: int | None, store: int | None, created: datetime
    ) -> dict[str, Any]:
        self.customers += 1
        empty = dict.fromkeys(("second_phone", "email", "province", "city", "district", "address"), "")
        kept = {
            key: text[key] for key in ("name", "pinyin", "company", "phone", "phone_key", "wechat", "remark")
        }
        return {
            "id": self.customers,
            "number": f"KH-{self.customers:07d}",
            "form_uuid": uuid.UUID(int=self.customers).hex,
            "name_sort": self.names[text["name"]][0],
            **kept,
            **empty,
            "store_id": store,
            "owner_id": owner,
            "disabled": 0,
            "creator_id": owner or 3,
            "created_at": _milliseconds(created),
            "updated_at": _milliseconds(created),
            "version": 1,
        }


def _milliseconds(instant: datetime) -> int:
    return round(instant.timestamp() * 1000)


_WRITERS: dict[str, Callable[[sqlite3.Connection, Maker, int], None]] = {
    "opportunity": _opportunities,
    "lead": _leads,
    "customer": _customers,
    **{kind: partial(_documents, kind) for kind in ("intention", "contract")},
}
