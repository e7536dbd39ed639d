"""What may be typed into the line of a document: its cells, how they are shown, and what is wrong with lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.controllers.amounts import MOST_AMOUNT, MOST_QUANTITY, Discount, Line
from desktop.controllers.entries.field import Field, FieldKind, Invalid, Problem, limited, parse_code
from desktop.controllers.entries.line_figures import (
    parse_discount,
    parse_price,
    parse_quantity,
    show_amount,
    show_discount,
    show_quantity,
)
from desktop.controllers.entries.product import BY_KEY as PRODUCT_FIELDS
from desktop.controllers.entries.product import CODE_LIMIT
from desktop.controllers.search import fold
from desktop.translation import mark

CODE, NAME, SPECIFICATION, UNIT = "code", "name", "specification", "unit"
QUANTITY_CELL, PRICE, DISCOUNT, AMOUNT, REMARK = "quantity", "price", "discount", "amount", "remark"
TEXTS = (CODE, NAME, SPECIFICATION, UNIT, REMARK)

FIELDS: tuple[Field, ...] = (
    Field(
        CODE,
        mark("Fields", "Code"),
        FieldKind.CODE,
        limit=CODE_LIMIT,
        aliases=(*PRODUCT_FIELDS["code"].aliases, *PRODUCT_FIELDS["bar_code"].aliases),
    ),
    Field(NAME, mark("Fields", "Product"), required=True, aliases=PRODUCT_FIELDS["name"].aliases),
    Field(SPECIFICATION, mark("Fields", "Specification"), aliases=PRODUCT_FIELDS["specification"].aliases),
    Field(UNIT, mark("Fields", "Unit"), limit=20, aliases=PRODUCT_FIELDS["unit"].aliases),
    Field(
        QUANTITY_CELL,
        mark("Fields", "Quantity"),
        required=True,
        aliases=("数量", "數量", "件数", "件數", "qty", "pieces", "count"),
    ),
    Field(
        PRICE,
        mark("Fields", "Unit price"),
        FieldKind.MONEY,
        aliases=PRODUCT_FIELDS["price"].aliases,
    ),
    Field(
        DISCOUNT,
        mark("Fields", "Discount"),
        aliases=("折扣", "优惠", "優惠", "折", "折让", "折讓", "discount %"),
    ),
    Field(
        AMOUNT,
        mark("Fields", "Amount"),
        FieldKind.MONEY,
        aliases=(
            "金额",
            "金額",
            "小计",
            "小計",
            "合计",
            "合計",
            "总价",
            "總價",
            "total",
            "subtotal",
            "line total",
        ),
    ),
    Field(
        REMARK,
        mark("Fields", "Remark"),
        aliases=("备注", "備註", "说明", "說明", "remarks", "note", "notes", "comment"),
    ),
)
BY_KEY: dict[str, Field] = {one.key: one for one in FIELDS}


@dataclass(frozen=True)
class LineProblem:
    """What is wrong with one cell.

    Arguments:
        row: which line, from 0; -1 where there is none at all.
        column: the key of the cell's field; empty where no cell is meant.
        problem: what is wrong.
    """

    row: int
    column: str
    problem: Problem

    def text(self) -> str:
        """The problem in the reader's language."""
        return self.problem.text()


def with_cell(line: Line, column: str, text: str, chinese: bool) -> Line:
    """A line with another text in one of its cells.

    Arguments:
        column: the key of the field.
        chinese: how a bare number is read as a discount, see `parse_discount`.

    Raises:
        Invalid: the text says nothing that can stand there.
    """
    if column in TEXTS:
        return _with_text(line, column, text)
    if column == QUANTITY_CELL:
        if not text.strip():
            raise Invalid("required", field=BY_KEY[column])
        return replace(line, quantity=parse_quantity(text))
    if column == PRICE:
        return replace(line, price=parse_price(text))
    if column == DISCOUNT:
        return _with_discount(line, parse_discount(text, chinese))
    return _with_amount(line, text)


def _with_text(line: Line, column: str, text: str) -> Line:
    field = BY_KEY[column]
    read = parse_code if field.kind is FieldKind.CODE else limited
    plain = read(field, text)
    if column == NAME and not plain:
        raise Invalid("required", field=field)
    # What has another code is another product, or none that is listed.
    other = column == CODE and fold(plain) != fold(line.code)
    return replace(line, **{column: plain}, **({"product": None} if other else {}))


def _with_discount(line: Line, discount: Discount) -> Line:
    changed = replace(line, discount=discount)
    if changed.amount < 0 <= line.gross:
        raise Invalid("discount_large", amount=show_amount(line.gross))
    return changed


def _with_amount(line: Line, text: str) -> Line:
    """What a line is to cost in the end makes its discount; nothing typed takes the discount away."""
    if not text.strip():
        return replace(line, discount=Discount())
    amount = parse_price(text)
    if amount == line.amount:
        return line
    if amount > line.gross:
        raise Invalid("amount_above", amount=show_amount(line.gross))
    return replace(line, discount=Discount(amount=line.gross - amount))


_SHOWN: dict[str, Callable[[Line, bool], str]] = {
    QUANTITY_CELL: lambda line, _chinese: show_quantity(line.quantity),
    PRICE: lambda line, _chinese: show_amount(line.price),
    DISCOUNT: lambda line, chinese: show_discount(line.discount, chinese),
    AMOUNT: lambda line, _chinese: show_amount(line.amount),
}


def cell_text(line: Line, column: str, chinese: bool) -> str:
    """What a cell shows."""
    shown = _SHOWN.get(column)
    return shown(line, chinese) if shown else getattr(line, column)


def cell_problem(line: Line, column: str, text: str, chinese: bool) -> Problem | None:
    """What is wrong with a text in a cell; None where it can stand there."""
    try:
        with_cell(line, column, text, chinese)
    except Invalid as invalid:
        return Problem(column, invalid.code, arguments=invalid.arguments)
    return None


def check_lines(lines: Sequence[Line]) -> tuple[LineProblem, ...]:
    """What is wrong with the lines of a document that is to be saved; nothing is where they may be saved."""
    if not lines:
        return (LineProblem(-1, "", Problem("", "lines_none")),)
    return tuple(LineProblem(row, one.field, one) for row, line in enumerate(lines) for one in _wrong(line))


def _wrong(line: Line) -> Iterator[Problem]:
    for key in TEXTS:
        value, field = getattr(line, key), BY_KEY[key]
        if len(value) > field.limit:
            yield Problem(key, "long", arguments={"count": field.limit})
        elif field.required and not value.strip():
            yield Problem(key, "required", arguments={"field": field})
    if line.quantity <= 0:
        yield Problem(QUANTITY_CELL, "quantity_zero")
    elif line.quantity > MOST_QUANTITY:
        yield Problem(QUANTITY_CELL, "quantity_large")
    if line.price < 0:
        yield Problem(PRICE, "money_negative")
    elif line.gross > MOST_AMOUNT:
        yield Problem(PRICE, "money_large")
    elif line.amount < 0:
        yield Problem(DISCOUNT, "discount_large", arguments={"amount": show_amount(line.gross)})
