"""`shangji --self-test`: proves that an installation has all that a start needs, with data that are thrown away."""

from __future__ import annotations

import faulthandler
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.paths import resource

if TYPE_CHECKING:
    from desktop.program import Program

LANGUAGES = ("en", "zh_CN", "zh_TW")
# Seconds after which a check that waits for something has failed.
PATIENCE = 120
FEW_COLOURS = 8
# Milliseconds in which a window completes itself.
MOMENT = 1000
_REACHING_OUT = {"socket.connect", "socket.getaddrinfo", "socket.sendto"}


class Incomplete(Exception):
    """Something is not as a start needs it."""


def run() -> int:
    """Runs every check, prints a line for each, and gives 0 where all held; this process can do nothing else then.

    No check reaches for the network or for the user's own data.
    """
    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in displays):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.addaudithook(_refuse_network)
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    checks = (_resources, _libraries, _translations, _database, _spreadsheets, _window)
    with tempfile.TemporaryDirectory(prefix="shangji-self-test-", ignore_cleanup_errors=True) as folder:
        held = [_holds(check, Path(folder)) for check in checks]
    _say("network: not used" if all(held) else "the self-test failed")
    return 0 if all(held) else 1


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _holds(check: Callable[[Path], str], folder: Path) -> bool:
    name = check.__name__.removeprefix("_")
    try:
        _say(f"{name}: {check(folder)}")
    except Exception as error:  # noqa: BLE001 - every check has its say
        traceback.print_exc()
        _say(f"{name}: FAILED: {error}")
        return False
    return True


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    # Other programs of this computer are reached by a file's name, other computers by host and port.
    if event in _REACHING_OUT and not isinstance(arguments[-1], str | bytes):
        raise Incomplete(f"something reaches for the network: {arguments}")


def _resources(_folder: Path) -> str:
    from desktop.controllers.entries.pinyin import readings
    from desktop.models.schema import known_migrations
    from desktop.ui.icons import font_folder

    if "wangxiansheng" not in readings("王先生"):
        raise Incomplete("the pinyin table says nothing")
    for what, found in {
        "icons": any(font_folder().glob("phosphor*")),
        "migrations": known_migrations(),
        "the printed page": resource("print", "document.html").is_file(),
    }.items():
        if not found:
            raise Incomplete(f"{what} are missing")
    return str(resource())


def _libraries(_folder: Path) -> str:
    import keyring

    from desktop.controllers import passwords
    from desktop.controllers.entries.paste_places import split
    from desktop.controllers.entries.phone import parse_phone

    phone = parse_phone("138 0013 8000")
    if phone is None or not passwords.matches(passwords.make_hash("商机"), "商机"):
        raise Incomplete("phones or passwords do not work")
    if split("佛山顺德") is None or split("台北市大安區") is None:
        raise Incomplete("the names of places are missing")
    return f"phones, passwords, places, {type(keyring.get_keyring()).__module__}"


def _translations(_folder: Path) -> str:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    shipped_with_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in LANGUAGES:
        for path in (
            resource("translations") / f"shangji_{language}",
            shipped_with_qt / f"qtbase_{language}",
        ):
            if not QTranslator().load(f"{path}.qm"):
                raise Incomplete(f"{path}.qm cannot be read")
    return ", ".join(LANGUAGES)


def _database(folder: Path) -> str:
    import sqlite3

    from desktop.models.schema import is_current, open_database

    path = folder / "empty.db"
    database = open_database(path)
    with database.connection_context():
        (enforced,) = database.execute_sql("PRAGMA foreign_keys").fetchone()
    if not is_current(path) or not enforced:
        raise Incomplete("a new database is not as it should be")
    return f"SQLite {sqlite3.sqlite_version}"


def _spreadsheets(folder: Path) -> str:
    from desktop.controllers.entries.opportunity import FIELDS
    from desktop.spreadsheets.reader import read_sheet
    from desktop.spreadsheets.template import write_template

    path = folder / "template.xlsx"
    write_template(path, FIELDS, "Opportunities")
    sheet = read_sheet(path)
    return f"{len(sheet.rows[0].cells)} columns written and read back"


def _window(_folder: Path) -> str:
    from desktop.app import main

    seen: list[str] = []
    code = main(["--demo"], partial(_look, seen))
    if code or not seen:
        raise Incomplete(f"the program ended with {code} and no window")
    if seen[0].startswith("!"):
        raise Incomplete(seen[0][1:])
    return seen[0]


def _look(seen: list[str], program: Program, window: object) -> None:
    """Ends the program when its main window has something to show."""
    from PySide6.QtCore import QTimer

    from desktop.ui.shell.window import MainWindow

    if not isinstance(window, MainWindow):
        return

    def look() -> None:
        picture = window.grab().toImage()
        across, down = range(0, picture.width(), 7), range(0, picture.height(), 7)
        colours = {picture.pixel(x, y) for x in across for y in down}
        size = f"{picture.width()} × {picture.height()}"
        seen.append(size if len(colours) >= FEW_COLOURS else f"!{size} stays empty")
        program.application.quit()

    QTimer.singleShot(MOMENT, look)
