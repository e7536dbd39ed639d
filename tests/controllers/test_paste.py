"""Smart paste: what is read from texts as people have them, and that nothing of a text is lost."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import clock
from desktop.controllers.directory import ChoiceEntry, Directory, StaffEntry
from desktop.controllers.entries.field import EntryContext, clean
from desktop.controllers.entries.paste import read_text
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
