"""How long the last owner of a record in the pool waits before claiming it again, in Python and in SQL alike."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.clock import clock

if TYPE_CHECKING:
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import User

DAY = timedelta(days=1)
# Who has recycled a record themselves may take it back for so long, whatever `reclaim_days` says.
SECOND_THOUGHTS = timedelta(minutes=1)


def _last_recycled(table: str) -> str:
    """The audit line by which a record of a table came into the pool; taking an assignment back is none."""
    return (
        f"(SELECT MAX(line.id) FROM audit AS line WHERE line.kind = '{table}' AND line.record = {table}.id"
        " AND line.operation = 'recycle' AND line.changes NOT LIKE '%\"undone\"%')"
    )


def recycled(connection: Any, table: str, records: Sequence[int]) -> dict[int, dict[str, Any]]:
    """When and by whom records were last recycled, as facts take it."""
    from desktop.models.fields import from_milliseconds

    if not records:
        return {}
    rows = connection.execute(
        f"SELECT {table}.id, at, staff_id FROM {table} JOIN audit ON audit.id = {_last_recycled(table)}"
        f" WHERE {table}.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(records)),),
    ).fetchall()
    return {record: {"recycled_at": from_milliseconds(at), "recycled_by": by} for record, at, by in rows}


def days_to_wait(at: datetime | None, by: int | None, user: User, parameters: Parameters) -> int:
    """For how many days the user cannot claim a record again, a day begun counting as one.

    Arguments:
        at, by: when and by whom it was last taken from this user; None where it was not.
    """
    if not parameters.reclaim_days or at is None:
        return 0
    passed = clock.now() - at
    if by == user.id and passed < SECOND_THOUGHTS:
        return 0
    return max(0, -((passed - parameters.reclaim_days * DAY) // DAY))


def not_to_wait(table: str, user: User, parameters: Parameters) -> tuple[str, list[object]]:
    """The same as `not days_to_wait(...)`, as SQL on a table."""
    from desktop.models.fields import to_milliseconds

    now = clock.now()
    over, just = now - parameters.reclaim_days * DAY, now - SECOND_THOUGHTS
    return (
        f"NOT (COALESCE({table}.last_owner_id, 0) = ? AND EXISTS ("
        f"SELECT 1 FROM audit WHERE audit.id = {_last_recycled(table)}"
        " AND audit.at > ? AND NOT (audit.staff_id = ? AND audit.at > ?)))",
        [user.id, to_milliseconds(over), user.id, to_milliseconds(just)],
    )
