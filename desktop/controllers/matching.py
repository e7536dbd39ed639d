"""Which records the rows of a sheet are about, and whose phones theirs are: a few questions for all rows at once."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.controllers.editing import stored_values_of
from desktop.controllers.entries.customer import unique_keys
from desktop.controllers.entries.field import Field
from desktop.controllers.entries.phone import keys_of
from desktop.controllers.operate import refusals
from desktop.controllers.rights import scope, sees_customer
from desktop.controllers.search import fold
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.words import Business, Kind, Operation, Uniqueness

_AMONG = "IN (SELECT value FROM json_each(?))"
# Before a key that is no phone's.
_WECHAT = "wechat:"
_WECHAT_ID = re.compile(r"[a-z0-9][a-z0-9_-]{4,}")


@dataclass(frozen=True, slots=True)
class Known:
    """A record that is there; of one that the user may not see, only whose it is.

    Arguments:
        visible: whether the user may see it whole.
        converted: of an opportunity, whether it has become a customer.
    """

    kind: Kind
    id: int
    number: str
    name: str
    owner: int | None
    store: int | None
    version: int = 1
    visible: bool = True
    converted: bool = False


@dataclass(frozen=True)
class Found:
    """What is there of the rows of a sheet.

    Arguments:
        by_identity: the records that rows name, by number or by code as it is compared.
        customers, open: whose phones the rows have, by their normal form: a customer, or a record of the kind that
            someone may still be working on; one without a phone by the key of its WeChat.
        holders: customers by unique key.
        bar_codes: the product that has a bar code: id, code and name.
        stored: the typed values of the records that the user may see, by id.
        refused: why a record may not be updated, by id.
    """

    by_identity: Mapping[str, Known] = field(default_factory=dict)
    customers: Mapping[str, Known] = field(default_factory=dict)
    open: Mapping[str, Known] = field(default_factory=dict)
    holders: Mapping[str, Known] = field(default_factory=dict)
    bar_codes: Mapping[str, tuple[int, str, str]] = field(default_factory=dict)
    stored: Mapping[int, dict[str, Any]] = field(default_factory=dict)
    refused: Mapping[int, Refused] = field(default_factory=dict)


def identity_of(kind: Kind, values: Mapping[str, Any], number: str) -> str:
    """What names the record that a row is about: a product's code, or the number in the sheet; empty where nothing."""
    return fold(values["code"]) if kind is Kind.PRODUCT else number


def contact_keys(values: Mapping[str, Any]) -> list[str]:
    """By what two opportunities or leads are the same person: their phones, or the WeChat where there is none.

    What is no WeChat id, such as "none", makes nobody the same.
    """
    phones = keys_of(values)
    if phones or not values["wechat"]:
        return phones
    spelt = values["wechat"].lower()
    return [f"{_WECHAT}{spelt}"] if _WECHAT_ID.fullmatch(spelt) else []


def find(
    session: Session,
    subject: Subject,
    fields: Sequence[Field],
    rows: Sequence[Mapping[str, Any]],
    identities: Sequence[str],
    uniqueness: Uniqueness,
) -> Found:
    """Looks everything up that decides what rows become; inside the caller's transaction.

    Arguments:
        session: who imports.
        subject, fields: the kind of the rows.
        rows: checked values.
        identities: of each row, as `identity_of` gives them.
        uniqueness: of customers.
    """
    connection, kind = session.database.connection(), subject.kind
    named = _by_identity(connection, session, subject, {one for one in identities if one})
    if kind is Kind.PRODUCT:
        return _with_stored(
            session, subject, fields, Found(by_identity=named, bar_codes=_bar_codes(connection, rows))
        )
    if kind is Kind.CUSTOMER:
        phones = {key for values in rows for key in keys_of(values)}
        wanted = {key for values in rows for key in unique_keys(values, uniqueness)}
        found = Found(
            named, _customers(connection, session, phones), holders=_holders(connection, session, wanted)
        )
    else:
        keys = {key for values in rows for key in contact_keys(values)}
        customers = _customers(connection, session, keys)
        found = Found(named, customers, _open(connection, session, kind, keys))
    return _with_stored(session, subject, fields, found)


def known_numbers(session: Session, subject: Subject, numbers: Collection[str]) -> frozenset[str]:
    """Those of the numbers that a record of the kind which the user may see has, in lower case."""
    return frozenset(_by_identity(session.database.connection(), session, subject, numbers))


def _with_stored(session: Session, subject: Subject, fields: Sequence[Field], found: Found) -> Found:
    """Adds the values of the records that may be updated, and why others may not."""
    kind, connection = subject.kind, session.database.connection()
    known = (*found.by_identity.values(), *found.open.values(), *found.holders.values())
    ids = list({one.id for one in known if one.visible and one.kind is kind})
    if not ids:
        return found
    no = refusals(connection, session, Operation.IMPORT_UPDATE, ids, subject)
    return Found(
        found.by_identity,
        found.customers,
        found.open,
        found.holders,
        found.bar_codes,
        stored_values_of(connection, kind, fields, ids),
        {one.id: one.refused for one in no},
    )


def _by_identity(
    connection: Any, session: Session, subject: Subject, wanted: Collection[str]
) -> dict[str, Known]:
    """The records with these numbers or codes that the user may see."""
    if not wanted:
        return {}
    kind = subject.kind
    if kind is Kind.PRODUCT:
        rows = connection.execute(
            f"SELECT code_key, id, code, name, NULL, NULL, version, 0, 1 FROM product WHERE code_key {_AMONG}",
            (json.dumps(list(wanted)),),
        ).fetchall()
    else:
        spelt = {spelling for one in wanted for spelling in (one, one.upper())}
        pool = {
            Kind.OPPORTUNITY: "opportunity.business = 0",
            Kind.LEAD: "lead.status = 0 AND lead.owner_id IS NULL",
        }
        seen, values = scope(session.user).sql(kind.value, pool.get(kind, ""))
        converted = f"{kind.value}.business = 2" if kind is Kind.OPPORTUNITY else "0"
        rows = connection.execute(
            f"SELECT number, id, number, name, owner_id, store_id, version, {converted}, {seen}"
            f" FROM {kind.value} WHERE number {_AMONG}",
            (*values, json.dumps(list(spelt), ensure_ascii=False)),
        ).fetchall()
    return {
        row[0] if kind is Kind.PRODUCT else row[0].casefold(): Known(kind, *row[1:7], converted=bool(row[7]))
        for row in rows
        if row[8]
    }


def _by_phone(connection: Any, kind: Kind, columns: str, condition: str, keys: Collection[str]) -> list[Any]:
    """Rows (key, id, number, name, owner, store, version, *columns), the younger first, so that the older wins."""
    wanted, table = json.dumps(list(keys)), kind.value
    rows: list[Any] = []
    for column in ("phone_key", "second_phone_key"):
        rows += connection.execute(
            f"SELECT {column}, id, number, name, owner_id, store_id, version, {columns} FROM {table}"
            f" WHERE {column} {_AMONG} AND {condition}",
            (wanted,),
        ).fetchall()
    return sorted(rows, key=lambda row: -row[1])


def _by_contact(
    connection: Any, kind: Kind, columns: str, condition: str, keys: Collection[str]
) -> list[Any]:
    """As `_by_phone`, of opportunities or leads; those without a phone by their WeChat."""
    rows = _by_phone(connection, kind, columns, condition, keys)
    wechats = [key.removeprefix(_WECHAT) for key in keys if key.startswith(_WECHAT)]
    if wechats:
        rows += connection.execute(
            f"SELECT ? || lower(wechat), id, number, name, owner_id, store_id, version, {columns}"
            f" FROM {kind.value} WHERE phone_key IS NULL AND second_phone_key IS NULL"
            f" AND lower(wechat) {_AMONG} AND {condition} ORDER BY id DESC",
            (_WECHAT, json.dumps(wechats)),
        ).fetchall()
    return rows


def _customers(connection: Any, session: Session, keys: Collection[str]) -> dict[str, Known]:
    rows = _by_phone(connection, Kind.CUSTOMER, "0", "1", keys) if keys else []
    return {row[0]: _customer(session, row[1:7]) for row in rows}


def _customer(session: Session, row: Sequence[Any]) -> Known:
    record, number, name, owner, store, version = row
    if sees_customer(session.user, owner, store):
        return Known(Kind.CUSTOMER, record, number, name, owner, store, version)
    return Known(Kind.CUSTOMER, record, "", name, owner, None, version, visible=False)


def _holders(connection: Any, session: Session, keys: Collection[str]) -> dict[str, Known]:
    rows = connection.execute(
        "SELECT key, customer.id, number, name, owner_id, store_id, version FROM customer_key"
        f" JOIN customer ON customer.id = customer_id WHERE key {_AMONG}",
        (json.dumps(list(keys), ensure_ascii=False),),
    ).fetchall()
    return {row[0]: _customer(session, row[1:]) for row in rows}


def _open(connection: Any, session: Session, kind: Kind, keys: Collection[str]) -> dict[str, Known]:
    """Open opportunities with these phones or WeChats; for leads, leads that are New before these."""
    if not keys:
        return {}
    seen = scope(session.user)
    found: dict[str, Known] = {}
    opportunities = _by_contact(
        connection, Kind.OPPORTUNITY, "business", "business IN (0, 1) AND voided = 0", keys
    )
    for row in opportunities:
        found[row[0]] = _seen(Kind.OPPORTUNITY, row, visible=seen.sees(Business(row[7]), row[4], row[5]))
    if kind is Kind.LEAD:
        for row in _by_contact(connection, Kind.LEAD, "0", "status = 0", keys):
            pool = Business.UNASSIGNED if row[4] is None else Business.ASSIGNED
            found[row[0]] = _seen(Kind.LEAD, row, visible=seen.sees(pool, row[4], row[5]))
    return found


def _seen(kind: Kind, row: Sequence[Any], *, visible: bool) -> Known:
    _key, record, number, name, owner, store, version, _status = row
    if visible:
        return Known(kind, record, number, name, owner, store, version)
    return Known(kind, record, "", "", owner, store, version, visible=False)


def _bar_codes(connection: Any, rows: Sequence[Mapping[str, Any]]) -> dict[str, tuple[int, str, str]]:
    wanted = [values["bar_code"] for values in rows if values["bar_code"]]
    found = connection.execute(
        f"SELECT bar_code, id, code, name FROM product WHERE bar_code {_AMONG} ORDER BY id DESC",
        (json.dumps(wanted),),
    ).fetchall()
    return {row[0]: tuple(row[1:]) for row in found}
