"""The list of leads: its rows, and the functions of `list_reading` for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.list_query import ListQuery
from desktop.controllers.list_reading import Counts, Listing, instant, reader
from desktop.controllers.list_tables import LEADS
from desktop.controllers.session import User
from desktop.words import LeadStatus, Method, Title


class Row(NamedTuple):
    """A lead as the list shows it; staff, stores and choices are ids to look up in the directory."""

    id: int
    number: str
    name: str
    title: Title
    company: str
    needs: str
    phone: str
    wechat: str
    status: LeadStatus
    source: int | None
    intent: str | None
    owner: int | None
    store: int | None
    opportunity: int | None
    opportunity_number: str | None
    last_follower: int | None
    last_follow_up_at: datetime | None
    last_method: Method | None
    next_follow_up: date | None
    updated_at: datetime
    created_at: datetime
    version: int


_ROWS = """
    SELECT lead.id, lead.number, lead.name, lead.title, lead.company, lead.needs, lead.phone, lead.wechat,
        lead.status, lead.source_id, lead.intent, lead.owner_id, lead.store_id, made.id, made.number,
        lead.last_follower_id, lead.last_follow_up_at, lead.last_method, lead.next_follow_up,
        lead.updated_at, lead.created_at, lead.version
    FROM lead NOT INDEXED LEFT JOIN opportunity AS made ON made.lead_id = lead.id
    WHERE lead.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True)
class Summary:
    """The status bar's figures of a list: follow-ups overdue and due today."""

    overdue: int
    today: int


_LISTING = Listing(
    LEADS,
    _ROWS,
    reader(
        Row._make,
        Row._fields,
        {
            "title": Title,
            "status": LeadStatus,
            "last_follow_up_at": instant,
            "last_method": Method,
            "next_follow_up": date.fromisoformat,
            "updated_at": instant,
            "created_at": instant,
        },
    ),
)
first_page, ids, page = _LISTING.first_page, _LISTING.ids, _LISTING.page


def counts(connection: Any, user: User, query: ListQuery) -> Counts:
    """How many leads each status tab would show; the query's own tab does not matter."""
    return _LISTING.counts(connection, user, query, LeadStatus)


def summary(connection: Any, user: User, query: ListQuery) -> Summary:
    """Figures over the whole list; slower than the page, so read after it."""
    today, new = clock.today().isoformat(), f"lead.status = {int(LeadStatus.NEW)}"
    asked = (
        f"lead.next_follow_up < '{today}' AND {new}",
        f"lead.next_follow_up = '{today}' AND {new}",
    )
    return Summary(*_LISTING.sums(connection, user, query, asked, ("next_follow_up", "status")))
