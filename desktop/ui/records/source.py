"""What a list page reads from: the controllers' functions of one record kind, each called on a reader thread."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from desktop.controllers.session import Session
from desktop.words import Kind


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
