"""The list of customers: its rows, and the functions of `list_reading` for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from desktop.controllers.document_links import CONTRACT_SUM
from desktop.controllers.list_query import CustomerTab, ListQuery
from desktop.controllers.list_reading import Counts, Listing, instant
from desktop.controllers.list_tables import CUSTOMERS
from desktop.controllers.rights import scope, sees_customer
from desktop.controllers.session import User
from desktop.controllers.sharing import belonging


class Row(NamedTuple):
    """A customer as the list shows it; of one whom the user only shares, name and owner alone.

    Arguments:
        opportunities: how many opportunities belong to the customer, whoever owns these.
        contract_sum: what the customer's live contracts come to in minor units, whoever owns these; None for none.
        shared: whether the user sees only name and owner.
    """

    id: int
    number: str
    name: str
    company: str
    phone: str
    wechat: str
    level: str | None
    owner: int | None
    store: int | None
    disabled: bool
    opportunities: int
    last_follow_up_at: datetime | None
    updated_at: datetime | None
    created_at: datetime | None
    version: int
    contract_sum: int | None = None
    shared: bool = False


_BELONGING = f"({belonging('customer.id', 'last_follow_up_at')})"
_ROWS = f"""
    SELECT customer.id, customer.number, customer.name, customer.company, customer.phone, customer.wechat,
        customer.level, customer.owner_id, customer.store_id, customer.disabled,
        (SELECT count(*) FROM {_BELONGING}), (SELECT max(last_follow_up_at) FROM {_BELONGING}),
        customer.updated_at, customer.created_at, customer.version, {CONTRACT_SUM}
    FROM customer NOT INDEXED WHERE customer.id IN (SELECT value FROM json_each(?))
"""


def _read(user: User, stored: Sequence[Any]) -> Row:
    row = Row._make((*stored, False))
    if not sees_customer(user, row.owner, row.store):
        return Row(
            row.id, "", row.name, "", "", "", None, row.owner, None, bool(row.disabled), 0, None, None, None,
            row.version, shared=True,
        )  # fmt: skip
    at: Any = row.last_follow_up_at
    return row._replace(
        disabled=bool(row.disabled),
        last_follow_up_at=None if at is None else instant(at),
        updated_at=instant(stored[Row._fields.index("updated_at")]),
        created_at=instant(stored[Row._fields.index("created_at")]),
    )


@dataclass(frozen=True)
class Summary:
    """The status bar's figures of a list: how many of the customers are disabled, and what their contracts come to."""

    disabled: int
    contract_sum: int


_LISTING = Listing(CUSTOMERS, _ROWS, _read)
first_page, ids, page = _LISTING.first_page, _LISTING.ids, _LISTING.page


def counts(connection: Any, user: User, query: ListQuery) -> Counts:
    """How many customers each tab would show; the query's own tab does not matter."""
    found = {
        tab: _LISTING.sums(connection, user, replace(query, status=tab), ("1",), ("id",))[0]
        for tab in (None, *CustomerTab)
    }
    everything = found.pop(None)
    return Counts(found, everything)


def summary(connection: Any, user: User, query: ListQuery) -> Summary:
    """Figures over the whole list; slower than the page, so read after it."""
    disabled = _LISTING.sums(connection, user, query, ("customer.disabled",), ("disabled",))[0]
    looked_at = ("id", "owner_id", "store_id")
    return Summary(disabled, _LISTING.sums(connection, user, query, (_sum_seen(user),), looked_at)[0])


def _sum_seen(user: User) -> str:
    """What the contracts of a customer come to, as SQL; nothing of one whom the user only shares."""
    seen, values = scope(user).sql("customer", "")
    for one in values:
        # An expression has no parameters; these are ids.
        seen = seen.replace("?", str(int(str(one))), 1)
    return f"CASE WHEN {seen} THEN {CONTRACT_SUM} END"
