"""The list pages that are measured: what each reads with, and what can be asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.controllers import customer_listing, lead_listing, listing
from desktop.controllers.document_listing import CONTRACT_LIST, INTENTION_LIST
from desktop.controllers.kind_queries import DocumentQuery
from desktop.controllers.list_query import CustomerTab, ListQuery
from desktop.controllers.list_tables import CONTRACTS, CUSTOMERS, INTENTIONS, LEADS, OPPORTUNITIES, ListTable
from desktop.words import Business, Document, LeadStatus


@dataclass(frozen=True)
class ListPage:
    """One list page.

    Arguments:
        key: the page's key in the window.
        table: what it lists.
        reads: the controllers' functions `first_page`, `ids`, `page` and `counts`.
        statuses: its tabs.
        filters: the names of its filters.
        asks: the class of its queries.
    """

    key: str
    table: ListTable
    reads: Any
    statuses: tuple[Any, ...]
    filters: tuple[str, ...]
    asks: type[ListQuery] = ListQuery


_DAYS = ("date", "delivery")
_TIMES = ("created", "updated")
_FOLLOWED = ("source", "intent", "last_follow_up", "next_follow_up")
_PLACE = ("owner", "store", "mine")
PAGES: dict[str, ListPage] = {
    one.key: one
    for one in (
        ListPage(
            "opportunities",
            OPPORTUNITIES,
            listing,
            tuple(Business),
            (*_PLACE, *_FOLLOWED, *_TIMES, "progress", "document", "shared", "disabled", "contract"),
        ),
        ListPage("leads", LEADS, lead_listing, tuple(LeadStatus), (*_PLACE, *_FOLLOWED, *_TIMES)),
        ListPage(
            "customers",
            CUSTOMERS,
            customer_listing,
            tuple(CustomerTab),
            (*_PLACE, *_TIMES, "level", "disabled"),
        ),
        ListPage(
            "intentions",
            INTENTIONS,
            INTENTION_LIST,
            tuple(Document),
            (*_PLACE, *_TIMES, *_DAYS, "valid_until", "ordered"),
            DocumentQuery,
        ),
        ListPage(
            "contracts",
            CONTRACTS,
            CONTRACT_LIST,
            tuple(Document),
            (*_PLACE, *_TIMES, *_DAYS),
            DocumentQuery,
        ),
    )
}
