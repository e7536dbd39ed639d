"""The tables that are listed, and what differs between them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.controllers.list_query import SortKey
from desktop.models.backends.list_indexes import INDEX_COLUMNS
from desktop.models.backends.list_wanted import Branch
from desktop.words import Business, Document, Kind, LeadStatus, ProductStatus


@dataclass(frozen=True)
class ListTable:
    """A table that is listed.

    Arguments:
        name: the table; its indexes and its search index are named after it.
        pool: what makes a record of it Unassigned, as SQL; empty where the kind knows no such thing.
        status: the column of the tabs; empty where the tabs are no status.
        places: the values of the status in the order in which they are shown.
        flags: whether records can be voided.
        number: the column of a record's number.
        common: whether its records belong to nobody and no store, so that everyone sees them all.
        sorts: what it can be sorted by; anything else is sorted by last update.
    """

    name: str
    sorts: tuple[SortKey, ...]
    pool: str = ""
    status: str = ""
    places: tuple[int, ...] = ()
    flags: bool = False
    number: str = "number"
    common: bool = False

    def column(self, name: str) -> str:
        """A column as SQL."""
        return f"{self.name}.{name}"

    def index(self, order: str) -> str:
        """The index of an order."""
        return f"{self.name}_by_{order}"

    def wide(self, start: str) -> str:
        """The wide index of an owner, a store, the pool or a rare state."""
        return f"{self.name}_wide_{start}"

    def branch(self, index: str, sql: str, values: tuple[object, ...] = ()) -> Branch:
        """A range of an index."""
        return Branch(index, sql, values, INDEX_COLUMNS[index])


_CONTACT_SORTS = (SortKey.NUMBER, SortKey.NAME, SortKey.PHONE, SortKey.OWNER, SortKey.STORE)
_TIME_SORTS = (SortKey.CREATED, SortKey.UPDATED)
_FOLLOW_UP_SORTS = (
    SortKey.SOURCE,
    SortKey.INTENT,
    SortKey.LAST_FOLLOWER,
    SortKey.LAST_FOLLOW_UP,
    SortKey.NEXT_FOLLOW_UP,
)
_PRODUCT_SORTS = (SortKey.CODE, SortKey.CATEGORY, SortKey.PRICE)
_DOCUMENT_SORTS = (SortKey.DATE, SortKey.DELIVERY, SortKey.TOTAL)
_OF_ONE_KIND = (SortKey.VALID_UNTIL, SortKey.DEPOSIT)
OPPORTUNITIES = ListTable(
    "opportunity",
    tuple(
        one
        for one in SortKey
        if one not in (SortKey.STATUS, SortKey.LEVEL, *_PRODUCT_SORTS, *_DOCUMENT_SORTS, *_OF_ONE_KIND)
    ),
    "opportunity.business = 0",
    "business",
    tuple(int(one) for one in Business),
    flags=True,
)
LEADS = ListTable(
    "lead",
    (*_CONTACT_SORTS, *_FOLLOW_UP_SORTS, *_TIME_SORTS, SortKey.STATUS),
    f"lead.status = {int(LeadStatus.NEW)} AND lead.owner_id IS NULL",
    "status",
    tuple(int(one) for one in LeadStatus),
)
CUSTOMERS = ListTable("customer", (*_CONTACT_SORTS, *_TIME_SORTS, SortKey.LEVEL))
PRODUCTS = ListTable(
    "product",
    (SortKey.NAME, *_PRODUCT_SORTS, *_TIME_SORTS),
    status="active",
    places=tuple(int(one) for one in ProductStatus),
    number="code",
    common=True,
)


def _documents(name: str, own: SortKey) -> ListTable:
    return ListTable(
        name,
        (*_CONTACT_SORTS, *_DOCUMENT_SORTS, *_TIME_SORTS, SortKey.DOCUMENT, own),
        status="document",
        places=tuple(int(one) for one in Document),
        flags=True,
    )


INTENTIONS = _documents("intention", SortKey.VALID_UNTIL)
CONTRACTS = _documents("contract", SortKey.DEPOSIT)
TABLES: dict[Kind, ListTable] = {
    Kind.OPPORTUNITY: OPPORTUNITIES,
    Kind.LEAD: LEADS,
    Kind.CUSTOMER: CUSTOMERS,
    Kind.PRODUCT: PRODUCTS,
    Kind.INTENTION: INTENTIONS,
    Kind.CONTRACT: CONTRACTS,
}
