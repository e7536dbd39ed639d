"""The lists of intentions and contracts: their rows, and the functions of `list_reading` for them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from desktop.controllers.document_facts import past_validity
from desktop.controllers.document_links import HAS_ORDERED, LINES_LEFT
from desktop.controllers.list_query import ListQuery, Ordered
from desktop.controllers.list_reading import Counts, Listing, instant, reader
from desktop.controllers.list_scope import scope_conditions
from desktop.controllers.list_tables import CONTRACTS, INTENTIONS, ListTable
from desktop.controllers.session import User
from desktop.translation import mark, translate
from desktop.words import Document, Kind

ORDERED: dict[Ordered, str] = {
    Ordered.NOT: mark("Documents", "Not pushed down"),
    Ordered.PARTLY: mark("Documents", "Partly pushed down"),
    Ordered.WHOLLY: mark("Documents", "Pushed down"),
}


def ordered_text(ordered: Ordered) -> str:
    """How much of an intention is ordered, in the reader's words."""
    return translate("Documents", ORDERED[ordered])


def share_of(left: int, began: bool) -> Ordered:
    """How much of an intention is ordered.

    Arguments:
        left: how many of its lines are left to order.
        began: whether a live contract came of it.
    """
    if not left:
        return Ordered.WHOLLY
    return Ordered.PARTLY if began else Ordered.NOT


class Row(NamedTuple):
    """A sales document as the list shows it; amounts are in minor units, quantities in thousandths.

    Arguments:
        valid_until: until when an intention is valid; None of a contract.
        left: how many lines of an intention are left to order.
        began: whether a live contract came of an intention.
        opportunity_number: of the opportunity it was made from.
        source: the number of the intention a contract was pushed down from; empty for none.
    """

    id: int
    number: str
    date: date
    name: str
    phone: str
    document: Document
    voided: bool
    valid_until: date | None
    delivery: date | None
    owner: int | None
    store: int | None
    opportunity: int
    opportunity_number: str
    source: str
    left: int
    began: bool
    lines: int
    quantity: int
    deposit: int
    total: int
    updated_at: datetime
    created_at: datetime
    version: int

    @property
    def ordered(self) -> Ordered:
        """How much of an intention is ordered."""
        return share_of(self.left, self.began)

    @property
    def expired(self) -> bool:
        """Whether an intention is past its validity, with something left to order."""
        return past_validity(self.valid_until, self.left)


def _rows(table: str, valid_until: str, source: str, left: str, began: str, deposit: str) -> str:
    return f"""
    SELECT {table}.id, {table}.number, {table}.date, {table}.name, {table}.phone, {table}.document, {table}.voided,
        {valid_until}, {table}.delivery, {table}.owner_id, {table}.store_id, {table}.opportunity_id,
        (SELECT opportunity.number FROM opportunity WHERE opportunity.id = {table}.opportunity_id),
        {source}, {left}, {began}, {table}.line_count, {table}.quantity, {deposit}, {table}.total,
        {table}.updated_at, {table}.created_at, {table}.version
    FROM {table} NOT INDEXED WHERE {table}.id IN (SELECT value FROM json_each(?))
"""


_SOURCE = "COALESCE((SELECT intention.number FROM intention WHERE intention.id = contract.intention_id), '')"
_READ = reader(
    Row._make,
    Row._fields,
    {
        "date": date.fromisoformat,
        "document": Document,
        "voided": bool,
        "valid_until": date.fromisoformat,
        "delivery": date.fromisoformat,
        "began": bool,
        "updated_at": instant,
        "created_at": instant,
    },
)


@dataclass(frozen=True)
class Summary:
    """The status bar's figures of a list: what its documents come to, in minor units."""

    total: int


class DocumentListing:
    """The functions of `list_reading` for one kind of sales document."""

    def __init__(self, table: ListTable, sql: str) -> None:
        self._table = table
        self._listing = Listing(table, sql, _READ)
        self.first_page, self.ids, self.page = (
            self._listing.first_page,
            self._listing.ids,
            self._listing.page,
        )

    def counts(self, connection: Any, user: User, query: ListQuery) -> Counts:
        """How many documents each tab would show; the query's own tab does not matter."""
        return self._listing.counts(connection, user, query, Document)

    def summary(self, connection: Any, user: User, query: ListQuery) -> Summary:
        """Figures over the whole list; slower than the page, so read after it."""
        total = self._table.column("total")
        return Summary(*self._listing.sums(connection, user, query, (total,), ("total",)))

    def sum_of(self, connection: Any, user: User, ids: Sequence[int]) -> int:
        """What these documents come to, in minor units; those outside the user's scope are left out."""
        conditions = [one.of_few() for one in scope_conditions(user, self._table)]
        sql = f"SELECT COALESCE(SUM(total), 0) FROM {self._table.name} WHERE id IN (SELECT value FROM json_each(?))"
        sql += "".join(f" AND {one.sql}" for one in conditions)
        values = (json.dumps(list(ids)), *(value for one in conditions for value in one.values))
        return connection.execute(sql, values).fetchone()[0]


INTENTION_LIST = DocumentListing(
    INTENTIONS, _rows("intention", "intention.valid_until", "''", LINES_LEFT, HAS_ORDERED, "0")
)
CONTRACT_LIST = DocumentListing(CONTRACTS, _rows("contract", "NULL", _SOURCE, "1", "0", "contract.deposit"))
DOCUMENT_LISTS: dict[Kind, DocumentListing] = {Kind.INTENTION: INTENTION_LIST, Kind.CONTRACT: CONTRACT_LIST}
