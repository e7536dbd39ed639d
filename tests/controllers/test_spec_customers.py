"""SPEC sections 3 and 6 on customers: what one may change of them, what one sees of another's, and whose phone it is."""

from __future__ import annotations

import pytest

from desktop.controllers import customer_listing, customer_records
from desktop.controllers.arguments import ConvertTo, EditValues, UseCustomer
from desktop.controllers.converting import prefill
from desktop.controllers.customer_timeline import customer_timeline
from desktop.controllers.customers import shown_card
from desktop.controllers.list_query import ListQuery
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import load
from desktop.controllers.parameters import save_parameter
from desktop.controllers.people import load_user
from desktop.controllers.session import Session
from desktop.controllers.sharing import look
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.errors import Refused
from desktop.models.customers import Customer, CustomerKey
from desktop.models.opportunities import Opportunity
from desktop.models.trail import Audit
from desktop.words import Operation, Role, Uniqueness
from tests.controllers.people_places import PASSWORD
from tests.controllers.people_places import Business as Place
from tests.controllers.test_sharing import PHONE, convert, enter


@pytest.fixture
def seller(staffed: Place) -> Session:
    return staffed.session(Role.SALESPERSON)


@pytest.fixture
def colleague(staffed: Place) -> Session:
    """Another salesperson of the same store."""
    draft = StaffDraft("Zhao Ting", "zhaoting", Role.SALESPERSON, (staffed.stores["XH"],), PASSWORD)
    saved = save_staff(staffed.session(), None, draft)
    user = load_user(staffed.database.connection(), saved.id)
    assert user is not None
    return Session(staffed.database, user, staffed.folder)


def link(session: Session, name: str, customer: int, phone: str = PHONE) -> int:
    """An opportunity of the session's user that is marked converted to a customer who exists."""
    record = enter(session, name, phone)
    found = UseCustomer(customer, True, {"phone": Customer.get_by_id(customer).phone})
    assert operate(session, Operation.CONVERT, [record], found).done
    return record


def test_a_changed_phone_leaves_what_else_the_customer_has(seller: Session) -> None:
    record = enter(seller, "王先生")
    customer = convert(seller, record, second_phone="139 0000 0001")
    draft = {"name": "王先生", "phone": "138 0013 8001"}
    assert operate(seller, Operation.EDIT, [record], EditValues(draft, 1, customer_phone=True)).done
    stored = Customer.get_by_id(customer)
    assert (stored.phone_key, stored.second_phone_key) == ("+8613800138001", "+8613900000001")
    assert {one.key for one in CustomerKey.select()} == {"+8613800138001", "+8613900000001"}


def test_nobody_changes_the_phone_of_a_customer_they_may_not_edit(
    seller: Session, colleague: Session
) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    record = link(colleague, "钱女士", customer)
    draft = {"name": "钱女士", "phone": "138 0013 8001"}
    with pytest.raises(Refused) as refused:
        operate(colleague, Operation.EDIT, [record], EditValues(draft, 1, customer_phone=True))
    assert refused.value.code == "customer_not_yours"
    assert "王先生" in refused.value.sentence()
    assert Customer.get_by_id(customer).phone_key == "+8613800138000"
    assert operate(colleague, Operation.EDIT, [record], EditValues(draft, 1, customer_phone=False)).done


def test_the_phone_of_a_disabled_customer_stays(seller: Session) -> None:
    record = enter(seller, "王先生")
    customer = convert(seller, record)
    Customer.update(disabled=True).execute()
    draft = {"name": "王先生", "phone": "138 0013 8001"}
    with pytest.raises(Refused, match="customer_disabled"):
        operate(seller, Operation.EDIT, [record], EditValues(draft, 1, customer_phone=True))
    assert Customer.get_by_id(customer).phone_key == "+8613800138000"


def test_anothers_customer_shows_name_and_owner_only(
    staffed: Place, seller: Session, colleague: Session
) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    shared = look(colleague, [PHONE]).shared
    assert shared is not None
    assert (shared.name, shared.owner, shared.visible) == ("王先生", seller.user.id, False)
    assert (shared.number, shared.store) == ("", None)
    record = link(colleague, "钱女士", customer)
    for card in (load(colleague, record).customer, shown_card(colleague, customer)):
        assert card is not None
        assert (card.name, card.owner) == ("王先生", seller.user.id)
        assert (card.number, card.phone, card.store) == ("", "", None)
    full = shown_card(staffed.session(Role.MANAGER), customer)
    assert full is not None
    assert (full.number, full.store) == ("KH-00001", staffed.stores["XH"])


def test_an_opportunity_converted_under_another_phone_answers_for_its_own(seller: Session) -> None:
    first, other = enter(seller, "王先生"), enter(seller, "钱女士")
    convert(seller, first, phone="139 0000 0000")
    assert Opportunity.get_by_id(other).shared_opportunity_id == first
    shared = load(seller, other).shared
    assert shared is not None
    assert shared.opportunity == first


def test_an_opportunity_marked_converted_answers_for_its_phone(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    other = enter(seller, "孙女士", "139 0000 0000")
    first = link(seller, "钱女士", customer, "139 0000 0000")
    assert Opportunity.get_by_id(other).shared_opportunity_id == first


def test_form_and_list_agree_on_who_shares_a_customer(seller: Session, colleague: Session) -> None:
    first = enter(seller, "王先生")
    customer = convert(seller, first)
    link(colleague, "钱女士", customer)
    row = Opportunity.get_by_id(first)
    assert (row.shared_customer_id, row.shared_opportunity_id) == (None, None)
    assert load(seller, first).shared is None


def test_a_new_uniqueness_holds_for_customers_who_are_there_already(staffed: Place, seller: Session) -> None:
    convert(seller, enter(seller, "王先生"))
    save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.PHONE_AND_NAME.value)
    with pytest.raises(Refused, match="customer_exists"):
        convert(seller, enter(seller, "王先生", "+86 138 0013 8000"))
    convert(seller, enter(seller, "钱女士"))
    with pytest.raises(Refused, match="uniqueness_duplicates"):
        save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.PHONE.value)
    assert CustomerKey.select().count() == 2
    save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.NONE.value)
    assert CustomerKey.select().count() == 0


def test_a_disabled_customer_still_counts_and_cannot_be_taken(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    other = enter(seller, "钱女士")
    operate(seller, Operation.CONVERT, [other], UseCustomer(customer, False))
    Customer.update(disabled=True).execute()
    shared = load(seller, other).shared
    assert shared is not None
    assert shared.disabled
    with pytest.raises(Refused, match="customer_disabled"):
        operate(seller, Operation.CONVERT, [other], ConvertTo("later", prefill(seller, other)))
    third = enter(seller, "孙女士")
    with pytest.raises(Refused, match="customer_exists"):
        operate(seller, Operation.CONVERT, [third], ConvertTo("new", prefill(seller, third)))


def test_only_the_customer_who_was_found_can_be_used(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    other = enter(seller, "钱女士", "139 0000 0000")
    stranger = {"phone": "137 0000 0000"}
    for given in (UseCustomer(customer, True), UseCustomer(customer, True, stranger), UseCustomer(999, True)):
        with pytest.raises(Refused, match="customer_other_phone"):
            operate(seller, Operation.CONVERT, [other], given)
    assert load(seller, other).customer is None
    found = UseCustomer(customer, True, {"phone": "+86 13800138000"})
    assert operate(seller, Operation.CONVERT, [other], found).done


def linked(session: Session, customer: int, name: str = "钱女士") -> int:
    """An opportunity of the session's user, still Assigned, that uses a customer who exists."""
    record = enter(session, name)
    assert operate(session, Operation.CONVERT, [record], UseCustomer(customer, False)).done
    return record


def test_a_later_convert_fills_what_the_customer_lacks_and_says_what_it_leaves(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"), company="Home Ltd", city="上海")
    record = linked(seller, customer)
    form = prefill(seller, record) | {
        "company": "Other Ltd",
        "wechat": "qian_wx",
        "second_phone": "139 0000 0001",
        "city": "苏州",
        "address": "1 Road",
    }
    (done,) = operate(seller, Operation.CONVERT, [record], ConvertTo("later", form)).done
    stored = Customer.get_by_id(customer)
    assert (stored.company, stored.city, stored.address) == ("Home Ltd", "上海", "")
    assert (stored.wechat, stored.second_phone_key) == ("qian_wx", "+8613900000001")
    assert {one.key for one in CustomerKey.select()} == {"+8613800138000", "+8613900000001"}
    (note,) = done.notes
    assert note.sentence().endswith("not taken over: Customer name, Company, City, Address.")
    lines = Audit.select().where(
        Audit.kind == "customer", Audit.record == customer, Audit.operation == "edit"
    )
    assert any("qian_wx" in one.changes for one in lines)


def test_a_later_convert_that_brings_nothing_new_says_nothing(seller: Session) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    record = linked(seller, customer, "王先生 ")
    given = ConvertTo("later", prefill(seller, record))
    (done,) = operate(seller, Operation.CONVERT, [record], given).done
    assert done.notes == ()


def test_a_later_convert_leaves_anothers_customer_and_a_phone_that_is_taken(
    seller: Session, colleague: Session
) -> None:
    customer = convert(seller, enter(seller, "王先生"))
    record = linked(colleague, customer)
    form = prefill(colleague, record) | {"wechat": "qian_wx"}
    (done,) = operate(colleague, Operation.CONVERT, [record], ConvertTo("later", form)).done
    assert done.notes[0].code == "note_customer_theirs"
    assert "王先生" in done.notes[0].sentence()
    assert Customer.get_by_id(customer).wechat == ""
    convert(seller, enter(seller, "孙女士", "139 0000 0001"))
    mine = linked(seller, customer, "李女士")
    form = prefill(seller, mine) | {"name": "王先生", "second_phone": "139 0000 0001"}
    (done,) = operate(seller, Operation.CONVERT, [mine], ConvertTo("again", form)).done
    assert done.notes[0].sentence().endswith("not taken over: Second phone.")
    assert Customer.get_by_id(customer).second_phone == ""


@pytest.mark.parametrize(
    "uniqueness", [Uniqueness.NONE, Uniqueness.PHONE_AND_NAME], ids=["none", "phone and name"]
)
def test_what_belongs_to_a_customer_belongs_to_no_other_with_the_phone(
    staffed: Place, seller: Session, uniqueness: Uniqueness
) -> None:
    save_parameter(staffed.session(), "customer_uniqueness", uniqueness.value)
    first, second = enter(seller, "王先生"), enter(seller, "钱女士")
    older, younger = convert(seller, first), convert(seller, second)
    sharing = enter(seller, "孙女士")
    assert Opportunity.get_by_id(second).shared_customer_id == older
    own = {older: {first: True, sharing: False}, younger: {second: True}}
    for customer, theirs in own.items():
        form = customer_records.load(seller, customer)
        assert {one.id: one.own for one in form.opportunities} == theirs
        told = {one.opportunity for one in customer_timeline(seller, customer)}
        assert told == set(theirs)
    rows = customer_listing.first_page(staffed.database.connection(), seller.user, ListQuery(), 10)
    assert {row.id: row.opportunities for row in rows} == {
        customer: len(theirs) for customer, theirs in own.items()
    }
