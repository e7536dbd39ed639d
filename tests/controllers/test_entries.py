"""What may be typed: parsing of every kind of field, and what is said of what cannot be parsed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.directory import ChoiceEntry, Directory, StaffEntry, StoreEntry
from desktop.controllers.entries import customer, opportunity
from desktop.controllers.entries.checking import columns
from desktop.controllers.entries.field import (
    MOST_MONEY,
    EntryContext,
    Invalid,
    Severity,
    caption,
    clean,
    parse_date,
    parse_email,
    parse_intent,
    parse_money,
    parse_tags,
    parse_title,
    show_money,
)
from desktop.controllers.entries.showing import show
from desktop.words import Choice, Role, Title, Uniqueness

DIRECTORY = Directory(
    MappingProxyType(
        {
            1: StaffEntry(1, "李敏", "limin", Role.MANAGER, "limin lm", True, (1, 2)),
            2: StaffEntry(2, "王磊", "wanglei", Role.SALESPERSON, "wanglei wl", True, (1,)),
            3: StaffEntry(3, "王磊", "wanglei2", Role.SALESPERSON, "wanglei wl", True, (1,)),
            4: StaffEntry(4, "赵婷", "zhaoting", Role.SALESPERSON, "zhaoting zt", False, (2,)),
        }
    ),
    MappingProxyType({1: StoreEntry(1, "XH", "徐汇店", True), 2: StoreEntry(2, "WS", "汶水店", False)}),
    MappingProxyType(
        {
            1: ChoiceEntry(1, Choice.SOURCE, "小红书", 1, False, True),
            2: ChoiceEntry(2, Choice.SOURCE, "美团", 0, False, True),
            3: ChoiceEntry(3, Choice.SOURCE, "报纸", 2, False, False),
            4: ChoiceEntry(4, Choice.PROGRESS, "量尺", 1, False, True),
        }
    ),
)
CONTEXT = EntryContext("CN", DIRECTORY)


def check(**draft: Any) -> dict[str, str]:
    """The codes of what is wrong with an opportunity draft, by field."""
    return {one.field: one.code for one in opportunity.check(draft, CONTEXT).problems}


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("86,000", 8_600_000),
        ("￥86000.5", 8_600_050),
        ("8.6万", 8_600_000),
        ("３万", 3_000_000),
        ("86000元", 8_600_000),
        ("￥ 8 800", 880_000),
        ("1,23,456", 12_345_600),
        ("1,234.5万", 1_234_500_000),
        ("5,0000", 5_000_000),
        ("NT$30,000", 3_000_000),
        ("US$ 499", 49_900),
        ("RM 12.50", 1_250),
        ("3000 RMB", 300_000),
        (86000, 8_600_000),
        (0, 0),
        ("", None),
        (None, None),
    ],
)
def test_money(typed: object, minor: int | None) -> None:
    assert parse_money(typed) == minor


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("三万八", "money"),
        ("-5", "money_negative"),
        ("1e30", "money_large"),
        ("NaN", "money"),
        ("Infinity", "money"),
        ("12.3.4", "money"),
        ("12,5", "money"),
        ("1,29", "money"),
        ("1.299,00", "money"),
    ],
)
def test_no_money(typed: str, code: str) -> None:
    with pytest.raises(Invalid) as invalid:
        parse_money(typed)
    assert invalid.value.code == code


@pytest.mark.parametrize("typed", ["13816502217.0", "1.3816502217E10", "1.3816502217e+10"])
def test_a_phone_that_a_program_wrote_as_a_number_is_kept_as_its_digits(typed: str) -> None:
    checked = opportunity.check({"name": "徐可", "phone": typed}, CONTEXT)
    assert not checked.problems
    assert (checked.values["phone"], checked.values["phone_key"]) == ("13816502217", "+8613816502217")


@pytest.mark.parametrize(
    ("typed", "currency", "told"),
    [
        ("$499", "CNY", True),
        ("€50", "CNY", True),
        ("3000 usd", "CNY", True),
        ("NT$30,000", "CNY", True),
        ("￥3000", "CNY", False),
        ("3000元", "TWD", False),
        ("$499", "TWD", False),
        ("NT$30,000", "TWD", False),
        ("3000", "EUR", False),
    ],
)
def test_an_amount_in_another_currency_is_told(typed: str, currency: str, told: bool) -> None:
    draft = {"name": "徐可", "phone": "13816502217", "budget": typed}
    problems = opportunity.check(draft, replace(CONTEXT, currency=currency)).problems
    assert [one.code for one in problems] == ["money_foreign"] * told


@given(st.integers(0, MOST_MONEY))
def test_money_shown_is_money_typed(minor: int) -> None:
    assert parse_money(show_money(minor)) == minor


@pytest.mark.parametrize(
    "typed",
    [
        "2026-12-20",
        "2026/12/20",
        "2026.12.20",
        "2026年12月20日",
        "２０２６-12-20",
        "2026-12-20 14:30",
        "20261220",
    ],
)
def test_dates(typed: str) -> None:
    assert parse_date(typed) == date(2026, 12, 20)


def test_dates_that_are_dates_already() -> None:
    assert parse_date(datetime(2026, 12, 20, 8, 0)) == parse_date(date(2026, 12, 20)) == date(2026, 12, 20)  # noqa: DTZ001
    assert parse_date("") is None


@pytest.mark.parametrize("typed", ["soon", "2026-13-01", "2026-02-30", "12/20/2026"])
def test_no_dates(typed: str) -> None:
    with pytest.raises(Invalid):
        parse_date(typed)


def test_tags_are_named_once() -> None:
    assert parse_tags("沙发、餐桌, 沙发;床\n衣柜；") == "沙发、餐桌、床、衣柜"
    assert parse_tags(None) == ""


@pytest.mark.parametrize("typed", ["jingyi@shangju", "jingyi", "a@b.", "a b@c.d", "@c.d"])
def test_no_e_mail(typed: str) -> None:
    with pytest.raises(Invalid):
        parse_email(typed)


def test_e_mail() -> None:
    assert parse_email(" jingyi@shangju.cn ") == "jingyi@shangju.cn"
    assert parse_email("ｊ＠ｓ.cn") == "j@s.cn"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("先生", Title.MR),
        ("Mr.", Title.MR),
        ("女", Title.MS),
        ("Mrs", Title.MS),
        (1, Title.MR),
        (Title.MS, Title.MS),
        ("Unknown", Title.UNKNOWN),
        ("", Title.UNKNOWN),
        ("Dr", Title.UNKNOWN),
    ],
)
def test_titles(typed: object, title: Title) -> None:
    assert parse_title(typed) is title


def test_intent() -> None:
    assert parse_intent("a级") == "A"
    assert parse_intent("") is None
    with pytest.raises(Invalid):
        parse_intent("E")


def test_clean_text() -> None:
    assert clean("\u202d 13800138000\u202c\xa0") == "13800138000"
    assert clean("ＡＢＣ　１２") == "ABC 12"
    assert clean("你好，世界！") == "你好，世界！"
    assert clean(None) == ""
    assert clean("a  \n\n b\x07", keep_lines=True) == "a\n\n b"


def test_a_name_and_a_phone_or_a_wechat_are_needed() -> None:
    assert check() == {"name": "required", "phone": "phone_or_wechat"}
    assert check(name="钱女士", wechat="qian") == {}
    assert check(name="钱女士", phone="13800138000") == {}
    assert check(name="钱女士", wechat="q" * 101) == {"wechat": "long"}, "who is to be reached was typed"


def test_phones() -> None:
    assert check(name="x", phone="1391 62") == {"phone": "too_short"}
    assert check(name="x", phone="'") == {"phone": "not_a_number"}
    assert check(name="x", phone="13800138000", second_phone="+86 138 0013 8000") == {
        "second_phone": "same_phone_twice"
    }
    checked = opportunity.check({"name": "x", "phone": " 138 0013 8000 "}, CONTEXT)
    assert (checked.values["phone"], checked.values["phone_key"]) == ("138 0013 8000", "+8613800138000")


def test_an_unlikely_phone_is_a_warning() -> None:
    checked = opportunity.check({"name": "x", "phone": "12345678"}, CONTEXT)
    assert [(one.code, one.severity) for one in checked.problems] == [("phone_unlikely", Severity.WARNING)]
    assert not checked.errors


def test_an_extension_without_a_number_is_no_phone() -> None:
    assert check(name="x", phone="ext. 12")["phone"] in ("not_a_number", "too_short")


def test_names_become_ids() -> None:
    values = opportunity.check(
        {"name": "x", "wechat": "x", "source": "小红书", "owner": "limin", "store": "xh", "progress": 4},
        CONTEXT,
    ).values
    assert (values["source"], values["owner"], values["store"], values["progress"]) == (1, 1, 1, 4)
    values = opportunity.check(
        {"name": "x", "wechat": "x", "owner": 2, "store": 1, "source": " "}, CONTEXT
    ).values
    assert (values["source"], values["owner"], values["store"]) == (None, 2, 1)


def test_names_nobody_has() -> None:
    found = check(
        name="x", wechat="x", source="报纸", owner="王磊", store="汶水店", progress="谈", intent="E"
    )
    assert found == {
        "source": "choice_unknown",
        "owner": "staff_unknown",
        "store": "store_unknown",
        "progress": "choice_unknown",
        "intent": "choice_unknown",
    }


def test_what_is_too_long() -> None:
    found = check(
        name="x" * 101, wechat="x", needs="、".join(str(one) for one in range(200)), remark="y" * 2001
    )
    assert found == {"name": "long", "needs": "long", "remark": "long"}


def test_every_problem_is_worded() -> None:
    draft = {
        "name": "",
        "phone": "1391 62",
        "email": "x",
        "budget": "x",
        "expected_close": "x",
        "source": "x",
        "owner": "x",
        "store": "x",
        "remark": "y" * 2001,
    }
    problems = opportunity.check(draft, CONTEXT).problems
    assert len(problems) == len(draft)
    for problem in problems:
        assert problem.text()
        assert "{" not in problem.text()


def test_values_are_shown_as_people_read_them() -> None:
    assert show("source", 1, DIRECTORY) == "小红书"
    assert show("owner", 1, DIRECTORY) == "李敏"
    assert show("store", 1, DIRECTORY) == "徐汇店"
    assert show("budget", 8_600_050, DIRECTORY) == "86,000.50"
    assert show("title", 1, DIRECTORY) == "Mr"
    assert show("expected_close", date(2026, 12, 20), DIRECTORY) == "2026-12-20"
    assert show("remark", None, DIRECTORY) == show("remark", "", DIRECTORY) == ""
    assert show("wechat", "x", DIRECTORY) == "x"


def test_columns_follow_from_values() -> None:
    values = opportunity.check({"name": "王先生", "wechat": "x", "source": 1}, CONTEXT).values
    row = columns(values)
    assert (row["source_id"], row["owner_id"]) == (1, None)
    assert "wxs" in row["pinyin"].split()
    assert row["name_sort"].startswith("wang")


def test_a_customer_needs_what_its_key_needs() -> None:
    def codes(uniqueness: Uniqueness, **draft: Any) -> list[str]:
        return [one.code for one in customer.check(draft, replace(CONTEXT, uniqueness=uniqueness)).problems]

    assert codes(Uniqueness.PHONE, name="x") == ["phone_required"]
    assert codes(Uniqueness.NONE, name="x") == []
    assert codes(Uniqueness.PHONE_AND_STORE, name="x", phone="13800138000") == ["store_required"]
    assert codes(Uniqueness.PHONE_AND_STORE, name="x", phone="13800138000", store=1) == []
    assert codes(Uniqueness.PHONE, name="x", phone="139") == ["too_short"]


@pytest.mark.parametrize(
    ("uniqueness", "keys"),
    [
        (Uniqueness.PHONE, ("+861", "+862")),
        (Uniqueness.PHONE_AND_NAME, ("+861|mr wang", "+862|mr wang")),
        (Uniqueness.PHONE_AND_STORE, ("+861|7", "+862|7")),
        (Uniqueness.NONE, ()),
    ],
)
def test_unique_keys(uniqueness: Uniqueness, keys: tuple[str, ...]) -> None:
    values = {"name": "Mr  Wang", "phone_key": "+861", "second_phone_key": "+862", "store": 7}
    assert customer.unique_keys(values, uniqueness) == keys


def test_columns_of_a_customer() -> None:
    values = customer.check({"name": "王先生", "phone": "13800138000", "owner": 1}, CONTEXT).values
    assert columns(values)["owner_id"] == 1


def test_captions() -> None:
    assert [caption(one) for one in opportunity.FIELDS[:3]] == ["Customer name", "Title", "Phone"]


@given(st.dictionaries(st.sampled_from([one.key for one in opportunity.FIELDS]), st.text(max_size=60)))
def test_whatever_is_typed_is_checked_without_a_crash(draft: dict[str, str]) -> None:
    checked = opportunity.check(draft, CONTEXT)
    for problem in checked.problems:
        assert problem.text()
    if not checked.errors:
        assert columns(checked.values)["name"]
