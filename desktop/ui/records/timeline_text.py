"""What the timeline and the history say of an operation: one sentence, and old and new value field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.controllers.directory import Directory
from desktop.controllers.entries import opportunity, product
from desktop.controllers.entries.field import Field, caption
from desktop.controllers.entries.origin import FOLLOW_UP
from desktop.controllers.entries.showing import show
from desktop.controllers.timeline import TimelineItem
from desktop.translation import figure, listed, mark, translate
from desktop.ui.records import document_history
from desktop.ui.records.moments import day
from desktop.words import Business, Document, Kind, LeadStatus, Method, Operation, label

SENTENCES: dict[Operation, str] = {
    Operation.NEW: mark("Timeline", "{person} entered it"),
    Operation.IMPORT: mark("Timeline", "{person} imported it"),
    Operation.IMPORT_UPDATE: mark("Timeline", "{person} updated {fields} from a sheet"),
    Operation.UNDO_IMPORT: mark("Timeline", "{person} undid an import: {fields} as before"),
    Operation.EDIT: mark("Timeline", "{person} edited {fields}"),
    Operation.ASSIGN: mark("Timeline", "{person} assigned it to {owner}"),
    Operation.CLAIM: mark("Timeline", "{person} claimed it"),
    Operation.HAND_OVER: mark("Timeline", "{person} handed it over to {owner}"),
    Operation.RESCHEDULE: mark("Timeline", "{person} moved the next follow-up to {next}"),
    Operation.CONVERT: mark("Timeline", "{person} converted it to a customer"),
    Operation.QUOTE: mark("Timeline", "{person} quoted {document}"),
    Operation.ORDER: mark("Timeline", "{person} ordered {document}"),
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
FROM_SHEET = mark("Timeline", "{person} imported it from {file}, row {row}")
FROM_LEAD = mark("Timeline", "{person} pushed it down from a lead")
TO_OPPORTUNITY = mark("Timeline", "{person} pushed it down to {opportunity}")
TO_CONTRACT = mark("Timeline", "{person} pushed it down to {document}")
TAKEN_OFF = mark("Timeline", "{person} deleted {document}")
FREED = mark("Timeline", "{person} deleted {opportunity}: it is a new lead again")
LINKED = mark("Timeline", "{person} linked the customer")
AUTOMATIC = mark("Timeline", "It went back to the pool: %n day(s) without a follow-up")
UNPLANNED = mark("Timeline", "{person} took the next follow-up off")

ICONS: dict[Operation, str] = {
    Operation.PUSH_DOWN: "arrow-elbow-right-down",
    Operation.NEW: "plus",
    Operation.IMPORT: "upload-simple",
    Operation.IMPORT_UPDATE: "upload-simple",
    Operation.UNDO_IMPORT: "arrow-u-up-left",
    Operation.EDIT: "pencil-simple",
    Operation.ASSIGN: "user-plus",
    Operation.CLAIM: "user-plus",
    Operation.HAND_OVER: "arrows-left-right",
    Operation.DYNAMICS: "chat-circle-dots",
    Operation.RESCHEDULE: "calendar-blank",
    Operation.CONVERT: "identification-card",
    Operation.QUOTE: "note",
    Operation.ORDER: "shopping-cart-simple",
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
    "intention": mark("Timeline", "Intention"),
    "contract": mark("Timeline", "Contract"),
    "close_reason": mark("Timeline", "Close reason"),
    "close_text": mark("Timeline", "Text"),
    "reason": mark("Timeline", "Reason"),
    FOLLOW_UP: mark("Timeline", "Follow-up"),
}
YES, NO, EMPTY = mark("Timeline", "yes"), mark("Timeline", "no"), mark("Timeline", "(empty)")


@dataclass(frozen=True)
class Names:
    """What turns stored ids into names.

    Arguments:
        directory: staff, stores and choices.
        customers: the customers the record knows, by id.
        kind: the kind of the record; what belongs to a record of another kind is marked.
        documents: the sales documents that can be opened, by number.
    """

    directory: Directory
    customers: Mapping[int, str] = field(default_factory=dict)
    kind: Kind = Kind.OPPORTUNITY
    documents: Mapping[str, tuple[Kind, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class ChangeLine:
    """One field of an operation in words."""

    caption: str
    old: str
    new: str


def change_lines(item: TimelineItem, names: Names) -> list[ChangeLine]:
    """What an operation changed, field by field; columns that mean nothing to a person are left out."""
    found = []
    for key, (old, new) in item.changes.items():
        if key == document_history.LINES:
            found += _line_changes(old, new)
        elif _is_told(key, item.of):
            worded = (_worded(key, value, names, item.of) for value in (old, new))
            found.append(ChangeLine(_caption(key, item.of), *worded))
    return found


def _line_changes(old: str, new: str) -> list[ChangeLine]:
    name, empty = translate("DocumentHistory", document_history.LINE), translate("Timeline", EMPTY)
    pairs = document_history.line_changes(old, new)
    return [ChangeLine(name, before or empty, after or empty) for before, after in pairs]


def _is_told(key: str, kind: Kind) -> bool:
    if kind in document_history.FIELDS and key in document_history.UNTOLD:
        return False
    return key in CAPTIONS or key in _fields(kind) or _own_caption(key, kind) != ""


def _own_caption(key: str, kind: Kind) -> str:
    return document_history.caption(key) if kind in document_history.FIELDS else ""


def documents_of(item: TimelineItem, names: Names) -> list[tuple[str, tuple[Kind, int]]]:
    """The sales documents that an operation names and that can be opened: number, kind and id."""
    numbers = (item.changes.get(kind.value, ("", ""))[1] for kind in document_history.FIELDS)
    return [(one, names.documents[one]) for one in numbers if one in names.documents]


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
    file, row = item.sheet or ("", 0)
    if file:
        source = FROM_SHEET
    old_number, number = _document(item)
    if item.operation in (Operation.QUOTE, Operation.ORDER) and not number:
        source = TAKEN_OFF
    fields = listed(dict.fromkeys(_edited(key, item.of) for key in item.changes if _is_edited(key, item.of)))
    opens = number in names.documents
    worded = translate("Timeline", source).format(
        person=person,
        operation=operation_text(item),
        # What can be opened stands below, to be clicked.
        document="" if opens else number or old_number or "—",
        opportunity=next((one for one in item.changes.get("opportunity", ()) if one), "—"),
        owner=names.directory.staff_name(new.get("owner")) or person,
        reason=new.get("reason") or names.directory.choice_name(new.get("close_reason")) or "—",
        next=_worded("next_follow_up", new.get("next_follow_up"), names, item.of),
        fields=fields or "—",
        file=file,
        row=figure(row),
    )
    return worded.strip()


def _document(item: TimelineItem) -> tuple[str, str]:
    """The number of the sales document that an operation made or took away, before and after."""
    found = (item.changes[kind.value] for kind in document_history.FIELDS if kind.value in item.changes)
    return next(found, ("", ""))


def _is_edited(key: str, kind: Kind) -> bool:
    if kind in document_history.FIELDS:
        return key == document_history.LINES or _is_told(key, kind)
    return key in _fields(kind) or key == FOLLOW_UP


def _edited(key: str, kind: Kind) -> str:
    if key == document_history.LINES:
        return translate("Timeline", "lines")
    return _caption(key, kind)


def _pushed_down(item: TimelineItem) -> str:
    """An opportunity came from a lead; a lead became one, or was left alone by it; an intention became a contract."""
    if item.of is Kind.INTENTION:
        return TO_CONTRACT
    if item.of is not Kind.LEAD:
        return FROM_LEAD
    _old, new = item.changes.get("opportunity", ("", "—"))
    return TO_OPPORTUNITY if new else FREED


def _fields(kind: Kind) -> Mapping[str, Field]:
    """What is typed of a kind; what is typed of leads and customers is called as it is of opportunities."""
    if kind is Kind.PRODUCT:
        return product.BY_KEY
    return document_history.FIELDS.get(kind, opportunity.BY_KEY)


def _caption(key: str, kind: Kind) -> str:
    own = _own_caption(key, kind)
    if own:
        return own
    if key in CAPTIONS:
        return translate("Timeline", CAPTIONS[key])
    return caption(_fields(kind)[key])


def _worded(key: str, value: Any, names: Names, kind: Kind) -> str:
    if value is None or value == "":
        return translate("Timeline", EMPTY)
    if kind in document_history.FIELDS:
        own = document_history.worded(key, value)
        if own is not None:
            return own or translate("Timeline", EMPTY)
    return _usually(key, value, names)


def _usually(key: str, value: Any, names: Names) -> str:
    if key == "business":
        return label(Business(value))
    if key in ("opportunity", "intention", "contract"):
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
