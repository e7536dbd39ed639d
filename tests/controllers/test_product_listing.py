"""The list of products against a plain reference: filters, tabs, orders, search, counts."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from desktop.controllers import product_listing
from desktop.controllers.entries.pinyin import sort_key
from desktop.controllers.kind_queries import ProductQuery, as_kind
from desktop.controllers.list_conditions import wanted
from desktop.controllers.list_query import PRICE_STEPS, ListQuery, SortKey, from_json, price_band
from desktop.controllers.list_tables import PRODUCTS
from desktop.controllers.products import create
from desktop.controllers.session import Session
from desktop.models.backends import list_all, list_plan
from desktop.models.products import Product
from desktop.words import ProductStatus, Role
from tests.controllers.people_places import Business as Place

COUNT = 60
NAMES = ("沙发", "餐桌", "Sofa", "床垫")
CATEGORIES = ("", "沙发", "床", "餐桌椅")
BANDS = range(len(PRICE_STEPS) + 1)
EDGES = (0, 49_999, 50_000, 99_999, 100_000, 299_999, 999_999, 1_000_000, 3_000_000, 9_000_000)
QUERIES = (
    ListQuery(),
    ListQuery(category=("沙发",)),
    ListQuery(category=("", "床")),
    *(ListQuery(price=(band,)) for band in BANDS),
    ListQuery(price=(0, 2, 6)),
    ListQuery(bar_code=True),
    ListQuery(bar_code=False, category=("餐桌椅", "沙发")),
    ListQuery(text="沙发"),
    ListQuery(text="cz", price=(0, 1, 2)),
    ListQuery(these=(3, 4, 5)),
)


@pytest.fixture
def rows(staffed: Place) -> list[dict[str, Any]]:
    """Products with many ties; some inactive, some without category or bar code."""
    chance = random.Random(5)  # noqa: S311 - sample data
    session = staffed.session()
    for at in range(COUNT):
        draft = {
            "code": f"{chance.choice('abAB')}{chance.randrange(10)}-{at}",
            "name": chance.choice(NAMES),
            "category": chance.choice(CATEGORIES),
            "bar_code": chance.choice(("", f"690{at:010d}")),
            "price": str(chance.choice(EDGES) / 100),
        }
        create(session, draft, f"form {at}")
    Product.update(active=False).where(Product.id << range(3, COUNT + 1, 3)).execute()
    return list(Product.select().order_by(Product.id).dicts())


def key_of(row: dict[str, Any], sort: SortKey) -> Any:
    """What a row is sorted by."""
    return {
        SortKey.CODE: row["code"].lower(),
        SortKey.NAME: sort_key(row["name"]),
        SortKey.CATEGORY: sort_key(row["category"]) if row["category"] else None,
        SortKey.PRICE: row["price"],
        SortKey.CREATED: row["created_at"],
        SortKey.UPDATED: row["updated_at"],
    }[sort]


def holds(row: dict[str, Any], query: ListQuery) -> bool:
    """Whether the list shows a row."""
    bands = [price_band(band) for band in query.price]
    return (
        (query.status is None or row["active"] == bool(query.status))
        and (not query.category or row["category"] in query.category)
        and (
            not bands or any((low or 0) * 100 <= row["price"] < (high or 10**9) * 100 for low, high in bands)
        )
        and (query.bar_code is None or bool(row["bar_code"]) is query.bar_code)
        and (not query.these or row["id"] in query.these)
        and (not query.text or query.text in row["name"] or query.text in row["pinyin"].split())
    )


def expected(rows: list[dict[str, Any]], query: ListQuery) -> list[int]:
    """The ids of the list in its order; those without a key last."""
    keyed = [(key_of(row, query.sort), row["id"]) for row in rows if holds(row, query)]
    present = sorted((one for one in keyed if one[0] is not None), reverse=query.descending)
    absent = sorted((one[1] for one in keyed if one[0] is None), reverse=query.descending)
    return [record for _key, record in present] + absent


@pytest.mark.parametrize("role", [Role.SALESPERSON, Role.ADMINISTRATOR])
def test_every_way_of_reading_gives_the_list_of_the_reference(
    staffed: Place, rows: list[dict[str, Any]], role: Role
) -> None:
    connection, user = staffed.database.connection(), staffed.session(role).user
    for asked in QUERIES:
        for status in (None, *ProductStatus):
            for sort in PRODUCTS.sorts:
                for descending in (True, False):
                    query = replace(asked, status=status, sort=sort, descending=descending)
                    right = expected(rows, query)
                    first = product_listing.first_page(connection, user, query, 7)
                    assert [row.id for row in first] == right[:7], query
                    assert list(product_listing.ids(connection, user, query)) == right, query
                    plan = wanted(connection, user, query, PRODUCTS)
                    assert list_plan.walked_page(connection, plan, 7, None) == right[:7]
                    assert list(list_all.walked_ids(connection, plan)) == right
                    for one in plan.conditions:
                        if one.branches:
                            start = list_plan.Start(one, one.branches)
                            assert list_plan.started_page(connection, plan, start, 7) == right[:7]


def test_counts_and_figures_are_those_of_the_list(staffed: Place, rows: list[dict[str, Any]]) -> None:
    connection, user = staffed.database.connection(), staffed.session(Role.SALESPERSON).user
    for query in QUERIES:
        counted = product_listing.counts(connection, user, query)
        for status in ProductStatus:
            assert counted.by_status[status] == len(expected(rows, replace(query, status=status)))
        assert counted.total == len(expected(rows, query))
        inactive = [one for one in expected(rows, query) if one % 3 == 0]
        assert product_listing.summary(connection, user, query).inactive == len(inactive)


def test_a_row_carries_what_the_list_shows(staffed: Place, rows: list[dict[str, Any]]) -> None:
    session: Session = staffed.session(Role.SALESPERSON)
    ids = [row["id"] for row in rows]
    for row, stored in zip(
        product_listing.page(staffed.database.connection(), session.user, [*ids, 999]), rows, strict=True
    ):
        assert (row.number, row.name, row.category, row.price) == tuple(
            stored[key] for key in ("code", "name", "category", "price")
        )
        assert row.status is ProductStatus(stored["active"])
        assert row.created_at.tzinfo is not None


def test_a_query_is_kept_and_read_again() -> None:
    query = ListQuery(
        status=ProductStatus.INACTIVE, category=("", "床"), price=(1, 3), bar_code=False, sort=SortKey.PRICE
    )
    assert from_json(query.to_json(), ProductStatus) == query
    plain = ListQuery(sort=SortKey.UPDATED)
    assert from_json(as_kind(plain, ProductQuery).to_json(), blank=ProductQuery()) == as_kind(
        plain, ProductQuery
    )
    assert from_json({}, blank=ProductQuery()) == ProductQuery(sort=SortKey.CODE, descending=False)
    assert ProductQuery(text="x").without_filters() == ProductQuery()
    assert from_json({"price": [99, 1, 1], "category": "x"}, ProductStatus).price == (1,)
