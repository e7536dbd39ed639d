"""The pane at the side: the current record's facts and timeline, a follow-up logged in it, room for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.controllers.operate import operate
from desktop.words import Operation
from tests.app import App
from tests.ui.clicking import click
from tests.ui.list_help import click_row, clipboard, drafts, press, settle, shown_keys

pytest_plugins = ["tests.app"]
Make = Callable[..., App]


def opened(make_app: Make, count: int = 3, **more: object) -> App:
    """The list with its pane, on the first record."""
    app = make_app("zhoumin", drafts(count, **more))
    click_row(app, 0)
    if not app.page.arrangement.pane():
        press(app, Qt.Key.Key_Space)
    app.qtbot.wait(80)
    settle(app)
    return app


def test_space_shows_and_hides_it_and_that_is_kept(make_app: Make) -> None:
    app = opened(make_app)
    pane = app.page.preview
    assert pane.isVisible()
    assert pane.width() == 390
    assert app.page.needs_room()
    press(app, Qt.Key.Key_Space)
    assert not pane.isVisible()
    assert app.context.preference("opportunities.pane") is False


@pytest.mark.parametrize(("size", "width", "covers"), [((1920, 1080), 420, False), ((1200, 700), 390, True)])
def test_its_room_follows_the_window(make_app: Make, size: tuple[int, int], width: int, covers: bool) -> None:
    app = make_app("zhoumin", drafts(2), size=size)
    page = app.page
    assert page.preview.isVisible() is not covers
    before = shown_keys(app)
    if covers:
        page.arrangement.toggle_pane()
        assert shown_keys(app) == before, "what is covered keeps its columns where they are"
    assert page.preview.width() == width
    assert (page.body.list.width() == page.body.width()) is covers


def test_it_shows_the_current_record_when_it_comes_with_the_room(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3), size=(1366, 736))
    click_row(app, 1)
    settle(app)
    app.window.resize(1920, 1000)
    settle(app)
    pane = app.page.preview
    assert pane.isVisible()
    assert pane.record == app.page.table.current_record() != 0


def test_it_follows_the_current_record(make_app: Make) -> None:
    app = opened(make_app, budget=8600000)
    pane = app.page.preview
    assert pane.name.text() == "周志远"
    assert app.page.model.row(0).number in pane.subtitle.text()
    press(app, Qt.Key.Key_J)

    def buttons() -> list[QWidget]:
        """Those in sight: one may still be on its way out, and one on its way in."""
        return [one for one in pane.findChildren(QWidget, "copyPhone") if one.isVisible()]

    app.qtbot.waitUntil(lambda: pane.name.text() == "陈静怡" and len(buttons()) == 1)
    click(buttons()[0])
    assert clipboard() == "13800138001"


def test_it_shows_nothing_while_nothing_matches_and_the_record_again_afterwards(make_app: Make) -> None:
    app = opened(make_app)
    page, pane = app.page, app.page.preview
    click_row(app, 1)
    record = page.table.current_record()
    app.qtbot.waitUntil(lambda: pane.operations.ids() == (record,))
    page.set_query(replace(page.query(), text="nobody is called so"))
    app.qtbot.waitUntil(lambda: not pane.content.isVisible())
    page.set_query(replace(page.query(), text=""))
    app.qtbot.waitUntil(pane.content.isVisible)
    assert (pane.record, page.table.current_record()) == (record, record)


def test_its_buttons_are_as_the_record_allows(make_app: Make) -> None:
    app = opened(make_app)
    pane = app.page.preview
    assert pane.buttons[Operation.ASSIGN].isEnabled()
    assert not pane.buttons[Operation.CONVERT].isEnabled()
    number = app.page.model.row(0).number
    assert pane.buttons[Operation.CONVERT].toolTip() == f"{number} is unassigned: assign it first."


def test_a_follow_up_is_logged_without_a_window(make_app: Make) -> None:
    app = opened(make_app)
    pane = app.page.preview
    before = len(pane.timeline.entries())
    QTest.keyClicks(pane.note.text, "Sent three schemes")
    QTest.keyClick(pane.note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    app.qtbot.waitUntil(lambda: len(pane.timeline.entries()) == before + 1)
    settle(app)
    assert pane.timeline.entries()[0].text == "Sent three schemes"
    assert pane.note.text.text() == ""
    QTest.keyClick(pane.note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pane.note.problem.isVisible()
    assert app.page.model.row(app.page.table.current_row()).last_follow_up_at is not None


def test_what_is_typed_waits_for_its_record(make_app: Make) -> None:
    app = opened(make_app)
    pane = app.page.preview
    QTest.keyClicks(pane.note.text, "half a sentence")
    click_row(app, 1)
    app.qtbot.waitUntil(lambda: pane.name.text() == "陈静怡")
    assert pane.note.text.text() == ""
    click_row(app, 0)
    app.qtbot.waitUntil(lambda: pane.name.text() == "周志远")
    assert pane.note.text.text() == "half a sentence"


def test_a_change_elsewhere_shows_at_once(make_app: Make) -> None:
    app = opened(make_app)
    outcome = operate(app.session("zhoumin"), Operation.DISABLE, [app.page.table.current_record()])
    app.context.announce(outcome.changes)
    settle(app)
    assert not app.page.preview.buttons[Operation.DYNAMICS].isEnabled()
    assert app.page.model.row(app.page.table.current_row()).disabled
