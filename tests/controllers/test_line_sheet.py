"""The lines while they are edited: every step can be undone and done again, whatever the steps were."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.amounts import Discount, Line, totals
from desktop.controllers.entries.field import Invalid
from desktop.controllers.entries.line_sheet import ORDER, LineSheet
from desktop.controllers.product_finding import Found
from desktop.words import Rounding

BED = Found(7, "CH-5203", "", "Bed", "walnut", "pcs", 760_000)
A, B, C = (
    Line("A", 2000, 5000, id=1, source=4),
    Line("B", 1000, 300),
    Line("C", 1500, 999, Discount(rate=1000)),
)
TEXTS = ("", "2", "8.5", "-3", "abc", "１２", "CH-5203", "x" * 201)
ROWS = st.lists(st.integers(-1, 6), max_size=4)
CELLS = st.tuples(st.integers(0, 5), st.sampled_from(ORDER))

Step = Callable[[LineSheet], Any]


def _at(sheet: LineSheet, row: int) -> int:
    return row % len(sheet)


def _on_a_line(act: Callable[[LineSheet, int], Any], row: int) -> Step:
    return lambda sheet: act(sheet, _at(sheet, row)) if len(sheet) else None


STEPS: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda: lambda sheet: sheet.add(B)),
    st.builds(lambda at: lambda sheet: sheet.insert(at, [C, B]), st.integers(-2, 9)),
    st.builds(lambda rows: lambda sheet: sheet.duplicate(rows), ROWS),
    st.builds(lambda rows, by: lambda sheet: sheet.move(rows, by), ROWS, st.sampled_from((-1, 1))),
    st.builds(lambda rows, at: lambda sheet: sheet.move_to(rows, at), ROWS, st.integers(0, 6)),
    st.builds(lambda rows: lambda sheet: sheet.delete(rows), ROWS),
    st.builds(lambda: lambda sheet: sheet.restore([C, A])),
    st.builds(
        lambda cell, text: _on_a_line(lambda sheet, row: sheet.keep(row, cell[1], text), cell[0]),
        CELLS,
        st.sampled_from(TEXTS),
    ),
    st.builds(lambda cell: _on_a_line(lambda sheet, row: sheet.copy_above(row, cell[1]), cell[0]), CELLS),
    st.builds(lambda row: _on_a_line(lambda sheet, at: sheet.put_product(at, BED), row), st.integers(0, 5)),
    st.builds(lambda row: _on_a_line(lambda sheet, at: sheet.raise_quantity(at), row), st.integers(0, 5)),
    st.builds(
        lambda at, over, text: (
            lambda sheet: sheet.paste(
                min(at, len(sheet)),
                [{"code": text, "quantity": text}, {}, {"remark": text}],
                over,
                {"CH-5203": BED},
            )
        ),
        st.integers(0, 6),
        st.booleans(),
        st.sampled_from(TEXTS),
    ),
)


@given(st.lists(STEPS, max_size=12), st.sampled_from(Rounding))
def test_any_steps_are_undone_to_the_start_and_done_again(steps: list[Step], rule: Rounding) -> None:
    sheet = LineSheet([A, B, C], chinese=True)
    states = [sheet.entries]
    for step in steps:
        step(sheet)
        if sheet.entries != states[-1]:
            states.append(sheet.entries)
    assert sheet.totals(rule) == totals([one.line for one in states[-1]], rule=rule)
    for state in reversed(states[:-1]):
        assert sheet.undo() >= -1
        assert sheet.entries == state
    assert (sheet.lines, sheet.can_undo, sheet.undo()) == ((A, B, C), False, -1)
    for state in states[1:]:
        sheet.redo()
        assert sheet.entries == state
    assert (sheet.can_redo, sheet.redo()) == (False, -1)


@given(st.lists(STEPS, max_size=6))
def test_a_draft_keeps_all_that_was_typed(steps: list[Step]) -> None:
    sheet = LineSheet([A, B, C], chinese=True)
    for step in steps:
        step(sheet)
    again = LineSheet.from_json(json.loads(json.dumps(sheet.to_json())), chinese=True)
    assert again.lines == sheet.lines
    assert [one.unread for one in again.entries] == [one.unread for one in sheet.entries]
    assert again.problems() == sheet.problems()
    assert not again.can_undo


def test_a_new_step_ends_what_could_be_done_again() -> None:
    sheet = LineSheet([A])
    sheet.add(B)
    sheet.undo()
    sheet.add(C)
    assert (sheet.can_redo, sheet.lines) == (False, (A, C))


def test_what_changes_nothing_is_no_step() -> None:
    sheet = LineSheet([A, B])
    assert not sheet.type(0, "quantity", "2.000")
    assert sheet.move([0], -1) == [0]
    assert sheet.move([0, 1], 1) == [0, 1]
    assert not sheet.delete([5])
    assert not sheet.copy_above(0, "name")
    assert sheet.duplicate([9]) == -1
    assert not sheet.can_undo


def test_copies_are_lines_of_their_own() -> None:
    sheet = LineSheet([A, B])
    assert sheet.duplicate([0]) == 1
    assert sheet.lines == (A, replace(A, id=None, source=None), B)
    assert len({one.key for one in sheet.entries}) == 3


def test_several_lines_move_together() -> None:
    sheet = LineSheet([A, B, C])
    assert sheet.move([1, 2], -1) == [0, 1]
    assert sheet.lines == (B, C, A)
    assert sheet.move_to([0, 2], 2) == [1, 2]
    assert sheet.lines == (C, B, A)


def test_what_cannot_be_read_is_refused_or_kept() -> None:
    sheet = LineSheet([A, B])
    with pytest.raises(Invalid):
        sheet.type(0, "price", "cheap")
    assert not sheet.can_undo
    sheet.keep(0, "price", "cheap")
    assert (sheet.lines, sheet.entries[0].unread_in("price")) == ((A, B), "cheap")
    assert [(one.row, one.column, one.text()) for one in sheet.problems()] == [
        (0, "price", "“cheap” is not an amount")
    ]
    sheet.type(0, "price", "30")
    assert (sheet.problems(), sheet.lines[0].price) == ((), 3000)


def test_a_cell_takes_what_stands_above_it() -> None:
    sheet = LineSheet([replace(C, code="X", product=3), B])
    sheet.copy_above(1, "amount")
    sheet.copy_above(1, "code")
    line = sheet.lines[1]
    assert (line.discount, line.code, line.product, line.name) == (C.discount, "X", 3, "B")


def test_a_product_fills_a_line_and_leaves_what_is_the_document_s() -> None:
    sheet = LineSheet([replace(C, remark="soon", list_product=True)])
    sheet.keep(0, "price", "cheap")
    sheet.put_product(0, BED)
    assert sheet.lines[0] == Line(
        "Bed", 1500, 760_000, Discount(rate=1000), "CH-5203", "walnut", "pcs", "soon", product=7
    )
    assert sheet.problems() == ()


def test_pasted_blanks_are_filled_from_the_list_and_pasted_values_win() -> None:
    sheet = LineSheet([A])
    rows = [
        {"code": "ch-5203", "quantity": "3"},
        {"code": "ch-5203", "price": "7000", "discount": "10%", "amount": "6300.01"},
        {"code": "灯带", "quantity": "x"},
        {"code": "ZZ-1"},
    ]
    assert sheet.paste(1, rows, over=False, listed={"ch-5203": BED}) == 1
    _a, first, second, third, fourth = sheet.lines
    assert (first.product, first.price, first.quantity) == (7, 760_000, 3000)
    assert (second.price, second.discount) == (700_000, Discount(rate=1000))
    assert (third.name, third.code, fourth.name, fourth.code) == ("灯带", "", "ZZ-1", "ZZ-1")
    assert [(one.row, one.column) for one in sheet.problems()] == [(3, "quantity")]
    sheet.undo()
    assert sheet.lines == (A,)


def test_rows_pasted_over_cells_leave_the_others_alone() -> None:
    sheet = LineSheet([A, B])
    sheet.paste(1, [{"quantity": "5"}, {"quantity": "6", "name": "New"}], over=True, listed={})
    assert sheet.lines == (A, replace(B, quantity=5000), Line("New", 6000))


def test_only_lines_of_no_product_are_marked_to_be_listed() -> None:
    sheet = LineSheet([A, replace(B, product=3)])
    assert sheet.set_listed([0, 1], True)
    assert [one.list_product for one in sheet.lines] == [True, False]


def test_a_discount_that_was_too_large_stands_once_the_line_is_large_enough() -> None:
    sheet = LineSheet([Line("A", price=100)])
    sheet.keep(0, "discount", "-200")
    assert [one.problem.code for one in sheet.problems()] == ["discount_large"]
    sheet.type(0, "price", "500")
    assert (sheet.lines[0].discount, sheet.entries[0].unread, sheet.problems()) == (
        Discount(amount=20_000),
        (),
        (),
    )
