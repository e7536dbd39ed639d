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
from desktop.controllers.document_workflow import OPERATION_OF
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
    operation = OPERATION_OF[kind]
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
        lambda: operate(seller, OPERATION_OF[kind], [record], quoted),
    ):
        with pytest.raises(Refused) as caught:
            again()
        assert (caught.value.code, caught.value.field) == ("customer_gone", "customer")


# lines


def test_a_product_deleted_meanwhile_leaves_the_line_as_it_was_typed(
    staffed: Business, seller: Session
) -> None:
    administrator = staffed.session()
    product = products.create(administrator, {"code": "CY-1", "name": "餐椅", "price": "890"}, "p").done[0].id
    line = replace(CHAIR, product=product)
    operate(administrator, Operation.DELETE, [product], subject=products.PRODUCTS)
    made = make_document(seller, Kind.INTENTION, opportunity(seller), line)
    found = documents.load(seller, Kind.INTENTION, made.id)
    assert [(one.product, one.code, one.name) for one in found.lines] == [(None, CHAIR.code, CHAIR.name)]
    act(seller, Kind.INTENTION, Operation.EDIT, made.id, reopened(found, line))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (replace(SOFA, name="沙" * 201), "200"),
        (replace(SOFA, quantity=2 * 10**9), "too large"),
        (replace(SOFA, discount=Discount(amount=1_680_001)), "16,800.00"),
    ],
    ids=["long", "quantity", "discount"],
)
def test_a_line_that_cannot_be_saved_is_told_with_what_is_wrong(
    seller: Session, line: Line, said: str
) -> None:
    record = opportunity(seller)
    with pytest.raises(Refused) as caught:
        make_document(seller, Kind.INTENTION, record, SOFA, line)
    assert (caught.value.code, caught.value.arguments["row"]) == ("line_invalid", 2)
    assert said in caught.value.sentence()


def test_an_intention_of_which_more_was_ordered_than_it_has_can_still_be_edited(seller: Session) -> None:
    intention = make_document(seller, Kind.INTENTION, opportunity(seller)).id
    contract = documents.load(seller, Kind.CONTRACT, pushed_down(seller, intention))
    sofa, chair = contract.lines
    more = reopened(contract, sofa, replace(chair, quantity=8000))
    act(seller, Kind.CONTRACT, Operation.EDIT, contract.facts.id, more)
    found = documents.load(seller, Kind.INTENTION, intention)
    act(seller, Kind.INTENTION, Operation.EDIT, intention, reopened(found, values={"remark": "周末送"}))
    found = documents.load(seller, Kind.INTENTION, intention)
    sofa, chair = found.lines
    with pytest.raises(Refused, match="line_ordered"):
        act(
            seller,
            Kind.INTENTION,
            Operation.EDIT,
            intention,
            reopened(found, sofa, replace(chair, quantity=5000)),
        )


def test_the_history_tells_of_one_of_two_same_lines_that_went(seller: Session) -> None:
    made = make_document(seller, Kind.CONTRACT, opportunity(seller), SOFA, SOFA, CHAIR)
    found = documents.load(seller, Kind.CONTRACT, made.id)
    act(seller, Kind.CONTRACT, Operation.EDIT, made.id, reopened(found, found.lines[0], found.lines[2]))
    assert edited_lines(seller, Kind.CONTRACT, made.id) == ("SF-2086 科技布沙发 × 1 = 14280.00", "")


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        ({"price": 1_428_000, "discount": Discount()}, "16,800.00", "(14,280.00"),
        ({"unit": "套"}, "16,800.00", "套"),
    ],
    ids=["price", "unit"],
)
def test_the_history_tells_of_a_line_that_comes_to_the_same(
    seller: Session, change: dict[str, Any], old: str, new: str
) -> None:
    made = make_document(seller, Kind.CONTRACT, opportunity(seller), SOFA, CHAIR)
    found = documents.load(seller, Kind.CONTRACT, made.id)
    lines = (replace(found.lines[0], **change), found.lines[1])
    act(seller, Kind.CONTRACT, Operation.EDIT, made.id, reopened(found, *lines))
    before, after = edited_lines(seller, Kind.CONTRACT, made.id)
    assert before.startswith("SF-2086 科技布沙发 × 1 = 14280.00")
    assert after.startswith("SF-2086 科技布沙发 × 1 = 14280.00")
    assert old in before
    assert new in after


# pushing down


def test_a_part_of_a_line_never_comes_to_less_than_nothing(seller: Session) -> None:
    """A gift of 1.5 m at 99.99: rounded by itself, the discount on 0.7 m would be a cent more than their price."""
    gift = Line("面料", 1500, 9999, Discount(amount=14_999))
    intention = make_document(seller, Kind.INTENTION, opportunity(seller), gift).id
    [line] = documents.load(seller, Kind.INTENTION, intention).lines
    assert line.id is not None
    contract = documents.load(seller, Kind.CONTRACT, pushed_down(seller, intention, {line.id: 700}))
    assert [one.amount for one in contract.lines] == [0]


def test_a_contract_is_never_to_be_delivered_before_it_was_made(seller: Session) -> None:
    today = clock.today()
    record = opportunity(seller)
    intention = make_document(
        seller, Kind.INTENTION, record, date=today - timedelta(days=9), delivery=today - timedelta(days=2)
    ).id
    contract = documents.load(seller, Kind.CONTRACT, pushed_down(seller, intention))
    assert contract.values["delivery"] is None
    act(seller, Kind.CONTRACT, Operation.EDIT, contract.facts.id, reopened(contract))


def test_a_long_push_down_is_counted_and_a_cancelled_one_changes_nothing(seller: Session) -> None:
    intentions = [
        make_document(seller, Kind.INTENTION, opportunity(seller, f"王{at}", f"1380013800{at}")).id
        for at in range(4)
    ]

    class Impatient(Progress):
        def step(self, count: int = 1) -> None:
            super().step(count)
            if self.done >= 2:
                self.cancel()

    def push_down(progress: Progress) -> Outcome:
        return operate(
            seller, Operation.PUSH_DOWN, intentions, None, progress, subject=SUBJECTS[Kind.INTENTION]
        )

    with pytest.raises(Cancelled):
        push_down(Impatient())
    connection = seller.database.connection()
    assert connection.execute("SELECT count(*) FROM contract").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM counter WHERE kind = 'contract'").fetchone() == (0,)
    progress = Progress()
    assert len(push_down(progress).done) == 4
    assert progress.done <= progress.total


# what others show


def test_an_edited_contract_changes_what_is_left_of_its_intention(seller: Session) -> None:
    intention = make_document(seller, Kind.INTENTION, opportunity(seller)).id
    contract = documents.load(seller, Kind.CONTRACT, pushed_down(seller, intention))
    outcome = act(
        seller, Kind.CONTRACT, Operation.EDIT, contract.facts.id, reopened(contract, contract.lines[0])
    )
    assert Kind.INTENTION in outcome.changes.kinds


def test_an_untouched_phone_stays_the_same_number_in_another_region(
    staffed: Business, seller: Session
) -> None:
    made = make_document(seller, Kind.CONTRACT, opportunity(seller))
    save_parameter(staffed.session(), "default_region", "US")
    found = documents.load(seller, Kind.CONTRACT, made.id)
    act(seller, Kind.CONTRACT, Operation.EDIT, made.id, reopened(found, values={"remark": "周末送"}))
    row = seller.database.connection().execute("SELECT phone, phone_key FROM contract").fetchone()
    assert row == ("13800138000", "+8613800138000")


def test_what_a_manager_does_to_a_document_stays_in_its_store(staffed: Business, seller: Session) -> None:
    """The opportunity went to another store; the document, and what comes of it, stay where they are."""
    administrator, manager = staffed.session(), staffed.session(Role.MANAGER)
    record = opportunity(seller)
    intention = make_document(seller, Kind.INTENTION, record).id
    target = AssignTo(administrator.user.id, staffed.stores["WS"])
    staffed.database.execute_sql(
        "INSERT INTO staff_store (staff_id, store_id) VALUES (?, ?)", (target.owner, target.store)
    )
    assert operate(staffed.session(), Operation.HAND_OVER, [record], target).done
    contract = documents.load(manager, Kind.CONTRACT, pushed_down(manager, intention))
    assert contract.facts.store == staffed.stores["XH"]
    assert contract.opportunity.id is None


# merged and taken back


def test_a_merge_is_not_taken_back_over_what_became_of_its_documents(
    staffed: Business, seller: Session
) -> None:
    administrator, subject = staffed.session(), customer_records.CUSTOMERS
    third = customer(administrator, "孙", "13700137000")
    for at, change in enumerate(
        (
            lambda record: act(
                administrator,
                Kind.INTENTION,
                Operation.EDIT,
                record,
                reopened(documents.load(administrator, Kind.INTENTION, record), customer=third),
            ),
            lambda record: act(administrator, Kind.INTENTION, Operation.DELETE, record),
            lambda record: act(administrator, Kind.INTENTION, Operation.PUSH_DOWN, record),
        )
    ):
        kept = customer(administrator, f"赵{at}", f"1390013900{at}")
        other = customer(administrator, f"钱{at}", f"1360013600{at}", store=staffed.stores["XH"])
        # The opportunity is another customer's, so that nothing but the document goes along with the merge.
        record = opportunity(seller, f"王{at}", f"1380013800{at}")
        make_document(seller, Kind.CONTRACT, record)
        begin = prefilled(administrator, Kind.INTENTION, record)
        given = DocumentDraft(begin.values, (SOFA,), customer=other, form_uuid=f"form{at}")
        made = operate(administrator, Operation.QUOTE, [record], given).done[0].made
        assert made is not None
        operate(administrator, Operation.MERGE, [kept, other], MergeInto(kept), subject=subject)
        change(made.id)
        with pytest.raises(Refused, match="merge_touched"):
            undo_merge(administrator, kept)
