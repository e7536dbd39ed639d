"""How an operation is taken back: the operations that do so, with their records and arguments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.arguments import AssignTo, RescheduleTo
from desktop.controllers.operate import Done, Outcome
from desktop.controllers.rights import Grant, granted
from desktop.controllers.session import User
from desktop.controllers.workflow import RULES
from desktop.words import Operation

_GIVEN_AWAY = (Operation.ASSIGN, Operation.HAND_OVER)


class Step(NamedTuple):
    """One operation that takes something back."""

    operation: Operation
    ids: tuple[int, ...]
    arguments: Any = None


def undo_steps(outcome: Outcome, user: User) -> tuple[Step, ...]:
    """What takes an outcome back; empty where nothing does, or the user may not do it."""
    operation = outcome.operation
    inverse = RULES[operation].inverse if operation in RULES else None
    steps: list[Step] = []
    if inverse is not None:
        steps = [Step(inverse, tuple(one.id for one in outcome.done))]
    elif operation is Operation.RESCHEDULE:
        steps = [_planned_back(operation, _date(old), ids) for old, ids in _by_old(outcome, _planned).items()]
    elif operation in _GIVEN_AWAY:
        steps = [_given_back(operation, old, ids) for old, ids in _by_old(outcome, _place).items()]
    elif operation is Operation.CLAIM:
        steps = [Step(Operation.RECYCLE, tuple(one.id for one in outcome.done))]
    allowed = all(granted(user, step.operation) is not Grant.NONE for step in steps)
    return tuple(step for step in steps if step.ids) if allowed else ()


def _by_old(outcome: Outcome, of: Any) -> Mapping[Any, tuple[int, ...]]:
    """The records by what they had before."""
    found: dict[Any, list[int]] = {}
    for one in outcome.done:
        found.setdefault(of(one), []).append(one.id)
    return {old: tuple(ids) for old, ids in found.items()}


def _planned(one: Done) -> Any:
    return one.changes.get("next_follow_up", (None, None))[0]


def _planned_back(operation: Operation, old: date | None, ids: tuple[int, ...]) -> Step:
    """Back to the day before; a day that is over cannot be planned again."""
    over = old is not None and old < clock.today()
    return Step(operation, () if over else ids, RescheduleTo(old))


def _place(one: Done) -> tuple[Any, Any] | None:
    """Owner and store before; None where only one of them changed and the other is not told."""
    if "owner" not in one.changes:
        return None
    owner = one.changes["owner"][0]
    if owner is None:
        return (None, None)
    old, _new = one.changes.get("store", (None, None))
    return (owner, old) if old is not None else None


def _given_back(operation: Operation, old: tuple[Any, Any] | None, ids: tuple[int, ...]) -> Step:
    if old is None:
        return Step(operation, ())
    if old[0] is None:
        return Step(Operation.RECYCLE, ids)
    return Step(operation, ids, AssignTo(*old))


def _date(old: Any) -> date | None:
    return date.fromisoformat(old) if isinstance(old, str) and old else old or None
