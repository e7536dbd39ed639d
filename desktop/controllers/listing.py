"""The list of opportunities: a first page at once, all ids for the jump to any row, pages by ids, counts.

It reads through a plain DB-API connection and needs neither Qt nor peewee, so that the first page can be read
before either is imported. Every function stays within the user's scope. How a query is answered stands in
`models.backends.list_plan`.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.list_conditions import scope_conditions, wanted
from desktop.controllers.list_query import DateRange, ListQuery, Period, SortKey, Voided
from desktop.controllers.session import User
from desktop.models.backends import list_all, list_plan
from desktop.words import Business, Document, Method, Title

__all__ = [
    "Counts",
    "DateRange",
    "ListQuery",
    "Period",
    "Row",
    "SortKey",
    "Summary",
    "Voided",
    "counts",
    "first_page",
    "ids",
    "page",
    "position",
    "summary",
]


class Row(NamedTuple):
    """A record as the list shows it; staff, stores and choices are ids to look up in the directory."""

    id: int
    number: str
    name: str
    title: Title
    company: str
    needs: str
    phone: str
    wechat: str
    business: Business
    document: Document
    voided: bool
    disabled: bool
    source: int | None
    intent: str | None
    progress: int | None
    budget: int | None
    owner: int | None
    store: int | None
    shared_customer: int | None
    shared_opportunity: int | None
    shared_name: str
    customer: int | None
    has_contract: bool
    assigned_at: datetime | None
    last_follower: int | None
    last_follow_up_at: datetime | None
    last_method: Method | None
    next_follow_up: date | None
    updated_at: datetime
    created_at: datetime
    version: int


_ROWS = """
    SELECT opportunity.id, number, name, title, company, needs, phone, wechat, business, document,
        voided, disabled, source_id, intent, progress_id, budget, owner_id, store_id,
        shared_customer_id, shared_opportunity_id,
        coalesce(
            (SELECT customer.name FROM customer WHERE customer.id = shared_customer_id),
            (SELECT other.name FROM opportunity AS other WHERE other.id = opportunity.shared_opportunity_id),
            ''
        ),
        customer_id,
        EXISTS (
            SELECT 1 FROM sales_document WHERE sales_document.opportunity_id = opportunity.id
            AND sales_document.kind = 'contract' AND sales_document.voided = 0
        ),
        assigned_at, last_follower_id, last_follow_up_at, last_method, next_follow_up, updated_at, created_at, version
    FROM opportunity NOT INDEXED WHERE opportunity.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True)
class Counts:
    """How many records each tab would show under the other filters."""

    by_status: dict[Business, int]

    @property
    def total(self) -> int:
        """What the tab All would show."""
        return sum(self.by_status.values())


@dataclass(frozen=True)
class Summary:
    """The status bar's figures of a list: follow-ups overdue and due today, and the sum of budgets in minor units."""

    overdue: int
    today: int
    budget: int


def first_page(connection: Any, user: User, query: ListQuery, limit: int) -> list[Row]:
    """The first rows of a list."""
    return _rows(connection, user, list_plan.page_ids(connection, wanted(connection, user, query), limit))


def ids(connection: Any, user: User, query: ListQuery) -> array[int]:
    """The ids of a whole list in its order; on a reader thread, for it takes some tenths of a second at a million."""
    return list_all.all_ids(connection, wanted(connection, user, query))


def page(connection: Any, user: User, ids: Sequence[int]) -> list[Row]:
    """The rows of these ids, in this order; ids that are gone or outside the user's scope are left out."""
    return _rows(connection, user, ids)


def counts(connection: Any, user: User, query: ListQuery) -> Counts:
    """How many records each status tab would show; the query's own tab does not matter."""
    found = list_all.group_counts(
        connection, wanted(connection, user, replace(query, status=None)), "business"
    )
    return Counts({status: found.get(int(status), 0) for status in Business})


def summary(connection: Any, user: User, query: ListQuery) -> Summary:
    """Figures over the whole list; slower than the page, so read after it."""
    today, still_open = clock.today().isoformat(), f"opportunity.business <> {int(Business.CLOSED)}"
    asked = (
        f"opportunity.next_follow_up < '{today}' AND {still_open}",
        f"opportunity.next_follow_up = '{today}' AND {still_open}",
        "opportunity.budget",
    )
    columns = frozenset({"next_follow_up", "budget", "business"})
    return Summary(*list_all.sums(connection, wanted(connection, user, query), asked, columns))


def position(ordered: Sequence[int], record: int) -> int | None:
    """The place of a record in a list's ids; None where it is not in the list."""
    try:
        return ordered.index(record)
    except ValueError:
        return None


def _rows(connection: Any, user: User, ids: Iterable[int]) -> list[Row]:
    wanted_ids = list(ids)
    conditions = tuple(scope_conditions(user))
    sql = _ROWS + "".join(f" AND {one.sql}" for one in conditions)
    values = (json.dumps(wanted_ids), *(value for one in conditions for value in one.values))
    found = {row[0]: _row(row) for row in connection.execute(sql, values).fetchall()}
    return [found[one] for one in wanted_ids if one in found]


def _instant(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else datetime.fromtimestamp(milliseconds / 1000, UTC)


def _row(row: Sequence[Any]) -> Row:
    values = list(row)
    for place, read in _READ:
        if values[place] is not None:
            values[place] = read(values[place])
    return Row._make(values)


_READ = tuple(
    (Row._fields.index(name), read)
    for name, read in (
        ("title", Title),
        ("business", Business),
        ("document", Document),
        ("voided", bool),
        ("disabled", bool),
        ("has_contract", bool),
        ("assigned_at", _instant),
        ("last_follow_up_at", _instant),
        ("last_method", Method),
        ("next_follow_up", date.fromisoformat),
        ("updated_at", _instant),
        ("created_at", _instant),
    )
)
