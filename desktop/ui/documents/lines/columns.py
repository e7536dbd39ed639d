"""The columns of a document's lines: what each shows of a line, and how the room is shared among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from desktop.controllers.entries import line as entry
from desktop.controllers.entries.line import cell_text
from desktop.controllers.entries.line_sheet import Entry
from desktop.translation import mark
from desktop.ui.records.columns import Cell, Column, Shape

NUMBER, ORDERED = "number", "ordered"
# What Tab goes through; the amount follows from the others, and is typed only by whoever goes there.
TAB_STOPS = (
    entry.CODE,
    entry.NAME,
    entry.SPECIFICATION,
    entry.UNIT,
    entry.QUANTITY_CELL,
    entry.PRICE,
    entry.DISCOUNT,
    entry.REMARK,
)
# Of the room left over by the others the specification takes so many hundredths, up to a width; of what is left then,
# the name takes so many and the remark the rest.
SPECIFICATION_SHARE, SPECIFICATION_MOST = 23, 220
NAME_SHARE = 61
# Figures, codes and units are shown whole where that leaves the others so much; amounts come first.
GROWING = (entry.AMOUNT, entry.PRICE, entry.QUANTITY_CELL, ORDERED, entry.DISCOUNT, entry.CODE, entry.UNIT)
LEAST_REST = 300
NUMBER_LEFT = 20
_RIGHT = frozenset({entry.QUANTITY_CELL, entry.PRICE, entry.DISCOUNT, entry.AMOUNT, ORDERED})
_BOLD = frozenset({entry.NAME, entry.AMOUNT})
_QUIET = frozenset({entry.CODE, entry.SPECIFICATION, entry.UNIT, entry.REMARK, ORDERED})
_TITLES: tuple[tuple[str, str, int], ...] = (
    (NUMBER, "#", 36),
    (entry.CODE, mark("Columns", "Code"), 92),
    (entry.NAME, mark("Columns", "Product"), 0),
    (entry.SPECIFICATION, mark("Columns", "Specification"), 0),
    (entry.UNIT, mark("Columns", "Unit"), 56),
    (entry.QUANTITY_CELL, mark("Columns", "Quantity"), 72),
    (ORDERED, mark("Columns", "Ordered"), 76),
    (entry.PRICE, mark("Columns", "Unit price"), 104),
    (entry.DISCOUNT, mark("Columns", "Discount"), 92),
    (entry.AMOUNT, mark("Columns", "Amount"), 116),
    (entry.REMARK, mark("Columns", "Remark"), 0),
)


def line_columns(chinese: bool, ordered: Callable[[Entry], str]) -> tuple[Column, ...]:
    """The columns from left to right.

    Arguments:
        chinese: how discounts are written.
        ordered: what is said of a line beside its quantity, such as how much of it is ordered already.
    """
    return tuple(_column(key, title, width, chinese, ordered) for key, title, width in _TITLES)


def _column(key: str, title: str, width: int, chinese: bool, ordered: Callable[[Entry], str]) -> Column:
    text = ordered if key == ORDERED else partial(_text, key, chinese)
    fixed = key == NUMBER
    return Column(
        key,
        title,
        width,
        partial(_cell, key, text),
        text,
        stretch=not width,
        right=key in _RIGHT,
        indent=NUMBER_LEFT - 8 if fixed else 0,
        fixed=fixed,
    )


def _text(key: str, chinese: bool, one: Entry) -> str:
    if key == NUMBER:
        return ""
    unread = one.unread_in(key)
    return cell_text(one.line, key, chinese) if unread is None else unread


def _cell(key: str, text: Callable[[Entry], str], one: Entry) -> Cell:
    colour = "error text" if one.unread_in(key) is not None else "text 2" if key in _QUIET else "text 1"
    shape = Shape.MONEY if key in _RIGHT else Shape.TEXT
    badge = "plus-circle" if key == entry.NAME and one.line.list_product else ""
    return Cell(text(one), colour, shape, bold=key in _BOLD, badge=badge)


def widths(
    columns: Sequence[Column], shown: Callable[[str], bool], room: int, needed: Mapping[str, int]
) -> list[int]:
    """How wide each column is where they have so much room together; a hidden one takes none.

    Arguments:
        needed: how wide those of `GROWING` have to be for what stands in them, by their keys.
    """
    wide = {one.key: one.width for one in columns}
    rest = max(room - sum(width for key, width in wide.items() if shown(key)), 0)
    for key in filter(shown, GROWING):
        more = max(min(needed.get(key, 0) - wide[key], rest - LEAST_REST), 0)
        wide[key] += more
        rest -= more
    specification = min(rest * SPECIFICATION_SHARE // 100, SPECIFICATION_MOST)
    name = (rest - specification) * NAME_SHARE // 100
    stretched = {
        entry.NAME: name,
        entry.SPECIFICATION: specification,
        entry.REMARK: rest - specification - name,
    }
    return [stretched.get(one.key, wide[one.key]) for one in columns]
