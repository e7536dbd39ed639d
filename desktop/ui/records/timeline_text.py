"""What the timeline and the history say of an operation: one sentence, and old and new value field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.controllers.directory import Directory
from desktop.controllers.entries import opportunity, product
from desktop.controllers.entries.field import Field, caption
from desktop.controllers.entries.showing import show
from desktop.controllers.timeline import TimelineItem
from desktop.translation import listed, mark, translate
from desktop.ui.records.moments import day
from desktop.words import Business, Document, Kind, LeadStatus, Method, Operation, label

SENTENCES: dict[Operation, str] = {
    Operation.NEW: mark("Timeline", "{person} entered it"),
    Operation.IMPORT: mark("Timeline", "{person} imported it"),
    Operation.EDIT: mark("Timeline", "{person} edited {fields}"),
    Operation.ASSIGN: mark("Timeline", "{person} assigned it to {owner}"),
    Operation.CLAIM: mark("Timeline", "{person} claimed it"),
    Operation.HAND_OVER: mark("Timeline", "{person} handed it over to {owner}"),
    Operation.RESCHEDULE: mark("Timeline", "{person} moved the next follow-up to {next}"),
    Operation.CONVERT: mark("Timeline", "{person} converted it to a customer"),
    Operation.RECYCLE: mark("Timeline", "{person} gave it back to the pool"),
    Operation.CLOSE: mark("Timeline", "{person} closed it: {reason}"),
    Operation.VOID: mark("Timeline", "{person} voided it"),
    Operation.UNVOID: mark("Timeline", "{person} un-voided it"),
    Operation.SUBMIT: mark("Timeline", "{person} submitted it"),
    Operation.WITHDRAW: mark("Timeline", "{person} withdrew it"),
    Operation.APPROVE: mark("Timeline", "{person} approved it"),
    Operation.REJECT: mark("Timeline", "{person} rejected it: {reason}"),
    Operation.UNAPPROVE: mark("Timeline", "{person} took the approval back"),
    Operation.DISABLE: mark("Timeline", "{person} disabled it"),
    Operation.ENABLE: mark("Timeline", "{person} enabled it"),
    Operation.ACTIVATE: mark("Timeline", "{person} activated it"),
    Operation.DEACTIVATE: mark("Timeline", "{person} deactivated it"),
}
OTHER = mark("Timeline", "{person}: {operation}")
FROM_LEAD = mark("Timeline", "{person} pushed it down from a lead")
TO_OPPORTUNITY = mark("Timeline", "{person} pushed it down to {opportunity}")
FREED = mark("Timeline", "{person} deleted {opportunity}: it is a new lead again")
LINKED = mark("Timeline", "{person} linked the customer")
AUTOMATIC = mark("Timeline", "It went back to the pool: %n day(s) without a follow-up")
UNPLANNED = mark("Timeline", "{person} took the next follow-up off")

ICONS: dict[Operation, str] = {
    Operation.PUSH_DOWN: "arrow-elbow-right-down",
    Operation.NEW: "plus",
    Operation.IMPORT: "upload-simple",
    Operation.EDIT: "pencil-simple",
    Operation.ASSIGN: "user-plus",
    Operation.CLAIM: "user-plus",
    Operation.HAND_OVER: "arrows-left-right",
    Operation.DYNAMICS: "chat-circle-dots",
    Operation.RESCHEDULE: "calendar-blank",
    Operation.CONVERT: "identification-card",
    Operation.RECYCLE: "arrow-u-up-left",
    Operation.CLOSE: "archive",
    Operation.VOID: "prohibit",
    Operation.UNVOID: "arrow-counter-clockwise",
    Operation.SUBMIT: "paper-plane-tilt",
    Operation.WITHDRAW: "arrow-u-up-left",
    Operation.APPROVE: "check",
    Operation.REJECT: "x",
    Operation.UNAPPROVE: "arrow-counter-clockwise",
    Operation.DISABLE: "lock-simple",
    Operation.ENABLE: "lock-simple-open",
    Operation.ACTIVATE: "toggle-right",
    Operation.DEACTIVATE: "toggle-left",
    Operation.MERGE: "git-merge",
}
METHOD_ICONS: dict[Method, str] = {
    Method.PHONE: "phone",
    Method.WECHAT: "chat-circle-dots",
    Method.IN_STORE: "storefront",
    Method.VISIT: "house-line",
    Method.OTHER: "dots-three",
}

# Columns of the record that have no field of their own in the entry.
CAPTIONS: dict[str, str] = {
    "business": mark("Timeline", "Status"),
    "status": mark("Timeline", "Status"),
    "opportunity": mark("Timeline", "Opportunity"),
    "document": mark("Timeline", "Document status"),
    "voided": mark("Timeline", "Voided"),
    "disabled": mark("Timeline", "Disabled"),
    "active": mark("Timeline", "Active"),
    "level": mark("Timeline", "Level"),
    "merged": mark("Timeline", "Merged with"),
    "customer": mark("Timeline", "Customer"),
    "close_reason": mark("Timeline", "Close reason"),
    "close_text": mark("Timeline", "Text"),
    "reason": mark("Timeline", "Reason"),
}
YES, NO, EMPTY = mark("Timeline", "yes"), mark("Timeline", "no"), mark("Timeline", "(empty)")


@dataclass(frozen=True)
class Names:
    """What turns stored ids into names.

    Arguments:
        directory: staff, stores and choices.
        customers: the customers the record knows, by id.
        kind: the kind of the record; what belongs to a record of another kind is marked.
    """

    directory: Directory
    customers: Mapping[int, str] = field(default_factory=dict)
    kind: Kind = Kind.OPPORTUNITY


@dataclass(frozen=True)
class ChangeLine:
    """One field of an operation in words."""

    caption: str
    old: str
    new: str


def change_lines(item: TimelineItem, names: Names) -> list[ChangeLine]:
    """What an operation changed, field by field; columns that mean nothing to a person are left out."""
    return [
        ChangeLine(_caption(key, item.of), _worded(key, old, names), _worded(key, new, names))
        for key, (old, new) in item.changes.items()
        if key in CAPTIONS or key in _fields(item.of)
    ]


def author(item: TimelineItem, names: Names) -> str:
    """Who did it: a person, or the program by itself."""
    if "auto" in item.changes:
        return translate("Timeline", "automatically")
    return names.directory.staff_name(item.staff)


def operation_text(item: TimelineItem) -> str:
    """What was done, in a word or two."""
    if item.operation is Operation.MERGE and not item.changes.get("merged", ("", "?"))[1]:
        return translate("Timeline", "Merge taken back")
    return label(item.operation)


def sentence(item: TimelineItem, names: Names) -> str:
    """An operation in one sentence."""
    person = names.directory.staff_name(item.staff)
    new = {key: pair[1] for key, pair in item.changes.items()}
    if "auto" in new:
        return translate("Timeline", AUTOMATIC, n=new["auto"])
    source = SENTENCES.get(item.operation, OTHER)
    if item.operation is Operation.CONVERT and "business" not in new:
        source = LINKED
    if item.operation is Operation.RESCHEDULE and not new.get("next_follow_up"):
        source = UNPLANNED
    if item.operation is Operation.PUSH_DOWN:
        source = _pushed_down(item)
    fields = listed(_caption(key, item.of) for key in item.changes if key in _fields(item.of))
    return translate("Timeline", source).format(
        person=person,
        operation=operation_text(item),
        opportunity=next((one for one in item.changes.get("opportunity", ()) if one), "—"),
        owner=names.directory.staff_name(new.get("owner")) or person,
        reason=new.get("reason") or names.directory.choice_name(new.get("close_reason")) or "—",
        next=_worded("next_follow_up", new.get("next_follow_up"), names),
        fields=fields or "—",
    )


def _pushed_down(item: TimelineItem) -> str:
    """An opportunity came from a lead; a lead became one, or was left alone by it."""
    if item.of is not Kind.LEAD:
        return FROM_LEAD
    _old, new = item.changes.get("opportunity", ("", "—"))
    return TO_OPPORTUNITY if new else FREED


def _fields(kind: Kind) -> Mapping[str, Field]:
    """What is typed of a kind; what is typed of leads and customers is called as it is of opportunities."""
    return product.BY_KEY if kind is Kind.PRODUCT else opportunity.BY_KEY


def _caption(key: str, kind: Kind) -> str:
    if key in CAPTIONS:
        return translate("Timeline", CAPTIONS[key])
    return caption(_fields(kind)[key])


def _worded(key: str, value: Any, names: Names) -> str:
    if value is None or value == "":
        return translate("Timeline", EMPTY)
    if key == "business":
        return label(Business(value))
    if key == "opportunity":
        return str(value)
    if key == "status":
        return label(LeadStatus(value))
    if key == "document":
        return label(Document(value))
    if key in ("voided", "disabled", "active"):
        return translate("Timeline", YES if value else NO)
    if key == "customer":
        return names.customers.get(value, f"#{value}")
    if key == "close_reason":
        return names.directory.choice_name(value)
    if key == "next_follow_up":
        return day(date.fromisoformat(value))
    return show(key, value, names.directory)
