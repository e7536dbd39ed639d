"""Tests of the Dynamics dialog."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest

from desktop.clock import clock
from desktop.controllers.attachments import LIMIT_MB, store_of
from desktop.controllers.timeline import timeline
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.records.dialogs.dynamics import DynamicsSheet
from desktop.ui.records.file_tiles import FileTiles
from desktop.ui.records.quick_dates import quick_dates
from desktop.words import Method, Operation
from tests.ui.opportunity_forms import MakeApp, ask, click, keys, open_form, stored, wait_for, wait_gone
from tests.ui.test_form import own


def test_an_entry_with_method_text_and_next_date(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    QTest.keyClick(form, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    sheet = wait_for(app, DynamicsSheet)
    assert sheet.text.hasFocus()
    assert not sheet.button.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    keys(sheet.text, "Tried the sofa")
    click(sheet.dates.cards()[0])
    QTest.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_gone(app, DynamicsSheet)
    items = [one for one in timeline(app.session("zhoumin"), record) if one.method is not None]
    assert [(one.method, one.text) for one in items] == [(Method.IN_STORE, "Tried the sofa")]
    after = stored(app, record)
    assert after.last_follower == app.users["wanglei"].id
    assert after.values["next_follow_up"] == clock.today() + timedelta(days=1)
    assert form.side.timeline.entries()[0].text == "Tried the sofa"


def test_the_next_follow_up_stays_unless_one_chooses(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    planned = clock.today() + timedelta(days=9)
    record = own(app, next_follow_up=planned.isoformat())
    form = open_form(app, record)
    sheet = ask(app, form, Operation.DYNAMICS, DynamicsSheet)
    keys(sheet.text, "called")
    click(sheet.button)
    wait_gone(app, DynamicsSheet)
    assert stored(app, record).values["next_follow_up"] == planned
    sheet = ask(app, form, Operation.DYNAMICS, DynamicsSheet)
    keys(sheet.text, "bought")
    click(sheet.dates.none_button)
    click(sheet.button)
    wait_gone(app, DynamicsSheet)
    assert stored(app, record).values["next_follow_up"] is None


def test_the_time_can_be_changed_but_not_to_the_future(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.DYNAMICS, DynamicsSheet)
    click(sheet.time_link)
    assert sheet.time.maximumDateTime() <= QDateTime.currentDateTime()
    earlier = QDateTime.currentDateTime().addSecs(-7200)
    sheet.time.setDateTime(earlier)
    keys(sheet.text, "called this morning")
    click(sheet.button)
    wait_gone(app, DynamicsSheet)
    at = stored(app, record).last_follow_up_at
    assert at is not None
    assert abs(at.timestamp() - earlier.toSecsSinceEpoch()) < 61


def test_files_are_copied_into_the_data_folder(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app("wanglei")
    record = own(app)
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"floor plan")
    sheet = ask(app, open_form(app, record), Operation.DYNAMICS, DynamicsSheet)
    keys(sheet.text, "got the plan")
    sheet.files.add([plan])
    click(sheet.button)
    wait_gone(app, DynamicsSheet)
    item = next(one for one in timeline(app.session("zhoumin"), record) if one.attachments)
    assert item.attachments[0].name == "plan.pdf"
    kept = store_of(app.session("zhoumin")).path(item.attachments[0].sha256)
    assert kept.read_bytes() == b"floor plan"


def test_the_focus_stays_at_the_files_when_one_was_added(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app("wanglei")
    sheet = ask(app, open_form(app, own(app)), Operation.DYNAMICS, DynamicsSheet)
    tiles = sheet.findChild(FileTiles)
    assert tiles is not None
    assert tiles.add_tile is not None
    tiles.add_tile.setFocus()
    plan = tmp_path / "plan.txt"
    plan.write_text("plan", encoding="utf-8")
    sheet.files.add([plan])
    assert tiles.add_tile.hasFocus()


def test_a_file_that_is_too_large_is_refused_and_named(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app("wanglei")
    large = tmp_path / "film.mov"
    with large.open("wb") as file:
        file.truncate(LIMIT_MB * 1024 * 1024 + 1)
    sheet = ask(app, open_form(app, own(app)), Operation.DYNAMICS, DynamicsSheet)
    sheet.files.add([large])
    assert sheet.files.paths() == ()
    assert "film.mov" in sheet.file_problem.text()


def test_the_timeline_can_be_narrowed(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.DYNAMICS, DynamicsSheet)
    assert len(sheet.timeline.entries()) == 1
    sheet.narrow(Operation.DYNAMICS)
    assert not sheet.timeline.entries()


def test_cancelling_asks_once_something_was_typed(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.DYNAMICS, DynamicsSheet)
    keys(sheet.text, "half a thought")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    click(wait_for(app, ConfirmSheet).cancel_button)
    wait_gone(app, ConfirmSheet)
    assert sheet.text.text() == "half a thought"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    click(wait_for(app, ConfirmSheet).confirm_button)
    wait_gone(app, DynamicsSheet)
    assert stored(app, record).last_follower is None


def test_too_long_a_text_cannot_be_logged(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = ask(app, open_form(app, own(app)), Operation.DYNAMICS, DynamicsSheet)
    sheet.text.set_text("x" * 1001)
    assert not sheet.button.isEnabled()
    sheet.text.set_text("x" * 1000)
    assert sheet.button.isEnabled()


@pytest.mark.parametrize("ahead", range(14))
def test_the_usual_dates_are_four_days_in_order(ahead: int) -> None:
    today = date(2026, 11, 23) + timedelta(days=ahead)
    days = [one.date for one in quick_dates(today)]
    assert days == sorted(set(days))
    assert len(days) == 4
