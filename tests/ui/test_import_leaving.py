"""Ways off an import: what would be lost is asked about, Esc goes back a step, and another kind keeps the columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.imports.page import CHECK, COLUMNS, FILE, ImportPage
from desktop.ui.opportunities.page import OpportunitiesPage
from desktop.ui.widgets.labels import IconText
from desktop.words import Kind
from tests.app import App
from tests.ui.check_help import click_cell, editor, is_editing, rows, type_over
from tests.ui.clicking import click, gone, shown, tick_box
from tests.ui.import_help import choose_column, drop, import_page, read, sheet, to_columns
from tests.ui.list_help import settle

Make = Callable[..., App]
HEADER = ["Name", "Reach", "Hobby", "Budget"]
ROWS = (["徐可", "138 1650 2217", "chess", "7600"], ["白雪", "186 2190 5530", "go", "1000"])
NOT_KEPT = "The columns you chose are not kept yet: they are remembered once the rows are checked."


@pytest.fixture
def columns(make_app: Make, tmp_path: Path) -> tuple[App, ImportPage]:
    """The page at the columns of a sheet."""
    app = make_app("wujing")
    page = import_page(app)
    to_columns(app, page, sheet(tmp_path / "leads.csv", *ROWS, header=HEADER))
    return app, page


def asked(app: App) -> ConfirmSheet:
    """What is asked."""
    return shown(app, ConfirmSheet)


def told(question: ConfirmSheet) -> list[str]:
    """What it says would be lost, and what not."""
    return [one.label.text() for one in question.findChildren(IconText) if one.label.text()]


def is_asking(app: App) -> bool:
    """Whether anything is asked."""
    return any(one.isVisible() for one in app.window.findChildren(ConfirmSheet))


def escape(app: App) -> None:
    """Presses Esc where the focus is."""
    focused = app.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)


def to_check(app: App, page: ImportPage) -> None:
    """Goes on from the columns to the check."""
    click(page.foot.forward)
    app.idle()
    assert page.steps.current() == CHECK


def field_of(page: ImportPage, caption: str) -> str | None:
    """The field that a column is, wherever one is in the import."""
    opened = page.file.opened
    assert opened is not None
    at = opened.table.header.index(caption)
    return next((one.key for one in opened.columns.recognised if one.position == at), None)


def test_columns_that_were_chosen_are_not_lost_without_a_word(columns: Any) -> None:
    app, page = columns
    choose_column(app, page, "Hobby", "Products, needs")
    app.window.go("leads")
    question = asked(app)
    assert question.title.text() == "Leave the import of leads.csv?"
    assert told(question)[0] == NOT_KEPT
    click(question.cancel_button)
    gone(app, question)
    assert app.page is page
    assert page.columns.opened.columns.columns["needs"] == (2,)
    app.window.close()
    question = asked(app)
    click(question.cancel_button)
    gone(app, question)
    app.window.go("leads")
    click(asked(app).confirm_button)
    app.idle()
    assert app.page is not page


def test_columns_nobody_touched_are_left_without_a_question(columns: Any) -> None:
    app, page = columns
    app.window.go("leads")
    app.idle()
    assert app.page is not page


def test_one_value_for_all_rows_is_asked_about_until_it_is_taken_back_or_kept(columns: Any) -> None:
    app, page = columns
    store = page.columns.side.values[0]
    store.choice.setFocus()
    QTest.keyClicks(store.choice, "Xu")
    app.idle()
    app.window.go("leads")
    question = asked(app)
    assert told(question)[0] == NOT_KEPT
    click(question.cancel_button)
    gone(app, question)
    to_check(app, page)
    app.window.go("leads")
    app.idle()
    assert app.page is not page


def test_after_a_check_the_columns_are_kept_and_nothing_is_asked(columns: Any, tmp_path: Path) -> None:
    app, page = columns
    choose_column(app, page, "Hobby", "Note in the remark")
    to_check(app, page)
    click(page.foot.back)
    assert page.steps.current() == COLUMNS
    app.window.go("opportunities")
    app.idle()
    assert app.page is not page
    again = import_page(app)
    to_columns(app, again, tmp_path / "leads.csv")
    assert again.columns.table.columns.column(2).key == "+remark"
    app.window.go("leads")
    app.idle()
    assert app.page is not again


def test_what_is_chosen_after_the_check_is_asked_about_again(columns: Any) -> None:
    app, page = columns
    choose_column(app, page, "Hobby", "Products, needs")
    to_check(app, page)
    click(page.foot.back)
    choose_column(app, page, "Budget", "Do not import")
    app.window.go("leads")
    assert told(asked(app))[0] == NOT_KEPT


def test_columns_that_are_not_to_be_remembered_are_asked_about_after_the_check_too(columns: Any) -> None:
    app, page = columns
    choose_column(app, page, "Hobby", "Products, needs")
    tick_box(page.columns.side.remember)
    to_check(app, page)
    app.window.go("leads")
    said = "The columns you chose are not kept: “Remember” is not ticked."
    assert told(asked(app))[0] == said


def test_a_region_that_was_chosen_is_asked_about(columns: Any) -> None:
    app, page = columns
    click(page.foot.back)
    box = page.file.choices.region.region
    box.setFocus()
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "United States")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(offered, key)
    app.idle()
    assert page.file.opened.wishes.region == "US"
    app.window.go("leads")
    assert told(asked(app))[0] == "The region you chose for phones is lost."


def test_a_file_dropped_over_chosen_columns_asks_first(columns: Any, tmp_path: Path) -> None:
    app, page = columns
    choose_column(app, page, "Hobby", "Products, needs")
    assert drop(page, sheet(tmp_path / "other.csv", *ROWS, header=HEADER))
    click(asked(app).confirm_button)
    app.idle()
    assert page.file.choices.card.name.text() == "other.csv"
    assert field_of(page, "Hobby") is None
    app.window.go("leads")
    app.idle()
    assert app.page is not page


def test_escape_goes_back_step_by_step_and_asks_before_it_leaves(columns: Any) -> None:
    app, page = columns
    to_check(app, page)
    escape(app)
    assert page.steps.current() == COLUMNS
    escape(app)
    assert page.steps.current() == FILE
    escape(app)
    question = asked(app)
    assert question.title.text() == "Leave the import of leads.csv?"
    assert told(question) == [
        "The file has to be read again.",
        "Nothing has been imported, and the file stays as it is.",
    ]
    QTest.keyClick(question, Qt.Key.Key_Escape)
    gone(app, question)
    assert app.page is page
    assert page.file.opened is not None
    click(page.foot.cancel)
    click(asked(app).confirm_button)
    settle(app)
    assert isinstance(app.page, OpportunitiesPage)


def test_escape_held_down_goes_back_one_step_only(columns: Any) -> None:
    app, page = columns
    to_check(app, page)
    for held in (False, True, True):
        plain = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, plain, "", held)
        QApplication.sendEvent(app.window.focusWidget(), event)
    assert page.steps.current() == COLUMNS
    assert not is_asking(app)


def test_escape_only_reverts_a_cell_that_is_edited(columns: Any) -> None:
    app, page = columns
    to_check(app, page)
    click_cell(page, 0, rows(page).section_of("name"))
    QTest.keyClick(page.check.table, Qt.Key.Key_F2)
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    assert not is_editing(page)
    assert page.steps.current() == CHECK


def test_another_kind_keeps_the_columns_that_fit_it(columns: Any) -> None:
    app, page = columns
    choose_column(app, page, "Hobby", "Products, needs")
    choose_column(app, page, "Budget", "Do not import")
    choose_column(app, page, "Reach", "WeChat")
    click(page.foot.back)
    opportunity, lead, _customer, product = page.kinds.group.buttons()
    click(lead)
    app.idle()
    assert page.file.opened.target.kind is Kind.LEAD
    assert [field_of(page, one) for one in HEADER] == ["name", "wechat", "needs", None]
    click(product)
    app.idle()
    assert page.file.opened.target.kind is Kind.PRODUCT
    assert "wechat" not in page.file.opened.columns.mapped
    click(opportunity)
    app.idle()
    assert [field_of(page, one) for one in HEADER] == ["name", "wechat", "needs", None]
    assert not is_asking(app)
    app.window.go("leads")
    assert told(asked(app))[0] == NOT_KEPT


def test_another_kind_keeps_how_the_file_is_read(columns: Any) -> None:
    app, page = columns
    click(page.foot.back)
    page.file.choices.reading.choose_last_row(2)
    app.idle()
    assert len(page.file.opened.table.rows) == 1
    click(page.kinds.group.buttons()[1])
    app.idle()
    assert len(page.file.opened.table.rows) == 1
    assert page.heading.text() == "Import leads"


def test_another_kind_asks_before_corrections_are_lost(columns: Any) -> None:
    app, page = columns
    to_check(app, page)
    click_cell(page, 0, rows(page).section_of("name"))
    QTest.keyClick(page.check.table, Qt.Key.Key_F2)
    type_over(app, page, "Xu Ke")
    click(page.foot.back)
    click(page.foot.back)
    lead = page.kinds.group.buttons()[1]
    click(lead)
    question = asked(app)
    assert question.title.text() == "Change what the rows of leads.csv become?"
    assert told(question)[0] == "1 correction or decision is lost."
    click(question.cancel_button)
    gone(app, question)
    assert page.kinds.value() is Kind.OPPORTUNITY
    assert page.heading.text() == "Import opportunities"
    click(lead)
    click(asked(app).confirm_button)
    app.idle()
    assert page.file.opened.target.kind is Kind.LEAD
    assert page.file.opened.table.rows[0].cells[0] == "徐可"


def test_a_kind_whose_reading_is_cancelled_leaves_the_file_as_it_was(columns: Any) -> None:
    app, page = columns
    click(page.foot.back)
    before = page.file.opened
    click(page.kinds.group.buttons()[1])
    page.foot.cancel.click()
    app.idle()
    assert page.file.opened is before
    assert page.kinds.value() is Kind.OPPORTUNITY
    assert page.heading.text() == "Import opportunities"


def test_a_file_alone_is_left_for_another_page_without_a_question(columns: Any, tmp_path: Path) -> None:
    app, page = columns
    read(app, page, tmp_path / "leads.csv")
    app.window.go("leads")
    app.idle()
    assert app.page is not page
