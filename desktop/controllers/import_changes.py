"""What an import changed of records that were there: old and new value, field by field, as the history keeps them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.controllers.imports import load_import
from desktop.controllers.list_scope import scope_conditions
from desktop.controllers.list_tables import TABLES
from desktop.controllers.session import Session
from desktop.models.backends.list_wanted import where_of
from desktop.words import Operation

MOST = 1000


@dataclass(frozen=True)
class ImportChange:
    """A record that an import changed; `changes` are old and new value by field."""

    record: int
    row: int
    number: str
    name: str
    changes: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True)
class ImportChanges:
    """The first records that an import changed, and how many more it did."""

    listed: tuple[ImportChange, ...] = ()
    more: int = 0


def changes_of(session: Session, batch: int, most: int = MOST) -> ImportChanges:
    """What an import changed, in the order of its rows; records that the user may not see are left out.

    Raises:
        Refused: there is no such import, or the user may not see it.
    """
    one = load_import(session, batch)
    table = TABLES[one.kind]
    seen = where_of(tuple(scope_conditions(session.user, table)), "batch.id = ?", "NOT came.created")
    source = (
        f"FROM import_batch AS batch JOIN import_row AS came ON came.import_batch_id = batch.id"
        f" JOIN {table.name} ON {table.name}.id = came.record WHERE {seen.sql}"
    )
    # The last update before the import ended is the import's own: it was written in one transaction.
    told = (
        "(SELECT audit.changes FROM audit WHERE audit.kind = batch.kind AND audit.record = came.record"
        " AND audit.operation = ? AND audit.id <= batch.last_audit ORDER BY audit.id DESC LIMIT 1)"
    )
    with session.read() as connection:
        (count,) = connection.execute(f"SELECT count(*) {source}", (batch, *seen.values)).fetchone()
        rows = connection.execute(
            f"SELECT came.record, came.row_number, {table.column(table.number)}, {table.column('name')}, {told}"
            f" {source} ORDER BY came.id LIMIT ?",
            (Operation.IMPORT_UPDATE.value, batch, *seen.values, most),
        ).fetchall()
    listed = tuple(
        ImportChange(record, row, number, name, _pairs(changes))
        for record, row, number, name, changes in rows
    )
    return ImportChanges(listed, count - len(listed))


def _pairs(changes: str | None) -> dict[str, tuple[Any, Any]]:
    return {key: (pair[0], pair[1]) for key, pair in json.loads(changes).items()} if changes else {}
