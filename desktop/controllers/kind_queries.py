"""List queries of the kinds that have an order of their own; a start that lists opportunities needs none of them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TypeVar

from desktop.controllers.list_query import ListQuery, SortKey

Q = TypeVar("Q", bound=ListQuery)


@dataclass(frozen=True)
class ProductQuery(ListQuery):
    """The same for products, which stand by their codes unless asked otherwise: saving one leaves it in its place."""

    sort: SortKey = SortKey.CODE
    descending: bool = False


@dataclass(frozen=True)
class DocumentQuery(ListQuery):
    """The same for sales documents, the newest date first unless asked otherwise."""

    sort: SortKey = SortKey.DATE


def as_kind(query: ListQuery, blank: type[Q]) -> Q:
    """Any query as one of a kind with an order of its own; filters, search and order stay."""
    return blank(**{one.name: getattr(query, one.name) for one in fields(ListQuery)})
