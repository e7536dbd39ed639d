"""The real program for tests of the interface: a real database in the test's folder, somebody signed in.

A test asks for the fixture `make_app` and calls it; nothing in the program is replaced. The database has three stores
and a person of every role (see `STAFF`), known on this computer, with the password `PASSWORD` and the PIN `PIN`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from desktop.app import Place
from desktop.controllers.session import Session, User
from desktop.paths import database_path
from desktop.settings import MachineSettings
from desktop.words import Role
from tests import databases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from desktop.program import Program
    from desktop.ui.context import Context
    from desktop.ui.shell.window import MainWindow

PASSWORD = "correct horse"
PIN = "1234"
COMPUTER = "counter-1"
# login: name, role, indexes of stores
STAFF: dict[str, tuple[str, Role, tuple[int, ...]]] = {
    "zhoumin": ("Zhou Min", Role.ADMINISTRATOR, ()),
    "limin": ("Li Min", Role.MANAGER, (0, 1)),
    "wanglei": ("Wang Lei", Role.SALESPERSON, (0,)),
    "zhangqiang": ("Zhang Qiang", Role.SALESPERSON, (0, 1)),
    "chenjie": ("Chen Jie", Role.SALESPERSON, (2,)),
    "wujing": ("Wu Jing", Role.BACK_OFFICE, ()),
}
STORES = (("XH", "Xuhui"), ("WS", "Wenshui"), ("JQ", "Jinqiao"))
WAIT = 10_000


@dataclass
class App:
    """The running program and what a test needs to look behind it.

    Arguments:
        program: the program itself.
        place: its folder and settings.
        users: everybody by login.
        qtbot: clicks and waits.
    """

    program: Program
    place: Place
    users: dict[str, User]
    qtbot: QtBot
    _database: Any = field(default=None, repr=False)

    @property
    def window(self) -> MainWindow:
        """The main window of who is signed in."""
        from desktop.ui.shell.window import MainWindow

        assert isinstance(self.program.window, MainWindow)
        return self.program.window

    @property
    def context(self) -> Context:
        """The context of who is signed in."""
        assert self.program.context is not None
        return self.program.context

    @property
    def page(self) -> Any:
        """The page or form shown."""
        return self.window.view()

    def idle(self) -> None:
        """Waits until all background work is done and delivered."""
        self.qtbot.waitUntil(lambda: not self.program.tasks.busy, timeout=WAIT)

    def session(self, login: str | None = None) -> Session:
        """A session in the test's own thread, of a person or of who is signed in."""
        user = self.users[login] if login else self.context.session.user
        # The tables are bound to the program's own database; this thread has a connection of its own to it.
        database = self.program.database
        if database.is_closed():
            database.connect()
        return Session(database, user, self.place.folder)

    def add(self, draft: Mapping[str, Any] | None = None, login: str | None = None, **more: Any) -> int:
        """Enters an opportunity through the controller and gives its id; the list hears of it."""
        from desktop.controllers.opportunities import create

        values = {"name": "王先生", "phone": f"138{uuid4().int % 10**8:08d}"} | dict(draft or {}) | more
        outcome = create(self.session(login), values, str(uuid4()), accept_same_phone=True)
        self.context.announce(outcome.changes)
        self.idle()
        return outcome.done[0].id


def prepare(folder: Path, computer: str, staying: str | None) -> dict[str, User]:
    """Sets up the business in a folder and gives its people; `staying` stays signed in on the computer."""
    from desktop.controllers.staying import stay_on
    from desktop.models.schema import open_database

    content, users = _business(computer)
    path = database_path(folder)
    databases.put(path, content)
    if staying is not None:
        database = open_database(path)
        with database.connection_context():
            stay_on(Session(database, users[staying], folder), folder, computer)
    return dict(users)


@cache
def _business(computer: str) -> tuple[bytes, Mapping[str, User]]:
    """The business as a database file holds it, and its people, who are known on the computer."""
    return databases.made_once(partial(_set_up, computer))


def _set_up(computer: str, path: Path) -> dict[str, User]:
    from desktop.controllers.first_run import FirstRun, first_run
    from desktop.controllers.signing_in import set_pin, sign_in
    from desktop.controllers.staff import StaffDraft, save_staff
    from desktop.controllers.stores import StoreDraft, list_stores, save_store
    from desktop.models.schema import open_database

    database, folder = open_database(path), path.parent
    users: dict[str, User] = {}
    with database.connection_context():
        login, (name, _, _) = next(iter(STAFF.items()))
        answers = FirstRun("en", "CN", *STORES[0], name, login, PASSWORD)
        session = Session(database, first_run(database, answers), folder)
        for store in STORES[1:]:
            save_store(session, None, StoreDraft(*store))
        ids = [one.id for one in sorted(list_stores(session), key=lambda one: one.id)]
        for other, (name, role, works) in list(STAFF.items())[1:]:
            save_staff(session, None, StaffDraft(name, other, role, tuple(ids[at] for at in works), PASSWORD))
        for one in STAFF:
            users[one] = sign_in(database, one, PASSWORD, computer)
            set_pin(Session(database, users[one], folder), PASSWORD, PIN)
    return users


def place_in(folder: Path, language: str = "en", theme: str = "light") -> Place:
    """A place whose settings do not follow the system's."""
    machine = MachineSettings(folder)
    machine.computer, machine.language, machine.theme = COMPUTER, language, theme
    machine.save()
    return Place(folder, machine)


_dressed: list[tuple[str, str]] = []


def launch(place: Place) -> Program:
    """The program on a place, not started yet; its hooks are left to the test runner."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import make_application
    from desktop.program import Program
    from desktop.ui.shell.faults import Faults

    wanted = (place.machine.language, place.machine.theme)
    application = QApplication.instance()
    if not isinstance(application, QApplication) or _dressed != [wanted]:
        application = make_application(place)
        _dressed[:] = [wanted]
    return Program(application, place, Faults(place.log_file))


def undress() -> None:
    """A test changed how the application speaks or looks: the next program dresses it anew."""
    _dressed.clear()


@pytest.fixture
def make_app(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., App]]:
    """Builds the real program: `make_app()` or `make_app("wanglei", language="zh_CN")`.

    Arguments of the function:
        login: who is signed in; None shows the sign-in.
        records: drafts of opportunities that are there already, entered by the administrator.
        size: of the window.
        language, theme: what this computer uses.
    """
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCursor

    from desktop.controllers import passwords
    from desktop.models.schema import open_database

    monkeypatch.setattr(passwords, "COST", passwords.Cost(passes=1, kibibytes=8, lanes=1))
    # A click on what opens right under the pointer counts as the click that opened it: no test leaves it in the way.
    QCursor.setPos(QPoint())
    made: list[App] = []

    def make(
        login: str | None = "limin",
        records: Sequence[Mapping[str, Any]] = (),
        size: tuple[int, int] = (1366, 736),
        language: str = "en",
        theme: str = "light",
    ) -> App:
        place = place_in(tmp_path, language, theme)
        users = prepare(tmp_path, place.machine.computer, login)
        database = open_database(place.database)
        database.connect()
        _enter(Session(database, users["zhoumin"], tmp_path), records)
        app = App(launch(place), place, users, qtbot, database)
        made.append(app)
        start(app, size)
        return app

    yield make
    for app in made:
        end(app)
    if _dressed and _dressed[0][0] != "en":
        from desktop.ui import languages

        # What comes next may build no program, and expects the source's words.
        languages.speak("en")
        undress()


def _enter(session: Session, records: Sequence[Mapping[str, Any]]) -> None:
    from desktop.controllers.opportunities import create

    for draft in records:
        create(session, draft, str(uuid4()), accept_same_phone=True)


def start(app: App, size: tuple[int, int]) -> None:
    """Starts the program and waits until its window is complete and its first reads are delivered."""
    from desktop.start import first_look
    from desktop.ui.shell.window import MainWindow

    program = app.program
    program.start(first_look(app.place.database, app.place.machine.computer))
    app.qtbot.waitUntil(lambda: program.window is not None, timeout=WAIT)
    assert program.window is not None
    program.window.resize(*size)
    app.qtbot.waitExposed(program.window)
    if isinstance(program.window, MainWindow):
        app.qtbot.waitUntil(lambda: app.window.wiring is not None, timeout=WAIT)
        # The rows after the first page are read once that is painted.
        app.qtbot.waitUntil(lambda: app.page.model.all_known, timeout=WAIT)
    app.idle()


def end(app: App) -> None:
    """Takes every window away without asking and ends the threads."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtWidgets import QApplication

    app.program.tasks.shutdown()
    if not app.program.database.is_closed():
        app.program.database.close()
    for window in QApplication.topLevelWidgets():
        window.hide()
        # A popup belongs to its completer or menu, which deletes it itself.
        if window.windowType() is not Qt.WindowType.Popup:
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    app._database.close()
