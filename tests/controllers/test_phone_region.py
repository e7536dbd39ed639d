"""The region an import proposes for its phones."""

from __future__ import annotations

import pytest

from desktop.controllers.entries.phone_region import propose_region
from tests.controllers.test_phone import american_texts


def test_american_numbers_do_not_become_chinese_ones() -> None:
    region, counts = propose_region(american_texts())
    assert region == "US"
    assert counts["US"] > counts["CN"]


def test_american_numbers_win_over_a_lenient_default() -> None:
    assert propose_region(["6502530000", "2125550123", "4158586273"], default="HK")[0] == "US"


@pytest.mark.parametrize(
    ("texts", "region"),
    [
        (["13800138000", "138 1650 2217", "010-62345678", "91234567"], "CN"),
        (["9123 4567", "6123 4567", "5123 4567", "2123 4567"], "HK"),
        (["0912345678", "0987-654-321", "02-23456789"], "TW"),
        (["+852 9123 4567", "13800138000"], "CN"),
    ],
)
def test_the_region_that_makes_most_numbers_valid(texts: list[str], region: str) -> None:
    assert propose_region(texts)[0] == region


def test_without_plain_numbers_the_stated_codes_decide() -> None:
    assert propose_region(["+1 650 253 0000", "+1 212 555 0123", "+86 13800138000"])[0] == "US"


@pytest.mark.parametrize("texts", [[], ["", " "], ["none", "?"]])
def test_with_nothing_to_judge_by_the_default_stays(texts: list[str]) -> None:
    assert propose_region(texts, default="TW")[0] == "TW"


def test_a_stated_code_brings_its_region_into_the_choice() -> None:
    assert propose_region(["030 901820", "089 23001000", "+49 30 901821"])[0] == "DE"


def test_a_tie_keeps_the_default() -> None:
    numbers = ["66123456", "62345678", "28712345"]
    assert propose_region(numbers, default="MO")[0] == "MO"
    assert propose_region(numbers, default="HK")[0] == "HK"


def test_a_long_file_is_sampled() -> None:
    _region, counts = propose_region(f"138{number:08d}" for number in range(5000))
    assert counts["CN"] == 400
