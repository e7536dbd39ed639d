"""The common pool: what is due and when, the daily run, and for how long the last owner cannot claim."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from desktop.clock import clock
from desktop.controllers.arguments import AssignTo, Entry
from desktop.controllers.listing import page
from desktop.controllers.operate import OPPORTUNITIES, operate
from desktop.controllers.opportunities import create
from desktop.controllers.parameter_checks import MOST_DAYS
from desktop.controllers.parameters import save_parameter
from desktop.controllers.pool import auto_recycle, count_due, days_left, sql_days_left, to_recycle
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.controllers.timeline import history
from desktop.errors import Refused
from desktop.models.opportunities import Opportunity
from desktop.models.trail import Audit
from desktop.words import Business, Method, Operation, Role
from tests.controllers.papers import store_document
from tests.controllers.people_places import PASSWORD
from tests.controllers.people_places import Business as Place

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
DAYS = 10


@pytest.fixture
def place(staffed: Place) -> Place:
    """The business at the start, with auto-recycle after ten days."""
    clock.set(START)
    save_parameter(staffed.session(), "auto_recycle_days", DAYS)
    return staffed


def enter(place: Place, wechat: str = "wx", **fields: object) -> int:
    """An opportunity of the salesperson's."""
    seller = place.session(Role.SALESPERSON)
    place_of = {"owner": seller.user.id, "store": seller.user.stores[0]}
    draft = {"name": "Ms Qian", "wechat": wechat, **place_of, **fields}
    return create(seller, draft, f"form-{wechat}").done[0].id


def day(number: float, hour: float = 0) -> None:
    """Sets the clock to a day after the start."""
    clock.set(START + timedelta(days=number, hours=hour))


def run_daily(place: Place, days: Sequence[float]) -> list[bool]:
    """Lets the program look on these days; tells on which of them something was recycled."""
    result = []
    for one in days:
        day(one)
        result.append(bool(auto_recycle(place.session(Role.SALESPERSON))))
    return result


def status(record: int) -> Business:
    return Business(Opportunity.get_by_id(record).business)


def test_days_left_in_sql_and_in_python_agree(place: Place) -> None:
    first = enter(place)
    columns = {
        "business": [Business.ASSIGNED, Business.CLOSED],
        "voided": [False, True],
        "disabled": [False, True],
        "assigned_at": [None, START, START - timedelta(days=9.5)],
        "last_follow_up_at": [None, START + timedelta(hours=1), START - timedelta(days=30)],
    }
    records = [first]
    for values in itertools.product(*columns.values()):
        record = enter(place, f"wx{len(records)}")
        changed = dict(zip(columns, values, strict=True))
        if changed["business"] is Business.CLOSED:
            changed["close_reason"] = 1
        Opportunity.update(changed).where(Opportunity.id == record).execute()
        for voided in (True, False)[: len(records) % 3]:
            store_document(place.database.connection(), "contract", record, voided=voided)
        records.append(record)
    connection = place.database.connection()
    rows = page(connection, place.session().user, records)
    found = set()
    for days, now in itertools.product((0, 1, DAYS), (0, 0.04, 1, 5.5, 9.99, 10, 10.05, 40)):
        day(now)
        sql = f"SELECT id, {sql_days_left(days, clock.now())} FROM opportunity"
        in_sql = dict(connection.execute(sql).fetchall())
        in_python = {row.id: days_left(row, days, clock.now()) for row in rows}
        assert in_sql == in_python
        found |= set(in_python.values())
    assert found >= {None, 0, 1, 5, 10}


@pytest.mark.parametrize(("passed", "left"), [(0, 10), (0.5, 10), (1, 9), (9.99, 1), (10, 0), (99, 0)])
def test_a_day_begun_counts_as_a_day_left(place: Place, passed: float, left: int) -> None:
    row = page(place.database.connection(), place.session().user, [enter(place)])[0]
    assert days_left(row, DAYS, START + timedelta(days=passed)) == left


def test_nothing_is_recycled_while_it_is_off(staffed: Place) -> None:
    clock.set(START)
    record = enter(staffed)
    assert not any(run_daily(staffed, range(0, 100, 1)))
    assert status(record) is Business.ASSIGNED


def test_what_nobody_follows_up_goes_back_to_the_pool(place: Place) -> None:
    record = enter(place, next_follow_up=clock.today() + timedelta(days=5))
    assert run_daily(place, range(12)) == [False] * 10 + [True, False]
    stored = Opportunity.get_by_id(record)
    assert (stored.business, stored.owner, stored.store) == (Business.UNASSIGNED, None, None)
    assert stored.next_follow_up is None
    assert stored.last_owner_id == place.users[Role.SALESPERSON].id


def test_a_follow_up_or_an_assignment_starts_the_days_again(place: Place) -> None:
    followed, given = enter(place), enter(place, "wy")
    run_daily(place, range(8))
    seller, manager = place.session(Role.SALESPERSON), place.session(Role.MANAGER)
    operate(seller, Operation.DYNAMICS, [followed], Entry("e", Method.PHONE, "called", clock.now()))
    operate(manager, Operation.ASSIGN, [given], AssignTo(manager.user.id, manager.user.stores[0]))
    assert run_daily(place, range(8, 18)) == [False] * 9 + [True]
    assert {status(followed), status(given)} == {Business.UNASSIGNED}


def test_voided_disabled_and_with_a_contract_stay(place: Place) -> None:
    kept = [enter(place, f"wx{number}") for number in range(3)]
    operate(place.session(), Operation.VOID, kept[:1])
    operate(place.session(), Operation.DISABLE, kept[1:2])
    store_document(place.database.connection(), "contract", kept[2])
    assert not any(run_daily(place, range(30)))


def test_the_history_says_that_it_was_the_program(place: Place) -> None:
    record = enter(place)
    run_daily(place, range(11))
    line = history(place.session(), record)[0]
    assert line.operation is Operation.RECYCLE
    assert line.staff == place.users[Role.ADMINISTRATOR].id
    assert line.changes["auto"] == (None, DAYS)
    assert line.changes["owner"] == (place.users[Role.SALESPERSON].id, None)


def test_another_administrator_acts_once_who_switched_it_on_has_left(place: Place) -> None:
    draft = StaffDraft("He Jun", "hejun", Role.ADMINISTRATOR, (), PASSWORD)
    other = save_staff(place.session(), None, draft).id
    first = place.users[Role.ADMINISTRATOR].id
    place.database.execute_sql("UPDATE staff SET role = 2 WHERE id = ?", (first,))
    record = enter(place)
    run_daily(place, range(11))
    assert history(place.session(), record)[0].staff == other


def test_one_program_runs_it_for_all(place: Place) -> None:
    record = enter(place)
    run_daily(place, range(11))
    operate(place.session(Role.MANAGER), Operation.CLAIM, [record])
    Opportunity.update(assigned_at=START).execute()
    day(10, 3)
    assert not auto_recycle(place.session(Role.MANAGER))
    assert run_daily(place, [11]) == [True]


def test_after_a_long_shutdown_there_is_a_day_of_grace(place: Place) -> None:
    record = enter(place)
    run_daily(place, [0, 1])
    assert run_daily(place, [20, 20.1, 20.2]) == [False] * 3
    assert status(record) is Business.ASSIGNED
    assert run_daily(place, [21]) == [True]


def test_a_day_off_gives_grace_and_a_night_does_not(place: Place) -> None:
    enter(place)
    assert run_daily(place, [*range(9), 10, 11.4]) == [False] * 10 + [True]
    enter(place, "wy")
    assert run_daily(place, [12.1, *range(13, 22), 22.1]).index(True) == 10


@pytest.mark.parametrize("days", [range(0, 30, 2), range(0, 30, 3)])
def test_who_looks_every_other_day_is_not_given_grace_for_ever(place: Place, days: range) -> None:
    enter(place)
    assert True in run_daily(place, days)


def test_a_long_pause_within_the_grace_gives_it_again(place: Place) -> None:
    enter(place)
    assert run_daily(place, [0, 20, 24, 25]) == [False, False, False, True]


def test_a_look_that_changes_nothing_writes_nothing(place: Place) -> None:
    enter(place)
    run_daily(place, range(11))
    changed = place.database.connection().total_changes
    assert run_daily(place, [10.1, 10.2]) == [False, False]
    assert place.database.connection().total_changes == changed


def test_other_days_give_a_day_of_grace(place: Place) -> None:
    enter(place)
    run_daily(place, range(5))
    save_parameter(place.session(), "auto_recycle_days", 2)
    assert run_daily(place, [4.1, 5]) == [False, True]


def test_a_run_that_fails_changes_nothing_and_is_made_up_for(place: Place) -> None:
    records = [enter(place), enter(place, "wy")]
    run_daily(place, range(10))
    before = Audit.select().count()
    day(10)
    place.database.execute_sql(
        "CREATE TRIGGER fails BEFORE INSERT ON audit WHEN NEW.operation = 'recycle' AND NEW.record ="
        f" {records[1]} BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        auto_recycle(place.session())
    assert Audit.select().count() == before
    assert {status(one) for one in records} == {Business.ASSIGNED}
    place.database.execute_sql("DROP TRIGGER fails")
    assert auto_recycle(place.session())


def test_the_last_owner_waits_before_claiming_again(place: Place) -> None:
    save_parameter(place.session(), "reclaim_days", 3)
    record = enter(place)
    run_daily(place, range(11))
    seller = place.session(Role.SALESPERSON)
    refused = operate(seller, Operation.CLAIM, [record]).refused[0].refused
    assert refused.code == "reclaim_wait"
    assert "3" in refused.sentence()
    day(13)
    assert operate(seller, Operation.CLAIM, [record]).done


def test_others_claim_at_once_and_a_manager_may_give_it_back(place: Place) -> None:
    save_parameter(place.session(), "reclaim_days", 3)
    one, other = enter(place), enter(place, "wy")
    run_daily(place, range(11))
    seller, manager = place.session(Role.SALESPERSON), place.session(Role.MANAGER)
    assert operate(manager, Operation.CLAIM, [one]).done
    back = AssignTo(seller.user.id, seller.user.stores[0])
    assert operate(manager, Operation.ASSIGN, [other], back).done


@pytest.mark.parametrize("key", ["auto_recycle_days", "reclaim_days"])
def test_days_are_set_by_administrators_within_reason(place: Place, key: str) -> None:
    for role in set(Role) - {Role.ADMINISTRATOR}:
        with pytest.raises(Refused, match="no_right"):
            save_parameter(place.session(role), key, 5)
    for days in (-1, MOST_DAYS + 1):
        with pytest.raises(Refused, match="days_range") as refused:
            save_parameter(place.session(), key, days)
        assert refused.value.sentence()
    save_parameter(place.session(), key, 5)
    line = Audit.select().order_by(Audit.id.desc()).get()
    assert (line.number, line.changes) == (key, f'{{"{key}":[{DAYS if key[0] == "a" else 0},5]}}')


def test_a_bulk_recycle_is_told_what_it_would_take(place: Place) -> None:
    records = [enter(place, f"wx{number}") for number in range(4)]
    operate(place.session(), Operation.VOID, records[:1])
    seller, manager = place.session(Role.SALESPERSON), place.session(Role.MANAGER)
    operate(manager, Operation.ASSIGN, records[1:2], AssignTo(manager.user.id, manager.user.stores[0]))
    selected = [*reversed(records), 999]
    found = to_recycle(seller, OPPORTUNITIES, page, selected, 1)
    assert (found.taken, [row.id for row in found.rows]) == (2, [records[3]])
    assert (found.left, [one.id for one in found.refused]) == (3, [records[1]])
    found = to_recycle(manager, OPPORTUNITIES, page, selected, 9)
    assert (found.taken, found.left) == (3, 2)
    assert [(one.id, one.refused.code, bool(one.number)) for one in found.refused] == [
        (records[0], "voided", True),
        (999, "not_found", False),
    ]
    outcome = operate(manager, Operation.RECYCLE, selected)
    assert [str(one) for one in outcome.refused] == [str(one) for one in found.refused]
    found = to_recycle(place.session(Role.BACK_OFFICE), OPPORTUNITIES, page, selected, 9)
    assert (found.taken, found.rows, found.left) == (0, [], 5)


def test_what_would_be_due_is_counted(place: Place) -> None:
    enter(place)
    day(5)
    enter(place, "wy")
    assert [count_due(place.session(), days) for days in (0, 1, 5, 6)] == [2, 1, 1, 0]
