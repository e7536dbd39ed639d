"""What a list query means: the person's scope, the filters and the search, as conditions on the stored records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers.document_links import HAS_CONTRACT, HAS_LEFT, HAS_ORDERED, WITH_CONTRACT
from desktop.controllers.list_query import (
    NONE,
    CustomerTab,
    DateRange,
    FromImport,
    ImportPart,
    ListQuery,
    Ordered,
    Period,
    SortKey,
    Voided,
    midnight,
    price_band,
)
from desktop.controllers.list_scope import scope_conditions, told_alone
from desktop.controllers.list_tables import CUSTOMERS, OPPORTUNITIES, ListTable
from desktop.controllers.search import match_expression, terms
from desktop.controllers.session import User
from desktop.models.backends.import_marks import SHARED, WARNED
from desktop.models.backends.list_wanted import Branch, Condition, Order, Wanted
from desktop.words import Business, Document, LeadStatus, ProductStatus

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
    SortKey.CODE: "code_key",
    SortKey.NAME: "name_sort",
    SortKey.PHONE: "phone_key",
    SortKey.BUSINESS: "business",
    SortKey.STATUS: "status",
    SortKey.DOCUMENT: "document",
    SortKey.SOURCE: "source_id",
    SortKey.INTENT: "intent",
    SortKey.LEVEL: "level",
    SortKey.CATEGORY: "category_sort",
    SortKey.PRICE: "price",
    SortKey.DATE: "date",
    SortKey.VALID_UNTIL: "valid_until",
    SortKey.DELIVERY: "delivery",
    SortKey.TOTAL: "total",
    SortKey.DEPOSIT: "deposit",
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
_PLANNED = frozenset({"next_follow_up", "date", "valid_until", "delivery"})
_ORDERED = {
    Ordered.NOT: f"NOT {HAS_ORDERED}",
    Ordered.PARTLY: f"({HAS_ORDERED} AND {HAS_LEFT})",
    Ordered.WHOLLY: f"NOT {HAS_LEFT}",
}
_PARTS = {
    ImportPart.ALL: "1",
    ImportPart.MADE: "import_row.created",
    ImportPart.CHANGED: "NOT import_row.created",
    ImportPart.SHARED: f"import_row.marks & {SHARED}",
    ImportPart.WARNED: f"import_row.marks & {WARNED}",
}
_FOLLOWED = (SortKey.LAST_FOLLOWER, SortKey.LAST_FOLLOW_UP, SortKey.NEXT_FOLLOW_UP)
_NEVER_EMPTY = frozenset(
    {
        SortKey.NUMBER,
        SortKey.CODE,
        SortKey.PRICE,
        SortKey.DATE,
        SortKey.TOTAL,
        SortKey.DEPOSIT,
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


def wanted(connection: Any, user: User, query: ListQuery, table: ListTable = OPPORTUNITIES) -> Wanted:
    """The query within the user's scope, as conditions and an order."""
    conditions = [
        *scope_conditions(user, table),
        *_filters(user, query, table),
        *_these(query.these, table),
        *_brought(query.batch, table),
        *_search(query.text, table),
        *(told_alone(user, query) if table is CUSTOMERS else ()),
    ]
    return Wanted(table.name, tuple(conditions), _order(connection, query, table))


def _these(records: tuple[int, ...], table: ListTable) -> Iterator[Condition]:
    if records:
        among, ids = "SELECT value FROM json_each(?)", (json.dumps(records),)
        sql = f"{table.column('id')} IN ({among})"
        yield Condition(sql, ids, frozenset({"id"}), (Branch("", among, ids),))


def _brought(imports: tuple[FromImport, ...], table: ListTable) -> Iterator[Condition]:
    """What imports made or changed, as the rows of their history tell it."""
    if imports:
        among = " UNION ".join(
            "SELECT import_row.record FROM import_row JOIN import_batch"
            " ON import_batch.id = import_row.import_batch_id AND import_batch.kind = ?"
            f" WHERE import_row.import_batch_id = ? AND {_PARTS[one.part]}"
            for one in imports
        )
        values = tuple(value for one in imports for value in (table.name, one.batch))
        sql = f"{table.column('id')} IN ({among})"
        yield Condition(sql, values, frozenset({"id"}), (Branch("", among, values),))


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
        ("date", "date", query.date),
        ("valid_until", "valid_until", query.valid_until),
        ("delivery", "delivery", query.delivery),
    ):
        if span is not None:
            yield from _dates(table, column, table.index(order), span)
    yield from _links(query)
    yield from _wares(query, table)
    yield from _how_much_ordered(query.ordered)


def _how_much_ordered(wanted: tuple[int, ...]) -> Iterator[Condition]:
    if wanted:
        sql = " OR ".join(_ORDERED[Ordered(one)] for one in wanted)
        yield Condition(f"({sql})", (), frozenset({"id"}))


def _wares(query: ListQuery, table: ListTable) -> Iterator[Condition]:
    """Category, price, and whether there is a bar code."""
    if query.category:
        yield _values(table, "category", table.wide("category"), query.category)
    if query.price:
        parts = [_within(*price_band(band)) for band in query.price]
        branches = tuple(table.branch(table.index("price"), part) for part in parts)
        yield Condition(f"({' OR '.join(parts)})", (), frozenset({"price"}), branches)
    if query.bar_code is not None:
        sign = "<>" if query.bar_code else "="
        yield Condition(f"{table.column('bar_code')} {sign} ''", (), frozenset({"bar_code"}))


def _within(first: int | None, end: int | None) -> str:
    """The prices of a band, as SQL; what is stored are minor units."""
    parts = [] if first is None else [f"product.price >= {first * 100}"]
    parts += [] if end is None else [f"product.price < {end * 100}"]
    return " AND ".join(parts)


def _states(query: ListQuery, table: ListTable) -> Iterator[Condition]:
    """Document status, voided, disabled."""
    if query.document:
        yield _values(table, "document", table.index("document"), tuple(int(one) for one in query.document))
    if table.flags and query.voided is not Voided.BOTH:
        yield _flag(table, "voided", query.voided is Voided.ONLY)
    if query.disabled is not None:
        yield _flag(table, "disabled", query.disabled)


def _status(
    status: Business | LeadStatus | ProductStatus | Document, table: ListTable
) -> Iterator[Condition]:
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
            only=None if query.shared else ("", frozenset({None})),
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
        branches = (table.branch(index, f"{name} IS NULL"),)
        yield Condition(
            f"{name} IS NULL", (), frozenset({column}), branches, only=(column, frozenset({None}))
        )
        return
    first, last = span.days(clock.today())
    planned = column in _PLANNED
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
    if span.period is Period.OVERDUE and column == "valid_until":
        yield Condition(f"NOT ({_ORDERED[Ordered.WHOLLY]})", (), frozenset({"id"}))
    elif span.period is Period.OVERDUE:
        closed = table.places[-1]
        yield Condition(f"{table.column(table.status)} <> {closed}", (), frozenset({table.status}))
