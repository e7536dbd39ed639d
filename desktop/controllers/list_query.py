"""What a person asks the list for: filters, search, sort; kept as JSON in saved filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import IntEnum, StrEnum
from functools import partial
from typing import Any, NamedTuple, TypeVar

from desktop.words import Business, Document, LeadStatus, ProductStatus

NONE = 0
"""Stands for "none" among the ids of a filter: no owner, no store, no source, no progress."""


class Voided(StrEnum):
    """Which records a list shows with regard to voided."""

    HIDE = "hide"
    ONLY = "only"
    BOTH = "both"


class CustomerTab(IntEnum):
    """The tabs of the customers' list besides All."""

    MINE = 0
    DISABLED = 1


class Ordered(IntEnum):
    """How much of an intention is ordered by contracts that came of it."""

    NOT = 0
    PARTLY = 1
    WHOLLY = 2


class ImportPart(StrEnum):
    """Which records of an import are meant; `SHARED` and `WARNED` are what their rows turned out to be."""

    ALL = "all"
    MADE = "made"
    CHANGED = "changed"
    SHARED = "shared"
    WARNED = "warned"


class FromImport(NamedTuple):
    """An import whose records are asked for.

    Arguments:
        batch: its number.
        file: how the file was called, for who reads the filter.
        part: which of its records.
    """

    batch: int
    file: str = ""
    part: ImportPart = ImportPart.ALL


Status = Business | LeadStatus | CustomerTab | ProductStatus | Document


class SortKey(StrEnum):
    """The columns a list can be sorted by."""

    NUMBER = "number"
    CODE = "code"
    NAME = "name"
    PHONE = "phone"
    BUSINESS = "business"
    STATUS = "status"
    DOCUMENT = "document"
    SOURCE = "source"
    INTENT = "intent"
    LEVEL = "level"
    CATEGORY = "category"
    PRICE = "price"
    DATE = "date"
    VALID_UNTIL = "valid_until"
    DELIVERY = "delivery"
    TOTAL = "total"
    DEPOSIT = "deposit"
    PROGRESS = "progress"
    OWNER = "owner"
    STORE = "store"
    SHARED = "shared"
    LAST_FOLLOWER = "last_follower"
    LAST_FOLLOW_UP = "last_follow_up"
    NEXT_FOLLOW_UP = "next_follow_up"
    UPDATED = "updated"
    CREATED = "created"
    VOIDED = "voided"


# Where one band of prices ends and the next begins, in whole units of the currency.
PRICE_STEPS: tuple[int, ...] = (500, 1000, 3000, 5000, 10_000, 30_000)


def price_band(band: int) -> tuple[int | None, int | None]:
    """From which amount in whole units, and below which, a price is in a band; None is an open side."""
    steps = (None, *PRICE_STEPS, None)
    return steps[band], steps[band + 1]


class Period(StrEnum):
    """A range of dates relative to today, or `BETWEEN` two dates, or no date at all."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    LAST_7_DAYS = "last_7_days"
    LAST_30_DAYS = "last_30_days"
    THIS_MONTH = "this_month"
    NEXT_7_DAYS = "next_7_days"
    OVERDUE = "overdue"
    NONE = "none"
    BETWEEN = "between"


class DateRange(NamedTuple):
    """A filter on a date or an instant.

    Arguments:
        period: relative to today; weeks begin on Monday, the last n days end today, the next n begin today.
        first, last: with `BETWEEN`, both included; None leaves that side open.
    """

    period: Period
    first: date | None = None
    last: date | None = None

    def days(self, today: date) -> tuple[date | None, date | None]:
        """First and last day, both included; None is an open side. Of `NONE`, which has no days, both are None."""
        day = timedelta(days=1)
        monday = today - timedelta(days=today.weekday())
        return {
            Period.TODAY: (today, today),
            Period.YESTERDAY: (today - day, today - day),
            Period.TOMORROW: (today + day, today + day),
            Period.THIS_WEEK: (monday, monday + timedelta(days=6)),
            Period.LAST_7_DAYS: (today - timedelta(days=6), today),
            Period.LAST_30_DAYS: (today - timedelta(days=29), today),
            Period.THIS_MONTH: (today.replace(day=1), _month_end(today)),
            Period.NEXT_7_DAYS: (today, today + timedelta(days=6)),
            Period.OVERDUE: (None, today - day),
            Period.NONE: (None, None),
            Period.BETWEEN: (self.first, self.last),
        }[self.period]


def _month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def midnight(day: date) -> int:
    """The instant at which a day begins in the local zone, as milliseconds since 1970 in UTC."""
    return round(datetime.combine(day, time.min).astimezone().timestamp() * 1000)


_PASSING = ("these", "batch")


@dataclass(frozen=True)
class ListQuery:
    """Filters, search text and order of a list; without any it shows all that is not voided.

    Every record kind has its own of them, and leaves the others at their defaults.

    Arguments:
        status: the tab; None is All.
        voided: hide voided records, show only them, or both.
        owner, store, source, progress: ids, any of which may hold; NONE is without.
        intent, level: letters, any of which may hold; "" is without.
        category: names, any of which may hold; "" is without.
        price: bands of prices, any of which may hold.
        bar_code: True only with, False only without.
        document: document statuses, any of which may hold.
        created, updated, last_follow_up, next_follow_up: dates; `OVERDUE` leaves out what is closed.
        date, valid_until, delivery: dates of a sales document; a validity that is `OVERDUE` leaves out what is
            ordered wholly.
        ordered: how much of an intention is ordered, any of which may hold.
        shared, disabled, contract: True only with, False only without.
        mine: only what the user owns.
        these: only records with these ids, such as those that came of one push-down; never kept.
        batch: only what these imports made or changed, however many records that is; never kept.
        text: the search box.
        sort, descending: the order; ties follow the id in the same direction, records without a key come last.
    """

    status: Status | None = None
    voided: Voided = Voided.HIDE
    owner: tuple[int, ...] = ()
    store: tuple[int, ...] = ()
    source: tuple[int, ...] = ()
    progress: tuple[int, ...] = ()
    intent: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    price: tuple[int, ...] = ()
    bar_code: bool | None = None
    document: tuple[int, ...] = ()
    created: DateRange | None = None
    updated: DateRange | None = None
    last_follow_up: DateRange | None = None
    next_follow_up: DateRange | None = None
    date: DateRange | None = None
    valid_until: DateRange | None = None
    delivery: DateRange | None = None
    ordered: tuple[int, ...] = ()
    shared: bool | None = None
    disabled: bool | None = None
    contract: bool | None = None
    mine: bool = False
    these: tuple[int, ...] = ()
    batch: tuple[FromImport, ...] = ()
    text: str = ""
    sort: SortKey = SortKey.UPDATED
    descending: bool = True

    @property
    def passing(self) -> bool:
        """Whether it asks for what a run made, which is nothing to keep."""
        return bool(self.these or self.batch)

    def without_filters(self) -> ListQuery:
        """Only the order is kept: how many records there would be without filters and search."""
        return type(self)(sort=self.sort, descending=self.descending)

    def to_json(self) -> dict[str, Any]:
        """What differs from the default, as JSON values; which records a run made is nothing to keep."""
        plain = {}
        for one in fields(self):
            value = getattr(self, one.name)
            if value != one.default and one.name not in _PASSING:
                plain[one.name] = _range_to_json(value) if isinstance(value, DateRange) else value
        return {key: list(value) if isinstance(value, tuple) else value for key, value in plain.items()}


Q = TypeVar("Q", bound=ListQuery)


def from_json(stored: Mapping[str, Any], statuses: type[Status] = Business, blank: Q = ListQuery()) -> Q:
    """The query a saved filter keeps; what this version does not know, or cannot read, is left out.

    Arguments:
        stored: as `ListQuery.to_json` gave it.
        statuses: what the tabs are of.
        blank: the query without filters.
    """
    query = blank
    for one in fields(ListQuery):
        read = partial(_status, statuses) if one.name == "status" else _READ.get(one.name)
        if one.name in stored and read is not None:
            try:
                query = replace(query, **{one.name: read(stored[one.name])})
            except (ValueError, TypeError, KeyError, AttributeError):
                continue
    return query


def _range_to_json(value: DateRange) -> dict[str, str]:
    plain = {"period": value.period.value}
    for name, day in (("first", value.first), ("last", value.last)):
        if day:
            plain[name] = day.isoformat()
    return plain


def _range(stored: Mapping[str, str] | None) -> DateRange | None:
    if stored is None:
        return None
    first, last = (date.fromisoformat(stored[key]) if key in stored else None for key in ("first", "last"))
    return DateRange(Period(stored["period"]), first, last)


def _ids(stored: list[int]) -> tuple[int, ...]:
    return tuple(int(one) for one in stored)


def _bands(stored: list[int]) -> tuple[int, ...]:
    return tuple(band for band in range(len(PRICE_STEPS) + 1) if band in stored)


def _letters(stored: list[str]) -> tuple[str, ...]:
    return tuple(str(one) for one in stored)


def _flag(stored: bool | None) -> bool | None:
    return None if stored is None else bool(stored)


def _status(statuses: type[Status], stored: int | None) -> Status | None:
    return None if stored is None else statuses(stored)


_READ: dict[str, Any] = {
    "voided": Voided,
    **dict.fromkeys(("owner", "store", "source", "progress", "document", "ordered"), _ids),
    **dict.fromkeys(("intent", "level", "category"), _letters),
    **dict.fromkeys(
        ("created", "updated", "last_follow_up", "next_follow_up", "date", "valid_until", "delivery"), _range
    ),
    **dict.fromkeys(("shared", "disabled", "contract", "bar_code"), _flag),
    "price": _bands,
    "mine": bool,
    "text": str,
    "sort": SortKey,
    "descending": bool,
}
