"""The counter box: searching, opening the one match, starting a new record with what was typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.words import Business
from tests.app import App
from tests.ui.list_help import asked, drafts, names

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
Key = Qt.Key


def type_into_box(app: App, text: str) -> None:
    """Ctrl F from the table, then typing; Chinese as an input method commits it."""
    app.page.table.setFocus()
    QTest.keyClick(app.window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert app.page.search.hasFocus()
    if text.isascii():
        QTest.keyClicks(app.page.search, text)
    else:
        committed = QInputMethodEvent()
        committed.setCommitString(text)
        QApplication.sendEvent(app.page.search, committed)


@pytest.mark.parametrize("typed", ["8003", "138 0013 8003", "lin", "lxt", "晓", "linxiaotong"])
def test_any_part_finds(make_app: Make, typed: str) -> None:
    app = make_app("zhoumin", drafts(6))
    type_into_box(app, typed)
    app.qtbot.waitUntil(lambda: app.page.query().text == " ".join(typed.split()))
    app.idle()
    assert names(app) == ["林晓彤"]


def test_enter_opens_the_one_match_however_fast(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(6))
    opened = asked(app)
    type_into_box(app, "8003")
    QTest.keyClick(app.page.search, Key.Key_Return)
    app.qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].id == app.page.model.record(0)
    assert names(app) == ["林晓彤"]


def test_enter_among_several_goes_to_the_list(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(6))
    opened = asked(app)
    type_into_box(app, "1380013")
    QTest.keyClick(app.page.search, Key.Key_Return)
    app.qtbot.waitUntil(app.page.table.hasFocus)
    assert opened == []
    assert app.page.table.current_row() == 0


@pytest.mark.parametrize(("typed", "field"), [("139 9999 0000", "phone"), ("欧阳娜", "name")])
def test_enter_without_a_match_starts_a_new_record(make_app: Make, typed: str, field: str) -> None:
    app = make_app("zhoumin", drafts(3))
    started = asked(app)
    type_into_box(app, typed)
    QTest.keyClick(app.page.search, Key.Key_Return)
    app.qtbot.waitUntil(lambda: bool(started))
    assert started[0].id is None
    assert started[0].prefill == {field: typed}


def test_enter_offers_what_filters_hide_before_it_starts_a_new_record(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    started = asked(app)
    app.page.list_bar.tab_chosen.emit(Business.ASSIGNED)
    app.idle()
    type_into_box(app, "王先生")
    QTest.keyClick(app.page.search, Key.Key_Return)
    app.qtbot.waitUntil(lambda: bool(app.page.nothing.no_match.buttons))
    app.idle()
    assert started == []
    assert app.page.nothing.no_match.buttons[0].hasFocus()


def test_down_goes_to_the_list_and_esc_takes_the_search_off(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(4))
    type_into_box(app, "8002")
    QTest.keyClick(app.page.search, Key.Key_Down)
    app.idle()
    assert app.page.table.hasFocus()
    QTest.keyClick(app.window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(app.page.search, Key.Key_Escape)
    app.idle()
    assert app.page.query().text == ""
    assert len(names(app)) == 4
