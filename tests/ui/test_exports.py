"""Exporting the list in sight: all that matches or what is ticked, and who may."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import openpyxl
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from desktop.spreadsheets.sheets import SHEETS
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.export_sheet import ExportSheet, Which, Wish, exported_as
from desktop.ui.exports import ask_export
from desktop.ui.shell.underway import Underway
from desktop.words import Kind
from tests.app import WAIT, App
from tests.ui.clicking import click, file_asked, shown, tick, tick_box
from tests.ui.list_help import settle, toasts
from tests.ui.opportunity_forms import keys

Make = Callable[..., App]
RECORDS = [{"name": name, "wechat": name} for name in ("徐可", "白雪", "马骏")]


def export_to(app: App, path: Path) -> list[str]:
    """Exports the list in sight; gives the names in the file."""
    start_export(app, path)
    app.idle()
    settle(app)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["Customer name"] for row in csv.DictReader(file)]


def test_the_list_is_exported_as_it_is_filtered_and_sorted(make_app: Make, tmp_path: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    said = toasts(app)
    assert export_to(app, tmp_path / "all.csv") == ["马骏", "白雪", "徐可"]
    assert [one.text for one in said] == ["Exported 3 records: all.csv"]
    app.page.search.setFocus()
    QTest.keyClicks(app.page.search, "bx")
    settle(app)
    app.page.search.tell()
    settle(app)
    assert export_to(app, tmp_path / "some.csv") == ["白雪"]


def test_what_is_ticked_is_exported_alone(make_app: Make, tmp_path: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    ids = list(app.page.model.ids())
    tick(app, ids[:2])
    assert sorted(export_to(app, tmp_path / "two.csv")) == sorted(["马骏", "白雪"])


def opened(app: App) -> ExportSheet:
    """File ▸ Export."""
    app.window.wiring.actions.export.trigger()
    return shown(app, ExportSheet)


def written(app: App, path: Path) -> list[str]:
    """Choose file, a file name, Save; gives the header of the .csv file."""
    dialog = file_asked(app)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    app.idle()
    settle(app)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def test_only_the_columns_shown_are_exported_where_one_wants_that(make_app: Make, tmp_path: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    sheet = opened(app)
    assert sheet.which.value() is Which.ALL
    click(sheet.which.buttons()[0])
    found = written(app, tmp_path / "shown.csv")
    keeper = app.page.arrangement.keeper
    keys = [one.key for one in keeper.shown()]
    assert found[:2] == ["Number", "Customer name"]
    columns = {one.key: one.caption for one in SHEETS[Kind.OPPORTUNITY].columns()}
    assert found == [columns[key] for key in exported_as(Kind.OPPORTUNITY, keys)]
    keeper.show("budget", True)
    assert opened(app).which.value() is Which.SHOWN
    assert "Budget" in written(app, tmp_path / "more.csv")


def test_columns_are_picked_and_picked_again(make_app: Make, tmp_path: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    sheet = opened(app)
    assert not sheet.picked.isVisible()
    click(sheet.which.buttons()[2])
    assert sheet.picked.isVisible()
    for key, box in sheet.boxes.items():
        if box.isChecked() is not (key == "phone"):
            sheet.picked.ensureWidgetVisible(box)
            tick_box(box)
    tick_box(sheet.boxes["phone"])
    assert not sheet.go.isEnabled()
    assert sheet.note.text() == "Tick a column at least."
    tick_box(sheet.boxes["phone"])
    QTest.keyClick(sheet.boxes["name"], Qt.Key.Key_Space)
    assert written(app, tmp_path / "picked.csv") == ["Customer name", "Phone"]
    sheet = opened(app)
    assert sheet.picked.isVisible()
    assert [key for key, box in sheet.boxes.items() if box.isChecked()] == ["name", "phone"]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    app.qtbot.waitUntil(lambda: not app.window.findChildren(ExportSheet), timeout=WAIT)


def test_follow_ups_go_into_a_workbook_alone(make_app: Make, tmp_path: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    sheet = opened(app)
    tick_box(sheet.follow_ups)
    click(sheet.ending.buttons()[1])
    assert not sheet.follow_ups.isEnabled()
    assert sheet.wish() == Wish(".csv", None, follow_ups=False)
    click(sheet.ending.buttons()[0])
    assert sheet.wish() == Wish(".xlsx", None, follow_ups=True)
    dialog = file_asked(app)
    assert dialog.selectedFiles()[0].endswith(".xlsx")
    dialog.fileSelected.emit(str(tmp_path / "both.xlsx"))
    dialog.reject()
    app.idle()
    settle(app)
    assert openpyxl.load_workbook(tmp_path / "both.xlsx").sheetnames == ["Opportunity", "Follow-ups"]
    app.window.go("customers")
    settle(app)
    sheet = opened(app)
    assert not sheet.follow_ups.isVisible()
    assert sheet.wish().follow_ups is False
    sheet.reject()


@pytest.mark.parametrize(
    "key", ["opportunities", "leads", "customers", "products", "intentions", "contracts"]
)
def test_every_column_of_a_list_has_its_like_in_an_export(make_app: Make, key: str) -> None:
    app = make_app("zhoumin")
    app.window.go(key)
    settle(app)
    kind = app.page.parts.source.kind
    alone = {one.key for one in app.page.arrangement.keeper.all_columns() if not exported_as(kind, [one.key])}
    assert alone <= {"tick", "days_left", "opportunities", "last_follow_up"}
    assert ("last_follow_up" in alone) is (key == "customers")


@pytest.fixture
def held(tmp_path: Path) -> Path:
    """A pipe in the place of `all.csv`: an export into it lasts until the test reads it."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs a file that makes its writer wait")
    pipe = tmp_path / "all.csv.unfinished"
    os.mkfifo(pipe)
    return pipe


def start_export(app: App, path: Path) -> None:
    """File ▸ Export, Choose file, a file name, Save."""
    app.window.wiring.actions.export.trigger()
    dialog = file_asked(app)
    # Where a person answers the system's own file dialog.
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def exporting(app: App, held: Path) -> Underway:
    """The export that was started and does not end, as the status bar tells of it."""
    start_export(app, held.with_name("all.csv"))
    underway = app.window.wiring.underway
    app.qtbot.waitUntil(underway.isVisible, timeout=WAIT)
    return underway


def read(held: Path) -> list[str]:
    """Lets the export go on; gives the names in the file."""
    with held.open(encoding="utf-8-sig", newline="") as file:
        return [row["Customer name"] for row in csv.DictReader(file)]


def test_one_works_on_while_an_export_runs_and_does_not_change_it(make_app: Make, held: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    said = toasts(app)
    record = next(iter(app.page.model.ids()))
    underway = exporting(app, held)
    assert (underway.label.text(), underway.share.text()) == ("Exporting all.csv", "0 %")
    assert QApplication.activeModalWidget() is None
    app.context.open_record(Kind.OPPORTUNITY, record)
    form = app.page
    app.qtbot.waitUntil(lambda: form.bar.save.isVisible() and bool(form.fields.draft()["name"]), timeout=WAIT)
    assert underway.isVisible()
    keys(form.fields.editor("name"), "2")
    click(form.bar.save)
    app.qtbot.waitUntil(lambda: not form.is_changed(), timeout=WAIT)
    assert underway.isVisible()
    assert read(held) == ["马骏", "白雪", "徐可"]
    app.idle()
    assert "Exported 3 records: all.csv" in [one.text for one in said]
    assert not underway.isVisible()
    assert not app.window.status.isVisible()
    app.window.back()
    assert "2马骏" in [app.page.model.row(at).name for at in range(3)]


def test_exports_run_one_after_the_other_and_are_stopped_one_by_one(
    make_app: Make, tmp_path: Path, held: Path
) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    underway = exporting(app, held)
    start_export(app, tmp_path / "second.csv")
    app.qtbot.waitUntil(lambda: underway.share.text() == "0 % · 1 more waits", timeout=WAIT)
    click(underway.stop_button)
    assert underway.share.text() == "It is being stopped."
    assert not underway.stop_button.isEnabled()
    read(held)
    app.idle()
    assert not underway.isVisible()
    assert (tmp_path / "second.csv").exists()


def test_another_language_leaves_the_export_under_way(make_app: Make, held: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    exporting(app, held)
    try:
        app.program.change_language("zh_CN")
        app.qtbot.waitUntil(lambda: app.window.wiring is not None, timeout=WAIT)
        assert app.window.wiring.underway.isVisible()
        said = toasts(app)
        held.read_bytes()
        app.idle()
        assert not app.window.wiring.underway.isVisible()
        assert [one.text for one in said] == ["已导出 3 条：all.csv"]
    finally:
        app.program.change_language("en")
        app.idle()


@pytest.mark.parametrize("way", ["quit", "sign_out"])
def test_leaving_asks_about_an_export_and_stops_it(make_app: Make, held: Path, way: str) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    exporting(app, held)
    window, ended = app.window, []
    app.program.ended.connect(ended.append)
    leave = getattr(window.wiring.actions, way).trigger
    leave()
    question = window.findChild(ConfirmSheet)
    assert question.title.text() == "Stop the export and leave?"
    click(question.cancel_button)
    assert app.program.tasks.long_reads()
    leave()
    reading = Thread(target=held.read_bytes)
    reading.start()
    click(next(one for one in window.findChildren(ConfirmSheet) if one.isVisible()).confirm_button)
    reading.join(WAIT)
    if way == "quit":
        assert ended == [0]
    else:
        app.qtbot.waitUntil(lambda: app.program.window is not window, timeout=WAIT)
    assert not app.program.tasks.long_reads()


def test_a_salesperson_exports_nothing_and_is_told_why(make_app: Make) -> None:
    app = make_app("wanglei")
    action = app.window.wiring.actions.export
    assert not action.isEnabled()
    assert "does not allow" in action.toolTip()


def test_there_is_nothing_to_export_on_other_pages(make_app: Make) -> None:
    app = make_app("zhoumin")
    app.window.go("settings")
    assert not app.window.wiring.actions.export.isEnabled()
    app.window.go("leads")
    assert app.window.wiring.actions.export.isEnabled()


def test_it_begins_in_the_documents_and_then_where_it_was_left(
    make_app: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents, chosen = tmp_path / "documents", tmp_path / "chosen"
    for folder in (documents, chosen):
        folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(documents))
    app = make_app("limin", RECORDS)
    # The folder chosen last is the program's, not this test's: here, that is where the program runs.
    monkeypatch.chdir(QFileDialog().directory().path())
    ask_export(app.context, app.page)
    dialog = file_asked(app)
    assert Path(dialog.directory().path()) == documents
    dialog.setDirectory(str(chosen))
    dialog.accept()
    settle(app)
    assert [one.suffix for one in chosen.iterdir()] == [".xlsx"]
    ask_export(app.context, app.page)
    assert Path(file_asked(app).directory().path()) == chosen


def test_the_key_works_from_the_search_box(make_app: Make) -> None:
    app = make_app("zhoumin")
    app.page.search.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(app.page.search, Qt.Key.Key_E, both)
    file_asked(app).reject()


@pytest.mark.parametrize("key", ["opportunities", "leads", "customers"])
def test_the_menu_beside_new_offers_it_on_every_list(make_app: Make, key: str) -> None:
    app = make_app("zhoumin")
    app.window.go(key)
    settle(app)
    page = app.page
    menu = QMenu(page)
    action = next(one for one in page.parts.more_actions(menu) if one.text() == "Export…")
    action.trigger()
    file_asked(app).reject()
