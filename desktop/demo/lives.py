"""The lives of the demo's opportunities: entered, followed up, and brought to a customer or to an end."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.clock import clock
from desktop.controllers.arguments import AssignTo, CloseWith, ConvertTo, Entry, RejectWith
from desktop.controllers.converting import prefill
from desktop.controllers.directory import load_directory
from desktop.controllers.operate import OPPORTUNITIES, operate
from desktop.controllers.opportunities import create
from desktop.controllers.session import Session, User
from desktop.demo import texts
from desktop.demo.calendar import Calendar
from desktop.demo.papers import write_papers
from desktop.words import Choice, Method, Operation, Role, Title

if TYPE_CHECKING:
    from peewee import Database

OLDEST = 120
METHODS = (Method.PHONE, Method.WECHAT, Method.IN_STORE, Method.VISIT, Method.OTHER)
METHOD_WEIGHTS = (34, 36, 18, 9, 3)
ENDS = ("open", "unassigned", "converted", "closed", "voided", "recycled")
END_WEIGHTS = (50, 16, 18, 9, 4, 3)
# Days from today to the next follow-up of an open record: overdue, today, tomorrow, later.
NEXT_DAYS = (-5, -2, -1, 0, 1, 2, 3, 5, 7, 9, 14, 20)
NEXT_WEIGHTS = (1, 3, 4, 8, 9, 9, 8, 10, 12, 8, 7, 4)
BUDGETS = (8, 12, 20, 28, 36, 50, 68, 86, 120, 180)
PREFIXES = [
    "138",
    "139",
    "186",
    "137",
    "150",
    "188",
    "159",
    "133",
    "136",
    "177",
    "135",
    "189",
    "131",
    "152",
    "187",
    "178",
]


class Lives:
    """Lets the staff work; the clock is set to each moment before what happens in it."""

    subject = OPPORTUNITIES

    def __init__(
        self,
        database: Database,
        folder: Path,
        users: dict[str, User],
        chance: random.Random,
        calendar: Calendar,
    ) -> None:
        self._database = database
        self._folder = folder
        self._chance = chance
        self._calendar = calendar
        self._manager = users[texts.MANAGER_LOGIN]
        self._sellers = [one for one in users.values() if one.role is Role.SALESPERSON]
        self._directory = load_directory(database.connection())
        self._papers = write_papers(folder)
        self._registered: list[str] = []

    def live(self, count: int) -> None:
        """Enters so many opportunities, the oldest first, and lives each one's life to this day."""
        ages = sorted((int(OLDEST * self._chance.random() ** 1.7) for _ in range(count)), reverse=True)
        ends = [self._pick(ENDS, END_WEIGHTS) for _ in ages]
        for age, end in zip(ages, ends, strict=True):
            self._live_one(age, end)

    def _live_one(self, age: int, end: str) -> None:
        idle = min(age, self._pick((0, 1, 2, 3, 5, 8, 14, 30), (18, 18, 14, 12, 12, 10, 10, 6)))
        steps = max(4, min(8, 3 + age // 7))
        instants = self._calendar.moments(self._chance, age, idle if end != "unassigned" else age, steps)
        seller = self._chance.choice(self._sellers)
        record = self._enter(instants[0], seller, end)
        if end == "unassigned":
            return
        for at, instant in enumerate(instants[1:-1]):
            last = at == len(instants) - 3 and end in ("open", "converted")
            self._follow_up(instant, seller, record, last)
        if self._chance.random() < 0.55:
            self._review(instants[-2], seller, record)
        self._end(instants[-1], seller, record, end)

    def _pick(self, members: Sequence[Any], weights: Sequence[int]) -> Any:
        return self._chance.choices(members, weights)[0]

    def _session(self, user: User) -> Session:
        return Session(self._database, user, self._folder)

    def _uuid(self) -> str:
        return str(UUID(int=self._chance.getrandbits(128), version=4))

    def _do(
        self, instant: datetime, user: User, operation: Operation, record: int, arguments: Any = None
    ) -> bool:
        clock.set(instant)
        outcome = operate(self._session(user), operation, [record], arguments, subject=self.subject)
        return bool(outcome.done)

    def _enter(self, instant: datetime, seller: User, end: str) -> int:
        """A salesperson enters their own; what nobody owns yet is entered by the manager, most of it assigned."""
        clock.set(instant)
        pooled = end == "unassigned" or self._chance.random() < 0.25
        draft = self._draft()
        store = self._chance.choice(seller.stores)
        if pooled:
            draft["store"] = store if self._chance.random() < 0.8 or end != "unassigned" else None
        else:
            draft |= {"owner": seller.id, "store": store}
        author = self._manager if pooled else seller
        made = create(self._session(author), draft, self._uuid(), accept_same_phone=True)
        record = made.done[0].id
        if pooled and end != "unassigned":
            target = AssignTo(seller.id, store)
            self._do(instant + timedelta(minutes=1), self._manager, Operation.ASSIGN, record, target)
        return record

    def _draft(self) -> dict[str, Any]:
        chance = self._chance
        family, given = chance.choice(texts.FAMILY_NAMES), chance.choice(texts.GIVEN_NAMES)
        titled = chance.random() < 0.08
        phone = self._phone()
        province, city, district, address = chance.choice(texts.DISTRICTS)
        return {
            "name": family + (chance.choice(texts.TITLED) if titled else given),
            "title": chance.choice((Title.MR, Title.MS, Title.UNKNOWN)),
            "phone": phone,
            "wechat": f"wx_{phone.replace(' ', '')[-6:]}" if chance.random() < 0.6 else "",
            "company": chance.choice(texts.COMPANIES),
            "source": self._entry(Choice.SOURCE),
            "progress": self._entry(Choice.PROGRESS) if chance.random() < 0.7 else None,
            "intent": chance.choice(("A", "B", "B", "C", "C", "D", "")),
            "needs": chance.choice(texts.NEEDS),
            "budget": str(chance.choice(BUDGETS) * 1000) if chance.random() < 0.8 else "",
            "expected_close": (self._calendar.today + timedelta(days=chance.randint(5, 90))).isoformat(),
            "province": province,
            "city": city,
            "district": district,
            "address": address.format(n=chance.randint(1, 180), m=chance.randint(101, 2402)),
            "remark": chance.choice(texts.REMARKS),
        }

    def _phone(self) -> str:
        """A mobile number; now and then one that a customer already has."""
        if self._registered and self._chance.random() < 0.12:
            return self._chance.choice(self._registered)
        rest = self._chance.randint(0, 99_999_999)
        return f"{self._chance.choice(PREFIXES)} {rest // 10_000:04d} {rest % 10_000:04d}"

    def _entry(self, which: Choice) -> int:
        return self._chance.choice(self._directory.listed(which)).id

    def _follow_up(self, instant: datetime, seller: User, record: int, last: bool) -> None:
        method = self._pick(METHODS, METHOD_WEIGHTS)
        papers = (self._chance.choice(self._papers),) if self._chance.random() < 0.15 else ()
        entry = Entry(
            uuid=self._uuid(),
            method=method,
            text=self._chance.choice(texts.FOLLOW_UPS[method]),
            at=instant,
            next_follow_up=self._next(instant) if last else None,
            keep_next=not last,
            attachments=papers,
        )
        self._do(instant, seller, Operation.DYNAMICS, record, entry)

    def _next(self, instant: datetime) -> date | None:
        if self._chance.random() < 0.1:
            return None
        wanted = self._calendar.today + timedelta(days=self._pick(NEXT_DAYS, NEXT_WEIGHTS))
        return max(wanted, instant.astimezone().date())

    def _review(self, instant: datetime, seller: User, record: int) -> None:
        self._do(instant, seller, Operation.SUBMIT, record)
        step = self._pick(("none", "approve", "reject", "withdraw"), (30, 50, 12, 8))
        later = instant + timedelta(seconds=40)
        if step == "approve":
            self._do(later, self._manager, Operation.APPROVE, record)
        elif step == "reject":
            text = self._chance.choice(texts.REJECT_TEXTS)
            self._do(later, self._manager, Operation.REJECT, record, RejectWith(text))
        elif step == "withdraw":
            self._do(later, seller, Operation.WITHDRAW, record)

    def _end(self, instant: datetime, seller: User, record: int, end: str) -> None:
        if end == "converted":
            self._convert(instant, seller, record)
        elif end == "closed":
            text = self._chance.choice(texts.CLOSE_TEXTS)
            self._do(instant, seller, Operation.CLOSE, record, CloseWith(self._entry(Choice.REASON), text))
        elif end == "voided":
            self._do(instant, seller, Operation.VOID, record)
        elif end == "recycled":
            self._do(instant, seller, Operation.RECYCLE, record)
        elif self._chance.random() < 0.03:
            self._do(instant, self._manager, Operation.DISABLE, record)

    def _convert(self, instant: datetime, seller: User, record: int) -> None:
        """Registers the customer, unless the phone already is one's: that one stays a shared customer."""
        clock.set(instant)
        draft = prefill(self._session(seller), record)
        if draft["phone"] in self._registered:
            return
        if self._do(instant, seller, Operation.CONVERT, record, ConvertTo(self._uuid(), draft)):
            self._registered.append(draft["phone"])
