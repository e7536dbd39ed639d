"""Reading records to be exported: their typed values, in the order asked for, within the user's scope."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.controllers.document_listing import DOCUMENT_LISTS
from desktop.controllers.document_listing import Row as DocumentRow
from desktop.controllers.entries.checking import COLUMN_OF
from desktop.controllers.entries.field import Field, FieldKind
from desktop.controllers.list_tables import TABLES
from desktop.controllers.rights import RIGHTS_OF, Grant, granted, scope
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Kind, Operation

BATCH = 1000


def refuse_export(session: Session, kind: Kind) -> None:
    """Refuses who may not export records of a kind.

    Raises:
        Refused: the user's role does not allow it.
    """
    if granted(session.user, Operation.EXPORT, RIGHTS_OF[kind]) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.EXPORT)


def read_values(
    session: Session, kind: Kind, fields: Sequence[Field], ids: Sequence[int]
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Number and stored values by field of records, in the order of their ids; those the user does not see are left out.

    Arguments:
        session: who exports; in a reading transaction.
        kind: what the ids are of.
        fields: whose values are read.
        ids: the records.

    Raises:
        Refused: the user may not export.
    """
    refuse_export(session, kind)
    table = TABLES[kind]
    seen, values = ("1", []) if table.common else scope(session.user).sql(table.name, table.pool)
    names = ", ".join(COLUMN_OF.get(one.key, one.key) for one in fields)
    sql = f"SELECT id, {table.number}, {names} FROM {table.name} WHERE id IN (SELECT value FROM json_each(?)) AND {seen}"
    connection = session.database.connection()
    for start in range(0, len(ids), BATCH):
        part = list(ids[start : start + BATCH])
        rows = {row[0]: row[1:] for row in connection.execute(sql, (json.dumps(part), *values)).fetchall()}
        for record in part:
            if record in rows:
                number, *stored = rows[record]
                yield number, _typed(fields, stored)


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
    for start in range(0, len(ids), BATCH):
        yield from DOCUMENT_LISTS[kind].page(connection, session.user, list(ids[start : start + BATCH]))


def _typed(fields: Sequence[Field], stored: Sequence[Any]) -> dict[str, Any]:
    return {
        one.key: date.fromisoformat(value) if one.kind is FieldKind.DATE and value else value
        for one, value in zip(fields, stored, strict=True)
    }
