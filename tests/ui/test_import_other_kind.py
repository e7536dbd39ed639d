"""The first step of an import says that a sheet is of another kind, and takes it for that only where it is asked to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook

from desktop.ui.imports.page import FILE
from desktop.words import Kind
from tests.app import App
from tests.ui.clicking import click
from tests.ui.import_help import GOOD, import_page, read, sheet
from tests.ui.test_import_file_step import pick

Make = Callable[..., App]
HEADER = ["编码", "名称", "规格", "分类", "单位", "价格"]
SOFA = ["A-1", "沙发", "三人位", "沙发", "件", "6800"]


def test_a_list_of_products_is_taken_for_one_by_the_button(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wujing")
    page = import_page(app)
    read(app, page, sheet(tmp_path / "goods.csv", SOFA, header=HEADER))
    other = page.file.choices.other
    assert other.isVisible()
    assert other.label.text() == "These columns look like products."
    assert page.kinds.value() is Kind.OPPORTUNITY
    assert other.link.text() == "Import &as products"
    click(other.link)
    app.idle()
    assert (page.steps.current(), page.kinds.value()) == (FILE, Kind.PRODUCT)
    assert page.heading.text() == "Import products"
    assert page.file.opened is not None
    assert page.file.opened.target.kind is Kind.PRODUCT
    assert not other.isVisible()


def test_opportunities_are_proposed_nothing(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wujing")
    page = import_page(app)
    read(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    assert not page.file.choices.other.isVisible()


def test_the_sheet_that_was_chosen_stays_chosen(make_app: Make, tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Name", "Phone"])
    book.worksheets[0].append(["徐可", "13816502217"])
    goods = book.create_sheet("Goods")
    for row in (HEADER, SOFA):
        goods.append(row)
    path = tmp_path / "two.xlsx"
    book.save(path)
    app = make_app("wujing")
    page = import_page(app)
    read(app, page, path)
    choices = page.file.choices
    assert not choices.other.isVisible()
    pick(app, choices.reading.sheet, "Goods")
    assert choices.other.isVisible()
    click(choices.other.link)
    app.idle()
    assert page.file.opened is not None
    assert (page.file.opened.table.sheet, page.kinds.value()) == ("Goods", Kind.PRODUCT)
