"""How an operation is taken back: the operations that do so, with their records and arguments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from desktop.controllers.arguments import AssignTo, GiveBack, RescheduleTo, TakeBack
from desktop.controllers.operate import OPPORTUNITIES, Done, Outcome
from desktop.controllers.session import User
from desktop.controllers.subject import Subject
from desktop.words import Operation

_GIVEN = (Operation.ASSIGN, Operation.CLAIM, Operation.HAND_OVER)
_PLANNED = frozenset({"next_follow_up"})
_PLACE = frozenset({"owner", "store"})


class Step(NamedTuple):
    """One operation that takes something back."""

    operation: Operation
    ids: tuple[int, ...]
    arguments: Any = None


def undo_steps(outcome: Outcome, user: User, subject: Subject = OPPORTUNITIES) -> tuple[Step, ...]:
    """What takes an outcome back; empty where nothing does, or the user may not do it."""
    operation = outcome.operation
    inverse = subject.rules[operation].inverse if operation in subject.rules else None
    steps: list[Step] = []
    if inverse is not None:
        steps = [Step(inverse, tuple(one.id for one in outcome.done))]
    elif operation is Operation.RESCHEDULE:
        steps = [
            Step(operation, ids, RescheduleTo(_date(old), restored=True))
            for old, ids in _by_old(outcome, _PLANNED, _planned).items()
        ]
    elif operation in _GIVEN:
        steps = [_given_back(operation, old, ids) for old, ids in _by_old(outcome, _PLACE, _place).items()]
    elif operation is Operation.RECYCLE:
        steps = [
            _taken_again(subject.grants(user, Operation.ASSIGN), old, ids)
            for old, ids in _by_old(outcome, _PLACE, _held).items()
        ]
        if not all(_may_hold(user, step) for step in steps):
            return ()
    allowed = all(subject.grants(user, step.operation) for step in steps)
    return tuple(step for step in steps if step.ids) if allowed else ()


def _by_old(outcome: Outcome, fields: frozenset[str], of: Any) -> Mapping[Any, tuple[int, ...]]:
    """The records of which one of the fields changed, by what they had before."""
    found: dict[Any, list[int]] = {}
    for one in outcome.done:
        if fields & one.changes.keys():
            found.setdefault(of(one), []).append(one.id)
    return {old: tuple(ids) for old, ids in found.items()}


def _planned(one: Done) -> Any:
    return one.changes["next_follow_up"][0]


def _place(one: Done) -> tuple[int | None, int | None]:
    return one.place


def _held(one: Done) -> tuple[int | None, int | None, Any]:
    return (*one.place, one.changes.get("next_follow_up", (None,))[0])


def _taken_again(may_assign: bool, old: tuple[int, int, Any], ids: tuple[int, ...]) -> Step:
    """Who may assign gives the records back to whose they were; who may not claims their own."""
    owner, store, planned = old
    return Step(
        Operation.ASSIGN if may_assign else Operation.CLAIM, ids, GiveBack(owner, store, _date(planned))
    )


def _may_hold(user: User, step: Step) -> bool:
    """Whether the records can go back: into a store, and a claim only to oneself and where one works."""
    given = step.arguments
    if step.operation is Operation.CLAIM:
        return given.owner == user.id and given.store in user.stores
    return given.store is not None


def _given_back(operation: Operation, old: tuple[int | None, int | None], ids: tuple[int, ...]) -> Step:
    owner, store = old
    if owner is None or store is None:
        return Step(Operation.RECYCLE, ids, TakeBack(store))
    return Step(operation, ids, AssignTo(owner, store))


def _date(old: Any) -> date | None:
    return date.fromisoformat(old) if isinstance(old, str) and old else old or None
