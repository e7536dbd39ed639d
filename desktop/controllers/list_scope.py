"""What keeps a list within what a person may see, and may be told."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.controllers.list_query import ListQuery
from desktop.controllers.list_tables import CUSTOMERS, OPPORTUNITIES, ListTable
from desktop.controllers.rights import Scope, scope
from desktop.controllers.search import terms
from desktop.controllers.session import User
from desktop.models.backends.list_wanted import Branch, Condition, Statement


def scope_conditions(user: User, table: ListTable = OPPORTUNITIES) -> Iterator[Condition]:
    """What keeps a list within what the user may see; nothing for who sees everything."""
    seen = scope(user)
    if table.common or seen.everything:
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
_HIDDEN = ("store", "level", "created", "updated", "batch")


def told_alone(user: User, query: ListQuery) -> Iterator[Condition]:
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
