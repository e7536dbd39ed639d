"""Customers: registering one under the uniqueness rule, and reading what Convert needs."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.clock import clock
from desktop.controllers.audit import Line, write_lines
from desktop.controllers.directory import load_directory
from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.field import EntryContext
from desktop.controllers.entries.phone import PHONE_KEYS, PHONES
from desktop.controllers.inserting import SEARCHED, Newcomers, search_of
from desktop.controllers.parameters import load_parameters
from desktop.controllers.rights import may_edit_customer, sees_customer
from desktop.controllers.search import index_rows, unindex_rows
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import some
from desktop.words import Kind, Operation, Uniqueness


@dataclass(frozen=True)
class CustomerCard:
    """A customer as a card shows it."""

    id: int
    number: str
    name: str
    phone: str
    owner: int | None
    store: int | None
    disabled: bool


def card(connection: Any, customer: int) -> CustomerCard | None:
    """The card of a customer, whoever sees it."""
    row = connection.execute(
        "SELECT id, number, name, phone, owner_id, store_id, disabled FROM customer WHERE id = ?", (customer,)
    ).fetchone()
    return CustomerCard(row[0], row[1], row[2], row[3], row[4], row[5], bool(row[6])) if row else None


def shown_card(session: Session, customer: int) -> CustomerCard | None:
    """The card of a customer as the user may see it: of one outside their scope, name and owner alone."""
    with session.read() as connection:
        found = card(connection, customer)
    if found is None or sees_customer(session.user, found.owner, found.store):
        return found
    return replace(found, number="", phone="", store=None)


def registered(connection: Any, keys: tuple[str, ...], exclude: int | None = None) -> int | None:
    """The customer who already holds one of the unique keys."""
    row = connection.execute(
        "SELECT customer_id FROM customer_key WHERE key IN (SELECT value FROM json_each(?))"
        " AND customer_id IS NOT ? ORDER BY customer_id LIMIT 1",
        (json.dumps(keys), exclude),
    ).fetchone()
    return row[0] if row else None


def has_phone(connection: Any, customer: int, keys: Collection[str]) -> bool:
    """Whether one of these phones, in normal form, is the customer's."""
    row = connection.execute(
        "SELECT phone_key, second_phone_key FROM customer WHERE id = ?", (customer,)
    ).fetchone()
    return row is not None and bool(set(keys).intersection(row))


def entry_context(session: Session) -> EntryContext:
    """What checking a draft needs, read once."""
    connection = session.database.connection()
    parameters = load_parameters(connection)
    return EntryContext(
        parameters.default_region,
        load_directory(connection),
        parameters.currency,
        parameters.customer_uniqueness,
    )


def checked_values(
    session: Session, draft: Mapping[str, Any], uniqueness: Uniqueness | None = None
) -> dict[str, Any]:
    """The typed values of a customer draft.

    Arguments:
        draft: what was typed, by field key.
        uniqueness: says what may not be missing; None for the parameter in force.

    Raises:
        Refused: something typed is wrong or missing.
    """
    context = entry_context(session)
    if uniqueness is not None:
        context = replace(context, uniqueness=uniqueness)
    return entry.check(draft, context).accepted()


NEW_CUSTOMERS = Newcomers(Kind.CUSTOMER, ("name", "phone"), {"disabled": 0, "version": 1})


def register(session: Session, values: Mapping[str, Any], form_uuid: str, source: int | None) -> int:
    """Registers a customer inside a writing transaction and gives its id.

    Arguments:
        values: checked values.
        form_uuid: of the form; saving it again is the same customer.
        source: the opportunity it is made from.

    Raises:
        Refused: a customer holds the unique key already; its argument `customer` names that one.
    """
    again = NEW_CUSTOMERS.before(session, form_uuid)
    if again is not None:
        return again[0]
    connection = session.database.connection()
    keys = entry.unique_keys(values, load_parameters(connection).customer_uniqueness)
    holder = registered(connection, keys)
    if holder is not None:
        raise Refused("customer_exists", field="phone", customer=holder)
    row = {**values, "source_opportunity_id": source}
    [(customer, _number, _name)] = NEW_CUSTOMERS.insert(session, Operation.NEW, [row], [form_uuid])
    hold(session, customer, keys)
    return customer


def hold(session: Session, customer: int, keys: tuple[str, ...]) -> None:
    """Gives a customer these unique keys and no others, inside a writing transaction.

    Raises:
        Refused: another customer holds one of them.
    """
    from peewee import IntegrityError

    from desktop.models.customers import CustomerKey

    CustomerKey.delete().where(CustomerKey.customer == customer).execute()
    rows = [{"key": key, "customer": customer} for key in keys]
    try:
        if rows:
            CustomerKey.insert_many(rows).execute()
    except IntegrityError as error:
        holder = registered(session.database.connection(), keys, exclude=customer)
        raise Refused("customer_exists", field="phone", customer=holder) from error


def free(connection: Any, customers: Iterable[int]) -> None:
    """Takes their unique keys from customers, inside a writing transaction."""
    connection.execute(
        "DELETE FROM customer_key WHERE customer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(customers)),),
    )


def hold_all(connection: Any, keyed: Iterable[tuple[int, tuple[str, ...]]]) -> None:
    """Gives customers unique keys that nobody holds, inside a writing transaction."""
    connection.executemany(
        "INSERT INTO customer_key (key, customer_id) VALUES (?, ?)",
        [(key, customer) for customer, keys in keyed for key in keys],
    )


def reindex(connection: Any, ids: Sequence[int]) -> None:
    """Brings what customers are found by in line with what is stored of them, inside a writing transaction."""
    wanted = json.dumps(list(ids))
    rows = connection.execute(
        f"SELECT id, number, search, {', '.join(SEARCHED)} FROM customer"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    old, new = [], []
    for record, number, before, *values in rows:
        after = search_of(dict(zip(SEARCHED, values, strict=True)), number)
        if after != before:
            old.append((record, before))
            new.append((record, after))
    unindex_rows(connection, old, "customer")
    connection.executemany("UPDATE customer SET search = ? WHERE id = ?", [(text, one) for one, text in new])
    index_rows(connection, new, "customer")


def index_missing(session: Session) -> bool:
    """Makes customers found who were registered before customers could be searched; whether there were any."""
    connection = session.database.connection()
    missing = "SELECT id FROM customer WHERE search = ''"
    with session.read():
        if connection.execute(f"{missing} LIMIT 1").fetchone() is None:
            return False
    with session.write():
        reindex(connection, [row[0] for row in connection.execute(missing).fetchall()])
    return True


def change_phone(session: Session, customer: int, phones: Mapping[str, Any]) -> list[str | None]:
    """Gives a customer new phones and unique keys inside a writing transaction; gives the old phone keys.

    Arguments:
        customer: the customer.
        phones: what changes of phone, phone_key, second_phone and second_phone_key.

    Raises:
        Refused: the user may not edit the customer, the customer is disabled or needs a phone, or another one
            holds the new key.
    """
    from desktop.models.customers import Customer

    connection = session.database.connection()
    record = Customer.get_by_id(customer)
    if not may_edit_customer(session.user, record.owner_id, record.store_id):
        raise Refused("customer_not_yours", name=record.name)
    if record.disabled:
        raise Refused("customer_disabled", name=record.name)
    old = {key: getattr(record, key) for key in (*PHONES, *PHONE_KEYS)}
    values = {"name": record.name, "store": record.store_id} | old | dict(phones)
    uniqueness = load_parameters(connection).customer_uniqueness
    keys = entry.unique_keys(values, uniqueness)
    if not keys and uniqueness is not Uniqueness.NONE:
        raise Refused("customer_phone_required", field="phone")
    holder = registered(connection, keys, exclude=customer)
    if holder is not None:
        raise Refused("customer_exists", field="phone", customer=holder)
    hold(session, customer, keys)
    Customer.update(**phones, updated_at=clock.now(), version=Customer.version + 1).where(
        Customer.id == customer
    ).execute()
    reindex(connection, [customer])
    write_lines(
        session,
        Kind.CUSTOMER,
        Operation.EDIT,
        [
            Line(
                customer,
                record.number,
                {key: (old[key], phones[key]) for key in PHONES if key in phones},
            )
        ],
    )
    return [record.phone_key, record.second_phone_key]


_KEYED = ("name", "store", *PHONE_KEYS)


def _keyed(connection: Any, uniqueness: Uniqueness) -> list[tuple[str, int, str]]:
    """Key, id and name of every customer's keys under a uniqueness, the older customer first."""
    rows = connection.execute(
        "SELECT id, name, store_id, phone_key, second_phone_key FROM customer ORDER BY id"
    ).fetchall()
    return [
        (key, row[0], row[1])
        for row in rows
        for key in entry.unique_keys(dict(zip(_KEYED, row[1:], strict=True)), uniqueness)
    ]


def clashes(connection: Any, uniqueness: Uniqueness) -> tuple[tuple[int, ...], ...]:
    """The customers who would share a key, together, the oldest first."""
    by_key: dict[str, list[int]] = {}
    for key, customer, _name in _keyed(connection, uniqueness):
        by_key.setdefault(key, []).append(customer)
    return tuple(dict.fromkeys(tuple(one) for one in by_key.values() if len(one) > 1))


def rebuild_keys(session: Session) -> None:
    """Gives every customer the unique keys of the parameter in force, inside a writing transaction.

    Raises:
        Refused: customers would share a key; it names some of them.
    """
    connection = session.database.connection()
    uniqueness = load_parameters(connection).customer_uniqueness
    alike = {customer for group in clashes(connection, uniqueness) for customer in group}
    keyed = _keyed(connection, uniqueness)
    if alike:
        names = {customer: name for _key, customer, name in keyed if customer in alike}
        raise Refused(
            "uniqueness_duplicates",
            field="customer_uniqueness",
            count=len(alike),
            customers=some(list(names.values())),
        )
    connection.execute("DELETE FROM customer_key")
    connection.executemany(
        "INSERT INTO customer_key (key, customer_id) VALUES (?, ?)",
        [(key, customer) for key, customer, _name in keyed],
    )
