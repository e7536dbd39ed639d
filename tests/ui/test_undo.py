"""Undo of an outcome: exactly what changed is put back, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.clock import clock
from desktop.controllers.arguments import AssignTo, RescheduleTo
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.opportunities import create, load
from desktop.controllers.session import Session
from desktop.ui.records.undo import undo_steps
from desktop.words import Business, Operation, Role

if TYPE_CHECKING:
    from tests.controllers.people_places import Business as Place

pytest_plugins = ["tests.controllers.people_fixtures"]


def enter(session: Session, at: int, **fields: object) -> int:
    draft = {"name": f"客户{at}", "phone": f"1380013{at:04d}", **fields}
    return create(session, draft, f"form {at}").done[0].id


def take_back(session: Session, outcome: Outcome) -> None:
    """Does what Undo does."""
    for step in undo_steps(outcome, session.user):
        assert not operate(session, step.operation, step.ids, step.arguments).refused


def test_a_reschedule_is_taken_back_to_a_day_that_is_over(staffed: Place) -> None:
    session = staffed.session()
    planned = clock.today()
    record = enter(session, 1, next_follow_up=planned.isoformat())
    clock.set(clock.now() + timedelta(days=2))
    take_back(session, operate(session, Operation.RESCHEDULE, [record], RescheduleTo(clock.today())))
    assert load(session, record).values["next_follow_up"] == planned


def test_what_a_reschedule_did_not_change_keeps_its_date(staffed: Place) -> None:
    session = staffed.session()
    tomorrow = clock.today() + timedelta(days=1)
    same, other = enter(session, 1, next_follow_up=tomorrow.isoformat()), enter(session, 2)
    take_back(session, operate(session, Operation.RESCHEDULE, [same, other], RescheduleTo(tomorrow)))
    assert load(session, same).values["next_follow_up"] == tomorrow
    assert load(session, other).values["next_follow_up"] is None


def test_who_had_a_record_before_gets_it_back(staffed: Place) -> None:
    session = staffed.session()
    wang, limin, store = (
        staffed.users[Role.SALESPERSON].id,
        staffed.users[Role.MANAGER].id,
        staffed.stores["XH"],
    )
    mine, theirs, free = enter(session, 1, owner=limin, store=store), enter(session, 2), enter(session, 3)
    operate(session, Operation.ASSIGN, [theirs], AssignTo(wang, store))
    take_back(session, operate(session, Operation.ASSIGN, [mine, theirs, free], AssignTo(wang, store)))
    owners = [load(session, one).facts.owner for one in (mine, theirs, free)]
    assert owners == [limin, wang, None]


def test_what_was_nobodys_lies_again_where_it_lay(staffed: Place) -> None:
    session, tomorrow = staffed.session(), clock.today() + timedelta(days=1)
    wang, store = staffed.users[Role.SALESPERSON].id, staffed.stores["XH"]
    near = enter(session, 1, store=store, next_follow_up=tomorrow.isoformat())
    free = enter(session, 2, next_follow_up=tomorrow.isoformat())
    take_back(session, operate(session, Operation.ASSIGN, [near, free], AssignTo(wang, store)))
    seller = staffed.session(Role.SALESPERSON)
    take_back(seller, operate(seller, Operation.CLAIM, [near, free]))
    for record, where in ((near, store), (free, None)):
        found = load(session, record)
        assert (found.facts.business, found.facts.owner, found.facts.store) == (
            Business.UNASSIGNED,
            None,
            where,
        )
        assert found.values["next_follow_up"] == tomorrow
        assert found.last_owner is None


def test_what_was_recycled_is_the_same_persons_again(staffed: Place) -> None:
    """A salesperson cannot assign, but may claim what lies in the pool: into the store where it was."""
    tomorrow, store = clock.today() + timedelta(days=1), staffed.stores["XH"]
    for role in (Role.SALESPERSON, Role.MANAGER, Role.ADMINISTRATOR):
        session = staffed.session(role)
        wang = staffed.users[Role.SALESPERSON].id
        planned = enter(
            staffed.session(), 2 * role, owner=wang, store=store, next_follow_up=tomorrow.isoformat()
        )
        plain = enter(staffed.session(), 2 * role + 1, owner=wang, store=store)
        outcome = operate(session, Operation.RECYCLE, [planned, plain])
        assert load(staffed.session(), planned).facts.owner is None
        taking = Operation.CLAIM if role is Role.SALESPERSON else Operation.ASSIGN
        assert {step.operation for step in undo_steps(outcome, session.user)} == {taking}
        take_back(session, outcome)
        for record, date in ((planned, tomorrow), (plain, None)):
            found = load(session, record)
            assert (found.facts.business, found.facts.owner, found.facts.store) == (
                Business.ASSIGNED,
                wang,
                store,
            )
            assert found.values["next_follow_up"] == date


def test_a_claim_takes_back_nothing_into_a_store_where_one_no_longer_works(staffed: Place) -> None:
    seller, store = staffed.session(Role.SALESPERSON), staffed.stores["XH"]
    record = enter(staffed.session(), 1, owner=seller.user.id, store=store)
    outcome = operate(seller, Operation.RECYCLE, [record])
    assert undo_steps(outcome, seller.user)
    assert not undo_steps(outcome, seller.user._replace(stores=(staffed.stores["WS"],)))
