"""Search words: what of a record is found by what."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.search import (
    Answer,
    answer,
    fold,
    index_rows,
    index_text,
    match_expression,
    matches,
    search_text,
    terms,
    unindex_rows,
)
from desktop.models.backends.sqlite import insert_index

RECORD = search_text(
    number="SJ2606-0042",
    name="王先生",
    pinyin="wangxiansheng wxs",
    company="华庭置业 ＡＢＣ",
    phone="138-0013 8000",
    phone_key="+8613800138000",
    second_phone="010 8765 4321",
    second_phone_key="+861087654321",
    wechat="Wx_King-9",
    remark="周末\n再来 2025-01-03 𠮷祥",
)
INDEX = "CREATE VIRTUAL TABLE opportunity_search USING fts5(text, content='', detail=none, columnsize=0)"


def found(record: str, text: str) -> bool:
    """Whether the index offers the record and its text verifies it; both must agree."""
    wanted = terms(text)
    question = match_expression(wanted)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(INDEX)
        index_rows(connection, [(1, record), (2, "别人")])
        offered = (
            question is None
            or (1,)
            in connection.execute(
                "SELECT rowid FROM opportunity_search WHERE opportunity_search MATCH ?", (question,)
            ).fetchall()
        )
    verified = matches(record, wanted)
    assert offered or not verified
    if all(term.exact for term in wanted):
        assert offered == verified
    return offered and verified


@pytest.mark.parametrize(
    "text",
    [
        "王", "先生", "王先生", "wxs", "wangxian", "WXS", "ｗｘｓ", "8000", "13800138000", "138 0013 8000", "138-0013-8000",
        "+86 138 0013 8000", "0086 13800138000", "１３８００１３８０００", "01087654321", "010-8765", "4321", "sj2606-0042",
        "SJ26060042", "2606-0042", "0042", "king", "wx_king-9", "华庭", "abc", "周末 再来", "2025-01-03", "𠮷", "王 8000",
        "再来 wxs 0042", "", "  ", "_", "0",
    ],
)  # fmt: skip
def test_it_is_found(text: str) -> None:
    assert found(RECORD, text)


@pytest.mark.parametrize(
    "text", ["李", "王女", "生王", "wxx", "8009", "13800138001", "周末再来", "王 9999", "sj2607", "𠮷王", "%"]
)
def test_it_is_not_found(text: str) -> None:
    assert not found(RECORD, text)


@pytest.mark.parametrize(
    ("name", "typed", "how"),
    [
        ("新建商机", "商机", Answer.ITSELF),
        ("新建商机", "xinjian", Answer.PINYIN),
        ("新建商机", "XJSJ", Answer.PINYIN),
        ("新建商机", "ｘｊ 商机", Answer.PINYIN),
        ("商機 · 無效關閉", "wxgb", Answer.PINYIN),
        ("重新审核", "cxsh", Answer.PINYIN),
        ("New opportunity", "OPP new", Answer.ITSELF),
        ("新建商机", "", Answer.ITSELF),
        ("新建商机", "zuofei", Answer.NOT),
        ("新建商机", "xinjian 作废", Answer.NOT),
        ("New opportunity", "nwo", Answer.NOT),
    ],
)
def test_a_name_answers_to_itself_and_its_pinyin(name: str, typed: str, how: Answer) -> None:
    assert answer(name, typed) is how


def test_terms_join_a_phones_groups_but_not_two_short_numbers() -> None:
    assert [term.spellings for term in terms("138 0013 8000 王")] == [("13800138000",), ("王",)]
    assert [term.spellings for term in terms("12 34")] == [("12",), ("34",)]


def test_an_entry_can_be_taken_out_again() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(INDEX)
        index_rows(connection, [(1, RECORD), (2, RECORD)])
        unindex_rows(connection, [(1, RECORD)])
        for text in ("王", "8000", "wxs"):
            rows = connection.execute(
                "SELECT rowid FROM opportunity_search WHERE opportunity_search MATCH ?",
                (match_expression(terms(text)),),
            ).fetchall()
            assert rows == [(2,)]


@pytest.mark.parametrize("once", [True, False], ids=["each piece once", "as it is put in"])
def test_an_entry_is_taken_out_however_often_its_pieces_were_put_in(once: bool) -> None:
    """Nothing else stands in the index, so that taking out more than was put in would show as damage."""
    text = index_text(RECORD)
    pieces = list(dict.fromkeys(text.split(" "))) if once else text.split(" ")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(INDEX)
        insert_index(connection, "opportunity", [(1, " ".join(pieces))])
        unindex_rows(connection, [(1, RECORD)])
        connection.execute("INSERT INTO opportunity_search (opportunity_search) VALUES ('optimize')")
        expression = match_expression(terms("王"))
        found = "SELECT count(*) FROM opportunity_search WHERE opportunity_search MATCH ?"
        assert connection.execute(found, (expression,)).fetchone() == (0,)


TEXTS = st.text(alphabet="王先a1B-_ .＋é𠮷\n한", max_size=12)


@given(name=TEXTS, remark=TEXTS, start=st.integers(0, 12), size=st.integers(1, 6))
def test_any_part_of_any_field_is_found(name: str, remark: str, start: int, size: int) -> None:
    record = search_text(number="N1", name=name, remark=remark)
    for field in (name, remark):
        part = fold(field)[start : start + size]
        assert found(record, part), (record, part, index_text(record))
