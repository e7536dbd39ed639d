"""What a list query means: the person's scope, the filters and the search, as conditions on the stored records.

A `ListTable` says what differs between the record kinds; everything else is the same for all of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers.facts import HAS_CONTRACT, LIVE_CONTRACT
from desktop.controllers.lead_workflow import POOL
from desktop.controllers.list_query import (
    NONE,
    CustomerTab,
    DateRange,
    ListQuery,
    Period,
    SortKey,
    Voided,
    midnight,
)
from desktop.controllers.rights import Scope, scope
from desktop.controllers.search import match_expression, terms
from desktop.controllers.session import User
from desktop.models.backends.list_indexes import INDEX_COLUMNS
from desktop.models.backends.list_wanted import Branch, Condition, Order, Statement, Wanted
from desktop.words import Business, Document, LeadStatus

WITH_CONTRACT = f"SELECT DISTINCT sales_document.opportunity_id FROM sales_document WHERE {LIVE_CONTRACT}"
_SHARED = "(opportunity.shared_customer_id IS NOT NULL OR opportunity.shared_opportunity_id IS NOT NULL)"
_PLACES = {
    SortKey.SOURCE: "SELECT id FROM choice WHERE list = 'source' ORDER BY position, id",
    SortKey.PROGRESS: "SELECT id FROM choice WHERE list = 'progress' ORDER BY position, id",
    SortKey.OWNER: "SELECT id FROM staff ORDER BY pinyin, name, id",
    SortKey.LAST_FOLLOWER: "SELECT id FROM staff ORDER BY pinyin, name, id",
    SortKey.STORE: "SELECT id FROM store ORDER BY code, id",
}
_COLUMNS = {
    SortKey.NUMBER: "number",
    SortKey.NAME: "name_sort",
    SortKey.PHONE: "phone_key",
    SortKey.BUSINESS: "business",
    SortKey.STATUS: "status",
    SortKey.DOCUMENT: "document",
    SortKey.SOURCE: "source_id",
    SortKey.INTENT: "intent",
    SortKey.LEVEL: "level",
    SortKey.PROGRESS: "progress_id",
    SortKey.OWNER: "owner_id",
    SortKey.STORE: "store_id",
    SortKey.SHARED: "",
    SortKey.LAST_FOLLOWER: "last_follower_id",
    SortKey.LAST_FOLLOW_UP: "last_follow_up_at",
    SortKey.NEXT_FOLLOW_UP: "next_follow_up",
    SortKey.UPDATED: "updated_at",
    SortKey.CREATED: "created_at",
    SortKey.VOIDED: "voided",
}
_FOLLOWED = (SortKey.LAST_FOLLOWER, SortKey.LAST_FOLLOW_UP, SortKey.NEXT_FOLLOW_UP)
_NEVER_EMPTY = frozenset(
    {
        SortKey.NUMBER,
        SortKey.NAME,
        SortKey.BUSINESS,
        SortKey.STATUS,
        SortKey.DOCUMENT,
        SortKey.UPDATED,
        SortKey.CREATED,
        SortKey.VOIDED,
        SortKey.SHARED,
    }
)


@dataclass(frozen=True)
class ListTable:
    """A table that is listed.

    Arguments:
        name: the table; its indexes and its search index are named after it.
        pool: what makes a record of it Unassigned, as SQL; empty where the kind knows no such thing.
        status: the column of the tabs; empty where the tabs are no status.
        places: the values of the status in the order in which they are shown.
        flags: whether records can be voided.
        sorts: what it can be sorted by; anything else is sorted by last update.
    """

    name: str
    sorts: tuple[SortKey, ...]
    pool: str = ""
    status: str = ""
    places: tuple[int, ...] = ()
    flags: bool = False

    def column(self, name: str) -> str:
        """A column as SQL."""
        return f"{self.name}.{name}"

    def index(self, order: str) -> str:
        """The index of an order."""
        return f"{self.name}_by_{order}"

    def wide(self, start: str) -> str:
        """The wide index of an owner, a store, the pool or a rare state."""
        return f"{self.name}_wide_{start}"

    def branch(self, index: str, sql: str, values: tuple[object, ...] = ()) -> Branch:
        """A range of an index."""
        return Branch(index, sql, values, INDEX_COLUMNS[index])


_CONTACT_SORTS = (SortKey.NUMBER, SortKey.NAME, SortKey.PHONE, SortKey.OWNER, SortKey.STORE)
_TIME_SORTS = (SortKey.CREATED, SortKey.UPDATED)
_FOLLOW_UP_SORTS = (
    SortKey.SOURCE,
    SortKey.INTENT,
    SortKey.LAST_FOLLOWER,
    SortKey.LAST_FOLLOW_UP,
    SortKey.NEXT_FOLLOW_UP,
)
OPPORTUNITIES = ListTable(
    "opportunity",
    tuple(one for one in SortKey if one not in (SortKey.STATUS, SortKey.LEVEL)),
    "opportunity.business = 0",
    "business",
    tuple(int(one) for one in Business),
    flags=True,
)
LEADS = ListTable(
    "lead",
    (*_CONTACT_SORTS, *_FOLLOW_UP_SORTS, *_TIME_SORTS, SortKey.STATUS),
    POOL,
    "status",
    tuple(int(one) for one in LeadStatus),
)
CUSTOMERS = ListTable("customer", (*_CONTACT_SORTS, *_TIME_SORTS, SortKey.LEVEL))


def wanted(connection: Any, user: User, query: ListQuery, table: ListTable = OPPORTUNITIES) -> Wanted:
    """The query within the user's scope, as conditions and an order."""
    conditions = [
        *scope_conditions(user, table),
        *_filters(user, query, table),
        *_these(query.these, table),
        *_search(query.text, table),
        *(_told_alone(user, query) if table is CUSTOMERS else ()),
    ]
    return Wanted(table.name, tuple(conditions), _order(connection, query, table))


def _these(records: tuple[int, ...], table: ListTable) -> Iterator[Condition]:
    if records:
        among, ids = "SELECT value FROM json_each(?)", (json.dumps(records),)
        sql = f"{table.column('id')} IN ({among})"
        yield Condition(sql, ids, frozenset({"id"}), (Branch("", among, ids),))


def _search(text: str, table: ListTable) -> Iterator[Condition]:
    searched = terms(text)
    if not searched:
        return
    sql = " AND ".join(
        "(" + " OR ".join(f"instr({table.name}.search, ?) > 0" for _ in term.spellings) + ")"
        for term in searched
    )
    match = match_expression(searched)
    matching = f"SELECT rowid FROM {table.name}_search WHERE {table.name}_search MATCH ?"
    branches = (Branch("", matching, (match,)),) if match else ()
    yield Condition(
        sql,
        tuple(spelling for term in searched for spelling in term.spellings),
        frozenset({"search"}),
        branches,
        exact=all(term.exact for term in searched),
    )


def scope_conditions(user: User, table: ListTable = OPPORTUNITIES) -> Iterator[Condition]:
    """What keeps a list within what the user may see; nothing for who sees everything."""
    seen = scope(user)
    if seen.everything:
        return
    branches, owner, store = [], table.column("owner_id"), table.column("store_id")
    if seen.owner is not None:
        branches.append(table.branch(table.wide("owner"), f"{owner} = ?", (seen.owner,)))
    pools = ((seen.unassigned_stores, "pool", f"{table.pool} AND "),) if table.pool else ()
    for stores, start, also in ((seen.stores, "store", ""), *pools):
        if stores:
            among = f"{also}{store} IN ({', '.join(map(str, stores))})"
            branches.append(table.branch(table.wide(start), among))
    if seen.unassigned_storeless and table.pool:
        branches.append(table.branch(table.wide("pool"), f"{table.pool} AND {store} IS NULL"))
    sql, values = seen.sql(table.name, table.pool)
    columns = {"store_id", "owner_id", *((table.status,) if table.pool else ())}
    shared = () if table is not CUSTOMERS else _sharing(seen)
    each = None
    if shared:
        each = _shares(seen, Statement(sql, tuple(values)))
        sql = f"({sql} OR customer.id IN ({shared[0].sql}))"
        values += shared[0].values
        columns.add("id")
    stores = None if seen.owner is not None or shared else ("store_id", frozenset({*seen.stores, None}))
    yield Condition(sql, tuple(values), frozenset(columns), (*branches, *shared), only=stores, each=each)


_LINKS = ("shared_customer_id", "customer_id")


def _sharing(seen: Scope) -> tuple[Branch, ...]:
    """The customers of others whom opportunities that the person sees as their own share."""
    own = _own(seen)
    theirs, more = seen.sql("customer", "")
    ids = " UNION ".join(
        f"SELECT customer.id FROM opportunity JOIN customer ON customer.id = opportunity.{link}"
        f" WHERE {own.sql} AND NOT coalesce({theirs}, 0)"
        for link in _LINKS
    )
    return (Branch("", ids, (*own.values, *more) * 2),)


def _shares(seen: Scope, theirs: Statement) -> Statement:
    """Whether the person sees one customer, their own or by an opportunity."""
    own = _own(seen)
    shares = " OR ".join(
        f"EXISTS (SELECT 1 FROM opportunity INDEXED BY opportunity_{link}"
        f" WHERE opportunity.{link} = customer.id AND {own.sql})"
        for link in _LINKS
    )
    return Statement(f"({theirs.sql} OR {shares})", theirs.values + own.values * 2)


def _own(seen: Scope) -> Statement:
    """What makes an opportunity the person's own."""
    if seen.owner is not None:
        return Statement("opportunity.owner_id = ?", (seen.owner,))
    return Statement(_in("opportunity.store_id", seen.stores))


# What a person is told of a customer whom they only share can be asked for; the rest would be told by asking.
_HIDDEN = ("store", "level", "created", "updated")


def _told_alone(user: User, query: ListQuery) -> Iterator[Condition]:
    """A customer whom the user only shares is found by name and owner, and by nothing that is not shown of them."""
    seen = scope(user)
    searched = terms(query.text)
    if seen.everything or not (searched or any(getattr(query, one) for one in _HIDDEN)):
        return
    sql, values = seen.sql("customer", "")
    if any(getattr(query, one) for one in _HIDDEN):
        yield Condition(sql, tuple(values), frozenset({"owner_id", "store_id"}))
        return
    name = "lower(customer.name || char(10) || customer.pinyin)"
    named = " AND ".join(
        "(" + " OR ".join(f"instr({name}, ?) > 0" for _ in term.spellings) + ")" for term in searched
    )
    spellings = (spelling for term in searched for spelling in term.spellings)
    yield Condition(
        f"({sql} OR ({named}))",
        (*values, *spellings),
        frozenset({"owner_id", "store_id", "name", "pinyin"}),
    )


def _in(column: str, values: tuple[int, ...]) -> str:
    return f"{column} IN ({', '.join(map(str, values))})"


def _order(connection: Any, query: ListQuery, table: ListTable) -> Order:
    key = query.sort if query.sort in table.sorts else SortKey.UPDATED
    places: tuple[object, ...] | None = None
    if key in _PLACES:
        places = tuple(row[0] for row in connection.execute(_PLACES[key]).fetchall())
    elif key in (SortKey.BUSINESS, SortKey.STATUS):
        places = table.places
    elif key is SortKey.DOCUMENT:
        places = tuple(int(one) for one in Document)
    elif key is SortKey.VOIDED:
        places = (0, 1)
    elif key in (SortKey.INTENT, SortKey.LEVEL):
        places = ("A", "B", "C", "D")
    return Order(
        _COLUMNS[key],
        _index_of(key, table),
        query.descending,
        key not in _NEVER_EMPTY,
        places,
        _few(query, key, table),
    )


def _few(query: ListQuery, key: SortKey, table: ListTable) -> Branch | None:
    """Where the records with a key can be read: of the pool few were followed up or have something planned."""
    if query.status is not Business.UNASSIGNED or key not in _FOLLOWED:
        return None
    column = _COLUMNS[key]
    index = table.wide(f"pool_{column.removesuffix('_id')}")
    return table.branch(index, f"{table.pool} AND {table.column(column)} IS NOT NULL")


def _index_of(key: SortKey, table: ListTable) -> str:
    if key is SortKey.SHARED:
        return ""
    return table.wide(key) if key in (SortKey.OWNER, SortKey.STORE) else table.index(key)


def _filters(user: User, query: ListQuery, table: ListTable) -> Iterator[Condition]:
    yield from _states(query, table)
    if query.status is CustomerTab.DISABLED:
        yield _flag(table, "disabled", True)
    elif query.status is not None and not isinstance(query.status, CustomerTab):
        yield from _status(query.status, table)
    if query.mine or query.status is CustomerTab.MINE:
        yield _values(table, "owner_id", table.wide("owner"), (user.id,))
    for column, index, values in (
        ("owner_id", table.wide("owner"), query.owner),
        ("store_id", table.wide("store"), query.store),
        ("source_id", table.index("source"), query.source),
        ("progress_id", table.index("progress"), query.progress),
    ):
        if values:
            yield _values(table, column, index, tuple(None if one == NONE else int(one) for one in values))
    for column, letters in (("intent", query.intent), ("level", query.level)):
        if letters:
            yield _values(table, column, table.index(column), tuple(one or None for one in letters))
    for column, order, span in (
        ("created_at", "created", query.created),
        ("updated_at", "updated", query.updated),
        ("last_follow_up_at", "last_follow_up", query.last_follow_up),
        ("next_follow_up", "next_follow_up", query.next_follow_up),
    ):
        if span is not None:
            yield from _dates(table, column, table.index(order), span)
    yield from _links(query)


def _states(query: ListQuery, table: ListTable) -> Iterator[Condition]:
    """Document status, voided, disabled."""
    if query.document:
        yield _values(table, "document", table.index("document"), tuple(int(one) for one in query.document))
    if table.flags and query.voided is not Voided.BOTH:
        yield _flag(table, "voided", query.voided is Voided.ONLY)
    if query.disabled is not None:
        yield _flag(table, "disabled", query.disabled)


def _status(status: Business | LeadStatus, table: ListTable) -> Iterator[Condition]:
    """The tab."""
    if status is Business.UNASSIGNED:
        yield _values(table, "business", table.wide("pool"), (int(status),))
        yield Condition("1", only=("owner_id", frozenset({None})))
    else:
        yield _values(table, table.status, table.index(table.status), (int(status),))


def _flag(table: ListTable, name: str, value: bool) -> Condition:
    """A flag that few records have set; an index holds these."""
    sql = f"{table.column(name)} = {int(value)}"
    branches = (table.branch(table.wide(f"only_{name}"), sql),) if value else ()
    return Condition(sql, (), frozenset({name}), branches)


def _links(query: ListQuery) -> Iterator[Condition]:
    """With or without a shared customer, a live contract."""
    if query.shared is not None:
        with_customer = "opportunity.shared_customer_id > 0"
        branches = (
            Branch("opportunity_shared_customer_id", with_customer),
            Branch(
                "opportunity_shared_opportunity_id",
                "opportunity.shared_opportunity_id > 0 AND opportunity.shared_customer_id IS NULL",
            ),
        )
        yield Condition(
            _SHARED if query.shared else f"NOT {_SHARED}",
            (),
            frozenset({"shared_customer_id", "shared_opportunity_id"}),
            branches if query.shared else (),
        )
    if query.contract is not None:
        yield Condition(
            HAS_CONTRACT if query.contract else f"NOT {HAS_CONTRACT}",
            (),
            frozenset({"id"}),
            (Branch("", WITH_CONTRACT),) if query.contract else (),
        )


def _values(table: ListTable, column: str, index: str, values: tuple[object, ...]) -> Condition:
    """A column that has one of some values; None among them is records without one."""
    name = table.column(column)
    present = tuple(value for value in values if value is not None)
    parts = [f"{name} IN ({', '.join('?' * len(present))})"] if present else []
    if len(present) == 1 and isinstance(present[0], int):
        parts, present = [f"{name} = {present[0]}"], ()
    branches = [table.branch(index, parts[0], present)] if parts else []
    if None in values:
        parts.append(f"{name} IS NULL")
        branches.append(table.branch(index, parts[-1]))
    return Condition(
        f"({' OR '.join(parts)})",
        present,
        frozenset({column}),
        tuple(branches),
        only=(column, frozenset(values)),
    )


def _dates(table: ListTable, column: str, index: str, span: DateRange) -> Iterator[Condition]:
    name = table.column(column)
    if span.period is Period.NONE:
        yield Condition(f"{name} IS NULL", (), frozenset({column}), (table.branch(index, f"{name} IS NULL"),))
        return
    first, last = span.days(clock.today())
    planned = column == "next_follow_up"
    parts, values = [], []
    if first is not None:
        parts.append(f"{name} >= ?")
        values.append(first.isoformat() if planned else midnight(first))
    if last is not None:
        after = last + timedelta(days=1)
        parts.append(f"{name} < ?")
        values.append(after.isoformat() if planned else midnight(after))
    sql = " AND ".join(parts) or f"{name} IS NOT NULL"
    yield Condition(
        f"({sql})", tuple(values), frozenset({column}), (table.branch(index, sql, tuple(values)),)
    )
    if span.period is Period.OVERDUE:
        closed = table.places[-1]
        yield Condition(f"{table.column(table.status)} <> {closed}", (), frozenset({table.status}))
