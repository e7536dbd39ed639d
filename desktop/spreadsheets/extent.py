"""How far a sheet reaches, and which of the rows below its header are blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.spreadsheets.table import Row

_NAMED = 3


@dataclass(frozen=True)
class Extent:
    """What a preview of a sheet needs to know beforehand.

    Arguments:
        width: how many columns there are.
        last: the number of the last row that is not blank.
        blank: how many rows among the data are blank, and left out.
        blanks: the numbers of the first of these.
    """

    width: int = 0
    last: int = 0
    blank: int = 0
    blanks: tuple[int, ...] = ()


def extent_of(rows: Sequence[Row], header_row: int, last_row: int | None = None) -> Extent:
    """How far the rows of a sheet reach.

    Arguments:
        rows: those that are not blank, in their order.
        header_row: below it the data begin; 0 where they begin with the first row.
        last_row: the data end with it; None where they go on to the end.
    """
    if not rows:
        return Extent()
    before = header_row or rows[0].number - 1
    blank, blanks, width, last = 0, list[int](), 0, 0
    for row in rows:
        number = last = row.number
        width = max(width, len(row.cells))
        if last_row is not None and number > last_row:
            continue
        if number > before + 1:
            blank += number - before - 1
            blanks.extend(range(before + 1, min(number, before + 1 + _NAMED - len(blanks))))
        before = max(before, number)
    return Extent(width, last, blank, tuple(blanks))
