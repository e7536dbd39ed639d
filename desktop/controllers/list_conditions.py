"""What a list query means: the person's scope, the filters and the search, as conditions on the stored records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers.list_query import NONE, DateRange, ListQuery, Period, SortKey, Voided, midnight
from desktop.controllers.rights import scope
from desktop.controllers.search import match_expression, terms
from desktop.controllers.session import User
from desktop.models.backends.list_indexes import INDEX_COLUMNS
from desktop.models.backends.list_wanted import Branch, Condition, Order, Wanted
from desktop.words import Business, Document

_CONTRACT = (
    "EXISTS (SELECT 1 FROM sales_document WHERE sales_document.opportunity_id = opportunity.id"
    " AND sales_document.kind = 'contract' AND sales_document.voided = 0)"
)
WITH_CONTRACT = (
    "SELECT DISTINCT sales_document.opportunity_id FROM sales_document"
    " WHERE sales_document.kind = 'contract' AND sales_document.voided = 0"
)
MATCHING = "SELECT rowid FROM opportunity_search WHERE opportunity_search MATCH ?"
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
    SortKey.DOCUMENT: "document",
    SortKey.SOURCE: "source_id",
    SortKey.INTENT: "intent",
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
_INDEXES = {
    SortKey.OWNER: "opportunity_wide_owner",
    SortKey.STORE: "opportunity_wide_store",
    SortKey.SHARED: "",
}
_NEVER_EMPTY = frozenset(
    {
        SortKey.NUMBER,
        SortKey.NAME,
        SortKey.BUSINESS,
        SortKey.DOCUMENT,
        SortKey.UPDATED,
        SortKey.CREATED,
        SortKey.VOIDED,
        SortKey.SHARED,
    }
)


def wanted(connection: Any, user: User, query: ListQuery) -> Wanted:
    """The query within the user's scope, as conditions and an order."""
    conditions = [*scope_conditions(user), *_filters(user, query), *_search(query.text)]
    return Wanted(tuple(conditions), _order(connection, query))


def _search(text: str) -> Iterator[Condition]:
    searched = terms(text)
    if not searched:
        return
    sql = " AND ".join(
        "(" + " OR ".join("instr(opportunity.search, ?) > 0" for _ in term.spellings) + ")"
        for term in searched
    )
    match = match_expression(searched)
    branches = (Branch("", MATCHING, (match,)),) if match else ()
    yield Condition(
        sql,
        tuple(spelling for term in searched for spelling in term.spellings),
        frozenset({"search"}),
        branches,
        exact=all(term.exact for term in searched),
    )


def scope_conditions(user: User) -> Iterator[Condition]:
    """What keeps a list within what the user may see; nothing for who sees everything."""
    seen = scope(user)
    if seen.everything:
        return
    branches = []
    if seen.owner is not None:
        branches.append(_branch("opportunity_wide_owner", "opportunity.owner_id = ?", (seen.owner,)))
    for stores, index, also in (
        (seen.stores, "opportunity_wide_store", ""),
        (seen.unassigned_stores, "opportunity_wide_pool", "opportunity.business = 0 AND "),
    ):
        if stores:
            branches.append(_branch(index, f"{also}opportunity.store_id IN ({', '.join(map(str, stores))})"))
    if seen.unassigned_storeless:
        branches.append(
            _branch("opportunity_wide_pool", "opportunity.business = 0 AND opportunity.store_id IS NULL")
        )
    sql, values = seen.sql()
    stores = None if seen.owner is not None else ("store_id", frozenset({*seen.stores, None}))
    yield Condition(
        sql, tuple(values), frozenset({"store_id", "business", "owner_id"}), tuple(branches), only=stores
    )


def _branch(index: str, sql: str, values: tuple[object, ...] = ()) -> Branch:
    return Branch(index, sql, values, INDEX_COLUMNS[index])


def _order(connection: Any, query: ListQuery) -> Order:
    key = query.sort
    places: tuple[object, ...] | None = None
    if key in _PLACES:
        places = tuple(row[0] for row in connection.execute(_PLACES[key]).fetchall())
    elif key is SortKey.BUSINESS:
        places = tuple(int(one) for one in Business)
    elif key is SortKey.DOCUMENT:
        places = tuple(int(one) for one in Document)
    elif key is SortKey.VOIDED:
        places = (0, 1)
    elif key is SortKey.INTENT:
        places = ("A", "B", "C", "D")
    return Order(
        _COLUMNS[key],
        _INDEXES.get(key, f"opportunity_by_{key}"),
        query.descending,
        key not in _NEVER_EMPTY,
        places,
    )


def _filters(user: User, query: ListQuery) -> Iterator[Condition]:
    yield from _states(query)
    if query.mine:
        yield _values("owner_id", "opportunity_wide_owner", (user.id,))
    for column, index, values in (
        ("owner_id", "opportunity_wide_owner", query.owner),
        ("store_id", "opportunity_wide_store", query.store),
        ("source_id", "opportunity_by_source", query.source),
        ("progress_id", "opportunity_by_progress", query.progress),
    ):
        if values:
            yield _values(column, index, tuple(None if one == NONE else int(one) for one in values))
    if query.intent:
        yield _values("intent", "opportunity_by_intent", tuple(one or None for one in query.intent))
    for column, index, span in (
        ("created_at", "opportunity_by_created", query.created),
        ("updated_at", "opportunity_by_updated", query.updated),
        ("last_follow_up_at", "opportunity_by_last_follow_up", query.last_follow_up),
        ("next_follow_up", "opportunity_by_next_follow_up", query.next_follow_up),
    ):
        if span is not None:
            yield from _dates(column, index, span)
    yield from _links(query)


def _states(query: ListQuery) -> Iterator[Condition]:
    """Business and document status, voided, disabled."""
    if query.status is Business.UNASSIGNED:
        yield _values("business", "opportunity_wide_pool", (int(query.status),))
        yield Condition("1", only=("owner_id", frozenset({None})))
    elif query.status is not None:
        yield _values("business", "opportunity_by_business", (int(query.status),))
    if query.document:
        yield _values("document", "opportunity_by_document", tuple(int(one) for one in query.document))
    if query.voided is not Voided.BOTH:
        yield _flag("voided", query.voided is Voided.ONLY)
    if query.disabled is not None:
        yield _flag("disabled", query.disabled)


def _flag(name: str, value: bool) -> Condition:
    """A flag that few records have set; an index holds these."""
    index, sql = f"opportunity_wide_only_{name}", f"opportunity.{name} = {int(value)}"
    return Condition(sql, (), frozenset({name}), (_branch(index, sql),) if value else ())


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
            _CONTRACT if query.contract else f"NOT {_CONTRACT}",
            (),
            frozenset({"id"}),
            (Branch("", WITH_CONTRACT),) if query.contract else (),
        )


def _values(column: str, index: str, values: tuple[object, ...]) -> Condition:
    """A column that has one of some values; None among them is records without one."""
    present = tuple(value for value in values if value is not None)
    parts = [f"opportunity.{column} IN ({', '.join('?' * len(present))})"] if present else []
    if len(present) == 1 and isinstance(present[0], int):
        parts, present = [f"opportunity.{column} = {present[0]}"], ()
    branches = [_branch(index, parts[0], present)] if parts else []
    if None in values:
        parts.append(f"opportunity.{column} IS NULL")
        branches.append(_branch(index, parts[-1]))
    return Condition(
        f"({' OR '.join(parts)})",
        present,
        frozenset({column}),
        tuple(branches),
        only=(column, frozenset(values)),
    )


def _dates(column: str, index: str, span: DateRange) -> Iterator[Condition]:
    name = f"opportunity.{column}"
    if span.period is Period.NONE:
        yield Condition(f"{name} IS NULL", (), frozenset({column}), (_branch(index, f"{name} IS NULL"),))
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
    yield Condition(f"({sql})", tuple(values), frozenset({column}), (_branch(index, sql, tuple(values)),))
    if span.period is Period.OVERDUE:
        yield Condition(f"opportunity.business <> {int(Business.CLOSED)}", (), frozenset({"business"}))
