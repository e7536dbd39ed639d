"""The business parameters of sales documents: who changes them, to what, and what is told of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.controllers.amounts import rounded
from desktop.controllers.parameters import load_parameters, save_parameter
from desktop.currencies import CURRENCIES, currency_sign, currency_texts
from desktop.errors import Refused
from desktop.words import Role, Rounding
from tests.controllers.people_places import Business

GOOD: dict[str, Any] = {
    "currency": "TWD",
    "rounding": Rounding.TEN_DOWN,
    "intention_days": 30,
    "document_terms": "一、定金不退。\n二、送货上门。",
    "business_name": "尚居家居",
    "contract_number": "HT{yy}-{n:05d}",
}


def trail(place: Business) -> list[tuple[Any, ...]]:
    return place.database.execute_sql(
        "SELECT number, staff_id, changes FROM audit WHERE kind = 'parameter' ORDER BY id"
    ).fetchall()


@pytest.mark.parametrize("key", GOOD)
def test_is_saved_and_told(staffed: Business, key: str) -> None:
    connection, session = staffed.database.connection(), staffed.session()
    before = getattr(load_parameters(connection), key)
    assert before != GOOD[key]
    save_parameter(session, key, GOOD[key])
    after = getattr(load_parameters(connection), key)
    assert (after, type(after)) == (GOOD[key], type(before))
    number, staff, changes = trail(staffed)[-1]
    assert (number, staff, json.loads(changes)) == (key, session.user.id, {key: [before, GOOD[key]]})


@pytest.mark.parametrize("role", [Role.SALESPERSON, Role.MANAGER, Role.BACK_OFFICE])
@pytest.mark.parametrize("key", GOOD)
def test_only_administrators_change_it(staffed: Business, role: Role, key: str) -> None:
    before = trail(staffed)
    with pytest.raises(Refused) as caught:
        save_parameter(staffed.session(role), key, GOOD[key])
    assert caught.value.code == "no_right"
    assert trail(staffed) == before


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("currency", "JPY", "currency_unknown"),
        ("currency", "", "currency_unknown"),
        ("currency", None, "currency_unknown"),
        ("rounding", "up", "rounding_unknown"),
        ("intention_days", 0, "intention_days_range"),
        ("intention_days", 366, "intention_days_range"),
        ("intention_days", -1, "intention_days_range"),
        ("intention_days", None, "intention_days_range"),
        ("document_terms", "x" * 4001, "text_long"),
        ("business_name", "x" * 61, "text_long"),
        ("auto_recycle_days", 3651, "days_range"),
        ("import_number", "DR", "number_count"),
    ],
)
def test_what_it_cannot_be_is_refused(staffed: Business, key: str, value: Any, code: str) -> None:
    before = load_parameters(staffed.database.connection()), trail(staffed)
    with pytest.raises(Refused) as caught:
        save_parameter(staffed.session(), key, value)
    assert (caught.value.code, caught.value.field) == (code, key)
    assert caught.value.sentence().strip()
    assert (load_parameters(staffed.database.connection()), trail(staffed)) == before


@pytest.mark.parametrize(
    ("key", "value"),
    [("intention_days", 1), ("intention_days", 365), ("document_terms", "x" * 4000), ("document_terms", "")],
)
def test_the_ends_of_what_it_can_be(staffed: Business, key: str, value: Any) -> None:
    save_parameter(staffed.session(), key, value)
    assert getattr(load_parameters(staffed.database.connection()), key) == value


def test_every_currency_is_offered_with_its_sign() -> None:
    offered = dict(currency_texts())
    assert set(offered) == set(CURRENCIES)
    assert all(text.endswith(f" {currency_sign(code)}") for code, text in offered.items())
    assert currency_sign("XAU") == "XAU"


def test_every_rounding_rule_rounds() -> None:
    found = {rule: rounded(4_248_155, rule) for rule in Rounding}
    assert found == {
        Rounding.CENT: 4_248_155,
        Rounding.DIME: 4_248_160,
        Rounding.UNIT: 4_248_200,
        Rounding.DIME_DOWN: 4_248_150,
        Rounding.UNIT_DOWN: 4_248_100,
        Rounding.TEN_DOWN: 4_248_000,
        Rounding.HUNDRED_DOWN: 4_240_000,
    }
