"""The check of an import: cells are corrected where they stand, beside the window, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.spreadsheets.decisions import Decision
from desktop.ui.error_sheet import ErrorSheet
from desktop.ui.imports.page import CHECK, COLUMNS, ImportPage
from desktop.ui.imports.rows import RESULT, TICK
from tests.app import App
from tests.ui.check_help import (
    CONTROL,
    LEFT,
    TWICE,
    Make,
    by_name,
    click_cell,
    editor,
    entered_names,
    import_all,
    is_editing,
    kinds,
    opener,
    rows,
    texts,
    ticks,
    type_over,
    where,
)
from tests.ui.clicking import click, gone, shown
from tests.ui.import_help import BAD, GOOD, sheet, stored, to_check


@pytest.fixture
def checked(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """The check of a file of these rows; `entered` are opportunities that are there."""
    return opener(make_app, tmp_path)


def test_a_cell_is_corrected_where_it_stands_and_its_row_imported(checked: Any) -> None:
    app, page = checked(GOOD[0], *BAD, GOOD[1])
    check = page.check
    QTest.keyClick(check.table, Qt.Key.Key_F8)
    assert editor(page).text() == "1391 62"
    assert editor(page).accessibleName() == "Phone"
    assert check.table.bubble.reason.label.text() == "Number too short: only 6 digits"
    assert check.table.bubble.isVisible()
    assert check.table.bubble.keys.isVisible()
    type_over(app, page, "13916202217")
    assert not check.table.bubble.isVisible()
    assert texts(page, RESULT) == ["New", "New", "Error", "Warning"]
    assert ticks(page) == [True, True, False, True]
    phone = check.model.index(1, check.model.section_of("phone"))
    assert phone.data() == "139 1620 2217"
    assert phone.data(Qt.ItemDataRole.ToolTipRole) == "was: 1391 62"
    click(page.foot.fix)
    assert editor(page).text() == "三万八"
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    assert not is_editing(page)
    assert texts(page, RESULT)[2] == "Error"
    import_all(app, page)
    assert entered_names(app) == {"徐可", "马骏", "白雪"}


def test_what_is_chosen_and_where_one_is_survive_a_correction(checked: Any) -> None:
    app, page = checked(*GOOD, *([f"Person {at}", f"12{at:02d}", "", "", "", ""] for at in range(60)))
    check = page.check
    click_cell(page, 0, TICK)
    click(kinds(page)["Errors"])
    check.table.go_to(45)
    QTest.keyClick(check.table, Qt.Key.Key_F8)
    field = editor(page)
    field.selectAll()
    QTest.keyClicks(field, "13700000001")
    top = check.table.verticalScrollBar().value()
    assert top
    QTest.keyClick(field, Qt.Key.Key_Return)
    # It is checked beside the window: one goes on meanwhile, and nothing is imported before.
    assert page.foot.forward.toolTip() == "What you typed is being checked."
    assert check.table.isEnabled()
    row, section = check.table.currentIndex().row(), check.table.currentIndex().column()
    app.idle()
    assert page.foot.forward.isEnabled()
    assert check.kinds.value() == "error"
    assert check.model.rowCount() == 60
    assert check.table.verticalScrollBar().value() == top
    assert (check.table.currentIndex().row(), check.table.currentIndex().column()) == (row, section)
    assert texts(page, RESULT)[row] == "New"
    assert kinds(page)["Errors"].text() == "Errors 59"
    assert check.sight.plan.wanted.by_row == {2: Decision.SKIP}


def test_cells_typed_one_after_the_other_are_all_checked(checked: Any) -> None:
    app, page = checked(*BAD)
    QTest.keyClick(page.check.table, Qt.Key.Key_F8)
    for text in ("13916202217", "38000"):
        field = editor(page)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_F8)
    app.idle()
    assert not is_editing(page)
    assert texts(page, RESULT) == ["New", "Warning"]
    import_all(app, page)
    assert stored(app) == 2


def test_a_correction_makes_the_rows_that_repeat_it_duplicates(checked: Any) -> None:
    app, page = checked(*BAD, TWICE)
    assert texts(page, RESULT) == ["Error", "Error", "New"]
    QTest.keyClick(page.check.table, Qt.Key.Key_F8)
    type_over(app, page, "13816502217")
    assert texts(page, RESULT) == ["New", "Error", "Duplicate"]


def test_f8_goes_from_error_to_error(checked: Any) -> None:
    _, page = checked(GOOD[0], BAD[0], GOOD[1], BAD[1])
    check, numbers = page.check, []
    for _ in range(3):
        QTest.keyClick(editor(page) if is_editing(page) else check.table, Qt.Key.Key_F8)
        numbers.append(check.model.row(check.table.currentIndex().row()).number)
    assert numbers == [3, 5, 3]
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    click(kinds(page)["New"])
    assert check.model.rowCount() == 1
    click(page.foot.fix)
    assert check.kinds.value() == "all"
    assert check.model.row(check.table.currentIndex().row()).number == 3


def test_enter_f2_typing_and_a_double_click_edit(checked: Any) -> None:
    app, page = checked(*GOOD)
    table, name = page.check.table, page.check.model.section_of("name")
    click_cell(page, 0, name)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        QTest.keyClick(table, key)
        assert editor(page).text() == "徐可"
        QTest.keyClick(editor(page), Qt.Key.Key_Escape)
        app.qtbot.waitUntil(lambda: not is_editing(page))
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where(page, 0, name))
    QTest.mouseDClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where(page, 0, name))
    assert editor(page).text() == "徐可"
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    app.qtbot.waitUntil(lambda: not is_editing(page))
    QTest.keyClicks(table, "X")
    assert editor(page).text() == "X"
    QTest.keyClick(editor(page), Qt.Key.Key_Return, CONTROL)
    app.idle()
    assert page.steps.current() == CHECK
    assert texts(page, name) == ["X", "白雪"]
    assert stored(app) == 0


def test_what_was_typed_is_taken_back(checked: Any) -> None:
    app, page = checked(GOOD[0], *BAD)
    QTest.keyClick(page.check.table, Qt.Key.Key_F8)
    type_over(app, page, "13916202217")
    assert texts(page, RESULT)[1] == "New"
    QTest.keyClick(page.check.table, Qt.Key.Key_Z, CONTROL)
    app.idle()
    phone = page.check.model.index(1, page.check.model.section_of("phone"))
    assert texts(page, RESULT)[1] == "Error"
    assert phone.data() == "1391 62"
    assert "was" not in phone.data(Qt.ItemDataRole.ToolTipRole)
    QTest.keyClick(page.check.table, Qt.Key.Key_Z, CONTROL)
    app.idle()
    assert texts(page, RESULT)[1] == "Error"


def test_what_was_typed_stays_typed_where_one_goes_back(checked: Any) -> None:
    app, page = checked(GOOD[0], *BAD)
    QTest.keyClick(page.check.table, Qt.Key.Key_F8)
    type_over(app, page, "13916202217")
    click(page.foot.back)
    assert page.steps.current() == COLUMNS
    import_all(app, page)
    assert page.steps.current() == CHECK
    assert texts(page, RESULT) == ["New", "New", "Error"]
    phone = page.check.model.index(1, page.check.model.section_of("phone"))
    assert phone.data(Qt.ItemDataRole.ToolTipRole) == "was: 1391 62"


def test_what_was_typed_stays_typed_where_the_region_is_another(checked: Any) -> None:
    app, page = checked(GOOD[0], *BAD)
    QTest.keyClick(page.check.table, Qt.Key.Key_F8)
    type_over(app, page, "13916202217")
    click(page.foot.back)
    click(page.foot.back)
    page.file.choices.region.region.chosen.emit("US")
    app.idle()
    page.file.choices.region.region.chosen.emit("CN")
    app.idle()
    assert page.file.opened.wishes.region == "CN"
    for _step in ("columns", "check"):
        click(page.foot.forward)
        app.idle()
    assert texts(page, RESULT) == ["New", "New", "Error"]
    phone = page.check.model.index(1, page.check.model.section_of("phone"))
    assert (phone.data(), phone.data(Qt.ItemDataRole.ToolTipRole)) == ("139 1620 2217", "was: 1391 62")


def test_what_was_typed_just_before_one_goes_back_is_kept(checked: Any) -> None:
    app, page = checked(*BAD)
    for text in ("13916202217", "38000"):
        QTest.keyClick(editor(page) if is_editing(page) else page.check.table, Qt.Key.Key_F8)
        field = editor(page)
        field.selectAll()
        QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    click(page.foot.back)
    assert page.steps.current() == COLUMNS
    import_all(app, page)
    assert page.steps.current() == CHECK
    assert texts(page, RESULT) == ["New", "Warning"]
    assert page.foot.forward.isEnabled()


def test_a_correction_that_is_refused_leaves_the_sheet_as_it_was(checked: Any, tmp_path: Path) -> None:
    app, page = checked(GOOD[0])
    import_all(app, page)
    number = by_name(app, "徐可").number
    to_check(app, page, sheet(tmp_path / "b.csv", [number, "30000"], header=["Number", "Budget"]))
    assert texts(page, RESULT) == ["Update"]
    click_cell(page, 0, rows(page).section_of("number"))
    QTest.keyClick(page.check.table, Qt.Key.Key_F2)
    type_over(app, page, "SJ0000-00000")
    told = shown(app, ErrorSheet)
    told.reject()
    gone(app, told)
    assert texts(page, rows(page).section_of("number")) == [number]
    assert texts(page, RESULT) == ["Update"]
    import_all(app, page)
    assert by_name(app, "徐可").budget == 3000000


def test_a_name_in_two_columns_is_not_edited_and_says_why(checked: Any) -> None:
    _, page = checked(["Anna", "Smith", "13816502217"], header=["First name", "Last name", "Phone"])
    name = page.check.model.section_of("name")
    assert texts(page, name) == ["Anna Smith"]
    click_cell(page, 0, name)
    QTest.keyClick(page.check.table, Qt.Key.Key_F2)
    assert not is_editing(page)
    assert page.check.table.bubble.isVisible()
    assert page.check.table.bubble.reason.label.text().startswith("Is made of two columns")
    QTest.keyClick(page.check.table, Qt.Key.Key_Escape)
    assert not page.check.table.bubble.isVisible()
    assert page.steps.current() == CHECK
