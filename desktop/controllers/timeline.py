"""What happened to one record: follow-ups and operations, newest first."""

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
Order = tuple[int, int, int]


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
        of: the kind of the record it belongs to; an opportunity shows its lead's follow-ups too.
        sheet: of an import, the file and the number of the row that the record came from.
    """

    at: datetime
    staff: int
    operation: Operation
    method: Method | None = None
    text: str = ""
    next_follow_up: date | None = None
    attachments: tuple[AttachedFile, ...] = ()
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    of: Kind = Kind.OPPORTUNITY
    sheet: tuple[str, int] | None = None


def require_visible(connection: Any, session: Session, kind: Kind, record: int) -> None:
    """Refuses a record that does not exist or that the user does not see whole.

    Raises:
        Refused: which of the two it is nobody is told.
    """
    from desktop.controllers import customer_records, document_facts, leads, products

    look = {
        Kind.INTENTION: document_facts.visible_intention,
        Kind.CONTRACT: document_facts.visible_contract,
        Kind.LEAD: leads.visible_facts,
        Kind.CUSTOMER: customer_records.visible_facts,
        Kind.PRODUCT: products.visible_facts,
    }
    look.get(kind, visible_facts)(connection, session, record)


def history(session: Session, record: int, kind: Kind = Kind.OPPORTUNITY) -> tuple[TimelineItem, ...]:
    """Every operation on a record, newest first, with what it changed.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    with session.read() as connection:
        require_visible(connection, session, kind, record)
        return tuple(item for _key, item in operations(connection, kind, record))


def timeline(session: Session, record: int, kind: Kind = Kind.OPPORTUNITY) -> tuple[TimelineItem, ...]:
    """The follow-ups and the other operations of an opportunity or lead, newest first.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    with session.read() as connection:
        require_visible(connection, session, kind, record)
        done = [
            one for one in operations(connection, kind, record) if one[1].operation is not Operation.DYNAMICS
        ]
        items = done + entries(connection, kind, record)
        if kind is Kind.OPPORTUNITY:
            (lead,) = connection.execute("SELECT lead_id FROM opportunity WHERE id = ?", (record,)).fetchone()
            items += [] if lead is None else entries(connection, Kind.LEAD, lead)
    return tuple(item for _key, item in sorted(items, key=lambda one: one[0], reverse=True))


def operations(connection: Any, kind: Kind, record: int) -> list[tuple[Order, TimelineItem]]:
    """Its audit lines, newest first, each with its place in a timeline."""
    from desktop.models.fields import from_milliseconds

    rows = connection.execute(
        "SELECT at, id, staff_id, operation, changes FROM audit WHERE kind = ? AND record = ? ORDER BY id DESC",
        (kind.value, record),
    ).fetchall()
    sheet = None
    if any(row[3] == Operation.IMPORT for row in rows):
        sheet = _came_from(connection, kind, record)
    return [
        (
            (at, 0, audit),
            TimelineItem(
                at=from_milliseconds(at),
                staff=staff,
                operation=Operation(operation),
                changes={key: tuple(pair) for key, pair in json.loads(changes).items()} if changes else {},
                of=kind,
                sheet=sheet if operation == Operation.IMPORT else None,
            ),
        )
        for at, audit, staff, operation, changes in rows
    ]


def _came_from(connection: Any, kind: Kind, record: int) -> tuple[str, int] | None:
    """The file and the row that a record was imported from; None of imports whose rows were not kept."""
    found = connection.execute(
        f"SELECT file_name, row_number FROM {kind.value} AS made"
        " JOIN import_row ON import_row.import_batch_id = made.import_batch_id AND import_row.record = made.id"
        " JOIN import_batch ON import_batch.id = made.import_batch_id WHERE made.id = ?",
        (record,),
    ).fetchone()
    return None if found is None else (found[0], found[1])


def entries(connection: Any, kind: Kind, record: int) -> list[tuple[Order, TimelineItem]]:
    """Its follow-ups, each with its place in a timeline."""
    from desktop.models.fields import from_milliseconds

    followed, attached = (
        ("lead_follow_up", "lead_attachment") if kind is Kind.LEAD else ("follow_up", "attachment")
    )
    files: dict[int, list[AttachedFile]] = {}
    for entry, digest, name, size in connection.execute(
        f"SELECT follow_up_id, sha256, name, size FROM {attached} AS file JOIN {followed} AS entry"
        f" ON entry.id = follow_up_id WHERE {kind.value}_id = ? ORDER BY file.id",
        (record,),
    ).fetchall():
        files.setdefault(entry, []).append(AttachedFile(digest, name, size))
    rows = connection.execute(
        f"SELECT at, id, author_id, method, text, next_follow_up FROM {followed} WHERE {kind.value}_id = ?",
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
                of=kind,
            ),
        )
        for at, entry, author, method, text, planned in rows
    ]
