"""The lines of a document while they are edited: every change is one step, and each can be undone and done again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from desktop.controllers.amounts import NO_DISCOUNT, QUANTITY, Discount, Line, Totals, totals
from desktop.controllers.entries.field import Invalid
from desktop.controllers.entries.line import (
    AMOUNT,
    CODE,
    DISCOUNT,
    FIELDS,
    NAME,
    LineProblem,
    cell_problem,
    check_lines,
    with_cell,
)
from desktop.words import Rounding

if TYPE_CHECKING:
    from desktop.controllers.product_finding import Found

ORDER: tuple[str, ...] = tuple(one.key for one in FIELDS)
_PLAIN = tuple(one.name for one in fields(Line) if one.name != "discount")
_BLANK = Line("")
# What a line takes from a product of the list.
_OF_PRODUCT = (CODE, NAME, "specification", "unit", "price")


@dataclass(frozen=True)
class Entry:
    """A line as it is being edited.

    Arguments:
        key: tells it from all others of the sheet, also after it was moved.
        line: its values.
        unread: what was typed or pasted into cells and could not be read, by the key of the column; it is kept.
    """

    key: int
    line: Line
    unread: tuple[tuple[str, str], ...] = ()

    def unread_in(self, column: str) -> str | None:
        """The text in a cell that could not be read; None where the cell shows its value."""
        return next((text for key, text in self.unread if key == column), None)


class LineSheet:
    """Holds the lines and their history; every method that changes them is one step.

    Arguments:
        lines: what it begins with; that is no step.
        chinese: how a bare number is read as a discount.
    """

    def __init__(self, lines: Iterable[Line] = (), chinese: bool = False) -> None:
        self.chinese = chinese
        self._keys = count(1)
        self._entries: tuple[Entry, ...] = tuple(self._new(one) for one in lines)
        self._undone: list[tuple[Entry, ...]] = []
        self._done: list[tuple[Entry, ...]] = []

    def _new(self, line: Line) -> Entry:
        return Entry(next(self._keys), line)

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The lines with what could not be read in them."""
        return self._entries

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines as they would be saved."""
        return tuple(one.line for one in self._entries)

    def totals(self, rule: Rounding = Rounding.CENT, discount: Discount = NO_DISCOUNT) -> Totals:
        """What the lines come to.

        Arguments:
            rule: the rounding rule of the business.
            discount: on the whole.
        """
        return totals(self.lines, discount, rule)

    def problems(self) -> tuple[LineProblem, ...]:
        """What prevents the lines from being saved, in their order: also what could not be read."""
        found = [
            LineProblem(row, key, problem)
            for row, one in enumerate(self._entries)
            for key, text in one.unread
            if (problem := cell_problem(one.line, key, text, self.chinese)) is not None
        ]
        told = {(one.row, one.column) for one in found}
        found += [one for one in check_lines(self.lines) if (one.row, one.column) not in told]
        return tuple(sorted(found, key=lambda one: (one.row, ORDER.index(one.column) if one.column else -1)))

    # History

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be done again."""
        return bool(self._undone)

    def undo(self) -> int:
        """Takes the last step back; gives the first line that it had changed, -1 where there is no step."""
        return self._turn(self._done, self._undone)

    def redo(self) -> int:
        """Does the step again that was taken back last; gives the first line it changes, -1 where there is none."""
        return self._turn(self._undone, self._done)

    def _turn(self, source: list[tuple[Entry, ...]], target: list[tuple[Entry, ...]]) -> int:
        if not source:
            return -1
        before = self._entries
        target.append(before)
        self._entries = source.pop()
        pairs = zip(before, self._entries, strict=False)
        return next((row for row, (old, new) in enumerate(pairs) if old != new), len(self._entries) - 1)

    def _step(self, entries: Sequence[Entry]) -> bool:
        """Makes these the lines; nothing is no step."""
        after = tuple(entries)
        if after == self._entries:
            return False
        self._done.append(self._entries)
        self._undone.clear()
        self._entries = after
        return True

    # Lines

    def insert(self, at: int, lines: Iterable[Line]) -> int:
        """Puts lines before a place; gives the row of the first."""
        at = min(max(at, 0), len(self._entries))
        new = [self._new(one) for one in lines]
        self._step([*self._entries[:at], *new, *self._entries[at:]])
        return at

    def add(self, line: Line) -> int:
        """Puts a line at the end; gives its row."""
        return self.insert(len(self._entries), [line])

    def duplicate(self, rows: Iterable[int]) -> int:
        """Puts copies of lines after the last of them; gives the row of the first copy, -1 where there is none.

        A copy is a line of its own: it is not stored yet and was not pushed down from anything.
        """
        chosen = self._valid(rows)
        if not chosen:
            return -1
        copies = [replace(self._entries[row].line, id=None, source=None) for row in chosen]
        new = [
            replace(self._new(one), unread=self._entries[row].unread)
            for row, one in zip(chosen, copies, strict=True)
        ]
        at = chosen[-1] + 1
        self._step([*self._entries[:at], *new, *self._entries[at:]])
        return at

    def move(self, rows: Iterable[int], by: int) -> list[int]:
        """Moves lines up (below 0) or down by one place, together; gives the rows where they are then."""
        chosen = self._valid(rows)
        if not chosen or (by < 0 and chosen[0] == 0) or (by > 0 and chosen[-1] == len(self._entries) - 1):
            return chosen
        after = list(self._entries)
        for row in chosen if by < 0 else reversed(chosen):
            after[row], after[row + by] = after[row + by], after[row]
        self._step(after)
        return [row + by for row in chosen]

    def move_to(self, rows: Iterable[int], at: int) -> list[int]:
        """Moves lines together before a place; gives the rows where they are then."""
        chosen = self._valid(rows)
        taken = set(chosen)
        before = [one for row, one in enumerate(self._entries) if row < at and row not in taken]
        after = [one for row, one in enumerate(self._entries) if row >= at and row not in taken]
        self._step([*before, *(self._entries[row] for row in chosen), *after])
        return list(range(len(before), len(before) + len(chosen)))

    def delete(self, rows: Iterable[int]) -> bool:
        """Takes lines away; tells whether there were any."""
        gone = set(self._valid(rows))
        return self._step([one for row, one in enumerate(self._entries) if row not in gone])

    def restore(self, lines: Iterable[Line]) -> bool:
        """Makes these the lines instead of those there are; tells whether that changed anything."""
        return self._step([self._new(one) for one in lines])

    def _valid(self, rows: Iterable[int]) -> list[int]:
        return sorted({row for row in rows if 0 <= row < len(self._entries)})

    # Cells

    def type(self, row: int, column: str, text: str) -> bool:
        """Puts what was typed into a cell; tells whether that changed the line.

        Raises:
            Invalid: it cannot stand there; the line stays as it was.
        """
        line = with_cell(self._entries[row].line, column, text, self.chinese)
        return self._change(row, line, column)

    def keep(self, row: int, column: str, text: str) -> bool:
        """The same, but what cannot stand there is kept beside the value until it is put right."""
        try:
            return self.type(row, column, text)
        except Invalid:
            return self._step(self._with(row, _kept(self._entries[row], column, text)))

    def copy_above(self, row: int, column: str) -> bool:
        """Puts into a cell what stands in the one above; tells whether that changed the line.

        The code above brings its product along.
        """
        if not 0 < row < len(self._entries):
            return False
        above, line = self._entries[row - 1].line, self._entries[row].line
        names = {"amount": ("discount",), CODE: (CODE, "product")}.get(column, (column,))
        return self._change(row, replace(line, **{name: getattr(above, name) for name in names}), column)

    def put_product(self, row: int, found: Found) -> bool:
        """Makes a line one of a product from the list; quantity, discount and remark stay."""
        line = replace(self._entries[row].line, **_of_product(found))
        return self._change(row, line, *_OF_PRODUCT)

    def set_listed(self, rows: Iterable[int], listed: bool) -> bool:
        """Whether lines of no product are entered into the products when the document is saved."""
        chosen = {row for row in self._valid(rows) if self._entries[row].line.product is None}
        return self._step(
            [
                replace(one, line=replace(one.line, list_product=listed)) if row in chosen else one
                for row, one in enumerate(self._entries)
            ]
        )

    def raise_quantity(self, row: int, by: int = QUANTITY) -> bool:
        """Adds to the quantity of a line, in thousandths."""
        line = self._entries[row].line
        return self._change(row, replace(line, quantity=line.quantity + by), "quantity")

    def _change(self, row: int, line: Line, *columns: str) -> bool:
        one = self._entries[row]
        changed = Entry(one.key, line, _without(one, *columns))
        return self._step(self._with(row, self._read_again(changed)))

    def _read_again(self, entry: Entry) -> Entry:
        """What could not stand in a cell because of others may do so now."""
        for column, text in entry.unread:
            with suppress(Invalid):
                line = with_cell(entry.line, column, text, self.chinese)
                entry = Entry(entry.key, line, _without(entry, column))
        return entry

    def _with(self, row: int, entry: Entry) -> list[Entry]:
        return [*self._entries[:row], entry, *self._entries[row + 1 :]]

    # Many cells at once

    def paste(
        self, at: int, rows: Sequence[Mapping[str, str]], over: bool, listed: Mapping[str, Found]
    ) -> int:
        """Puts pasted rows in as one step; gives the row of the first.

        Arguments:
            at: where the first goes.
            rows: what stands in each, by the key of the column; what cannot be read is kept in its cell.
            over: whether they replace what stands in their cells from there on, or are lines put before that one.
            listed: the products of the list by the codes that the rows name; blanks are filled from them.
        """
        after = list(self._entries)
        for offset, texts in enumerate(rows):
            row = at + offset
            if over and row < len(self._entries):
                after[row] = self._pasted(after[row], texts, listed)
            else:
                after.insert(row, self._pasted(self._new(_BLANK), texts, listed))
        self._step(after)
        return at

    def _pasted(self, entry: Entry, texts: Mapping[str, str], listed: Mapping[str, Found]) -> Entry:
        found = listed.get(texts.get(CODE, ""))
        given = {column: texts[column] for column in ORDER if texts.get(column)}
        if found is not None:
            entry = replace(entry, line=replace(entry.line, **_of_product(found)))
            del given[CODE]
        elif CODE in given and NAME not in given and not entry.line.name:
            # What is in no list and has no other name is called as it was written.
            given[NAME] = given[CODE]
            if not given[CODE].isascii():
                del given[CODE]
        if DISCOUNT in given:
            # The sheet's own amount follows from the rest, give or take its rounding.
            given.pop(AMOUNT, None)
        for column in (one for one in ORDER if one in given):
            try:
                line = with_cell(entry.line, column, given[column], self.chinese)
                entry = Entry(entry.key, line, _without(entry, column))
            except Invalid:
                entry = _kept(entry, column, given[column])
        return entry

    # Drafts

    def to_json(self) -> list[dict[str, Any]]:
        """The lines as JSON values, to be kept in a draft."""
        return [
            {name: getattr(one.line, name) for name in _PLAIN}
            | {"discount": [one.line.discount.rate, one.line.discount.amount], "unread": dict(one.unread)}
            for one in self._entries
        ]

    @classmethod
    def from_json(cls, stored: Iterable[Mapping[str, Any]], chinese: bool = False) -> LineSheet:
        """The sheet that a draft keeps, without its history.

        Raises:
            ValueError, TypeError, KeyError: the draft is none of ours.
        """
        sheet = cls((), chinese)
        entries = []
        for one in stored:
            rate, amount = one["discount"]
            line = Line(**{name: one[name] for name in _PLAIN}, discount=Discount(int(rate), int(amount)))
            unread = tuple((str(key), str(text)) for key, text in one.get("unread", {}).items())
            entries.append(replace(sheet._new(line), unread=unread))
        sheet._entries = tuple(entries)
        return sheet


def _kept(entry: Entry, column: str, text: str) -> Entry:
    return replace(entry, unread=(*_without(entry, column), (column, text)))


def _without(entry: Entry, *columns: str) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in entry.unread if pair[0] not in columns)


def _of_product(found: Found) -> dict[str, Any]:
    return {"product": found.id, "list_product": False} | {name: getattr(found, name) for name in _OF_PRODUCT}
