"""Documents' totals against a reference that counts in decimals throughout."""

from __future__ import annotations

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.controllers.amounts import Discount, Line, Totals, totals
from desktop.words import Rounding

CENT = Decimal("0.01")
STEPS = {
    Rounding.CENT: (CENT, ROUND_HALF_UP),
    Rounding.DIME: (Decimal("0.1"), ROUND_HALF_UP),
    Rounding.UNIT: (Decimal(1), ROUND_HALF_UP),
    Rounding.DIME_DOWN: (Decimal("0.1"), ROUND_FLOOR),
    Rounding.UNIT_DOWN: (Decimal(1), ROUND_FLOOR),
    Rounding.TEN_DOWN: (Decimal(10), ROUND_FLOOR),
    Rounding.HUNDRED_DOWN: (Decimal(100), ROUND_FLOOR),
}


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


def _rest(amount: Decimal, discount: Discount) -> Decimal:
    return _cents(amount * (1 - Decimal(discount.rate) / 10_000)) - Decimal(discount.amount) / 100


def _reference(lines: list[Line], whole: Discount, rule: Rounding) -> list[Decimal]:
    """Gross, discount, rounding and total of a document, in whole units of the currency."""
    full = [Decimal(one.quantity) / 1000 * Decimal(one.price) / 100 for one in lines]
    gross = sum((_cents(amount) for amount in full), Decimal(0))
    amounts = sum((_rest(amount, one.discount) for amount, one in zip(full, lines, strict=True)), Decimal(0))
    rest = _rest(amounts, whole)
    step, how = STEPS[rule]
    total = (rest / step).quantize(Decimal(1), how) * step
    return [gross, gross - rest, rest - total, total]


def _in_units(found: Totals) -> list[Decimal]:
    return [Decimal(one) / 100 for one in (found.gross, found.discount, found.rounding, found.total)]


Drawn = tuple[list[tuple[int, int, int]], int, Rounding]
SHARES = st.integers(-10_000, 10_000)
DOCUMENTS = st.tuples(
    st.lists(st.tuples(st.integers(1, 10**7), st.integers(0, 10**9), SHARES), max_size=8),
    SHARES,
    st.sampled_from(Rounding),
)


def _document(drawn: Drawn) -> tuple[list[Line], Discount, Rounding]:
    """Lines whose discounts take at most all of them, a discount on the whole, and a rounding rule."""
    lines = []
    for quantity, price, share in drawn[0]:
        bare = Line("x", quantity, price)
        lines.append(Line("x", quantity, price, _discount(share, bare.gross)))
    return lines, _discount(drawn[1], sum(one.amount for one in lines)), drawn[2]


def _discount(share: int, amount: int) -> Discount:
    """A share is a rate; a negative one is the amount it would take off, fixed."""
    return Discount(rate=share) if share >= 0 else Discount(amount=amount * -share // 10_000)


@settings(max_examples=10_000, deadline=None)
@given(DOCUMENTS)
def test_totals_equal_a_decimal_reference(drawn: Drawn) -> None:
    lines, whole, rule = _document(drawn)
    assert _in_units(totals(lines, whole, rule)) == _reference(lines, whole, rule)


@given(DOCUMENTS)
def test_what_is_taken_off_adds_up(drawn: Drawn) -> None:
    found = totals(*_document(drawn))
    assert found.gross - found.discount - found.rounding == found.total
    assert found.lines == len(drawn[0])


def test_a_line_is_rounded_once_after_its_discount() -> None:
    # 0.333 × 0.05 = 0.01665 is 0.02; half of it is 0.008325, 0.01 and not 0.01 of 0.02.
    assert Line("x", 333, 5).gross == 2
    assert Line("x", 333, 5, Discount(rate=5000)).amount == 1
    assert Line("x", 1500, 1, Discount()).amount == 2


@pytest.mark.parametrize(
    ("rule", "total"),
    [
        (Rounding.CENT, 4_248_155),
        (Rounding.DIME, 4_248_160),
        (Rounding.UNIT, 4_248_200),
        (Rounding.DIME_DOWN, 4_248_150),
        (Rounding.UNIT_DOWN, 4_248_100),
        (Rounding.TEN_DOWN, 4_248_000),
        (Rounding.HUNDRED_DOWN, 4_240_000),
    ],
)
def test_the_rounding_rule_is_the_last_step(rule: Rounding, total: int) -> None:
    found = totals([Line("x", 1000, 4_248_155)], rule=rule)
    assert found.total == total
    assert found.rounding == 4_248_155 - total


def test_the_balance_is_what_the_deposit_leaves() -> None:
    assert totals([Line("x", 2000, 2_120_000)]).balance(1_000_000) == 3_240_000
