"""Finds the row with the column names: below titles, above the data."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.spreadsheets.survey import Area
from desktop.spreadsheets.table import Cell, Row, cell_text

LOOKED_AT = 60
UNSURE = 0.5

_HIGHEST = 30
_LONGEST = 80
# A row this near to the best one is taken, since the names stand above all that looks like them.
_NEAR = 0.7
# Names that are so many times as many as those of a row above make that row a title.
_MANY_MORE = 1.5
_NUMBER = re.compile(r"[\d\s.,:/+\-()¥$€%年月日]+")
_WITHOUT_CONTRAST = 0.6
# One cell alone may look like a name by chance.
_SOME = 2

IsName = Callable[[str], bool]


@dataclass(frozen=True)
class HeaderGuess:
    """Where the column names seem to stand.

    Attributes:
        position: the row's place among the rows that are not blank.
        confidence: from 0 to 1; below `UNSURE` the row looks like data.
    """

    position: int
    confidence: float


def guess_header(rows: Sequence[Row], is_name: IsName | None = None) -> HeaderGuess:
    """The row of column names among the first rows: filled as widely as the rows below, with short, unlike texts.

    Arguments:
        is_name: whether a text is known to be a column's name; a row with mostly such is the one, however it looks.
    """
    looked_at = rows[:LOOKED_AT]
    usual = _usual_width(looked_at)
    scores = [max(_score(row.cells, usual), _named(row.cells, is_name)) for row in looked_at[:_HIGHEST]]
    best = max(scores, default=0.0)
    if not best:
        return HeaderGuess(0, 0.0)
    position = _position([at for at, score in enumerate(scores) if score >= best * _NEAR], looked_at)
    below = looked_at[position + 1 :]
    certain = not below or _has_contrast(looked_at[position].cells, below)
    return HeaderGuess(position, round(scores[position] * (1.0 if certain else _WITHOUT_CONTRAST), 2))


def lower_row(rows: Sequence[Row], position: int, merged: Iterable[Area]) -> int:
    """The last row of names that stand in more than one: some reach down, beside others with names of parts below.

    Arguments:
        rows, position: those looked at, and where the first row of names is.
        merged: the areas of merged cells.
    """
    head = rows[position].number
    ends = {area[2] for area in merged if area[0] == head and area[2] > head}
    for at in range(len(rows) - 1, position, -1):
        filled = [cell for cell in rows[at].cells if cell_text(cell).strip()]
        if rows[at].number in ends and filled and all(map(_is_caption, filled)):
            return at
    return position


def with_reaching(rows: Sequence[Row], head: Row, merged: Iterable[Area], first_column: int) -> Row:
    """The row of names with those that merged cells reach down with from rows above."""
    cells, above = list(head.cells), {row.number: row.cells for row in rows if row.number < head.number}
    for first, left, last, _right in merged:
        at, over = left - first_column, above.get(first, ())
        if first < head.number <= last and 0 <= at < len(over):
            cells += [None] * (at + 1 - len(cells))
            if not cell_text(cells[at]).strip():
                cells[at] = over[at]
    return Row(head.number, tuple(cells))


def clean_caption(cell: Cell) -> str:
    """A column's name without line ends, doubled spaces and characters that do not show."""
    text = "".join(one for one in cell_text(cell) if unicodedata.category(one) != "Cf")
    return " ".join(text.split())


def _position(candidates: Sequence[int], rows: Sequence[Row]) -> int:
    """The first of rows that all look like names, unless one below names many more columns."""
    chosen = candidates[0]
    for at in candidates:
        if _captions(rows[at].cells) >= _MANY_MORE * _captions(rows[chosen].cells):
            chosen = at
    return chosen


def _captions(cells: Sequence[Cell]) -> int:
    return sum(_is_caption(cell) and bool(cell_text(cell).strip()) for cell in cells)


def _score(cells: Sequence[Cell], usual: int) -> float:
    filled = [cell for cell in cells if cell_text(cell).strip()]
    if not filled:
        return 0.0
    texts = [cell for cell in filled if _is_caption(cell)]
    unlike = len({str(cell).strip().casefold() for cell in filled})
    return min(len(filled) / usual, 1.0) * (len(texts) / len(filled)) * (unlike / len(filled))


def _named(cells: Sequence[Cell], is_name: IsName | None) -> float:
    """How many of the filled cells are known names, where it is more than one."""
    filled = [text for text in map(clean_caption, cells) if text]
    known = sum(map(is_name, filled)) if is_name is not None else 0
    return known / len(filled) if known >= _SOME else 0.0


def _usual_width(rows: Sequence[Row]) -> int:
    widths = Counter(sum(bool(cell_text(cell).strip()) for cell in row.cells) for row in rows)
    return max(widths, key=lambda width: (widths[width], width), default=1) or 1


def _is_caption(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) <= _LONGEST and not _NUMBER.fullmatch(cell.strip())


def _has_contrast(head: Sequence[Cell], below: Sequence[Row]) -> bool:
    """Whether some column holds numbers, dates or gaps below, and a name above."""
    for at, cell in enumerate(head):
        if _is_caption(cell):
            values = [row.cells[at] if at < len(row.cells) else None for row in below]
            if sum(not _is_caption(one) for one in values) * 2 > len(values):
                return True
    return False
