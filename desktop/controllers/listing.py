"""The list of opportunities: its rows, and the functions of `list_reading` for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.document_links import HAS_CONTRACT, Numbered, numbers_of, read_numbers
from desktop.controllers.list_query import DateRange, ListQuery, Period, SortKey, Voided
from desktop.controllers.list_reading import Counts, Listing, instant, reader
from desktop.controllers.list_tables import OPPORTUNITIES
from desktop.controllers.session import User
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
    """A record as the list shows it; staff, stores and choices are ids to look up in the directory.

    Arguments:
        intentions, contracts: its sales documents, the newest first; None where there are none.
    """

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
    intentions: tuple[Numbered, ...] | None = None
    contracts: tuple[Numbered, ...] | None = None


_ROWS = f"""
    SELECT opportunity.id, number, name, title, company, needs, phone, wechat, business, document,
        voided, disabled, source_id, intent, progress_id, budget, owner_id, store_id,
        shared_customer_id, shared_opportunity_id,
        coalesce(
            (SELECT customer.name FROM customer WHERE customer.id = shared_customer_id),
            (SELECT other.name FROM opportunity AS other WHERE other.id = opportunity.shared_opportunity_id),
            ''
        ),
        customer_id,
        {HAS_CONTRACT},
        assigned_at, last_follower_id, last_follow_up_at, last_method, next_follow_up, updated_at, created_at,
        version, {numbers_of("intention")}, {numbers_of("contract")}
    FROM opportunity NOT INDEXED WHERE opportunity.id IN (SELECT value FROM json_each(?))
"""


class Summary(NamedTuple):
    """The status bar's figures of a list: follow-ups overdue and due today, and the sum of budgets in minor units."""

    overdue: int
    today: int
    budget: int


_LISTING = Listing(
    OPPORTUNITIES,
    _ROWS,
    reader(
        Row._make,
        Row._fields,
        {
            "title": Title,
            "business": Business,
            "document": Document,
            "voided": bool,
            "disabled": bool,
            "has_contract": bool,
            "assigned_at": instant,
            "last_follow_up_at": instant,
            "last_method": Method,
            "next_follow_up": date.fromisoformat,
            "updated_at": instant,
            "created_at": instant,
            "intentions": read_numbers,
            "contracts": read_numbers,
        },
    ),
)
first_page, ids, page = _LISTING.first_page, _LISTING.ids, _LISTING.page


def counts(connection: Any, user: User, query: ListQuery) -> Counts:
    """How many records each status tab would show; the query's own tab does not matter."""
    return _LISTING.counts(connection, user, query, Business)


def summary(connection: Any, user: User, query: ListQuery) -> Summary:
    """Figures over the whole list; slower than the page, so read after it."""
    today, still_open = clock.today().isoformat(), f"opportunity.business <> {int(Business.CLOSED)}"
    asked = (
        f"opportunity.next_follow_up < '{today}' AND {still_open}",
        f"opportunity.next_follow_up = '{today}' AND {still_open}",
        "opportunity.budget",
    )
    return Summary(*_LISTING.sums(connection, user, query, asked, ("next_follow_up", "budget", "business")))


def position(ordered: Sequence[int], record: int) -> int | None:
    """The place of a record in a list's ids; None where it is not in the list."""
    try:
        return ordered.index(record)
    except ValueError:
        return None
