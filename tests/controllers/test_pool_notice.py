"""What a person is told of the common pool at sign-in."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.clock import clock
from desktop.controllers.arguments import AssignTo, TakeBack
from desktop.controllers.operate import operate
from desktop.controllers.parameters import save_parameter
from desktop.controllers.pool_notice import SEEN, PoolNotice, read_notice
from desktop.controllers.preferences import put
from desktop.words import Operation, Role
from tests.controllers.people_places import Business as Place
from tests.controllers.test_pool import DAYS, START, day, enter, run_daily


@pytest.fixture
def place(staffed: Place) -> Place:
    """The business at the start, with auto-recycle after ten days."""
    clock.set(START)
    save_parameter(staffed.session(), "auto_recycle_days", DAYS)
    return staffed


def told(place: Place, again: bool = False) -> PoolNotice:
    """What the salesperson is told, who then has been told."""
    seller = place.session(Role.SALESPERSON)
    notice = read_notice(seller, again)
    if notice.seen is not None:
        put(seller, SEEN, notice.seen)
    return notice


def test_nothing_is_told_while_the_pool_was_never_on(staffed: Place) -> None:
    clock.set(START)
    record = enter(staffed)
    operate(staffed.session(), Operation.RECYCLE, [record])
    assert told(staffed) == PoolNotice()


def test_what_is_about_to_go_is_told_once(place: Place) -> None:
    later, sooner = enter(place), enter(place, "wy")
    day(-0.5)
    run_daily(place, range(7))
    assert not told(place).news
    day(7.5)
    notice = told(place)
    assert notice.news
    assert [(one.id, one.days_left) for one in notice.going] == [(later, 3), (sooner, 3)]
    assert notice.going[0].due_at == START + timedelta(days=DAYS)
    assert not told(place).news
    assert told(place, again=True).going == notice.going


def test_what_went_is_told_once_and_can_be_looked_at_again(place: Place) -> None:
    record = enter(place)
    run_daily(place, range(11))
    told_of = told(place)
    assert told_of.news
    assert [(one.id, one.by, one.visible, one.name) for one in told_of.gone] == [
        (record, None, True, "Ms Qian")
    ]
    assert not told(place).gone
    assert told(place, again=True).gone == told_of.gone
    day(42)
    assert not told(place, again=True).gone


def test_who_recycled_it_is_named_and_ones_own_doing_is_not_told(place: Place) -> None:
    own, taken, undone = enter(place), enter(place, "wy"), enter(place, "wz")
    run_daily(place, [0])
    manager = place.session(Role.MANAGER)
    operate(place.session(Role.SALESPERSON), Operation.RECYCLE, [own])
    operate(manager, Operation.RECYCLE, [taken])
    operate(manager, Operation.RECYCLE, [undone], TakeBack(None))
    assert [(one.id, one.by) for one in told(place).gone] == [(taken, manager.user.id)]


def test_what_came_back_is_not_told(place: Place) -> None:
    record, seller = enter(place), place.session(Role.SALESPERSON)
    run_daily(place, range(11))
    operate(
        place.session(Role.MANAGER),
        Operation.ASSIGN,
        [record],
        AssignTo(seller.user.id, seller.user.stores[0]),
    )
    assert not told(place).gone


def test_what_somebody_else_has_now_is_named_by_its_number_alone(place: Place) -> None:
    record = enter(place)
    run_daily(place, range(11))
    operate(place.session(Role.MANAGER), Operation.CLAIM, [record])
    gone = told(place).gone[0]
    assert (gone.id, gone.name, gone.visible) == (record, "", False)
    assert gone.number


def test_what_was_deleted_is_not_told(place: Place) -> None:
    record = enter(place)
    run_daily(place, range(11))
    operate(place.session(), Operation.DELETE, [record])
    assert not told(place).gone


def test_other_peoples_are_not_told(place: Place) -> None:
    enter(place)
    run_daily(place, range(8))
    for role in set(Role) - {Role.SALESPERSON}:
        notice = read_notice(place.session(role))
        assert not notice.going
    run_daily(place, range(8, 11))
    assert not read_notice(place.session(Role.MANAGER)).gone


def test_long_lists_are_cut_and_counted(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.controllers.pool_notice.MOST_TOLD", 2)
    for number in range(3):
        enter(place, f"wx{number}")
    run_daily(place, range(9))
    assert (len(told(place).going), told(place).going_count) == (2, 3)
    run_daily(place, range(9, 11))
    notice = told(place)
    assert (len(notice.gone), notice.gone_count) == (2, 3)
