"""The columns of a sheet: which field each becomes, by mouse and by keys, and what is remembered of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.opened import Source
from desktop.spreadsheets.outlook import Certainty
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.imports.columns_model import CAPTION, FIELD, HOW, LETTER, SAMPLES, WHY
from desktop.ui.imports.columns_step import ColumnsStep
from desktop.ui.imports.page import CHECK, COLUMNS, DONE, ImportPage
from desktop.ui.widgets.labels import IconText, Label
from tests.app import App
from tests.ui.clicking import click, shown, tick_box
from tests.ui.import_help import choose_column, import_page, pick_field, sheet, to_columns

Make = Callable[..., App]
HEADER = ["Name", "Reach", "Budget", "Source", "Hobby", "Created by"]
ROWS = (
    ["徐可", "138 1650 2217", "28000", "朋友圈", "chess", "Wang Lei"],
    ["白雪", "186 2190 5530", "三万八", "", "", "Wang Lei"],
    ["马骏", "139 1650 2217", "7600", "朋友圈", "go", "Wang Lei"],
)
OPENED_WITHIN = 0.05


@pytest.fixture
def columns(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """The page with a sheet of these rows, at its columns."""

    def make(
        *rows: list[str], header: list[str] = HEADER, login: str = "wujing", **more: Any
    ) -> tuple[App, ImportPage]:
        app = make_app(login, **more)
        page = import_page(app)
        to_columns(app, page, sheet(tmp_path / "leads.csv", *(rows or ROWS), header=header))
        return app, page

    return make


def line(step: ColumnsStep, row: int) -> list[str]:
    """What a row says, from its letter on."""
    return [step.table.text(row, at) for at in (LETTER, CAPTION, SAMPLES, FIELD, HOW, WHY)]


def row_of(step: ColumnsStep, caption: str) -> int:
    """The row of a column by its caption."""
    model = step.table.columns
    return next(at for at in range(model.rowCount()) if step.table.text(at, CAPTION) == caption)


def open_by_mouse(app: App, step: ColumnsStep, row: int) -> None:
    """A click on the field of a row."""
    table = step.table
    table.scrollTo(table.columns.index(row, FIELD))
    place = table.visualRect(table.columns.index(row, FIELD)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert table.choice.isVisible()


def imported(app: App, page: ImportPage) -> list[Opportunity]:
    """Goes on to the end; what is there then, in the sheet's order."""
    for step in (CHECK, DONE):
        click(page.foot.forward)
        app.idle()
        assert page.steps.current() == step
    app.session()
    return list(Opportunity.select().order_by(Opportunity.id))


def test_every_column_says_what_it_becomes_and_why(columns: Any) -> None:
    _, page = columns()
    step = page.columns
    assert step.source.text() == "leads.csv · 3 rows"
    assert [line(step, at) for at in range(6)] == [
        ["A", "Name", "徐可, 白雪, 马骏", "Customer name", "Automatic", "same name"],
        [
            "B",
            "Reach",
            "138 1650 2217, 186 2190 5530, 139 1650 2217",
            "Phone",
            "Proposed",
            "content looks like phones: 3 / 3",
        ],
        ["C", "Budget", "28000, 三万八, 7600", "Budget", "Automatic", "1 row without a valid amount"],
        ["D", "Source", "朋友圈", "Source", "Automatic", "1 value unknown here"],
        ["E", "Hobby", "chess, go", "", "Unknown", "not recognized"],
        ["F", "Created by", "Wang Lei", "Creator", "Automatic", "alias"],
    ]
    assert {one: badge.text() for one, badge in step.badges.items() if badge.isVisible()} == {
        Certainty.AUTOMATIC: "Automatic 4",
        Certainty.PROPOSED: "Proposed 1",
        Certainty.UNKNOWN: "Unknown 1",
    }
    assert page.foot.note.label.text() == "1 column not recognized; it is not imported"


def test_what_an_export_tells_is_skipped_and_a_nameless_column_is_shown(columns: Any) -> None:
    _, page = columns(
        ["徐可", "13816502217", "Assigned", "x", ""], header=["Name", "Phone", "Business status", "", ""]
    )
    step = page.columns
    assert line(step, 2)[3:] == ["Do not import", "Skipped", "told by the program, not imported"]
    assert line(step, 3) == ["D", "D", "x", "", "Unknown", "not recognized"]


def test_a_field_is_chosen_by_mouse_and_changes_hands(columns: Any) -> None:
    app, page = columns()
    step = page.columns
    open_by_mouse(app, step, row_of(step, "Hobby"))
    pick_field(page, "Products, needs")
    app.idle()
    assert line(step, 4)[3:] == ["Products, needs", "Chosen by you", "before: Unknown"]
    assert not step.table.choice.isVisible()
    assert step.table.hasFocus()
    open_by_mouse(app, step, row_of(step, "Reach"))
    pick_field(page, "Products, needs — now column E")
    app.idle()
    assert line(step, 1)[3] == "Products, needs"
    assert line(step, 4)[3:] == ["Do not import", "Skipped", "not imported"]


def test_a_column_that_was_chosen_says_so_and_what_it_was(columns: Any) -> None:
    app, page = columns()
    step = page.columns

    def tip(row: int) -> str | None:
        return step.table.columns.index(row, HOW).data(Qt.ItemDataRole.ToolTipRole)

    choose_column(app, page, "Reach", "WeChat")
    assert line(step, 1)[3:] == ["WeChat", "Chosen by you", "before: Phone"]
    assert tip(1) == "Before: Phone (Proposed, content looks like phones: 3 / 3)"
    choose_column(app, page, "Reach", "Do not import")
    choose_column(app, page, "Hobby", "Products, needs")
    assert line(step, 1)[3:] == ["Do not import", "Skipped", "not imported"]
    assert tip(1) == "Before: Phone (Proposed, content looks like phones: 3 / 3)"
    assert tip(4) == "Before: Unknown (not recognized)"
    assert tip(0) is None
    assert step.badges[Certainty.CHOSEN].text() == "Chosen by you 1"
    assert step.badges[Certainty.CHOSEN].isVisible()


def test_a_field_is_chosen_by_keys_alone(columns: Any) -> None:
    app, page = columns()
    table = page.columns.table
    assert table.hasFocus()
    for _ in range(4):
        QTest.keyClick(table, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(table, key)
        assert table.choice.is_unfolded()
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
        QTest.keyClick(table.choice, Qt.Key.Key_Escape)
        assert not table.choice.isVisible()
        assert table.hasFocus()
    assert page.steps.current() == COLUMNS
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClicks(table.choice.lineEdit(), "weixin")
    popup = QApplication.activePopupWidget()
    assert [popup.model().index(at, 0).data() for at in range(popup.model().rowCount())] == ["WeChat"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    app.idle()
    assert line(page.columns, 4)[3:5] == ["WeChat", "Chosen by you"]
    # A popup that went stays the active window of this platform.
    assert app.window.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert page.steps.current() == CHECK


def test_what_is_chosen_is_remembered_only_where_that_is_wanted(columns: Any, tmp_path: Path) -> None:
    app, page = columns()
    choose_column(app, page, "Hobby", "Products, needs")
    tick_box(page.columns.side.remember)
    click(page.foot.forward)
    app.idle()
    path = tmp_path / "leads.csv"
    page.back()
    page.back()
    page.read(Source(path))
    # Nothing keeps what was chosen, and it is not lost without a word.
    click(shown(app, ConfirmSheet).confirm_button)
    app.idle()
    page.forward()
    app.idle()
    assert line(page.columns, 4)[4] == "Unknown"
    choose_column(app, page, "Hobby", "Products, needs")
    tick_box(page.columns.side.remember)
    click(page.foot.forward)
    app.idle()
    page.back()
    page.back()
    to_columns(app, page, path)
    assert line(page.columns, 4)[3:] == ["Products, needs", "Automatic", "remembered"]
    click(page.columns.anew)
    app.idle()
    assert line(page.columns, 4)[3:] == ["", "Unknown", "not recognized"]


def test_one_value_for_all_rows_reaches_the_records(columns: Any) -> None:
    app, page = columns(*(row[:2] for row in ROWS), header=HEADER[:2])
    store, source, owner = page.columns.side.values[:3]
    assert [one.name.text() for one in (store, source, owner)] == ["Store", "Source", "Owner"]
    assert store.hint.isVisible()
    for one, text in ((store, "Xuhui"), (owner, "Wang Lei")):
        one.choice.setFocus()
        QTest.keyClicks(one.choice, text[:2])
        assert one.choice.currentText() == text
        app.idle()
    records = imported(app, page)
    assert {(one.store.name, one.owner.name) for one in records} == {("Xuhui", "Wang Lei")}
    assert len(records) == 3


def test_a_manager_is_offered_own_stores_and_people(columns: Any) -> None:
    _, page = columns(login="limin")
    store, _source, owner = page.columns.side.values[:3]

    def offered(choice: Any) -> list[str]:
        return [choice.itemText(at) for at in range(1, choice.count())]

    assert offered(store.choice) == ["Xuhui", "Wenshui"]
    assert offered(owner.choice) == ["Li Min", "Wang Lei", "Zhang Qiang"]


def test_columns_are_noted_in_the_remark(columns: Any) -> None:
    app, page = columns()
    choose_column(app, page, "Hobby", "Note in the remark")
    choose_column(app, page, "Budget", "Note in the remark")
    assert line(page.columns, 4)[3:] == ["Note in the remark", "Chosen by you", "before: Unknown"]
    remarks = [one.remark for one in imported(app, page)]
    assert remarks == [
        "Budget: 28000\nHobby: chess\nSource: 朋友圈",
        "Budget: 三万八",
        "Budget: 7600\nHobby: go\nSource: 朋友圈",
    ]


def test_f8_goes_to_the_columns_that_nobody_knows(columns: Any) -> None:
    _, page = columns(["徐可", "x", "13816502217", "y"], header=["Name", "Odd", "Phone", "Odder"])
    table = page.columns.table
    rows = []
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_F8)
        rows.append(table.currentIndex().row())
    assert rows == [1, 3, 1]
    click(page.foot.link)
    assert table.currentIndex().row() == 3


def test_what_is_required_bars_the_way_on(columns: Any) -> None:
    app, page = columns()
    choose_column(app, page, "Name", "Do not import")
    step = page.columns
    told = "No column is the field Customer name: choose the one that is."
    assert page.foot.forward.toolTip() == told
    QTest.keyClick(step.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert page.steps.current() == COLUMNS
    needs = [one.label.text() for one in step.side.findChildren(IconText) if one.isVisible()]
    assert needs == ["Customer name", "Phone or WeChat"]
    places = [one.text() for one in step.side.findChildren(Label) if one.isVisible()]
    assert "no column" in places
    assert "B Reach" in places
    choose_column(app, page, "Hobby", "Customer name")
    assert not page.foot.forward.toolTip()
    choose_column(app, page, "Reach", "Do not import")
    assert page.foot.forward.toolTip() == "No column is the field Phone or WeChat: choose the one that is."


def test_a_column_of_numbers_needs_nothing_more(columns: Any) -> None:
    _, page = columns(["SJ-1", "x"], header=["Number", "Remarks"])
    assert page.foot.forward.isEnabled()


def test_three_hundred_columns_open_at_once(columns: Any) -> None:
    header = ["Name", "Phone", *(f"Column {at}" for at in range(298))]
    app, page = columns(*(["徐可", "13816502217", *["x"] * 298] for _ in range(50)), header=header)
    step = page.columns
    assert step.table.columns.rowCount() == 300
    opened = step.opened
    assert opened is not None

    def took(what: Callable[[], None]) -> float:
        start = time.perf_counter()
        what()
        return time.perf_counter() - start

    def show() -> None:
        step.show_opened(opened)
        step.table.repaint()

    # The quickest of three, and room for a computer that is busy: a widget a row takes ten times as long.
    assert min(took(show) for _ in range(3)) < 3 * OPENED_WITHIN
    app.idle()
    open_by_mouse(app, step, 299)
    pick_field(page, "Products, needs")
    app.idle()
    assert line(step, 299)[3] == "Products, needs"
    assert page.foot.note.label.text() == "297 columns not recognized; they are not imported"


def test_tab_goes_on_in_reading_order(columns: Any) -> None:
    app, page = columns()
    step = page.columns
    step.anew.setFocus()
    stops = [step.table, *(one.choice for one in step.side.values), step.side.remember, page.foot.link]
    for stop in stops:
        QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
        assert app.window.focusWidget() is stop


def test_products_have_no_remark_to_note_in(columns: Any, tmp_path: Path) -> None:
    app, page = columns()
    page.back()
    click(page.kinds.group.buttons()[3])
    app.idle()
    header = ["Code", "Name", "Price", "Odd"]
    to_columns(app, page, sheet(tmp_path / "products.csv", ["A-1", "Sofa", "12.50", "x"], header=header))
    step = page.columns
    open_by_mouse(app, step, 3)
    offered = [step.table.choice.itemText(at) for at in range(step.table.choice.count())]
    assert "Note in the remark" not in offered
    assert offered[0] == "Do not import"
    assert "Price — now column C" in offered
    needs = [one.label.text() for one in step.side.findChildren(IconText) if one.isVisible()]
    assert needs == ["Code", "Name", "Price"]
    assert not [one for one in step.side.values if one.isVisible()]
