"""Chinese capital amounts by the central bank's rules, and back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.controllers.amounts import MOST_AMOUNT
from desktop.controllers.printing_amounts import capital_amount

# The examples of the rules themselves, and what they leave to be concluded.
SAID = {
    140950: "壹仟肆佰零玖元伍角整",
    600714: "陆仟零柒元壹角肆分",
    168032: "壹仟陆佰捌拾元叁角贰分",
    10700053: "壹拾万柒仟元伍角叁分",
    1640902: "壹万陆仟肆佰零玖元零贰分",
    32504: "叁佰贰拾伍元零肆分",
    4240000: "肆万贰仟肆佰元整",
    0: "零元整",
    5: "伍分",
    50: "伍角整",
    55: "伍角伍分",
    100: "壹元整",
    101: "壹元零壹分",
    110: "壹元壹角整",
    1000: "壹拾元整",
    1100: "壹拾壹元整",
    10000: "壹佰元整",
    10100: "壹佰零壹元整",
    100500: "壹仟零伍元整",
    1000500: "壹万零伍元整",
    1050000: "壹万零伍佰元整",
    1500000: "壹万伍仟元整",
    10050000: "壹拾万零伍佰元整",
    1000_0000_00: "壹仟万元整",
    1_0000_0001_00: "壹亿零壹元整",
    1_0000_1000_00: "壹亿零壹仟元整",
    1_0010_0000_00: "壹亿零壹拾万元整",
    10_1000_0000_00: "壹拾亿壹仟万元整",
    1_0000_0000_0000_00: "壹万亿元整",
    1_0000_0005_0000_00: "壹万亿零伍万元整",
    1_0001_0000_0000_00: "壹万零壹亿元整",
    MOST_AMOUNT: "壹拾万亿元整",
    MOST_AMOUNT - 1: "玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    -520: "负伍元贰角整",
}


@pytest.mark.parametrize("minor", SAID)
def test_amounts_are_said_by_the_rules(minor: int) -> None:
    assert capital_amount(minor) == SAID[minor]


def test_taiwan_writes_its_own_characters() -> None:
    assert capital_amount(-1_2345_6789_63, traditional=True) == (
        "負壹億貳仟參佰肆拾伍萬陸仟柒佰捌拾玖元陸角參分"
    )


@pytest.mark.parametrize("minor", [MOST_AMOUNT + 1, -MOST_AMOUNT - 1])
def test_what_is_too_large_is_not_said_wrongly(minor: int) -> None:
    with pytest.raises(ValueError, match=str(minor)):
        capital_amount(minor)


DIGITS = {character: value for value, character in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}


def read_group(said: str) -> int:
    """Up to four digits."""
    total, digit = 0, 0
    for character in said:
        if character in PLACES:
            total, digit = total + digit * PLACES[character], 0
        else:
            digit = DIGITS[character]
    return total + digit


def read(said: str) -> int:
    """The minor units of an amount in capital characters."""
    sign = -1 if said.startswith("负") else 1
    whole, _, rest = said.removeprefix("负").removesuffix("整").rpartition("元")
    dimes, _, cents = rest.rpartition("角")
    hundred_millions, _, below = whole.rpartition("亿")
    total = 0
    for part, unit in ((hundred_millions, 10**8), (below, 1)):
        high, _, low = part.rpartition("万")
        total += (read_group(high) * 10**4 + read_group(low)) * unit
    return sign * (total * 100 + read_group(dimes) * 10 + read_group(cents.removesuffix("分")))


sparse = st.lists(st.sampled_from("00001295"), min_size=1, max_size=15).map("".join).map(int)


# How long drawing numbers takes says nothing about the amounts.
@settings(deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.integers(-MOST_AMOUNT, MOST_AMOUNT), sparse))
def test_an_amount_is_read_back_and_well_formed(minor: int) -> None:
    said = capital_amount(minor)
    assert read(said) == minor
    assert "零零" not in said
    assert not any(wrong in said for wrong in ("零拾", "零佰", "零仟", "零万", "零亿", "零角", "零整"))
    assert "零元" not in said or minor == 0
    assert said.endswith(("整", "分"))
