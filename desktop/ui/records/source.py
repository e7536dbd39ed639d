"""What a list page reads from: the controllers' functions of one record kind, each called on a reader thread."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from desktop.controllers.session import Session
from desktop.words import Kind

PAGE = 50


class Row(Protocol):
    """A row of a list; columns know what else it has."""

    @property
    def id(self) -> int:
        """The record."""
        ...


@dataclass(frozen=True)
class Source:
    """The reading side of one record kind.

    Arguments:
        kind: which changes concern the list.
        first_page: the rows at the top, quickly.
        ids: the ids of all matching records in order.
        page: the rows of some ids, in their order; what no longer exists is left out.
        counts: how many records each tab has.
        summary: the numbers of the status bar.
    """

    kind: Kind
    first_page: Callable[[Session, Any], Sequence[Any]]
    ids: Callable[[Session, Any], array[int]]
    page: Callable[[Session, Sequence[int]], Sequence[Any]]
    counts: Callable[[Session, Any], Any]
    summary: Callable[[Session, Any], Any]


def source_of(kind: Kind, listing: Any) -> Source:
    """The reading side of a kind whose list is a module of the controllers.

    Arguments:
        kind: the kind.
        listing: has `first_page`, `ids`, `page`, `counts` and `summary`, each called with connection and user.
    """

    def first_page(session: Session, query: Any) -> Sequence[Any]:
        with session.read() as connection:
            return listing.first_page(connection, session.user, query, PAGE)

    def reading(function: Callable[[Any, Any, Any], Any]) -> Callable[[Session, Any], Any]:
        def read(session: Session, asked: Any) -> Any:
            with session.read() as connection:
                return function(connection, session.user, asked)

        return read

    return Source(
        kind,
        first_page,
        reading(listing.ids),
        reading(listing.page),
        reading(listing.counts),
        reading(listing.summary),
    )
