"""SPEC sections 2 and 6 written down a second time, as plainly as possible, to hold the program's tables against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from desktop.words import Business, Document, Operation, Role

# operation: business letters | document letters; U Unassigned, A Assigned, C Converted, X Closed;
# c Created, i In review, a Approved, r Re-review
TABLE = {
    Operation.EDIT: "UAC|cr",
    Operation.IMPORT_UPDATE: "UAC|cr",
    Operation.UNDO_IMPORT: "UAC|cr",
    Operation.ASSIGN: "UA|ciar",
    Operation.CLAIM: "U|ciar",
    Operation.HAND_OVER: "AC|ciar",
    Operation.DYNAMICS: "UAC|ciar",
    Operation.RESCHEDULE: "UAC|ciar",
    Operation.CONVERT: "A|ciar",
    Operation.QUOTE: "AC|ciar",
    Operation.ORDER: "AC|ciar",
    Operation.RECYCLE: "A|ciar",
    Operation.CLOSE: "UA|ciar",
    Operation.VOID: "UACX|cr",
    Operation.UNVOID: "UACX|ciar",
    Operation.DELETE: "U|cr",
    Operation.SUBMIT: "UAC|cr",
    Operation.WITHDRAW: "UACX|i",
    Operation.APPROVE: "UAC|i",
    Operation.REJECT: "UACX|i",
    Operation.UNAPPROVE: "UACX|a",
    Operation.DISABLE: "UAC|ciar",
    Operation.ENABLE: "UAC|ciar",
}

BUSINESS = {
    "U": Business.UNASSIGNED,
    "A": Business.ASSIGNED,
    "C": Business.CONVERTED,
    "X": Business.CLOSED,
}
DOCUMENT = {
    "c": Document.CREATED,
    "i": Document.IN_REVIEW,
    "a": Document.APPROVED,
    "r": Document.RE_REVIEW,
}

# operation: salesperson, store manager, back office, administrator; o own, s what they see, - never,
# d what they created if nobody else followed it up
RIGHTS = {
    "os-s": {
        Operation.EDIT,
        Operation.DYNAMICS,
        Operation.RESCHEDULE,
        Operation.CONVERT,
        Operation.QUOTE,
        Operation.ORDER,
        Operation.RECYCLE,
        Operation.CLOSE,
        Operation.SUBMIT,
        Operation.WITHDRAW,
        Operation.VOID,
        Operation.UNVOID,
    },
    "-sss": {Operation.ASSIGN, Operation.IMPORT_UPDATE, Operation.UNDO_IMPORT},
    "ssss": {Operation.CLAIM},
    "-s-s": {
        Operation.HAND_OVER,
        Operation.APPROVE,
        Operation.REJECT,
        Operation.UNAPPROVE,
        Operation.DISABLE,
        Operation.ENABLE,
    },
    "ds-s": {Operation.DELETE},
}


@dataclass(frozen=True)
class Recycled:
    """A record's last way into the pool: whose it was, who did it, how long ago."""

    owner: int
    by: int
    ago: timedelta


@dataclass
class Record:
    """One opportunity as the rules see it."""

    id: int
    business: Business
    document: Document
    voided: bool
    disabled: bool
    owner: int | None
    store: int | None
    creator: int
    submitter: int | None = None
    has_document: bool = False
    followed_by_other: bool = False
    recycled: Recycled | None = None


@dataclass(frozen=True)
class Settings:
    """The business parameters that rules depend on."""

    delete_closed: bool = False
    reclaim_days: int = 0


@dataclass(frozen=True)
class Person:
    """Who asks."""

    id: int
    role: Role
    stores: tuple[int, ...]


def sees(person: Person, record: Record) -> bool:
    """First row of SPEC section 6."""
    unassigned = record.business is Business.UNASSIGNED
    if person.role in (Role.ADMINISTRATOR, Role.BACK_OFFICE):
        return True
    if person.role is Role.MANAGER:
        return record.store in person.stores or (unassigned and record.store is None)
    if record.owner == person.id:
        return True
    return unassigned and (record.store is None or record.store in person.stores)


def waits(person: Person, record: Record, reclaim_days: int) -> bool:
    """SPEC section 4: the last owner cannot claim again for N days; who did it themselves may think again."""
    lost = record.recycled
    if lost is None or lost.owner != person.id:
        return False
    regrets = lost.by == person.id and lost.ago < timedelta(minutes=1)
    return lost.ago < timedelta(days=reclaim_days) and not regrets


def may(  # noqa: C901
    person: Person, operation: Operation, record: Record, settings: Settings = Settings()
) -> bool:
    """Whether SPEC lets this person do this to this record."""
    if not sees(person, record):
        return False
    letter = next(row for row, operations in RIGHTS.items() if operation in operations)[person.role]
    if letter == "-":
        return False
    if letter == "o" and record.owner != person.id:
        return False
    if letter == "d" and (record.creator != person.id or record.followed_by_other):
        return False
    if record.voided != (operation is Operation.UNVOID):
        return False
    if operation is Operation.ENABLE:
        if not record.disabled:
            return False
    elif record.disabled and operation not in (Operation.VOID, Operation.UNVOID, Operation.DELETE):
        return False
    business, document = TABLE[operation].split("|")
    statuses = {BUSINESS[one] for one in business}
    if operation is Operation.DELETE and settings.delete_closed:
        statuses.add(Business.CLOSED)
    if record.business not in statuses or record.document not in {DOCUMENT[one] for one in document}:
        return False
    if operation is Operation.CLAIM and (
        not person.stores or (record.store is not None and record.store not in person.stores)
    ):
        return False
    if operation is Operation.CLAIM and waits(person, record, settings.reclaim_days):
        return False
    if operation is Operation.WITHDRAW and record.submitter != person.id:
        return False
    return not (operation is Operation.DELETE and record.has_document)
