"""The list of products: its rows, and the functions of `list_reading` for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from desktop.controllers.list_query import ListQuery
from desktop.controllers.list_reading import Counts, Listing, instant, reader
from desktop.controllers.list_tables import PRODUCTS
from desktop.controllers.session import User
from desktop.words import ProductStatus


class Row(NamedTuple):
    """A product as the list shows it; its number is its code, its price in minor units."""

    id: int
    number: str
    bar_code: str
    name: str
    specification: str
    category: str
    unit: str
    price: int
    status: ProductStatus
    updated_at: datetime
    created_at: datetime
    version: int


_ROWS = """
    SELECT product.id, product.code, product.bar_code, product.name, product.specification, product.category,
        product.unit, product.price, product.active, product.updated_at, product.created_at, product.version
    FROM product NOT INDEXED WHERE product.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True)
class Summary:
    """The status bar's figures of a list: how many of the products are inactive."""

    inactive: int


_LISTING = Listing(
    PRODUCTS,
    _ROWS,
    reader(
        Row._make,
        Row._fields,
        {"status": ProductStatus, "updated_at": instant, "created_at": instant},
    ),
)
first_page, ids, page = _LISTING.first_page, _LISTING.ids, _LISTING.page


def counts(connection: Any, user: User, query: ListQuery) -> Counts:
    """How many products each tab would show; the query's own tab does not matter."""
    return _LISTING.counts(connection, user, query, ProductStatus)


def summary(connection: Any, user: User, query: ListQuery) -> Summary:
    """Figures over the whole list; slower than the page, so read after it."""
    return Summary(*_LISTING.sums(connection, user, query, ("product.active = 0",), ("active",)))
