"""Reading records to be exported: what is stored of them, in the order asked for, within the user's scope."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from desktop.controllers.document_listing import DOCUMENT_LISTS
from desktop.controllers.document_listing import Row as DocumentRow
from desktop.controllers.list_tables import TABLES
from desktop.controllers.rights import RIGHTS_OF, Grant, granted, scope
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Kind, Operation

BATCH = 1000
FOLLOWED_UP: dict[Kind, str] = {Kind.OPPORTUNITY: "follow_up", Kind.LEAD: "lead_follow_up"}
"""The tables of follow-up entries, by the kind of record that has them."""


class FollowedUp(NamedTuple):
    """A follow-up entry and the record it belongs to; the instant in milliseconds, the day as text, as stored."""

    number: str
    name: str
    at: int
    method: int
    author: int
    text: str
    next_follow_up: str | None


def refuse_export(session: Session, kind: Kind) -> None:
    """Refuses who may not export records of a kind.

    Raises:
        Refused: the user's role does not allow it.
    """
    if granted(session.user, Operation.EXPORT, RIGHTS_OF[kind]) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.EXPORT)


def read_stored(
    session: Session, kind: Kind, columns: Sequence[str], ids: Sequence[int]
) -> Iterator[tuple[Any, ...]]:
    """What is stored of records, in the order of their ids; those the user does not see are left out.

    Arguments:
        session: who exports; in a reading transaction.
        kind: what the ids are of.
        columns: what is read, as SQL on the kind's table.
        ids: the records.

    Raises:
        Refused: the user may not export.
    """
    refuse_export(session, kind)
    table = TABLES[kind].name
    seen, values = _seen(session, kind)
    sql = (
        f"SELECT {table}.id, {', '.join(columns)} FROM {table}"
        f" WHERE {table}.id IN (SELECT value FROM json_each(?)) AND {seen}"
    )
    connection = session.database.connection()
    for part in _parts(ids):
        rows = {row[0]: row[1:] for row in connection.execute(sql, (json.dumps(part), *values))}
        yield from (rows[one] for one in part if one in rows)


def read_follow_ups(session: Session, kind: Kind, ids: Sequence[int]) -> Iterator[FollowedUp]:
    """The follow-up entries of records, record by record in the order of their ids, the oldest first.

    Arguments as for `read_stored`, of a kind that is followed up.

    Raises:
        Refused: the user may not export.
    """
    refuse_export(session, kind)
    table, entry = TABLES[kind].name, FOLLOWED_UP[kind]
    seen, values = _seen(session, kind)
    sql = (
        f"SELECT {table}.id, {table}.number, {table}.name, {entry}.at, {entry}.method, {entry}.author_id,"
        f" {entry}.text, {entry}.next_follow_up FROM {table} JOIN {entry} ON {entry}.{table}_id = {table}.id"
        f" WHERE {table}.id IN (SELECT value FROM json_each(?)) AND {seen} ORDER BY {entry}.at, {entry}.id"
    )
    connection = session.database.connection()
    for part in _parts(ids):
        found: dict[int, list[FollowedUp]] = {}
        for record, *entered in connection.execute(sql, (json.dumps(part), *values)):
            found.setdefault(record, []).append(FollowedUp(*entered))
        for one in part:
            yield from found.get(one, ())


def count_follow_ups(session: Session, kind: Kind, ids: Sequence[int]) -> int:
    """How many follow-up entries records have; arguments as for `read_follow_ups`."""
    connection = session.database.connection()
    sql = f"SELECT COUNT(*) FROM {FOLLOWED_UP[kind]} WHERE {TABLES[kind].name}_id IN (SELECT value FROM json_each(?))"
    return sum(connection.execute(sql, (json.dumps(part),)).fetchone()[0] for part in _parts(ids))


def read_documents(session: Session, kind: Kind, ids: Sequence[int]) -> Iterator[DocumentRow]:
    """Sales documents as their list shows them, in the order of their ids; those the user does not see are left out.

    Arguments:
        session: who exports; in a reading transaction.
        kind: intentions or contracts.
        ids: the documents.

    Raises:
        Refused: the user may not export.
    """
    refuse_export(session, kind)
    connection = session.database.connection()
    for part in _parts(ids):
        yield from DOCUMENT_LISTS[kind].page(connection, session.user, part)


def _seen(session: Session, kind: Kind) -> tuple[str, list[Any]]:
    table = TABLES[kind]
    return ("1", []) if table.common else scope(session.user).sql(table.name, table.pool)


def _parts(ids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), BATCH):
        yield list(ids[start : start + BATCH])
