"""Writes what an operation makes of its records, set by set, with their audit lines and their search index."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from desktop.controllers.audit import Line, write_lines
from desktop.controllers.effects import Act, Values
from desktop.controllers.facts import search_rows
from desktop.controllers.search import index_rows, unindex_rows
from desktop.controllers.subject import Facts
from desktop.progress import Progress

BATCH = 500


def write_changes(
    act: Act, records: Sequence[Facts], values: Values, progress: Progress
) -> dict[int, dict[str, Any]]:
    """Writes the new values set by set with their audit lines; gives old and new values by record.

    Where the operation took the records away there is nothing to write into them.
    """
    if act.operation in act.subject.removes and not any(values.values()):
        write_lines(
            act.session, act.subject.kind, act.operation, [Line(one.id, one.number, {}) for one in records]
        )
        return {}
    changes = _differences(act, records, values)
    sets: dict[tuple[tuple[str, Any], ...], list[int]] = {}
    for record, row in values.items():
        sets.setdefault(tuple(sorted(row.items())), []).append(record)
    alone: dict[tuple[str, ...], list[int]] = {}
    for row, members in sets.items():
        if len(members) == 1:
            alone.setdefault(tuple(column for column, _value in row), []).append(members[0])
            continue
        members.sort()  # neighbours share pages: a third less to write
        for start in range(0, len(members), BATCH):
            part = members[start : start + BATCH]
            _update_alike(act, dict(row), part)
            progress.step(len(part))
    for members in alone.values():
        members.sort()
        for start in range(0, len(members), BATCH):
            part = members[start : start + BATCH]
            _update_each(act, values, part)
            progress.step(len(part))
    write_lines(
        act.session,
        act.subject.kind,
        act.operation,
        [Line(one.id, one.number, changes.get(one.id, {})) for one in records],
    )
    return changes


def _update_alike(act: Act, row: Mapping[str, Any], ids: Sequence[int]) -> None:
    """Gives several records the same values."""
    stored = _stored(act, row)
    assignments, table = ", ".join(f"{column} = ?" for column in stored), act.subject.table
    with _reindexed(act, ids):
        act.session.database.connection().execute(
            f"UPDATE {table} SET {assignments} WHERE id IN (SELECT value FROM json_each(?))",
            (*stored.values(), json.dumps(ids)),
        )


def _update_each(act: Act, values: Values, ids: Sequence[int]) -> None:
    """Gives each record its own values of the same columns."""
    rows = [_stored(act, values[one]) for one in ids]
    assignments = ", ".join(f"{column} = ?" for column in rows[0])
    with _reindexed(act, ids):
        act.session.database.connection().executemany(
            f"UPDATE {act.subject.table} SET {assignments} WHERE id = ?",
            [(*row.values(), one) for row, one in zip(rows, ids, strict=True)],
        )


def _stored(act: Act, row: Mapping[str, Any]) -> dict[str, Any]:
    """Columns and values as the DB-API takes them, in an order that is the same for the same columns."""
    return {column: _audited(value) for column, value in sorted(row.items())} | {
        "updated_at": _audited(act.now)
    }


@contextmanager
def _reindexed(act: Act, ids: Sequence[int]) -> Iterator[None]:
    """Around an update: the search index loses the records as they were and gets them as they are."""
    if not act.reindex:
        yield
        return
    connection, table = act.session.database.connection(), act.subject.table
    unindex_rows(connection, search_rows(connection, ids, table), table)
    yield
    index_rows(connection, search_rows(connection, ids, table), table)


def _plain(value: Any) -> Any:
    """A value as the DB-API takes it: dates as ISO text, codes as numbers."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return int(value) if isinstance(value, int) else value


_QUIET = frozenset(
    {
        "assigned_at",
        "submitter_id",
        "last_owner_id",
        "shared_customer_id",
        "shared_opportunity_id",
        "name_sort",
        "category_sort",
        "pinyin",
        "search",
        "version",
    }
)


def _differences(act: Act, records: Sequence[Facts], values: Values) -> dict[int, dict[str, Any]]:
    """Old and new value of every column that changes, as the history shows it."""
    columns = sorted({column for row in values.values() for column in row} - _QUIET)
    columns = [column for column in columns if not column.endswith("_key")]
    before: dict[int, Sequence[Any]] = {}
    if columns:
        ids = json.dumps([one.id for one in records])
        query = (
            f"SELECT id, {', '.join(columns)} FROM {act.subject.table}"
            " WHERE id IN (SELECT value FROM json_each(?))"
        )
        before = {
            row[0]: row[1:] for row in act.session.database.connection().execute(query, (ids,)).fetchall()
        }
    result: dict[int, dict[str, Any]] = {}
    for one in records:
        row, old = values[one.id], dict(zip(columns, before.get(one.id, ()), strict=False))
        changed = {
            column.removesuffix("_id"): (old[column], _audited(row[column]))
            for column in columns
            if column in row and old[column] != _audited(row[column])
        }
        result[one.id] = changed | act.extra.get(one.id, {})
    return result


def _audited(value: Any) -> Any:
    """A new value in the form in which the database gives the old one."""
    from desktop.models.fields import to_milliseconds

    if hasattr(value, "tzinfo"):
        return to_milliseconds(value)
    return _plain(value) if value is not None else None
