"""The main window: pages and the way back, the palette, the menu bar, toasts, own windows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.page_view import PageView
from desktop.ui.shell.help_sheets import KeysSheet
from desktop.ui.shell.palette_entries import Section
from desktop.ui.shell.palette_list import parted
from desktop.ui.shell.record_window import RecordWindow
from desktop.ui.widgets.labels import without_mnemonic
from desktop.words import Kind, Operation
from tests.app import WAIT, App

MakeApp = Callable[..., App]
CUSTOMERS = (
    {"name": "钱女士", "phone": "138 0013 8000"},
    {"name": "王先生", "phone": "139 1622 7045"},
)


def test_the_gear_leads_to_the_settings_and_back_returns(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    qtbot.mouseClick(app.window.rail.card.gear, Qt.MouseButton.LeftButton)
    assert app.window.content.page_key() == "settings"
    app.window.wiring.actions.back.trigger()
    assert app.window.content.page_key() == "opportunities"


def test_the_rail_shrinks_where_the_window_is_small(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(size=(1366, 736))
    assert app.window.rail.width() == 196
    app.window.resize(1200, 736)
    qtbot.waitUntil(lambda: app.window.rail.width() == 56, timeout=WAIT)
    assert not app.window.rail.card.gear.isVisible()


def test_the_palette_offers_commands_places_and_records(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(records=CUSTOMERS)
    app.page.table.go_to(0)
    app.idle()
    app.page.operations.set_selection(app.page.table.target_ids())
    app.idle()
    app.window.wiring.actions.palette.trigger()
    palette = app.window.findChildren(type(app.window.wiring.open_palette()))[-1]
    sections = {one.section for one in palette.entries()}
    assert sections == {Section.COMMANDS, Section.PLACES}
    off = next(one for one in palette.entries() if not one.enabled)
    assert off.detail
    palette.box.insert("钱女士")
    qtbot.waitUntil(lambda: any(one.section is Section.RECORDS for one in palette.entries()), timeout=WAIT)
    qtbot.keyClick(palette.box, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_enter_in_the_palette_never_takes_a_record_away_unasked(make_app: MakeApp) -> None:
    app = make_app("zhoumin", records=CUSTOMERS)
    app.page.table.go_to(0)
    app.idle()
    app.page.operations.set_selection(app.page.table.target_ids())
    app.idle()
    offered = [one for one in app.window.wiring.open_palette().entries() if one.enabled]
    assert any(one.grave for one in offered)
    assert not offered[0].grave
    first_grave = next(at for at, one in enumerate(offered) if one.grave)
    assert all(one.grave or one.section is not Section.COMMANDS for one in offered[first_grave:])


def test_the_palette_runs_what_is_chosen(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    palette = app.window.wiring.open_palette()
    qtbot.keyClicks(palette.box, "settings")
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert app.window.content.page_key() == "settings"


@pytest.mark.parametrize(("typed", "found"), [("shezhi", "设置"), ("xjsj", "新建商机"), ("zfei", None)])
def test_the_palette_finds_chinese_by_pinyin(make_app: MakeApp, typed: str, found: str | None) -> None:
    app = make_app(language="zh_CN")
    palette = app.window.wiring.open_palette()
    palette.box.insert(typed)
    assert next((one.text for one in palette.entries()), None) == found


@pytest.mark.parametrize(
    ("caption", "said"),
    [("&New", "New"), ("新建(&N)…", "新建…"), ("A && B", "A & B"), ("R&&D(&&)", "R&D(&)")],
)
def test_a_caption_is_said_without_its_mnemonic(caption: str, said: str) -> None:
    assert without_mnemonic(caption) == said


def menu(app: App, title: str) -> QMenu:
    """A menu of the menu bar, filled as if it had been opened."""
    found = next(one.menu() for one in app.window.menuBar().actions() if one.text().replace("&", "") == title)
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def test_what_is_off_says_why_in_the_record_menu(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    app.page.table.go_to(0)
    app.qtbot.waitUntil(lambda: bool(app.page.operations.ids()), timeout=WAIT)
    app.idle()
    item = next(one for one in menu(app, "Record").actions() if one.data() == Operation.WITHDRAW.value)
    assert not item.isEnabled()
    caption, reason = item.text().split("\t")
    assert caption == "Withdraw"
    assert reason


def test_the_menu_bar_offers_every_operation(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    app.page.table.go_to(0)
    app.idle()
    offered = {one.data() for one in menu(app, "Record").actions()}
    wanted = {one.value for one in (Operation.ASSIGN, Operation.CLOSE, Operation.VOID, Operation.DELETE)}
    assert wanted <= offered
    for title in ("File", "Edit", "View", "Help"):
        assert not menu(app, title).isEmpty()


def test_esc_gives_the_keyboard_back_from_the_menu_bar(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(records=CUSTOMERS)
    app.window.activateWindow()
    app.page.table.setFocus()
    bar = app.window.menuBar()
    qtbot.keyClick(app.page.table, Qt.Key.Key_F10)
    assert bar.isVisible()
    assert bar.hasFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert app.page.table.hasFocus()
    assert not bar.isVisible()


def test_alt_alone_shows_the_menu_bar(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    bar = app.window.menuBar()
    assert not bar.isVisible()
    qtbot.keyPress(app.window, Qt.Key.Key_Alt)
    qtbot.keyRelease(app.window, Qt.Key.Key_Alt)
    assert bar.isVisible()
    app.window.wiring.actions.menu_bar.trigger()
    assert app.place.machine.menu_bar


def test_a_toast_offers_its_undo_once(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    undone: list[int] = []
    app.context.toast("Assigned", "Undo", lambda: undone.append(1))
    (toast,) = app.window.wiring.toasts.shown()
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert app.window.wiring.toasts.shown() == []
    app.context.toast("This failed", error=True)
    (stays,) = app.window.wiring.toasts.shown()
    qtbot.mouseClick(stays.close_button, Qt.MouseButton.LeftButton)
    assert app.window.wiring.toasts.shown() == []


def test_f1_shows_the_keys(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    app.window.wiring.actions.keys.trigger()
    sheet = app.window.findChild(KeysSheet)
    assert sheet is not None
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_counter_box_is_reached_from_anywhere(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    app.window.activateWindow()
    app.window.go("settings")
    app.window.wiring.actions.search.trigger()
    assert app.window.content.page_key() == "opportunities"
    assert app.page.search.hasFocus() or app.window.focusWidget() is app.page.search.focusProxy()


def test_f6_goes_round(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    app.window.rail.button("opportunities").setFocus()
    app.window.wiring.actions.next_area.trigger()
    focus = app.window.focusWidget()
    assert focus is not None
    assert isinstance(app.page, PageView)
    assert app.page.isAncestorOf(focus)
    for _ in app.page.areas():
        app.window.next_area()
    assert app.window.focusWidget() is app.window.rail.button("opportunities")


def test_a_record_opens_in_a_window_of_its_own_once(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    record = app.page.model.record(0)
    app.context.open_record(Kind.OPPORTUNITY, record, own_window=True)
    app.context.open_record(Kind.OPPORTUNITY, record, own_window=True)
    app.idle()
    windows = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, RecordWindow) and one.isVisible()
    ]
    assert len(windows) == 1
    assert windows[0].windowTitle()
    assert app.window.content.page_key() == "opportunities"
    list_page = app.page
    app.context.open_record(Kind.OPPORTUNITY, record)
    app.idle()
    assert app.page is list_page, "a second form of the record would share its draft"
    windows[0].close()
    assert app.window.wiring.router.windows.all() == []


def test_enter_does_not_close_a_window_just_opened_and_the_key_of_back_does(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    app.context.open_record(Kind.OPPORTUNITY, app.page.model.record(0), own_window=True)
    app.idle()
    (window,) = app.window.wiring.router.windows.all()
    app.qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=WAIT)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert app.window.wiring.router.windows.all() == [window]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert app.window.wiring.router.windows.all() == []


def test_a_record_has_one_editor_wherever_it_is_asked_for(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    first, second = app.page.model.record(0), app.page.model.record(1)
    for record in (first, second):
        app.context.open_record(Kind.OPPORTUNITY, record, [first, second])
        app.idle()
    above = app.page
    windows = app.window.wiring.router.windows
    app.context.open_record(Kind.OPPORTUNITY, second, own_window=True)
    assert app.page is above
    assert windows.all() == []
    app.context.open_record(Kind.OPPORTUNITY, first)
    assert app.page is not above
    assert app.page.address().id == first
    assert [one.address() for one in app.window.content.trail()].count(above.address()) == 0


def test_the_next_record_comes_to_the_front_where_it_is_open_already(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    first, second = app.page.model.record(0), app.page.model.record(1)
    app.context.open_record(Kind.OPPORTUNITY, second, own_window=True)
    app.context.open_record(Kind.OPPORTUNITY, first, [first, second])
    app.idle()
    (window,) = app.window.wiring.router.windows.all()
    app.window.activateWindow()
    app.page.step(1)
    app.qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=WAIT)
    assert app.page.address().id == first


def test_a_form_goes_on_in_a_window_of_its_own(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    record, page = app.page.model.record(0), app.page
    app.context.open_record(Kind.OPPORTUNITY, record)
    app.idle()
    app.page.header.window_asked.emit()
    app.idle()
    (window,) = app.window.wiring.router.windows.all()
    assert app.page is page
    assert window.form.address().id == record


def test_a_form_lies_over_the_list_and_back_keeps_its_place(make_app: MakeApp) -> None:
    app = make_app(records=CUSTOMERS)
    page = app.page
    page.table.go_to(1)
    app.context.open_record(Kind.OPPORTUNITY, page.model.record(1), page.model.ids())
    app.idle()
    assert app.page is not page
    app.window.back()
    assert app.page is page
    assert page.table.current_row() == 1


def test_the_palette_gives_the_focus_back_before_it_runs_anything(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(records=CUSTOMERS)
    app.page.table.setFocus()
    before = app.window.focusWidget()
    assert app.window.wiring is not None
    palette = app.window.wiring.open_palette()
    assert app.window.focusWidget() is palette.box
    palette.box.insert(palette.entries()[0].text)
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert app.window.focusWidget() is before


def test_its_key_ends_the_program(make_app: MakeApp) -> None:
    app = make_app()
    with app.qtbot.waitSignal(app.program.ended):
        app.qtbot.keyClick(app.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_no_key_is_given_twice(make_app: MakeApp) -> None:
    app = make_app()
    assert app.window.wiring is not None
    keys = [key.toString() for action in app.window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_where_the_window_stood_is_remembered(make_app: MakeApp) -> None:
    app = make_app(size=(1400, 700))
    app.window.close()
    assert app.place.machine.geometry
    assert (app.place.folder / "machine.json").read_text(encoding="utf-8").count("geometry") == 1


@pytest.mark.parametrize(
    ("text", "typed", "parts"),
    [
        ("商机 · 已分配给我", "分配", [("商机 · 已", False), ("分配", True), ("给我", False)]),
        ("Assign…", "ASS", [("Ass", True), ("ign…", False)]),
        ("Assign…", "", [("Assign…", False)]),
        ("分配…", "fenpei", [("分配…", False)]),
        ("İstanbul", "stan", [("İstanbul", False)]),
    ],
)
def test_what_was_typed_stands_out_in_the_palette(
    text: str, typed: str, parts: list[tuple[str, bool]]
) -> None:
    assert parted(text, typed) == parts
