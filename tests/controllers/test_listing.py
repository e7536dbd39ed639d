"""The list against a plain Python filter: scope, filters, search, sort, by every way of reading it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.clock import clock
from desktop.controllers import listing
from desktop.controllers.list_conditions import wanted
from desktop.controllers.list_query import NONE, DateRange, ListQuery, Period, Voided
from desktop.controllers.list_tables import OPPORTUNITIES
from desktop.controllers.session import User
from desktop.models.backends import list_all, list_plan
from desktop.models.backends.sqlite import connect_reader
from desktop.words import Business, Document
from tests.controllers.list_data import NOW, USERS, Reference, make_database

COUNT = 160
TEXTS = (
    "",
    "王",
    "王先",
    "wxs",
    "wangxian",
    "8000",
    "138 0013 8000",
    "13800138000",
    "+86 139-1234-5678",
    "sj26-",
    "SOFA",
)
MORE_TEXTS = (
    "ａｂｃ",
    "沙发 mary",
    "0",
    "12",
    "y-z",
    "weixin-9",
    "2025-01-03",
    "没有这样的",
    ".",
    "01087654321",
    "w x",
)

ranges = st.one_of(
    st.none(),
    st.builds(DateRange, st.sampled_from([one for one in Period if one is not Period.BETWEEN])),
    st.builds(
        DateRange,
        st.just(Period.BETWEEN),
        st.sampled_from((None, date(2026, 6, 10), date(2026, 6, 17))),
        st.sampled_from((None, date(2026, 6, 17), date(2026, 6, 20))),
    ),
)


def some(*values: object) -> st.SearchStrategy[tuple[object, ...]]:
    """Mostly no filter, else one or more values."""
    return st.one_of(st.just(()), st.just(()), st.lists(st.sampled_from(values), unique=True).map(tuple))


flags = st.sampled_from((None, None, None, True, False))
queries = st.builds(
    ListQuery,
    status=st.one_of(st.none(), st.sampled_from(Business)),
    voided=st.sampled_from(Voided),
    owner=some(NONE, 3, 4, 5),
    store=some(NONE, 1, 2, 3),
    source=some(NONE, 1, 2),
    progress=some(NONE, 3, 4),
    intent=some("", "A", "B"),
    document=some(*(int(one) for one in Document)),
    created=ranges,
    updated=st.one_of(st.none(), ranges),
    last_follow_up=st.one_of(st.none(), ranges),
    next_follow_up=st.one_of(st.none(), ranges),
    shared=flags,
    disabled=flags,
    contract=flags,
    mine=st.sampled_from((False, False, False, True)),
    these=st.one_of(st.just(()), st.lists(st.integers(1, COUNT + 9), unique=True).map(tuple)),
    text=st.sampled_from(TEXTS + MORE_TEXTS),
    sort=st.sampled_from(OPPORTUNITIES.sorts),
    descending=st.booleans(),
)


class Chain:
    """A database and what its lists have to be."""

    def __init__(self, connection: sqlite3.Connection, reference: Reference) -> None:
        self.connection, self.reference = connection, reference


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chain]:
    """A chain with many ties and gaps."""
    path = tmp_path_factory.mktemp("list") / "chain.db"
    rows = make_database(path, 7, COUNT)
    with closing(connect_reader(path)) as connection:
        yield Chain(connection, Reference(rows))


@settings(max_examples=1200, deadline=None)
@given(user=st.sampled_from(USERS), query=queries, limit=st.sampled_from((1, 7, 50, COUNT)))
def test_every_way_of_reading_gives_the_list_of_the_reference(
    chain: Chain, user: User, query: ListQuery, limit: int
) -> None:
    clock.set(NOW)
    expected = chain.reference.ids(user, query)
    plan = wanted(chain.connection, user, query)
    assert [row.id for row in listing.first_page(chain.connection, user, query, limit)] == expected[:limit]
    assert list(listing.ids(chain.connection, user, query)) == expected
    assert list_plan.walked_page(chain.connection, plan, limit, None) == expected[:limit]
    assert list(list_all.walked_ids(chain.connection, plan)) == expected
    starts = [list_plan.Start(one, one.branches) for one in plan.conditions if one.branches]
    chosen = [
        list_plan.narrowest(chain.connection, plan, COUNT),
        list_plan.likeliest(chain.connection, plan, limit, 1.0),
    ]
    assert (None in chosen) is (not starts)
    for start in (*starts, *filter(None, chosen)):
        assert list_plan.started_page(chain.connection, plan, start, limit) == expected[:limit]


@settings(max_examples=300, deadline=None)
@given(user=st.sampled_from(USERS), query=queries)
def test_counts_and_sums_are_those_of_the_list(chain: Chain, user: User, query: ListQuery) -> None:
    clock.set(NOW)
    counted = listing.counts(chain.connection, user, query)
    for status in Business:
        assert counted.by_status[status] == len(chain.reference.ids(user, replace(query, status=status)))
    assert counted.total == len(chain.reference.ids(user, replace(query, status=None)))
    shown = [chain.reference.rows[one - 1] for one in chain.reference.ids(user, query)]
    today = NOW.astimezone().date().isoformat()
    due = [
        row["next_follow_up"] for row in shown if row["next_follow_up"] and row["business"] != Business.CLOSED
    ]
    assert listing.summary(chain.connection, user, query) == listing.Summary(
        overdue=sum(one < today for one in due),
        today=due.count(today),
        budget=sum(row["budget"] or 0 for row in shown),
    )


@pytest.mark.parametrize("user", USERS, ids=lambda user: user.login)
def test_a_page_shows_nothing_outside_the_scope(chain: Chain, user: User) -> None:
    everything = list(range(COUNT + 5, -1, -1))
    seen = set(chain.reference.ids(user, ListQuery(voided=Voided.BOTH)))
    assert [row.id for row in listing.page(chain.connection, user, everything)] == sorted(seen, reverse=True)


def test_a_row_carries_what_the_list_shows(chain: Chain) -> None:
    for row in listing.page(chain.connection, USERS[0], range(1, COUNT + 1)):
        stored = chain.reference.rows[row.id - 1]
        assert (row.number, row.name, row.phone) == (stored["number"], stored["name"], stored["phone"])
        assert (row.business, row.document) == (Business(stored["business"]), Document(stored["document"]))
        assert (row.voided, row.disabled) == (bool(stored["voided"]), bool(stored["disabled"]))
        assert row.has_contract == (stored["contract"] is True)
        assert row.updated_at == datetime.fromtimestamp(stored["updated_at"] / 1000, UTC)
        assert (row.next_follow_up is None) == (stored["next_follow_up"] is None)
        if stored["shared_customer_id"]:
            assert row.shared_name == {1: "b", 2: "a"}[stored["shared_customer_id"]]
        elif stored["shared_opportunity_id"]:
            assert row.shared_name == chain.reference.rows[stored["shared_opportunity_id"] - 1]["name"]
        else:
            assert row.shared_name == ""


def test_a_record_is_found_at_its_place(chain: Chain) -> None:
    ordered = listing.ids(chain.connection, USERS[0], ListQuery())
    assert [listing.position(ordered, one) for one in ordered] == list(range(len(ordered)))
    assert listing.position(ordered, COUNT + 1) is None


def test_reading_needs_neither_peewee_nor_qt() -> None:
    import subprocess
    import sys

    code = (
        "import sys; import desktop.controllers.listing, desktop.controllers.directory, desktop.models.schema;"
        "print([name for name in ('peewee', 'PySide6', 'playhouse') if name in sys.modules])"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )
