"""Exact money of sales documents: what a line comes to, and what the lines come to together.

All amounts are whole minor units (cents), quantities whole thousandths, rates whole hundredths of a percent: no
figure of a document is ever a fraction of binary digits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.words import Rounding

QUANTITY = 1000
"""A quantity of one, in the thousandths it is kept in."""
WHOLE_RATE = 10_000
"""All of an amount, in the hundredths of a percent a rate is kept in."""
MOST_QUANTITY = 10**9
MOST_AMOUNT = 10**15


@dataclass(frozen=True)
class Discount:
    """What is taken off an amount: a share of it, or a fixed amount; never both.

    Arguments:
        rate: hundredths of a percent that are taken off; 1500 is 15 % off, 八五折.
        amount: minor units that are taken off.
    """

    rate: int = 0
    amount: int = 0

    def __bool__(self) -> bool:
        return bool(self.rate or self.amount)

    def of(self, amount: int) -> int:
        """What it takes off an amount, in minor units."""
        return amount - self.rest(amount)

    def fits(self, amount: int) -> bool:
        """Whether an amount has so much that can be taken off."""
        return 0 <= self.rate <= WHOLE_RATE and 0 <= self.amount <= amount

    def rest(self, amount: int, units: int = 1) -> int:
        """What is left of an amount, rounded once.

        Arguments:
            amount: in minor units divided by `units`.
            units: into how many parts a minor unit is divided.
        """
        return half_up(amount * (WHOLE_RATE - self.rate), WHOLE_RATE * units) - self.amount


NO_DISCOUNT = Discount()


@dataclass(frozen=True)
class Line:
    """One line of a sales document.

    Arguments:
        name: what is sold, as the document says it; the product may be called otherwise by now.
        quantity: thousandths.
        price: of one, in minor units.
        product: the product; None where it stands in this document alone.
        id: of a line that is stored.
        source: the line of the intention from which it was pushed down.
        list_product: whether saving the document enters it into the products.
    """

    name: str
    quantity: int = QUANTITY
    price: int = 0
    discount: Discount = NO_DISCOUNT
    code: str = ""
    specification: str = ""
    unit: str = ""
    remark: str = ""
    product: int | None = None
    id: int | None = None
    source: int | None = None
    list_product: bool = False

    @property
    def gross(self) -> int:
        """What it would cost without its discount, in minor units."""
        return half_up(self.quantity * self.price, QUANTITY)

    @property
    def amount(self) -> int:
        """What it costs, in minor units: rounded once, after its discount."""
        return self.discount.rest(self.quantity * self.price, QUANTITY)


@dataclass(frozen=True)
class Totals:
    """What the lines of a document come to, in minor units; what is taken off is positive.

    Arguments:
        gross: the lines without any discount.
        discount: what the lines' discounts and that on the whole take off.
        rounding: what the rounding rule takes off; negative where it adds.
        total: what is to be paid.
        lines: how many there are.
        quantity: their quantities together, in thousandths.
    """

    gross: int
    discount: int
    rounding: int
    total: int
    lines: int
    quantity: int

    def balance(self, deposit: int) -> int:
        """What is left to be paid after a deposit."""
        return self.total - deposit


def half_up(amount: int, units: int) -> int:
    """An amount divided by units, the half rounded away from zero."""
    sign = -1 if amount < 0 else 1
    return sign * ((2 * abs(amount) + units) // (2 * units))


# To which multiple of a minor unit each rule rounds, and whether always in the customer's favour.
_STEPS: dict[Rounding, tuple[int, bool]] = {
    Rounding.CENT: (1, False),
    Rounding.DIME: (10, False),
    Rounding.UNIT: (100, False),
    Rounding.DIME_DOWN: (10, True),
    Rounding.UNIT_DOWN: (100, True),
    Rounding.TEN_DOWN: (1000, True),
    Rounding.HUNDRED_DOWN: (10_000, True),
}


def rounded(amount: int, rule: Rounding) -> int:
    """An amount as the rounding rule of the business makes it."""
    step, down = _STEPS[rule]
    return amount // step * step if down else half_up(amount, step) * step


def totals(lines: Iterable[Line], discount: Discount = NO_DISCOUNT, rule: Rounding = Rounding.CENT) -> Totals:
    """What lines come to.

    Arguments:
        lines: the lines of a document.
        discount: on the whole, taken off after those of the lines.
        rule: how the amount that is to be paid is rounded.
    """
    every = list(lines)
    gross, amounts = sum(one.gross for one in every), sum(one.amount for one in every)
    rest = discount.rest(amounts)
    total = rounded(rest, rule)
    quantity = sum(one.quantity for one in every)
    return Totals(gross, gross - rest, rest - total, total, len(every), quantity)
