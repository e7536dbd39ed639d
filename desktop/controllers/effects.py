"""What each operation makes of a record: functions that return new column values, which the pipeline writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.arguments import (
    NOTE_LIMIT,
    REASON_LIMIT,
    AssignTo,
    Automatic,
    CloseWith,
    Entry,
    GiveBack,
    RejectWith,
    RescheduleTo,
    TakeBack,
)
from desktop.controllers.directory import Directory
from desktop.controllers.parameters import Parameters
from desktop.controllers.rights import may_target_store
from desktop.controllers.session import Session
from desktop.controllers.workflow import Facts
from desktop.errors import Refused
from desktop.progress import Progress
from desktop.words import Choice, Document, Kind, Operation

if TYPE_CHECKING:
    from desktop.controllers.subject import Facts as SubjectFacts
    from desktop.controllers.subject import Subject

Values = dict[int, dict[str, Any]]


class Made(NamedTuple):
    """A record that came of another: its kind, id and number, and what there is to say of it.

    Arguments:
        owner: who follows it up now.
        shared: whose phone it has: the name of the shared customer.
        rival: owner and store of another open opportunity with its phone; None where there is none.
        visible: whether who made it may see it.
    """

    kind: Kind
    id: int
    number: str
    owner: int | None = None
    shared: str = ""
    rival: tuple[int | None, int | None] | None = None
    visible: bool = True


@dataclass
class Act:
    """One run of an operation: who, with which arguments, and what it leaves behind for the pipeline.

    Arguments:
        progress: told of every record by an effect that takes long (see `Subject.rounds`).
        refused: records that the effect itself had to refuse, by id.
        relink: phone keys whose shared customer is to be looked up again.
        reindex: whether searchable columns change.
        notes: what no longer holds of a record, by id, to be said.
        extra: audit values that are no columns, by id.
        removed_files: attachments to take off the disk after the commit, by SHA-256.
        kinds: kinds of other records that were changed on the way.
        made: the record that came of one, by id: its kind, id and number.
        preferences: what was kept for the user on the way.
    """

    subject: Subject
    session: Session
    operation: Operation
    arguments: Any
    parameters: Parameters
    directory: Directory
    now: datetime
    progress: Progress = field(default_factory=Progress)
    refused: dict[int, Refused] = field(default_factory=dict)
    relink: set[str | None] = field(default_factory=set)
    reindex: bool = False
    notes: dict[int, tuple[Refused, ...]] = field(default_factory=dict)
    extra: dict[int, dict[str, tuple[Any, Any]]] = field(default_factory=dict)
    removed_files: list[str] = field(default_factory=list)
    customers: set[int] = field(default_factory=set)
    kinds: set[Kind] = field(default_factory=set)
    made: dict[int, Made] = field(default_factory=dict)
    preferences: dict[str, Any] = field(default_factory=dict)


Effect = Callable[[Act, Sequence[Any]], Values]


def checked_target(act: Act) -> AssignTo:
    """The owner and store of Assign and Hand over.

    Raises:
        Refused: one is missing, no longer active, they do not belong together, or the user may not assign there.
    """
    target = act.arguments
    assert isinstance(target, AssignTo)
    person, store = act.directory.staff.get(target.owner), act.directory.stores.get(target.store)
    if person is None:
        raise Refused("owner_required", field="owner")
    if store is None:
        raise Refused("store_required", field="store")
    if not person.active:
        raise Refused("owner_inactive", field="owner", person=person.name)
    if not store.active:
        raise Refused("store_inactive", field="store", store=store.name)
    if store.id not in person.stores:
        raise Refused("owner_not_in_store", field="store", person=person.name, store=store.name)
    if not may_target_store(act.session.user, store.id):
        raise Refused("target_outside_stores", field="store", store=store.name)
    return target


def _given_to(act: Act, record: Facts, owner: int, store: int) -> dict[str, Any]:
    values: dict[str, Any] = {"owner_id": owner, "store_id": store, "assigned_at": act.now}
    if record.owner is not None and record.owner != owner:
        values["last_owner_id"] = record.owner
    if isinstance(act.arguments, GiveBack):
        values["next_follow_up"] = act.arguments.next_follow_up
    return values


def assign(act: Act, records: Sequence[Facts]) -> Values:
    """Sets owner and store; the record becomes Assigned."""
    target = checked_target(act)
    return {
        one.id: _given_to(act, one, target.owner, target.store) | dict(act.subject.assigned)
        for one in records
    }


def hand_over(act: Act, records: Sequence[Facts]) -> Values:
    """Changes owner and store; the status stays."""
    target = checked_target(act)
    return {one.id: _given_to(act, one, target.owner, target.store) for one in records}


def claim(act: Act, records: Sequence[Facts]) -> Values:
    """Assigns to the user, in the record's store or, where it has none, in the user's."""
    from desktop.controllers.preferences import LAST_STORE, get, put

    user = act.session.user
    mine = [store for store in user.stores if act.directory.stores[store].active]
    usual = get(act.session, LAST_STORE) if mine else None
    free = usual if usual in mine else next(iter(mine), None)
    if isinstance(act.arguments, GiveBack):
        free = act.arguments.store
    values: Values = {}
    for one in records:
        store = one.store if one.store is not None else free
        if store is None or store not in mine:
            act.refused[one.id] = Refused("no_store_to_claim", number=one.number)
            continue
        values[one.id] = _given_to(act, one, user.id, store) | dict(act.subject.assigned)
    if values:
        act.preferences[LAST_STORE] = list(values.values())[-1]["store_id"]
        put(act.session, LAST_STORE, act.preferences[LAST_STORE])
    return values


def recycle(act: Act, records: Sequence[Facts]) -> Values:
    """Gives the record back to the pool; its timeline stays."""
    if isinstance(act.arguments, TakeBack):
        before = {**act.subject.pooled, "owner_id": None, "store_id": act.arguments.store}
        act.extra = {one.id: {"undone": (None, True)} for one in records}
        return {one.id: dict(before) for one in records}
    if isinstance(act.arguments, Automatic):
        act.extra = {one.id: {"auto": (None, act.arguments.days)} for one in records}
    return {
        one.id: {
            **act.subject.pooled,
            "owner_id": None,
            "store_id": None,
            "next_follow_up": None,
            "last_owner_id": one.owner,
        }
        for one in records
    }


def close(act: Act, records: Sequence[Facts]) -> Values:
    """Closes as invalid, with a reason."""
    given = act.arguments
    if not isinstance(given, CloseWith):
        raise Refused("reason_required", field="reason")
    reason = act.directory.choices.get(given.reason)
    if reason is None or reason.list is not Choice.REASON or not reason.active:
        raise Refused("reason_unknown", field="reason")
    if reason.needs_text and not given.text.strip():
        raise Refused("reason_text_required", field="text")
    _refuse_long(given.text, REASON_LIMIT)
    values = {**act.subject.closed, "close_reason_id": reason.id, "close_text": given.text.strip()}
    return {one.id: dict(values) for one in records}


def refuse_past(planned: date | None) -> None:
    """Refuses to plan a follow-up for a day that is over.

    Raises:
        Refused: the date lies before today.
    """
    if planned is not None and planned < clock.today():
        raise Refused("date_in_past", field="next_follow_up")


def _refuse_long(text: str, limit: int) -> None:
    if len(text.strip()) > limit:
        raise Refused("text_long", field="text", count=limit)


def reschedule(act: Act, records: Sequence[Facts]) -> Values:
    """Sets the date of the next follow-up alone."""
    assert isinstance(act.arguments, RescheduleTo)
    if not act.arguments.restored:
        refuse_past(act.arguments.date)
    return {one.id: {"next_follow_up": act.arguments.date} for one in records}


def dynamics(act: Act, records: Sequence[Facts]) -> Values:
    """Adds a follow-up entry and sets who followed up last, and when."""
    from desktop.controllers.followups import add_entry

    given = act.arguments
    assert isinstance(given, Entry)
    if not given.text.strip():
        raise Refused("text_required", field="text")
    _refuse_long(given.text, NOTE_LIMIT)
    if given.at > act.now:
        raise Refused("time_in_future", field="at")
    if not given.keep_next:
        refuse_past(given.next_follow_up)
    return {one.id: values for one in records if (values := add_entry(act, one, given)) is not None}


def flag(column: str, value: Any) -> Effect:
    """The effect of setting one column to one value."""

    def effect(_act: Act, records: Sequence[Facts]) -> Values:
        return {one.id: {column: value} for one in records}

    return effect


def submit(act: Act, records: Sequence[Facts]) -> Values:
    """Hands the record in for review and keeps who did."""
    return {one.id: {"document": Document.IN_REVIEW, "submitter_id": act.session.user.id} for one in records}


def reject(act: Act, records: Sequence[Facts]) -> Values:
    """Gives the record back, with a reason that the history keeps."""
    if not isinstance(act.arguments, RejectWith) or not act.arguments.text.strip():
        raise Refused("reason_text_required", field="text")
    _refuse_long(act.arguments.text, REASON_LIMIT)
    for one in records:
        act.extra[one.id] = {"reason": ("", act.arguments.text.strip())}
    return {one.id: {"document": Document.RE_REVIEW} for one in records}


def void(act: Act, records: Sequence[Facts]) -> Values:
    """Hides the record; whose phone it was is looked up again."""
    _relink_phones(act, records)
    return {one.id: {"voided": True} for one in records}


def unvoid(act: Act, records: Sequence[Facts]) -> Values:
    """Brings the record back exactly as it was, and says what no longer holds."""
    from desktop.controllers.opportunities import phones_in_use

    _relink_phones(act, records)
    in_use = phones_in_use(act.session, [one.id for one in records])
    for one in records:
        notes = assignment_notes(act, one)
        if one.id in in_use:
            notes.append(Refused("note_same_phone", number=one.number))
        if notes:
            act.notes[one.id] = tuple(notes)
    return {one.id: {"voided": False} for one in records}


def assignment_notes(act: Act, one: SubjectFacts) -> list[Refused]:
    """What no longer holds of a record's owner and store."""
    owner, store = act.directory.staff.get(one.owner or 0), act.directory.stores.get(one.store or 0)
    notes = []
    if owner is not None and not owner.active:
        notes.append(Refused("note_owner_inactive", number=one.number, person=owner.name))
    if store is not None and not store.active:
        notes.append(Refused("note_store_inactive", number=one.number, store=store.name))
    if owner is not None and store is not None and store.id not in owner.stores:
        notes.append(Refused("note_not_in_store", number=one.number, person=owner.name, store=store.name))
    return notes


def _relink_phones(act: Act, records: Sequence[Facts]) -> None:
    from desktop.controllers.sharing import phone_keys_of

    act.relink |= phone_keys_of(act.session, [one.id for one in records])


def _edit(act: Act, records: Sequence[Facts]) -> Values:
    from desktop.controllers.opportunities import edit

    return edit(act, records)


def _import_update(act: Act, records: Sequence[Facts]) -> Values:
    from desktop.controllers.opportunities import import_update

    return import_update(act, records)


def _undo_import(act: Act, records: Sequence[Facts]) -> Values:
    from desktop.controllers.opportunities import undo_import

    return undo_import(act, records)


def _convert(act: Act, records: Sequence[Facts]) -> Values:
    from desktop.controllers.converting import convert

    return convert(act, records)


def _quote(act: Act, records: Sequence[Facts]) -> Values:
    from desktop.controllers.document_effects import quote

    return quote(act, records)


def _order(act: Act, records: Sequence[Facts]) -> Values:
    from desktop.controllers.document_effects import order

    return order(act, records)


def _delete(act: Act, records: Sequence[Facts]) -> Values:
    from desktop.controllers.opportunities import delete

    return delete(act, records)


EFFECTS: Mapping[Operation, Effect] = {
    Operation.EDIT: _edit,
    Operation.IMPORT_UPDATE: _import_update,
    Operation.UNDO_IMPORT: _undo_import,
    Operation.ASSIGN: assign,
    Operation.CLAIM: claim,
    Operation.HAND_OVER: hand_over,
    Operation.DYNAMICS: dynamics,
    Operation.RESCHEDULE: reschedule,
    Operation.CONVERT: _convert,
    Operation.QUOTE: _quote,
    Operation.ORDER: _order,
    Operation.RECYCLE: recycle,
    Operation.CLOSE: close,
    Operation.VOID: void,
    Operation.UNVOID: unvoid,
    Operation.DELETE: _delete,
    Operation.SUBMIT: submit,
    Operation.WITHDRAW: flag("document", Document.RE_REVIEW),
    Operation.APPROVE: flag("document", Document.APPROVED),
    Operation.REJECT: reject,
    Operation.UNAPPROVE: flag("document", Document.RE_REVIEW),
    Operation.DISABLE: flag("disabled", True),
    Operation.ENABLE: flag("disabled", False),
}
