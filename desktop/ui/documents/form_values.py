"""A sales document as its form holds it: fields, customer, lines and discount in one draft, and back again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from desktop.controllers import documents
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.arguments import DocumentDraft
from desktop.controllers.customers import CustomerCard
from desktop.controllers.directory import Directory
from desktop.controllers.document_prefill import Prefilled
from desktop.controllers.document_workflow import OPERATION_OF
from desktop.controllers.documents import SUBJECTS, SalesDocument
from desktop.controllers.entries import document as entry
from desktop.controllers.entries.field import Checked, EntryContext, Field, show_money
from desktop.controllers.entries.line_figures import show_amount, show_quantity
from desktop.controllers.entries.line_sheet import LineSheet
from desktop.controllers.entries.showing import show
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.session import Session
from desktop.translation import mark, translate
from desktop.ui.records.editors.factory import typed
from desktop.ui.records.form_saving import Saved, Unsaved
from desktop.words import Kind

CUSTOMER, LINES, DISCOUNT = "customer", "lines", "discount"
OPPORTUNITY = "opportunity"
# What the form holds besides the fields that are typed.
OWN: tuple[Field, ...] = (
    Field(CUSTOMER, mark("Fields", "Customer"), required=True, importable=False),
    Field(LINES, mark("Fields", "Lines"), importable=False),
    Field(DISCOUNT, mark("Fields", "Discount on the whole"), importable=False),
)
OFF = mark("DocumentValues", "{amount} off")


def fields_of(kind: Kind) -> dict[str, Field]:
    """Everything that the form of a kind holds, by key."""
    return {one.key: one for one in (*OWN, *entry.FIELDS_OF[kind])}


def chosen(card: CustomerCard, new: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A customer who exists, as the draft keeps them.

    Arguments:
        new: what was typed of a new customer before this one was found by it.
    """
    return {"id": card.id, "name": card.name, "number": card.number, "new": dict(new or {})}


def newcomer(new: Mapping[str, Any]) -> dict[str, Any]:
    """A customer who is made when the document is saved, as the draft keeps them."""
    return {"id": None, "name": str(new.get("name") or ""), "number": "", "new": dict(new)}


def discount_of(value: Any) -> Discount:
    """The discount on the whole that a draft keeps."""
    rate, amount = value or (0, 0)
    return Discount(int(rate), int(amount))


def lines_of(value: Any) -> tuple[Line, ...]:
    """The lines that a draft keeps."""
    return LineSheet.from_json(value or ()).lines


def first_draft(kind: Kind, begin: Prefilled) -> dict[str, Any]:
    """The draft of a new document as its opportunity fills it in."""
    draft = {one.key: typed(one, begin.values.get(one.key)) for one in entry.FIELDS_OF[kind]}
    customer = newcomer(begin.new_customer) if begin.customer is None else chosen(begin.customer)
    own = {CUSTOMER: customer, LINES: [], DISCOUNT: [0, 0], OPPORTUNITY: begin.opportunity.id}
    return draft | own


def with_values(document: SalesDocument) -> SalesDocument:
    """A stored document whose values hold customer, lines and discount too, as the draft keeps them."""
    own = {
        CUSTOMER: chosen(document.customer),
        f"{CUSTOMER}_key": document.customer.id,
        LINES: LineSheet(document.lines).to_json(),
        DISCOUNT: [document.discount.rate, document.discount.amount],
    }
    return replace(document, values={**document.values, **own})


def load(kind: Kind, session: Session, record: int) -> SalesDocument:
    """A stored document as its form holds it.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    return with_values(documents.load(session, kind, record))


def check(kind: Kind, draft: Mapping[str, Any], context: EntryContext) -> Checked:
    """Parses the fields of a draft; customer, lines and discount go along as they are."""
    checked = entry.check(kind, draft, context)
    own = {key: draft.get(key) for key in (CUSTOMER, LINES, DISCOUNT)}
    known = (own[CUSTOMER] or {}).get("id")
    return replace(checked, values=checked.values | own | {f"{CUSTOMER}_key": known})


def document_draft(unsaved: Unsaved) -> DocumentDraft:
    """What Quote, Order and Edit are given."""
    draft = unsaved.draft
    customer = draft.get(CUSTOMER) or {}
    return DocumentDraft(
        draft,
        lines_of(draft.get(LINES)),
        discount_of(draft.get(DISCOUNT)),
        customer.get("id"),
        customer.get("new") or {},
        unsaved.form_uuid,
        unsaved.version,
    )


def _create(kind: Kind, session: Session, unsaved: Unsaved) -> Outcome:
    """Makes the document; what was done is told of the document, not of the opportunity it was made from."""
    record = int(unsaved.draft[OPPORTUNITY])
    outcome = operate(session, OPERATION_OF[kind], [record], document_draft(unsaved))
    name = (unsaved.draft.get(CUSTOMER) or {}).get("name", "")
    done = tuple(
        replace(one, id=one.made.id, number=one.made.number, name=name)
        for one in outcome.done
        if one.made is not None
    )
    return replace(outcome, done=done)


def worded(key: str, value: Any, directory: Directory) -> str:
    """A value of a document as a person reads it."""
    if key == CUSTOMER:
        return (value or {}).get("name", "")
    if key == LINES:
        return "\n".join(_line_text(one) for one in lines_of(value))
    if key == DISCOUNT:
        return _discount_text(discount_of(value))
    return show(key, value, directory)


def _line_text(one: Line) -> str:
    name = " ".join(part for part in (one.name, one.specification) if part)
    return f"{name} × {show_quantity(one.quantity)} = {show_amount(one.amount)}"


def _discount_text(discount: Discount) -> str:
    if discount.rate:
        return f"{show_money(discount.rate)} %"
    text = translate("DocumentValues", OFF)
    return text.format(amount=show_amount(discount.amount)) if discount.amount else ""


def saved(kind: Kind) -> Saved:
    """How documents of a kind are checked and saved."""
    fields = fields_of(kind)
    return Saved(
        SUBJECTS[kind],
        fields,
        tuple(fields),
        partial(check, kind),
        partial(load, kind),
        partial(_create, kind),
        document_draft,
        worded,
    )
