"""Products: the operation table against SPEC, rights, unique codes, editing, what they are found by, their history."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from desktop.controllers import product_listing, products
from desktop.controllers.arguments import EditValues
from desktop.controllers.list_query import ListQuery
from desktop.controllers.operate import Outcome, availability, available, operate
from desktop.controllers.parameters import Parameters
from desktop.controllers.people import load_user
from desktop.controllers.product_workflow import PRODUCT_RULES, refusal_code, sql_condition
from desktop.controllers.products import PRODUCTS, create, in_use, load, load_facts, with_bar_code
from desktop.controllers.rights import PRODUCT_RIGHTS
from desktop.controllers.session import Session
from desktop.controllers.timeline import history
from desktop.errors import Refused
from desktop.models.people import Staff
from desktop.models.products import Product
from desktop.models.schema import open_database
from desktop.models.trail import Audit
from desktop.words import Kind, Operation, Role
from tests.controllers.people_places import Business as Place

CODE, OTHER = "SF-2086", "CD-6120"
# SPEC section 2 and 6 once more: which state an operation needs, and who may. Every role sees every product.
STATES = {
    Operation.EDIT: {True, False},
    Operation.ACTIVATE: {False},
    Operation.DEACTIVATE: {True},
    Operation.DELETE: {True, False},
}
EDITORS = {Role.MANAGER, Role.BACK_OFFICE, Role.ADMINISTRATOR}
TOGETHER = 4


def enter(
    session: Session, code: str = CODE, name: str = "科技布沙发", price: str = "16800", **more: str
) -> int:
    """Enters a product and gives its id."""
    return (
        create(session, {"code": code, "name": name, "price": price, **more}, f"form {code} {name}")
        .done[0]
        .id
    )


def act(session: Session, operation: Operation, *ids: int, arguments: Any = None) -> Outcome:
    return operate(session, operation, ids, arguments, subject=PRODUCTS)


def edit(session: Session, record: int, version: int | None = None, **changes: str) -> Outcome:
    """Edits a product as its form would."""
    one = load(session, record)
    draft = {"price": str(one.values["price"] / 100)} | changes
    draft = {key: value for key, value in one.values.items() if key != "price"} | draft
    given = EditValues(draft, version or one.facts.version)
    return act(session, Operation.EDIT, record, arguments=given)


def found(session: Session, text: str) -> list[int]:
    """What the search box finds."""
    return sorted(product_listing.ids(session.database.connection(), session.user, ListQuery(text=text)))


@pytest.fixture
def manager(staffed: Place) -> Session:
    return staffed.session(Role.MANAGER)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("active", [True, False])
@pytest.mark.parametrize("operation", list(STATES))
def test_every_operation_in_every_state(
    staffed: Place, manager: Session, operation: Operation, active: bool, role: Role
) -> None:
    record = enter(manager)
    Product.update(active=active).execute()
    session = staffed.session(role)
    given = EditValues({"code": CODE, "name": "New", "price": "1"}, 1)
    outcome = act(session, operation, record, arguments=given if operation is Operation.EDIT else None)
    may = role in EDITORS and active in STATES[operation]
    assert bool(outcome.done) is may
    assert bool(outcome.refused) is not may
    for one in outcome.refused:
        assert one.refused.sentence()
        assert one.refused.code == "no_right" or CODE in one.refused.sentence()


@pytest.mark.parametrize("role", list(Role))
def test_rules_are_the_same_in_sql_and_python(staffed: Place, manager: Session, role: Role) -> None:
    ids = [enter(manager), enter(manager, OTHER)]
    act(manager, Operation.DEACTIVATE, ids[1])
    session, connection = staffed.session(role), staffed.database.connection()
    facts = load_facts(connection, ids)
    for operation in PRODUCT_RULES:
        condition, values = sql_condition(operation, session.user)
        allowed = {row[0] for row in connection.execute(f"SELECT id FROM product WHERE {condition}", values)}
        assert allowed == {
            one.id for one in facts.values() if refusal_code(operation, one, session.user) is None
        }, operation
    for operation, offered in availability(session, ids, PRODUCTS).items():
        assert bool(offered.reasons) is not bool(offered.allowed), operation
    answers = available(facts[ids[1]], session, Parameters(), subject=PRODUCTS)
    assert (answers[Operation.ACTIVATE] is None) is (role in EDITORS)


@pytest.mark.parametrize("role", list(Role))
def test_rights_are_those_of_spec(staffed: Place, manager: Session, role: Role) -> None:
    session = staffed.session(role)
    for operation in (*PRODUCT_RIGHTS, Operation.NEW):
        assert PRODUCTS.grants(session.user, operation) is (role in EDITORS), operation
    record = enter(manager)
    assert load(session, record).facts.number == CODE
    assert found(session, CODE) == [record]
    if role in EDITORS:
        assert enter(session, OTHER)
    else:
        with pytest.raises(Refused, match="no_right"):
            enter(session, OTHER)


def test_what_is_typed_is_kept_exactly(manager: Session) -> None:
    record = enter(
        manager, "  ０７-Ａ ", price="￥16,800.05", bar_code=" 0649 275308222 ", category="沙发", unit="件"
    )
    one = Product.get_by_id(record)
    assert (one.code, one.code_key, one.bar_code) == ("07-A", "07-a", "0649275308222")
    assert (one.price, one.category, one.unit, one.active) == (1_680_005, "沙发", "件", True)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"code": " "}, "code"),
        ({"name": ""}, "name"),
        ({"price": ""}, "price"),
        ({"price": "-1"}, "price"),
        ({"price": "viel"}, "price"),
        ({"code": "x" * 61}, "code"),
        ({"bar_code": "6.90123E+12"}, "bar_code"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    manager: Session, changes: dict[str, str], field: str
) -> None:
    with pytest.raises(Refused, match="invalid") as caught:
        create(manager, {"code": CODE, "name": "Sofa", "price": "1"} | changes, "form")
    assert caught.value.field == field
    assert not Product.select().count()


def test_nothing_costs_nothing_and_is_a_price(manager: Session) -> None:
    assert Product.get_by_id(enter(manager, price="0")).price == 0


@pytest.mark.parametrize("again", [CODE, CODE.lower(), f" {CODE}  ", "ＳＦ-２０８６"])
def test_a_code_is_there_once(manager: Session, again: str) -> None:
    enter(manager)
    other = enter(manager, OTHER)
    with pytest.raises(Refused, match="product_exists") as caught:
        enter(manager, again, "Something else")
    assert caught.value.field == "code"
    assert "科技布沙发" in caught.value.sentence()
    with pytest.raises(Refused, match="product_exists"):
        edit(manager, other, code=again)
    assert Product.get_by_id(other).code == OTHER


def test_the_database_itself_refuses_a_second_code_and_a_negative_price(manager: Session) -> None:
    record = enter(manager)
    row = Product.select().where(Product.id == record).dicts().get()
    for changes in (
        {},
        {"code_key": "x", "price": -1},
        {"code_key": "x", "code": ""},
        {"code_key": "x", "name": ""},
    ):
        new = row | {"id": 77, "form_uuid": "another"} | changes
        with pytest.raises(Exception, match="constraint"):
            Product.insert(new).execute()


def test_saving_a_form_twice_is_one_product(manager: Session) -> None:
    assert enter(manager) == enter(manager)
    assert Product.select().count() == 1


def _enter_at_once(path: Path, user: int, form: str, start: Barrier) -> str:
    """Saves one product in a process of its own, when all are ready; gives the refusal's code."""
    database = open_database(path)
    database.connect()
    person = load_user(database.connection(), user)
    assert person is not None
    start.wait()
    try:
        create(Session(database, person, path.parent), {"code": CODE, "name": form, "price": "1"}, form)
    except Refused as refused:
        return refused.code
    return "saved"


def test_of_those_who_save_a_code_at_once_one_succeeds(staffed: Place) -> None:
    spawn = multiprocessing.get_context("spawn")
    path, user = staffed.folder / "business.db", staffed.users[Role.MANAGER].id
    with spawn.Manager() as made, ProcessPoolExecutor(TOGETHER, spawn) as pool:
        start = made.Barrier(TOGETHER)
        saving = [pool.submit(_enter_at_once, path, user, f"f{at}", start) for at in range(TOGETHER)]
        assert sorted(one.result() for one in saving) == [*["product_exists"] * (TOGETHER - 1), "saved"]
    assert Product.select().count() == 1


def test_edit_keeps_up_what_is_found_and_compares_the_version(manager: Session) -> None:
    record = enter(manager)
    done = edit(manager, record, code="sf-2086", name="布艺沙发", price="9800.5").done
    assert [(one.number, one.name) for one in done] == [("sf-2086", "布艺沙发")]
    one = load(manager, record)
    assert (one.facts.number, one.facts.name, one.values["price"], one.facts.version) == (
        "sf-2086",
        "布艺沙发",
        980_050,
        2,
    )
    assert found(manager, "科技") == []
    assert found(manager, "buyi") == [record]
    with pytest.raises(Refused, match="conflict"):
        edit(manager, record, version=1, name="Late")


def test_who_has_left_enters_nothing(manager: Session) -> None:
    Staff.update(active=False).where(Staff.id == manager.user.id).execute()
    with pytest.raises(Refused, match="signed_out"):
        enter(manager)


def test_activate_and_deactivate_undo_each_other_on_many(manager: Session) -> None:
    ids = [enter(manager), enter(manager, OTHER)]
    outcome = act(manager, Operation.DEACTIVATE, *ids)
    assert len(outcome.done) == 2
    assert outcome.done[0].changes == {"active": (1, 0)}
    inverse = PRODUCT_RULES[Operation.DEACTIVATE].inverse
    assert inverse is Operation.ACTIVATE
    assert PRODUCT_RULES[inverse].inverse is Operation.DEACTIVATE
    assert len(act(manager, inverse, *ids).done) == 2
    assert {one.active for one in Product.select()} == {True}
    refused = act(manager, Operation.ACTIVATE, ids[0]).refused[0].refused
    assert refused.code == "already_active"
    assert CODE in refused.sentence()


def test_deleting_takes_product_search_and_contents_of_its_history_away(manager: Session) -> None:
    record = enter(manager)
    assert [one.operation for one in history(manager, record, Kind.PRODUCT)] == [Operation.NEW]
    act(manager, Operation.DELETE, record)
    assert found(manager, "沙发") == []
    assert not Product.select().count()
    lines = list(Audit.select().where((Audit.kind == "product") & (Audit.record == record)))
    assert [(one.operation, one.number, one.changes) for one in lines] == [
        ("new", CODE, ""),
        ("delete", CODE, ""),
    ]
    for look in (load, lambda session, one: history(session, one, Kind.PRODUCT)):
        with pytest.raises(Refused, match="not_found"):
            look(manager, record)
    assert enter(manager, "NEW-1") > record


def test_every_operation_leaves_a_line_with_old_and_new(manager: Session) -> None:
    record = enter(manager)
    edit(manager, record, price="15800", category="沙发")
    act(manager, Operation.DEACTIVATE, record)
    newest, edited, new = history(manager, record, Kind.PRODUCT)
    assert (newest.operation, newest.changes) == (Operation.DEACTIVATE, {"active": (1, 0)})
    assert edited.changes == {"price": (1_680_000, 1_580_000), "category": ("", "沙发")}
    assert new.changes == {"code": ("", CODE), "name": ("", "科技布沙发"), "price": ("", 1_680_000)}


@pytest.mark.parametrize(
    "text",
    [
        "SF-2086", "sf-2086", "sf2086", "2086", "科技布沙发", "布沙", "kjbsf", "kejibushafa", "kejibu",
        "6901234567892", "690 1234 567892", "4567", "浅咖", "2.8 m", "沙发 浅咖", "ＳＦ-２０",
    ],
)  # fmt: skip
def test_a_product_is_found_in_each_way(manager: Session, text: str) -> None:
    record = enter(manager, bar_code="6901234567892", specification="2.8 m · 浅咖 / 左贵妃")
    enter(manager, "YG-7015", "定制衣柜", specification="按投影面积")
    assert found(manager, text) == [record]


def test_another_product_with_the_bar_code_is_told_and_forbids_nothing(manager: Session) -> None:
    record = enter(manager, bar_code="0649275308222")
    assert with_bar_code(manager, " 0649 275308222", None) == products.Named(record, CODE, "科技布沙发")
    assert with_bar_code(manager, "0649275308222", record) is None
    assert with_bar_code(manager, "  ") is None
    assert enter(manager, OTHER, bar_code="0649275308222")


def test_categories_and_units_in_use_are_offered_the_usual_first(manager: Session) -> None:
    enter(manager, "1", category="床", unit="件")
    enter(manager, "2", category="沙发", unit="件")
    enter(manager, "3", category="沙发")
    assert in_use(manager) == products.InUse(("沙发", "床"), ("件",))
