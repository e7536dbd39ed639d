"""Push down: a sales contract is made of the lines of a sales intention that are left to order, or of some of them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers import amounts
from desktop.controllers.amounts import Discount, Line, half_up
from desktop.controllers.arguments import OrderLines
from desktop.controllers.customers import card
from desktop.controllers.document_facts import visible_intention
from desktop.controllers.document_saving import (
    Saving,
    amount_columns,
    ordered_of,
    quantity_text,
    stored_lines,
)
from desktop.controllers.document_workflow import DocumentFacts
from desktop.controllers.documents import insert, touch, write_back
from desktop.controllers.effects import Act, Values
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Kind, Rounding

COPIED = ("phone", "phone_key", "delivery", "address", "remark")


class _Opportunity(NamedTuple):
    """Whose the documents are."""

    id: int
    number: str


@dataclass(frozen=True)
class LeftLine:
    """A line of an intention, and how much of it is left to order, in thousandths."""

    line: Line
    left: int


def left_lines(session: Session, intention: int) -> tuple[LeftLine, ...]:
    """The lines of an intention as the dialog of Push down offers them.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    with session.read() as connection:
        visible_intention(connection, session, intention)
        return _left(connection, intention)


def _left(connection: Any, intention: int) -> tuple[LeftLine, ...]:
    ordered = ordered_of(connection, intention)
    return tuple(
        LeftLine(one, max(0, one.quantity - ordered[one.id or 0]))
        for one in stored_lines(connection, Kind.INTENTION, intention)
    )


def push_down(act: Act, records: Sequence[DocumentFacts]) -> Values:
    """The effect of Push down: one contract of each intention, its number written back to the opportunity.

    Raises:
        Refused: nothing is chosen, or more than is left.
    """
    for one in records:
        _push_down_one(act, one)
    touch(act, records)
    act.kinds.add(Kind.CONTRACT)
    return {one.id: {} for one in records}


def _push_down_one(act: Act, one: DocumentFacts) -> None:
    connection = act.session.database.connection()
    found = _left(connection, one.id)
    lines = _chosen(found, act.arguments)
    columns = (*COPIED, "customer_id", "rounding", "discount_rate", "discount_amount")
    row = connection.execute(f"SELECT {', '.join(columns)} FROM intention WHERE id = ?", (one.id,)).fetchone()
    stored = dict(zip(columns, row, strict=True))
    number = connection.execute("SELECT number FROM opportunity WHERE id = ?", (one.opportunity,)).fetchone()[
        0
    ]
    discount = _share(Discount(stored["discount_rate"], stored["discount_amount"]), lines, found)
    rounding = Rounding(stored["rounding"])
    totals = amounts.totals(lines, discount, rounding)
    values = {key: stored[key] for key in COPIED} | {"date": clock.today(), "deposit": 0}
    saving = Saving(values | amount_columns(discount, rounding, totals), lines, totals)
    customer = card(connection, stored["customer_id"])
    assert customer is not None
    made = insert(
        act,
        Kind.CONTRACT,
        saving,
        customer,
        _Opportunity(one.opportunity, number),
        (one.owner, one.store),
        str(uuid.uuid4()),
        {"intention_id": one.id},
    )
    act.made[one.id] = made
    act.extra[one.id] = {"contract": ("", made.number)}
    write_back(act, Kind.CONTRACT, [(one.opportunity, "", made.number)])


def _chosen(found: Sequence[LeftLine], given: Any) -> tuple[Line, ...]:
    """The lines of the contract, as much of each as was chosen, or all that is left."""
    lines = []
    for one in found:
        assert one.line.id is not None
        quantity = given.quantities.get(one.line.id, 0) if isinstance(given, OrderLines) else one.left
        if quantity > one.left:
            left = quantity_text(one.left)
            raise Refused("lines_not_left", field="lines", line=one.line.name, quantity=left)
        if quantity > 0:
            lines.append(_part(one.line, quantity))
    if not lines:
        raise Refused("lines_none_chosen", field="lines")
    return tuple(lines)


def _part(line: Line, quantity: int) -> Line:
    """A part of a line, with its part of a discount that is an amount."""
    taken = half_up(line.discount.amount * quantity, line.quantity)
    return replace(
        line, quantity=quantity, discount=replace(line.discount, amount=taken), id=None, source=line.id
    )


def _share(discount: Discount, lines: Sequence[Line], found: Sequence[LeftLine]) -> Discount:
    """The discount on the whole for a part of the lines: a rate stays, an amount is shared out."""
    whole = sum(one.line.amount for one in found)
    if not discount.amount or not whole:
        return discount
    return Discount(amount=half_up(discount.amount * sum(one.amount for one in lines), whole))
