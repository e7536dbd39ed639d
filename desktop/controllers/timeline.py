"""What happened to one opportunity: follow-ups and operations, newest first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from desktop.controllers.facts import visible_facts
from desktop.controllers.session import Session
from desktop.words import Kind, Method, Operation

# When, then follow-ups after operations of the same millisecond, then the order of entry.
_Order = tuple[int, int, int]


@dataclass(frozen=True)
class AttachedFile:
    """A file of a follow-up entry; its bytes lie in the attachment store under the SHA-256."""

    sha256: str
    name: str
    size: int


@dataclass(frozen=True)
class TimelineItem:
    """A follow-up entry, or an operation where `method` is None.

    Arguments:
        changes: old and new value by field, as stored; empty once the record was deleted.
    """

    at: datetime
    staff: int
    operation: Operation
    method: Method | None = None
    text: str = ""
    next_follow_up: date | None = None
    attachments: tuple[AttachedFile, ...] = ()
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)


def history(session: Session, record: int) -> tuple[TimelineItem, ...]:
    """Every operation on an opportunity, newest first, with what it changed.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    with session.read() as connection:
        visible_facts(connection, session, record)
        return tuple(item for _key, item in _operations(connection, record))


def timeline(session: Session, record: int) -> tuple[TimelineItem, ...]:
    """The follow-ups and the other operations of an opportunity, newest first.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    with session.read() as connection:
        visible_facts(connection, session, record)
        operations = [
            one for one in _operations(connection, record) if one[1].operation is not Operation.DYNAMICS
        ]
        items = operations + _entries(connection, record)
    return tuple(item for _key, item in sorted(items, key=lambda one: one[0], reverse=True))


def _operations(connection: Any, record: int) -> list[tuple[_Order, TimelineItem]]:
    from desktop.models.fields import from_milliseconds

    rows = connection.execute(
        "SELECT at, id, staff_id, operation, changes FROM audit WHERE kind = ? AND record = ? ORDER BY id DESC",
        (Kind.OPPORTUNITY.value, record),
    ).fetchall()
    return [
        (
            (at, 0, audit),
            TimelineItem(
                at=from_milliseconds(at),
                staff=staff,
                operation=Operation(operation),
                changes={key: tuple(pair) for key, pair in json.loads(changes).items()} if changes else {},
            ),
        )
        for at, audit, staff, operation, changes in rows
    ]


def _entries(connection: Any, record: int) -> list[tuple[_Order, TimelineItem]]:
    from desktop.models.fields import from_milliseconds

    files: dict[int, list[AttachedFile]] = {}
    for entry, digest, name, size in connection.execute(
        "SELECT follow_up_id, sha256, name, size FROM attachment JOIN follow_up ON follow_up.id = follow_up_id"
        " WHERE opportunity_id = ? ORDER BY attachment.id",
        (record,),
    ).fetchall():
        files.setdefault(entry, []).append(AttachedFile(digest, name, size))
    rows = connection.execute(
        "SELECT at, id, author_id, method, text, next_follow_up FROM follow_up WHERE opportunity_id = ?",
        (record,),
    ).fetchall()
    return [
        (
            (at, 1, entry),
            TimelineItem(
                at=from_milliseconds(at),
                staff=author,
                operation=Operation.DYNAMICS,
                method=Method(method),
                text=text,
                next_follow_up=date.fromisoformat(planned) if planned else None,
                attachments=tuple(files.get(entry, ())),
            ),
        )
        for at, entry, author, method, text, planned in rows
    ]
