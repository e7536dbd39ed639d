"""Phones: what people type becomes one comparable number, or a clear reason why not."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.entries.phone import (
    Phone,
    PhoneError,
    format_phone,
    parse_phone,
    readable_phone,
    split_phones,
)

MOBILE = "+8613800138000"


def read(text: str, region: str = "CN") -> Phone:
    phone = parse_phone(text, region)
    assert phone is not None
    return phone


def outcome(text: str, region: str) -> tuple[str, Phone | None]:
    try:
        return "", parse_phone(text, region)
    except PhoneError as error:
        return error.code, None


@pytest.mark.parametrize(
    "text",
    [
        "13800138000",
        "138 0013 8000",
        "138-0013-8000",
        " 13800138000\t",
        "+86-13800138000",
        "+86 138 0013 8000",
        "(+86)138-0013-8000",
        "008613800138000",
        "0086 138 0013 8000",
        "00 86 13800138000",
        "+0086 13800138000",
        "8613800138000",
        "0138 0013 8000",
        "13800138000.0",
        "'13800138000",
        "tel:+8613800138000",
        "１３８００１３８０００",
        "＋８６　１３８００１３８０００",
        "\u202d13800138000\u202c",
        "138\u00a00013\u20038000",
        "138\u201300138\u2014000",
        "138\u22120013\u22128000",
        "\ufeff138\u200b00138000",
    ],
)
def test_one_mobile_in_many_spellings_is_one_number(text: str) -> None:
    phone = read(text)
    assert (phone.key, phone.region, phone.extension, phone.valid) == (MOBILE, "CN", "", True)


@pytest.mark.parametrize("text", ["", "   ", "\t\u3000", "\u200b"])
def test_a_blank_text_is_no_phone(text: str) -> None:
    assert parse_phone(text) is None


@pytest.mark.parametrize("region", ["CN", "US", "HK", "GB", ""])
@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("0085291234567", "+85291234567"),
        ("00 1 650 253 0000", "+16502530000"),
        ("008613800138000", MOBILE),
        ("00442083661177", "+442083661177"),
    ],
)
def test_two_leading_zeros_mean_plus_in_every_region(region: str, text: str, key: str) -> None:
    phone = read(text, region)
    assert phone.key == key
    assert phone.valid


@pytest.mark.parametrize(
    ("text", "key", "extension"),
    [
        ("010-62345678x098", "+861062345678", "098"),
        ("010-62345678 ext. 12", "+861062345678", "12"),
        ("010-62345678 Extension: 12", "+861062345678", "12"),
        ("010-62345678（分机12）", "+861062345678", "12"),
        ("0571-88886666转123", "+8657188886666", "123"),
        ("0571-88886666 轉 123", "+8657188886666", "123"),
        ("010-62345678;ext=7", "+861062345678", "7"),
        ("tel:+86-10-62345678;ext=5", "+861062345678", "5"),
        ("010-62345678#8001", "+861062345678", "8001"),
        ("010-62345678,12", "+861062345678", "12"),
        ("010-62345678, ext 12", "+861062345678", "12"),
        ("010-62345678-123", "+861062345678", "123"),
        ("(0755) 88886666-1", "+8675588886666", "1"),
        ("+86 010-62345678-123", "+861062345678", "123"),
        ("13800138000转1", MOBILE, "1"),
    ],
)
def test_an_extension_is_kept_and_not_compared(text: str, key: str, extension: str) -> None:
    phone = read(text)
    assert (phone.key, phone.extension, phone.valid) == (key, extension, True)


@pytest.mark.parametrize(
    ("text", "region", "key", "home"),
    [
        ("010-62345678", "CN", "+861062345678", "CN"),
        ("(021) 6234 5678", "CN", "+862162345678", "CN"),
        ("0755 8234 5678", "CN", "+8675582345678", "CN"),
        ("400-800-1234", "CN", "+864008001234", "CN"),
        ("800 810 1234", "CN", "+868008101234", "CN"),
        ("9123 4567", "HK", "+85291234567", "HK"),
        ("2123-4567", "HK", "+85221234567", "HK"),
        ("0912-345-678", "TW", "+886912345678", "TW"),
        ("(02) 2345-6789", "TW", "+886223456789", "TW"),
        ("6612 3456", "MO", "+85366123456", "MO"),
        ("8123 4567", "SG", "+6581234567", "SG"),
        ("(650) 253-0000", "US", "+16502530000", "US"),
        ("1-650-253-0000", "US", "+16502530000", "US"),
        ("+1 416 736 2100", "CN", "+14167362100", "CA"),
    ],
)
def test_landlines_service_numbers_and_other_regions(text: str, region: str, key: str, home: str) -> None:
    phone = read(text, region)
    assert (phone.key, phone.region, phone.valid) == (key, home, True)


@pytest.mark.parametrize(
    ("text", "region"),
    [("62345678", "CN"), ("6234567", "CN"), ("253-0000", "US"), ("1380013800", "CN"), ("12000138000", "CN")],
)
def test_a_possible_but_doubtful_number_is_kept_with_a_warning(text: str, region: str) -> None:
    phone = read(text, region)
    assert not phone.valid
    assert phone.key.startswith("+")
    assert phone.region == region


@pytest.mark.parametrize(
    ("text", "region", "code", "arguments"),
    [
        ("1391 62", "CN", "too_short", {"count": 6}),
        ("110", "CN", "too_short", {"count": 3}),
        ("95588", "CN", "too_short", {"count": 5}),
        ("1", "CN", "too_short", {"count": 1}),
        ("+86 1", "CN", "too_short", {"count": 3}),
        ("555123", "US", "too_short", {"count": 6}),
        ("1380013800012", "CN", "too_long", {"count": 13}),
        ("16502530000123", "US", "too_long", {"count": 13}),
        ("622202123456789012", "CN", "too_long", {"count": 18}),
        ("9123456789", "HK", "too_long", {"count": 10}),
        ("张三", "CN", "not_a_number", {"text": "张三"}),
        ("1-800-FLOWERS", "US", "not_a_number", {"text": "1-800-FLOWERS"}),
        ("13800138000元", "CN", "not_a_number", {"text": "13800138000元"}),
        ("138+00138000", "CN", "not_a_number", {"text": "138+00138000"}),
        ("+999 123456", "CN", "not_a_number", {"text": "+999 123456"}),
        ("13800138000", "", "not_a_number", {"text": "13800138000"}),
        ("010-62345678/79", "CN", "not_a_number", {"text": "010-62345678/79"}),
        ("+", "CN", "not_a_number", {"text": "+"}),
        ("--", "CN", "not_a_number", {"text": "--"}),
        ("x12", "CN", "not_a_number", {"text": "x12"}),
        ("1.38E+10", "CN", "digits_lost", {"text": "1.38E+10"}),
        ("1e10", "CN", "digits_lost", {"text": "1e10"}),
        ("1.380013800E+10", "CN", "digits_lost", {"text": "1.380013800E+10"}),
        ("13800138000 / 13900139000", "CN", "several_numbers", {}),
        ("13800138000 13900139000", "CN", "several_numbers", {}),
    ],
)
def test_an_impossible_number_says_why(
    text: str, region: str, code: str, arguments: dict[str, object]
) -> None:
    with pytest.raises(PhoneError) as caught:
        parse_phone(text, region)
    assert caught.value.code == code
    assert caught.value.arguments == arguments


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("13800138000", ["13800138000"]),
        ("13800138000 / 010-62345678", ["13800138000", "010-62345678"]),
        ("13800138000、13900139000；13700137000", ["13800138000", "13900139000", "13700137000"]),
        ("13800138000\n13900139000", ["13800138000", "13900139000"]),
        ("13800138000 或 13900139000", ["13800138000", "13900139000"]),
        ("650-253-0000 or 650-253-0001", ["650-253-0000", "650-253-0001"]),
        ("13800138000 13900139000", ["13800138000", "13900139000"]),
        ("138 0013 8000", ["138 0013 8000"]),
        ("+86 13800138000", ["+86 13800138000"]),
        ("010-62345678/79", ["010-62345678/79"]),
        ("010-62345678;ext=7, 13800138000", ["010-62345678;ext=7", "13800138000"]),
        ("010-62345678, ext 12", ["010-62345678, ext 12"]),
        ("13800138000;", ["13800138000"]),
    ],
)
def test_one_cell_with_several_numbers(text: str, numbers: list[str]) -> None:
    assert split_phones(text) == numbers


def test_what_was_typed_is_kept_for_display() -> None:
    assert read(" +86-138 0013 8000 ").shown == "+86-138 0013 8000"
    assert read("１３８００１３８０００").shown == "13800138000"


@pytest.mark.parametrize(
    ("text", "reader", "shown"),
    [
        ("13800138000", "CN", "138 0013 8000"),
        ("13800138000", "US", "+86 138 0013 8000"),
        ("12000138000", "CN", "12000138000"),
        ("01062345678", "CN", "010 6234 5678"),
        ("4008001234", "CN", "400 800 1234"),
        ("+1 6502530000", "CN", "+1 650-253-0000"),
        ("+1 6502530000", "US", "(650) 253-0000"),
        ("+852 91234567", "CN", "+852 9123 4567"),
        ("010-62345678转123", "CN", "010 6234 5678 ext. 123"),
    ],
)
def test_display(text: str, reader: str, shown: str) -> None:
    phone = read(text)
    assert format_phone(phone, reader) == shown
    if not phone.extension:
        assert format_phone(phone.key, reader) == shown


def test_display_of_what_is_no_key() -> None:
    assert format_phone("") == ""
    assert format_phone("no key") == "no key"


def test_every_prefix_of_eleven_digits_agrees_with_the_library() -> None:
    for prefix in range(10000):
        text = f"1{prefix:04d}001234"
        number = phonenumbers.parse(text, "CN")
        if not phonenumbers.is_possible_number(number):
            with pytest.raises(PhoneError):
                parse_phone(text)
            continue
        phone = read(text)
        assert phone.key == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert phone.valid == phonenumbers.is_valid_number(number)


@given(
    st.text(alphabet="0123456789+-()./ xE#转,;\u202d８\n", max_size=24),
    st.sampled_from(["CN", "US", "HK", "TW", ""]),
)
def test_any_text_is_a_number_a_blank_or_a_known_fault(text: str, region: str) -> None:
    code, phone = outcome(text, region)
    assert code in {"", "too_short", "too_long", "not_a_number", "digits_lost", "several_numbers"}
    if phone is not None:
        assert re.fullmatch(r"\+\d{4,17}", phone.key)
        assert format_phone(phone)


@given(st.text(max_size=30))
def test_no_text_at_all_is_too_strange(text: str) -> None:
    _code, phone = outcome(text, "CN")
    assert phone is None or phone.key
    assert all(split_phones(text))


@given(st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True))
def test_a_key_read_again_is_the_same_key(text: str) -> None:
    phone = read(text)
    assert read(phone.key).key == phone.key
    assert read(format_phone(phone)).key == phone.key


def test_importing_the_module_does_not_load_the_library() -> None:
    source = "import sys, desktop.controllers.entries.phone; sys.exit('phonenumbers' in sys.modules)"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", source], cwd=root, check=False).returncode == 0


def independent(text: str) -> tuple[str, str]:
    """An American number read by hand: the extension off, the digits with +1 before ten of them."""
    main, _, extension = text.partition("x")
    digits = re.sub(r"\D", "", main)
    return "+1" + digits[-10:], extension


def american_texts() -> list[str]:
    texts: list[str] = []
    with (Path(__file__).parents[1] / "samples" / "american_phones.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        for row in csv.reader(file):
            texts += row
    return texts


def test_american_numbers_of_another_tool() -> None:
    texts = american_texts()
    assert len(texts) > 60
    for text in texts:
        phone = read(text, "US")
        assert (phone.key, phone.extension) == independent(text)


@pytest.mark.parametrize(
    ("text", "key", "shown"),
    [
        ("138 0013 8000", "+8613800138000", "138 0013 8000"),
        ("212-667-2002", "+12126672002", "+1 212-667-2002"),
        ("no number at all", "+12126672002", "+1 212-667-2002"),
        ("wechat only", None, "wechat only"),
    ],
)
def test_a_number_typed_for_another_region_is_shown_so_that_it_reads_back(
    text: str, key: str | None, shown: str
) -> None:
    assert readable_phone(text, key, "CN") == shown
    if key is not None:
        again = parse_phone(shown, "CN")
        assert again is not None
        assert again.key == key
