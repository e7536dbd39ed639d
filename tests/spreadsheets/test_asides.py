"""Totals rows and repeated column names: left out unless somebody takes them, and never mistaken for a person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.controllers import products
from desktop.controllers.session import Session
from desktop.models.opportunities import Opportunity
from desktop.models.products import Product
from desktop.spreadsheets.asides import Asides
from desktop.spreadsheets.decisions import Decision, Finding
from desktop.spreadsheets.importing import corrected, prepare, write
from desktop.spreadsheets.mapping import Mapping
from desktop.spreadsheets.opened import Source, open_source
from desktop.spreadsheets.outcome import sort_out
from desktop.spreadsheets.outlook import look_ahead
from desktop.spreadsheets.targets import OPPORTUNITIES, PRODUCTS
from desktop.words import Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import found, sheet

HEADER = ["姓名", "手机号", "微信", "预算", "备注"]
PEOPLE = (["徐可", "13816502217", "", "28000", "来过"], ["白雪", "18621905530", "", "7600", ""])
COLUMNS = Mapping({"name": (0,), "phone": (1,), "wechat": (2,), "budget": (3,), "remark": (4,)}, ())


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def looks_like(*cells: object) -> str:
    """What a row looks like; empty for a record."""
    problem = Asides(HEADER, COLUMNS).problem(cells)  # type: ignore[arg-type]
    return problem.code if problem is not None else ""


def test_whoever_is_called_like_a_total_and_has_a_code_or_an_account_is_no_total(
    tmp_path: Path, office: Session
) -> None:
    rows = (
        ["Colgate Total", "100234", "3.5", ""],
        ["Total", "100235", "3.5", "6901234567892"],
        ["Soap Total", "", "7", ""],
        ["Total", "3", "7", ""],
    )
    path = sheet(tmp_path / "a.csv", ["Name", "Code", "Price", "Barcode"], *rows)
    kinds = [Finding.NEW, Finding.NEW, Finding.NO_RECORD, Finding.ASIDE]
    assert found(prepare(office, path, target=PRODUCTS)) == kinds
    assert looks_like("Elf Total", "", "81234567", "", "") == ""


@pytest.mark.parametrize(
    "word",
    [
        *(
            "合计",
            "总计",
            "小计",
            "合計",
            "總計",
            "小計",
            "共计",
            "Total",
            "TOTAL",
            "Grand total",
            "Sum",
            "Subtotal",
        ),
        *(" 合 计", "合计：", "Total:", "Sub-total", "本页小计", "上海 汇总", "Wang Lei Total"),
        *("合计 12 人", "Total (12)", "合计：¥35,600.00元"),
    ],
)
def test_a_row_that_begins_with_such_a_word_is_a_total(word: str) -> None:
    assert looks_like(word, None, None, 35600, None) == "totals_row"
    assert looks_like(word, "", "", "¥35,600.00", "—") == "totals_row"
    assert looks_like(None, word, None, 35600.5) == "totals_row"
    assert looks_like(word) == "totals_row"


@pytest.mark.parametrize(
    "cells",
    [
        ("Total Home", "13816502217"),
        ("合计科技", "13816502217", None, 35600),
        ("合计科技", None, None, 35600),
        ("Total Home", None, None, 35600),
        ("Summer", None, None, 5),
        ("小计划", None, None, 5),
        # Somebody of that very name: a phone, a good one or one to be corrected, and a WeChat.
        ("Sum", "13816502217", None, 35600),
        ("Sum", "138165022", None, 35600),
        ("Sum", 13816502217.0),
        ("Sum", None, "sum_1988", 35600),
        ("Total", None, None, None, "到店看过"),
        ("徐可", None, None, 35600),
        (35600, "合计"),
        (),
    ],
)
def test_who_is_called_like_it_or_tells_more_is_somebody(cells: tuple[object, ...]) -> None:
    assert looks_like(*cells) == ""


def test_the_captions_once_more_are_told_from_a_row_with_some_of_them() -> None:
    assert looks_like(*HEADER) == "captions_again"
    assert looks_like("姓名 ", "手机号", "微信", "预算\n", "备注", None) == "captions_again"
    assert looks_like("姓名", "13816502217", "微信", "预算", "备注") == ""
    assert looks_like(*HEADER, "x") == ""
    alone = Asides(["Name"], Mapping({"name": (0,)}, ()))
    assert alone.problem(("Name",)) is None


def test_totals_and_captions_within_a_sheet_are_left_out_and_said(tmp_path: Path, office: Session) -> None:
    rows = [
        PEOPLE[0],
        ["小计", "", "", "28000", ""],
        HEADER,
        PEOPLE[1],
        ["合计科技", "13716502217", "", "1", ""],
        ["合计", "2", "", "35600", ""],
    ]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows))
    none = Finding.NO_RECORD
    assert found(plan) == [Finding.NEW, none, none, Finding.NEW, Finding.NEW, none]
    assert (len(plan.bad), [row.number for row in plan.doubtful]) == (0, [3, 4, 7])
    said = [row.problems[0].text() for row in plan.doubtful]
    assert said == [
        "Looks like a totals row",
        "Looks like the column names once more",
        "Looks like a totals row",
    ]
    assert [plan.decision(row) for row in plan.doubtful] == [Decision.SKIP] * 3
    # It lacks a phone: nothing can be made of it.
    assert plan.decision(plan.rows[1]) is plan.with_row(plan.rows[1], Decision.IMPORT).decision(plan.rows[1])
    imported = write(office, plan)
    assert (len(imported.ids), imported.skipped) == (3, 3)
    assert {one.name for one in Opportunity.select()} == {"徐可", "白雪", "合计科技"}
    outcome = sort_out(plan, imported)
    assert ([row.number for row in outcome.aside], len(outcome.unticked)) == ([3, 4, 7], 0)


def test_one_that_could_be_a_record_is_imported_where_somebody_takes_it(
    tmp_path: Path, office: Session
) -> None:
    rows = [PEOPLE[0], ["Sum", "", "198804", "", ""]]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows))
    row = plan.rows[1]
    assert row.finding is Finding.ASIDE
    assert plan.offered(row) == (Decision.SKIP, Decision.IMPORT)
    assert plan.decision(row) is Decision.SKIP
    assert len(write(office, plan.with_row(row, Decision.IMPORT)).ids) == 2
    assert Opportunity.get(Opportunity.name == "Sum").wechat == "198804"


def test_a_phone_typed_into_it_makes_it_somebody(tmp_path: Path, office: Session) -> None:
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, PEOPLE[0], ["合计", "", "", "35600", ""]))
    assert plan.rows[1].finding is Finding.NO_RECORD
    again = corrected(office, plan, {(3, 1): "13716502217"})
    assert (again.rows[1].finding, again.rows[1].problems) == (Finding.NEW, ())
    assert len(write(office, again).ids) == 2


def test_a_product_that_is_there_under_such_a_code_is_updated(tmp_path: Path, office: Session) -> None:
    products.create(office, {"code": "SUM", "name": "12", "price": "5"}, str(uuid4()))
    path = sheet(tmp_path / "a.csv", ["Code", "Name", "Price"], ["SUM", "12", "7"], ["Total", "13", "9"])
    plan = prepare(office, path, target=PRODUCTS)
    assert found(plan) == [Finding.UPDATE, Finding.ASIDE]
    write(office, plan)
    assert [(one.code, one.price) for one in Product.select()] == [("SUM", 700)]


def test_a_total_under_a_number_of_the_program_is_no_unknown_record(tmp_path: Path, office: Session) -> None:
    made = write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, PEOPLE[0])))
    number = Opportunity.get_by_id(made.ids[0]).number
    rows = [[number, *PEOPLE[0]], ["合计", "", "", "", "28000", ""]]
    plan = prepare(office, sheet(tmp_path / "b.csv", ["Number", *HEADER], *rows))
    assert found(plan) == [Finding.UNCHANGED, Finding.NO_RECORD]
    assert not plan.bad


def test_no_column_is_blamed_for_what_totals_lack(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", HEADER, *PEOPLE, ["合计", "", "", "35600", ""])
    assert not look_ahead(office, open_source(office, Source(path), OPPORTUNITIES)).stumbles
    plan = prepare(office, path)
    assert not write(office, replace(plan, leave_bad=False)).refused
