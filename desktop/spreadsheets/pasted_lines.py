"""Rows that were copied in a spreadsheet program, as texts for the cells of a document's lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.controllers.entries.field import Invalid
from desktop.controllers.entries.line import (
    CODE,
    DISCOUNT,
    FIELDS,
    PRICE,
    QUANTITY_CELL,
    REMARK,
)
from desktop.controllers.entries.line_figures import parse_quantity
from desktop.spreadsheets.delimited import parse_records
from desktop.spreadsheets.mapping import plain, propose

_ORDER = tuple(one.key for one in FIELDS)
# A list without its captions is most often the codes, how many of each, and at what price.
_SHORT = (CODE, QUANTITY_CELL, PRICE, DISCOUNT, REMARK)
# Columns that a sheet numbers its rows with.
_NUMBERED = frozenset(
    plain(one) for one in ("#", "No.", "No", "序号", "序號", "行号", "行號", "项次", "項次")
)


@dataclass(frozen=True)
class PastedRows:
    """What the clipboard's text says.

    Arguments:
        rows: the text of each cell, by the key of its column; a cell left empty is missing.
        headed: whether its first row named the columns.
    """

    rows: tuple[dict[str, str], ...]
    headed: bool

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that the rows name."""
        return tuple(dict.fromkeys(one[CODE] for one in self.rows if CODE in one))


def has_rows(text: str) -> bool:
    """Whether a text is more than one cell."""
    return "\t" in text.strip("\r\n") or "\n" in text.strip("\r\n")


def parse_rows(text: str, start: str | None = None) -> PastedRows:
    """Reads tab-separated text; blank rows count only where the rows go over others.

    Arguments:
        start: the column into which the first goes where no row names them; None finds that out.
    """
    records, _unclosed = parse_records(text.replace("\r\n", "\n").replace("\r", "\n"), "\t")
    records = [[" ".join(cell.split()) for cell in one] for one in records]
    while records and not any(records[-1]):
        records.pop()
    places = _named(records[0]) if records else None
    if places is not None:
        cells = records[1:]
    else:
        cells = records
        places = dict(enumerate(_by_place(records, start)))
    rows = tuple({places[at]: cell for at, cell in enumerate(one) if cell and at in places} for one in cells)
    if start is None:
        rows = tuple(one for one in rows if one)
    return PastedRows(rows, cells is not records)


def _named(header: Sequence[str]) -> dict[int, str] | None:
    """The columns that a row names, by place; None where it is no header."""
    mapping = propose(header, FIELDS)
    places = {at: key for key, positions in mapping.columns.items() for at in positions}
    filled = sum(bool(cell) and plain(cell) not in _NUMBERED for cell in header)
    return places if len(places) >= 2 or (places and len(places) == filled) else None


def _by_place(records: Sequence[Sequence[str]], start: str | None) -> Sequence[str]:
    if start is not None:
        return _ORDER[_ORDER.index(start) :]
    counted = [one[1] for one in records if len(one) > 1]
    return _SHORT if counted and all(_is_quantity(cell) for cell in counted) else _ORDER


def _is_quantity(cell: str) -> bool:
    try:
        parse_quantity(cell)
    except Invalid:
        return False
    return True
