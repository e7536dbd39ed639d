"""How SQLite answers a list query: the choice between walking an order's index and starting from a filter.

Walk     One index a sort column, `(key, id, what filters most)`. It is walked from its end until a page is full;
         what stands in the index is checked without a look at the row. Best while filters let through one record
         in some hundred. A column with few values (owner, source, ...) is walked value by value in the order in
         which the values are shown. Records without a key come last, as a walk of their own.
Start    Best when a filter, the search or the person's scope lets through few: their ids are read from that
         filter's index (or the search index), together with everything else that index can check; the rows are
         looked up and sorted. A scope is one such filter: its parts (own, Unassigned of a store) are read from an
         index each and put together, never joined by OR.
Choice   The narrowest filter is found by counting, but never further than a walk would have to go:
         with N records and a page of n, a walk past a filter with c records visits about n * N / c of them and a
         start visits c, so c up to the root of n * N is worth a start.
All ids  The same two ways without a limit, for the jump to any row; one aggregate, so that the interpreter is
         free meanwhile.

Nothing here knows what the conditions mean; scope and filters come from `controllers.list_conditions`.
"""

from __future__ import annotations

import math
import sqlite3
import sys
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_STILL = ("id", "voided", "source_id", "intent", "progress_id")
_MOVING = ("business", "document")
INDEX_COLUMNS: dict[str, frozenset[str]] = {
    f"opportunity_by_{name}": frozenset({column, *_STILL})
    for name, column in (
        ("number", "number"),
        ("name", "name_sort"),
        ("phone", "phone_key"),
        ("document", "document"),
        ("source", "source_id"),
        ("intent", "intent"),
        ("progress", "progress_id"),
        ("last_follower", "last_follower_id"),
        ("last_follow_up", "last_follow_up_at"),
        ("next_follow_up", "next_follow_up"),
        ("created", "created_at"),
        ("voided", "voided"),
        ("business", "business"),
    )
} | {
    "opportunity_by_owner": frozenset({"owner_id", *_STILL, *_MOVING}),
    "opportunity_by_store": frozenset({"store_id", *_STILL, *_MOVING}),
    "opportunity_by_updated": frozenset({"updated_at", *_STILL, *_MOVING, "store_id", "owner_id"}),
    "opportunity_pool": frozenset({"store_id", *_STILL, *_MOVING}),
    "opportunity_shared_customer_id": frozenset({"shared_customer_id", "id"}),
}
_LONGEST_RANGE = 60_000


@dataclass(frozen=True)
class Branch:
    """A range of an index that holds all records of a filter, or of one part of it."""

    index: str
    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True)
class Condition:
    """Something every record of the list fulfils.

    Arguments:
        sql, values: the condition on the table `opportunity`.
        columns: what it looks at.
        branches: index ranges that together hold each of its records once; none where no index helps.
        only: a column and the values it lets through, None among them for records without one.
    """

    sql: str
    values: tuple[object, ...] = ()
    columns: frozenset[str] = frozenset()
    branches: tuple[Branch, ...] = ()
    only: tuple[str, frozenset[object]] | None = None


@dataclass(frozen=True)
class Order:
    """How a list is sorted: by a column's value, by its values' places, or by the shared customer's name.

    Arguments:
        column: the sort column; empty for the shared customer.
        index: the index that begins with it.
        descending: the direction, also of ties.
        nullable: whether records may be without a key.
        places: the column's values as they are shown in ascending order; None to compare the values themselves.
    """

    column: str
    index: str
    descending: bool
    nullable: bool = False
    places: tuple[object, ...] | None = None


@dataclass(frozen=True)
class Wanted:
    """A list query as the database sees it; `match` is the search index's question."""

    conditions: tuple[Condition, ...]
    order: Order
    match: str | None = None


@dataclass(frozen=True)
class _Statement:
    sql: str
    values: tuple[object, ...]


def page_ids(connection: sqlite3.Connection, wanted: Wanted, limit: int) -> list[int]:
    """The ids of the first page."""
    start = _start(connection, wanted, limit)
    if start is not None:
        statement = _sorted_start(wanted, start)
        return _column(connection, statement.sql + " LIMIT ?", (*statement.values, limit))
    found: list[int] = []
    for statement in _walks(wanted):
        found += _column(connection, statement.sql + " LIMIT ?", (*statement.values, limit - len(found)))
        if len(found) >= limit:
            break
    return found


def all_ids(connection: sqlite3.Connection, wanted: Wanted) -> array[int]:
    """The ids of the whole list in its order."""
    size = _size(connection)
    start = _start(connection, wanted, max(size // 50, 1))
    statements = [_sorted_start(wanted, start)] if start is not None else _walks(wanted)
    found: array[int] = array("I")
    for statement in statements:
        (text,) = connection.execute(
            f"SELECT group_concat(printf('%08x', id), '') FROM ({statement.sql})", statement.values
        ).fetchone()
        if text:
            found.frombytes(bytes.fromhex(text))
    if sys.byteorder == "little":
        found.byteswap()
    return found


def group_counts(connection: sqlite3.Connection, wanted: Wanted) -> dict[int, int]:
    """How many records there are by business status."""
    rows = _unsorted(connection, wanted)
    return dict(
        connection.execute(f"SELECT business, count(*) {rows.sql} GROUP BY business", rows.values).fetchall()
    )


def figures(connection: sqlite3.Connection, wanted: Wanted, today: str) -> tuple[int, int, int]:
    """Of the whole list: follow-ups overdue, follow-ups due today, the sum of budgets."""
    rows, open_still = _unsorted(connection, wanted), "opportunity.business <> 3"
    return connection.execute(
        f"SELECT coalesce(sum(next_follow_up < ? AND {open_still}), 0),"
        f" coalesce(sum(next_follow_up = ? AND {open_still}), 0), coalesce(sum(budget), 0) {rows.sql}",
        (today, today, *rows.values),
    ).fetchone()


def _unsorted(connection: sqlite3.Connection, wanted: Wanted) -> _Statement:
    """FROM and WHERE of the whole list without its order."""
    start = _start(connection, wanted, max(_size(connection) // 50, 1))
    where, values = _where(wanted.conditions), _values(wanted.conditions)
    if start is None:
        return _Statement(f"FROM opportunity WHERE {where}", values)
    return _Statement(
        f"FROM opportunity WHERE opportunity.id IN (SELECT value FROM json_each(?)) AND {where}",
        (start, *values),
    )


def _column(connection: sqlite3.Connection, sql: str, values: Iterable[object]) -> list[int]:
    return [row[0] for row in connection.execute(sql, tuple(values)).fetchall()]


def _size(connection: sqlite3.Connection) -> int:
    return connection.execute("SELECT coalesce(max(id), 0) FROM opportunity").fetchone()[0]


def _where(conditions: Iterable[Condition]) -> str:
    return " AND ".join(one.sql for one in conditions) or "1"


def _values(conditions: Iterable[Condition]) -> tuple[object, ...]:
    return tuple(value for one in conditions for value in one.values)


# Walk


def _walks(wanted: Wanted) -> Iterator[_Statement]:
    """The statements that one after the other give the ids in order."""
    order, where, values = wanted.order, _where(wanted.conditions), _values(wanted.conditions)
    direction = "DESC" if order.descending else "ASC"
    if not order.column:
        yield from _shared_walks(wanted, direction)
        return
    head = f"SELECT opportunity.id FROM opportunity INDEXED BY {order.index} WHERE"
    if order.places is None:
        present = f"{order.column} IS NOT NULL AND " if order.nullable else ""
        yield _Statement(
            f"{head} {present}{where} ORDER BY {order.column} {direction}, id {direction}", values
        )
    else:
        for place in reversed(order.places) if order.descending else order.places:
            if _lets_through(wanted, order.column, place):
                yield _Statement(
                    f"{head} {order.column} = ? AND {where} ORDER BY id {direction}", (place, *values)
                )
    if order.nullable and _lets_through(wanted, order.column, None):
        yield _Statement(f"{head} {order.column} IS NULL AND {where} ORDER BY id {direction}", values)


def _lets_through(wanted: Wanted, column: str, value: object) -> bool:
    return all(value in one.only[1] for one in wanted.conditions if one.only and one.only[0] == column)


def _shared_walks(wanted: Wanted, direction: str) -> Iterator[_Statement]:
    """By name of the customer or the other opportunity; then what is not shared."""
    where, values = _where(wanted.conditions), _values(wanted.conditions)
    customers = (
        "SELECT customer.name_sort AS key, opportunity.id AS id FROM customer INDEXED BY customer_name_sort_id"
        " CROSS JOIN opportunity INDEXED BY opportunity_shared_customer_id"
        f" WHERE opportunity.shared_customer_id = customer.id AND {where}"
    )
    others = (
        "SELECT other.name_sort AS key, opportunity.id AS id FROM opportunity"
        " INDEXED BY opportunity_shared_opportunity_id"
        " CROSS JOIN opportunity AS other WHERE opportunity.shared_customer_id IS NULL"
        f" AND opportunity.shared_opportunity_id > 0 AND other.id = opportunity.shared_opportunity_id AND {where}"
    )
    yield _Statement(
        f"SELECT id FROM ({customers} UNION ALL {others} ORDER BY key {direction}, id {direction})",
        values + values,
    )
    yield _Statement(
        "SELECT opportunity.id FROM opportunity INDEXED BY opportunity_shared_customer_id"
        " WHERE shared_customer_id IS NULL AND shared_opportunity_id IS NULL"
        f" AND {where} ORDER BY id {direction}",
        values,
    )


# Start


def _start(connection: sqlite3.Connection, wanted: Wanted, limit: int) -> str | None:
    """The ids to start from, as JSON; None where a walk is better."""
    most = max(math.isqrt(limit * _size(connection)), limit)
    best: tuple[int, tuple[Branch, ...]] | None = None
    if wanted.match is not None:
        counted = _counted(connection, (_search_branch(wanted.match),), most)
        if counted <= most:
            best = counted, (_search_branch(wanted.match),)
    for condition in wanted.conditions:
        if condition.branches:
            longest = _LONGEST_RANGE if best is None else best[0]
            counted = _counted(connection, condition.branches, longest)
            if counted <= longest:
                best = counted, condition.branches
    if best is None:
        return None
    parts = [_ids_of(branch, wanted) for branch in best[1]]
    found = _column(
        connection,
        " UNION ALL ".join(part.sql for part in parts) + " LIMIT ?",
        (*(value for part in parts for value in part.values), most + 1),
    )
    return None if len(found) > most else f"[{','.join(map(str, found))}]"


def _search_branch(match: str) -> Branch:
    return Branch("", "SELECT rowid AS id FROM opportunity_search WHERE opportunity_search MATCH ?", (match,))


def _counted(connection: sqlite3.Connection, branches: tuple[Branch, ...], longest: int) -> int:
    """How many records the ranges hold, counted no further than one more than `longest`."""
    total = 0
    for branch in branches:
        rows = (
            branch.sql
            if not branch.index
            else f"SELECT 1 FROM opportunity INDEXED BY {branch.index} WHERE {branch.sql}"
        )
        total += connection.execute(
            f"SELECT count(*) FROM ({rows} LIMIT ?)", (*branch.values, longest + 1 - total)
        ).fetchone()[0]
        if total > longest:
            break
    return total


def _ids_of(branch: Branch, wanted: Wanted) -> _Statement:
    """The ids of a range, less what its index alone can rule out."""
    if not branch.index:
        return _Statement(branch.sql, branch.values)
    covered = [one for one in wanted.conditions if one.columns and one.columns <= INDEX_COLUMNS[branch.index]]
    return _Statement(
        f"SELECT id FROM opportunity INDEXED BY {branch.index} WHERE {branch.sql} AND {_where(covered)}",
        (*branch.values, *_values(covered)),
    )


def _sorted_start(wanted: Wanted, start: str) -> _Statement:
    order, direction = wanted.order, "DESC" if wanted.order.descending else "ASC"
    head, join, place = "", "", f"opportunity.{order.column}"
    first: tuple[object, ...] = ()
    if not order.column:
        join = (
            " LEFT JOIN customer ON customer.id = opportunity.shared_customer_id"
            " LEFT JOIN opportunity AS other ON other.id = opportunity.shared_opportunity_id"
        )
        place = "coalesce(customer.name_sort, other.name_sort)"
    elif order.places:
        head = f"WITH place (id, place) AS (VALUES {', '.join('(?, ?)' for _ in order.places)}) "
        first = tuple(value for place, key in enumerate(order.places) for value in (key, place))
        join, place = f" LEFT JOIN place ON place.id = opportunity.{order.column}", "place.place"
    return _Statement(
        f"{head}SELECT opportunity.id AS id FROM opportunity{join}"
        f" WHERE opportunity.id IN (SELECT value FROM json_each(?)) AND {_where(wanted.conditions)}"
        f" ORDER BY {place} IS NULL, {place} {direction}, opportunity.id {direction}",
        (*first, start, *_values(wanted.conditions)),
    )
