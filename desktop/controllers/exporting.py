"""Reading records to be exported: their typed values, in the order asked for, within the user's scope."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.controllers.document_links import CONTRACT_SUM, numbers_of, read_numbers
from desktop.controllers.document_listing import DOCUMENT_LISTS
from desktop.controllers.document_listing import Row as DocumentRow
from desktop.controllers.entries.checking import COLUMN_OF
from desktop.controllers.entries.field import Field, FieldKind
from desktop.controllers.list_tables import TABLES
from desktop.controllers.rights import RIGHTS_OF, Grant, granted, scope
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import mark, translate
from desktop.words import Kind, Operation

BATCH = 1000


@dataclass(frozen=True)
class Told:
    """A column of an export that nobody types.

    Arguments:
        field: what it is called, and how it is written.
        sql: where it is read, on the kind's table.
        read: makes the value of what is read.
    """

    field: Field
    sql: str
    read: Callable[[Any], Any]


def _numbers(stored: str | None) -> str:
    """The numbers of documents, the newest first; a voided one says so."""
    if stored is None:
        return ""
    voided = translate("Export", "{number} (voided)")
    found = (voided.format(number=one.number) if one.voided else one.number for one in read_numbers(stored))
    return ", ".join(found)


def _as_read(stored: Any) -> Any:
    return stored


TOLD: Mapping[Kind, tuple[Told, ...]] = {
    Kind.OPPORTUNITY: (
        Told(Field("intentions", mark("Fields", "Intention numbers")), numbers_of("intention"), _numbers),
        Told(Field("contracts", mark("Fields", "Contract numbers")), numbers_of("contract"), _numbers),
    ),
    Kind.CUSTOMER: (
        Told(Field("contract_sum", mark("Fields", "Contract sum"), FieldKind.MONEY), CONTRACT_SUM, _as_read),
    ),
}
"""What an export tells of records behind what is typed, by kind."""


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
    """Number and values by field of records, in the order of their ids; those the user does not see are left out.

    What is `TOLD` of their kind stands among the values too.

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
    told = TOLD.get(kind, ())
    names = ", ".join((*(COLUMN_OF.get(one.key, one.key) for one in fields), *(one.sql for one in told)))
    sql = f"SELECT id, {table.number}, {names} FROM {table.name} WHERE id IN (SELECT value FROM json_each(?)) AND {seen}"
    connection = session.database.connection()
    for start in range(0, len(ids), BATCH):
        part = list(ids[start : start + BATCH])
        rows = {row[0]: row[1:] for row in connection.execute(sql, (json.dumps(part), *values)).fetchall()}
        for record in part:
            if record in rows:
                number, *stored = rows[record]
                more = zip(told, stored[len(fields) :], strict=True)
                also = {one.field.key: one.read(value) for one, value in more}
                yield number, _typed(fields, stored[: len(fields)]) | also


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
