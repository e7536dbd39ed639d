"""The check of an import: rows are filtered, ticked, decided, and written as decided."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.models.opportunities import FollowUp
from desktop.spreadsheets.decisions import Decision, Finding
from desktop.ui.imports import check_decisions
from desktop.ui.imports.page import CHECK, ImportPage
from desktop.ui.imports.rows import FIXED, MARK, NUMBER, QUIET, RESULT, TICK
from desktop.ui.imports.update_sheet import UpdateColumnsSheet
from tests.app import App
from tests.ui.check_help import (
    CONTROL,
    LEFT,
    TWICE,
    Make,
    by_name,
    click_cell,
    decide_kind,
    entered_names,
    import_all,
    kinds,
    menu_of,
    note,
    offers,
    opener,
    press,
    rows,
    texts,
    ticks,
    type_over,
)
from tests.ui.clicking import choose, click, gone, open_menu, shown, tick_box
from tests.ui.import_help import BAD, GOOD, HEADER, import_page, sheet, stored, to_check
from tests.ui.list_help import clipboard, toasts


@pytest.fixture
def checked(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """The check of a file of these rows; `entered` are opportunities that are there."""
    return opener(make_app, tmp_path)


def test_every_row_with_its_result_and_what_is_to_be_said(checked: Any) -> None:
    _, page = checked(*GOOD)
    assert page.steps.current() == CHECK
    model = page.check.model
    horizontal, shows = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
    headers = [model.headerData(at, horizontal, shows) for at in range(model.columnCount())]
    captions = ["Customer name", "Phone", "Budget", "Source", "Owner"]
    assert headers == ["", "Row", "Result", *captions, "Remarks"]
    assert texts(page, RESULT) == ["New", "Warning"]
    assert "朋友圈" in texts(page, model.remarks)[1]
    phones = texts(page, model.section_of("phone"))
    assert all(re.fullmatch(r"\d{3} \d{4} \d{4}", one) for one in phones), phones
    assert model.index(1, model.section_of("source")).data(MARK) == "warning"


def test_a_missing_name_is_told_with_its_label_once(checked: Any) -> None:
    _, page = checked(["", "13816502217", "", "", "", ""], language="zh_CN")
    assert texts(page, page.check.model.remarks) == ["缺少客户姓名"]
    assert texts(page, page.check.model.section_of("name")) == ["（空）"]


def test_kinds_filter_and_so_does_what_wants_a_look(checked: Any) -> None:
    _, page = checked(*GOOD, *BAD, TWICE)
    check = page.check
    offered = [one.text() for one in kinds(page).values()]
    assert offered == ["All 5", "New 1", "Duplicates 1", "Warnings 1", "Errors 2"]
    click(kinds(page)["Duplicates"])
    assert texts(page, NUMBER) == ["6"]
    click(kinds(page)["All"])
    tick_box(check.head.unsettled)
    assert texts(page, NUMBER) == ["3", "4", "5", "6"]
    click_cell(page, 3, TICK)
    tick_box(check.head.unsettled)
    click_cell(page, 0, TICK)
    tick_box(check.head.unsettled)
    assert texts(page, NUMBER) == ["2", "3", "4", "5", "6"]


def test_the_foot_says_exactly_what_will_happen(checked: Any) -> None:
    app, page = checked(*GOOD, *BAD, TWICE)
    said = "Imports 2 rows (1 with warnings), skips 1 duplicate; 2 rows with errors are to be corrected or stay out"
    assert note(page) == said
    assert page.foot.forward.text() == "Import 2 rows"
    assert page.foot.fix.text() == "&Correct 2 errors"
    click_cell(page, 0, TICK)
    assert note(page).startswith("Imports 1 row (1 with warnings), skips 1 duplicate, leaves out 1;")
    import_all(app, page)
    assert stored(app) == 1


def test_rows_are_ticked_by_click_and_by_key(checked: Any) -> None:
    app, page = checked(*GOOD, BAD[0])
    said = toasts(app)
    assert ticks(page) == [True, True, False]
    click_cell(page, 0, TICK)
    assert ticks(page) == [False, True, False]
    assert page.check.model.index(0, NUMBER).data(QUIET)
    click_cell(page, 1, NUMBER)
    QTest.keyClick(page.check.table, Qt.Key.Key_Space)
    assert ticks(page) == [False, False, False]
    assert page.foot.forward.toolTip() == "No row would be imported."
    click_cell(page, 2, TICK)
    assert ticks(page) == [False, False, False]
    assert page.check.model.index(2, TICK).data(FIXED)
    assert said[-1].text.startswith("Row 4: Rows with errors are not imported")
    QTest.keyClick(page.check.table, Qt.Key.Key_Z, CONTROL)
    assert ticks(page) == [False, True, False]
    import_all(app, page)
    assert entered_names(app) == {"白雪"}


def test_the_box_in_the_header_ticks_all_rows_shown(checked: Any) -> None:
    app, page = checked(*GOOD, BAD[0], TWICE)
    header = page.check.table.header
    assert header.ticked == Qt.CheckState.PartiallyChecked
    at = QPoint(header.sectionViewportPosition(TICK) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert ticks(page) == [True, True, False, True]
    assert header.ticked == Qt.CheckState.Checked
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert ticks(page) == [False] * 4
    QTest.keyClick(page.check.table, Qt.Key.Key_A, CONTROL)
    assert note(page).startswith("Imports 3 rows (1 with warnings, 1 duplicate);")
    import_all(app, page)
    assert stored(app) == 3


def test_of_many_rows_ticks_are_decided_and_counted_beside_the_window(
    checked: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_decisions, "DIRECT", 2)
    app, page = checked(*GOOD, BAD[0], TWICE)
    QTest.keyClick(page.check.table, Qt.Key.Key_A, CONTROL)
    app.idle()
    assert ticks(page) == [True, True, False, True]
    decide_kind(app, page, "Skip")
    assert page.foot.forward.text() == "Import 3 rows"
    assert note(page).startswith("Imports 3 rows")


ENTERED = {"name": "陈静怡", "phone": "13816502217", "needs": "Sofa"}
ROW = ["陈静", "138 1650 2217", "28000", "", "", ""]


def test_a_row_is_decided_by_its_menu(checked: Any) -> None:
    app, page = checked(ROW, GOOD[1], entered=(ENTERED,))
    menu = menu_of(page, 0)
    assert [one.text() for one in menu.actions()] == ["Skip", "Import anyway", "Update the existing record"]
    press(app, menu, "Update the existing record")
    assert ticks(page) == [True, True]
    remark = texts(page, page.check.model.remarks)[0]
    assert "Budget – → 28,000" in remark
    budget = page.check.model.index(0, page.check.model.section_of("budget"))
    assert budget.data(MARK) == "info"
    assert "Budget – → 28,000" in budget.data(Qt.ItemDataRole.ToolTipRole)
    assert note(page) == "Imports 1 row (1 with warnings), updates 1"
    assert page.foot.forward.text() == "Import 2 rows"
    import_all(app, page)
    assert stored(app) == 2
    one = by_name(app, "陈静怡")
    assert (one.budget, one.needs) == (2800000, "Sofa")


def test_a_repeated_rows_follow_up_can_be_left_out(checked: Any) -> None:
    header = ["Name", "Phone", "Follow-up"]
    app, page = checked(["徐可", "13816502217", "came in"], ["徐可", "13816502217", "called"], header=header)
    menu = menu_of(page, 1)
    assert [(one.text(), one.isChecked()) for one in menu.actions()] == [
        ("Add only its follow-up", True),
        ("Skip", False),
        ("Import anyway", False),
    ]
    press(app, menu, "Skip")
    menu = menu_of(page, 1)
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Skip"]
    menu.close()
    import_all(app, page)
    app.session()
    assert [one.text for one in FollowUp.select()] == ["came in"]


def test_a_follow_up_of_a_record_that_is_there_is_an_update_and_comes_in_once(
    checked: Any, tmp_path: Path
) -> None:
    header = [*HEADER, "Follow-up", "Follow-up time"]
    lines = [["陈静怡", "138 1650 2217", *[""] * 4, text, "2024-03-02"] for text in ("came in", "came again")]
    app, page = checked(*lines, entered=(ENTERED,), header=header)
    assert page.foot.forward.toolTip() == "No row would be imported."
    press(app, menu_of(page, 0), "Update the existing record")
    remarks = texts(page, page.check.model.remarks)
    assert remarks[0].endswith("adds a follow-up")
    assert "The follow-up goes to the record of row 2" in remarks[1]
    cell = page.check.model.index(0, page.check.model.section_of("follow_up"))
    assert (cell.data(MARK), cell.data(Qt.ItemDataRole.ToolTipRole)) == ("info", "adds a follow-up")
    assert note(page) == "Updates 1 record, adds the follow-up of 1 repeated row"
    import_all(app, page)
    app.session()
    assert [one.text for one in FollowUp.select()] == ["came in", "came again"]
    assert page.outcome.title.text() == "Updated 1 opportunity"
    to_check(app, import_page(app), tmp_path / "leads.csv")
    assert offers(menu_of(app.page, 0))[-1] == ("Update the existing record", "Nothing would change", False)
    assert "The record has this follow-up already" in texts(app.page, app.page.check.model.remarks)[0]
    assert not app.page.foot.forward.isEnabled()


def test_what_only_an_update_leaves_out_is_not_said_of_a_row_that_is_imported(checked: Any) -> None:
    app, page = checked(["陈静", "138 1650 2217", "28000", "", "Wang Lei", ""], entered=(ENTERED,))
    owner = page.check.model.index(0, page.check.model.section_of("owner"))
    stays = "Owner and store are changed by Assign"
    for choice, said in (("Import anyway", False), ("Update the existing record", True), ("Skip", False)):
        press(app, menu_of(page, 0), choice)
        assert (stays in texts(page, page.check.model.remarks)[0]) is said
        assert (owner.data(MARK) == "warning") is said


def test_the_pill_opens_the_menu_and_a_tick_imports_anyway(checked: Any) -> None:
    app, page = checked(ROW, entered=(ENTERED,))
    click_cell(page, 0, RESULT)
    press(app, open_menu(app), "Import anyway")
    assert ticks(page) == [True]
    click_cell(page, 0, TICK)
    assert ticks(page) == [False]
    assert page.check.sight.plan.wanted.by_row == {2: Decision.SKIP}
    click_cell(page, 0, TICK)
    import_all(app, page)
    assert stored(app) == 2


def test_all_of_a_kind_are_decided_at_once(checked: Any) -> None:
    app, page = checked(ROW, GOOD[1], TWICE, entered=(ENTERED,))
    assert page.check.head.duplicates.text() == "Duplicates: skip"
    click(page.check.head.duplicates)
    menu = open_menu(app)
    heads = [one.text() for one in menu.actions() if one.text() and not one.isEnabled()]
    assert heads == ["Repeated in the file (1)", "Open already (1)", "What an update writes"]
    press(app, menu, "Import anyway")
    assert page.check.head.duplicates.text() == "Duplicates: as chosen"
    assert page.check.sight.plan.wanted.by_finding == {Finding.REPEATED: Decision.IMPORT}
    assert ticks(page) == [False, True, True]
    import_all(app, page)
    assert entered_names(app) == {"陈静怡", "白雪", "徐可可"}


def test_an_update_writes_the_chosen_columns(checked: Any) -> None:
    app, page = checked(
        ["陈静", "13816502217", "28000", "", "", ""], entered=({**ENTERED, "budget": "20000"},)
    )
    decide_kind(app, page, "Update the existing record")
    assert ticks(page) == [False]
    assert page.foot.forward.toolTip() == "No row would be imported."
    click(page.check.head.duplicates)
    choose(open_menu(app), next(one for one in open_menu(app).actions() if one.text() == "Chosen columns…"))
    dialog = shown(app, UpdateColumnsSheet)
    assert set(dialog.boxes) == {"name", "phone", "budget", "source"}
    for key in ("name", "phone", "source"):
        tick_box(dialog.boxes[key])
    click(dialog.go)
    gone(app, dialog)
    assert page.check.sight.plan.wanted.columns == frozenset({"budget"})
    assert "Budget 20,000 → 28,000" in texts(page, page.check.model.remarks)[0]
    assert note(page) == "Updates 1 record"
    import_all(app, page)
    one = by_name(app, "陈静怡")
    assert one.budget == 2800000


def test_an_update_of_records_named_by_number_can_fill_empty_fields_only(
    checked: Any, tmp_path: Path
) -> None:
    app, page = checked(*GOOD)
    import_all(app, page)
    number = by_name(app, "徐可").number
    header = ["Number", "Name", "Phone", "Budget", "Products, needs"]
    again = sheet(tmp_path / "again.csv", [number, "徐可", "13816502217", "30000", "Bed"], header=header)
    to_check(app, page, again)
    assert texts(page, RESULT) == ["Update"]
    assert page.check.head.duplicates.text() == "Updates: write"
    assert "Budget 28,000 → 30,000" in texts(page, page.check.model.remarks)[0]
    decide_kind(app, page, "Only empty fields")
    import_all(app, page)
    one = by_name(app, "徐可")
    assert (one.budget, one.needs) == (2800000, "Bed")


def test_the_bad_rows_can_be_copied(checked: Any) -> None:
    app, page = checked(GOOD[0], *BAD)
    said = toasts(app)
    click(page.check.copy)
    app.idle()
    lines = [line.split("\t") for line in clipboard().split("\n")]
    assert lines[0] == ["Row", "Remarks", *HEADER]
    assert [line[0] for line in lines[1:]] == ["3", "4"]
    assert "三万八" in lines[2][1]
    assert lines[1][2:4] == ["马骏", "1391 62"]
    assert len(said) == 1


def test_the_bad_rows_are_written_to_a_workbook(checked: Any, tmp_path: Path) -> None:
    app, page = checked(GOOD[0], *BAD)
    said = toasts(app)
    click(page.check.head.export)
    dialog = page.findChild(QFileDialog)
    out = tmp_path / "errors.xlsx"
    dialog.fileSelected.emit(str(out))
    dialog.reject()
    app.idle()
    written = list(openpyxl.load_workbook(out).worksheets[0].values)
    assert [row[1] for row in written] == ["Name", "马骏", "冉冉"]
    assert said[-1].text == "2 rows with errors written: errors.xlsx"
    assert said[-1].action_text == "Open"


def test_the_same_file_again_is_noticed_and_another_can_follow(checked: Any, tmp_path: Path) -> None:
    app, page = checked(*GOOD)
    assert not page.check.earlier.isVisible()
    import_all(app, page)
    to_check(app, page, tmp_path / "leads.csv")
    said = page.check.earlier.label.text()
    assert page.check.earlier.isVisible()
    assert said.startswith("This very file was imported before, by Wu Jing, Today")
    assert said.endswith(": 2 rows.")
    assert texts(page, RESULT) == ["Duplicate", "Duplicate"]
    assert page.foot.forward.toolTip() == "No row would be imported."
    to_check(app, page, sheet(tmp_path / "more.csv", *GOOD, ["丁一帆", "13700000001", "", "", "", ""]))
    assert not page.check.earlier.isVisible()
    assert page.foot.forward.text() == "Import 1 row"


def test_a_narrow_window_has_all_commands_in_two_lines(checked: Any) -> None:
    app, page = checked(*GOOD, *BAD, TWICE)
    head = page.check.head
    controls = [head.kinds, head.unsettled, head.duplicates, head.export, head.copy]

    def lines() -> int:
        """In how many lines the controls stand, once each is shown whole; 0 before."""
        places = [QRect(one.mapTo(head, QPoint(0, 0)), one.size()) for one in controls]
        inside = all(head.rect().contains(place) for place in places)
        whole = all(one.width() >= one.sizeHint().width() for one in controls)
        return len({place.center().y() // 24 for place in places}) if inside and whole else 0

    for width, count in ((1366, 1), (1100, 2), (1366, 1)):
        app.window.resize(width, 700)
        app.qtbot.waitUntil(lambda count=count: lines() == count)
        assert app.window.width() == width
        assert page.check.table.horizontalScrollBar().maximum() == 0


def test_a_short_sheet_is_as_wide_as_the_window(make_app: Any, tmp_path: Path) -> None:
    app = make_app(language="zh_CN")
    page = import_page(app)
    to_check(app, page, sheet(tmp_path / "short.csv", *GOOD))
    assert page.check.table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("phone", ["", "13816502217"])
def test_who_has_only_a_wechat_is_shown_with_it_however_little_room_there_is(
    make_app: Any, tmp_path: Path, phone: str
) -> None:
    app = make_app(size=(1024, 700))
    page = import_page(app)
    row = ["郑十", phone, "a_wechat_of_some_length", "沙发", "a@example.com", "x" * 300]
    header = ["Name", "Phone", "WeChat", "Needs", "Owner", "Source"]
    to_check(app, page, sheet(tmp_path / "a.csv", row, header=header))
    table = page.check.table
    section = table.rows_model().section_of("wechat")
    assert table.isColumnHidden(section) == bool(phone)


def test_tab_goes_through_the_controls_in_reading_order(checked: Any) -> None:
    _, page = checked(*GOOD, *BAD, TWICE)
    head = page.check.head
    head.kinds.setFocus()
    reached = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [
        head.unsettled,
        head.duplicates,
        head.export,
        head.copy,
        page.check.table,
        page.foot.back,
    ]


def test_a_width_given_by_hand_stays(checked: Any) -> None:
    app, page = checked(*GOOD, *BAD)
    table, name = page.check.table, rows(page).section_of("name")
    header = table.header
    edge = QPoint(header.sectionViewportPosition(name) + header.sectionSize(name) - 1, 10)
    QTest.mousePress(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(60, 0))
    QTest.mouseRelease(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, edge + QPoint(60, 0))
    wide = table.columnWidth(name)
    assert wide > header.sectionSizeFromContents(name).width() + 30
    QTest.keyClick(table, Qt.Key.Key_F8)
    type_over(app, page, "13916202217")
    app.window.resize(1366, 700)
    QApplication.processEvents()
    assert table.columnWidth(name) == wide
