"""Customers as records: entered by hand, listed, edited, disabled, merged and deleted; rules in SQL and Python agree."""

from __future__ import annotations

import pytest

from desktop.controllers import customer_listing, customer_records, opportunities
from desktop.controllers.arguments import ConvertTo, EditValues, MergeInto, UseCustomer
from desktop.controllers.customer_records import CUSTOMERS
from desktop.controllers.customer_timeline import customer_history, customer_timeline
from desktop.controllers.customer_workflow import CUSTOMER_RULES, refusal_code, sql_condition
from desktop.controllers.customers import clashes, index_missing
from desktop.controllers.list_query import CustomerTab, DateRange, ListQuery, Period
from desktop.controllers.merging import undo_merge
from desktop.controllers.operate import Outcome, availability, operate
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.controllers.sharing import look
from desktop.errors import Refused
from desktop.models.customers import Customer, CustomerKey
from desktop.models.opportunities import Opportunity
from desktop.words import Kind, Operation, Role, Uniqueness
from tests.controllers.people_places import Business as Place

PHONE = "138 0013 8000"


def enter(session: Session, name: str = "王先生", phone: str = PHONE, **fields: object) -> int:
    return (
        customer_records.create(session, {"name": name, "phone": phone, **fields}, f"{name} {phone}")
        .done[0]
        .id
    )


def act(session: Session, operation: Operation, *ids: int, arguments: object = None) -> Outcome:
    return operate(session, operation, ids, arguments, subject=CUSTOMERS)


def opportunity(session: Session, name: str, phone: str = PHONE, **fields: object) -> int:
    draft = {"name": name, "phone": phone, **fields}
    return opportunities.create(session, draft, f"o {name} {phone}", accept_same_phone=True).done[0].id


@pytest.fixture
def seller(staffed: Place) -> Session:
    return staffed.session(Role.SALESPERSON)


def own(session: Session) -> dict[str, object]:
    """Owner and store of a salesperson's own record."""
    return {"owner": session.user.id, "store": session.user.stores[0]}


def converted(session: Session, name: str = "王先生", phone: str = PHONE) -> tuple[int, int]:
    """An opportunity and the customer made from it."""
    record = opportunity(session, name, phone, **own(session))
    assert operate(
        session, Operation.CONVERT, [record], ConvertTo(f"c {name}", {"name": name, "phone": phone})
    ).done
    return record, Opportunity.get_by_id(record).customer_id


@pytest.mark.parametrize("role", list(Role))
def test_rules_are_the_same_in_sql_and_python(staffed: Place, seller: Session, role: Role) -> None:
    administrator = staffed.session()
    manager = staffed.users[Role.MANAGER].id
    ids = [
        converted(seller)[1],
        enter(administrator, "甲", "13900000001", owner=manager, store=staffed.stores["XH"]),
        enter(administrator, "乙", "13900000002"),
        enter(administrator, "丙", "13900000003", store=staffed.stores["WS"]),
        enter(seller, "丁", "13900000004", store=staffed.stores["XH"]),
    ]
    Customer.update(disabled=True).where(Customer.id << ids[2:4]).execute()
    session, connection = staffed.session(role), staffed.database.connection()
    facts = customer_records.load_facts(connection, ids, session.user.id)
    for operation in CUSTOMER_RULES:
        condition, values = sql_condition(operation, session.user)
        allowed = {row[0] for row in connection.execute(f"SELECT id FROM customer WHERE {condition}", values)}
        assert allowed == {
            one.id for one in facts.values() if refusal_code(operation, one, session.user) is None
        }, operation
    for operation, found in availability(session, ids, CUSTOMERS).items():
        assert bool(found.reasons) is not bool(found.allowed), operation


def test_a_customer_entered_by_hand_answers_for_its_phone(staffed: Place, seller: Session) -> None:
    record = opportunity(seller, "钱女士", "+86 138-0013-8000", **own(seller))
    customer = enter(seller, store=seller.user.stores[0])
    assert Customer.get_by_id(customer).owner_id == seller.user.id
    assert Opportunity.get_by_id(record).shared_customer_id == customer
    with pytest.raises(Refused, match="customer_exists"):
        enter(staffed.session(), "别人")
    again = customer_records.create(seller, {"name": "王先生", "phone": PHONE}, f"王先生 {PHONE}")
    assert again.done[0].id == customer


def test_customers_are_found_and_listed(staffed: Place) -> None:
    session, connection = staffed.session(Role.MANAGER), staffed.database.connection()
    place = {"store": staffed.stores["XH"]}
    first = enter(session, "欧阳菲", company="海川酒店", **place)
    second = enter(session, "王", "13900000001", level="A", owner=session.user.id, **place)
    Customer.update(disabled=True).where(Customer.id == first).execute()
    for text in ("欧", "ouyang", "8000", "海川"):
        assert list(customer_listing.ids(connection, session.user, ListQuery(text=text))) == [first], text
    for sort in customer_listing.CUSTOMERS.sorts:
        rows = customer_listing.first_page(connection, session.user, ListQuery(sort=sort), 10)
        assert {row.id for row in rows} == {first, second}
    for tab, expected in ((CustomerTab.MINE, [second]), (CustomerTab.DISABLED, [first])):
        assert list(customer_listing.ids(connection, session.user, ListQuery(status=tab))) == expected
    assert list(customer_listing.ids(connection, session.user, ListQuery(level=("A",)))) == [second]
    counted = customer_listing.counts(connection, session.user, ListQuery())
    assert (counted.total, counted.by_status[CustomerTab.MINE]) == (2, 1)


def test_customers_registered_before_they_could_be_searched_are_found(staffed: Place) -> None:
    session, connection = staffed.session(), staffed.database.connection()
    record = enter(session)
    connection.execute("INSERT INTO customer_search (customer_search) VALUES ('delete-all')")
    connection.execute("UPDATE customer SET search = ''")
    assert index_missing(session)
    assert list(customer_listing.ids(connection, session.user, ListQuery(text="王"))) == [record]
    assert not index_missing(session)


def test_who_only_shares_a_customer_sees_name_and_owner(staffed: Place, seller: Session) -> None:
    administrator, connection = staffed.session(), staffed.database.connection()
    manager = staffed.users[Role.MANAGER].id
    theirs = enter(administrator, owner=manager, store=staffed.stores["XH"])
    enter(administrator, "无关", "13900000001")
    assert not list(customer_listing.ids(connection, seller.user, ListQuery()))
    opportunity(seller, "钱女士", **own(seller))
    (row,) = customer_listing.first_page(connection, seller.user, ListQuery(), 10)
    assert (row.id, row.name, row.owner, row.shared) == (theirs, "王先生", manager, True)
    assert (row.number, row.phone, row.store, row.opportunities) == ("", "", None, 0)
    assert list(customer_listing.ids(connection, seller.user, ListQuery())) == [theirs]
    with pytest.raises(Refused, match="not_found"):
        customer_records.load(seller, theirs)


def test_the_form_lists_all_who_share_and_opens_only_what_one_may(staffed: Place, seller: Session) -> None:
    record, customer = converted(seller)
    hidden = opportunity(
        staffed.session(), "钱女士", owner=staffed.users[Role.MANAGER].id, store=staffed.stores["XH"]
    )
    loaded = customer_records.load(seller, customer)
    assert loaded.source == (record, Opportunity.get_by_id(record).number)
    shown = {one.id: (one.name, one.owner, one.own) for one in loaded.opportunities}
    assert shown == {
        record: ("王先生", seller.user.id, True),
        None: ("", staffed.users[Role.MANAGER].id, False),
    }
    assert set(loaded.sharing) == {seller.user.id, staffed.users[Role.MANAGER].id}
    whole = customer_records.load(staffed.session(), customer)
    assert {one.id for one in whole.opportunities} == {record, hidden}
    assert whole.facts.opportunities == 1


def test_an_edit_moves_the_key_and_what_shares_it(staffed: Place, seller: Session) -> None:
    customer = enter(seller, store=seller.user.stores[0])
    record = opportunity(seller, "钱女士", **own(seller))
    draft = dict(customer_records.load(seller, customer).values) | {"phone": "13900000001", "level": "B"}
    assert act(seller, Operation.EDIT, customer, arguments=EditValues(draft, 1)).done
    assert {one.key for one in CustomerKey.select()} == {"+8613900000001"}
    assert Opportunity.get_by_id(record).shared_customer_id is None
    with pytest.raises(Refused, match="conflict"):
        act(seller, Operation.EDIT, customer, arguments=EditValues(draft, 1))
    enter(staffed.session(), "别人")
    with pytest.raises(Refused, match="customer_exists"):
        act(seller, Operation.EDIT, customer, arguments=EditValues(draft | {"phone": PHONE}, 2))
    given_away = draft | {"owner": staffed.users[Role.MANAGER].id}
    with pytest.raises(Refused, match="no_right"):
        act(seller, Operation.EDIT, customer, arguments=EditValues(given_away, 2))


def test_a_disabled_customer_is_not_chosen_and_holds_its_key(staffed: Place, seller: Session) -> None:
    administrator = staffed.session()
    customer = enter(seller, store=seller.user.stores[0])
    assert act(administrator, Operation.DISABLE, customer).done
    record = opportunity(seller, "钱女士", **own(seller))
    with pytest.raises(Refused, match="customer_disabled"):
        operate(seller, Operation.CONVERT, [record], UseCustomer(customer, True))
    with pytest.raises(Refused, match="customer_exists"):
        enter(administrator, "别人")
    edited = act(seller, Operation.EDIT, customer, arguments=EditValues({}, 2))
    assert edited.refused[0].refused.code == "customer_off"
    assert act(administrator, Operation.ENABLE, customer).done


def test_what_is_referred_to_cannot_be_deleted(staffed: Place, seller: Session) -> None:
    administrator = staffed.session()
    _record, customer = converted(seller)
    free = enter(administrator, "李", "13900000001")
    sharing = opportunity(seller, "孙", "13900000001", **own(seller))
    outcome = act(administrator, Operation.DELETE, customer, free)
    assert [one.id for one in outcome.done] == [free]
    assert "1" in outcome.refused[0].refused.sentence()
    assert Opportunity.get_by_id(sharing).shared_customer_id is None
    connection = staffed.database.connection()
    assert list(customer_listing.ids(connection, administrator.user, ListQuery(text="李"))) == []


def test_two_customers_become_one_and_two_again(staffed: Place, seller: Session) -> None:
    administrator, connection = staffed.session(), staffed.database.connection()
    first_record, first = converted(seller, "王先生")
    second_record, second = converted(seller, "王建华", "139 0000 0001")
    before = {one["id"]: one for one in Customer.select().dicts()}
    outcome = act(
        administrator,
        Operation.MERGE,
        first,
        second,
        arguments=MergeInto(first, frozenset({"name", "second_phone"})),
    )
    assert {Kind.CUSTOMER, Kind.OPPORTUNITY} <= outcome.changes.kinds
    merged = Customer.get_by_id(first)
    assert (merged.name, merged.phone) == ("王建华", PHONE)
    assert Customer.select().count() == 1
    assert {one.customer_id for one in Opportunity.select()} == {first}
    assert list(customer_listing.ids(connection, administrator.user, ListQuery(text="wjh"))) == [first]
    undo_merge(administrator, first)
    after = {one["id"]: one for one in Customer.select().dicts()}
    ignored = {"version", "updated_at"}
    assert {
        key: {name: value for name, value in one.items() if name not in ignored} for key, one in after.items()
    } == {
        key: {name: value for name, value in one.items() if name not in ignored}
        for key, one in before.items()
    }
    assert Opportunity.get_by_id(second_record).customer_id == second
    assert Opportunity.get_by_id(first_record).customer_id == first
    assert CustomerKey.select().count() == 2
    assert list(customer_listing.ids(connection, administrator.user, ListQuery(text="王建华"))) == [second]


def test_a_merge_that_was_touched_is_not_taken_back(staffed: Place, seller: Session) -> None:
    administrator = staffed.session()
    _record, first = converted(seller, "王先生")
    with pytest.raises(Refused, match="not_merged"):
        undo_merge(administrator, first)
    moved, second = converted(seller, "王建华", "139 0000 0001")
    act(administrator, Operation.MERGE, first, second, arguments=MergeInto(first))
    assert operate(administrator, Operation.SUBMIT, [moved]).done
    with pytest.raises(Refused, match="merge_touched"):
        undo_merge(administrator, first)
    with pytest.raises(Refused, match="no_right"):
        undo_merge(seller, first)


def test_a_merge_is_not_taken_back_while_another_has_the_phone_and_it_says_who(staffed: Place) -> None:
    administrator, manager = staffed.session(), staffed.session(Role.MANAGER)
    place = {"store": manager.user.stores[0]}
    first, second = enter(administrator, **place), enter(administrator, "王建华", "139 0000 0001", **place)
    act(administrator, Operation.MERGE, first, second, arguments=MergeInto(first))
    anew = enter(administrator, "新人", "13900000001")
    number, theirs = (Customer.get_by_id(one).number for one in (first, anew))
    with pytest.raises(Refused) as refused:
        undo_merge(administrator, first)
    assert refused.value.sentence() == (
        f"{number} cannot be separated again: {theirs} 新人 was registered with the phone meanwhile;"
        " change it there first, or merge that customer too."
    )
    with pytest.raises(Refused) as refused:
        undo_merge(manager, first)
    assert refused.value.code == "merge_phone_elsewhere"
    assert "新人" in refused.value.sentence()
    assert theirs not in refused.value.sentence()
    assert [one.id for one in Customer.select()] == [first, anew]
    Customer.delete().where(Customer.id == anew).execute()
    undo_merge(manager, first)
    assert [one.id for one in Customer.select()] == [first, second]


def test_merging_needs_two(staffed: Place) -> None:
    administrator = staffed.session()
    only = enter(administrator)
    with pytest.raises(Refused, match="merge_two"):
        act(administrator, Operation.MERGE, only, arguments=MergeInto(only))
    other = enter(administrator, "李", "13900000001")
    act(administrator, Operation.DISABLE, other)
    with pytest.raises(Refused, match="customer_off"):
        act(administrator, Operation.MERGE, only, other, arguments=MergeInto(only))


def test_a_stricter_uniqueness_waits_until_duplicates_are_merged(staffed: Place) -> None:
    administrator = staffed.session()
    save_parameter(administrator, "customer_uniqueness", Uniqueness.PHONE_AND_NAME.value)
    first, second = enter(administrator, "王先生"), enter(administrator, "王建华")
    assert clashes(staffed.database.connection(), Uniqueness.PHONE) == ((first, second),)
    assert clashes(staffed.database.connection(), Uniqueness.NONE) == ()
    with pytest.raises(Refused) as refused:
        save_parameter(administrator, "customer_uniqueness", Uniqueness.PHONE.value)
    assert refused.value.code == "uniqueness_duplicates"
    assert "王先生" in refused.value.sentence()
    assert CustomerKey.select().count() == 2
    act(administrator, Operation.MERGE, first, second, arguments=MergeInto(first))
    save_parameter(administrator, "customer_uniqueness", Uniqueness.PHONE.value)
    assert [one.key for one in CustomerKey.select()] == ["+8613800138000"]


def test_the_timeline_covers_all_opportunities_and_hides_what_is_out_of_sight(
    staffed: Place, seller: Session
) -> None:
    record, customer = converted(seller)
    manager = staffed.users[Role.MANAGER].id
    opportunity(staffed.session(), "钱女士", owner=manager, store=staffed.stores["XH"])
    found = customer_timeline(seller, customer)
    seen = [one for one in found if one.item is not None]
    assert {one.item.operation for one in seen if one.item} == {Operation.NEW, Operation.CONVERT}
    assert {one.opportunity for one in seen} == {record}
    (hidden,) = (one for one in found if one.item is None)
    assert (hidden.opportunity, hidden.number, hidden.owner) == (None, "", manager)
    with pytest.raises(Refused, match="not_found"):
        customer_timeline(staffed.session(Role.SALESPERSON), customer + 1)


def test_the_history_offers_the_newest_merge_for_undo_and_never_shows_what_it_keeps(staffed: Place) -> None:
    session = staffed.session()
    first, second = enter(session), enter(session, "王建华", "13900000001")
    act(session, Operation.MERGE, first, second, arguments=MergeInto(first))
    history = customer_history(session, first)
    assert history.merged == 0
    assert "merge" not in history.items[0].changes
    assert history.items[0].changes["merged"][0] == ""
    undo_merge(session, first)
    assert customer_history(session, first).merged is None


@pytest.mark.parametrize("taken", [frozenset(), frozenset({"phone"})])
def test_the_phone_that_is_not_taken_can_stay_as_second_phone(staffed: Place, taken: frozenset[str]) -> None:
    session = staffed.session()
    first, second = enter(session), enter(session, "王建华", "139 0000 0001")
    act(session, Operation.MERGE, first, second, arguments=MergeInto(first, taken, spare_phone=True))
    kept = Customer.get_by_id(first)
    phones = (kept.phone, kept.second_phone)
    assert phones == ((PHONE, "139 0000 0001") if not taken else ("139 0000 0001", PHONE))
    assert {one.key for one in CustomerKey.select()} == {kept.phone_key, kept.second_phone_key}
    undo_merge(session, first)
    assert Customer.get_by_id(first).second_phone == ""


def test_a_shared_customer_is_opened_where_it_is_seen_whole(staffed: Place, seller: Session) -> None:
    _record, customer = converted(seller)
    found = look(seller, [PHONE]).shared
    assert found is not None
    assert found.opens == (Kind.CUSTOMER, customer)
    Customer.update(owner=staffed.users[Role.MANAGER].id, store=staffed.stores["WS"]).execute()
    again = look(seller, [PHONE]).shared
    assert again is not None
    assert again.opens is None


def test_a_customer_takes_nobodys_id(staffed: Place) -> None:
    session = staffed.session()
    first, second = enter(session), enter(session, "王建华", "13900000001")
    act(session, Operation.MERGE, first, second, arguments=MergeInto(first))
    later = enter(session, "新人", "13900000002")
    assert len(customer_history(session, later).items) == 1
    undo_merge(session, first)
    assert {one.id: one.name for one in Customer.select()} == {
        first: "王先生",
        second: "王建华",
        later: "新人",
    }


def test_what_is_not_shown_of_a_shared_customer_cannot_be_asked_for(staffed: Place, seller: Session) -> None:
    administrator, connection = staffed.session(), staffed.database.connection()
    manager, store = staffed.users[Role.MANAGER].id, staffed.stores["XH"]
    theirs = enter(administrator, owner=manager, store=store, remark="欠款", wechat="abc999", level="A")
    opportunity(seller, "钱女士", **own(seller))

    def found(session: Session, query: ListQuery) -> list[int]:
        return list(customer_listing.ids(connection, session.user, query))

    today = DateRange(Period.TODAY)
    hidden = (
        *(ListQuery(text=text) for text in ("欠款", "abc9", "8000", "KH-00001")),
        *(
            ListQuery(level=("A",)),
            ListQuery(store=(store,)),
            ListQuery(created=today),
            ListQuery(updated=today),
        ),
    )
    for query in hidden:
        assert found(administrator, query) == [theirs]
        assert found(seller, query) == []
        assert customer_listing.counts(connection, seller.user, query).total == 0
    for query in (
        ListQuery(text="王 wxs"),
        ListQuery(owner=(manager,)),
        ListQuery(text="王", owner=(manager,)),
    ):
        assert found(seller, query) == [theirs]


def test_nobody_loses_sight_of_a_customer_by_entering_or_moving_them(staffed: Place, seller: Session) -> None:
    manager = staffed.session(Role.MANAGER)
    customer = enter(manager)
    draft = dict(customer_records.load(manager, customer).values)
    assert draft["store"] == manager.user.stores[0]
    with pytest.raises(Refused, match="store_required"):
        act(manager, Operation.EDIT, customer, arguments=EditValues(draft | {"store": None}, 1))
    mine = enter(seller, "李", "13900000001")
    draft = dict(customer_records.load(seller, mine).values)
    with pytest.raises(Refused, match="no_right"):
        act(seller, Operation.EDIT, mine, arguments=EditValues(draft | {"owner": None}, 1))


def test_opportunities_show_a_customer_entered_just_now(staffed: Place, seller: Session) -> None:
    draft = {"name": "王先生", "phone": PHONE, "store": seller.user.stores[0]}
    changes = customer_records.create(seller, draft, "one").changes
    assert Kind.OPPORTUNITY in changes.kinds
    assert changes.ids is None


def test_deleting_a_merged_customer_leaves_no_contact_data(staffed: Place) -> None:
    session, connection = staffed.session(), staffed.database.connection()
    first, second, third = (
        enter(session, name, f"1390000000{at}") for at, name in enumerate(("甲", "乙", "丙"))
    )
    back = enter(session, "丁", "13900000009")
    for kept, gone in ((second, third), (first, second), (first, back)):
        act(session, Operation.MERGE, kept, gone, arguments=MergeInto(kept))
    undo_merge(session, first)
    act(session, Operation.DELETE, first)
    lines = connection.execute(
        "SELECT record FROM audit WHERE kind = 'customer' AND changes <> ''"
    ).fetchall()
    assert {record for (record,) in lines} == {back}


def test_a_customer_who_cannot_be_searched_yet_can_be_edited(staffed: Place) -> None:
    session, connection = staffed.session(), staffed.database.connection()
    customer = enter(session)
    connection.execute("INSERT INTO customer_search (customer_search) VALUES ('delete-all')")
    connection.execute("UPDATE customer SET search = ''")
    draft = dict(customer_records.load(session, customer).values) | {"name": "王五"}
    assert act(session, Operation.EDIT, customer, arguments=EditValues(draft, 1)).done
    assert list(customer_listing.ids(connection, session.user, ListQuery(text="王五"))) == [customer]
