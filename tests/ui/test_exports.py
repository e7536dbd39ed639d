"""Exporting the list in sight: all that matches or what is ticked, and who may."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.ui.exports import ask_export
from desktop.ui.progress_sheet import ProgressSheet
from desktop.words import Kind
from tests.app import WAIT, App
from tests.ui.clicking import click, tick
from tests.ui.list_help import settle, toasts
from tests.ui.opportunity_forms import keys

Make = Callable[..., App]
RECORDS = [{"name": name, "wechat": name} for name in ("徐可", "白雪", "马骏")]


def export_to(app: App, path: Path) -> list[str]:
    """File ▸ Export, a file name, Save; gives the names in the file."""
    app.window.wiring.actions.export.trigger()
    dialog = app.page.findChild(QFileDialog)
    assert dialog is not None
    # Where a person answers the system's own file dialog.
    dialog.fileSelected.emit(str(path))
    dialog.reject()
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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that makes its writer wait")
def test_saving_does_not_wait_for_an_export_and_does_not_change_it(make_app: Make, tmp_path: Path) -> None:
    app = make_app("zhoumin", records=RECORDS)
    settle(app)
    path = tmp_path / "all.csv"
    # Writing into it waits until somebody reads: an export that lasts as long as the test wants.
    held = path.with_name("all.csv.unfinished")
    os.mkfifo(held)
    record = next(iter(app.page.model.ids()))
    app.context.open_record(Kind.OPPORTUNITY, record, own_window=True)
    settle(app)
    (apart,) = app.window.wiring.router.windows.all()
    app.window.wiring.actions.export.trigger()
    dialog = app.page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    app.qtbot.waitUntil(lambda: app.window.findChild(ProgressSheet) is not None, timeout=WAIT)
    sheet = app.window.findChild(ProgressSheet)
    assert sheet.title.text() == "Exporting all.csv"
    form = apart.form
    keys(form.fields.editor("name"), "2")
    click(form.bar.save)
    app.qtbot.waitUntil(lambda: not form.is_changed(), timeout=WAIT)
    assert sheet.isVisible()
    with held.open(encoding="utf-8-sig", newline="") as file:
        found = [row["Customer name"] for row in csv.DictReader(file)]
    assert found == ["马骏", "白雪", "徐可"]
    app.idle()
    assert "2马骏" in [app.page.model.row(at).name for at in range(3)]


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
    dialog = ask_export(app.context, app.page)
    assert Path(dialog.directory().path()) == documents
    dialog.setDirectory(str(chosen))
    dialog.accept()
    settle(app)
    assert [one.suffix for one in chosen.iterdir()] == [".xlsx"]
    assert Path(ask_export(app.context, app.page).directory().path()) == chosen


def test_the_key_works_from_the_search_box(make_app: Make) -> None:
    app = make_app("zhoumin")
    app.page.search.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(app.page.search, Qt.Key.Key_E, both)
    dialog = app.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


@pytest.mark.parametrize("key", ["opportunities", "leads", "customers"])
def test_the_menu_beside_new_offers_it_on_every_list(make_app: Make, key: str) -> None:
    app = make_app("zhoumin")
    app.window.go(key)
    settle(app)
    page = app.page
    menu = QMenu(page)
    action = next(one for one in page.parts.more_actions(menu) if one.text() == "Export…")
    action.trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
