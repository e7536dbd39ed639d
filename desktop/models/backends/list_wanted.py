"""A list query as the database sees it: conditions, where their records can be read, an order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class Statement(NamedTuple):
    """SQL and its values."""

    sql: str
    values: tuple[object, ...] = ()


class Branch(NamedTuple):
    """Where to read all records of a filter, or of one part of it.

    Arguments:
        index_name: an index of the table; empty where `sql` is a query for ids.
        sql, values: the range of the index, or the query.
        columns: what the index holds.
    """

    index_name: str
    sql: str
    values: tuple[object, ...] = ()
    columns: frozenset[str] = frozenset()


class Condition(NamedTuple):
    """Something every record of the list fulfils.

    Arguments:
        sql, values: the condition on the table.
        columns: what it looks at.
        branches: where its records can be read, each once; none where no index helps.
        exact: whether the branches hold nothing else.
        only: a column and the values it lets through, None among them for records without one.
        each: the same, asked of each record, where `sql` first collects what fulfils it; worth it for few records.
    """

    sql: str
    values: tuple[object, ...] = ()
    columns: frozenset[str] = frozenset()
    branches: tuple[Branch, ...] = ()
    exact: bool = True
    only: tuple[str, frozenset[object]] | None = None
    each: Statement | None = None

    def of_few(self) -> Condition:
        """The same for few records."""
        return self if self.each is None else self._replace(sql=self.each.sql, values=self.each.values)


class Order(NamedTuple):
    """How a list is sorted: by a column's value, by its values' places, or by the shared customer's name.

    Arguments:
        column: the sort column; empty for the shared customer.
        index_name: the index that begins with it.
        descending: the direction, also of ties.
        nullable: whether records may be without a key.
        places: the column's values as they are shown in ascending order; None to compare the values themselves.
        few: where all records with a key can be read, where these are likely few.
    """

    column: str
    index_name: str
    descending: bool
    nullable: bool = False
    places: tuple[Any, ...] | None = None
    few: Branch | None = None

    @property
    def direction(self) -> str:
        """The SQL keyword."""
        return "DESC" if self.descending else "ASC"

    @property
    def columns(self) -> frozenset[str]:
        """What sorting looks at."""
        return frozenset({self.column} if self.column else {"shared_customer_id", "shared_opportunity_id"})


class Wanted(NamedTuple):
    """A list query as the database sees it.

    Arguments:
        table: whose records are listed.
        conditions: what each of them fulfils.
        order: how they are sorted.
    """

    table: str
    conditions: tuple[Condition, ...]
    order: Order


def where_of(conditions: Sequence[Condition], *more: str) -> Statement:
    """All conditions as one."""
    parts = [*more, *(one.sql for one in conditions)]
    return Statement(" AND ".join(parts) or "1", tuple(value for one in conditions for value in one.values))


def rest_of(wanted: Wanted, condition: Condition) -> list[Condition]:
    """The conditions that are still to be checked on the records of one of them."""
    return [one for one in wanted.conditions if one is not condition or not one.exact]
