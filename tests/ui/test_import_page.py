"""The import page: choose, check, import once or not at all, and the list afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.models.leads import Lead
from desktop.models.opportunities import Opportunity
from desktop.models.trail import ImportBatch
from desktop.spreadsheets.importing import BATCH
from desktop.spreadsheets.opened import Source
from desktop.ui.imports.page import CHECK, COLUMNS, DONE, FILE, ImportPage
from desktop.ui.imports.rows import TICK
from desktop.ui.opportunities.page import OpportunitiesPage
from desktop.ui.widgets.still import Still
from desktop.words import Kind
from tests.app import WAIT, App
from tests.ui.check_help import click_cell, rows, texts, ticks
from tests.ui.clicking import click
from tests.ui.import_help import GOOD, HEADER, drop, import_page, sheet, stored, to_check, to_columns
from tests.ui.list_help import names, settle, toasts
from tests.ui.test_import_file_step import pick, workbook

Make = Callable[..., App]


@pytest.fixture
def opened(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """The page with a file of these rows, read and checked."""

    def make(*rows: list[str], login: str = "wujing") -> tuple[App, ImportPage]:
        app = make_app(login)
        page = import_page(app)
        if rows:
            to_check(app, page, sheet(tmp_path / "leads.csv", *rows))
        return app, page

    return make


def test_before_a_file_is_chosen(opened: Any) -> None:
    app, page = opened()
    assert page.steps.current() == FILE
    assert not page.foot.forward.isEnabled()
    assert page.foot.forward.toolTip() == "Choose a file first."
    click(page.file.start.choose)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    app.idle()
    assert page.steps.current() == FILE


def test_every_row_with_its_result_then_the_list(opened: Any) -> None:
    app, page = opened(*GOOD)
    assert page.steps.current() == CHECK
    assert stored(app) == 0
    click(page.foot.forward)
    app.idle()
    assert page.steps.current() == DONE
    assert stored(app) == 2
    assert page.outcome.title.text() == "Imported 2 opportunities"
    click(page.foot.forward)
    settle(app)
    assert isinstance(app.page, OpportunitiesPage)
    assert names(app) == ["徐可", "白雪"]


def test_a_double_click_imports_once(opened: Any) -> None:
    app, page = opened(*GOOD)
    QTest.mouseClick(page.foot.forward, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.foot.forward, Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert stored(app) == 2
    assert ImportBatch.select().count() == 1


def test_cancelling_while_it_writes_leaves_nothing(opened: Any) -> None:
    app, page = opened(*([f"Person {at}", f"138{at:08d}", "", "", "", ""] for at in range(5 * BATCH)))
    said = toasts(app)
    click(page.foot.forward)
    app.qtbot.waitUntil(lambda: page.line.bar.value() > 0, timeout=WAIT)
    picture = page.findChild(Still)
    assert picture.isVisible()
    click(page.foot.cancel)
    app.idle()
    assert page.steps.current() == CHECK
    assert stored(app) == 0
    assert ImportBatch.select().count() == 0
    assert said[-1].text == "Canceled: nothing was imported."
    assert page.foot.forward.isEnabled()
    assert not picture.isVisible()


def test_cancelling_while_it_reads_goes_back_to_the_start(opened: Any, tmp_path: Path) -> None:
    app, page = opened()
    said = toasts(app)
    page.read(Source(sheet(tmp_path / "many.csv", *([*GOOD] * 2000))))
    page.foot.cancel.click()
    app.idle()
    assert page.steps.current() == FILE
    assert said[-1].text == "Canceled: nothing was imported."
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle(app)
    assert isinstance(app.page, OpportunitiesPage)


def test_the_page_is_not_left_while_it_writes(opened: Any) -> None:
    app, page = opened(*GOOD)
    said = toasts(app)
    page.foot.forward.click()
    app.window.go("settings")
    assert app.page is page
    assert said[-1].error
    app.idle()
    assert stored(app) == 2


def test_a_file_dropped_on_the_window_is_read(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wujing")
    assert not drop(app.window, tmp_path)
    assert drop(app.window, sheet(tmp_path / "leads.csv", *GOOD))
    app.idle()
    page = app.page
    assert isinstance(page, ImportPage)
    assert page.file.choices.card.name.text() == "leads.csv"
    assert drop(page, sheet(tmp_path / "other.csv", GOOD[0]))
    app.idle()
    assert page.file.choices.card.name.text() == "other.csv"


def test_who_may_not_import_is_told_why(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wanglei")
    assert not app.window.wiring.actions.import_file.isEnabled()
    assert drop(app.window, sheet(tmp_path / "leads.csv", *GOOD))
    app.idle()
    page = app.page
    assert isinstance(page, ImportPage)
    assert page.file.start.failure.isVisible()
    assert "salesperson" in page.file.start.failure.title.text().lower()
    assert not page.file.start.choose.isEnabled()
    assert not page.foot.forward.isEnabled()
    drop(page, tmp_path / "leads.csv")
    app.idle()
    assert page.steps.current() == FILE
    assert stored(app) == 0


def test_a_file_that_is_no_sheet_of_customers_says_so(opened: Any, tmp_path: Path) -> None:
    app, page = opened()
    to_columns(app, page, sheet(tmp_path / "wrong.csv", ["red", "large"], header=["Colour", "Size"]))
    told = "No column is the field Customer name: choose the one that is."
    assert page.foot.note.label.text() == page.foot.forward.toolTip() == told
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert page.steps.current() == COLUMNS
    to_check(app, page, sheet(tmp_path / "right.csv", *GOOD))
    assert page.foot.forward.isEnabled()


def test_the_same_file_again_imports_nothing_and_another_can_follow(opened: Any, tmp_path: Path) -> None:
    app, page = opened(*GOOD)
    click(page.foot.forward)
    app.idle()
    click(page.foot.again)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    to_check(app, page, tmp_path / "leads.csv")
    assert page.foot.forward.toolTip() == "No row would be imported."
    to_check(app, page, sheet(tmp_path / "more.csv", *GOOD, ["丁一帆", "13700000001", "", "", "", ""]))
    assert page.foot.forward.text() == "Import 1 row"


def test_import_asked_again_on_the_page_asks_for_a_file(opened: Any) -> None:
    app, page = opened()
    app.window.wiring.actions.import_file.trigger()
    assert app.page is page
    assert len(app.window.content.findChildren(ImportPage)) == 1
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_the_rows_can_be_leads_or_customers(opened: Any) -> None:
    app, page = opened(*GOOD)
    page.back()
    page.back()
    assert page.steps.current() == FILE
    lead, customer, _product = page.kinds.group.buttons()[1:]
    click(customer)
    app.idle()
    assert page.heading.text() == "Import customers"
    assert page.file.opened.target.kind is Kind.CUSTOMER
    click(lead)
    app.idle()
    assert page.heading.text() == "Import leads"
    for _step in ("columns", "check", "done"):
        click(page.foot.forward)
        app.idle()
    assert page.steps.current() == DONE
    assert page.outcome.title.text() == "Imported 2 leads"
    app.session()
    assert {one.name for one in Lead.select()} == {"徐可", "白雪"}
    assert not Opportunity.select().count()


def test_back_keeps_what_was_chosen(opened: Any) -> None:
    app, page = opened(*GOOD)
    click(page.foot.back)
    assert page.steps.current() == COLUMNS
    click(page.foot.back)
    assert page.steps.current() == FILE
    assert not page.foot.back.isVisible()
    assert page.file.opened.source.name == "leads.csv"
    click(page.foot.forward)
    click(page.foot.forward)
    app.idle()
    assert page.steps.current() == CHECK
    assert stored(app) == 0


def test_another_sheet_of_the_workbook_is_decided_for_itself(opened: Any, tmp_path: Path) -> None:
    """Its rows have the numbers of others: what was decided of these does not hold for them."""
    app, page = opened()
    workbook(tmp_path / "fair.xlsx", ("November", [HEADER, *GOOD]), ("October", [HEADER, *GOOD[::-1]]))
    to_check(app, page, tmp_path / "fair.xlsx")
    click_cell(page, 0, TICK)
    click_cell(page, 1, TICK)
    app.idle()
    assert ticks(page) == [False, False]
    click(page.foot.back)
    click(page.foot.back)
    pick(app, page.file.choices.reading.sheet, "October")
    page.forward()
    page.forward()
    app.idle()
    assert texts(page, rows(page).section_of("name")) == ["白雪", "徐可"]
    assert ticks(page) == [True, True]
