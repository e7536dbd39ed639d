"""What operations ask for besides the records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop.controllers.amounts import NO_DISCOUNT, Discount, Line
from desktop.words import Method

NOTE_LIMIT = 1000
REASON_LIMIT = 500


@dataclass(frozen=True)
class AssignTo:
    """Assign and Hand over: the new owner and the store the record then belongs to."""

    owner: int
    store: int


@dataclass(frozen=True)
class CloseWith:
    """Close: a reason from the business's list, and a text where the reason needs one."""

    reason: int
    text: str = ""


@dataclass(frozen=True)
class RejectWith:
    """Reject: why the document is given back."""

    text: str


@dataclass(frozen=True)
class RescheduleTo:
    """Reschedule: the new date of the next follow-up; None takes it off.

    Arguments:
        restored: the date stood there before and is put back by Undo, so that it may lie in the past.
    """

    date: date | None
    restored: bool = False


@dataclass(frozen=True)
class TakeBack:
    """Recycle as the Undo of an assignment: the record lies again where it lay, its next follow-up as it is."""

    store: int | None


@dataclass(frozen=True)
class Automatic:
    """Recycle by the program itself, after so many days without a follow-up; the history says so."""

    days: int


@dataclass(frozen=True)
class GiveBack(AssignTo):
    """Assign or Claim as the Undo of Recycle: the record is again whose it was, with its next follow-up."""

    next_follow_up: date | None = None


@dataclass(frozen=True)
class Entry:
    """Dynamics: a follow-up entry.

    Arguments:
        uuid: made once per dialog, so that logging twice is one entry.
        at: when it happened, never in the future.
        keep_next: leave the next follow-up as it is.
        attachments: files to copy into the data folder.
    """

    uuid: str
    method: Method
    text: str
    at: datetime
    next_follow_up: date | None = None
    keep_next: bool = False
    attachments: tuple[Path, ...] = ()


@dataclass(frozen=True)
class EditValues:
    """Edit: the whole draft, and the version it was opened at.

    Arguments:
        accept_same_phone: saved although another open opportunity has the phone.
        customer_phone: after Convert, whether a changed phone changes the customer's too; None asks.
    """

    draft: Mapping[str, Any]
    version: int
    accept_same_phone: bool = False
    customer_phone: bool | None = None


@dataclass(frozen=True)
class ConvertTo:
    """Convert: the customer to register; `form_uuid` makes saving twice one customer."""

    form_uuid: str
    draft: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class UseCustomer:
    """Convert: the ways out where the customer exists: link it, and mark the opportunity Converted or not.

    Arguments:
        draft: what was typed when the customer was found; without it, the opportunity's own phones found them.
    """

    customer: int
    mark_converted: bool
    draft: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class DocumentDraft:
    """Quote, Order, and Edit of what came of them: everything the form of a sales document holds.

    Arguments:
        draft: what was typed, by field key.
        lines: in their order.
        discount: on the whole.
        customer: who buys; None registers a new one.
        new_customer: what was typed of the new one.
        form_uuid: made once per form of a new document; saving it again is the same document.
        version: of a stored one, as it was opened.
    """

    draft: Mapping[str, Any]
    lines: tuple[Line, ...]
    discount: Discount = NO_DISCOUNT
    customer: int | None = None
    new_customer: Mapping[str, Any] = field(default_factory=dict)
    form_uuid: str = ""
    version: int = 0


@dataclass(frozen=True)
class OrderLines:
    """Push down of one intention: how much of which of its lines, by id, in thousandths; without it, all that is left."""

    quantities: Mapping[int, int]


@dataclass(frozen=True)
class MergeInto:
    """Merge: which customer stays, and of which fields the other one's value is taken.

    Arguments:
        spare_phone: the phone that is not taken becomes the second phone, where none is.
    """

    kept: int
    taken: frozenset[str] = frozenset()
    spare_phone: bool = False
