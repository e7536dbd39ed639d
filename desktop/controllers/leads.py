"""Leads: entering, importing, loading and editing them, and pushing them down to opportunities."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.controllers import effects, lead_workflow
from desktop.controllers.attachments import still_attached
from desktop.controllers.audit import empty_lines
from desktop.controllers.customers import entry_context
from desktop.controllers.directory import load_directory
from desktop.controllers.editing import edited, readable_phones, rewritten, stored_values
from desktop.controllers.effects import Act, Made, Values, refuse_past
from desktop.controllers.entries import lead as entry
from desktop.controllers.entries import opportunity
from desktop.controllers.entries.phone import PHONE_KEYS, keys_of
from desktop.controllers.facts import search_rows
from desktop.controllers.import_updating import SheetUpdate, Updating
from desktop.controllers.inserting import Entered, Newcomers, Ready, entered
from desktop.controllers.lead_workflow import LEAD_ORDER, LEAD_RULES, LeadFacts, sees_lead
from desktop.controllers.operate import BATCH, Outcome
from desktop.controllers.opportunities import insert, phones_in_use
from desktop.controllers.own_place import first_place, keep_store, refuse_place
from desktop.controllers.parameters import load_parameters
from desktop.controllers.people import refuse_inactive
from desktop.controllers.preferences import LAST_STORE, get
from desktop.controllers.reclaim import recycled
from desktop.controllers.rights import LEAD_RIGHTS, Grant, granted, scope
from desktop.controllers.search import unindex_rows
from desktop.controllers.session import Session
from desktop.controllers.sharing import SharedMatch, open_matches, phone_keys_of, shared_match
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.words import Business, Kind, LeadStatus, Operation

_FORMS = uuid.UUID("8a4c1d0e-6f0b-4b8c-9d0a-3f1c2b7e5a90")


def _assigned_at(values: Mapping[str, Any], now: int) -> dict[str, Any]:
    return {"assigned_at": None if values["owner"] is None else now}


NEW = Newcomers(
    Kind.LEAD,
    ("name", "phone", "wechat", "owner", "store"),
    {"status": int(LeadStatus.NEW), "close_text": "", "version": 1},
    _assigned_at,
)


@dataclass(frozen=True)
class Lead:
    """One lead as its form shows it; `values` are the typed fields by key.

    Arguments:
        opportunity: the opportunity it was pushed down to, where it was.
        opportunity_visible: whether the user may see that one.
        shared: the customer to whom its phone belongs.
    """

    facts: LeadFacts
    values: Mapping[str, Any]
    creator: int
    created_at: datetime
    updated_at: datetime
    last_owner: int | None
    last_follower: int | None
    last_follow_up_at: datetime | None
    close_reason: int | None
    close_text: str
    opportunity: int | None
    opportunity_visible: bool
    shared: SharedMatch | None


def load_facts(connection: Any, ids: Iterable[int], user: int, followed: bool = True) -> dict[int, LeadFacts]:
    """The facts of leads by id, whoever sees them; ids that do not exist are left out.

    Arguments:
        connection: a DB-API connection.
        ids: the leads.
        user: the staff id for whom `followed_by_others` and `recycled_at` are told.
        followed: whether to read who followed the leads up, which only Delete needs.
    """
    wanted = json.dumps(list(ids))
    others: set[int] = set()
    if followed:
        others = {
            row[0]
            for row in connection.execute(
                "SELECT DISTINCT lead_id FROM lead_follow_up"
                " WHERE lead_id IN (SELECT value FROM json_each(?)) AND author_id <> ?",
                (wanted, user),
            ).fetchall()
        }
    rows = connection.execute(
        "SELECT lead.id, lead.number, lead.name, lead.status, lead.owner_id, lead.store_id, lead.creator_id,"
        " coalesce(made.number, ''), lead.version, lead.last_owner_id FROM lead LEFT JOIN opportunity AS made ON made.lead_id = lead.id"
        " WHERE lead.id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    lost = [row[0] for row in rows if row[9] == user and row[3] == LeadStatus.NEW and row[4] is None]
    lately = recycled(connection, "lead", lost)
    return {
        row[0]: LeadFacts(
            id=row[0],
            number=row[1],
            name=row[2],
            status=LeadStatus(row[3]),
            owner=row[4],
            store=row[5],
            creator=row[6],
            opportunity=row[7],
            followed_by_others=row[0] in others,
            version=row[8],
            **lately.get(row[0], {}),
        )
        for row in rows
    }


def visible_facts(connection: Any, session: Session, record: int) -> LeadFacts:
    """The facts of one lead that the user sees.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    facts = load_facts(connection, [record], session.user.id).get(record)
    if facts is None or not sees_lead(session.user, facts):
        raise Refused("not_found")
    return facts


def create(session: Session, draft: Mapping[str, Any], form_uuid: str) -> Outcome:
    """Enters one lead; saving the same form again is the same record.

    Arguments:
        draft: what was typed, by field key.
        form_uuid: made once per form.

    Raises:
        Refused: the user may not, or something typed is wrong or planned for the past.
    """
    user = session.user
    if granted(user, Operation.NEW, LEAD_RIGHTS) is Grant.NONE:
        raise Refused("no_right", role=user.role, operation=Operation.NEW)
    with session.write():
        refuse_inactive(session)
        again = NEW.before(session, form_uuid)
        if again is not None:
            return entered({Kind.LEAD}, again)
        values = entry.check(draft, entry_context(session)).accepted()
        refuse_past(values["next_follow_up"])
        refuse_place(user, load_directory(session.database.connection()), values["owner"], values["store"])
        [made] = NEW.insert(session, Operation.NEW, [values], [form_uuid])
        return entered({Kind.LEAD}, made, kept=keep_store(session, values))


def create_many(session: Session, ready: Ready) -> list[Entered]:
    """Enters leads that were made ready inside their transaction; gives id, number and name of each."""
    return NEW.write(session, ready)


def load(session: Session, record: int) -> Lead:
    """One lead for its form.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    from desktop.models.fields import from_milliseconds

    with session.read() as connection:
        facts = visible_facts(connection, session, record)
        values = stored_values(connection, Kind.LEAD, entry.FIELDS, record)
        values |= readable_phones(values, load_parameters(connection).default_region)
        keys = keys_of(values)
        row = connection.execute(
            "SELECT creator_id, created_at, updated_at, last_owner_id, last_follower_id, last_follow_up_at,"
            " close_reason_id, close_text FROM lead WHERE id = ?",
            (record,),
        ).fetchone()
        made, visible = _pushed_down_to(connection, session, record)
        return Lead(
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
            opportunity=made,
            opportunity_visible=visible,
            shared=shared_match(connection, session, keys, made) if keys else None,
        )


def _pushed_down_to(connection: Any, session: Session, record: int) -> tuple[int | None, bool]:
    """The opportunity a lead was pushed down to, and whether the user sees it."""
    seen, values = scope(session.user).sql()
    row = connection.execute(
        f"SELECT opportunity.id, {seen} FROM opportunity WHERE lead_id = ?", (*values, record)
    ).fetchone()
    return (row[0], bool(row[1])) if row else (None, False)


def edit(act: Act, records: Sequence[LeadFacts]) -> Values:
    """The effect of Edit: the typed fields of one lead, with its version compared.

    Raises:
        Refused: someone saved it meanwhile, or something typed is wrong or newly planned for the past.
    """
    values: Values = {}
    for one in records:
        _old, new = edited(act, one, entry.FIELDS, entry.check)
        values[one.id] = rewritten(act, one, {key: new[key] for key in (*entry.EDITABLE, *PHONE_KEYS)})
    return values


def push_down(act: Act, records: Sequence[LeadFacts]) -> Values:
    """The effect of Push down: an opportunity is made of each lead, its fields copied, the link kept both ways."""
    session = act.session
    own = first_place(session.user, act.directory, get(session, LAST_STORE))
    parts = [records[start : start + BATCH] for start in range(0, len(records), BATCH)]
    for part in parts:
        _make_opportunities(act, part, own)
        act.progress.step(len(part))
    # Two of them may have one phone: looked for when all are there.
    for part in parts:
        _tell_whose_phones(act, [one.id for one in part])
        act.progress.step(len(part))
    return {one.id: {"status": LeadStatus.PUSHED_DOWN} for one in records}


def _make_opportunities(act: Act, records: Sequence[LeadFacts], own: tuple[int | None, int | None]) -> None:
    rows = [_opportunity_of(act, one, own) for one in records]
    forms = [str(uuid.uuid5(_FORMS, f"{one.id}-{one.version}-{act.now.isoformat()}")) for one in records]
    made = insert(act.session, Operation.PUSH_DOWN, rows, forms)
    seen = scope(act.session.user)
    for lead, row, (record, number, _name) in zip(records, rows, made, strict=True):
        owner, store = row["owner"], row["store"]
        business = Business.UNASSIGNED if owner is None else Business.ASSIGNED
        visible = seen.sees(business, owner, store)
        act.made[lead.id] = Made(Kind.OPPORTUNITY, record, number, owner, visible=visible)
        act.extra[lead.id] = {"opportunity": ("", number)}


def _tell_whose_phones(act: Act, leads: Sequence[int]) -> None:
    """Adds to what came of some leads whose phone it is, and who else is working on it."""
    session, made = act.session, [act.made[lead].id for lead in leads]
    in_use = phones_in_use(session, made)
    names = _shared_names(session.database.connection(), made)
    for lead in leads:
        new = act.made[lead]
        rival = _rival(session, new.id) if new.id in in_use else None
        act.made[lead] = new._replace(shared=names.get(new.id, ""), rival=rival)
        if rival is not None:
            act.notes[lead] = (Refused("note_same_phone", number=new.number),)


def _rival(session: Session, record: int) -> tuple[int | None, int | None]:
    """Owner and store of the newest other open opportunity with the phone of a new one."""
    keys = [key for key in phone_keys_of(session, [record]) if key]
    other = open_matches(session.database.connection(), session, keys, record)[0]
    return other.owner, other.store


def _opportunity_of(act: Act, one: LeadFacts, own: tuple[int | None, int | None]) -> dict[str, Any]:
    """The checked values of the opportunity that a lead becomes; owner and store are the lead's, else New's rule.

    Arguments:
        own: owner and store by New's rule.
    """
    values = dict.fromkeys((field.key for field in opportunity.FIELDS), None)
    values |= {"budget": None, "progress": None, "expected_close": None}
    values |= stored_values(act.session.database.connection(), Kind.LEAD, entry.FIELDS, one.id)
    owner, store = one.owner, one.store
    person = act.directory.staff.get(owner or 0)
    if owner is not None and (person is None or not person.active or store not in person.stores):
        owner = None
    if owner is None and one.owner is None:
        owner, mine = own
        store = store if owner is None or store in act.session.user.stores else mine
    return values | {"owner": owner, "store": store, "lead_id": one.id}


def _shared_names(connection: Any, ids: Sequence[int]) -> dict[int, str]:
    """The names of the customers, or other opportunities, whose phone new opportunities have."""
    rows = connection.execute(
        "SELECT opportunity.id, coalesce(customer.name, other.name) FROM opportunity"
        " LEFT JOIN customer ON customer.id = opportunity.shared_customer_id"
        " LEFT JOIN opportunity AS other ON other.id = opportunity.shared_opportunity_id"
        " WHERE opportunity.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()
    return {record: name for record, name in rows if name}


def delete(act: Act, records: Sequence[LeadFacts]) -> Values:
    """The effect of Delete: the leads are gone with their follow-ups and attachments."""
    ids = [one.id for one in records]
    wanted, connection = json.dumps(ids), act.session.database.connection()
    digests = {
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT sha256 FROM lead_attachment JOIN lead_follow_up ON lead_follow_up.id = follow_up_id"
            " WHERE lead_id IN (SELECT value FROM json_each(?))",
            (wanted,),
        ).fetchall()
    }
    unindex_rows(connection, search_rows(connection, ids, "lead"), "lead")
    empty_lines(act.session, Kind.LEAD, ids)
    connection.execute("DELETE FROM lead WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    act.removed_files += [digest for digest in digests if not still_attached(connection, digest)]
    return {one.id: {} for one in records}


_UPDATING = Updating(entry.FIELDS)


def undo_import(act: Act, records: Sequence[LeadFacts]) -> Values:
    """The effect of Undo import: what the import made is gone, and what it changed is as before."""
    return _UPDATING.effect(act, records) if isinstance(act.arguments, SheetUpdate) else delete(act, records)


LEADS = Subject(
    Kind.LEAD,
    "lead",
    LEAD_RULES,
    LEAD_ORDER,
    load_facts,
    lead_workflow.refusal,
    lead_workflow.sql_condition,
    {
        Operation.EDIT: edit,
        Operation.IMPORT_UPDATE: _UPDATING.effect,
        Operation.UNDO_IMPORT: undo_import,
        Operation.PUSH_DOWN: push_down,
        Operation.DYNAMICS: effects.dynamics,
        Operation.RESCHEDULE: effects.reschedule,
        Operation.ASSIGN: effects.assign,
        Operation.CLAIM: effects.claim,
        Operation.RECYCLE: effects.recycle,
        Operation.CLOSE: effects.close,
        Operation.DELETE: delete,
    },
    closed={"status": LeadStatus.CLOSED},
    rounds={Operation.PUSH_DOWN: 2},
    rights=LEAD_RIGHTS,
)
