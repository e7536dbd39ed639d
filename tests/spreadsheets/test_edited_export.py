"""Out to Excel, edited there, and in again: only changed cells are written, and all of it can be undone."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from desktop.controllers import customer_records, leads, opportunities, products
from desktop.controllers.imports import undo
from desktop.controllers.session import Session
from desktop.controllers.staff import set_staff_active
from desktop.models.opportunities import Opportunity
from desktop.models.products import Product
from desktop.models.trail import Audit
from desktop.spreadsheets.decisions import Decision, Finding
from desktop.spreadsheets.export import export
from desktop.spreadsheets.importing import corrected, prepare, write
from desktop.spreadsheets.sheets import SHEETS
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES, PRODUCTS, Target
from desktop.words import Role
from tests.controllers.people_places import Business as Place


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


@pytest.fixture
def records(staffed: Place) -> list[int]:
    """Opportunities with everything in them that a spreadsheet likes to spoil."""
    administrator = staffed.session()
    here = {"owner": staffed.users[Role.SALESPERSON].id, "store": staffed.stores["XH"]}
    drafts = [
        {
            "name": "徐可",
            "phone": "138 1650 2217",
            "budget": "28000.5",
            "next_follow_up": "2099-01-02",
            **here,
        },
        {
            "name": "Alan",
            "phone": "+1 415 555 0132",
            "remark": "=1+1\n第二行",
            "address": "@home",
            "title": "先生",
        },
        {"name": "007", "phone": "", "wechat": "0012345", "needs": "沙发、床", "intent": "A"},
    ]
    return [
        opportunities.create(administrator, draft, f"form {at}").done[0].id for at, draft in enumerate(drafts)
    ]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_an_unchanged_export_changes_nothing(
    tmp_path: Path, office: Session, records: list[int], ending: str
) -> None:
    path = tmp_path / f"list.{ending}"
    export(office, path, records, SHEETS[OPPORTUNITIES.kind])
    plan = prepare(office, path)
    assert [row.finding for row in plan.rows] == [Finding.UNCHANGED] * 3
    assert not plan.bad
    assert not plan.doubtful
    before = Audit.select().count()
    imported = write(office, plan)
    assert ([*imported.ids], [*imported.updated], imported.skipped) == ([], [], 3)
    assert Audit.select().count() == before


def test_a_value_that_the_sheet_lost_is_told_and_empties_nothing(
    tmp_path: Path, office: Session, records: list[int]
) -> None:
    path = tmp_path / "list.xlsx"
    export(office, path, records, SHEETS[OPPORTUNITIES.kind])
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    column = {cell.value: cell.column for cell in page[1]}
    page.cell(2, column["Budget"]).value = "#REF!"
    page.cell(2, column["Budget"]).data_type = "e"
    page.cell(2, column["Products, needs"]).value = "bed"
    page.cell(3, column["Remark"]).value = "=VLOOKUP(A1,Z:Z,1)"
    book.save(path)
    plan = prepare(office, path)
    first, second, _third = plan.rows
    assert (first.finding, set(first.changes)) == (Finding.UPDATE, {"needs"})
    assert [(one.field, one.text()) for one in first.problems] == [
        ("budget", "The sheet holds #REF! instead of a value")
    ]
    assert second.finding is Finding.UNCHANGED
    assert [one.code for one in second.problems] == ["cell_uncalculated"]
    write(office, plan)
    assert Opportunity.get_by_id(records[0]).budget == 2800050
    assert Opportunity.get_by_id(records[1]).remark


def test_a_lost_value_of_a_new_row_is_told_until_it_is_typed(tmp_path: Path, office: Session) -> None:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.append(["Name", "Phone", "Budget", "Nothing"])
    page.append(["徐可", "13816502217", "#N/A", "#N/A"])
    for cell in page[2][2:]:
        cell.data_type = "e"
    path = tmp_path / "new.xlsx"
    book.save(path)
    plan = prepare(office, path)
    assert [(one.field, one.arguments["text"]) for one in plan.rows[0].problems] == [("budget", "#N/A")]
    assert not corrected(office, plan, {(2, 2): "9000"}).rows[0].problems


def test_an_owner_who_left_meanwhile_is_no_change(
    tmp_path: Path, staffed: Place, office: Session, records: list[int]
) -> None:
    path = tmp_path / "list.xlsx"
    export(office, path, records, SHEETS[OPPORTUNITIES.kind])
    set_staff_active(staffed.session(), staffed.users[Role.SALESPERSON].id, active=False)
    assert {row.finding for row in prepare(office, path).rows} == {Finding.UNCHANGED}


def test_only_changed_cells_are_written_each_shown_before_and_all_undone(
    tmp_path: Path, office: Session, records: list[int]
) -> None:
    path = tmp_path / "list.xlsx"
    export(office, path, records, SHEETS[OPPORTUNITIES.kind])
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    column = {cell.value: cell.column for cell in page[1]}
    page.cell(row=2, column=column["Budget"]).value = 30000
    page.cell(row=3, column=column["Address"]).value = None
    page.cell(row=3, column=column["Owner"]).value = "Wang Lei"
    book.save(path)
    stored = {one.id: dict(one.__data__) for one in Opportunity.select()}
    plan = prepare(office, path)
    assert [plan.decision(row) for row in plan.rows] == [Decision.UPDATE, Decision.UPDATE, Decision.SKIP]
    assert [plan.updates(row) for row in plan.rows] == [
        {"budget": (2_800_050, 3_000_000)},
        {"address": ("@home", "")},
        {},
    ]
    assert [one.code for one in plan.rows[1].problems] == ["place_stays"]
    imported = write(office, plan)
    assert set(imported.updated) == set(records[:2])
    for record, changed in zip(records, ({"budget"}, {"address"}, set()), strict=True):
        after = Opportunity.get_by_id(record).__data__
        quiet = {"version", "updated_at", "search"}
        assert {key for key in after if after[key] != stored[record][key]} - quiet == changed
    undone = undo(office, imported.batch)
    assert (undone.restored, undone.kept) == (2, ())
    for record in records:
        after = Opportunity.get_by_id(record).__data__
        same = set(after) - {"version", "updated_at"}
        assert {key: after[key] for key in same} == {key: stored[record][key] for key in same}


@pytest.mark.parametrize("target", [LEADS, CUSTOMERS, PRODUCTS])
def test_every_kind_makes_the_trip(tmp_path: Path, staffed: Place, office: Session, target: Target) -> None:
    administrator = staffed.session()
    if target is PRODUCTS:
        outcome = products.create(
            administrator, {"code": "007", "name": "床", "price": "12.5", "bar_code": "0012"}, "p"
        )
    elif target is CUSTOMERS:
        outcome = customer_records.create(
            administrator, {"name": "王", "phone": "13816502217", "level": "A", "remark": "x"}, "c"
        )
    else:
        outcome = leads.create(administrator, {"name": "王", "phone": "13816502217", "needs": "沙发"}, "l")
    path = tmp_path / "list.xlsx"
    export(office, path, [outcome.done[0].id], SHEETS[target.kind])
    (row,) = prepare(office, path, target=target).rows
    assert row.finding is Finding.UNCHANGED
    assert not row.problems


def test_a_price_list_leaves_what_it_does_not_name(tmp_path: Path, office: Session) -> None:
    products.create(office, {"code": "A", "name": "床", "price": "1", "unit": "件"}, "a")
    path = tmp_path / "prices.csv"
    path.write_text("Code,Price,Unit\nA,2,\n", encoding="utf-8")
    plan = prepare(office, path, target=PRODUCTS)
    assert plan.rows[0].kept == ("unit",)
    write(office, plan)
    one = Product.get()
    assert (one.name, one.price, one.unit, one.version) == ("床", 200, "件", 2)


def test_another_systems_numbers_name_nothing(tmp_path: Path, office: Session, records: list[int]) -> None:
    path = tmp_path / "other.csv"
    path.write_text("No.,Name,Phone\n1,徐,13700000001\n2,白,13700000002\n", encoding="utf-8")
    plan = prepare(office, path)
    assert [row.finding for row in plan.rows] == [Finding.NEW, Finding.NEW]
    assert plan.left_out == ("No.",)
    number = Opportunity.get_by_id(records[0]).number
    path.write_text(f"Number,Name,Phone\n{number},徐可,\nSJ0000-9999,白,13700000002\n", encoding="utf-8")
    plan = prepare(office, path)
    assert [[one.code for one in row.errors] for row in plan.rows] == [
        ["phone_or_wechat"],
        ["number_unknown"],
    ]
    assert "SJ0000-9999" in plan.rows[1].errors[0].text()
