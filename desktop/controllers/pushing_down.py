"""Push down: a sales contract is made of the lines of a sales intention that are left to order, or of some of them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers import amounts
from desktop.controllers.amounts import Discount, Line, Totals, half_up
from desktop.controllers.arguments import OrderLines
from desktop.controllers.customers import card
from desktop.controllers.document_effects import insert, number_of, touch, write_back
from desktop.controllers.document_facts import visible_intention
from desktop.controllers.document_saving import (
    Saving,
    amount_columns,
    ordered_of,
    stored_lines,
)
from desktop.controllers.document_workflow import DocumentFacts
from desktop.controllers.effects import Act, Values
from desktop.controllers.entries.line_figures import show_quantity
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

    @property
    def ordered(self) -> Line:
        """The part of it that is ordered."""
        return part_of(self.line, self.line.quantity - self.left, 0)

    def part(self, quantity: int) -> Line:
        """The next part of it, of so many thousandths."""
        return part_of(self.line, quantity, self.line.quantity - self.left)


@dataclass(frozen=True)
class ToOrder:
    """What of an intention can be ordered, and what a contract of it comes to.

    Arguments:
        lines: all its lines, with what is left of each.
        discount: on the whole of the intention.
        rounding: the rule of both documents.
    """

    lines: tuple[LeftLine, ...]
    discount: Discount
    rounding: Rounding

    def part(self, quantities: Mapping[int, int]) -> tuple[Line, ...]:
        """The lines of a contract of these quantities, by the lines' ids, in thousandths.

        Raises:
            Refused: nothing is chosen, or more than is left.
        """
        lines = []
        for one in self.lines:
            assert one.line.id is not None
            quantity = quantities.get(one.line.id, 0)
            if quantity > one.left:
                left = show_quantity(one.left)
                raise Refused("lines_not_left", field="lines", line=one.line.name, quantity=left)
            if quantity > 0:
                lines.append(one.part(quantity))
        if not lines:
            raise Refused("lines_none_chosen", field="lines")
        return tuple(lines)

    def share(self, lines: Sequence[Line]) -> Discount:
        """The discount on the whole for a part of the lines: a rate stays, an amount is shared out.

        What the parts take together is the amount, to the cent, however many there are.
        """
        whole = sum(one.line.amount for one in self.lines)
        if not self.discount.amount or not whole:
            return self.discount
        before = sum(one.ordered.amount for one in self.lines)
        after = before + sum(one.amount for one in lines)
        if {one.source: one.quantity for one in lines} == {
            one: left for one, left in self.left().items() if left
        }:
            after = whole
        return Discount(
            amount=_upto(self.discount.amount, after, whole) - _upto(self.discount.amount, before, whole)
        )

    def totals(self, lines: Sequence[Line]) -> Totals:
        """What a contract of these lines comes to."""
        return amounts.totals(lines, self.share(lines), self.rounding)

    def left(self) -> dict[int, int]:
        """All that is left, by the lines' ids."""
        return {one.line.id or 0: one.left for one in self.lines}


def to_order(session: Session, intention: int) -> ToOrder:
    """What the dialog of Push down offers.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    with session.read() as connection:
        visible_intention(connection, session, intention)
        return _to_order(connection, intention)


def _to_order(connection: Any, intention: int) -> ToOrder:
    rate, amount, rounding = connection.execute(
        "SELECT discount_rate, discount_amount, rounding FROM intention WHERE id = ?", (intention,)
    ).fetchone()
    ordered = ordered_of(connection, intention)
    lines = tuple(
        LeftLine(one, max(0, one.quantity - ordered[one.id or 0]))
        for one in stored_lines(connection, Kind.INTENTION, intention)
    )
    return ToOrder(lines, Discount(rate, amount), Rounding(rounding))


def push_down(act: Act, records: Sequence[DocumentFacts]) -> Values:
    """The effect of Push down: one contract of each intention, its number written back to the opportunity.

    Raises:
        Refused: nothing is chosen, or more than is left.
    """
    for one in records:
        _push_down_one(act, one)
        act.progress.step()
    write_back(act, Kind.CONTRACT, [(one.opportunity, "", act.made[one.id].number) for one in records])
    touch(act, records)
    act.kinds.add(Kind.CONTRACT)
    return {one.id: {} for one in records}


def _push_down_one(act: Act, one: DocumentFacts) -> None:
    connection = act.session.database.connection()
    offer, given = _to_order(connection, one.id), act.arguments
    lines = offer.part(given.quantities if isinstance(given, OrderLines) else offer.left())
    columns = (*COPIED, "customer_id")
    row = connection.execute(f"SELECT {', '.join(columns)} FROM intention WHERE id = ?", (one.id,)).fetchone()
    stored = dict(zip(columns, row, strict=True))
    totals = offer.totals(lines)
    # What was promised before the contract's day can no longer be kept, and no form would take it.
    late = stored["delivery"] is not None and date.fromisoformat(stored["delivery"]) < clock.today()
    values = {key: stored[key] for key in COPIED} | {"date": clock.today(), "deposit": 0}
    values |= {"delivery": None} if late else {}
    saving = Saving(values | amount_columns(offer.share(lines), offer.rounding, totals), lines, totals)
    customer = card(connection, stored["customer_id"])
    assert customer is not None
    made = insert(
        act,
        Kind.CONTRACT,
        saving,
        customer,
        _Opportunity(one.opportunity, number_of(connection, one.opportunity)),
        (one.owner, one.store),
        str(uuid.uuid4()),
        {"intention_id": one.id},
    )
    act.made[one.id] = made
    act.extra[one.id] = {"contract": ("", made.number)}


def _upto(amount: int, part: int, whole: int) -> int:
    """How much of an amount the parts up to here take: what the last takes makes it whole, to the cent."""
    return half_up(amount * part, whole)


def part_of(line: Line, quantity: int, before: int) -> Line:
    """A part of a line, with its part of a discount that is an amount, but never more than the part costs.

    Arguments:
        quantity: of the part, in thousandths.
        before: how much of the line other parts have taken.
    """
    part, amount = replace(line, quantity=quantity, id=None, source=line.id), line.discount.amount
    taken = _upto(amount, before + quantity, line.quantity) - _upto(amount, before, line.quantity)
    return replace(part, discount=replace(line.discount, amount=min(taken, part.gross)))
