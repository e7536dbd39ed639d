"""The audit trail: a line for every operation on every record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.session import Session
from desktop.models.backends.sqlite import insert_rows
from desktop.words import Kind, Operation

_COLUMNS = ("kind", "record", "number", "operation", "staff_id", "at", "changes")


class Line(NamedTuple):
    """What one record went through: its id and number, and old and new value by field."""

    record: int
    number: str
    changes: dict[str, tuple[Any, Any]]


def _plain(value: Any) -> Any:
    """A value as JSON keeps it: codes as numbers, instants and dates as ISO text."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be kept in the audit trail")


def write_lines(session: Session, kind: Kind, operation: Operation, lines: Iterable[Line]) -> None:
    """Writes the audit lines of one act, inside its transaction."""
    insert_lines(session.database.connection(), kept_lines(session, kind, operation, lines))


def kept_lines(
    session: Session, kind: Kind, operation: Operation, lines: Iterable[Line]
) -> list[tuple[Any, ...]]:
    """The audit lines of one act as they are stored."""
    from desktop.models.fields import to_milliseconds

    staff, at = session.user.id, to_milliseconds(clock.now())
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain).encode
    return [
        (kind.value, record, number, operation.value, staff, at, encode(changes) if changes else "")
        for record, number, changes in lines
    ]


def insert_lines(connection: Any, lines: Sequence[tuple[Any, ...]]) -> None:
    """Writes audit lines that were made ready, inside the transaction of their act."""
    insert_rows(connection, "audit", _COLUMNS, lines)


def newest_line(session: Session) -> int:
    """The id of the newest line: while it stays the same no record has changed."""
    return session.database.connection().execute("SELECT coalesce(max(id), 0) FROM audit").fetchone()[0]


def empty_lines(session: Session, kind: Kind, records: Sequence[int]) -> None:
    """Takes the old and new values out of deleted records' lines; number, person, time and operation stay."""
    session.database.connection().execute(
        "UPDATE audit SET changes = '' WHERE kind = ? AND record IN (SELECT value FROM json_each(?))",
        (kind.value, json.dumps(list(records))),
    )
