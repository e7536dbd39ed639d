"""Reading a list of any record kind: a first page at once, all ids for the jump to any row, pages by ids, counts.

It reads through a plain DB-API connection and needs neither Qt nor peewee, so that the first page can be read
before either is imported. Every function stays within the user's scope. How a query is answered stands in
`models.backends.list_plan`.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from desktop.controllers.list_conditions import wanted
from desktop.controllers.list_query import ListQuery
from desktop.controllers.list_scope import scope_conditions
from desktop.controllers.list_tables import ListTable
from desktop.controllers.session import User
from desktop.models.backends import list_all, list_plan


class Row(Protocol):
    """A row of a list."""

    @property
    def id(self) -> int:
        """The record."""
        ...


R = TypeVar("R", bound=Row)


class Counts(NamedTuple):
    """How many records each tab would show under the other filters.

    Arguments:
        by_status: the number of each tab but All.
        everything: what All would show, where that is not their sum.
    """

    by_status: Mapping[Any, int]
    everything: int | None = None

    @property
    def total(self) -> int:
        """What the tab All would show."""
        return sum(self.by_status.values()) if self.everything is None else self.everything


@dataclass(frozen=True)
class Listing(Generic[R]):
    """How a table's records are listed.

    Arguments:
        table: the table.
        sql: the query for rows whose ids are a JSON list, the last of its conditions.
        read: makes a row of what the query gives.
    """

    table: ListTable
    sql: str
    read: Callable[[User, Sequence[Any]], R]

    def first_page(self, connection: Any, user: User, query: ListQuery, limit: int) -> list[R]:
        """The first rows of a list."""
        return self._rows(
            connection, user, list_plan.page_ids(connection, self._wanted(connection, user, query), limit)
        )

    def ids(self, connection: Any, user: User, query: ListQuery) -> array[int]:
        """The ids of a whole list in its order; on a reader thread, for it takes some tenths of a second at a million."""
        return list_all.all_ids(connection, self._wanted(connection, user, query))

    def page(self, connection: Any, user: User, ids: Sequence[int]) -> list[R]:
        """The rows of these ids, in this order; ids that are gone or outside the user's scope are left out."""
        return self._rows(connection, user, ids)

    def counts(self, connection: Any, user: User, query: ListQuery, statuses: type[IntEnum]) -> Counts:
        """How many records each status tab would show; the query's own tab does not matter."""
        asked = self._wanted(connection, user, replace(query, status=None))
        found = list_all.group_counts(connection, asked, self.table.status)
        return Counts({status: found.get(int(status), 0) for status in statuses})

    def sums(
        self,
        connection: Any,
        user: User,
        query: ListQuery,
        expressions: Sequence[str],
        columns: Iterable[str],
    ) -> tuple[int, ...]:
        """The sums of SQL expressions on these columns over the whole list; slower than the page."""
        asked = self._wanted(connection, user, query)
        return list_all.sums(connection, asked, expressions, frozenset(columns))

    def _wanted(self, connection: Any, user: User, query: ListQuery) -> Any:
        return wanted(connection, user, query, self.table)

    def _rows(self, connection: Any, user: User, ids: Iterable[int]) -> list[R]:
        wanted_ids = list(ids)
        conditions = [one.of_few() for one in scope_conditions(user, self.table)]
        sql = self.sql + "".join(f" AND {one.sql}" for one in conditions)
        values = (json.dumps(wanted_ids), *(value for one in conditions for value in one.values))
        rows = (self.read(user, row) for row in connection.execute(sql, values).fetchall())
        found = {row.id: row for row in rows}
        return [found[one] for one in wanted_ids if one in found]


def instant(milliseconds: int) -> datetime:
    """An instant as the database keeps it."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def reader(
    make: Callable[[Sequence[Any]], R], fields: Sequence[str], reads: Mapping[str, Callable[[Any], Any]]
) -> Callable[[User, Sequence[Any]], R]:
    """A function that makes a row, with some of its values read.

    Arguments:
        make: makes a row of its values.
        fields: the names of the values in order.
        reads: what makes a field's value of what is stored; NULL stays None.
    """
    places = tuple((fields.index(name), read) for name, read in reads.items())

    def row(_user: User, stored: Sequence[Any]) -> R:
        values = list(stored)
        for place, read in places:
            if values[place] is not None:
                values[place] = read(values[place])
        return make(values)

    return row
