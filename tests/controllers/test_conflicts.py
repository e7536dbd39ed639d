"""Tests of the comparison of two people's edits of one record."""

from __future__ import annotations

from desktop.controllers.conflicts import Clash, compare

KEYS = ("name", "phone", "intent", "remark")
OPENED = {
    "name": "陈静怡",
    "phone": "13800138000",
    "phone_key": "+8613800138000",
    "intent": "B",
    "remark": "",
}


def test_nothing_is_asked_where_each_changed_something_else() -> None:
    found = compare(KEYS, OPENED, OPENED | {"intent": "A"}, OPENED | {"remark": "她下周来"})
    assert (found.clashes, found.mine, found.theirs) == ((), ("intent",), ("remark",))


def test_only_fields_that_both_changed_differently_are_asked() -> None:
    mine = OPENED | {"intent": "A", "name": "陈静"}
    theirs = OPENED | {"intent": "C", "name": "陈静"}
    found = compare(KEYS, OPENED, mine, theirs)
    assert found.clashes == (Clash("intent", "B", "A", "C"),)
    assert not found.mine
    assert not found.theirs


def test_two_spellings_of_one_phone_are_one_phone() -> None:
    found = compare(KEYS, OPENED, OPENED | {"phone": "138 0013 8000"}, OPENED)
    assert (found.clashes, found.mine, found.theirs) == ((), (), ())


def test_nothing_and_an_empty_text_are_the_same() -> None:
    found = compare(KEYS, OPENED | {"intent": None}, OPENED | {"intent": ""}, OPENED | {"intent": None})
    assert not found.mine
