"""SPEC sections 2, 5 and 7 on what is typed: planned dates, limits, ids that are not there, and stores of one's own."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from desktop.clock import clock
from desktop.controllers import preferences
from desktop.controllers.arguments import CloseWith, EditValues, Entry, RejectWith, RescheduleTo
from desktop.controllers.customers import entry_context
from desktop.controllers.entries.field import Problem
from desktop.controllers.entries.opportunity import check
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import create, load
from desktop.controllers.own_place import offer
from desktop.controllers.parameters import ChoiceItem, save_choice, save_parameter
from desktop.controllers.session import Session
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.errors import Refused
from desktop.models.business import Choice as ChoiceTable
from desktop.models.opportunities import Opportunity
from desktop.models.people import Staff
from desktop.models.trail import Audit
from desktop.words import Choice, Method, Operation, Role
from tests.controllers.people_places import Business as Place

DRAFT = {"name": "王先生", "phone": "138 0013 8000"}
LONG = 100_000


@pytest.fixture
def seller(staffed: Place) -> Session:
    return staffed.session(Role.SALESPERSON)


def enter(session: Session, form: str = "form", **fields: object) -> int:
    """A new opportunity of the session's user."""
    own = {"owner": session.user.id, "store": session.user.stores[0]} if session.user.stores else {}
    return create(session, DRAFT | own | fields, form, accept_same_phone=True).done[0].id


def problems(session: Session, **fields: object) -> list[Problem]:
    return list(check(DRAFT | fields, entry_context(session)).problems)


def test_a_next_follow_up_planned_anew_in_the_past_is_refused(seller: Session) -> None:
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    record = enter(seller, next_follow_up=clock.today().isoformat())
    with pytest.raises(Refused, match="date_in_past"):
        operate(seller, Operation.EDIT, [record], EditValues(DRAFT | {"next_follow_up": yesterday}, 1))
    assert load(seller, record).values["next_follow_up"] == clock.today()


def test_a_new_record_is_not_planned_for_the_past(seller: Session) -> None:
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    with pytest.raises(Refused, match="date_in_past") as refused:
        enter(seller, next_follow_up=yesterday)
    assert refused.value.field == "next_follow_up"
    assert Opportunity.select().count() == 0


def test_an_overdue_record_can_still_be_edited(seller: Session) -> None:
    record = enter(seller, next_follow_up=clock.today().isoformat())
    draft = DRAFT | {"next_follow_up": clock.today().isoformat(), "remark": "大阳台"}
    clock.set(clock.now() + timedelta(days=3))
    assert operate(seller, Operation.EDIT, [record], EditValues(draft, 1)).done


def test_what_was_planned_before_can_be_put_back_although_it_is_past(seller: Session) -> None:
    planned = clock.today()
    record = enter(seller, next_follow_up=planned.isoformat())
    clock.set(clock.now() + timedelta(days=3))
    assert operate(seller, Operation.RESCHEDULE, [record], RescheduleTo(clock.today())).done
    assert operate(seller, Operation.RESCHEDULE, [record], RescheduleTo(planned, restored=True)).done
    assert load(seller, record).values["next_follow_up"] == planned


@pytest.mark.parametrize("field", ["email", "phone", "second_phone", "wechat", "company", "needs", "remark"])
def test_no_field_takes_a_text_without_end(seller: Session, field: str) -> None:
    text = "a@b.c" + "m" * LONG if field == "email" else "13800138001;ext=1" + " " + "1" * LONG
    found = [one for one in problems(seller, **{field: text}) if one.field == field]
    assert found
    assert all(len(one.text()) < 1000 for one in found)


def test_a_phone_with_words_for_pages_is_too_long_to_be_one(seller: Session) -> None:
    found = problems(seller, phone="138 0013 8000" + " " * 10 + "-" * 200)
    assert [one.field for one in found] == ["phone"]


def test_half_a_character_is_left_out(seller: Session) -> None:
    record = enter(seller, remark="好\ud83d", company="\udc00 Acme")
    values = load(seller, record).values
    assert (values["remark"], values["company"]) == ("好", "Acme")


@pytest.mark.parametrize("field", ["source", "progress"])
def test_an_entry_of_no_list_or_of_another_is_refused(seller: Session, field: str) -> None:
    (reason,) = (
        seller.database.connection().execute("SELECT min(id) FROM choice WHERE list = 'reason'").fetchone()
    )
    for wrong in (9999, reason):
        with pytest.raises(Refused) as refused:
            enter(seller, "form", **{field: wrong})
        assert (refused.value.code, refused.value.field) == ("invalid", field)


def test_an_entry_no_longer_offered_stays_on_the_records_that_have_it(
    staffed: Place, seller: Session
) -> None:
    source = save_choice(staffed.session(), ChoiceItem(None, Choice.SOURCE, "Fair", 99))
    record = enter(seller, source=source)
    save_choice(staffed.session(), ChoiceItem(source, Choice.SOURCE, "Fair", 99, active=False))
    assert operate(seller, Operation.EDIT, [record], EditValues(DRAFT | {"source": source}, 1)).done


@pytest.mark.parametrize("field", ["owner", "store"])
def test_a_person_or_store_that_is_not_there_is_refused(staffed: Place, field: str) -> None:
    session = staffed.session()
    values = {"owner": staffed.users[Role.SALESPERSON].id, "store": staffed.stores["XH"], field: 9999}
    with pytest.raises(Refused) as refused:
        create(session, DRAFT | values, "form")
    assert refused.value.field == field
    assert "{" not in refused.value.sentence()


def test_full_width_digits_are_digits_everywhere(seller: Session) -> None:
    record = enter(
        seller, phone="１３８００１３８０００", budget="６８，０００", expected_close="２０２６／１２／２０"
    )
    values = load(seller, record).values
    assert values["phone_key"] == "+8613800138000"
    assert values["budget"] == 6_800_000
    assert values["expected_close"].isoformat() == "2026-12-20"


@pytest.mark.parametrize("operation", [Operation.DYNAMICS, Operation.CLOSE, Operation.REJECT])
def test_what_is_written_to_an_operation_has_an_end(
    staffed: Place, seller: Session, operation: Operation
) -> None:
    record = enter(seller)
    operate(seller, Operation.SUBMIT, [record])
    reason = ChoiceTable.get(ChoiceTable.list == "reason", ChoiceTable.needs_text == True).id  # noqa: E712
    text = "x" * LONG
    arguments = {
        Operation.DYNAMICS: Entry("entry", Method.PHONE, text, clock.now()),
        Operation.CLOSE: CloseWith(reason, text),
        Operation.REJECT: RejectWith(text),
    }
    with pytest.raises(Refused) as refused:
        operate(staffed.session(), operation, [record], arguments[operation])
    assert (refused.value.code, refused.value.field) == ("text_long", "text")


def test_a_manager_enters_nothing_where_they_would_not_see_it(staffed: Place) -> None:
    manager = staffed.session(Role.MANAGER)
    with pytest.raises(Refused, match="target_outside_stores"):
        create(manager, DRAFT | {"store": staffed.stores["WS"]}, "form")
    offered = offer(manager.user, entry_context(manager).directory)
    assert offered.stores == (staffed.stores["XH"],)
    for store in (None, *offered.stores):
        record = create(manager, DRAFT | {"store": store}, f"form {store}", True).done[0].id
        assert load(manager, record)


def test_the_store_last_used_is_kept_on_entering_and_on_claiming(staffed: Place) -> None:
    stores = (staffed.stores["XH"], staffed.stores["WS"])
    wang = Staff.get_by_id(staffed.users[Role.SALESPERSON].id)
    save_staff(staffed.session(), wang.id, StaffDraft(wang.name, wang.login, Role.SALESPERSON, stores))
    seller = staffed.session(Role.SALESPERSON)
    enter(seller, "first", store=stores[1])
    assert preferences.get(seller, preferences.LAST_STORE) == stores[1]
    record = create(staffed.session(), DRAFT | {"store": stores[0]}, "pool", True).done[0].id
    operate(seller, Operation.CLAIM, [record])
    assert preferences.get(seller, preferences.LAST_STORE) == stores[0]
    assert preferences.get(staffed.session(), preferences.LAST_STORE) is None
    free = create(staffed.session(), DRAFT, "free", True).done[0].id
    operate(seller, Operation.CLAIM, [free])
    assert Opportunity.get_by_id(free).store_id == stores[0]


def test_who_was_deactivated_changes_no_parameter_and_no_list(staffed: Place) -> None:
    session = staffed.session()
    second = StaffDraft("Sun Li", "sunli", Role.ADMINISTRATOR, (), "correct horse")
    save_staff(session, None, second)
    Staff.update(active=False).where(Staff.id == session.user.id).execute()
    with pytest.raises(Refused, match="signed_out"):
        save_parameter(session, "delete_closed", True)
    with pytest.raises(Refused, match="signed_out"):
        save_choice(session, ChoiceItem(None, Choice.SOURCE, "Fair", 99))


def test_a_changed_list_says_what_stood_there_before(staffed: Place) -> None:
    session = staffed.session()
    source = save_choice(session, ChoiceItem(None, Choice.SOURCE, "Fair", 99))
    save_choice(session, ChoiceItem(source, Choice.SOURCE, "Trade fair", 99, active=False))
    lines = Audit.select().where(Audit.record == source, Audit.kind == "parameter").order_by(Audit.id)
    first, second = (json.loads(one.changes) for one in lines)
    assert first["name"] == ["", "Fair"]
    assert second == {"name": ["Fair", "Trade fair"], "active": [True, False]}
