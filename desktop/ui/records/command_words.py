"""What the commands are called, which icon they carry, and what is said once they are done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.controllers.operate import Availability, Done, NotDone, Outcome
from desktop.translation import mark, translate
from desktop.ui.widgets.wrapping import in_one_piece
from desktop.words import Kind, Operation, label

ICONS: dict[Operation, str] = {
    Operation.PUSH_DOWN: "arrow-elbow-right-down",
    Operation.DYNAMICS: "chat-circle-dots",
    Operation.RESCHEDULE: "calendar-blank",
    Operation.ASSIGN: "user-plus",
    Operation.CLAIM: "hand-pointing",
    Operation.HAND_OVER: "arrows-left-right",
    Operation.CONVERT: "identification-card",
    Operation.QUOTE: "note",
    Operation.ORDER: "shopping-cart-simple",
    Operation.SUBMIT: "paper-plane-tilt",
    Operation.WITHDRAW: "arrow-u-down-left",
    Operation.APPROVE: "check",
    Operation.REJECT: "x",
    Operation.UNAPPROVE: "arrow-counter-clockwise",
    Operation.RECYCLE: "arrow-u-up-left",
    Operation.CLOSE: "archive",
    Operation.MERGE: "git-merge",
    Operation.DISABLE: "lock-simple",
    Operation.ENABLE: "lock-simple-open",
    Operation.ACTIVATE: "toggle-right",
    Operation.DEACTIVATE: "toggle-left",
    Operation.VOID: "prohibit",
    Operation.UNVOID: "arrow-counter-clockwise",
    Operation.DELETE: "trash",
}

# Single letters that work while the table has the focus.
KEYS: dict[Operation, str] = {
    Operation.PUSH_DOWN: "P",
    Operation.ASSIGN: "A",
    Operation.DYNAMICS: "D",
    Operation.QUOTE: "Q",
    Operation.ORDER: "O",
}

# What starts a new record of another kind in its own form, with the one it is done to filled in.
STARTS: dict[Operation, Kind] = {Operation.QUOTE: Kind.INTENTION, Operation.ORDER: Kind.CONTRACT}

_DONE: dict[Operation, str] = {
    Operation.PUSH_DOWN: mark("Commands", "Pushed down: {what}"),
    Operation.DYNAMICS: mark("Commands", "Follow-up logged: {what}"),
    Operation.RESCHEDULE: mark("Commands", "Rescheduled: {what}"),
    Operation.CLAIM: mark("Commands", "Claimed: {what}"),
    Operation.CONVERT: mark("Commands", "Converted: {what}"),
    Operation.SUBMIT: mark("Commands", "Submitted: {what}"),
    Operation.WITHDRAW: mark("Commands", "Withdrawn: {what}"),
    Operation.APPROVE: mark("Commands", "Approved: {what}"),
    Operation.REJECT: mark("Commands", "Rejected: {what}"),
    Operation.UNAPPROVE: mark("Commands", "Approval taken back: {what}"),
    Operation.RECYCLE: mark("Commands", "Recycled: {what}"),
    Operation.CLOSE: mark("Commands", "Closed: {what}"),
    Operation.MERGE: mark("Commands", "Merged: {what}"),
    Operation.DISABLE: mark("Commands", "Disabled: {what}"),
    Operation.ENABLE: mark("Commands", "Enabled: {what}"),
    Operation.ACTIVATE: mark("Commands", "Activated: {what}"),
    Operation.DEACTIVATE: mark("Commands", "Deactivated: {what}"),
    Operation.VOID: mark("Commands", "Voided: {what}"),
    Operation.UNVOID: mark("Commands", "Un-voided: {what}"),
    Operation.DELETE: mark("Commands", "Deleted: {what}"),
}


# What helps where a record was refused, by the refusal's code.
_NEXT: dict[str, Operation] = {
    "converted_assign": Operation.HAND_OVER,
    "disabled": Operation.ENABLE,
    "voided": Operation.UNVOID,
    "in_review": Operation.WITHDRAW,
    "approved": Operation.UNAPPROVE,
    "needs_assigned": Operation.ASSIGN,
    "claim_first": Operation.CLAIM,
    "needs_unassigned": Operation.RECYCLE,
    "not_in_review": Operation.SUBMIT,
}
# Of one record and of many: who has them now.
_GIVEN: dict[tuple[Operation, Kind], tuple[str, str]] = {
    (Operation.ASSIGN, Kind.OPPORTUNITY): (
        mark("Commands", "Assigned to {person}: {what}"),
        mark("Commands", "%n opportunity(s) assigned to {person}"),
    ),
    (Operation.HAND_OVER, Kind.OPPORTUNITY): (
        mark("Commands", "Handed over to {person}: {what}"),
        mark("Commands", "%n opportunity(s) handed over to {person}"),
    ),
    (Operation.ASSIGN, Kind.LEAD): (
        mark("Commands", "Assigned to {person}: {what}"),
        mark("Commands", "%n lead(s) assigned to {person}"),
    ),
}
# Convert where the customer who exists is used and the record stays as it is.
_LINKED = mark("Commands", "Customer linked: {what}")


def next_step(code: str) -> Operation | None:
    """The operation that helps where a record was refused with this code."""
    return _NEXT.get(code)


def merged(outcome: Outcome) -> Done:
    """The customer who stayed when two were merged."""
    return next(one for one in outcome.done if "merged" in one.changes)


def named(number: str, name: str) -> str:
    """A record by its number and its name, which stays in one piece where a line ends."""
    return f"{number} {in_one_piece(name)}"


def done_text(outcome: Outcome) -> str:
    """What a toast says of what was done."""
    if outcome.operation is Operation.MERGE:
        kept = merged(outcome)
        what = f"{kept.changes['merged'][1]} → {named(kept.number, kept.name)}"
    elif len(outcome.done) == 1:
        one = outcome.done[0]
        what = named(one.number, one.name) + (f" → {one.made.number}" if one.made is not None else "")
    else:
        what = QCoreApplication.translate("Commands", "%n record(s)", "", len(outcome.done))
    only_linked = outcome.operation is Operation.CONVERT and all(
        "business" not in one.changes for one in outcome.done
    )
    sentence = _LINKED if only_linked else _DONE[outcome.operation]
    return translate("Commands", sentence).format(what=what)


def given_text(outcome: Outcome, kind: Kind, person: str) -> str:
    """What a toast says of records that were given to a person."""
    one, many = _GIVEN[outcome.operation, kind]
    if len(outcome.done) == 1:
        done = outcome.done[0]
        return translate("Commands", one).format(person=person, what=named(done.number, done.name))
    return translate("Commands", many, n=len(outcome.done)).format(person=person)


def short_reason(one: NotDone) -> str:
    """Why a record was refused, without its number, which stands beside it already."""
    sentence = one.refused.sentence()
    rest = sentence.removeprefix(one.number).lstrip(" :：") if one.number else sentence
    return rest[:1].upper() + rest[1:]


def reason(operation: Operation, availability: Availability, selected: int) -> str:
    """Why an operation applies to none of the selected records: which condition, how many, and what helps."""
    sentences = [(count, refused.sentence()) for _code, count, refused in availability.reasons]
    if selected == 1:
        return sentences[0][1] if sentences else ""
    head = QCoreApplication.translate(
        "Commands", "{operation} applies to none of the %n selected:", "", selected
    )
    lines = [head.format(operation=label(operation))]
    for count, sentence in sentences:
        more = (
            QCoreApplication.translate("Commands", "%n more for the same reason", "", count - 1)
            if count > 1
            else ""
        )
        noted = translate("Commands", "{sentence} ({more})").format(sentence=sentence, more=more)
        lines.append(noted if more else sentence)
    return "\n".join(lines)
