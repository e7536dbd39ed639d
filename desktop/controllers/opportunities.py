"""Opportunities: entering, importing, loading, editing and deleting them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.controllers.arguments import EditValues
from desktop.controllers.attachments import still_attached
from desktop.controllers.audit import Line, empty_lines, write_lines
from desktop.controllers.customers import CustomerCard, change_phone, entry_context, shown_card
from desktop.controllers.directory import load_directory
from desktop.controllers.document_cards import DocumentCard, cards
from desktop.controllers.editing import edited, readable_phones, rewritten, stored_values
from desktop.controllers.effects import Act, Values, refuse_past
from desktop.controllers.entries import opportunity as entry
from desktop.controllers.entries.phone import PHONE_KEYS, PHONES, keys_of
from desktop.controllers.facts import load_facts, search_rows, visible_facts
from desktop.controllers.import_updating import SheetUpdate, Updating, relinked
from desktop.controllers.inserting import Entered, Newcomers, Ready, entered
from desktop.controllers.lead_workflow import POOL
from desktop.controllers.operate import Outcome
from desktop.controllers.own_place import keep_store, refuse_place
from desktop.controllers.parameters import load_parameters
from desktop.controllers.people import refuse_inactive
from desktop.controllers.rights import Grant, granted, scope
from desktop.controllers.search import unindex_rows
from desktop.controllers.session import Session
from desktop.controllers.sharing import SharedMatch, open_matches, phone_keys_of, relink, shared_match
from desktop.controllers.workflow import Facts
from desktop.errors import Refused
from desktop.words import Business, Kind, LeadStatus, Operation


@dataclass(frozen=True)
class LinkedLead:
    """The lead an opportunity came from; `id` is None where the user may not see it."""

    id: int | None
    number: str


@dataclass(frozen=True)
class Opportunity:
    """One opportunity as its form shows it; `values` are the typed fields by key."""

    facts: Facts
    values: Mapping[str, Any]
    creator: int
    created_at: datetime
    updated_at: datetime
    last_owner: int | None
    last_follower: int | None
    last_follow_up_at: datetime | None
    close_reason: int | None
    close_text: str
    shared: SharedMatch | None
    customer: CustomerCard | None
    documents: tuple[DocumentCard, ...]
    lead: LinkedLead | None = None


def phones_in_use(session: Session, ids: Sequence[int]) -> set[int]:
    """Those of the opportunities whose phone another open opportunity has."""
    rows = session.database.connection().execute(
        "SELECT mine.id FROM opportunity AS mine WHERE mine.id IN (SELECT value FROM json_each(?)) AND EXISTS ("
        "SELECT 1 FROM opportunity AS other WHERE other.id <> mine.id AND other.voided = 0"
        " AND other.business IN (0, 1) AND (other.phone_key IN (mine.phone_key, mine.second_phone_key)"
        " OR other.second_phone_key IN (mine.phone_key, mine.second_phone_key)))",
        (json.dumps(list(ids)),),
    )
    return {row[0] for row in rows.fetchall()}


def create(
    session: Session, draft: Mapping[str, Any], form_uuid: str, accept_same_phone: bool = False
) -> Outcome:
    """Enters one opportunity; saving the same form again is the same record.

    Arguments:
        draft: what was typed, by field key.
        form_uuid: made once per form.
        accept_same_phone: enter although another open opportunity has the phone.

    Raises:
        Refused: the user may not, something typed is wrong or planned for the past, or another open opportunity
            has the phone.
    """
    user = session.user
    if granted(user, Operation.NEW) is Grant.NONE:
        raise Refused("no_right", role=user.role, operation=Operation.NEW)
    with session.write():
        refuse_inactive(session)
        again = NEW.before(session, form_uuid)
        if again is not None:
            return entered({Kind.OPPORTUNITY}, again)
        values = entry.check(draft, entry_context(session)).accepted()
        refuse_past(values["next_follow_up"])
        refuse_place(user, load_directory(session.database.connection()), values["owner"], values["store"])
        _refuse_same_phone(session, values, accept_same_phone, None)
        [made] = insert(session, Operation.NEW, [values], [form_uuid])
        kept = keep_store(session, values)
    # Who has the same phone shares a customer with it, or no longer does.
    return entered({Kind.OPPORTUNITY}, made, others=bool(keys_of(values)), kept=kept)


def create_many(session: Session, ready: Ready) -> list[Entered]:
    """Enters opportunities that were made ready inside its transaction; gives id, number and name of each."""
    made = NEW.write(session, ready)
    relink(session, {key for values in ready.rows for key in keys_of(values)})
    return made


def _refuse_same_phone(
    session: Session, values: Mapping[str, Any], accepted: bool, exclude: int | None
) -> None:
    keys = keys_of(values)
    if accepted or not keys:
        return
    if open_matches(session.database.connection(), session, keys, exclude):
        raise Refused("same_phone_open", field="phone")


def _begun(values: Mapping[str, Any], now: int) -> dict[str, Any]:
    if values["owner"] is None:
        return {"business": int(Business.UNASSIGNED), "assigned_at": None}
    return {"business": int(Business.ASSIGNED), "assigned_at": now}


NEW = Newcomers(
    Kind.OPPORTUNITY,
    ("name", "phone", "wechat", "owner", "store"),
    {"document": 0, "voided": 0, "disabled": 0, "close_text": "", "version": 1},
    _begun,
)


def insert(
    session: Session,
    operation: Operation,
    rows: Sequence[Mapping[str, Any]],
    form_uuids: Sequence[str],
) -> list[Entered]:
    """Writes new opportunities, as `Newcomers.insert` does, and finds their shared customers."""
    reserved = NEW.reserve(session, len(rows))
    return create_many(session, NEW.ready(session, operation, reserved, rows, form_uuids))


def load(session: Session, record: int) -> Opportunity:
    """One opportunity for its form.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    from desktop.models.fields import from_milliseconds

    with session.read() as connection:
        facts = visible_facts(connection, session, record)
        values = stored_values(connection, Kind.OPPORTUNITY, entry.FIELDS, record)
        values |= readable_phones(values, load_parameters(connection).default_region)
        keys = keys_of(values)
        row = connection.execute(
            "SELECT creator_id, created_at, updated_at, last_owner_id, last_follower_id, last_follow_up_at,"
            " close_reason_id, close_text, customer_id, lead_id FROM opportunity WHERE id = ?",
            (record,),
        ).fetchone()
        return Opportunity(
            facts=facts,
            values=values,
            creator=row[0],
            created_at=from_milliseconds(row[1]),
            updated_at=from_milliseconds(row[2]),
            last_owner=row[3],
            last_follower=row[4],
            last_follow_up_at=None if row[5] is None else from_milliseconds(row[5]),
            close_reason=row[6],
            close_text=row[7],
            shared=shared_match(connection, session, keys, record) if keys else None,
            customer=shown_card(session, row[8]) if row[8] is not None else None,
            documents=cards(connection, session, "opportunity_id", record),
            lead=_lead(connection, session, row[9]) if row[9] is not None else None,
        )


def _lead(connection: Any, session: Session, lead: int) -> LinkedLead:
    seen, values = scope(session.user).sql("lead", POOL)
    number, visible = connection.execute(
        f"SELECT lead.number, {seen} FROM lead WHERE lead.id = ?", (*values, lead)
    ).fetchone()
    return LinkedLead(lead if visible else None, number)


def edit(act: Act, records: Sequence[Facts]) -> Values:
    """The effect of Edit: the typed fields of one record, with its version compared.

    Raises:
        Refused: someone saved it meanwhile, something typed is wrong or newly planned for the past, another open opportunity has the phone, or
            the customer's phone has to be decided on.
    """
    given = act.arguments
    assert isinstance(given, EditValues)
    values: Values = {}
    for one in records:
        old, new = edited(act, one, entry.FIELDS, entry.check)
        before, after = set(keys_of(old)), set(keys_of(new))
        if before != after:
            _refuse_same_phone(act.session, new, given.accept_same_phone, one.id)
            changed = [key for key in PHONES if old[f"{key}_key"] != new[f"{key}_key"]]
            theirs = {name: new[name] for key in changed for name in (key, f"{key}_key")}
            _change_customer_phone(act, one, given, theirs)
            act.relink |= before | after
        row = rewritten(act, one, {key: new[key] for key in (*entry.EDITABLE, *PHONE_KEYS)})
        if not after:
            # Whose phone it was is looked up by phones, of which it has none any more.
            row |= {"shared_customer_id": None, "shared_opportunity_id": None}
        values[one.id] = row
    return values


def _change_customer_phone(act: Act, one: Facts, given: EditValues, phones: Mapping[str, Any]) -> None:
    if one.business is not Business.CONVERTED:
        return
    if given.customer_phone is None:
        raise Refused("customer_phone_ask", field="phone", number=one.number)
    customer = act.session.database.connection().execute(
        "SELECT customer_id FROM opportunity WHERE id = ?", (one.id,)
    )
    if given.customer_phone:
        identifier = customer.fetchone()[0]
        act.relink |= set(change_phone(act.session, identifier, phones))
        act.customers.add(identifier)


_UPDATING = Updating(entry.FIELDS, settle=relinked)


def import_update(act: Act, records: Sequence[Facts]) -> Values:
    """The effect of Import update: what a sheet changes; a converted record's customer keeps its phone."""
    return _UPDATING.effect(act, records)


def undo_import(act: Act, records: Sequence[Facts]) -> Values:
    """The effect of Undo import: what the import made is gone, and what it changed is as before."""
    return import_update(act, records) if isinstance(act.arguments, SheetUpdate) else delete(act, records)


def delete(act: Act, records: Sequence[Facts]) -> Values:
    """The effect of Delete: the records are gone with their follow-ups and attachments."""
    ids = [one.id for one in records]
    wanted = json.dumps(ids)
    connection = act.session.database.connection()
    act.relink |= phone_keys_of(act.session, ids)
    digests = {
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT sha256 FROM attachment JOIN follow_up ON follow_up.id = follow_up_id"
            " WHERE opportunity_id IN (SELECT value FROM json_each(?))",
            (wanted,),
        ).fetchall()
    }
    unindex_rows(connection, search_rows(connection, ids))
    empty_lines(act.session, Kind.OPPORTUNITY, ids)
    _free_leads(act, wanted)
    connection.execute("DELETE FROM opportunity WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    act.removed_files += [digest for digest in digests if not still_attached(connection, digest)]
    return {one.id: {} for one in records}


def _free_leads(act: Act, wanted: str) -> None:
    """The leads of opportunities that are about to go are New again."""
    connection = act.session.database.connection()
    freed = connection.execute(
        "SELECT lead.id, lead.number, opportunity.number FROM opportunity JOIN lead ON lead.id = lead_id"
        " WHERE opportunity.id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    if not freed:
        return
    connection.execute(
        "UPDATE lead SET status = ? WHERE id IN (SELECT value FROM json_each(?))",
        (int(LeadStatus.NEW), json.dumps([row[0] for row in freed])),
    )
    write_lines(
        act.session,
        Kind.LEAD,
        Operation.PUSH_DOWN,
        [
            Line(
                lead,
                number,
                {"status": (LeadStatus.PUSHED_DOWN, LeadStatus.NEW), "opportunity": (made, "")},
            )
            for lead, number, made in freed
        ],
    )
    act.kinds.add(Kind.LEAD)


def visible_ids(session: Session, ids: Iterable[int]) -> list[int]:
    """Those of the records that the user sees, in the given order."""
    seen = scope(session.user)
    with session.read() as connection:
        facts = load_facts(connection, ids, session.user.id, followed=False)
    return [
        one
        for one in ids
        if one in facts and seen.sees(facts[one].business, facts[one].owner, facts[one].store)
    ]
