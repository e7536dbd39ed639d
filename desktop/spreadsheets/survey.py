"""What a sheet holds besides its values: errors, formulas without a value, hidden and merged cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.spreadsheets.notes import Note

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column; the first of each is 1."""

WIDEST, HIGHEST = 16384, 1048576
MOST_CELLS = 50_000_000

# How a workbook of Excel numbers its errors.
ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
# What stands for an error where a program wrote its cells as texts.
ERROR_TEXTS = frozenset((*ERRORS.values(), "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!"))


@dataclass(frozen=True)
class Layout:
    """Where a sheet hides and merges cells; numbers as a spreadsheet program shows them."""

    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Area, ...] = ()


@dataclass
class Survey:
    """What was found in one sheet; `errors` and `uncalculated` are addresses, an error's with its kind."""

    too_large: bool = False
    errors: list[str] = field(default_factory=list)
    uncalculated: list[str] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[Area] = field(default_factory=list)
    failed: bool = False

    def hide_columns(self, first: int, last: int) -> None:
        """Remembers a span of hidden columns, the first column of a sheet being 1."""
        self.hidden_columns.update(range(first, min(last, WIDEST) + 1))

    def layout(self) -> Layout:
        """Where the sheet hides and merges cells."""
        return Layout(frozenset(self.hidden_rows), frozenset(self.hidden_columns), tuple(self.merged))

    def notes(self) -> list[Note]:
        """What is worth telling of values; what is hidden or merged is told once it is known what becomes of it."""
        notes = [Note("not_surveyed")] if self.failed else []
        if self.errors:
            notes.append(Note("error_cells", {"cells": tuple(self.errors)}))
        if self.uncalculated:
            notes.append(Note("formulas_without_value", {"cells": tuple(self.uncalculated)}))
        return notes


def column_letters(number: int) -> str:
    """The letters of a column, `A` for 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """The number of a column, 1 for `A`."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def address(row: int, column: int) -> str:
    """A cell as a spreadsheet program names it, `A1` for the first."""
    return f"{column_letters(column)}{row}"


def area_text(area: Area) -> str:
    """An area as a spreadsheet program names it."""
    return f"{address(*area[:2])}:{address(*area[2:])}"


def spans(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Numbers as spans of neighbours, in order."""
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
