"""How SQLite answers a list query: the choice between walking an order's index and starting from a filter.

Walk     One index a sort column, `(key, id, what filters most)`, is walked from its end until a page is full; what
         stands in the index is checked without a look at the row. Best while filters let through one record in
         some hundred. A column with few values (owner, source, ...) is walked value by value in the order in which
         the values are shown. Records without a key come last, as a walk of their own.
Start    Best when a filter, the search or the person's scope lets through few: these are read from that filter's
         index and the first of them sorted out. The wide indexes (owner, store, Unassigned, voided, disabled) hold
         all that can be filtered and sorted by, so that no row is looked up. A scope is such a filter: its parts
         (own, Unassigned of a store) are read from an index each and merged, never joined by OR.
Choice   A start from at most `FEW` records is taken at once. Else a walk is tried for `TRIAL` seconds, which ends
         most. Where it does not, how full the page got tells how long it would last; a filter whose records, as a
         sample of the table tells, would take less is started from, after the walk had an eighth of that once
         more. So a query costs little more than its better way, whatever the filters have to do with each other,
         and nothing is estimated from stored statistics.
All      All ids in order, counts and sums are read without a limit on the same two ways, by one aggregate each, so
         that the interpreter is free meanwhile.

Nothing here knows what the conditions mean; scope and filters come from `controllers.list_conditions`.
"""

from __future__ import annotations

import json
import math
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from desktop.models.backends.list_wanted import Branch, Condition, Order, Statement, Wanted, rest_of, where_of

FEW = 3000
TRIAL = 0.0005
_FURTHER = 4
_ONCE_MORE = 8
_SURELY = 2
# Rows of a sample: enough to tell one in a hundred from one in ten, and read in a millisecond.
_SAMPLE = 300
_COVERED, _LOOKED_UP = 0.4e-6, 1.5e-6
# How long a walk may last that found nothing yet, and one that sorts everything before it finds anything.
_LONG, _SORTING = 0.25, 0.1
_LOOK_AHEAD = 4000
_STEPS = 2000


class Start(NamedTuple):
    """A condition to start from, where its records are, and how long that may last, in seconds."""

    condition: Condition
    branches: tuple[Branch, ...]
    seconds: float = 0.0


class _Late(Exception):
    """A walk took longer than it was given."""

    def __init__(self, found: int) -> None:
        self.found = found


def page_ids(connection: sqlite3.Connection, wanted: Wanted, limit: int) -> list[int]:
    """The ids of the first page."""
    keyed = wanted.order.few
    if keyed is not None and counted_branches(connection, wanted.table, (keyed,), FEW) <= FEW:
        return _keyed_first(connection, wanted, keyed, limit)
    of_few = wanted._replace(conditions=tuple(one.of_few() for one in wanted.conditions))
    start = narrowest(connection, of_few, FEW)
    if start is not None:
        return started_page(connection, of_few, start, limit)
    try:
        return walked_page(connection, of_few, limit, TRIAL)
    except _Late as late:
        unknown = _LONG if wanted.order.column else _SORTING
        lasting = TRIAL * limit / late.found if late.found else unknown
        start = likeliest(connection, wanted, limit, lasting)
        surprising = late.found == 0 and wanted.order.places is not None
    if start is None:
        return walked_page(connection, wanted, limit, None)
    if surprising:
        try:
            return walked_page(connection, of_few, limit, start.seconds / _ONCE_MORE)
        except _Late:
            pass
    return started_page(connection, wanted, start, limit)


def _keyed_first(connection: sqlite3.Connection, wanted: Wanted, few: Branch, limit: int) -> list[int]:
    """The first page where few records have a key: these sorted out, then those without one."""
    order = wanted.order
    keyed = Condition(few.sql, few.values, branches=(few,))
    found = started_page(connection, wanted, Start(keyed, keyed.branches), limit)
    if len(found) == limit:
        return found
    column = order.column
    without = Condition(
        f"{wanted.table}.{column} IS NULL", (), frozenset({column}), only=(column, frozenset({None}))
    )
    rest = Wanted(wanted.table, (*wanted.conditions, without), order._replace(few=None))
    return found + page_ids(connection, rest, limit - len(found))


# Walk


def walked_page(
    connection: sqlite3.Connection, wanted: Wanted, limit: int, seconds: float | None
) -> list[int]:
    """The first page by a walk.

    Raises:
        _Late: it was not done in so many seconds.
    """
    found: list[int] = []
    deadline = None if seconds is None else time.perf_counter() + seconds
    late = False

    def over() -> bool:
        nonlocal late
        late = deadline is not None and time.perf_counter() > deadline
        return late

    if deadline is not None:
        connection.set_progress_handler(over, _STEPS)
    try:
        for walk in walks(wanted):
            cursor = connection.execute(f"{walk.sql} LIMIT ?", (*walk.values, limit - len(found)))
            found.extend(row[0] for row in cursor)
            if len(found) >= limit:
                break
            if over():
                raise _Late(len(found))
    except sqlite3.OperationalError as error:
        if late and error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise _Late(len(found)) from error
        raise
    finally:
        if deadline is not None:
            connection.set_progress_handler(None, 0)
    return found


def walks(wanted: Wanted) -> Iterator[Statement]:
    """The statements that one after the other give the ids in order."""
    order, where = wanted.order, where_of(wanted.conditions)
    if not order.column:
        yield from _shared_walks(wanted)
        return
    table = wanted.table
    head = f"SELECT {table}.id AS id FROM {table} INDEXED BY {order.index_name} WHERE"
    keyed = _lets_through_any(wanted, order.column)
    if order.places is None and keyed:
        present = f"{table}.{order.column} IS NOT NULL AND " if order.nullable else ""
        yield Statement(
            f"{head} {present}{where.sql} ORDER BY {table}.{order.column} {order.direction},"
            f" {table}.id {order.direction}",
            where.values,
        )
    elif order.places is not None and keyed:
        for place in reversed(order.places) if order.descending else order.places:
            if _lets_through(wanted, order.column, place):
                yield Statement(
                    f"{head} {table}.{order.column} = ? AND {where.sql} ORDER BY {table}.id {order.direction}",
                    (place, *where.values),
                )
    if order.nullable and _lets_through(wanted, order.column, None):
        yield Statement(
            f"{head} {table}.{order.column} IS NULL AND {where.sql} ORDER BY {table}.id {order.direction}",
            where.values,
        )


def _lets_through_any(wanted: Wanted, column: str) -> bool:
    """Whether records with a value may be among what is wanted."""
    return not any(one.only == (column, frozenset({None})) for one in wanted.conditions)


def _lets_through(wanted: Wanted, column: str, value: object) -> bool:
    return all(value in one.only[1] for one in wanted.conditions if one.only and one.only[0] == column)


def _shared_walks(wanted: Wanted) -> Iterator[Statement]:
    """By name of the customer or the other opportunity; then what is not shared."""
    where, direction = where_of(wanted.conditions), wanted.order.direction
    customers = (
        "SELECT customer.name_sort AS key, opportunity.id AS id FROM customer INDEXED BY customer_name_sort_id"
        " CROSS JOIN opportunity INDEXED BY opportunity_shared_customer_id"
        f" WHERE opportunity.shared_customer_id = customer.id AND {where.sql}"
    )
    others = (
        "SELECT other.name_sort AS key, opportunity.id AS id FROM opportunity"
        " INDEXED BY opportunity_shared_opportunity_id"
        " CROSS JOIN opportunity AS other WHERE opportunity.shared_customer_id IS NULL"
        f" AND opportunity.shared_opportunity_id > 0 AND other.id = opportunity.shared_opportunity_id AND {where.sql}"
    )
    if _lets_through_any(wanted, ""):
        yield Statement(
            f"SELECT id FROM ({customers} UNION ALL {others} ORDER BY key {direction}, id {direction})",
            where.values + where.values,
        )
    yield Statement(
        "SELECT opportunity.id AS id FROM opportunity INDEXED BY opportunity_shared_customer_id"
        " WHERE opportunity.shared_customer_id IS NULL AND opportunity.shared_opportunity_id IS NULL"
        f" AND {where.sql} ORDER BY opportunity.id {direction}",
        where.values,
    )


# Start


def narrowest(connection: sqlite3.Connection, wanted: Wanted, most: int) -> Start | None:
    """The condition that is answered soonest from its own index.

    All are counted a little further, round by round, so that the largest cost no more than the one taken.

    Arguments:
        connection, wanted: what is asked, and where.
        most: how many records it may have.
    """
    best: Start | None = None
    seconds = math.inf
    running = [(one, *_seconds(wanted, one)) for one in wanted.conditions if one.branches]
    limit = min(FEW, most)
    while running:
        still = []
        for condition, each, once in running:
            worth = int(min(most, (seconds - once) / each))
            if worth <= 0:
                continue
            counted, branches = _counted(connection, wanted.table, condition, min(limit, worth))
            if counted <= min(limit, worth):
                seconds = counted * each + once
                best = Start(condition, branches, seconds)
            elif worth > limit:
                still.append((condition, each, once))
        running = still
        limit = min(limit * _FURTHER, most)
    return best


def likeliest(connection: sqlite3.Connection, wanted: Wanted, limit: int, seconds: float) -> Start | None:
    """The condition that is likely answered soonest from its own index, in less than so many seconds.

    Arguments:
        connection, wanted: what is asked, and where.
        limit: how many records are wanted.
        seconds: how long it may last.
    """
    (size,) = connection.execute(f"SELECT max(id) FROM {wanted.table}").fetchone()
    if not size or not any(one.branches for one in wanted.conditions):
        return None
    shares = dict(zip(map(id, wanted.conditions), _shares(connection, wanted, size), strict=True))
    best: Start | None = None
    for condition in (one for one in wanted.conditions if one.branches):
        each, once = _seconds(wanted, condition)
        late = [one for branch in condition.branches for one in _verified_late(wanted, condition, branch)]
        if _LOOK_AHEAD * math.prod(shares[id(one)] for one in late) < limit * _SURELY:
            # Too few of those looked at first would do: all of them will be looked at.
            each = _LOOKED_UP
        lasting = each * size * shares[id(condition)] + once
        if lasting < seconds:
            best, seconds = Start(condition, condition.branches, lasting), lasting
    return best


def _shares(connection: sqlite3.Connection, wanted: Wanted, size: int) -> list[float]:
    """Of a table's records, about how many in one fulfil each condition, never none."""
    asked = [one.of_few() for one in wanted.conditions]
    totals = ", ".join(f"total({one.sql})" for one in asked)
    ids = json.dumps([1 + size * place // _SAMPLE for place in range(_SAMPLE)])
    read, *found = connection.execute(
        f"SELECT count(*), {totals} FROM {wanted.table} NOT INDEXED"
        f" WHERE {wanted.table}.id IN (SELECT value FROM json_each(?))",
        (*(value for one in asked for value in one.values), ids),
    ).fetchone()
    return [(one + 1) / (read + 1) for one in found]


def _seconds(wanted: Wanted, condition: Condition) -> tuple[float, float]:
    """About how long a start takes for each record, and once."""
    needed = wanted.order.columns.union(*(one.columns for one in rest_of(wanted, condition)))
    if all(needed <= branch.columns for branch in condition.branches):
        return _COVERED, 0.0
    if all(_verified_late(wanted, condition, branch) for branch in condition.branches):
        return _COVERED, _LOOK_AHEAD * _LOOKED_UP
    return _LOOKED_UP, 0.0


def _verified_late(wanted: Wanted, condition: Condition, branch: Branch) -> list[Condition]:
    """What is better checked after sorting, since only the row tells; nothing where sorting needs the row too."""
    if not wanted.order.columns <= branch.columns:
        return []
    return [one for one in rest_of(wanted, condition) if not one.columns <= branch.columns]


def _counted(
    connection: sqlite3.Connection, table: str, condition: Condition, most: int
) -> tuple[int, tuple[Branch, ...]]:
    """How many records a condition has, counted no further than one more than `most`, and where they are.

    What a search finds is kept, for looking again would take as long.
    """
    first = condition.branches[0]
    if first.index_name or len(condition.branches) > 1:
        return counted_branches(connection, table, condition.branches, most), condition.branches
    found, known = connection.execute(
        f"WITH found (id) AS ({first.sql})"
        " SELECT count(*), json_group_array(id) FROM (SELECT id FROM found LIMIT ?)",
        (*first.values, most + 1),
    ).fetchone()
    return found, (first._replace(sql="SELECT value FROM json_each(?)", values=(known,)),)


def counted_branches(
    connection: sqlite3.Connection, table: str, branches: Sequence[Branch], most: int
) -> int:
    """How many records there are to read, counted no further than one more than `most`."""
    total = 0
    for branch in branches:
        rows = (
            f"SELECT 1 FROM {table} INDEXED BY {branch.index_name} WHERE {branch.sql}"
            if branch.index_name
            else branch.sql
        )
        total += connection.execute(
            f"SELECT count(*) FROM ({rows} LIMIT ?)", (*branch.values, most + 1 - total)
        ).fetchone()[0]
        if total > most:
            break
    return total


def started_page(connection: sqlite3.Connection, wanted: Wanted, start: Start, limit: int) -> list[int]:
    """The first of each branch, merged."""
    condition = start.condition
    found: list[tuple[int, Any]] = []
    for branch in start.branches:
        rows: list[tuple[int, Any]] = []
        late = _verified_late(wanted, condition, branch)
        if late:
            ahead = _looking_ahead(wanted, condition, branch, late)
            rows = connection.execute(f"{ahead.sql} LIMIT ?", (*ahead.values, limit)).fetchall()
        if len(rows) < limit:
            rest = rest_of(wanted, condition)
            whole = started(wanted, [by_ids(wanted.table, one) for one in rest] if late else rest, branch)
            rows = connection.execute(f"{whole.sql} LIMIT ?", (*whole.values, limit)).fetchall()
        found += rows
    if len(start.branches) == 1:
        return [row[0] for row in found]
    return merged(found, wanted.order)[:limit]


def by_ids(table: str, condition: Condition) -> Condition:
    """A search as a set of ids: over many records that is less work than a look at each row."""
    if not condition.branches or condition.branches[0].index_name:
        return condition
    branch = condition.branches[0]
    among = f"+{table}.id IN ({branch.sql})"
    if condition.exact:
        return condition._replace(sql=among, values=branch.values, columns=frozenset({"id"}))
    return condition._replace(sql=f"{among} AND {condition.sql}", values=branch.values + condition.values)


def _looking_ahead(
    wanted: Wanted, condition: Condition, branch: Branch, late: Sequence[Condition]
) -> Statement:
    """The first of a branch by index alone, each then looked at until enough are found."""
    early = [one for one in rest_of(wanted, condition) if one not in late]
    first, where = started(wanted, early, branch), where_of(late)
    table = wanted.table
    return Statement(
        f"SELECT {table}.id, first.key FROM ({first.sql} LIMIT {_LOOK_AHEAD}) AS first"
        f" CROSS JOIN {table} NOT INDEXED WHERE {table}.id = first.id AND {where.sql}",
        (*first.values, *where.values),
    )


def merged(rows: Iterable[tuple[int, Any]], order: Order) -> list[int]:
    """The ids of rows of id and key in order; those without a key last."""
    with_key, without = [], []
    for record, key in rows:
        if key is None:
            without.append(record)
        else:
            with_key.append((key, record))
    with_key.sort(reverse=order.descending)
    without.sort(reverse=order.descending)
    return [record for _key, record in with_key] + without


def starts(wanted: Wanted, condition: Condition) -> Iterator[Statement]:
    """For each of a condition's branches the ids, and the keys to merge them by, in order."""
    return (started(wanted, rest_of(wanted, condition), branch) for branch in condition.branches)


def started(wanted: Wanted, conditions: Sequence[Condition], branch: Branch) -> Statement:
    """The ids and keys of a branch's records that fulfil some conditions, in order."""
    table, order, join, first = wanted.table, wanted.order, "", ()
    key = f"{table}.{order.column}"
    if not order.column:
        join = (
            " LEFT JOIN customer ON customer.id = opportunity.shared_customer_id"
            " LEFT JOIN opportunity AS other ON other.id = opportunity.shared_opportunity_id"
        )
        key = "coalesce(customer.name_sort, other.name_sort)"
    elif order.places is not None and list(order.places) != sorted(order.places):
        key, first = _place(key, order.places)
    source = from_branch(table, branch, join)
    where = where_of(conditions, source.sql)
    return Statement(
        f"SELECT {table}.id AS id, {key} AS key {where.sql}"
        f" ORDER BY key IS NULL, key {order.direction}, {table}.id {order.direction}",
        (*first, *source.values, *where.values),
    )


def _place(column: str, places: Sequence[int]) -> tuple[str, tuple[bytes]]:
    """An expression for the place of an id among others, and its value: two bytes at the id's offset."""
    table = bytearray(2 * (max(places) + 1))
    for place, one in enumerate(places):
        table[2 * one : 2 * one + 2] = place.to_bytes(2, "big")
    return f"substr(?, 2 * {column} + 1, 2)", (bytes(table),)


def from_branch(table: str, branch: Branch, join: str = "") -> Statement:
    """FROM and the beginning of WHERE for the records of a branch."""
    if branch.index_name:
        return Statement(
            f"FROM {table} INDEXED BY {branch.index_name}{join} WHERE {branch.sql}", branch.values
        )
    return Statement(f"FROM {table} NOT INDEXED{join} WHERE {table}.id IN ({branch.sql})", branch.values)
