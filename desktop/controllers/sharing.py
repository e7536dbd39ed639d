"""Whose phone is this: the shared customer of an opportunity, and other open opportunities with its phone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.controllers.document_links import HAS_DOCUMENT, HAS_LIVE_DOCUMENT
from desktop.controllers.entries.phone import PhoneError, parse_phone
from desktop.controllers.parameters import load_parameters
from desktop.controllers.rights import scope, sees_customer
from desktop.controllers.session import Session
from desktop.words import Business, Kind, Method

_AMONG = "IN (SELECT value FROM json_each(?))"

# An opportunity stands for its phone once it was converted or pushed down to a document; voided, only while a
# document of it lives.
_ANCHOR = f"(opportunity.voided = 0 AND (opportunity.business = 2 OR {HAS_DOCUMENT}) OR {HAS_LIVE_DOCUMENT})"


def belonging(customer: str, columns: str = "id") -> str:
    """SQL that selects what belongs to a customer: the opportunities linked to it, and of those linked to no customer
    the ones that share it. Who has the same phone but a customer of their own does not belong to this one too.

    Arguments:
        customer: the customer's id in SQL; stands in it twice.
        columns: of the opportunities.
    """
    # The plus keeps SQLite from walking all that have no customer by the index of that column.
    return (
        f"SELECT {columns} FROM opportunity WHERE customer_id = {customer}"
        f" UNION ALL SELECT {columns} FROM opportunity WHERE shared_customer_id = {customer}"
        " AND +customer_id IS NULL"
    )


@dataclass(frozen=True)
class SharedMatch:
    """The customer, or else the older opportunity, to whom a phone belongs.

    Of a customer whom the user may not see, only name and owner are told.
    """

    customer: int | None
    opportunity: int | None
    name: str
    number: str
    owner: int | None
    store: int | None
    disabled: bool
    visible: bool

    @property
    def opens(self) -> tuple[Kind, int] | None:
        """The record whose form shows it; None where the user may open none."""
        if not self.visible:
            return None
        if self.customer is not None:
            return Kind.CUSTOMER, self.customer
        return (Kind.OPPORTUNITY, self.opportunity) if self.opportunity is not None else None


@dataclass(frozen=True)
class OpenMatch:
    """Another open opportunity with the same phone; only owner and store where the user may not see it."""

    id: int | None
    number: str
    name: str
    business: Business
    owner: int | None
    store: int | None
    last_follow_up_at: datetime | None
    last_method: Method | None
    visible: bool


@dataclass(frozen=True)
class PhoneMatches:
    """What is known of the phones of a draft."""

    shared: SharedMatch | None = None
    open: tuple[OpenMatch, ...] = ()


def _by_key(
    connection: Any, columns: str, table: str, keys: Sequence[str], condition: str = "1"
) -> list[Any]:
    """Rows (key, *columns) of a table for every phone and second phone among the keys, older first."""
    wanted = json.dumps(list(keys))
    rows = []
    for column in ("phone_key", "second_phone_key"):
        rows += connection.execute(
            f"SELECT {table}.{column}, {table}.id, {columns} FROM {table}"
            f" WHERE {table}.{column} {_AMONG} AND {condition}",
            (wanted,),
        ).fetchall()
    return sorted(rows, key=lambda row: row[1])


def phone_keys_of(session: Session, ids: Sequence[int]) -> set[str | None]:
    """The phones of opportunities in normal form."""
    rows = session.database.connection().execute(
        "SELECT phone_key, second_phone_key FROM opportunity WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {key for row in rows.fetchall() for key in row if key}


def relink(session: Session, keys: Iterable[str | None]) -> None:
    """Looks the shared customer up again for every opportunity with one of these phones, inside a transaction."""
    wanted = sorted({key for key in keys if key})
    if not wanted:
        return
    connection = session.database.connection()
    affected = {
        row[1]: row[1:]
        for row in _by_key(
            connection,
            "phone_key, second_phone_key, shared_customer_id, shared_opportunity_id",
            "opportunity",
            wanted,
        )
    }
    phones = sorted({key for row in affected.values() for key in row[1:3] if key})
    customers: dict[str, list[tuple[int, int | None]]] = {}
    for key, customer, source in _by_key(connection, "source_opportunity_id", "customer", phones):
        customers.setdefault(key, []).append((customer, source))
    anchors: dict[str, list[int]] = {}
    for key, anchor, _number in _by_key(connection, "number", "opportunity", phones, _ANCHOR):
        anchors.setdefault(key, []).append(anchor)
    updates = []
    for record, first, second, old_customer, old_anchor in affected.values():
        mine = [key for key in (first, second) if key]
        found = [one for key in mine for one, source in customers.get(key, ()) if source != record]
        made_here = any(source == record for key in mine for _one, source in customers.get(key, ()))
        others = [one for key in mine for one in anchors.get(key, ()) if one != record]
        customer = min(found) if found else None
        anchor = min(others) if others and customer is None and not made_here else None
        if (customer, anchor) != (old_customer, old_anchor):
            updates.append((customer, anchor, record))
    connection.executemany(
        "UPDATE opportunity SET shared_customer_id = ?, shared_opportunity_id = ? WHERE id = ?", updates
    )


def phone_keys(session: Session, texts: Iterable[str]) -> list[str]:
    """The normal forms of typed phones; what is no number yet is left out."""
    region = load_parameters(session.database.connection()).default_region
    keys = []
    for text in texts:
        try:
            phone = parse_phone(text, region)
        except PhoneError:
            continue
        if phone:
            keys.append(phone.key)
    return keys


def look(session: Session, phones: Iterable[str], exclude: int | None = None) -> PhoneMatches:
    """What the form shows while a phone is typed.

    Arguments:
        phones: the phone and second phone as typed.
        exclude: the opportunity being edited.
    """
    keys = phone_keys(session, phones)
    if not keys:
        return PhoneMatches()
    with session.read() as connection:
        return PhoneMatches(
            shared_match(connection, session, keys, exclude), open_matches(connection, session, keys, exclude)
        )


def shared_match(
    connection: Any, session: Session, keys: Sequence[str], exclude: int | None
) -> SharedMatch | None:
    """The customer, or else the opportunity, that the phones belong to.

    Arguments:
        exclude: an opportunity that shares neither with itself nor with the customer made from it.
    """
    customers = _by_key(
        connection, "name, number, owner_id, store_id, disabled, source_opportunity_id", "customer", keys
    )
    for _key, record, name, number, owner, store, disabled, source in customers:
        if source is None or source != exclude:
            if sees_customer(session.user, owner, store):
                return SharedMatch(record, None, name, number, owner, store, bool(disabled), True)
            return SharedMatch(record, None, name, "", owner, None, bool(disabled), False)
    if customers:
        return None
    for _key, record, name, number, owner, store, business in _by_key(
        connection, "name, number, owner_id, store_id, business", "opportunity", keys, _ANCHOR
    ):
        if record != exclude:
            visible = scope(session.user).sees(Business(business), owner, store)
            return SharedMatch(None, record, name, number, owner, store, False, visible)
    return None


def open_matches(
    connection: Any, session: Session, keys: Sequence[str], exclude: int | None
) -> tuple[OpenMatch, ...]:
    """Other opportunities with these phones that someone may still be working on, newest first."""
    from desktop.models.fields import from_milliseconds

    seen = scope(session.user)
    found: dict[int, OpenMatch] = {}
    for _key, record, number, name, business, owner, store, at, method in _by_key(
        connection,
        "number, name, business, owner_id, store_id, last_follow_up_at, last_method",
        "opportunity",
        keys,
        "opportunity.business IN (0, 1) AND opportunity.voided = 0",
    ):
        if record == exclude:
            continue
        visible = seen.sees(Business(business), owner, store)
        found[record] = OpenMatch(
            id=record if visible else None,
            number=number if visible else "",
            name=name if visible else "",
            business=Business(business),
            owner=owner,
            store=store,
            last_follow_up_at=from_milliseconds(at) if visible and at is not None else None,
            last_method=Method(method) if visible and method is not None else None,
            visible=visible,
        )
    return tuple(found[record] for record in sorted(found, reverse=True))
