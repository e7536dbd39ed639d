"""Products found while a line is typed: by code, letters, pinyin and bar code; only what can be sold."""

from __future__ import annotations

import pytest

from desktop.controllers.operate import operate
from desktop.controllers.product_finding import find_products, products_by_code
from desktop.controllers.products import PRODUCTS, create
from desktop.controllers.session import Session
from desktop.words import Operation
from tests.controllers.people_places import Business as Place

WARES = (
    ("SF-2086", "6901234567892", "科技布沙发", "16800"),
    ("SF-2086-2", "", "科技布沙发 双人", "9800"),
    ("CJ-1132", "6901234500017", "岩板茶几", "3980"),
    ("KJ-1", "", "沙发巾 SF-2086 用", "120"),
)


@pytest.fixture
def session(staffed: Place) -> Session:
    asked = staffed.session()
    for code, bar_code, name, price in WARES:
        create(asked, {"code": code, "bar_code": bar_code, "name": name, "price": price}, code)
    return asked


def _codes(session: Session, text: str, limit: int = 8) -> list[str]:
    return [one.code for one in find_products(session, text, limit)]


@pytest.mark.parametrize("typed", ["SF-2086", "sf-2086", "ＳＦ－２０８６", "sf2086", "6901234567892"])
def test_a_whole_code_is_exact_and_comes_first(session: Session, typed: str) -> None:
    first, *others = find_products(session, typed)
    assert (first.code, first.price, first.exact) == ("SF-2086", 1680000, True)
    assert not any(one.exact for one in others)


def test_parts_are_offered_those_whose_code_begins_so_first(session: Session) -> None:
    assert _codes(session, "sf-20") == ["SF-2086", "SF-2086-2", "KJ-1"]
    assert _codes(session, "kjbsf") == ["SF-2086", "SF-2086-2"]
    assert _codes(session, "茶几") == ["CJ-1132"]
    assert _codes(session, "沙发 双人") == ["SF-2086-2"]
    assert _codes(session, "沙发", limit=2) == ["KJ-1", "SF-2086"]
    assert _codes(session, "  ") == _codes(session, "nothing such") == []
    assert not any(one.exact for one in find_products(session, "sf-20"))


def test_what_is_inactive_is_not_offered(session: Session) -> None:
    [sofa, *_others] = find_products(session, "SF-2086")
    operate(session, Operation.DEACTIVATE, [sofa.id], subject=PRODUCTS)
    assert _codes(session, "6901234567892") == []
    assert _codes(session, "SF-2086") == ["SF-2086-2", "KJ-1"]
    assert products_by_code(session, ["SF-2086"]) == {}


def test_a_bar_code_of_two_products_asks_which(session: Session) -> None:
    create(session, {"code": "X-9", "bar_code": "6901234567892", "name": "Twin", "price": "1"}, "twin")
    found = find_products(session, "6901234567892")
    assert ([one.code for one in found], [one.exact for one in found]) == (["SF-2086", "X-9"], [False, False])


def test_pasted_codes_find_their_products_whatever_their_case(session: Session) -> None:
    found = products_by_code(session, ["sf-2086", "6901234500017", "X-1", ""])
    assert {code: one.code for code, one in found.items()} == {
        "sf-2086": "SF-2086",
        "6901234500017": "CJ-1132",
    }
