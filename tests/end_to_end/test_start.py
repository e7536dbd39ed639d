"""Starting the program: the first window, faults of the database, a second start, what survives a crash."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.errors import EnvironmentFault
from desktop.models.schema import open_database
from desktop.ui.error_sheet import ErrorSheet
from desktop.ui.shell.database_fault import DatabaseFault
from desktop.ui.shell.entrance import Entrance
from desktop.ui.shell.opening import Opening
from desktop.ui.shell.window import MainWindow
from tests.app import PASSWORD, WAIT, App, launch, place_in

MakeApp = Callable[..., App]
ROOT = Path(__file__).resolve().parents[2]

CHILD = """
import sys
from PySide6.QtCore import QTimer
from desktop import app

def started(program, window):
    print(type(window).__name__, flush=True)
    if "--stay" not in sys.argv:
        QTimer.singleShot(0, window.close)

sys.exit(app.main([one for one in sys.argv[1:] if one != "--stay"], started))
"""


def child(*arguments: str) -> subprocess.Popen[str]:
    """The real program in a process of its own; it prints the windows it shows and closes each."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, list[str]]:
    """The exit code and the windows a child has shown."""
    output, _ = process.communicate(timeout=60)
    return process.returncode, output.split()


def test_a_person_who_stays_signed_in_sees_the_list_at_once(make_app: MakeApp) -> None:
    app = make_app("limin", records=({"name": "钱女士", "phone": "138 0013 8000"},))
    assert app.window.isVisible()
    assert app.window.content.page_key() == "opportunities"
    assert "Shangji" in app.window.windowTitle()


def test_nobody_signed_in_is_asked_and_then_remembered(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(None)
    entrance = app.program.window
    assert isinstance(entrance, Entrance)
    screen: Any = entrance.asking
    qtbot.keyClicks(screen.login, "wanglei")
    qtbot.keyClicks(screen.secret, PASSWORD)
    screen.stay.click()
    qtbot.mouseClick(screen.enter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(app.program.window, MainWindow), timeout=WAIT)
    app.idle()
    assert app.context.session.user.login == "wanglei"
    assert finish(child("--data-dir", str(app.place.folder))) == (0, ["MainWindow"])


def test_a_new_folder_begins_with_the_first_run(tmp_path: Path) -> None:
    code, windows = finish(child("--data-dir", str(tmp_path / "new" / "folder")))
    assert (code, windows) == (0, ["Entrance"])


def test_two_starts_at_once_on_one_new_database_do_not_race(tmp_path: Path) -> None:
    opened: list[Any] = []

    def work() -> None:
        database = open_database(tmp_path / "shangji.db")
        with database.connection_context():
            opened.append(database.execute_sql("SELECT count(*) FROM staff").fetchone())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert opened == [(0,)] * 4


def test_a_second_start_raises_the_first(make_app: MakeApp, qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.ui.single_instance import SingleInstance

    app = make_app()
    instance = SingleInstance(tmp_path)
    assert instance.is_first()
    app.window.showMinimized()
    instance.raised.connect(app.program.raise_window)
    process = child("--data-dir", str(tmp_path))
    with qtbot.waitSignal(instance.raised, timeout=WAIT):
        pass
    # The window goes on living meanwhile: it answers.
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=WAIT)
    assert finish(process) == (0, [])
    assert not app.window.isMinimized()
    instance.release()


def spoil_newer(path: Path) -> None:
    open_database(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')")
        connection.commit()


def spoil_corrupt(path: Path) -> None:
    path.write_bytes(b"this was never a database" * 400)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [(spoil_newer, "newer version"), (spoil_corrupt, "is damaged")],
    ids=["newer", "corrupt"],
)
def test_a_database_that_cannot_be_used_is_said_and_left_alone(
    qtbot: QtBot, tmp_path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    place = place_in(tmp_path)
    spoil(place.database)
    before = place.database.read_bytes()
    program = launch(place)
    program.start(None)
    qtbot.waitUntil(lambda: isinstance(program.window, DatabaseFault), timeout=WAIT)
    assert isinstance(program.window, DatabaseFault)
    assert sentence in program.window.sentence.text()
    assert str(place.database) in program.window.sentence.text()
    with qtbot.waitSignal(program.window.closed):
        qtbot.mouseClick(program.window.quit_button, Qt.MouseButton.LeftButton)
    assert place.database.read_bytes() == before
    assert not (tmp_path / "backups").exists()
    program.window.deleteLater()


def test_damage_found_on_signing_in_is_said_as_damage(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(None)
    app.idle()
    damage_pages(app.place.database, "staff", "sign_in", "sqlite_autoindex_staff_1")
    entrance = app.program.window
    assert isinstance(entrance, Entrance)
    screen: Any = entrance.asking
    qtbot.keyClicks(screen.login, "wanglei")
    qtbot.keyClicks(screen.secret, PASSWORD)
    qtbot.mouseClick(screen.enter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(app.program.window, DatabaseFault), timeout=WAIT)
    assert isinstance(app.program.window, DatabaseFault)
    assert "is damaged" in app.program.window.sentence.text()


def damage_pages(path: Path, *names: str) -> None:
    """Overwrites the first page of tables and indexes of an open database."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        roots = connection.execute("SELECT name, rootpage FROM sqlite_master").fetchall()
    with path.open("r+b") as file:
        for name, page in roots:
            if name in names:
                file.seek((page - 1) * size)
                file.write(b"\xde\xad" * (size // 2))


def test_a_database_that_takes_long_to_open_shows_what_is_done_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    place = place_in(tmp_path)
    program = launch(place)
    with closing(sqlite3.connect(f"{place.database}.lock", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        program.start(None)
        qtbot.waitUntil(lambda: isinstance(program.window, Opening), timeout=WAIT)
        window = program.window
        assert isinstance(window, Opening)
        assert "Another start" in window.stage.text()
        window.close()
        assert window.isVisible()
    qtbot.waitUntil(lambda: isinstance(program.window, Entrance), timeout=WAIT)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, Opening) and one.isVisible()]
    program.tasks.shutdown()
    assert program.window is not None
    program.window.deleteLater()


def test_a_connection_that_cannot_be_opened_is_a_fault_of_the_computer(qtbot: QtBot, tmp_path: Path) -> None:
    place = place_in(tmp_path)
    program = launch(place)
    with program.database.connection_context():
        pass
    for file in tmp_path.glob("shangji.db*"):
        file.unlink()
    place.database.mkdir()
    with qtbot.waitSignal(program.tasks.read(program, program.database.connection).failed) as failed:
        pass
    assert isinstance(failed.args[0], EnvironmentFault)
    assert failed.args[0].code == "folder_unusable"
    program.tasks.shutdown()


def test_a_mended_database_opens_at_another_try(qtbot: QtBot, tmp_path: Path) -> None:
    place = place_in(tmp_path)
    spoil_corrupt(place.database)
    program = launch(place)
    program.start(None)
    qtbot.waitUntil(lambda: isinstance(program.window, DatabaseFault), timeout=WAIT)
    place.database.unlink()
    assert isinstance(program.window, DatabaseFault)
    qtbot.mouseClick(program.window.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.window, Entrance), timeout=WAIT)
    program.tasks.shutdown()
    assert program.window is not None
    program.window.deleteLater()


def test_the_language_changes_without_a_restart(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    before = app.window
    actions = app.window.wiring.actions
    chinese = next(one for one in actions.language_menu.actions() if one.data() == "zh_CN")
    chinese.trigger()
    qtbot.waitUntil(lambda: app.program.window is not before and app.window.wiring is not None, timeout=WAIT)
    app.idle()
    assert app.window.content.page_key() == "opportunities"
    assert app.place.machine.language == "zh_CN"
    from PySide6.QtCore import QLocale

    assert QLocale().language() == QLocale.Language.Chinese
    app.program.change_language("en")
    app.idle()


def test_an_unexpected_error_is_said_and_the_program_goes_on(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    app.program.faults.show(ZeroDivisionError("nobody thought of this"))
    sheet = app.window.findChild(ErrorSheet)
    assert sheet is not None
    assert "ZeroDivisionError" in sheet.details.toPlainText()
    assert "E-" in sheet.subtitle.text()
    qtbot.mouseClick(sheet.copy_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    app.window.go("opportunities")
    assert app.window.isVisible()


def test_leaving_asks_the_next_person(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    app.window.wiring.actions.sign_out.trigger()
    qtbot.waitUntil(lambda: isinstance(app.program.window, Entrance), timeout=WAIT)
    assert finish(child("--data-dir", str(app.place.folder))) == (0, ["Entrance"])


def test_what_was_typed_survives_a_crash(make_app: MakeApp, qtbot: QtBot) -> None:
    from desktop.start import first_look
    from desktop.ui.records.quick_new import QuickNew
    from desktop.words import Kind

    app = make_app("wanglei")

    def quick_new(program: Any) -> Any:
        program.context.new_record(Kind.OPPORTUNITY)
        return next(one for one in program.window.findChildren(QuickNew) if one.isVisible())

    sheet = quick_new(app.program)
    sheet.fields.editor("name").setFocus()
    qtbot.keyClicks(sheet.fields.editor("name"), "Mrs Qian")
    drafts = app.context.drafts
    qtbot.waitUntil(lambda: any("Qian" in str(one.content) for one in drafts.all()), timeout=WAIT)
    # The process is gone without a word; another begins on the same folder.
    app.program.tasks.shutdown()
    again = launch(app.place)
    again.start(first_look(app.place.database, app.place.machine.computer))
    qtbot.waitUntil(
        lambda: isinstance(again.window, MainWindow) and again.window.wiring is not None, timeout=WAIT
    )
    other = quick_new(again)
    assert other.offer.isVisible()
    qtbot.mouseClick(other.offer.link, Qt.MouseButton.LeftButton)
    assert other.fields.draft()["name"] == "Mrs Qian"
    again.tasks.shutdown()
