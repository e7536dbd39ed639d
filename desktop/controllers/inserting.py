"""Writing new records of a kind, many at once: their ids, the text they are found in, their defaults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop.controllers.search import search_text
from desktop.words import Kind

SEARCHED = (
    "name",
    "pinyin",
    "company",
    "phone",
    "phone_key",
    "second_phone",
    "second_phone_key",
    "wechat",
    "remark",
)


def search_of(row: Mapping[str, Any], number: str) -> str:
    """The text in which a record with these columns is found."""
    return search_text(number=number, **{key: row[key] for key in SEARCHED})


def insert_rows(
    connection: Any, kind: Kind, records: Sequence[Mapping[str, Any]], defaults: Mapping[str, Any]
) -> list[int]:
    """Inserts rows of the same columns into a kind's table and gives their ids, which rise with the rows.

    Arguments:
        connection: in a writing transaction.
        kind: the table is called like it.
        records: the columns.
        defaults: columns that have the same value in all of them.
    """
    if not records:
        return []
    columns = [*records[0], *defaults]
    first = next_id(connection, kind)
    ids = list(range(first, first + len(records)))
    names = ", ".join(["id", *columns])
    marks = ", ".join("?" * (len(columns) + 1))
    connection.executemany(
        f"INSERT INTO {kind.value} ({names}) VALUES ({marks})",
        [
            (one, *(_stored(value) for value in record.values()), *defaults.values())
            for one, record in zip(ids, records, strict=True)
        ],
    )
    return ids


def next_id(connection: Any, kind: Kind) -> int:
    """An id that no record has or had, so that nobody inherits the history of a deleted one."""
    used = connection.execute(f"SELECT MAX(id) FROM {kind.value}").fetchone()[0] or 0
    audited = connection.execute("SELECT MAX(record) FROM audit WHERE kind = ?", (kind.value,)).fetchone()[0]
    return max(used, audited or 0) + 1


def _stored(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
