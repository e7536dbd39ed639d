"""Products from and to sheets: the thousand of the chain, codes in use, bar codes, templates, exports, rights."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from desktop.controllers.entries.product import FIELDS
from desktop.controllers.products import create
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.products import Product
from desktop.models.trail import Audit, ImportBatch
from desktop.spreadsheets.decisions import Finding
from desktop.spreadsheets.export import export
from desktop.spreadsheets.importing import prepare, write
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.sheets import sheet_of
from desktop.spreadsheets.targets import PRODUCTS
from desktop.spreadsheets.template import write_template
from desktop.spreadsheets.told import is_told
from desktop.words import Kind, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.product_sheet import HEADER, products, raw_rows
from tests.translations import FOLDER

KEYS = {"code": 13, "bar_code": 8, "name": 1, "specification": 2, "category": 4, "price": 5}


def sheet(path: Path, *rows: list[str]) -> Path:
    """A .csv file with these rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.fixture
def manager(staffed: Place) -> Session:
    return staffed.session(Role.MANAGER)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_captions_of_every_language_are_recognised(language: str) -> None:
    contexts = ET.parse(FOLDER / f"shangji_{language}.ts").iter("context")
    fields = next(one for one in contexts if one.findtext("name") == "Fields")
    translated = {one.findtext("source"): one.findtext("translation", "") for one in fields.iter("message")}
    for header in ([translated[one.label] for one in FIELDS], [one.label for one in FIELDS]):
        assert propose(header, FIELDS).columns == {one.key: (at,) for at, one in enumerate(FIELDS)}


def test_the_thousand_products_map_by_themselves_and_all_come_in(tmp_path: Path, manager: Session) -> None:
    path = products(tmp_path)
    plan = prepare(manager, path, target=PRODUCTS)
    assert plan.columns.columns == {key: (at,) for key, at in KEYS.items()}
    matched = [HEADER.split(",")[at] for at in KEYS.values()]
    assert plan.left_out == tuple(one for one in HEADER.split(",") if one not in matched)
    assert (len(plan.rows), len(plan.bad), len(plan.doubtful)) == (1000, 0, 0)
    imported = write(manager, plan)
    assert imported.changes.kinds == {Kind.PRODUCT}
    assert (imported.assigned, imported.unassigned) == (0, 0)
    stored = {one.code: one for one in Product.select()}
    assert len(stored) == len(imported.ids) == 1000
    for row in raw_rows(path):
        one = stored[row["Internal ID"]]
        assert (one.bar_code, one.name, one.specification, one.category) == (
            row["EAN"],
            row["Name"],
            row["Description"],
            row["Category"],
        )
        assert one.price == int(row["Price"]) * 100
    assert any(one.bar_code.startswith("0") for one in stored.values())
    assert Audit.select().where((Audit.kind == "product") & (Audit.operation == "import")).count() == 1000
    assert ImportBatch.get().kind == "product"
    assert prepare(manager, path, target=PRODUCTS).earlier[0].created == 1000
    assert write(manager, plan).ids == imported.ids


def test_a_code_in_use_updates_one_twice_in_the_sheet_waits_and_bar_codes_are_warnings(
    tmp_path: Path, manager: Session
) -> None:
    create(manager, {"code": "A-1", "bar_code": "0001", "name": "Old", "price": "1"}, "old")
    path = sheet(
        tmp_path / "a.csv",
        ["编码", "条码", "名称", "单价"],
        ["ａ-1", "", "床", "1"],
        ["B-2", "0001", "床", "1,980.50"],
        ["b-2 ", "0002", "床", "3"],
        ["C-3", "0002", "床", "4"],
        ["D-4", "6.90123E+12", "床", "x"],
    )
    plan = prepare(manager, path, target=PRODUCTS)
    said = {row.number: [(one.field, one.code) for one in row.problems] for row in plan.rows}
    assert said == {
        2: [],
        3: [("bar_code", "bar_code_there")],
        4: [("code", "product_twice")],
        5: [],
        6: [("bar_code", "digits_lost"), ("price", "money")],
    }
    assert [row.number for row in plan.bad] == [6]
    assert plan.rows[0].finding is Finding.UPDATE
    assert plan.updates(plan.rows[0]) == {"name": ("Old", "床")}
    assert plan.rows[2].finding is Finding.REPEATED
    assert "Row 3" in plan.rows[2].problems[0].text()
    with pytest.raises(Refused, match="import_bad_rows"):
        write(manager, plan)
    assert Product.select().count() == 1


def test_a_code_entered_meanwhile_refuses_its_row_alone(tmp_path: Path, manager: Session) -> None:
    path = sheet(tmp_path / "a.csv", ["Code", "Name", "Price"], ["A", "x", "1"], ["B", "y", "2"])
    plan = prepare(manager, path, target=PRODUCTS)
    create(manager, {"code": "b", "name": "First", "price": "1"}, "form")
    imported = write(manager, plan)
    assert [(one.row, one.problems[0].code) for one in imported.refused] == [(3, "entered_meanwhile")]
    assert {(one.code, one.name) for one in Product.select()} == {("A", "x"), ("b", "First")}


@pytest.mark.parametrize(
    ("header", "missing"),
    [(["Name", "Price"], "Code"), (["Code", "Price"], "Name"), (["Code", "Name", "EAN"], "Price")],
)
def test_a_sheet_without_a_needed_column_says_which(
    tmp_path: Path, manager: Session, header: list[str], missing: str
) -> None:
    path = sheet(tmp_path / "a.csv", header, ["1"] * len(header))
    with pytest.raises(Refused, match="import_no_column") as caught:
        prepare(manager, path, target=PRODUCTS)
    assert f"“{missing}”" in caught.value.sentence()


def test_the_template_keeps_leading_zeros_and_is_read_back(tmp_path: Path, manager: Session) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, PRODUCTS.fields, "Products")
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    assert [cell.value for cell in page[1]] == [
        "Code *", "Bar code", "Name *", "Specification", "Category", "Unit", "Price *",
    ]  # fmt: skip
    assert [page.column_dimensions[letter].number_format for letter in "ABC"] == ["@", "@", "General"]
    # Over the example.
    for cell, value in zip(page[2], ["007", "0649275308222", "床", "1.8 m", "床", "件", 1280.5], strict=True):
        cell.value = value
    book.save(path)
    write(manager, prepare(manager, path, target=PRODUCTS))
    one = Product.get()
    assert (one.code, one.bar_code, one.unit, one.price) == ("007", "0649275308222", "件", 128_050)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_export_says_the_code_once_and_can_be_imported_again(
    tmp_path: Path, manager: Session, ending: str
) -> None:
    draft = {
        "code": "007",
        "bar_code": "0012",
        "name": "床",
        "category": "床",
        "unit": "件",
        "price": "1280.05",
    }
    made = create(manager, draft, "form").done[0].id
    path = tmp_path / f"list.{ending}"
    assert export(manager, path, [made, 999], sheet_of(PRODUCTS)) == 1
    Product.delete().execute()
    plan = prepare(manager, path, target=PRODUCTS)
    assert all(is_told(Kind.PRODUCT, one) for one in plan.left_out)
    assert not plan.bad
    write(manager, plan)
    one = Product.get()
    assert (one.code, one.bar_code, one.name, one.price) == ("007", "0012", "床", 128_005)


def test_a_salesperson_sees_products_and_moves_none_by_sheets(tmp_path: Path, staffed: Place) -> None:
    seller = staffed.session(Role.SALESPERSON)
    path = sheet(tmp_path / "a.csv", ["Code", "Name", "Price"], ["A", "x", "1"])
    with pytest.raises(Refused, match="no_right"):
        prepare(seller, path, target=PRODUCTS)
    with pytest.raises(Refused, match="no_right"):
        export(seller, tmp_path / "b.csv", [1], sheet_of(PRODUCTS))
