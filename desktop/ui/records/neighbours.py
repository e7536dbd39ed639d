"""The list a record was opened from: where the record stands in it, and what comes before and after."""

from __future__ import annotations

from collections.abc import Sequence


class Neighbours:
    """The ids of a list in their order, as they were when the record was opened.

    Arguments:
        ids: any sequence; empty where the record came from no list.
    """

    def __init__(self, ids: Sequence[int] | None) -> None:
        self.ids: Sequence[int] = ids if ids is not None else ()

    def place(self, record: int | None) -> tuple[int, int]:
        """Where a record stands, from 1, and of how many; zeros where it is not in the list."""
        if record is None or record not in self.ids:
            return 0, 0
        return self.ids.index(record) + 1, len(self.ids)

    def step(self, record: int | None, by: int) -> int | None:
        """The record so many places further on; None beyond the ends."""
        at, of = self.place(record)
        return self.ids[at + by - 1] if of and 1 <= at + by <= of else None
