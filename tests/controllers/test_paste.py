"""Smart paste: what is read from texts as people have them, and that nothing of a text is lost."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.clock import clock
from desktop.controllers.directory import ChoiceEntry, Directory, StaffEntry
from desktop.controllers.entries.field import EntryContext, clean
from desktop.controllers.entries.opportunity import BY_KEY
from desktop.controllers.entries.paste import MOST_READ, Certainty, Found, read_text
from desktop.controllers.entries.paste_text import SEPARATORS
from desktop.words import Choice, Role
from tests.controllers.paste_texts import DOUYIN, LIMIN, TEXTS, WANGLEI, WEBSITE, XIAOHONGSHU

LONGEST_LABEL = 24
DIRECTORY = Directory(
    MappingProxyType(
        {
            LIMIN: StaffEntry(LIMIN, "李敏", "limin", Role.MANAGER, "limin lm", True, (1,)),
            WANGLEI: StaffEntry(WANGLEI, "王磊", "wanglei", Role.SALESPERSON, "wanglei wl", True, (1,)),
        }
    ),
    MappingProxyType({}),
    MappingProxyType(
        {
            XIAOHONGSHU: ChoiceEntry(XIAOHONGSHU, Choice.SOURCE, "小红书", 1, False, True),
            DOUYIN: ChoiceEntry(DOUYIN, Choice.SOURCE, "抖音", 2, False, True),
            WEBSITE: ChoiceEntry(WEBSITE, Choice.SOURCE, "官网", 3, False, True),
        }
    ),
)


@pytest.fixture(autouse=True)
def thursday():
    """The day on which the texts are pasted."""
    clock.set(datetime(2026, 11, 26, 2, 0, tzinfo=UTC))
    yield
    clock.set(None)


def context(region: str = "CN") -> EntryContext:
    return EntryContext(region, DIRECTORY)


@pytest.mark.parametrize(("region", "text", "fields"), TEXTS, ids=[text[:24] for _, text, _ in TEXTS])
def test_every_field_is_read(region: str, text: str, fields: dict[str, Any]):
    assert read_text(text, context(region)).draft() == fields


def of(text: str, field: str) -> Found:
    """What is read for one field."""
    return next(one for one in read_text(text, context()).found if one.field == field)


@pytest.mark.parametrize(
    ("text", "field", "certainty", "note"),
    [
        ("电话 138 0013 8000", "phone", Certainty.FOUND, ""),
        ("电话 １３８００１３８０００", "phone", Certainty.FOUND, "was full-width"),
        ("电话 62345678", "phone", Certainty.CONFIRM, "This number is unusual for its region: check it"),
        ("415-555-0132", "phone", Certainty.CONFIRM, "another region"),
        ("13800138000 微信同号", "wechat", Certainty.FOUND, "as the phone"),
        ("预算5-6万", "budget", Certainty.CONFIRM, "max. of 5-6万"),
        ("预算6万", "budget", Certainty.FOUND, ""),
        ("6万左右", "budget", Certainty.CONFIRM, "from “6万左右”"),
        ("这周六到店", "next_follow_up", Certainty.CONFIRM, "from “这周六”"),
        ("下次跟进：2026-12-01", "next_follow_up", Certainty.FOUND, ""),
        ("住 浦东新区", "city", Certainty.FOUND, "from 浦东新区"),
        ("嘉定安亭", "district", Certainty.CONFIRM, ""),
        ("张三 10:32\n在吗", "name", Certainty.CONFIRM, "the sender"),
        ("王伟 13800138000", "name", Certainty.CONFIRM, ""),
        ("来源：朋友", "source", Certainty.MISSING, "There is no Source “朋友”"),
        ("负责人：小杨", "owner", Certainty.MISSING, "There is no member of staff “小杨”"),
        ("门店：金桥", "store", Certainty.MISSING, "There is no store “金桥”"),
    ],
)
def test_what_is_not_sure_says_why(text: str, field: str, certainty: Certainty, note: str):
    found = of(text, field)
    assert (found.certainty, found.note()) == (certainty, note)


def test_a_value_stands_where_its_span_says():
    text = "🌸 王先生，１３８００１３８０００"
    places = {
        one.field: [text[start:end] for start, end in one.spans] for one in read_text(text, context()).found
    }
    assert places == {"name": ["王先生"], "title": ["先生"], "phone": ["１３８００１３８０００"]}


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("导购：王磊想买书桌", "owner", WANGLEI),
        ("来源：小红书想看沙发", "source", XIAOHONGSHU),
        ("客户：王伟打算订大床", "name", "王伟"),
    ],
)
def test_a_wish_is_no_part_of_the_name_before_it(text: str, field: str, value: Any):
    assert of(text, field).value == value
    assert of(text, "needs").value


def test_what_a_record_has_no_field_for_stays_in_the_remark():
    fields = [BY_KEY[key] for key in ("name", "title", "phone", "source", "remark")]
    pasted = read_text("王先生 13800138000 想看沙发 预算3万 抖音 负责人：李敏", context(), fields)
    assert [one.field for one in pasted.found] == ["name", "title", "phone", "source"]
    assert pasted.remark == "想看沙发 预算3万 负责人：李敏"


def test_a_text_too_long_to_be_a_message_is_read_from_its_beginning():
    text = "王先生 13800138000\n" + "店" * MOST_READ + "完"
    pasted = read_text(text, context())
    assert pasted.draft()["name"] == "王先生"
    assert pasted.remark.count("店") == MOST_READ
    assert pasted.remark.endswith("完")


# What keeps parts apart carries nothing, so it may go.
PIECES = sorted({piece for _, text, _ in TEXTS for piece in re.split(r"[\s，,。；]+", text)})
MIXED = st.lists(
    st.one_of(
        st.sampled_from(PIECES), st.text(max_size=8), st.sampled_from(["，", " ", "\n", "：", "13800138000"])
    ),
    max_size=12,
).map("".join)


def said(text: str) -> list[str]:
    """The characters of a text that say something, as the program keeps text."""
    return [one for one in clean(text) if not one.isspace() and one not in SEPARATORS]


@example("门店：金桥二店我要买书桌")
@example("导购：王磊想买书桌给孩子用")
@given(MIXED)
def test_nothing_of_a_text_is_lost(text: str):
    pasted = read_text(text, context())
    placed = list(pasted.text)
    for one in pasted.found:
        for start, end in one.spans if one.value is not None else ():
            placed[start:end] = " " * (end - start)
    for start, end in pasted.labels:
        assert len(pasted.text[start:end].strip()) <= LONGEST_LABEL
        placed[start:end] = " " * (end - start)
    assert said("".join(placed)) == said(pasted.remark)


def test_labels_are_only_what_names_a_value():
    for region, text, _ in TEXTS:
        for start, end in read_text(text, context(region)).labels:
            assert not any(one.isdigit() for one in text[start:end])
