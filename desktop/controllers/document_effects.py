"""What the operations make of sales intentions and contracts, and of the opportunities they belong to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from desktop.controllers import effects
from desktop.controllers.arguments import DocumentDraft
from desktop.controllers.audit import Line as AuditLine
from desktop.controllers.audit import empty_lines, write_lines
from desktop.controllers.customers import CustomerCard, card
from desktop.controllers.document_saving import (
    Saving,
    checked,
    customer_for,
    customer_of,
    found_by,
    lines_change,
    listed,
    newcomers,
    refuse_stranger,
    stored_lines,
)
from desktop.controllers.document_saving import write_lines as write_document_lines
from desktop.controllers.document_workflow import OPERATION_OF, DocumentFacts
from desktop.controllers.editing import last_editor, stored_values, untouched_phones
from desktop.controllers.effects import Act, Made, Values
from desktop.controllers.entries import document as entry
from desktop.controllers.entries.checking import columns
from desktop.controllers.facts import search_rows
from desktop.controllers.own_place import refuse_place
from desktop.controllers.search import unindex_rows
from desktop.controllers.sharing import phone_keys, phone_keys_of
from desktop.controllers.workflow import Facts
from desktop.errors import Refused
from desktop.words import Kind, Operation, Rounding


def _make(kind: Kind) -> effects.Effect:
    """The effect of Quote or Order: the document is made, and its number written back to the opportunity."""

    def effect(act: Act, records: Sequence[Facts]) -> Values:
        values: Values = {}
        for one in records:
            values |= _make_one(act, kind, one)
        return values

    return effect


def _make_one(act: Act, kind: Kind, one: Facts) -> Values:
    given, session = act.arguments, act.session
    assert isinstance(given, DocumentDraft)
    again = newcomers(kind).before(session, given.form_uuid)
    if again is not None:
        act.made[one.id] = Made(kind, again[0], again[1])
        return {}
    customer = customer_for(act, given, one.id, (one.owner, one.store))
    phones = phone_keys_of(session, [one.id])
    typed = [str(given.new_customer.get("phone") or ""), str(given.draft.get("phone") or "")]
    refuse_stranger(act, customer, one.id, {*phones, *phone_keys(session, typed)})
    saving = checked(act, kind, given, act.parameters.rounding)
    place = (saving.values["owner"] or one.owner, one.store)
    _refuse_owner(act, place, one.owner)
    made = insert(act, kind, saving, customer, one, place, given.form_uuid)
    act.made[one.id] = made
    act.relink |= phones
    act.extra[one.id] = {kind.value: ("", made.number)}
    linked = customer_of(session.database.connection(), one.id)
    return {one.id: {"customer_id": customer.id} if linked is None else {}}


def _refuse_owner(act: Act, place: tuple[int | None, int | None], before: int | None) -> None:
    """Refuses a new owner of a document whom the user may not give it to.

    Raises:
        Refused: so it is.
    """
    if place[0] != before:
        refuse_place(act.session.user, act.directory, *place)


def insert(
    act: Act,
    kind: Kind,
    saving: Saving,
    customer: CustomerCard,
    opportunity: Any,
    place: tuple[int | None, int | None],
    form_uuid: str,
    more: Mapping[str, Any] | None = None,
) -> Made:
    """Writes a new document with its number and lines, inside a writing transaction.

    Arguments:
        opportunity: id and number of whose it is.
        place: its owner and store.
        more: further columns, such as the intention it was pushed down from.
    """
    row = saving.values | {
        "name": customer.name,
        "owner": place[0],
        "store": place[1],
        "customer_id": customer.id,
        "opportunity_id": opportunity.id,
    }
    [(record, number, _name)] = newcomers(kind, opportunity.number).insert(
        act.session, Operation.NEW, [row | dict(more or {})], [form_uuid]
    )
    write_document_lines(act.session.database.connection(), kind, record, listed(act, saving.lines))
    return Made(kind, record, number, place[0])


def edit(kind: Kind) -> effects.Effect:
    """The effect of Edit: fields, customer and lines of one document, with its version compared."""

    def effect(act: Act, records: Sequence[DocumentFacts]) -> Values:
        return {one.id: _edit_one(act, kind, one) for one in records}

    return effect


def _edit_one(act: Act, kind: Kind, one: DocumentFacts) -> dict[str, Any]:
    given, connection = act.arguments, act.session.database.connection()
    assert isinstance(given, DocumentDraft)
    if one.version != given.version:
        raise Refused("conflict", number=one.number, person=last_editor(act, one.id))
    before, rule = connection.execute(
        f"SELECT customer_id, rounding FROM {kind} WHERE id = ?", (one.id,)
    ).fetchone()
    customer = _bought_by(act, given, one, before)
    saving = checked(act, kind, given, Rounding(rule))
    stored = stored_values(connection, kind, entry.FIELDS_OF[kind], one.id)
    values = saving.values | untouched_phones(saving.values, stored, act.parameters.default_region)
    place = (values["owner"] or one.owner, one.store)
    _refuse_owner(act, place, one.owner)
    old = stored_lines(connection, kind, one.id)
    lines = listed(act, saving.lines)
    write_document_lines(connection, kind, one.id, lines)
    act.extra[one.id] = lines_change(old, lines)
    act.kinds |= SHOWN_BY
    row = columns(values | {"name": customer.name, "owner": place[0]}) | {"customer_id": customer.id}
    act.reindex = True
    return row | {
        "version": one.version + 1,
        "search": found_by(number_of(connection, one.opportunity), row, one.number),
    }


def _bought_by(act: Act, given: DocumentDraft, one: DocumentFacts, before: int) -> CustomerCard:
    """Who buys, where it may be another one than before; who was chosen already may be disabled by now."""
    if given.customer == before:
        found = card(act.session.database.connection(), before)
        assert found is not None
        return found
    # The form may have made somebody under its UUID already; the version keeps an edit from being saved twice.
    anew = replace(given, form_uuid=str(uuid4()))
    found = customer_for(act, anew, one.opportunity, (one.owner, one.store))
    typed = phone_keys(act.session, [str(given.draft.get("phone") or "")])
    refuse_stranger(act, found, one.opportunity, {*phone_keys_of(act.session, [one.opportunity]), *typed})
    return found


def number_of(connection: Any, opportunity: int) -> str:
    """The number of an opportunity."""
    return connection.execute("SELECT number FROM opportunity WHERE id = ?", (opportunity,)).fetchone()[0]


def switch(kind: Kind, voided: bool) -> effects.Effect:
    """The effect of Void and Un-void: whose phone the opportunity's is, and what is left to order, follow."""

    def effect(act: Act, records: Sequence[DocumentFacts]) -> Values:
        touch(act, records)
        if not voided:
            for one in records:
                act.notes[one.id] = tuple(_no_longer_holds(act, kind, one))
        return {one.id: {"voided": voided} for one in records}

    return effect


# The cards of an opportunity tell of its documents, and what is left of an intention follows from its contracts.
SHOWN_BY = frozenset({Kind.OPPORTUNITY, Kind.INTENTION})


def touch(act: Act, records: Sequence[DocumentFacts]) -> None:
    """Their opportunities show something else now, and may stand for their phones, or do so no longer."""
    act.kinds |= SHOWN_BY
    act.relink |= phone_keys_of(act.session, [one.opportunity for one in records])


def _no_longer_holds(act: Act, kind: Kind, one: DocumentFacts) -> list[Refused]:
    """What is to be said of a document that comes back: of its people, and where others ordered the same meanwhile."""
    notes = effects.assignment_notes(act, one)
    if kind is Kind.CONTRACT:
        row = act.session.database.connection().execute(_MORE_ORDERED, (one.id,)).fetchone()
        notes += [Refused("note_more_ordered", number=one.number, other=row[0])] if row else []
    return notes


_MORE_ORDERED = (
    "SELECT intention.number FROM contract_line JOIN intention_line ON intention_line.id = source_id"
    " JOIN intention ON intention.id = intention_line.intention_id WHERE contract_line.contract_id = ?1"
    " AND intention_line.quantity < contract_line.quantity + (SELECT COALESCE(SUM(other.quantity), 0)"
    " FROM contract_line AS other JOIN contract ON contract.id = other.contract_id"
    " WHERE other.source_id = intention_line.id AND contract.voided = 0 AND contract.id <> ?1) LIMIT 1"
)


def delete(kind: Kind) -> effects.Effect:
    """The effect of Delete: the documents are gone, and their numbers are off the opportunities."""

    def effect(act: Act, records: Sequence[DocumentFacts]) -> Values:
        ids, connection = [one.id for one in records], act.session.database.connection()
        touch(act, records)
        unindex_rows(connection, search_rows(connection, ids, kind.value), kind.value)
        empty_lines(act.session, kind, ids)
        connection.execute(
            f"DELETE FROM {kind} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
        )
        write_back(act, kind, [(one.opportunity, one.number, "") for one in records])
        return {one.id: {} for one in records}

    return effect


def write_back(act: Act, kind: Kind, numbers: Sequence[tuple[int, str, str]]) -> None:
    """Keeps in the histories of opportunities which number came or went, and that they changed.

    Arguments:
        numbers: of each the opportunity, and the number before and after.
    """
    from desktop.models.fields import to_milliseconds

    connection, among = act.session.database.connection(), "WHERE id IN (SELECT value FROM json_each(?))"
    wanted = json.dumps([record for record, _old, _new in numbers])
    called = dict(connection.execute(f"SELECT id, number FROM opportunity {among}", (wanted,)).fetchall())
    lines = [AuditLine(record, called[record], {kind.value: (old, new)}) for record, old, new in numbers]
    write_lines(act.session, Kind.OPPORTUNITY, OPERATION_OF[kind], lines)
    connection.execute(f"UPDATE opportunity SET updated_at = ? {among}", (to_milliseconds(act.now), wanted))


quote, order = _make(Kind.INTENTION), _make(Kind.CONTRACT)
