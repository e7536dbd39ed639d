"""Customers as records of their own: entered by hand, loaded for the form, edited, disabled, deleted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desktop.controllers import customer_workflow, effects, merging
from desktop.controllers.audit import empty_lines
from desktop.controllers.customer_workflow import (
    CUSTOMER_ORDER,
    CUSTOMER_RULES,
    CUSTOMER_TOGETHER,
    CustomerFacts,
)
from desktop.controllers.customers import (
    NEW_CUSTOMERS,
    checked_values,
    free,
    hold,
    hold_all,
    register,
    registered,
)
from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.document_cards import DocumentCard, cards
from desktop.controllers.document_links import CONTRACT_SUM
from desktop.controllers.editing import edited, readable_phones, rewritten, stored_values
from desktop.controllers.effects import Act, Values
from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.phone import keys_of
from desktop.controllers.facts import search_rows
from desktop.controllers.import_updating import SheetUpdate, Updating, relinked
from desktop.controllers.inserting import Entered, Ready, entered
from desktop.controllers.operate import Outcome
from desktop.controllers.own_place import refuse_place, usual_store
from desktop.controllers.parameters import load_parameters
from desktop.controllers.people import refuse_inactive
from desktop.controllers.preferences import LAST_STORE, get
from desktop.controllers.rights import CUSTOMER_RIGHTS, Grant, granted, scope, sees_customer
from desktop.controllers.search import unindex_rows
from desktop.controllers.session import Session
from desktop.controllers.sharing import belonging, relink
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.words import Business, Document, Kind, Operation


@dataclass(frozen=True)
class LinkedOpportunity:
    """An opportunity of a customer, or one that shares the customer; of one out of sight, owner and store alone.

    Arguments:
        id: None where the user may not open it.
        own: whether it is the customer's, and does not only share the phone.
    """

    id: int | None
    number: str
    name: str
    needs: str
    business: Business
    document: Document
    voided: bool
    owner: int | None
    store: int | None
    last_follow_up_at: datetime | None
    own: bool


@dataclass(frozen=True)
class Customer:
    """One customer as the form shows it; `values` are the typed fields by key.

    Arguments:
        source: id and number of the opportunity it was made from; the id is None where the user may not open it.
        sharing: the staff who own opportunities of this customer, or that share it.
        contract_sum: what the customer's live contracts come to in minor units, whoever owns these.
    """

    facts: CustomerFacts
    values: Mapping[str, Any]
    creator: int
    created_at: datetime
    updated_at: datetime
    source: tuple[int | None, str] | None
    opportunities: tuple[LinkedOpportunity, ...]
    documents: tuple[DocumentCard, ...]
    sharing: tuple[int, ...]
    contract_sum: int = 0


def load_facts(
    connection: Any, ids: Iterable[int], _user: int, _followed: bool = True
) -> dict[int, CustomerFacts]:
    """The facts of customers by id, whoever sees them; ids that do not exist are left out."""
    rows = connection.execute(
        "SELECT id, number, name, disabled, owner_id, store_id, creator_id,"
        " (SELECT count(*) FROM opportunity WHERE opportunity.customer_id = customer.id),"
        " (SELECT count(*) FROM intention WHERE intention.customer_id = customer.id)"
        " + (SELECT count(*) FROM contract WHERE contract.customer_id = customer.id), version"
        " FROM customer WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()
    return {row[0]: CustomerFacts(row[0], row[1], row[2], bool(row[3]), *row[4:]) for row in rows}


def create(session: Session, draft: Mapping[str, Any], form_uuid: str) -> Outcome:
    """Registers one customer by hand; saving the same form again is the same customer.

    Arguments:
        draft: what was typed, by field key.
        form_uuid: made once per form.

    Raises:
        Refused: the user may not, something typed is wrong, or a customer holds the unique key already.
    """
    user = session.user
    with session.write():
        refuse_inactive(session)
        directory = load_directory(session.database.connection())
        if granted(user, Operation.NEW, CUSTOMER_RIGHTS) is Grant.OWN:
            draft = dict(draft) | {"owner": user.id}
        draft = dict(draft) | {"store": draft.get("store") or _store_in_sight(session, directory)}
        values = checked_values(session, draft)
        refuse_place(user, directory, values["owner"], values["store"])
        customer = register(session, values, form_uuid, None)
        relink(session, keys_of(values))
        one = load_facts(session.database.connection(), [customer], user.id)[customer]
    # The opportunities that share the customer from now on have other ids.
    return entered({Kind.CUSTOMER, Kind.OPPORTUNITY}, (one.id, one.number, one.name), others=True)


def _store_in_sight(session: Session, directory: Directory) -> int | None:
    """The store of a customer for whom none is given: without one, who sees but own stores would lose sight of it."""
    if scope(session.user).everything:
        return None
    return usual_store(session.user, directory, get(session, LAST_STORE))


def usual(session: Session) -> dict[str, Any]:
    """What a customer gets in fields that are left empty."""
    store = _store_in_sight(session, load_directory(session.database.connection()))
    return {} if store is None else {"store": store}


def create_many(session: Session, ready: Ready) -> list[Entered]:
    """Registers customers that were made ready inside their transaction; gives id, number and name of each.

    Raises:
        Refused: one of them has a key that a customer holds, or that another row has.
    """
    connection = session.database.connection()
    uniqueness = load_parameters(connection).customer_uniqueness
    made = NEW_CUSTOMERS.write(session, ready)
    keyed = [
        (customer, entry.unique_keys(values, uniqueness))
        for (customer, _number, _name), values in zip(made, ready.rows, strict=True)
    ]
    _refuse_held(connection, keyed)
    hold_all(connection, keyed)
    relink(session, {key for values in ready.rows for key in keys_of(values)})
    return made


def _refuse_held(connection: Any, keyed: Sequence[tuple[int, tuple[str, ...]]]) -> None:
    """Refuses unique keys that a customer holds, or that two of the new ones share.

    Raises:
        Refused: one of them names its holder.
    """
    keys = [key for _customer, own in keyed for key in own]
    holder = registered(connection, tuple(keys))
    if holder is None and len(set(keys)) < len(keys):
        seen: dict[str, int] = {}
        holder = next(
            seen[key] for customer, own in keyed for key in own if seen.setdefault(key, customer) != customer
        )
    if holder is not None:
        raise Refused("customer_exists", field="phone", customer=holder)


def visible_facts(connection: Any, session: Session, record: int) -> CustomerFacts:
    """The facts of one customer whom the user sees whole.

    Raises:
        Refused: there is no such customer, or the user shares but name and owner.
    """
    facts = load_facts(connection, [record], session.user.id).get(record)
    if facts is None or not sees_customer(session.user, facts.owner, facts.store):
        raise Refused("not_found")
    return facts


def load(session: Session, record: int) -> Customer:
    """One customer for the form.

    Raises:
        Refused: there is no such customer, or the user shares but name and owner.
    """
    from desktop.models.fields import from_milliseconds

    with session.read() as connection:
        facts = visible_facts(connection, session, record)
        values = stored_values(connection, Kind.CUSTOMER, entry.FIELDS, record)
        region = load_parameters(connection).default_region
        values |= readable_phones(values, region)
        creator, created, updated, source, contracts = connection.execute(
            f"SELECT creator_id, created_at, updated_at, source_opportunity_id, COALESCE({CONTRACT_SUM}, 0)"
            " FROM customer WHERE id = ?",
            (record,),
        ).fetchone()
        linked = tuple(one for one, _touched in linked_opportunities(connection, session, record))
        return Customer(
            facts,
            values,
            creator,
            from_milliseconds(created),
            from_milliseconds(updated),
            _source(connection, session, source),
            linked,
            cards(connection, session, "customer_id", record),
            tuple(dict.fromkeys(one.owner for one in linked if one.owner is not None)),
            contracts,
        )


def _source(connection: Any, session: Session, opportunity: int | None) -> tuple[int | None, str] | None:
    if opportunity is None:
        return None
    number, business, owner, store = connection.execute(
        "SELECT number, business, owner_id, store_id FROM opportunity WHERE id = ?", (opportunity,)
    ).fetchone()
    return (opportunity if scope(session.user).sees(Business(business), owner, store) else None), number


def linked_opportunities(
    connection: Any, session: Session, record: int
) -> tuple[tuple[LinkedOpportunity, int], ...]:
    """The opportunities that belong to a customer, the newest update first, each with its instant."""
    from desktop.models.fields import from_milliseconds

    seen, found = scope(session.user), []
    for row in connection.execute(
        "SELECT id, number, name, needs, business, document, voided, owner_id, store_id, last_follow_up_at,"
        f" customer_id IS ?, updated_at FROM opportunity WHERE id IN ({belonging('?')})"
        " ORDER BY updated_at DESC, id DESC",
        (record, record, record),
    ).fetchall():
        one = LinkedOpportunity(
            id=row[0],
            number=row[1],
            name=row[2],
            needs=row[3],
            business=Business(row[4]),
            document=Document(row[5]),
            voided=bool(row[6]),
            owner=row[7],
            store=row[8],
            last_follow_up_at=None if row[9] is None else from_milliseconds(row[9]),
            own=bool(row[10]),
        )
        if not seen.sees(one.business, one.owner, one.store):
            one = replace(one, id=None, number="", name="", needs="", last_follow_up_at=None)
        found.append((one, row[11]))
    return tuple(found)


def edit(act: Act, records: Sequence[CustomerFacts]) -> Values:
    """The effect of Edit: the typed fields of one customer, with its version compared and the unique keys checked.

    Raises:
        Refused: someone saved it meanwhile, something typed is wrong, another customer holds the key, or owner or
            store are given where the user may not.
    """
    session, connection = act.session, act.session.database.connection()
    values: Values = {}
    for one in records:
        old, new = edited(act, one, entry.FIELDS, entry.check)
        if (new["owner"], new["store"]) != (old["owner"], old["store"]):
            _refuse_moved(act, old, new)
        keys = entry.unique_keys(new, act.parameters.customer_uniqueness)
        holder = registered(connection, keys, exclude=one.id)
        if holder is not None:
            raise Refused("customer_exists", field="phone", customer=holder)
        hold(session, one.id, keys)
        act.relink |= {*keys_of(old), *keys_of(new)}
        values[one.id] = rewritten(act, one, new)
    return values


def _refuse_moved(act: Act, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Refuses an owner or store that the user may not give a customer, or that takes the customer out of sight.

    Raises:
        Refused: they may not be given, the user may not take the owner off, or no store is left.
    """
    user = act.session.user
    refuse_place(user, act.directory, new["owner"], new["store"])
    if new["owner"] != old["owner"] and granted(user, Operation.ASSIGN) is Grant.NONE:
        raise Refused("no_right", field="owner", role=user.role, operation=Operation.ASSIGN)
    if not sees_customer(user, new["owner"], new["store"]):
        raise Refused("store_required", field="store")


def _switch(disabled: bool) -> effects.Effect:
    """The effect of Disable and Enable, which opportunities that share the customer show too."""

    def effect(act: Act, records: Sequence[CustomerFacts]) -> Values:
        act.kinds.add(Kind.OPPORTUNITY)
        return effects.flag("disabled", disabled)(act, records)

    return effect


def delete(act: Act, records: Sequence[CustomerFacts]) -> Values:
    """The effect of Delete: the customers are gone; who shared them is looked up again."""
    ids = [one.id for one in records]
    wanted, connection = json.dumps(ids), act.session.database.connection()
    among = "IN (SELECT value FROM json_each(?))"
    rows = connection.execute(f"SELECT phone_key, second_phone_key FROM customer WHERE id {among}", (wanted,))
    act.relink |= {key for row in rows.fetchall() for key in row}
    unindex_rows(connection, search_rows(connection, ids, "customer"), "customer")
    empty_lines(act.session, Kind.CUSTOMER, [*ids, *merging.absorbed(connection, ids)])
    connection.execute(f"DELETE FROM customer WHERE id {among}", (wanted,))
    return {one.id: {} for one in records}


def _settle(act: Act, pairs: Mapping[int, tuple[dict[str, Any], dict[str, Any]]]) -> None:
    """Gives the customers that a sheet changes their new unique keys, and refuses those whose key another holds."""
    connection, uniqueness = act.session.database.connection(), act.parameters.customer_uniqueness
    keyed: dict[int, tuple[str, ...]] = {}
    for customer, (old, new) in pairs.items():
        keys = entry.unique_keys(new, uniqueness)
        if keys != entry.unique_keys(old, uniqueness):
            keyed[customer] = keys
        if (new["owner"], new["store"]) != (old["owner"], old["store"]):
            try:
                _refuse_moved(act, old, new)
            except Refused as refused:
                act.refused[customer] = refused
                keyed.pop(customer, None)
    free(connection, keyed)
    had = {customer: entry.unique_keys(pairs[customer][0], uniqueness) for customer in keyed}
    holders = _in_the_way(connection, keyed, had)
    for customer, holder in holders.items():
        act.refused[customer] = Refused("customer_exists", field="phone", customer=holder)
    hold_all(connection, [(one, had[one] if one in holders else keys) for one, keys in keyed.items()])
    relinked(act, {one: pair for one, pair in pairs.items() if one not in act.refused})


def _in_the_way(
    connection: Any, wanted: Mapping[int, tuple[str, ...]], had: Mapping[int, tuple[str, ...]]
) -> dict[int, int]:
    """The customers who cannot have the unique keys that they are to get, and who has one of these.

    Who cannot keeps what was held before, and then whoever was to get that cannot either.

    Arguments:
        wanted, had: the keys of each then and now; nobody holds the latter any more.
    """
    claims: dict[str, int] = {}
    found: dict[int, int] = {}
    for customer, keys in wanted.items():
        holder = registered(connection, keys, exclude=customer)
        if holder is None:
            holder = next((claims[key] for key in keys if key in claims), None)
        claims |= dict.fromkeys(keys, customer) if holder is None else {}
        waiting = [] if holder is None else [(customer, holder)]
        while waiting:
            one, other = waiting.pop()
            if one in found:
                continue
            found[one] = other
            for key in wanted[one]:
                if claims.get(key) == one:
                    del claims[key]
            waiting += [(claims[key], one) for key in had[one] if key in claims]
            claims |= dict.fromkeys(had[one], one)
    return found


_UPDATING = Updating(entry.FIELDS, settle=_settle)


def undo_import(act: Act, records: Sequence[CustomerFacts]) -> Values:
    """The effect of Undo import: what the import made is gone, and what it changed is as before."""
    return _UPDATING.effect(act, records) if isinstance(act.arguments, SheetUpdate) else delete(act, records)


CUSTOMERS = Subject(
    Kind.CUSTOMER,
    "customer",
    CUSTOMER_RULES,
    CUSTOMER_ORDER,
    load_facts,
    customer_workflow.refusal,
    customer_workflow.sql_condition,
    {
        Operation.EDIT: edit,
        Operation.IMPORT_UPDATE: _UPDATING.effect,
        Operation.UNDO_IMPORT: undo_import,
        Operation.MERGE: merging.merge,
        Operation.DISABLE: _switch(disabled=True),
        Operation.ENABLE: _switch(disabled=False),
        Operation.DELETE: delete,
    },
    together=CUSTOMER_TOGETHER,
    rights=CUSTOMER_RIGHTS,
)
