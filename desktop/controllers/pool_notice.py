"""What a person is told of the common pool: what was recycled from them, and what is about to be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers.listing import page
from desktop.controllers.parameters import load_parameters
from desktop.controllers.pool import WARNED_DAYS, days_left, due_at, has_run, sql_days_left
from desktop.controllers.preferences import get
from desktop.controllers.reclaim import DAY
from desktop.controllers.rights import scope
from desktop.controllers.session import Session
from desktop.words import Business, Kind, Operation

SEEN = "pool_seen"
MOST_TOLD = 100
# How far back one can look again at what was told.
LOOK_BACK = timedelta(days=30)


@dataclass(frozen=True)
class Gone:
    """An opportunity that was recycled from the person.

    Arguments:
        name: empty where the person no longer sees it, or it is gone for good.
        by: the member of staff who did it; None where the program did.
        visible: whether the person may open it.
    """

    id: int
    number: str
    name: str
    at: datetime
    by: int | None
    visible: bool


@dataclass(frozen=True)
class Going:
    """An opportunity of the person's that is about to be recycled unless it is followed up."""

    id: int
    number: str
    name: str
    due_at: datetime
    days_left: int
    last_follow_up_at: datetime | None


@dataclass(frozen=True)
class PoolNotice:
    """What there is to tell.

    Arguments:
        gone, going: the first of each, the latest and the most urgent first.
        gone_count, going_count: how many there are of each.
        news: whether the person has not been told of any of it yet.
        seen: to be kept under `SEEN` once the person was told.
    """

    gone: tuple[Gone, ...] = ()
    going: tuple[Going, ...] = ()
    gone_count: int = 0
    going_count: int = 0
    news: bool = False
    seen: Mapping[str, int] | None = None


def read_notice(session: Session, again: bool = False) -> PoolNotice:
    """What the user has not been told yet, or once more what happened lately.

    Arguments:
        session: whose opportunities; runs on a reader.
        again: whether what was told before is told again.
    """
    from desktop.models.fields import from_milliseconds, to_milliseconds

    seen = get(session, SEEN) or {"audit": 0, "at": 0}
    now = clock.now()
    with session.read() as connection:
        days = load_parameters(connection).auto_recycle_days
        if not days and not has_run(connection):
            return PoolNotice()
        latest = connection.execute("SELECT MAX(id) FROM audit").fetchone()[0]
        since = (0, to_milliseconds(now - LOOK_BACK)) if again else (seen["audit"], 0)
        gone = _gone(connection, session, *since)
        going = _going(connection, session, days, now)
    warned = from_milliseconds(seen["at"]) + WARNED_DAYS * DAY
    return PoolNotice(
        tuple(gone[:MOST_TOLD]),
        tuple(going[:MOST_TOLD]),
        len(gone),
        len(going),
        bool(gone) or any(one.due_at > warned for one in going),
        {"audit": latest, "at": to_milliseconds(now)},
    )


def _gone(connection: Any, session: Session, after: int, since: int) -> list[Gone]:
    """What the program or somebody else recycled from the user, the latest first."""
    from desktop.models.fields import from_milliseconds

    user = session.user.id
    lines: dict[int, tuple[str, int, int | None]] = {}
    for record, number, at, by, automatic in connection.execute(
        "SELECT record, number, at, staff_id, changes LIKE '%\"auto\"%' FROM audit WHERE id > ? AND at >= ?"
        " AND kind = ? AND operation = ? AND changes LIKE ? AND changes NOT LIKE '%\"undone\"%' ORDER BY id DESC",
        (after, since, Kind.OPPORTUNITY.value, Operation.RECYCLE.value, f'%"owner":[{user},null]%'),
    ).fetchall():
        if automatic or by != user:
            lines.setdefault(record, (number, at, None if automatic else by))
    rows = connection.execute(
        "SELECT id, name, business, owner_id, store_id FROM opportunity"
        " WHERE id IN (SELECT value FROM json_each(?)) AND owner_id IS NOT ?",
        (json.dumps(list(lines)), user),
    ).fetchall()
    sees, found = scope(session.user).sees, []
    for record, name, business, owner, store in rows:
        number, at, by = lines[record]
        visible = sees(Business(business), owner, store)
        found.append(Gone(record, number, name if visible else "", from_milliseconds(at), by, visible))
    return sorted(found, key=lambda one: (one.at, one.id), reverse=True)


def _going(connection: Any, session: Session, days: int, now: datetime) -> list[Going]:
    """What the user loses within the days of the warning, the most urgent first."""
    rows = connection.execute(
        f"SELECT id FROM opportunity WHERE owner_id = ? AND {sql_days_left(days, now)} <= ?",
        (session.user.id, WARNED_DAYS),
    ).fetchall()
    found = []
    for row in page(connection, session.user, [record for (record,) in rows]):
        due, left = due_at(row, days), days_left(row, days, now)
        if due is not None and left is not None:
            found.append(Going(row.id, row.number, row.name, due, left, row.last_follow_up_at))
    return sorted(found, key=lambda one: one.due_at)
