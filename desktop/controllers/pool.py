"""The common pool: when an opportunity nobody follows up goes back to it, and the daily run that takes it there.

One rule, `days_left`, has a form in Python and one in SQL; a test proves that the two agree. The run goes through
the pipeline like any Recycle, in the name of the administrator who switched it on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from desktop.clock import clock
from desktop.controllers.arguments import Automatic
from desktop.controllers.changes import Changes
from desktop.controllers.document_links import HAS_CONTRACT
from desktop.controllers.operate import NotDone, operate, refusals
from desktop.controllers.parameters import load_parameters
from desktop.controllers.people import load_user
from desktop.controllers.reclaim import DAY
from desktop.controllers.session import Session, User
from desktop.controllers.subject import Subject
from desktop.words import Business, Kind, Operation, Role

# From so many days before it happens, the owner is warned.
WARNED_DAYS = 3
STATE = "pool_state"
_DAY = DAY // timedelta(milliseconds=1)


class Held(Protocol):
    """What `days_left` needs to know of an opportunity; a row of the list knows it."""

    @property
    def business(self) -> Business: ...
    @property
    def voided(self) -> bool: ...
    @property
    def disabled(self) -> bool: ...
    @property
    def has_contract(self) -> bool: ...
    @property
    def created_at(self) -> datetime: ...
    @property
    def assigned_at(self) -> datetime | None: ...
    @property
    def last_follow_up_at(self) -> datetime | None: ...


def due_at(held: Held, days: int) -> datetime | None:
    """When an opportunity goes back to the pool unless it is followed up; None where it never does.

    Arguments:
        held: the opportunity.
        days: the parameter `auto_recycle_days`; 0 is never.
    """
    skipped = held.voided or held.disabled or held.has_contract
    if not days or held.business is not Business.ASSIGNED or skipped:
        return None
    since = held.assigned_at or held.created_at
    if held.last_follow_up_at is not None:
        since = max(since, held.last_follow_up_at)
    return since + days * DAY


def days_left(held: Held, days: int, now: datetime) -> int | None:
    """In how many days that is, a day begun counting as one; 0 where it is due."""
    due = due_at(held, days)
    return None if due is None else max(0, -((now - due) // DAY))


_SINCE = (
    "MAX(COALESCE(opportunity.assigned_at, opportunity.created_at),"
    " COALESCE(opportunity.last_follow_up_at, 0))"
)
_HELD = (
    f"opportunity.business = {Business.ASSIGNED:d} AND opportunity.voided = 0 AND opportunity.disabled = 0"
    f" AND NOT {HAS_CONTRACT}"
)


def sql_days_left(days: int, now: datetime) -> str:
    """The same as `days_left`, as an SQL expression on the table `opportunity`."""
    from desktop.models.fields import to_milliseconds

    if not days:
        return "NULL"
    ends = days * _DAY - to_milliseconds(now)
    return f"CASE WHEN {_HELD} THEN MAX(0, ({_SINCE} + {ends} + {_DAY - 1}) / {_DAY}) END"


ReadRows = Callable[[Any, User, Sequence[int]], Sequence[Any]]


@dataclass(frozen=True)
class Recycling:
    """What a bulk Recycle would do.

    Arguments:
        taken: how many it would take.
        rows: the first of these, as the list shows them.
        left: how many it would refuse.
        refused: the first of these, and why.
    """

    taken: int
    rows: Sequence[Any]
    left: int
    refused: tuple[NotDone, ...]


def to_recycle(
    session: Session, subject: Subject, read_rows: ReadRows, ids: Sequence[int], most: int
) -> Recycling:
    """What a bulk Recycle would take and what it would refuse, each in this order.

    Arguments:
        session: who asks.
        subject: the kind of record.
        read_rows: `page` of the kind's list.
        ids: what is selected.
        most: how many of either to read.
    """
    with session.read() as connection:
        parameters = load_parameters(connection)
        condition, values = subject.condition(Operation.RECYCLE, session.user, parameters)
        rows = connection.execute(
            f"SELECT id FROM {subject.table} WHERE id IN (SELECT value FROM json_each(?)) AND {condition}",
            (json.dumps(list(ids)), *values),
        ).fetchall()
        taken = {record for (record,) in rows}
        first = [record for record in ids if record in taken][:most]
        left = [record for record in ids if record not in taken]
        refused = refusals(connection, session, Operation.RECYCLE, left[:most], subject)
        return Recycling(len(taken), read_rows(connection, session.user, first), len(left), refused)


@dataclass(frozen=True)
class _State:
    """What the runs of all workstations leave for the next one.

    Arguments:
        days: the parameter, as it was.
        seen: the last day on which anybody's program looked whether a run is due.
        begins: the first day on which a run may recycle.
        ran: the day of the last run.
    """

    days: int
    seen: date
    begins: date
    ran: date | None = None

    def to_json(self) -> str:
        return json.dumps(asdict(self), default=date.isoformat)


def _load_state(connection: Any) -> _State | None:
    row = connection.execute("SELECT value FROM parameter WHERE key = ?", (STATE,)).fetchone()
    if row is None:
        return None
    stored = json.loads(row[0])
    seen, begins, ran = (
        date.fromisoformat(stored[key]) if stored[key] else None for key in ("seen", "begins", "ran")
    )
    assert seen is not None
    assert begins is not None
    return _State(stored["days"], seen, begins, ran)


def _looked(before: _State | None, days: int, today: date) -> _State:
    """The state after somebody looked today; it says so where this look is the one that recycles.

    A day of grace is given when the rule is new, and when a whole day passed on which nobody looked. Nobody who
    uses the program every other day waits for ever: once grace was given, only so long a pause gives it again
    that something is due of which the last look did not warn.
    """
    if before is None or before.days != days:
        return _State(days, today, today + DAY)
    waiting = before.ran is None or before.ran < before.begins
    pause = (WARNED_DAYS if waiting else 1) * DAY
    begins = today + DAY if today - before.seen > pause else before.begins
    return _State(days, today, begins, today if today >= begins else before.ran)


def count_due(session: Session, days: int) -> int:
    """How many opportunities would be due now, were they recycled after so many days."""
    with session.read() as connection:
        return len(_due(connection, days))


def has_run(connection: Any) -> bool:
    """Whether the pool was ever switched on: only then is there anything to tell."""
    return _load_state(connection) is not None


def auto_recycle(session: Session) -> Changes:
    """Recycles what is due, once a day for the whole business, all of it in one transaction or nothing.

    Where it was just switched on or changed, or nobody's program ran for more than a day, owners are given a day
    first, in which they see what is about to go.

    Arguments:
        session: of anyone who is signed in; the run itself is an administrator's act.
    """
    connection = session.database.connection()
    with session.read():
        days, before = load_parameters(connection).auto_recycle_days, _load_state(connection)
    if not days or _looked(before, days, clock.today()) == before:
        return Changes()
    with session.write():
        days = load_parameters(connection).auto_recycle_days
        due = _due(connection, days) if days and _is_turn(session, days) else []
        if not due:
            return Changes()
        acting = replace(session, user=_administrator(connection))
        outcome = operate(acting, Operation.RECYCLE, due, Automatic(days))
    return outcome.changes


def _is_turn(session: Session, days: int) -> bool:
    """Whether this program is the one that recycles today; notes that somebody looked."""
    from desktop.models.business import Parameter

    before = _load_state(session.database.connection())
    after = _looked(before, days, clock.today())
    Parameter.replace(key=STATE, value=after.to_json()).execute(session.database)
    return after.ran is not None and after.ran != (before.ran if before else None)


def _due(connection: Any, days: int) -> list[int]:
    from desktop.models.fields import to_milliseconds

    over = to_milliseconds(clock.now()) - days * _DAY
    rows = connection.execute(
        f"SELECT id FROM opportunity WHERE {_HELD} AND {_SINCE} <= ? ORDER BY id", (over,)
    ).fetchall()
    return [record for (record,) in rows]


def _administrator(connection: Any) -> User:
    """Who switched the run on; where they no longer may, the first administrator there is."""
    rows = connection.execute(
        "SELECT staff_id FROM audit WHERE kind = ? AND record = 0 AND number = 'auto_recycle_days'"
        " ORDER BY id DESC LIMIT 1",
        (Kind.PARAMETER.value,),
    ).fetchall()
    rows += connection.execute(
        "SELECT id FROM staff WHERE active = 1 AND role = ? ORDER BY id", (Role.ADMINISTRATOR.value,)
    ).fetchall()
    able = (load_user(connection, staff) for (staff,) in rows)
    return next(user for user in able if user is not None and user.role is Role.ADMINISTRATOR)
