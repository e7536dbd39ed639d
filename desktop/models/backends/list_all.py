"""What of a list has no limit: all its ids in order, its counts, its sums (see `list_plan` for the two ways)."""

from __future__ import annotations

import sqlite3
import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.models.backends.list_indexes import INDEX_COLUMNS, SCANNED
from desktop.models.backends.list_plan import by_ids, from_branch, merged, narrowest, starts, walks
from desktop.models.backends.list_wanted import Condition, Statement, Wanted, rest_of, where_of

_SHARE_WORTH_A_START = 8
# So many characters are made ids at once: eight an id.
_TOGETHER = 8 * 16_384


def all_ids(connection: sqlite3.Connection, wanted: Wanted) -> array[int]:
    """The ids of the whole list in its order."""
    condition = _start(connection, wanted)
    if condition is None:
        return walked_ids(connection, wanted)
    parts = list(starts(wanted, condition))
    if len(parts) == 1:
        return _gathered(connection, parts)
    rows = [row for part in parts for row in connection.execute(part.sql, part.values).fetchall()]
    return array("I", merged(rows, wanted.order))


def walked_ids(connection: sqlite3.Connection, wanted: Wanted) -> array[int]:
    """The ids of the whole list by a walk over all of its order."""
    return _gathered(connection, walks(_covered(wanted)))


def group_counts(connection: sqlite3.Connection, wanted: Wanted, column: str) -> dict[int, int]:
    """How many records there are by a column's values."""
    found: dict[int, int] = {}
    name = f"{wanted.table}.{column}"
    for source in _sources(connection, wanted, frozenset({column})):
        for value, count in connection.execute(
            f"SELECT {name}, count(*) {source.sql} GROUP BY {name}", source.values
        ).fetchall():
            found[value] = found.get(value, 0) + count
    return found


def sums(
    connection: sqlite3.Connection, wanted: Wanted, expressions: Sequence[str], columns: frozenset[str]
) -> tuple[int, ...]:
    """Of the whole list the sum of each expression.

    Arguments:
        expressions: SQL on the table.
        columns: what they look at.
    """
    asked = ", ".join(f"coalesce(sum({one}), 0)" for one in expressions)
    rows = [
        connection.execute(f"SELECT {asked} {source.sql}", source.values).fetchone()
        for source in _sources(connection, wanted, columns)
    ]
    return tuple(sum(row[place] for row in rows) for place in range(len(expressions)))


def _start(connection: sqlite3.Connection, wanted: Wanted) -> Condition | None:
    """The condition to start from, where few enough records fulfil it."""
    size = connection.execute(f"SELECT coalesce(max(id), 0) FROM {wanted.table}").fetchone()[0]
    start = narrowest(connection, wanted, size // _SHARE_WORTH_A_START)
    return None if start is None else start.condition


def _sources(connection: sqlite3.Connection, wanted: Wanted, needed: frozenset[str]) -> list[Statement]:
    """FROM and WHERE whose records together are the list, in any order."""
    wanted = wanted._replace(conditions=tuple(by_ids(wanted.table, one) for one in wanted.conditions))
    condition = _start(connection, wanted)
    if condition is None:
        return [_scan(wanted, needed)]
    sources = []
    for branch in condition.branches:
        source = from_branch(wanted.table, branch)
        where = where_of(rest_of(wanted, condition), source.sql)
        sources.append(Statement(where.sql, (*source.values, *where.values)))
    return sources


def _scan(wanted: Wanted, needed: frozenset[str]) -> Statement:
    """All records, read from the narrowest index that holds what is needed."""
    where = where_of(wanted.conditions)
    columns = needed.union(*(one.columns for one in wanted.conditions))
    index = next((name for name in SCANNED[wanted.table] if columns <= INDEX_COLUMNS[name]), None)
    source = "NOT INDEXED" if index is None else f"INDEXED BY {index}"
    return Statement(f"FROM {wanted.table} {source} WHERE {where.sql}", where.values)


def _covered(wanted: Wanted) -> Wanted:
    """The same list, so that a walk over all of an order's index need not look at any row."""
    conditions = tuple(by_ids(wanted.table, one) for one in wanted.conditions)
    held = INDEX_COLUMNS.get(wanted.order.index_name, frozenset())
    outside = [one for one in conditions if not one.columns <= held]
    if not outside:
        return wanted._replace(conditions=conditions)
    ids = _scan(wanted._replace(conditions=tuple(outside)), frozenset({"id"}))
    kept = [one for one in conditions if one.columns <= held]
    only = [Condition("1", only=one.only) for one in outside if one.only]
    name = f"{wanted.table}.id"
    inside = Condition(f"+{name} IN (SELECT {name} {ids.sql})", ids.values)
    return wanted._replace(conditions=(*kept, *only, inside))


def _gathered(connection: sqlite3.Connection, statements: Iterable[Statement]) -> array[int]:
    found: Any = array("I")
    for statement in statements:
        cursor = connection.execute(
            f"SELECT group_concat(printf('%08x', id), '') FROM ({statement.sql})", statement.values
        )
        text = cursor.fetchone()[0] or ""
        # Of a million ids SQLite holds as much again as the text until the statement ends.
        cursor.close()
        for start in range(0, len(text), _TOGETHER):
            found.frombytes(bytes.fromhex(text[start : start + _TOGETHER]))
    if sys.byteorder == "little":
        found.byteswap()
    return found
