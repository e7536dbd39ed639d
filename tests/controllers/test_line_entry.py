"""What is typed into the line of a document: quantities, prices and discounts as people write them in both languages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.amounts import MOST_AMOUNT, MOST_QUANTITY, NO_DISCOUNT, Discount, Line
from desktop.controllers.entries.field import Invalid
from desktop.controllers.entries.line import (
    AMOUNT,
    CODE,
    DISCOUNT,
    NAME,
    QUANTITY_CELL,
    REMARK,
    cell_text,
    check_lines,
    with_cell,
)
from desktop.controllers.entries.line_figures import (
    parse_discount,
    parse_price,
    parse_quantity,
    show_amount,
    show_discount,
    show_quantity,
    show_sum,
)
from desktop.currencies import CURRENCIES

LINE = Line("Sofa", 2000, 50_000)


def _code(read: object, *typed: object) -> str:
    with pytest.raises(Invalid) as raised:
        read(*typed)  # type: ignore[operator]
    return raised.value.code


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [
        ("2", 2000),
        ("2.5", 2500),
        ("1,000", 1_000_000),
        ("２．５", 2500),
        (" 1 000 ", 1_000_000),
        (".5", 500),
        ("3.", 3000),
        ("+3", 3000),
        ("1.230000", 1230),
        ("1000000", MOST_QUANTITY),
    ],
)
def test_quantities(text: str, thousandths: int) -> None:
    assert parse_quantity(text) == thousandths


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("两", "quantity"),
        ("1,00", "quantity"),
        ("1e3", "quantity"),
        ("٣", "quantity"),
        ("½", "quantity"),
        ("2 件", "quantity"),
        ("", "quantity"),
        (".", "quantity"),
        ("0", "quantity_zero"),
        ("-1", "quantity_zero"),
        ("1.2345", "quantity_fine"),
        ("1.0000000000000000000000000000000001", "quantity_fine"),
        ("1000000.001", "quantity_large"),
        ("9" * 5000, "quantity_large"),
    ],
)
def test_what_is_no_quantity(text: str, code: str) -> None:
    assert _code(parse_quantity, text) == code


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("", 0),
        ("2", 200),
        ("￥2.5", 250),
        ("1,680.05 元", 168_005),
        ("NT$ 300", 30_000),
        ("12.500", 1250),
        ("1.2万", 1_200_000),
        ("1.23456万", 1_234_560),
        ("10000000000000", MOST_AMOUNT),
    ],
)
def test_prices(text: str, cents: int) -> None:
    assert parse_price(text) == cents


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("about 3", "money"),
        ("元", "money"),
        ("12,50", "money"),
        ("1.234", "money_fine"),
        ("1.2345678万", "money_fine"),
        ("-1", "money_negative"),
        ("10000000000000.01", "money_large"),
        ("9" * 5000, "money_large"),
    ],
)
def test_what_is_no_price(text: str, code: str) -> None:
    assert _code(parse_price, text) == code


SAME_IN_BOTH = {
    "15%": Discount(rate=1500),
    "-15 %": Discount(rate=1500),
    "１５％": Discount(rate=1500),
    "15% off": Discount(rate=1500),
    "12.34%": Discount(rate=1234),
    "100%": Discount(rate=10_000),
    "8.5折": Discount(rate=1500),
    "85折": Discount(rate=1500),
    "八五折": Discount(rate=1500),
    "九折": Discount(rate=1000),
    "七点五折": Discount(rate=2500),
    "对折": Discount(rate=5000),
    "8.567折": Discount(rate=1433),
    "10折": NO_DISCOUNT,
    "-200": Discount(amount=20_000),
    "−200.00": Discount(amount=20_000),
    "200元": Discount(amount=20_000),
    "¥200": Discount(amount=20_000),
    "-¥1,200.50": Discount(amount=120_050),
    "减200": Discount(amount=20_000),
    "200 off": Discount(amount=20_000),
    "": NO_DISCOUNT,
    "0": NO_DISCOUNT,
    "0.00": NO_DISCOUNT,
    "-": NO_DISCOUNT,
    "无": NO_DISCOUNT,
}


@pytest.mark.parametrize("text", SAME_IN_BOTH)
@pytest.mark.parametrize("chinese", [True, False])
def test_discounts_that_say_what_they_are(text: str, chinese: bool) -> None:
    assert parse_discount(text, chinese) == SAME_IN_BOTH[text]


@pytest.mark.parametrize(
    ("text", "in_chinese", "in_english"),
    [
        ("7.8", Discount(rate=2200), Discount(rate=780)),
        ("8.5", Discount(rate=1500), Discount(rate=850)),
        ("10", NO_DISCOUNT, Discount(rate=1000)),
        ("10.01", Discount(amount=1001), Discount(rate=1001)),
        ("100", Discount(amount=10_000), Discount(rate=10_000)),
        ("100.5", Discount(amount=10_050), Discount(amount=10_050)),
        ("1,200", Discount(amount=120_000), Discount(amount=120_000)),
    ],
)
def test_a_bare_number_means_what_the_language_says(
    text: str, in_chinese: Discount, in_english: Discount
) -> None:
    assert (parse_discount(text, True), parse_discount(text, False)) == (in_chinese, in_english)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("cheap", "discount"),
        ("折", "discount"),
        ("十八折", "discount"),
        ("120折", "discount"),
        ("1e1", "discount"),
        ("105%", "discount_whole"),
        ("8.5678折", "discount_fine"),
        ("1.234%", "discount_fine"),
        ("-1.234", "money_fine"),
        ("-99999999999999999999", "money_large"),
    ],
)
def test_what_is_no_discount(text: str, code: str) -> None:
    assert _code(parse_discount, text, True) == code


@pytest.mark.parametrize(
    ("discount", "in_chinese", "in_english"),
    [
        (NO_DISCOUNT, "", ""),
        (Discount(rate=1500), "8.5\N{NO-BREAK SPACE}折", "15\N{NO-BREAK SPACE}%"),
        (Discount(rate=1000), "9.0\N{NO-BREAK SPACE}折", "10\N{NO-BREAK SPACE}%"),
        (Discount(rate=1234), "8.766\N{NO-BREAK SPACE}折", "12.34\N{NO-BREAK SPACE}%"),
        (Discount(amount=20_000), "−200.00", "−200.00"),
    ],
)
def test_discounts_as_they_are_shown(discount: Discount, in_chinese: str, in_english: str) -> None:
    assert (show_discount(discount, True), show_discount(discount, False)) == (in_chinese, in_english)


@given(st.booleans(), st.one_of(st.builds(Discount, st.integers(0, 10_000)), st.builds(Discount, st.just(0), st.integers(0, MOST_AMOUNT))))  # fmt: skip
def test_a_discount_that_is_shown_can_be_typed(chinese: bool, discount: Discount) -> None:
    shown = show_discount(discount, chinese)
    if chinese and discount.rate == 10_000:
        assert shown == "0.0\N{NO-BREAK SPACE}折"
    assert parse_discount(shown, chinese) == discount


def test_amounts_have_cents_and_parted_thousands() -> None:
    assert [show_amount(one) for one in (0, 5, 4240000, 100000000000, -8100)] == [
        "0.00",
        "0.05",
        "42,400.00",
        "1,000,000,000.00",
        "−81.00",
    ]
    assert [show_sum(100, one) for one in ("CNY", "TWD", "MOP", "CHF")] == [
        "¥\N{NO-BREAK SPACE}1.00",
        "NT$\N{NO-BREAK SPACE}1.00",
        "MOP$\N{NO-BREAK SPACE}1.00",
        "CHF\N{NO-BREAK SPACE}1.00",
    ]


def test_quantities_have_no_needless_noughts() -> None:
    assert [show_quantity(one) for one in (1000, 2500, 2505, 1250000, 0)] == [
        "1",
        "2.5",
        "2.505",
        "1,250",
        "0",
    ]


@given(st.integers(1, MOST_QUANTITY), st.integers(0, MOST_AMOUNT), st.sampled_from([*CURRENCIES]))
def test_figures_that_are_shown_can_be_typed(quantity: int, price: int, currency: str) -> None:
    assert parse_quantity(show_quantity(quantity)) == quantity
    assert parse_price(show_amount(price)) == parse_price(show_sum(price, currency)) == price


@given(st.decimals(0, 10**6, allow_nan=False, places=5))
def test_nothing_is_ever_rounded(number: Decimal) -> None:
    try:
        assert Decimal(parse_quantity(str(number))) / 1000 == number
    except Invalid as invalid:
        assert invalid.code == (
            "quantity_fine" if number.normalize().as_tuple().exponent < -3 else "quantity_zero"
        )  # type: ignore[operator]


def test_a_discount_does_not_exceed_its_line() -> None:
    assert with_cell(LINE, DISCOUNT, "-1000", False).amount == 0
    with pytest.raises(Invalid) as raised:
        with_cell(LINE, DISCOUNT, "-1000.01", False)
    assert (raised.value.code, raised.value.arguments) == ("discount_large", {"amount": "1,000.00"})


def test_an_amount_that_is_typed_makes_the_discount() -> None:
    assert with_cell(LINE, AMOUNT, "880", False).discount == Discount(amount=12_000)
    shared = replace(LINE, discount=Discount(rate=1500))
    assert with_cell(shared, AMOUNT, "850.00", False) is shared
    assert with_cell(shared, AMOUNT, "", False).discount == NO_DISCOUNT
    assert _code(with_cell, LINE, AMOUNT, "1000.01", False) == "amount_above"


def test_another_code_is_another_product() -> None:
    listed = replace(LINE, code="SF-1", product=7)
    assert with_cell(listed, CODE, "sf-1", False).product == 7
    assert with_cell(listed, CODE, "SF-2", False).product is None
    assert with_cell(listed, NAME, "Sofa, grey", False).product == 7


@pytest.mark.parametrize(
    ("column", "limit"), [("name", 200), ("specification", 200), ("unit", 20), ("code", 60), ("remark", 200)]
)
def test_texts_have_limits(column: str, limit: int) -> None:
    assert cell_text(with_cell(LINE, column, "x" * limit, False), column, False) == "x" * limit
    assert _code(with_cell, LINE, column, "x" * (limit + 1), False) == "long"


def test_what_is_required() -> None:
    assert _code(with_cell, LINE, NAME, "  ", False) == "required"
    assert _code(with_cell, LINE, QUANTITY_CELL, "", False) == "required"
    assert with_cell(LINE, REMARK, "", False) == LINE


@pytest.mark.parametrize(
    ("line", "column", "code"),
    [
        (Line(""), "name", "required"),
        (Line("x" * 201), "name", "long"),
        (Line("a", quantity=0), "quantity", "quantity_zero"),
        (Line("a", quantity=MOST_QUANTITY + 1), "quantity", "quantity_large"),
        (Line("a", price=-1), "price", "money_negative"),
        (Line("a", quantity=MOST_QUANTITY, price=MOST_AMOUNT), "price", "money_large"),
        (Line("a", price=100, discount=Discount(amount=101)), "discount", "discount_large"),
    ],
)
def test_lines_that_cannot_be_saved(line: Line, column: str, code: str) -> None:
    [problem] = check_lines([LINE, line])
    assert (problem.row, problem.column, problem.problem.code) == (1, column, code)
    assert problem.text()


def test_a_document_needs_a_line() -> None:
    [problem] = check_lines([])
    assert (problem.row, problem.column, problem.text()) == (-1, "", "Enter at least one line")
    assert check_lines([LINE]) == ()
