"""The table of the list: rows, place, ticks, keys, copying, columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.controllers.list_query import SortKey
from desktop.ui import theme
from desktop.ui.records import model as model_module
from desktop.ui.records.cell_paint import ICON, PADDING, CellPainter
from desktop.ui.records.columns import Cell
from tests.app import App
from tests.ui.list_help import (
    asked,
    click_row,
    clipboard,
    drafts,
    make_overdue,
    names,
    press,
    settle,
    shown_keys,
    ticked,
)
from tests.ui.test_leads import add_lead

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def test_rows_are_listed_newest_first(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(5))
    assert names(app) == ["吴建国", "林晓彤", "周志远", "陈静怡", "王先生"]
    assert app.page.model.all_known


def test_the_model_holds_a_window_of_rows(make_app: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_module, "KEPT_ROWS", 120)
    app = make_app("zhoumin", drafts(400))
    model, table = app.page.model, app.page.table
    assert model.rowCount() == 400
    for row in range(0, 400, 40):
        table.verticalScrollBar().setValue(row * table.row_height())
        app.idle()
        assert model.row(table.window_rows().start) is not None
    assert sum(model.known(record) is not None for record in model.ids()) <= 120


def test_rows_in_sight_are_not_forgotten_for_those_read_with_them(
    make_app: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_module, "KEPT_ROWS", 120)
    app = make_app("zhoumin", drafts(200))
    model, table = app.page.model, app.page.table
    for row in (150, 40):
        table.verticalScrollBar().setValue(row * table.row_height())
        app.idle()
    assert table.window_rows().start == 40
    assert [row for row in table.window_rows() if model.row(row) is None] == []


def test_a_jump_far_away_reads_what_is_in_sight(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(300))
    table = app.page.table
    press(app, Key.Key_End)
    app.idle()
    assert table.current_row() == 299
    assert all(app.page.model.row(row) is not None for row in table.window_rows())


def test_plain_click_makes_current_and_ticks_nothing(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(5))
    click_row(app, 2)
    assert app.page.table.current_row() == 2
    assert ticked(app) == []


def test_control_and_shift_click_tick_as_in_any_list(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(8))
    click_row(app, 1, modifiers=CONTROL)
    click_row(app, 4, modifiers=CONTROL)
    assert ticked(app) == [1, 4]
    click_row(app, 6, modifiers=SHIFT)
    assert ticked(app) == [4, 5, 6]
    click_row(app, 5, modifiers=CONTROL)
    assert ticked(app) == [4, 6]


def test_the_tick_box_ticks_and_shift_arrows_extend(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(8))
    click_row(app, 3, "tick")
    assert ticked(app) == [3]
    press(app, Key.Key_Down, SHIFT)
    press(app, Key.Key_Down, SHIFT)
    assert ticked(app) == [3, 4, 5]
    press(app, Key.Key_Up, SHIFT)
    assert ticked(app) == [3, 4]


def test_single_keys_move_tick_and_clear(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(6))
    click_row(app, 0)
    for key in (Key.Key_J, Key.Key_J, Key.Key_K, Key.Key_X):
        press(app, key)
    assert app.page.table.current_row() == 1
    assert ticked(app) == [1]
    press(app, Key.Key_Escape)
    assert ticked(app) == []


def test_the_input_method_stays_off(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    click_row(app, 0)
    table = app.page.table
    assert not table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert table.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False


def test_control_a_ticks_all_matching_not_only_what_was_read(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(300))
    click_row(app, 0)
    press(app, Key.Key_A, CONTROL)
    assert len(app.page.selection) == 300
    settle(app)
    assert len(app.page.operations.ids()) == 300
    assert "300" in app.page.status_numbers()[1]


def test_the_header_box_ticks_all_and_none(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(5))
    header = app.page.table.header
    box = QPoint(header.sectionViewportPosition(0) + 20, 16)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box)
    assert len(app.page.selection) == 5
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box)
    assert len(app.page.selection) == 0


def test_who_arrives_later_is_not_ticked_by_control_a(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    app.page.selection.select_all()
    app.add(name="新客户")
    settle(app)
    assert app.page.model.rowCount() == 4
    assert len(app.page.selection) == 3
    assert ticked(app) == [1, 2, 3]


def test_a_change_keeps_place_current_and_ticks(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(200))
    page = app.page
    page.table.verticalScrollBar().setValue(80 * 32)
    app.idle()
    click_row(app, 85)
    click_row(app, 90, "tick")
    current, chosen, place = (
        page.table.current_record(),
        page.model.record(90),
        page.table.verticalScrollBar().value(),
    )
    app.add(name="新客户")
    settle(app)
    assert page.table.current_record() != 0
    assert page.model.rowCount() == 201
    assert chosen in page.selection
    assert page.table.verticalScrollBar().value() == place
    page.table.go_to(page.model.row_of(current))
    assert page.table.current_record() == current


def test_double_click_and_enter_open_with_the_neighbours(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(4))
    app.qtbot.waitUntil(lambda: app.page.model.rowCount() == 4 and app.page.table.current_record() != 0)
    opened = asked(app)
    click_row(app, 2, double=True)
    press(app, Key.Key_Return)
    press(app, Key.Key_Return, CONTROL)
    assert [one.id for one in opened] == [app.page.table.current_record()] * len(opened)
    assert len(opened) == 3
    assert list(opened[0].neighbours) == list(app.page.model.ids())
    assert [one.own_window for one in opened] == [False, False, True]


def test_copying_takes_the_columns_shown_with_titles(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    click_row(app, 0, "tick")
    click_row(app, 2, "tick")
    press(app, Key.Key_C, CONTROL)
    app.idle()
    lines = [line.split("\t") for line in clipboard().split("\n")]
    assert len(lines) == 3
    assert lines[0][:3] == ["No.", "Contact / need", "Phone"]
    assert "Updated" not in lines[0]
    assert lines[1][1] == "周志远 Bed and mattress"
    assert lines[2][2] == "138 0013 8000"


def test_a_phone_and_a_name_are_copied_alone(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    table = app.page.table
    for key, expected in (("phone", "13800138001"), ("customer", "陈静怡")):
        at = next(at for at, one in enumerate(table.records.columns) if one.key == key)
        edge = QPoint(table.columnViewportPosition(at) + table.columnWidth(at) - 12, 16)
        QTest.mouseMove(table.viewport(), edge)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge)
        assert clipboard() == expected


def test_a_title_sorts_and_sorts_back(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(4))
    header = app.page.table.header
    at = next(at for at, one in enumerate(app.page.model.columns) if one.key == "customer")
    place = QPoint(header.sectionViewportPosition(at) + 40, 16)
    for descending in (False, True):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        app.idle()
        assert (app.page.query().sort, app.page.query().descending) == (SortKey.NAME, descending)
        assert header.sorted_by() == (at, descending)
        expected = ["陈静怡", "林晓彤", "王先生", "周志远"]
        assert names(app) == (expected[::-1] if descending else expected)


@pytest.mark.parametrize(
    ("language", "down", "up"),
    [
        ("en", "Sorted by: Created, descending", "Sorted by: Created, ascending"),
        ("zh_CN", "排序：创建时间，降序", "排序：创建时间，升序"),
        ("zh_TW", "排序：建立時間，遞減", "排序：建立時間，遞增"),
    ],
)
def test_the_order_is_told_where_its_column_is_hidden(
    make_app: Make, language: str, down: str, up: str
) -> None:
    app = make_app("zhoumin", drafts(4), language=language, size=(1100, 640))
    page, chip = app.page, app.page.filter_bar.order
    assert not chip.isVisible(), "the usual order goes without saying"
    page.set_query(replace(page.query(), sort=SortKey.CREATED, descending=True))
    settle(app)
    assert (chip.isVisible(), chip.accessibleName()) == (True, down)
    listed = names(app)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    settle(app)
    assert (names(app), chip.accessibleName()) == (listed[::-1], up)
    page.arrangement.keeper.show("created", True)
    assert not chip.isVisible(), "the arrow stands at the column"
    page.arrangement.keeper.show("created", False)
    settle(app)
    assert chip.isVisible()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, 14))
    settle(app)
    assert page.query() == page.parts.query({})
    assert not chip.isVisible()


def test_a_chosen_order_is_told_before_filters_that_are_not_set(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2), size=(1100, 640))
    page, bar = app.page, app.page.filter_bar
    owner = app.users["zhoumin"].id
    page.set_query(replace(page.query(), owner=(owner, 0), store=(1, 0), intent=("A",), contract=False))
    settle(app)
    page.set_query(replace(page.query(), sort=SortKey.CREATED))
    settle(app)
    assert bar.order.isVisible()
    assert not bar.chips["source"].isVisible()


def test_pressing_a_title_leaves_the_current_record(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(6))
    table = app.page.table
    click_row(app, 3)
    told: list[int] = []
    table.current_changed.connect(told.append)
    current, header = table.current_record(), table.header
    place = QPoint(header.sectionViewportPosition(header.shown()[1]) + 40, 16)
    left, bare = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(header.viewport(), left, bare, place)
    assert table.current_record() == current
    QTest.mouseRelease(header.viewport(), left, bare, place)
    settle(app)
    assert table.current_record() == current
    assert not told


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_arrow_of_the_sort_cuts_no_title(make_app: Make, language: str) -> None:
    app = make_app("zhoumin", drafts(2), language=language)
    table, header = app.page.table, app.page.table.header
    for at in header.shown():
        column = app.page.model.columns[at]
        if column.sort is None:
            continue
        place = QPoint(header.sectionViewportPosition(at) + 40, 16)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        app.idle()
        assert header.sorted_by()[0] == at
        assert header.title(at, table.columnWidth(at)).text == column.caption()


def test_the_copy_icon_leaves_a_phone_and_its_mark_in_sight(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(1))
    column = next(one for one in app.page.model.columns if one.key == "phone")
    number = QFontMetrics(theme.font("body")).horizontalAdvance("138 0013 8000")
    table = app.page.table
    at = app.page.model.columns.index(column)
    copy = table.copy_rect(0, QPoint(table.columnViewportPosition(at) + 20, 8))
    assert copy.left() - table.columnViewportPosition(at) >= PADDING + number + PADDING + ICON


@pytest.mark.parametrize("width", [1100, 1366, 1920])
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_a_number_of_six_running_digits_is_whole(make_app: Make, language: str, width: int) -> None:
    app = make_app("zhoumin", drafts(1), language=language, size=(width, 640))
    add_lead(app)
    metrics = QFontMetrics(theme.font("body"))
    for page, keys in (("leads", ["number", "opportunity"]), ("opportunities", ["number"])):
        app.window.go(page)
        settle(app)
        table = app.page.table
        for at in table.header.shown():
            if app.page.model.columns[at].key in keys:
                room = table.columnWidth(at) - 2 * PADDING
                assert room >= metrics.horizontalAdvance("SJ2611-123456")
                assert room >= metrics.horizontalAdvance("XS2611-123456")
        assert table.horizontalScrollBar().maximum() == 0


def test_columns_are_chosen_moved_and_resized_and_kept(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    page = app.page
    page.arrangement.keeper.show("budget", True)
    page.arrangement.keeper.show("source", False)
    header = page.table.header
    places = {one.key: at for at, one in enumerate(page.model.columns)}
    header.moveSection(header.visualIndex(places["phone"]), 1)
    header.resizeSection(places["owner"], 222)
    app.qtbot.wait(250)
    app.idle()
    kept = app.context.preference("opportunities.columns")
    assert kept["chosen"] == {"budget": True, "source": False}
    assert kept["order"][:2] == ["tick", "phone"]
    assert kept["widths"] == {"owner": 222}
    from desktop.ui.opportunities.page import OpportunitiesPage

    again = OpportunitiesPage(app.context)
    app.qtbot.addWidget(again)
    again.resize(1100, 600)
    again.show()
    app.idle()
    shown = [again.model.columns[at].key for at in again.table.header.shown()]
    assert shown[:2] == ["tick", "phone"]
    assert "budget" in shown
    assert "source" not in shown
    assert again.table.columnWidth(places["owner"]) == 222


@pytest.mark.parametrize(
    ("size", "pane", "missing", "there"),
    [
        ((1100, 640), False, {"document", "store", "source"}, {"number", "last_follow_up", "next_follow_up"}),
        ((1366, 736), False, {"document", "store"}, {"number", "source", "last_follow_up"}),
        ((1366, 736), True, {"number", "store", "source", "last_follow_up"}, {"customer", "phone", "owner"}),
        ((1920, 1080), True, {"store"}, {"document", "number", "last_follow_up"}),
    ],
)
def test_columns_follow_the_room(
    make_app: Make, size: tuple[int, int], pane: bool, missing: set[str], there: set[str]
) -> None:
    app = make_app("zhoumin", drafts(2), size=size)
    if app.page.arrangement.pane() is not pane:
        app.page.arrangement.toggle_pane()
    app.idle()
    keys = set(shown_keys(app))
    assert not keys & missing
    assert there <= keys
    assert app.page.table.horizontalScrollBar().maximum() == 0


def test_every_cell_says_its_text(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(1))
    make_overdue(app, 0)
    model = app.page.model
    texts = {one.key: model.data(model.index(0, at)) for at, one in enumerate(model.columns)}
    assert texts["status"] == "Unassigned"
    assert texts["customer"] == "王先生 Bed and mattress"
    assert texts["next_follow_up"].replace("\xa0", " ") == "2 d overdue"
    assert texts["document"] == "Created"


@pytest.mark.parametrize("text", ["孙宇航", "12月3日", "SJ2611-00145 王", "—"])
def test_a_text_painted_again_stands_where_it_stood(qapp: QApplication, text: str) -> None:
    theme.apply(qapp, "light", "zh_CN")
    cells, pictures = CellPainter(), []
    for _ in range(3):
        picture = QImage(300, 32, QImage.Format.Format_RGB32)
        picture.fill(theme.color("surface"))
        painter = QPainter(picture)
        cells.draw(painter, Cell(text), 0, 0, 300, 32)
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1] == pictures[2]
