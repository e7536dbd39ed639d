"""The import template: what it offers, that it keeps the format's rules, and that its example row is known for one."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from desktop.controllers import products
from desktop.controllers.customers import entry_context
from desktop.controllers.entries.field import caption
from desktop.controllers.parameters import ChoiceItem, save_choice, save_parameter
from desktop.controllers.session import Session
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.errors import EnvironmentFault
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.reader import read_table
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES, PRODUCTS, TARGETS, Target
from desktop.spreadsheets.template import is_example, write_template
from desktop.spreadsheets.template_sources import Sources, fixed_sources, sources_of
from desktop.spreadsheets.template_words import EXAMPLES, PERSON, PRODUCT, allowed, purpose
from desktop.translation import install
from desktop.words import Choice, Kind, Role, Uniqueness
from tests.controllers.people_places import PASSWORD
from tests.controllers.people_places import Business as Place
from tests.translations import FOLDER

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LANGUAGES = ("en", "zh_CN", "zh_TW")


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speaks a language."""
    words: dict[tuple[str, str], str] = {}
    for context in ET.parse(FOLDER / f"shangji_{request.param}.ts").iter("context"):
        for one in context.iter("message"):
            found = one.find("translation")
            assert found is not None
            text = found.findtext("numerusform") or found.text
            words[context.findtext("name", ""), one.findtext("source", "")] = text or ""

    def speak(context: str, text: str, _more: str, n: int) -> str:
        return (words.get((context, text)) or text).replace("%n", str(n))

    install(speak)
    yield request.param
    install(None)


def template(path: Path, target: Target, session: Session, title: str = "Rows") -> Any:
    """The template of a kind, written and opened again."""
    write_template(path, target.fields, title, sources_of(session, target))
    return openpyxl.load_workbook(path)


@pytest.mark.parametrize("kind", TARGETS)
def test_every_column_is_read_back_and_explained(
    office: Session, tmp_path: Path, language: str, kind: Kind
) -> None:
    target, path = TARGETS[kind], tmp_path / "template.xlsx"
    book = template(path, target, office)
    page, explained, *_lists = book.worksheets
    table = read_table(path)
    assert table.notes == ()
    assert table.header_row == 1
    assert propose(table.header, target.fields).columns == {
        one.key: (at,) for at, one in enumerate(target.fields)
    }
    rows = [[cell.value for cell in row] for row in explained.iter_rows(min_row=2)][: len(target.fields)]
    assert [row[0] for row in rows] == table.header
    assert all(row[2] and row[3] for row in rows)
    for one, head in zip(target.fields, page[1], strict=True):
        assert head.comment is not None, one.key
        assert purpose(one) in head.comment.text
        assert page.column_dimensions[head.column_letter].width >= len(head.value)
    assert (page.freeze_panes, explained.freeze_panes) == ("A2", "A2")
    assert language


@pytest.mark.parametrize("kind", TARGETS)
def test_the_example_is_a_good_row_that_is_known_for_an_example(
    office: Session, tmp_path: Path, language: str, kind: Kind
) -> None:
    target, path = TARGETS[kind], tmp_path / "template.xlsx"
    book = template(path, target, office)
    table = read_table(path)
    (row,) = table.rows
    assert is_example(row.cells)
    assert not is_example(table.header)
    with office.read():
        context = entry_context(office)
    checked = target.check(propose(table.header, target.fields).draft(row.cells), context)
    assert checked.problems == ()
    name = next(cell for cell in book.worksheets[0][2] if cell.value in EXAMPLES)
    name.value = "王先生"
    book.save(path)
    (row,) = read_table(path).rows
    assert not is_example(row.cells)
    assert language


def test_the_examples_of_every_language_are_known() -> None:
    for language in LANGUAGES[1:]:
        contexts = ET.parse(FOLDER / f"shangji_{language}.ts").iter("context")
        words = next(one for one in contexts if one.findtext("name") == "TemplateExamples")
        said = {one.findtext("source"): one.findtext("translation") for one in words.iter("message")}
        for name in (PERSON, PRODUCT):
            assert said[name] in EXAMPLES
    assert {PERSON, PRODUCT} < EXAMPLES
    assert not is_example(["王先生", None, 3, "（示例）"])


def test_what_must_be_filled_in_is_said_in_words_and_looks_so(staffed: Place, tmp_path: Path) -> None:
    office, path = staffed.session(Role.BACK_OFFICE), tmp_path / "template.xlsx"
    page = template(path, OPPORTUNITIES, office).worksheets[0]
    heads = {cell.value: cell for cell in page[1]}
    assert [text for text in heads if "*" in text] == ["Customer name *", "Phone (*)", "WeChat (*)"]
    assert "Required" in heads["Customer name *"].comment.text
    assert "one of them is required" in heads["Phone (*)"].comment.text
    fills = {one.fill.fgColor.rgb for one in heads.values()}
    assert len(fills) == 3
    assert heads["Customer name *"].fill.fgColor.rgb != heads["Title"].fill.fgColor.rgb
    marked = {}
    for uniqueness in (Uniqueness.PHONE, Uniqueness.PHONE_AND_STORE, Uniqueness.NONE):
        save_parameter(staffed.session(), "customer_uniqueness", uniqueness.value)
        heads = [cell.value for cell in template(path, CUSTOMERS, office).worksheets[0][1]]
        marked[uniqueness] = [text for text in heads if "*" in text]
    assert marked == {
        Uniqueness.PHONE: ["Customer name *", "Phone *"],
        Uniqueness.PHONE_AND_STORE: ["Customer name *", "Phone *", "Store *"],
        Uniqueness.NONE: ["Customer name *"],
    }


def offered(book: Any) -> dict[str, list[str]]:
    """By caption, what the drop-downs of a template offer."""
    page, found = book.worksheets[0], {}
    for rule in page.data_validations.dataValidation:
        (area,) = rule.sqref.ranges
        assert (area.min_row, area.max_row, area.min_col) == (2, 1_048_576, area.max_col)
        place = re.fullmatch(r"'(.+)'!\$([A-Z]+)\$2:\$\2\$(\d+)", rule.formula1)
        assert place is not None
        cells = book[place[1]][f"{place[2]}2:{place[2]}{place[3]}"]
        found[page.cell(1, area.min_col).value] = [cell.value for (cell,) in cells]
    return found


def test_drop_downs_offer_what_the_business_has(staffed: Place, tmp_path: Path) -> None:
    administrator, path = staffed.session(), tmp_path / "template.xlsx"
    save_choice(administrator, ChoiceItem(None, Choice.SOURCE, "=Fair", 99))
    save_choice(administrator, ChoiceItem(None, Choice.SOURCE, "Gone", 100, active=False))
    there = (staffed.stores["WS"],)
    save_staff(administrator, None, StaffDraft("Wang Lei", "wanglei2", Role.SALESPERSON, there, PASSWORD))
    found = offered(template(path, OPPORTUNITIES, staffed.session(Role.BACK_OFFICE)))
    assert found["Title"] == ["Mr", "Ms"]
    assert found["Intent"] == ["A", "B", "C", "D"]
    assert found["Source"][-1] == "=Fair"
    assert "Gone" not in found["Source"]
    assert found["Owner"] == ["Li Min", "Wang Lei (wanglei)", "Wang Lei (wanglei2)"]
    assert found["Store"] == ["Wenshui", "Xuhui"]
    found = offered(template(path, LEADS, staffed.session(Role.MANAGER)))
    assert (found["Owner"], found["Store"]) == (["Li Min", "Wang Lei (wanglei)"], ["Xuhui"])
    assert "Progress" not in found
    draft = {"code": "1", "name": "Bed", "price": "5", "category": "Beds", "unit": "set"}
    products.create(administrator, draft, "one")
    book = template(path, PRODUCTS, administrator)
    assert offered(book) == {"Category": ["Beds"], "Unit": ["set"]}
    assert not any(one.showErrorMessage for one in book.worksheets[0].data_validations.dataValidation)


def test_phones_and_codes_are_text(office: Session, tmp_path: Path) -> None:
    page = template(tmp_path / "template.xlsx", PRODUCTS, office).worksheets[0]
    assert [page.column_dimensions[letter].number_format for letter in "ABCG"] == [
        "@",
        "@",
        "General",
        "#,##0.00",
    ]
    assert [cell.number_format for cell in page[2]][:2] == ["@", "@"]
    assert page["A2"].value == "00123"
    page = template(tmp_path / "template.xlsx", OPPORTUNITIES, office).worksheets[0]
    heads = {cell.value: cell.column_letter for cell in page[1]}
    shown = {text: page.column_dimensions[letter].number_format for text, letter in heads.items()}
    assert shown["Phone (*)"] == shown["Second phone"] == "@"
    assert shown["Next follow-up"] == "yyyy-mm-dd"


@pytest.mark.parametrize("kind", TARGETS)
def test_the_package_keeps_the_rules_of_the_format(
    office: Session, tmp_path: Path, language: str, kind: Kind
) -> None:
    path = tmp_path / "template.xlsx"
    target = TARGETS[kind]
    sources = sources_of(office, target)
    long = {key: [f"{'很长的名字' * 20}{at}" for at in range(2000)] for key in sources.lists}
    write_template(path, target.fields, "很长的标题" * 9, replace(sources, lists=long))
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        parts = {name: package.read(name) for name in package.namelist()}
    assert len(parts) == len({name.lower() for name in parts})
    for name, data in parts.items():
        if name.endswith((".xml", ".rels", ".vml")):
            ET.fromstring(data)
    titles = [one.get("name", "") for one in ET.fromstring(parts["xl/workbook.xml"]).iter(f"{MAIN}sheet")]
    assert len({one.casefold() for one in titles}) == len(titles) == 2 + bool(long)
    assert all(0 < len(one) <= 31 and not re.search(r"[\[\]:*?/\\]", one) for one in titles)
    names = [
        (one.get("name"), one.get("localSheetId"))
        for one in ET.fromstring(parts["xl/workbook.xml"]).iter(f"{MAIN}definedName")
    ]
    assert names == [("_xlnm.Print_Titles", "0"), ("_xlnm.Print_Titles", "1")]
    sheet = ET.fromstring(parts["xl/worksheets/sheet1.xml"])
    rules = list(sheet.iter(f"{MAIN}dataValidation"))
    assert len(rules) == len(long)
    for rule in rules:
        assert len(rule.findtext(f"{MAIN}formula1", "")) <= 255
        assert all(len(rule.get(one, "")) <= 255 for one in ("prompt", "error"))
        assert all(len(rule.get(one, "")) <= 32 for one in ("promptTitle", "errorTitle"))
        assert re.fullmatch(r"([A-Z]+)2:(\1)1048576", rule.get("sqref", ""))
    assert len({rule.get("sqref") for rule in rules}) == len(rules)
    order = [one.tag.removeprefix(MAIN) for one in sheet]
    wanted = [
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "dataValidations",
        "pageMargins", "pageSetup", "legacyDrawing",
    ]  # fmt: skip
    assert order == [one for one in wanted if long or one != "dataValidations"]
    assert language


def test_a_template_without_a_business_offers_what_is_the_same_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, OPPORTUNITIES.fields, "Rows", fixed_sources(OPPORTUNITIES))
    assert set(offered(openpyxl.load_workbook(path))) == {"Title", "Intent"}
    write_template(path, PRODUCTS.fields, "Rows", Sources())
    assert len(openpyxl.load_workbook(path).worksheets) == 2
    with pytest.raises(EnvironmentFault):
        write_template(tmp_path / "nowhere" / "a.xlsx", PRODUCTS.fields, "Rows")


def test_every_field_that_is_imported_is_explained(language: str) -> None:
    for one in {one.label: one for target in TARGETS.values() for one in target.fields}.values():
        assert purpose(one), caption(one)
        assert "%n" not in allowed(one)
    assert language
