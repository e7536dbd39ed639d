"""Shared customers, same phone still open, and Convert's uniqueness, on a real database."""

from __future__ import annotations

import sqlite3

import pytest

from desktop.controllers.arguments import AssignTo, CloseWith, ConvertTo, EditValues, UseCustomer
from desktop.controllers.converting import prefill
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import create, load
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.controllers.sharing import look
from desktop.errors import Refused
from desktop.models.customers import Customer, CustomerKey
from desktop.models.documents import Contract
from desktop.models.opportunities import Opportunity
from desktop.models.people import Staff
from desktop.words import Operation, Role, Uniqueness
from tests.controllers.papers import store_document
from tests.controllers.people_places import Business as Place

PHONE = "138 0013 8000"


def enter(session: Session, name: str, phone: str = PHONE, **fields: object) -> int:
    """A new opportunity of the session's user."""
    draft = {
        "name": name,
        "phone": phone,
        "owner": session.user.id,
        "store": session.user.stores[0],
        **fields,
    }
    return create(session, draft, f"form of {name} {phone}", accept_same_phone=True).done[0].id


def convert(session: Session, record: int, **changed: object) -> int:
    """Converts a record to the customer its form proposes, and gives the customer."""
    draft = prefill(session, record) | changed
    outcome = operate(session, Operation.CONVERT, [record], ConvertTo(f"customer of {record}", draft))
    assert outcome.done, outcome.refused
    return Opportunity.get_by_id(record).customer_id


@pytest.fixture
def seller(staffed: Place) -> Session:
    return staffed.session(Role.SALESPERSON)


def test_a_known_phone_shows_the_customer_it_belongs_to(seller: Session) -> None:
    convert(seller, enter(seller, "王先生"))
    other = enter(seller, "钱女士", "+86-13800138000")
    shared = load(seller, other).shared
    assert shared is not None
    assert (shared.name, shared.number) == ("王先生", "KH-00001")


@pytest.mark.parametrize(
    "typed", ["13800138000", "+86 138-0013-8000", "008613800138000", "１３８００１３８０００"]
)
def test_one_number_however_it_is_typed(seller: Session, typed: str) -> None:
    convert(seller, enter(seller, "王先生"))
    found = look(seller, [typed]).shared
    assert found is not None
    assert found.name == "王先生"


def test_the_second_phone_is_looked_up_too(seller: Session) -> None:
    convert(seller, enter(seller, "王先生"))
    other = enter(seller, "钱女士", "139 0000 0000", second_phone=PHONE)
    shared = load(seller, other).shared
    assert shared is not None
    assert shared.name == "王先生"


def test_converting_links_the_open_ones_with_that_phone(seller: Session) -> None:
    first, other = enter(seller, "王先生"), enter(seller, "钱女士")
    customer = convert(seller, first)
    assert Opportunity.get_by_id(other).shared_customer_id == customer
    assert Opportunity.get_by_id(first).shared_customer_id is None


def test_without_a_customer_the_older_opportunity_with_a_document_is_shown(seller: Session) -> None:
    first, other = enter(seller, "王先生"), enter(seller, "钱女士")
    store_document(seller.database.connection(), "intention", first)
    edited = EditValues(
        {"name": "钱女士", "phone": "138-0013-8000", "remark": "x"}, 1, accept_same_phone=True
    )
    operate(seller, Operation.EDIT, [other], edited)
    operate(seller, Operation.VOID, [other])
    operate(seller, Operation.UNVOID, [other])
    assert Opportunity.get_by_id(other).shared_opportunity_id == first
    shared = load(seller, other).shared
    assert shared is not None
    assert shared.opportunity == first


def test_a_voided_opportunity_matches_only_while_a_document_lives(seller: Session) -> None:
    first, other = enter(seller, "王先生"), enter(seller, "钱女士")
    contract = store_document(seller.database.connection(), "contract", first)
    operate(seller, Operation.VOID, [first])
    assert Opportunity.get_by_id(other).shared_opportunity_id == first
    operate(seller, Operation.UNVOID, [first])
    Contract.update(voided=True).where(Contract.id == contract).execute()
    operate(seller, Operation.VOID, [first])
    assert Opportunity.get_by_id(other).shared_opportunity_id is None


def test_a_change_of_phone_is_looked_up_again_on_either_side(seller: Session) -> None:
    convert(seller, enter(seller, "王先生"))
    other = enter(seller, "钱女士", "139 0000 0000")
    assert load(seller, other).shared is None
    operate(seller, Operation.EDIT, [other], EditValues({"name": "钱女士", "phone": PHONE}, 1, True))
    assert load(seller, other).shared is not None
    operate(seller, Operation.EDIT, [other], EditValues({"name": "钱女士", "phone": "13900000001"}, 2, True))
    assert load(seller, other).shared is None
    assert Opportunity.get_by_id(other).shared_customer_id is None


@pytest.mark.parametrize("converted", [True, False])
def test_who_is_left_without_a_phone_shares_nobody(seller: Session, converted: bool) -> None:
    first = enter(seller, "王先生")
    if converted:
        convert(seller, first)
    else:
        store_document(seller.database.connection(), "intention", first)
    other = enter(seller, "钱女士", wechat="qian")
    draft = {"name": "钱女士", "phone": "", "wechat": "qian"}
    assert load(seller, other).shared is not None
    outcome = operate(seller, Operation.EDIT, [other], EditValues(draft, 1, True))
    one = Opportunity.get_by_id(other)
    assert (one.shared_customer_id, one.shared_opportunity_id) == (None, None)
    assert set(outcome.done[0].changes) == {"phone"}


def test_saving_with_a_phone_somebody_works_on_waits_for_an_answer(seller: Session) -> None:
    enter(seller, "胡明")
    draft = {"name": "钱女士", "phone": PHONE}
    with pytest.raises(Refused) as refused:
        create(seller, draft, "another form")
    assert refused.value.code == "same_phone_open"
    assert create(seller, draft, "another form", accept_same_phone=True).done


def test_who_may_not_see_the_open_one_learns_only_owner_and_store(staffed: Place, seller: Session) -> None:
    administrator = staffed.session()
    mine = enter(seller, "胡明")
    other = staffed.users[Role.MANAGER]
    operate(administrator, Operation.ASSIGN, [mine], AssignTo(other.id, staffed.stores["XH"]))
    found = look(seller, [PHONE]).open
    assert [(one.visible, one.id, one.number, one.name, one.owner, one.store) for one in found] == [
        (False, None, "", "", other.id, staffed.stores["XH"])
    ]
    assert look(administrator, [PHONE]).open[0].number


def test_a_second_customer_with_the_phone_is_refused_with_two_ways_out(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    for name, converted in (("钱女士", False), ("孙女士", True)):
        other = enter(seller, name)
        with pytest.raises(Refused) as refused:
            operate(seller, Operation.CONVERT, [other], ConvertTo("new", prefill(seller, other)))
        assert refused.value.code == "customer_exists"
        assert refused.value.arguments["customer"] == customer
        outcome = operate(seller, Operation.CONVERT, [other], UseCustomer(customer, converted))
        assert outcome.done
        loaded = load(seller, other)
        assert loaded.customer is not None
        assert loaded.customer.id == customer
        assert (loaded.facts.business.name == "CONVERTED") == converted
    assert Customer.select().count() == 1


def test_a_linked_customer_is_taken_by_a_later_convert(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    other = enter(seller, "钱女士")
    operate(seller, Operation.CONVERT, [other], UseCustomer(customer, False))
    outcome = operate(seller, Operation.CONVERT, [other], ConvertTo("later", prefill(seller, other)))
    assert outcome.done
    assert load(seller, other).customer.id == customer
    assert Customer.select().count() == 1


def test_saving_the_customer_form_twice_makes_one_customer(seller: Session) -> None:
    record = enter(seller, "王先生")
    given = ConvertTo("once", prefill(seller, record))
    assert operate(seller, Operation.CONVERT, [record], given).done
    again = operate(seller, Operation.CONVERT, [record], given)
    assert again.refused[0].refused.code == "converted"
    assert Customer.select().count() == 1


def test_a_disabled_customer_cannot_be_chosen(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    Customer.update(disabled=True).execute()
    other = enter(seller, "钱女士")
    with pytest.raises(Refused, match="customer_disabled"):
        operate(seller, Operation.CONVERT, [other], UseCustomer(customer, True))
    assert load(seller, other).facts.business.name == "ASSIGNED"


@pytest.mark.parametrize(
    ("uniqueness", "name", "refused"),
    [
        (Uniqueness.PHONE, "钱女士", True),
        (Uniqueness.PHONE_AND_NAME, "钱女士", False),
        (Uniqueness.PHONE_AND_NAME, "王先生", True),
        (Uniqueness.PHONE_AND_STORE, "钱女士", True),
        (Uniqueness.NONE, "王先生", False),
    ],
)
def test_uniqueness_follows_the_parameter(
    staffed: Place, seller: Session, uniqueness: Uniqueness, name: str, refused: bool
) -> None:
    save_parameter(staffed.session(), "customer_uniqueness", uniqueness.value)
    convert(seller, enter(seller, "王先生"))
    other = enter(seller, name, "+86 138 0013 8000")
    if refused:
        with pytest.raises(Refused, match="customer_exists"):
            convert(seller, other)
    else:
        convert(seller, other)
    assert Customer.select().count() == (1 if refused else 2)


def test_the_database_itself_refuses_a_second_holder_of_a_key(seller: Session) -> None:
    convert(seller, enter(seller, "王先生"))
    key = CustomerKey.select().first().key
    with pytest.raises(sqlite3.IntegrityError):
        seller.database.connection().execute(
            "INSERT INTO customer_key (key, customer_id) VALUES (?, 1)", (key,)
        )


def test_after_convert_a_changed_phone_asks_about_the_customer(seller: Session) -> None:
    record = enter(seller, "王先生")
    customer = convert(seller, record)
    draft = {"name": "王先生", "phone": "13900000000"}
    with pytest.raises(Refused, match="customer_phone_ask"):
        operate(seller, Operation.EDIT, [record], EditValues(draft, 1))
    operate(seller, Operation.EDIT, [record], EditValues(draft, 1, customer_phone=True))
    assert Customer.get_by_id(customer).phone_key == "+8613900000000"
    assert [one.key for one in CustomerKey.select()] == ["+8613900000000"]


def test_the_second_save_of_two_is_refused_and_names_the_first(seller: Session) -> None:
    record = enter(seller, "王先生")
    first = EditValues({"name": "王大明", "phone": PHONE}, 1)
    assert operate(seller, Operation.EDIT, [record], first).done
    with pytest.raises(Refused) as refused:
        operate(seller, Operation.EDIT, [record], EditValues({"name": "王小明", "phone": PHONE}, 1))
    assert refused.value.code == "conflict"
    assert load(seller, record).values["name"] == "王大明"


def test_other_operations_refuse_nobodys_save(staffed: Place, seller: Session) -> None:
    record = enter(seller, "王先生")
    target = AssignTo(seller.user.id, seller.user.stores[0])
    assert operate(staffed.session(), Operation.ASSIGN, [record], target).done
    assert operate(seller, Operation.SUBMIT, [record]).done
    assert operate(seller, Operation.WITHDRAW, [record]).done
    assert operate(seller, Operation.EDIT, [record], EditValues({"name": "王大明", "phone": PHONE}, 1)).done


def test_saving_one_form_twice_is_one_record(seller: Session) -> None:
    draft = {"name": "王先生", "phone": PHONE}
    first = create(seller, draft, "form").done[0]
    second = create(seller, draft, "form").done[0]
    assert first.id == second.id
    assert Opportunity.select().count() == 1


def test_a_reason_that_needs_a_text_is_refused_without_one(seller: Session) -> None:
    record = enter(seller, "王先生")
    other = (
        seller.database.connection()
        .execute("SELECT id FROM choice WHERE list = 'reason' AND needs_text = 1")
        .fetchone()[0]
    )
    with pytest.raises(Refused, match="reason_text_required"):
        operate(seller, Operation.CLOSE, [record], CloseWith(other, "  "))
    assert operate(seller, Operation.CLOSE, [record], CloseWith(other, "moved away")).done


def test_un_void_says_what_no_longer_holds(staffed: Place, seller: Session) -> None:
    record = enter(seller, "王先生")
    operate(seller, Operation.VOID, [record])
    enter(seller, "钱女士")
    administrator = staffed.session()
    Staff.update(active=False).where(Staff.id == seller.user.id).execute()
    done = operate(administrator, Operation.UNVOID, [record]).done[0]
    assert {note.code for note in done.notes} == {"note_owner_inactive", "note_same_phone"}
    assert all(done.number in note.sentence() for note in done.notes)
    assert Opportunity.get_by_id(record).owner_id == seller.user.id
