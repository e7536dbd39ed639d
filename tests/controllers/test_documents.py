"""Quote and Order: documents made, written back, pushed down, edited and deleted, on the controllers."""

from __future__ import annotations

import multiprocessing
import os
import signal
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import clock
from desktop.controllers import customer_records, documents, opportunities, products
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.arguments import AssignTo, CloseWith, DocumentDraft, OrderLines, RejectWith
from desktop.controllers.document_cards import cards
from desktop.controllers.document_listing import CONTRACT_LIST, INTENTION_LIST
from desktop.controllers.document_prefill import prefilled
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.kind_queries import DocumentQuery
from desktop.controllers.list_query import Ordered
from desktop.controllers.operate import OPPORTUNITIES, Outcome, operate
from desktop.controllers.parameters import save_parameter
from desktop.controllers.people import load_user
from desktop.controllers.pushing_down import to_order
from desktop.controllers.session import Session
from desktop.controllers.timeline import history
from desktop.errors import Refused
from desktop.models.schema import open_database
from desktop.words import Business, Document, Kind, Operation, Role, Rounding, Uniqueness
from tests.controllers.people_places import Business as Place

SOFA = Line("科技布沙发", 1000, 1_680_000, Discount(rate=1500), code="SF-2086")
CHAIR = Line("餐椅", 6000, 89_000, Discount(rate=1500))
KINDS = (Kind.INTENTION, Kind.CONTRACT)
OPERATION = {Kind.INTENTION: Operation.QUOTE, Kind.CONTRACT: Operation.ORDER}


@pytest.fixture
def seller(staffed: Place) -> Session:
    return staffed.session(Role.SALESPERSON)


def opportunity(session: Session, name: str = "王先生", phone: str = "13800138000") -> int:
    draft = {"name": name, "phone": phone, "owner": session.user.id, "store": session.user.stores[0]}
    return opportunities.create(session, draft, name + phone, accept_same_phone=True).done[0].id


def draft(session: Session, kind: Kind, record: int, *lines: Line, **more: Any) -> DocumentDraft:
    """The draft of a form that was opened for an opportunity and given lines."""
    begin = prefilled(session, kind, record)
    typed = dict(begin.values) | more.pop("values", {})
    known = begin.customer.id if begin.customer else None
    return DocumentDraft(
        typed,
        lines or (SOFA, CHAIR),
        **{
            "customer": known,
            "new_customer": {} if known else begin.new_customer,
            "form_uuid": f"{kind}{record}",
            **more,
        },
    )


def make(session: Session, kind: Kind, record: int, *lines: Line, **more: Any) -> int:
    given = draft(session, kind, record, *lines, **more)
    outcome = operate(session, OPERATION[kind], [record], given)
    made = outcome.done[0].made
    assert made is not None
    return made.id


def act(session: Session, kind: Kind, operation: Operation, record: int, given: Any = None) -> Outcome:
    return operate(session, operation, [record], given, subject=SUBJECTS[kind])


def refused(outcome: Outcome) -> str:
    assert not outcome.done
    return outcome.refused[0].refused.code


def stored(session: Session, record: int) -> opportunities.Opportunity:
    return opportunities.load(session, record)


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_is_made_and_its_number_written_back(seller: Session, kind: Kind) -> None:
    record = opportunity(seller)
    before = stored(seller, record).updated_at
    document = documents.load(seller, kind, make(seller, kind, record))
    assert document.facts.number.startswith({"intention": "YX", "contract": "HT"}[kind])
    assert document.totals.total == 1_428_000 + 453_900
    assert [one.name for one in document.lines] == ["科技布沙发", "餐椅"]
    assert document.values["owner"] == seller.user.id
    after = stored(seller, record)
    assert [(one.kind, one.number) for one in after.documents] == [(kind, document.facts.number)]
    assert after.updated_at >= before
    told = [item for item in history(seller, record) if item.operation is OPERATION[kind]]
    assert [one.changes[kind.value] for one in told] == [("", document.facts.number)]
    assert after.facts.version == 1
    assert after.facts.live_contracts == ((document.facts.number,) if kind is Kind.CONTRACT else ())


def test_the_customer_made_on_the_spot_is_linked_and_the_opportunity_stays_assigned(seller: Session) -> None:
    record = opportunity(seller)
    make(seller, Kind.INTENTION, record)
    found = stored(seller, record)
    assert found.facts.business is Business.ASSIGNED
    assert found.customer is not None
    assert found.customer.name == "王先生"
    assert operate(seller, Operation.CONVERT, [record], _convert_to()).done
    assert stored(seller, record).facts.business is Business.CONVERTED
    make(seller, Kind.CONTRACT, record)
    assert len(stored(seller, record).documents) == 2


def _convert_to() -> Any:
    from desktop.controllers.arguments import ConvertTo

    return ConvertTo("convert")


def test_the_shared_customer_is_filled_in_and_linked(staffed: Place, seller: Session) -> None:
    customer = (
        customer_records.create(staffed.session(), {"name": "王先生", "phone": "138 0013 8000"}, "c")
        .done[0]
        .id
    )
    record = opportunity(seller, "钱女士")
    begin = prefilled(seller, Kind.INTENTION, record)
    assert begin.customer is not None
    assert (begin.customer.id, begin.customer.name) == (customer, "王先生")
    document = documents.load(seller, Kind.INTENTION, make(seller, Kind.INTENTION, record))
    assert (document.customer.id, document.facts.name) == (customer, "王先生")
    linked = stored(seller, record).customer
    assert linked is not None
    assert linked.id == customer


def test_a_new_customer_keeps_to_the_uniqueness_rule(staffed: Place, seller: Session) -> None:
    save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.PHONE_AND_NAME)
    held = (
        customer_records.create(staffed.session(), {"name": "王先生", "phone": "13800138000"}, "c").done[0].id
    )
    record = opportunity(seller, "李")
    new = {"name": "王先生", "phone": "13800138000"}
    with pytest.raises(Refused) as caught:
        make(seller, Kind.CONTRACT, record, customer=None, new_customer=new)
    assert (caught.value.code, caught.value.arguments["customer"]) == ("customer_exists", held)
    assert not stored(seller, record).documents
    make(seller, Kind.CONTRACT, record, customer=None, new_customer=new | {"name": "王太太"})


def test_a_disabled_customer_cannot_be_chosen(staffed: Place, seller: Session) -> None:
    administrator = staffed.session()
    customer = customer_records.create(administrator, {"name": "王", "phone": "13800138000"}, "c").done[0].id
    operate(administrator, Operation.DISABLE, [customer], subject=customer_records.CUSTOMERS)
    record = opportunity(seller)
    assert prefilled(seller, Kind.INTENTION, record).customer is None
    with pytest.raises(Refused) as caught:
        make(seller, Kind.INTENTION, record, customer=customer)
    assert caught.value.code == "customer_disabled"


def test_a_customer_out_of_sight_needs_one_of_the_phones(staffed: Place, seller: Session) -> None:
    elsewhere = {"name": "赵", "phone": "13900139000", "store": staffed.stores["WS"]}
    customer = customer_records.create(staffed.session(), elsewhere, "c").done[0].id
    record = opportunity(seller)
    with pytest.raises(Refused) as caught:
        make(seller, Kind.INTENTION, record, customer=customer)
    assert caught.value.code == "customer_unknown"
    make(seller, Kind.INTENTION, record, customer=customer, values={"phone": "13900139000"})


def test_saving_a_form_twice_is_one_document(seller: Session) -> None:
    record = opportunity(seller)
    given = draft(seller, Kind.INTENTION, record)
    first = operate(seller, Operation.QUOTE, [record], given).done[0].made
    second = operate(seller, Operation.QUOTE, [record], given).done[0].made
    assert first is not None
    assert second is not None
    assert first.id == second.id
    assert len(stored(seller, record).documents) == 1
    assert len([one for one in history(seller, record) if one.operation is Operation.QUOTE]) == 1


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"lines": ()}, "lines_required"),
        ({"lines": (replace(SOFA, name=" "),)}, "line_invalid"),
        ({"lines": (replace(SOFA, quantity=0),)}, "line_invalid"),
        ({"lines": (replace(SOFA, discount=Discount(amount=1_680_001)),)}, "line_invalid"),
        ({"lines": (replace(SOFA, quantity=10**9, price=10**9),) * 2}, "total_large"),
        ({"discount": Discount(amount=10**8)}, "discount_large"),
        ({"values": {"deposit": "99999999"}}, "deposit_large"),
        ({"values": {"date": ""}}, "invalid"),
        ({"values": {"delivery": clock.today() - timedelta(days=1)}}, "invalid"),
    ],
    ids=str,
)
def test_what_cannot_be_saved_leaves_nothing(seller: Session, more: dict[str, Any], code: str) -> None:
    record = opportunity(seller)
    given = draft(seller, Kind.CONTRACT, record)
    given = replace(
        given,
        draft=dict(given.draft) | more.get("values", {}),
        lines=more.get("lines", given.lines),
        discount=more.get("discount", given.discount),
    )
    with pytest.raises(Refused) as caught:
        operate(seller, Operation.ORDER, [record], given)
    assert caught.value.code == code
    found = stored(seller, record)
    assert not found.documents
    assert found.customer is None
    assert not customer_records.load_facts(seller.database.connection(), [1], 0)


def _die_between(path: Path, user: int, record: int, at: str) -> None:
    """Orders in a process of its own, which is killed after the document was written and before it was written back."""
    database = open_database(path)
    database.connect()
    found = load_user(database.connection(), user)
    assert found is not None
    session = Session(database, found, path.parent)

    def trace(statement: str) -> None:
        if statement.startswith(at):
            os.kill(os.getpid(), signal.SIGKILL)

    given = draft(session, Kind.CONTRACT, record)
    database.connection().set_trace_callback(trace)
    operate(session, Operation.ORDER, [record], given)


@pytest.mark.parametrize(
    "at", ["INSERT INTO contract_line", "UPDATE opportunity", "INSERT INTO audit", "COMMIT"]
)
def test_killed_on_the_way_neither_the_document_nor_its_number_is_there(
    staffed: Place, seller: Session, at: str
) -> None:
    record = opportunity(seller)
    path = Path(staffed.database.database)
    process = multiprocessing.get_context("spawn").Process(
        target=_die_between, args=(path, seller.user.id, record, at)
    )
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    found = stored(seller, record)
    assert not found.documents
    assert found.customer is None
    assert [item.operation for item in history(seller, record)] == [Operation.NEW]
    connection = staffed.database.connection()
    for table in ("contract", "contract_line", "customer"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    make(seller, Kind.CONTRACT, record)
    assert [one.number[-4:] for one in stored(seller, record).documents] == ["0001"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_opportunity_that_is_nobodys_or_closed_has_no_documents(
    staffed: Place, seller: Session, kind: Kind
) -> None:
    administrator = staffed.session()
    record = opportunities.create(administrator, {"name": "李", "phone": "13800138001"}, "o").done[0].id
    for code, step in (
        ("needs_assigned", None),
        (
            "closed",
            lambda: operate(administrator, Operation.CLOSE, [record], CloseWith(_reason(staffed), "x")),
        ),
    ):
        if step is not None:
            assert step().done
        with pytest.raises(Refused) as caught:
            prefilled(administrator, kind, record)
        assert caught.value.code == code


def _reason(place: Place) -> int:
    row = (
        place.database.connection().execute("SELECT id FROM choice WHERE list = 'reason' LIMIT 1").fetchone()
    )
    return row[0]


@pytest.mark.parametrize("kind", KINDS)
def test_an_edit_keeps_the_ids_of_lines_and_compares_the_version(seller: Session, kind: Kind) -> None:
    record = opportunity(seller)
    document = make(seller, kind, record)
    before = documents.load(seller, kind, document)
    sofa, chair = before.lines
    given = DocumentDraft(
        dict(before.values) | {"remark": "周末送"},
        (
            replace(chair, quantity=4000),
            replace(sofa, discount=Discount(amount=100_000)),
            Line("茶几", price=100),
        ),
        customer=before.customer.id,
        version=before.facts.version,
    )
    assert act(seller, kind, Operation.EDIT, document, given).done
    after = documents.load(seller, kind, document)
    assert [one.id for one in after.lines][:2] == [chair.id, sofa.id]
    assert [one.amount for one in after.lines] == [302_600, 1_580_000, 100]
    assert after.values["remark"] == "周末送"
    assert after.facts.version == 2
    with pytest.raises(Refused) as caught:
        act(seller, kind, Operation.EDIT, document, given)
    assert caught.value.code == "conflict"
    told = next(one for one in history(seller, document, kind) if one.operation is Operation.EDIT)
    old, new = told.changes["lines"]
    assert "餐椅 × 6 = 4539.00" in old
    assert "茶几 × 1 = 1.00" in new


def test_what_was_rounded_stays_so_when_the_rule_changes(staffed: Place, seller: Session) -> None:
    save_parameter(staffed.session(), "rounding", Rounding.HUNDRED_DOWN)
    record = opportunity(seller)
    document = make(seller, Kind.CONTRACT, record)
    save_parameter(staffed.session(), "rounding", Rounding.CENT)
    found = documents.load(seller, Kind.CONTRACT, document)
    assert (found.totals.total, found.totals.rounding) == (1_880_000, 1900)
    given = DocumentDraft(found.values, found.lines, customer=found.customer.id, version=1)
    assert act(seller, Kind.CONTRACT, Operation.EDIT, document, given).done
    assert documents.load(seller, Kind.CONTRACT, document).totals.total == 1_880_000


def test_an_approved_document_is_read_only_and_comes_back(staffed: Place, seller: Session) -> None:
    manager = staffed.session(Role.MANAGER)
    document = make(seller, Kind.CONTRACT, opportunity(seller))
    assert act(seller, Kind.CONTRACT, Operation.SUBMIT, document).done
    assert refused(act(seller, Kind.CONTRACT, Operation.APPROVE, document)) == "no_right"
    assert act(manager, Kind.CONTRACT, Operation.APPROVE, document).done
    for operation in (Operation.EDIT, Operation.VOID, Operation.DELETE, Operation.SUBMIT):
        assert refused(act(manager, Kind.CONTRACT, operation, document)) == "approved"
    assert act(manager, Kind.CONTRACT, Operation.UNAPPROVE, document).done
    assert act(seller, Kind.CONTRACT, Operation.SUBMIT, document).done
    assert act(manager, Kind.CONTRACT, Operation.REJECT, document, RejectWith("价格不对")).done
    assert refused(act(seller, Kind.CONTRACT, Operation.DELETE, document)) == "document_submitted"
    assert act(manager, Kind.CONTRACT, Operation.DELETE, document).done


def test_a_voided_documents_number_stays_and_a_deleted_ones_goes(seller: Session) -> None:
    record = opportunity(seller)
    document = make(seller, Kind.CONTRACT, record)
    number = documents.load(seller, Kind.CONTRACT, document).facts.number
    assert stored(seller, record).facts.live_contracts == (number,)
    assert act(seller, Kind.CONTRACT, Operation.VOID, document).done
    found = stored(seller, record)
    assert [(one.number, one.voided) for one in found.documents] == [(number, True)]
    assert not found.facts.live_contracts
    assert refused(act(seller, Kind.CONTRACT, Operation.DELETE, document)) == "voided"
    assert act(seller, Kind.CONTRACT, Operation.UNVOID, document).done
    assert stored(seller, record).facts.live_contracts == (number,)
    assert act(seller, Kind.CONTRACT, Operation.DELETE, document).done
    assert not stored(seller, record).documents
    told = [one.changes for one in history(seller, record) if one.operation is Operation.ORDER]
    assert sorted(one["contract"] for one in told) == [("", number), (number, "")]


def test_any_document_forbids_deleting_its_opportunity_and_its_customer(
    staffed: Place, seller: Session
) -> None:
    administrator = staffed.session()
    record = opportunity(seller)
    document = make(seller, Kind.INTENTION, record)
    act(seller, Kind.INTENTION, Operation.VOID, document)
    operate(administrator, Operation.RECYCLE, [record])
    assert refused(operate(administrator, Operation.DELETE, [record])) == "has_documents"
    customer = documents.load(administrator, Kind.INTENTION, document).customer.id
    wanted = customer_records.CUSTOMERS
    assert (
        refused(operate(administrator, Operation.DELETE, [customer], subject=wanted)) == "customer_referred"
    )
    staffed.database.execute_sql("UPDATE opportunity SET customer_id = NULL")
    assert (
        refused(operate(administrator, Operation.DELETE, [customer], subject=wanted)) == "customer_documents"
    )


def test_an_intention_is_pushed_down_line_by_line(seller: Session) -> None:
    record = opportunity(seller)
    more = {"discount": Discount(amount=90_000)}
    document = make(
        seller, Kind.INTENTION, record, SOFA, replace(CHAIR, discount=Discount(amount=60_000)), **more
    )
    sofa, chair = documents.load(seller, Kind.INTENTION, document).lines
    assert chair.id is not None
    outcome = act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document, OrderLines({chair.id: 2000}))
    made = outcome.done[0].made
    assert made is not None
    contract = documents.load(seller, Kind.CONTRACT, made.id)
    assert [(one.name, one.quantity, one.source) for one in contract.lines] == [("餐椅", 2000, chair.id)]
    assert contract.lines[0].discount == Discount(amount=20_000)
    whole = sofa.amount + chair.amount
    assert contract.discount.amount == round(90_000 * contract.lines[0].amount / whole)
    assert contract.intention is not None
    assert contract.intention.id == document
    found = documents.load(seller, Kind.INTENTION, document)
    assert found.ordered == {sofa.id: 0, chair.id: 2000}
    assert [one.number for one in found.contracts] == [contract.facts.number]
    assert [one.left for one in to_order(seller, document).lines] == [1000, 4000]
    with pytest.raises(Refused) as caught:
        act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document, OrderLines({chair.id: 5000}))
    assert caught.value.code == "lines_not_left"
    assert act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document).done
    assert refused(act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document)) == "nothing_left"
    assert len(stored(seller, record).facts.live_contracts) == 2
    act(seller, Kind.CONTRACT, Operation.VOID, made.id)
    assert [one.left for one in to_order(seller, document).lines] == [0, 2000]
    assert refused(act(seller, Kind.INTENTION, Operation.DELETE, document)) == "intention_ordered"


def test_discounts_that_are_amounts_are_shared_out_to_the_cent(seller: Session) -> None:
    lines = Line("a", 3000, 1000, Discount(amount=100)), Line("b", 3000, 700)
    document = make(seller, Kind.INTENTION, opportunity(seller), *lines, discount=Discount(amount=200))
    ids = [one.id for one in documents.load(seller, Kind.INTENTION, document).lines]
    made = []
    for _ in range(3):
        given = OrderLines({one: 1000 for one in ids if one is not None})
        one = act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document, given).done[0].made
        assert one is not None
        made.append(documents.load(seller, Kind.CONTRACT, one.id))
    assert sum(one.lines[0].discount.amount for one in made) == 100
    assert sum(one.discount.amount for one in made) == 200
    whole = documents.load(seller, Kind.INTENTION, document).totals.total
    assert sum(one.totals.total for one in made) == whole


def test_a_line_in_a_voided_contract_cannot_go(seller: Session) -> None:
    document = make(seller, Kind.INTENTION, opportunity(seller))
    contract = act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document).done[0].made
    assert contract is not None
    act(seller, Kind.CONTRACT, Operation.VOID, contract.id)
    found = documents.load(seller, Kind.INTENTION, document)
    given = DocumentDraft(found.values, found.lines[:1], customer=found.customer.id, version=1)
    with pytest.raises(Refused) as caught:
        act(seller, Kind.INTENTION, Operation.EDIT, document, given)
    assert caught.value.code == "line_voided"


def test_a_line_that_is_ordered_stays_with_at_least_that(seller: Session) -> None:
    document = make(seller, Kind.INTENTION, opportunity(seller))
    found = documents.load(seller, Kind.INTENTION, document)
    sofa, chair = found.lines
    assert chair.id is not None
    act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document, OrderLines({chair.id: 2000}))

    def edit(*lines: Line) -> Outcome:
        version = documents.load(seller, Kind.INTENTION, document).facts.version
        given = DocumentDraft(found.values, lines, customer=found.customer.id, version=version)
        return act(seller, Kind.INTENTION, Operation.EDIT, document, given)

    for lines in ((sofa,), (sofa, replace(chair, quantity=1000))):
        with pytest.raises(Refused) as caught:
            edit(*lines)
        assert (caught.value.code, caught.value.arguments["quantity"]) == ("line_ordered", "2")
    assert edit(replace(chair, quantity=2000)).done


def test_a_contract_that_comes_back_says_where_more_is_ordered_now(seller: Session) -> None:
    document = make(seller, Kind.INTENTION, opportunity(seller))
    first = act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document).done[0].made
    assert first is not None
    act(seller, Kind.CONTRACT, Operation.VOID, first.id)
    act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document)
    done = act(seller, Kind.CONTRACT, Operation.UNVOID, first.id).done[0]
    assert [one.code for one in done.notes] == ["note_more_ordered"]


def test_nothing_is_ordered_from_a_closed_opportunity(staffed: Place, seller: Session) -> None:
    record = opportunity(seller)
    document = make(seller, Kind.INTENTION, record)
    assert operate(seller, Operation.CLOSE, [record], CloseWith(_reason(staffed), "x")).done
    assert refused(act(seller, Kind.INTENTION, Operation.PUSH_DOWN, document)) == "opportunity_closed"


def test_a_line_can_enter_the_products(staffed: Place, seller: Session) -> None:
    administrator = staffed.session()
    record = opportunity(seller)
    new = replace(CHAIR, code="CY-1", list_product=True)
    with pytest.raises(Refused) as caught:
        make(seller, Kind.INTENTION, record, new)
    assert caught.value.code == "line_invalid"
    document = make(administrator, Kind.INTENTION, record, new)
    [line] = documents.load(administrator, Kind.INTENTION, document).lines
    assert line.product is not None
    product = products.load(administrator, line.product)
    assert (product.values["code"], product.values["price"], product.facts.documents) == ("CY-1", 89_000, 1)
    outcome = operate(administrator, Operation.DELETE, [line.product], subject=products.PRODUCTS)
    assert refused(outcome) == "product_documents"


def test_lists_show_what_their_people_may_see(staffed: Place, seller: Session) -> None:
    administrator, connection = staffed.session(), staffed.database.connection()
    mine = make(seller, Kind.INTENTION, opportunity(seller))
    other = opportunities.create(administrator, {"name": "李", "phone": "13700137000"}, "o").done[0].id
    operate(
        administrator,
        Operation.ASSIGN,
        [other],
        AssignTo(staffed.users[Role.MANAGER].id, staffed.stores["XH"]),
    )
    theirs = make(administrator, Kind.INTENTION, other)
    query = DocumentQuery()
    assert list(INTENTION_LIST.ids(connection, seller.user, query)) == [mine]
    assert set(INTENTION_LIST.ids(connection, staffed.users[Role.BACK_OFFICE], query)) == {mine, theirs}
    rows = INTENTION_LIST.first_page(connection, seller.user, query, 10)
    assert [(one.name, one.total, one.ordered) for one in rows] == [("王先生", 1_881_900, Ordered.NOT)]
    assert INTENTION_LIST.sum_of(connection, seller.user, [mine, theirs]) == 1_881_900
    assert INTENTION_LIST.summary(connection, administrator.user, query).total == 2 * 1_881_900
    assert INTENTION_LIST.counts(connection, administrator.user, query).by_status[Document.CREATED] == 2
    assert list(CONTRACT_LIST.ids(connection, administrator.user, query)) == []
    with pytest.raises(Refused):
        documents.load(seller, Kind.INTENTION, theirs)
    [card] = cards(connection, seller, "opportunity_id", other)
    assert (card.id, card.total, card.number) == (
        None,
        0,
        documents.load(administrator, Kind.INTENTION, theirs).facts.number,
    )


@pytest.mark.parametrize("text", ["王先生", "wxs", "138 0013", "YX", "SJ"])
def test_documents_are_found_by_customer_phone_and_numbers(seller: Session, text: str) -> None:
    connection = seller.database.connection()
    document = make(seller, Kind.INTENTION, opportunity(seller))
    for found in (text, "nothing such"):
        query = DocumentQuery(text=found)
        expected = [document] if found == text else []
        assert list(INTENTION_LIST.ids(connection, seller.user, query)) == expected


def test_how_much_is_ordered_can_be_asked_for(seller: Session) -> None:
    connection = seller.database.connection()
    none, part, whole = (
        make(seller, Kind.INTENTION, opportunity(seller, str(at), f"1390013900{at}")) for at in range(3)
    )
    sofa = documents.load(seller, Kind.INTENTION, part).lines[0].id
    assert sofa is not None
    act(seller, Kind.INTENTION, Operation.PUSH_DOWN, part, OrderLines({sofa: 1000}))
    act(seller, Kind.INTENTION, Operation.PUSH_DOWN, whole)
    found = {
        one: list(INTENTION_LIST.ids(connection, seller.user, DocumentQuery(ordered=(one,))))
        for one in Ordered
    }
    assert found == {Ordered.NOT: [none], Ordered.PARTLY: [part], Ordered.WHOLLY: [whole]}
    rows = {
        one.id: one.ordered for one in INTENTION_LIST.first_page(connection, seller.user, DocumentQuery(), 9)
    }
    assert rows == {none: Ordered.NOT, part: Ordered.PARTLY, whole: Ordered.WHOLLY}


def test_the_stored_amounts_are_those_of_the_lines(seller: Session) -> None:
    connection = seller.database.connection()
    document = make(seller, Kind.CONTRACT, opportunity(seller), discount=Discount(rate=500))
    row = connection.execute("SELECT gross, total, line_count, quantity FROM contract").fetchone()
    found = documents.load(seller, Kind.CONTRACT, document).totals
    assert tuple(row) == (found.gross, found.total, found.lines, found.quantity)
    amounts = connection.execute("SELECT amount FROM contract_line ORDER BY position").fetchall()
    assert [one[0] for one in amounts] == [SOFA.amount, CHAIR.amount]


def test_merged_customers_take_their_documents_along(staffed: Place, seller: Session) -> None:
    from desktop.controllers.arguments import MergeInto
    from desktop.controllers.merging import undo_merge

    administrator = staffed.session()
    document = make(seller, Kind.CONTRACT, opportunity(seller))
    gone = documents.load(administrator, Kind.CONTRACT, document).customer.id
    kept = customer_records.create(administrator, {"name": "赵", "phone": "13900139000"}, "k").done[0].id
    operate(administrator, Operation.MERGE, [kept, gone], MergeInto(kept), subject=customer_records.CUSTOMERS)
    assert documents.load(administrator, Kind.CONTRACT, document).customer.id == kept
    undo_merge(administrator, kept)
    assert documents.load(administrator, Kind.CONTRACT, document).customer.id == gone


def test_every_kind_is_in_the_pipeline() -> None:
    assert {Operation.QUOTE, Operation.ORDER} <= {one for group in OPPORTUNITIES.order for one in group}
