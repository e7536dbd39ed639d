"""What the entry of records does at its edges: amounts too fine, texts too long, more values than are kept in mind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.controllers.amounts import Line
from desktop.controllers.customers import entry_context
from desktop.controllers.entries import checking, lead, line, origin
from desktop.controllers.entries.field import Invalid, parse_money
from tests.controllers.people_places import Business as Place


def test_an_amount_finer_than_a_cent_is_refused_and_what_a_fraction_leaves_is_not() -> None:
    assert parse_money("0.30000000000000004") == 30
    with pytest.raises(Invalid) as caught:
        parse_money("1.234")
    assert caught.value.code == "money_fine"


def test_a_cell_of_a_line_says_what_is_wrong_before_it_is_left() -> None:
    one = Line("sofa", price=10_000)
    assert line.cell_problem(one, line.PRICE, "120", chinese=False) is None
    problem = line.cell_problem(one, line.PRICE, "1.234", chinese=False)
    assert problem is not None
    assert problem.code == "money_fine"


def test_a_past_that_is_too_long_is_cut_and_said_and_an_empty_one_is_none(staffed: Place) -> None:
    session = staffed.session()
    with session.read():
        context = entry_context(session)
    keys = list(origin.BY_KEY)
    empty = dict.fromkeys(keys, "")
    assert origin.read_origin(empty, keys, context) == (origin.NOTHING, [])
    found, problems = origin.read_origin(empty | {"number": "9" * 1000}, keys, context)
    assert len(found.number) == origin.BY_KEY["number"].limit
    assert [one.code for one in problems] == ["long"]


def test_an_instant_is_taken_as_it_is() -> None:
    there = datetime(2026, 3, 1, 8, tzinfo=timezone(timedelta(hours=8)))
    assert origin.parse_instant(there) == datetime(2026, 3, 1, tzinfo=UTC)


def test_more_values_than_are_kept_in_mind_are_read_all_the_same(staffed: Place) -> None:
    from dataclasses import replace

    session = staffed.session()
    with session.read():
        full = dict.fromkeys(range(checking._MOST_KNOWN), None)
        context = replace(entry_context(session), known=full)
    checked = lead.check({"name": "王", "phone": "13800138000", "source": ""}, context)
    assert checked.values["source"] is None
    assert len(full) == checking._MOST_KNOWN
