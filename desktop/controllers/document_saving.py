"""Saving a sales document: who buys it, what it comes to, and its lines, which keep their ids from save to save."""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from desktop.controllers import amounts
from desktop.controllers.amounts import MOST_AMOUNT, Discount, Line, Totals
from desktop.controllers.arguments import DocumentDraft
from desktop.controllers.customers import (
    CustomerCard,
    card,
    checked_values,
    entry_context,
    has_phone,
    register,
)
from desktop.controllers.document_links import ORDERED
from desktop.controllers.effects import Act
from desktop.controllers.entries import document as entry
from desktop.controllers.entries.field import show_money
from desktop.controllers.entries.line import check_lines
from desktop.controllers.entries.line_figures import show_amount, show_discount, show_quantity
from desktop.controllers.entries.phone import keys_of
from desktop.controllers.inserting import Newcomers
from desktop.controllers.products import enter
from desktop.controllers.rights import sees_customer
from desktop.controllers.search import as_lines, fold, search_text
from desktop.errors import Refused
from desktop.words import Kind, Rounding

COLUMNS = (
    "product_id",
    "code",
    "name",
    "specification",
    "unit",
    "quantity",
    "price",
    "discount_rate",
    "discount_amount",
    "remark",
)


@dataclass(frozen=True)
class Saving:
    """What a draft comes to once it is checked: the document's columns, its lines and what they come to."""

    values: dict[str, Any]
    lines: tuple[Line, ...]
    totals: Totals


def found_by(opportunity: str, row: Mapping[str, Any], number: str) -> str:
    """The text in which a document is found: customer, phone, its own number and that of its opportunity."""
    other = fold(opportunity)
    own = search_text(
        number=number,
        name=row["name"],
        pinyin=row["pinyin"],
        phone=row["phone"],
        phone_key=row["phone_key"],
        remark=row["remark"],
    )
    return as_lines((own, other, other.replace("-", "")))


def newcomers(kind: Kind, opportunity: str = "") -> Newcomers:
    """How the documents of a kind begin.

    Arguments:
        opportunity: the number of the one they are made from.
    """
    begin = {"document": 0, "voided": 0, "version": 1}
    return Newcomers(kind, ("name", "date", "total"), begin, found_by=partial(found_by, opportunity))


def checked(act: Act, kind: Kind, given: DocumentDraft, rounding: Rounding) -> Saving:
    """The columns, lines and amounts of a draft.

    Raises:
        Refused: something typed is wrong or missing, or the amounts cannot be.
    """
    values = entry.check(kind, given.draft, entry_context(act.session)).accepted()
    lines = tuple(given.lines)
    if not lines:
        raise Refused("lines_required", field="lines")
    for wrong in check_lines(lines):
        raise Refused("line_invalid", field="lines", row=wrong.row + 1, problem=wrong.text())
    found = amounts.totals(lines, given.discount, rounding)
    if found.gross > MOST_AMOUNT:
        raise Refused("total_large", field="lines")
    if found.total < 0 or not given.discount.fits(sum(one.amount for one in lines)):
        raise Refused("discount_large", field="discount")
    if values.get("deposit", 0) > found.total:
        raise Refused("deposit_large", field="deposit")
    return Saving(values | amount_columns(given.discount, rounding, found), lines, found)


def amount_columns(discount: Discount, rounding: Rounding, found: Totals) -> dict[str, Any]:
    """The columns in which a document keeps what it comes to."""
    return {
        "discount_rate": discount.rate,
        "discount_amount": discount.amount,
        "rounding": rounding.value,
        "gross": found.gross,
        "total": found.total,
        "line_count": found.lines,
        "quantity": found.quantity,
    }


def customer_for(
    act: Act, given: DocumentDraft, opportunity: int, place: tuple[int | None, int | None]
) -> CustomerCard:
    """Who buys: the chosen customer, or one registered on the spot under the uniqueness rule.

    Arguments:
        opportunity: from which the document is made.
        place: owner and store of a new customer.

    Raises:
        Refused: nobody is chosen, a customer holds the unique key, or the chosen one is disabled or gone.
    """
    connection, customer = act.session.database.connection(), given.customer
    if customer is None:
        if not given.new_customer:
            raise Refused("customer_needed", field="customer")
        draft = dict(given.new_customer) | {"owner": place[0], "store": place[1]}
        values = checked_values(act.session, draft)
        customer = register(act.session, values, given.form_uuid, opportunity)
        act.customers.add(customer)
        act.relink |= set(keys_of(values))
    found = card(connection, customer)
    if found is None:
        raise Refused("customer_gone", field="customer")
    if found.disabled:
        raise Refused("customer_disabled", field="customer", name=found.name)
    return found


def refuse_stranger(act: Act, customer: CustomerCard, opportunity: int, phones: Iterable[str | None]) -> None:
    """Refuses a customer out of the user's sight who is not the opportunity's and has none of the phones.

    Raises:
        Refused: so it is.
    """
    if sees_customer(act.session.user, customer.owner, customer.store):
        return
    connection, keys = act.session.database.connection(), {key for key in phones if key}
    if customer_of(connection, opportunity) != customer.id and not has_phone(connection, customer.id, keys):
        raise Refused("customer_unknown", field="customer", name=customer.name)


def customer_of(connection: Any, opportunity: int) -> int | None:
    """The customer whose an opportunity is; None of one who shares it alone."""
    row = connection.execute("SELECT customer_id FROM opportunity WHERE id = ?", (opportunity,)).fetchone()
    return row[0]


def listed(act: Act, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with those entered into the products that are to be; a product deleted meanwhile is none any more.

    Raises:
        Refused: the user may not enter products, or one cannot be entered as it is; names the line.
    """
    rows = act.session.database.connection().execute(
        "SELECT id FROM product WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([one.product for one in lines]),),
    )
    there = {row[0] for row in rows.fetchall()}
    return tuple(
        _listed(act, at, one if one.product in there else replace(one, product=None))
        for at, one in enumerate(lines, 1)
    )


def _listed(act: Act, at: int, one: Line) -> Line:
    if not one.list_product or one.product is not None:
        return one
    draft = {
        "code": one.code,
        "name": one.name,
        "specification": one.specification,
        "unit": one.unit,
        "price": show_money(one.price),
    }
    try:
        product, _code, _name = enter(act.session, draft, str(uuid.uuid4()))
    except Refused as refused:
        raise Refused("line_invalid", field="lines", row=at, problem=refused.sentence()) from refused
    act.kinds.add(Kind.PRODUCT)
    return replace(one, product=product, list_product=False)


def stored_lines(connection: Any, kind: Kind, document: int) -> tuple[Line, ...]:
    """The lines of a stored document in their order."""
    source = "source_id" if kind is Kind.CONTRACT else "NULL"
    rows = connection.execute(
        f"SELECT id, {source}, {', '.join(COLUMNS)} FROM {kind}_line WHERE {kind}_id = ? ORDER BY position",
        (document,),
    ).fetchall()
    return tuple(
        Line(
            id=row[0],
            source=row[1],
            product=row[2],
            code=row[3],
            name=row[4],
            specification=row[5],
            unit=row[6],
            quantity=row[7],
            price=row[8],
            discount=Discount(row[9], row[10]),
            remark=row[11],
        )
        for row in rows
    )


def _values_of(one: Line) -> tuple[Any, ...]:
    return (
        one.product,
        one.code.strip(),
        one.name.strip(),
        one.specification.strip(),
        one.unit.strip(),
        one.quantity,
        one.price,
        one.discount.rate,
        one.discount.amount,
        one.remark.strip(),
    )


def write_lines(connection: Any, kind: Kind, document: int, lines: Sequence[Line]) -> None:
    """Makes the stored lines of a document these, inside a writing transaction.

    Raises:
        Refused: a line that a live contract ordered would be gone, or less than was ordered.
    """
    before = {one.id: one for one in stored_lines(connection, kind, document)}
    kept = {one.id: one for one in lines if one.id in before}
    if kind is Kind.INTENTION:
        _refuse_ordered(connection, document, before, kept)
    for gone in before.keys() - kept.keys():
        connection.execute(f"DELETE FROM {kind}_line WHERE id = ?", (gone,))
    sets = ", ".join(f"{column} = ?" for column in COLUMNS)
    names, marks = ", ".join(COLUMNS), ", ".join("?" * len(COLUMNS))
    own = ", source_id" if kind is Kind.CONTRACT else ""
    for at, one in enumerate(lines):
        values = (*_values_of(one), one.amount, at)
        if one.id in before:
            connection.execute(
                f"UPDATE {kind}_line SET {sets}, amount = ?, position = ? WHERE id = ?", (*values, one.id)
            )
        else:
            more = (document, *((one.source,) if own else ()))
            connection.execute(
                f"INSERT INTO {kind}_line ({names}, amount, position, {kind}_id{own})"
                f" VALUES ({marks}, ?, ?, ?{', ?' if own else ''})",
                (*values, *more),
            )


def _refuse_ordered(
    connection: Any, intention: int, before: Mapping[Any, Line], kept: Mapping[Any, Line]
) -> None:
    any_contract = {
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT source_id FROM contract_line JOIN intention_line ON intention_line.id = source_id"
            " WHERE intention_id = ?",
            (intention,),
        ).fetchall()
    }
    for line, ordered in ordered_of(connection, intention).items():
        gone = line not in kept
        # Contracts may have come to order more than the line ever had: it need not grow for that.
        least = min(ordered, before[line].quantity)
        if (gone and line in any_contract) or (not gone and kept[line].quantity < least):
            code = "line_ordered" if least else "line_voided"
            raise Refused(code, field="lines", line=before[line].name, quantity=show_quantity(least))


def ordered_of(connection: Any, intention: int) -> dict[int, int]:
    """How much of each line of an intention live contracts ordered, by the line's id, in thousandths."""
    rows = connection.execute(
        f"SELECT intention_line.id, {ORDERED} FROM intention_line WHERE intention_id = ?", (intention,)
    ).fetchall()
    return dict(rows)


def lines_change(before: Sequence[Line], after: Sequence[Line]) -> dict[str, tuple[str, str]]:
    """What the history tells of changed lines: those that are not the same, old and new."""
    old, new = Counter(_comparable(one) for one in before), Counter(_comparable(one) for one in after)
    gone, come = list((old - new).elements()), list((new - old).elements())
    # What comes to the same is told apart by unit, price and discount.
    alike = {_told(one) for one in gone} & {_told(one) for one in come}
    before_text, after_text = (
        "\n".join(_told(one, whole=_told(one) in alike) for one in lines) for lines in (gone, come)
    )
    return {"lines": (before_text, after_text)} if gone or come else {}


def _comparable(one: Line) -> Line:
    """A line as the document says it, wherever it came from."""
    return replace(one, id=None, source=None, product=None, list_product=False)


def _told(one: Line, whole: bool = False) -> str:
    name = " ".join(part for part in (one.code, one.name, one.specification) if part)
    told = f"{name} × {show_quantity(one.quantity)} = {one.amount // 100}.{one.amount % 100:02d}"
    priced = (one.unit, show_amount(one.price), show_discount(one.discount, chinese=False)) if whole else ()
    more = ", ".join(part for part in (*priced, one.remark) if part)
    return f"{told} ({more})" if more else told
