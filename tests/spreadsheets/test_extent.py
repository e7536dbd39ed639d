"""How far a sheet reaches and which rows are blank: before the header, among the data, and behind the last row."""

from __future__ import annotations

from desktop.spreadsheets.extent import Extent, extent_of
from desktop.spreadsheets.table import Row


def rows(*numbers: int) -> list[Row]:
    return [Row(number, ("x",) * number) for number in numbers]


def test_a_sheet_without_rows_reaches_nowhere() -> None:
    assert extent_of([], 0) == Extent()


def test_only_blank_rows_among_the_data_count() -> None:
    assert extent_of(rows(1, 4, 5), 4) == Extent(width=5, last=5)
    assert extent_of(rows(2, 4, 5), 2) == Extent(width=5, last=5, blank=1, blanks=(3,))
    assert extent_of(rows(3, 4), 0) == Extent(width=4, last=4)


def test_of_many_blank_rows_the_first_are_named() -> None:
    assert extent_of(rows(1, 3, 5, 9), 1) == Extent(width=9, last=9, blank=5, blanks=(2, 4, 6))
    assert extent_of(rows(1, 900), 1) == Extent(width=900, last=900, blank=898, blanks=(2, 3, 4))


def test_what_stands_behind_the_last_row_does_not_count() -> None:
    assert extent_of(rows(1, 3, 9), 1, last_row=4) == Extent(width=9, last=9, blank=1, blanks=(2,))
