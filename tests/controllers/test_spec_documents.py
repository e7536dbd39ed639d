"""Sales documents held against SPEC sentence by sentence: what two people do at once, and what changes in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.clock import clock
from desktop.controllers import customer_records, documents, opportunities, products
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.arguments import (
    AssignTo,
    DocumentDraft,
    EditValues,
    MergeInto,
    OrderLines,
    UseCustomer,
)
from desktop.controllers.document_prefill import prefilled
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.merging import undo_merge
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.controllers.timeline import history
from desktop.errors import Refused
from desktop.progress import Cancelled, Progress
from desktop.words import Kind, Operation, Role
from tests.controllers.people_places import Business
from tests.sales import CHAIR, SOFA, act, make_document

KINDS = (Kind.INTENTION, Kind.CONTRACT)


@pytest.fixture
def seller(staffed: Business) -> Session:
    return staffed.session(Role.SALESPERSON)


def opportunity(session: Session, name: str = "王先生", phone: str = "13800138000") -> int:
    draft = {"name": name, "phone": phone, "owner": session.user.id, "store": session.user.stores[0]}
    return opportunities.create(session, draft, name + phone, accept_same_phone=True).done[0].id


def customer(session: Session, name: str, phone: str, **more: Any) -> int:
    return customer_records.create(session, {"name": name, "phone": phone, **more}, name + phone).done[0].id


def reopened(document: documents.SalesDocument, *lines: Line, **more: Any) -> DocumentDraft:
    """What the form of a stored document saves, with other lines where any are given."""
    values = dict(document.values) | more.pop("values", {})
    given = DocumentDraft(
        values,
        lines or document.lines,
        document.discount,
        document.customer.id,
        version=document.facts.version,
    )
    return replace(given, **more)


def pushed_down(session: Session, intention: int, quantities: dict[int, int] | None = None) -> int:
    """The contract that came of an intention."""
    given = OrderLines(quantities) if quantities is not None else None
    made = act(session, Kind.INTENTION, Operation.PUSH_DOWN, intention, given).done[0].made
    assert made is not None
    return made.id


def edited_lines(session: Session, kind: Kind, record: int) -> tuple[str, str]:
    """What the history tells last of changed lines, before and after."""
    told = next(one for one in history(session, record, kind) if one.operation is Operation.EDIT)
    return told.changes.get("lines", ("", ""))


# who buys


@pytest.mark.parametrize("kind", KINDS)
def test_an_edit_that_registers_somebody_new_never_takes_who_was_registered_before(
    seller: Session, kind: Kind
) -> None:
    """The form that made document and customer stays open, and has one UUID."""
    record = opportunity(seller)
    begin = prefilled(seller, kind, record)
    first = DocumentDraft(begin.values, (SOFA,), new_customer=begin.new_customer, form_uuid="form")
    operation = documents.OPERATION_OF[kind]
    made = operate(seller, operation, [record], first).done[0].made
    assert made is not None
    found = documents.load(seller, kind, made.id)
    new = {"name": "李女士", "phone": "13900139000"}
    given = reopened(found, customer=None, new_customer=new, form_uuid="form")
    act(seller, kind, Operation.EDIT, made.id, given)
    assert documents.load(seller, kind, made.id).customer.name == "李女士"


def test_the_customer_of_an_opportunity_buys_whatever_phone_they_have_by_now(
    staffed: Business, seller: Session
) -> None:
    administrator = staffed.session()
    elsewhere = customer(administrator, "赵", "13900139000", store=staffed.stores["WS"])
    record = opportunity(seller, "赵", "13900139000")
    assert operate(seller, Operation.CONVERT, [record], UseCustomer(elsewhere, mark_converted=False)).done
    phone = EditValues({"name": "赵", "phone": "13700137000", "store": staffed.stores["WS"]}, 1)
    assert operate(administrator, Operation.EDIT, [elsewhere], phone, subject=customer_records.CUSTOMERS).done
    made = make_document(seller, Kind.CONTRACT, record)
    assert documents.load(administrator, Kind.CONTRACT, made.id).customer.id == elsewhere


@pytest.mark.parametrize("kind", KINDS)
def test_a_customer_who_is_gone_meanwhile_is_said_to_be(
    staffed: Business, seller: Session, kind: Kind
) -> None:
    administrator = staffed.session()
    kept = customer(administrator, "王太太", "13900139000")
    record = opportunity(seller)
    made = make_document(seller, kind, record)
    found = documents.load(seller, kind, made.id)
    gone = found.customer.id
    operate(administrator, Operation.MERGE, [kept, gone], MergeInto(kept), subject=customer_records.CUSTOMERS)
    quoted = DocumentDraft(prefilled(seller, kind, record).values, (SOFA,), customer=gone, form_uuid="two")
    for again in (
        lambda: act(seller, kind, Operation.EDIT, made.id, reopened(found)),
        lambda: operate(seller, documents.OPERATION_OF[kind], [record], quoted),
    ):
        with pytest.raises(Refused) as caught:
            again()
        assert (caught.value.code, caught.value.field) == ("customer_gone", "customer")
