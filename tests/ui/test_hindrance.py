"""The database fails while the program runs: it is said where it lasts, typing is kept, and it goes on by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from desktop.controllers.changes import Changes
from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault
from desktop.ui import database_state
from desktop.ui.error_sheet import ErrorSheet
from desktop.ui.records.dialogs.assign import AssignSheet
from desktop.ui.records.quick_new import QuickNew
from desktop.words import Operation
from tests.app import WAIT, App
from tests.ui.opportunity_forms import (
    ask,
    click,
    count,
    open_form,
    open_quick_new,
    shown,
    stored,
    type_into,
    wait_for,
    wait_gone,
)

pytest_plugins = ["tests.app"]
MakeApp = Callable[..., App]


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is tried again soon."""
    monkeypatch.setattr(database_state, "TRY_EVERY", 50)


def _set(app: App, *pragmas: str) -> None:
    """Sets something of the connection that writes, on its own thread."""

    def work(session: Session, _progress: Any) -> None:
        for pragma in pragmas:
            session.database.connection().execute(f"PRAGMA {pragma}")

    app.context.tasks.write(app.window, lambda progress: work(app.context.session, progress))
    app.idle()


@contextmanager
def read_only(app: App) -> Iterator[None]:
    """The database cannot be written any more."""
    _set(app, "query_only = 1")
    yield
    _unhindered(app, "query_only = 0")


@contextmanager
def full_disk(app: App) -> Iterator[None]:
    """The database cannot grow any more."""
    pages = app.session("zhoumin").database.connection().execute("PRAGMA page_count").fetchone()[0]
    _set(app, f"max_page_count = {pages}")
    yield
    _unhindered(app, "max_page_count = 1000000000")


def _unhindered(app: App, pragma: str) -> None:
    """Mended: nobody does anything, and it works again."""
    _set(app, pragma)
    app.qtbot.waitUntil(lambda: not app.window.hindrance.isVisible(), timeout=WAIT)
    app.qtbot.waitUntil(lambda: state(app) == "Saved", timeout=WAIT)


def state(app: App) -> str:
    """What the status bar says of the database."""
    return app.window.status._state.text().strip()


def said(app: App) -> str:
    """The banner's text."""
    app.qtbot.waitUntil(app.window.hindrance.isVisible, timeout=WAIT)
    banner = app.window.hindrance.banner
    assert banner is not None
    return banner.label.text()


def words(sheet: ErrorSheet) -> str:
    """What a sheet says."""
    return " ".join(one.text() for one in sheet.findChildren(QLabel))


def fill(sheet: QuickNew) -> None:
    type_into(sheet.fields.editor("name"), "陈静怡")
    type_into(sheet.fields.editor("wechat"), "jingyi_c")
    sheet.fields.editor("needs").set_value("沙发" * 100)


def until_full(app: App) -> QuickNew:
    """Enters one after another until there is no space for the next; gives the dialog that still holds it."""
    for _ in range(60):
        sheet = open_quick_new(app)
        fill(sheet)
        click(sheet.save_button)
        app.qtbot.waitUntil(lambda: shown(QuickNew) is None or shown(ErrorSheet) is not None, timeout=WAIT)
        app.idle()
        if shown(QuickNew) is not None:
            return sheet
    raise AssertionError("every save succeeded")


def test_a_read_only_database_is_said_and_what_was_typed_is_saved_later(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    with read_only(app):
        sheet = open_quick_new(app)
        fill(sheet)
        click(sheet.save_button)
        error = wait_for(app, ErrorSheet)
        assert "cannot be written" in words(error)
        assert not hasattr(error, "details")
        assert "cannot be written" in said(app)
        assert "What you type is kept." in said(app)
        assert state(app) == "Cannot be saved"
        error.reject()
        assert sheet.isVisible()
        assert sheet.fields.draft()["name"] == "陈静怡"
        assert count(app) == 0
    click(sheet.save_button)
    wait_gone(app, QuickNew)
    assert count(app) == 1


def test_a_full_disk_is_said_and_what_was_typed_is_saved_later(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    with full_disk(app):
        sheet = until_full(app)
        error = wait_for(app, ErrorSheet)
        assert "no space left" in words(error)
        assert "no space left" in said(app)
        entered = count(app)
        error.reject()
        assert sheet.fields.draft()["name"] == "陈静怡"
    click(sheet.save_button)
    wait_gone(app, QuickNew)
    assert count(app) == entered + 1


def test_a_dialog_says_the_fault_in_one_sentence_and_stays(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "王先生"}, login="zhoumin")
    form = open_form(app, record)
    with read_only(app):
        dialog = ask(app, form, Operation.ASSIGN, AssignSheet)
        dialog.people.choose(app.users["wanglei"].id)
        dialog.go()
        app.qtbot.waitUntil(dialog.refusal.isVisible, timeout=WAIT)
        assert "cannot be written" in dialog.refusal.label.text()
        assert dialog.isVisible()
    dialog.go()
    wait_gone(app, AssignSheet)
    assert stored(app, record).facts.owner == app.users["wanglei"].id


def test_typing_in_a_form_is_kept_at_once_when_saving_becomes_impossible(make_app: MakeApp) -> None:
    app = make_app("limin")
    form = open_form(app, app.add({"name": "王先生"}, login="zhoumin"))
    type_into(form.fields.editor("company"), "Home Ltd")
    with read_only(app):
        app.context.set_preference("anything", 1)
        said(app)
        assert any("Home Ltd" in str(one.content) for one in app.context.drafts.all())


def test_a_write_that_had_nothing_to_store_does_not_say_that_it_works_again(make_app: MakeApp) -> None:
    app = make_app("limin")
    recovered: list[bool] = []
    app.context.database.recovered.connect(lambda: recovered.append(True))
    with read_only(app):
        app.context.set_preference("anything", 1)
        said(app)
        app.context.write(app.window, lambda _session, _progress: Changes())
        app.idle()
        assert app.window.hindrance.isVisible()
        assert not recovered
    assert recovered


def test_a_lost_file_is_said_by_the_banner_alone_and_read_again_when_it_is_back(make_app: MakeApp) -> None:
    app = make_app("limin", records=({"name": "钱女士", "phone": "138 0013 8000"},))
    lost = EnvironmentFault("folder_unusable", path="/there")

    def gone(_session: Session) -> None:
        raise lost

    _set(app, "query_only = 1")
    task = app.context.read(app.window, gone)
    task.failed.connect(app.context.show_fault)
    assert "/there" in said(app)
    assert shown(ErrorSheet) is None
    app.window.status.state_clicked.emit()
    assert "/there" in words(wait_for(app, ErrorSheet))
    read: list[Any] = []
    app.context.changed.connect(read.append)
    _unhindered(app, "query_only = 0")
    assert read


def test_a_write_that_waits_for_another_program_says_so(make_app: MakeApp) -> None:
    app = make_app("limin")
    connection = app.session("zhoumin").database.connection()
    connection.execute("BEGIN IMMEDIATE")
    app.context.set_preference("anything", 1)
    app.qtbot.waitUntil(lambda: state(app) == "Waiting for the database…", timeout=WAIT)
    connection.execute("ROLLBACK")
    app.idle()
    app.qtbot.waitUntil(lambda: state(app) == "Saved", timeout=WAIT)
