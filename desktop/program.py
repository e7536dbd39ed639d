"""The running program: opens the database, lets a person in, shows their window, and changes it on the way."""

from __future__ import annotations

import logging
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.controllers.drafts import Drafts
from desktop.controllers.session import Session, User
from desktop.controllers.workspace import Workspace, load_workspace
from desktop.models.backends.sqlite import fault_of, faults
from desktop.models.late import late
from desktop.models.schema import BACKUPS
from desktop.progress import Progress
from desktop.ui import languages, theme
from desktop.ui.context import Context
from desktop.ui.shell.window import MainWindow
from desktop.ui.tasks import POLL, SHOW_AFTER, Tasks

if TYPE_CHECKING:
    from peewee import Database

    from desktop.app import Place
    from desktop.errors import Refused
    from desktop.start import FirstLook
    from desktop.ui.context import RecordAddress
    from desktop.ui.shell.entrance import Around
    from desktop.ui.shell.faults import Fault, Faults

log = logging.getLogger(__name__)

FAILED = 1


class Program(QObject):
    """Owns what lives as long as the program: database, threads, and the one window a person has.

    Arguments:
        application: the running application, which speaks a language and wears a theme already.
        place: where everything is.
        faults: takes what nobody expected.

    Signals:
        window_shown: with a window that has taken the place of another.
        ended: with the exit code; all is written.
    """

    window_shown = Signal(object)
    ended = Signal(int)

    def __init__(self, application: QApplication, place: Place, faults: Faults) -> None:
        super().__init__()
        self.application = application
        self.place = place
        self.faults = faults
        self._opening = Progress()
        self.database = late(partial(_open, place.database, self._opening))
        self.tasks = Tasks(self._connect, self._disconnect)
        self.context: Context | None = None
        self.window: QWidget | None = None
        self._reopened: list[RecordAddress] = []
        self._watching = QTimer(self)
        self._watching.timeout.connect(self._show_opening)
        self.language = languages.resolve(place.language or place.machine.language)
        application.setQuitOnLastWindowClosed(False)
        faults.keep_first(self._keep_drafts)
        faults.happened.connect(self._say)

    def _connect(self) -> Any:
        """Opens the connection of the calling thread and gives what interrupts it."""
        path = self.place.database
        with faults(path, path.parent / BACKUPS):
            self.database.connect(reuse_if_open=True)
        return self.database.connection().interrupt

    def _disconnect(self) -> None:
        self.database.close()

    def start(self, look: FirstLook | None) -> None:
        """Shows the list at once where a person stays signed in, else looks who is there."""
        if look is None:
            self.let_in()
            return
        self._show_main(look.workspace, look)
        # The database itself is opened behind the first painted window.
        self.tasks.write(self, _nothing).failed.connect(self._not_opened)

    def _expel(self, refused: Refused) -> None:
        """Who was deactivated meanwhile sees nothing more; what they typed is kept."""
        if self.context is None:
            return
        self._keep_drafts()
        for export in self.tasks.long_reads():
            export.cancel()
        self.context = None
        if isinstance(self.window, MainWindow) and self.window.wiring is not None:
            self.window.wiring.router.windows.drop_all()
        self.let_in(note=refused.sentence())

    def let_in(self, locked: bool = False, note: str = "") -> None:
        """Opens the database and lets in who stays signed in, or asks.

        Arguments:
            locked: offers the people known on this computer first.
            note: said below the fields of the sign-in.
        """
        from desktop.ui.shell.entrance import look_around

        work = partial(look_around, self.database, self.place.folder, self.place.machine.computer)
        task = self.tasks.read(self, work)
        self._watching.start(SHOW_AFTER)
        task.finished.connect(self._watching.stop)
        task.done.connect(partial(self._looked, locked, note))
        task.failed.connect(self._not_opened)

    def _show_opening(self) -> None:
        """The database takes long to open: says what is done to it, and how far it is."""
        from desktop.ui.shell.opening import Opening

        if not self._opening.label:
            return
        if not isinstance(self.window, Opening):
            self._swap(Opening(self._opening))
            self._watching.setInterval(POLL)
        else:
            self.window.refresh()

    def _looked(self, locked: bool, note: str, around: Around) -> None:
        if around.resumed is not None:
            self.enter(around.resumed)
            return
        from desktop.comings import demo_note, door
        from desktop.ui.shell.entrance import Entrance

        window = Entrance(
            door(self, around.business),
            around,
            self.place.machine,
            self.language,
            note or (demo_note() if self.place.demo else ""),
        )
        if locked and around.people:
            window.show_people()
        window.entered.connect(self.enter)
        window.failed.connect(self._not_opened)
        window.language_chosen.connect(self.change_language)
        window.theme_chosen.connect(self.change_theme)
        window.closed.connect(self.quit)
        self.replace_window(window)

    def enter(self, user: User) -> None:
        """Shows a person their own window."""
        self.place.machine.last_login = user.login
        self.place.machine.save()
        task = self.tasks.read(self, partial(_workspace, self.database, user))
        task.done.connect(self._show_main)
        task.failed.connect(self._not_opened)

    def _not_opened(self, error: BaseException) -> None:
        """Says what is wrong with the database; the file stays as it is."""
        path = self.place.database
        fault = fault_of(error, path, path.parent / BACKUPS)
        if fault is None:
            self.faults.show(error)
            return
        from desktop.ui.shell.database_fault import DatabaseFault

        log.error("the database cannot be used: %s", error)
        window = DatabaseFault(fault, self.place.folder)
        window.retried.connect(self.let_in)
        window.closed.connect(partial(self.quit, FAILED))
        self.replace_window(window)

    def _show_main(self, workspace: Workspace, look: FirstLook | None = None) -> None:
        session = Session(self.database, workspace.user, self.place.folder)
        drafts = Drafts(self.place.folder, workspace.user.id)
        first = (look.query, look.rows) if look else None
        self.context = Context(
            session, self.tasks, self.place.machine, workspace, drafts, self.place.log_file, first
        )
        self.context.fault_asked.connect(self.faults.show)
        self.context.expelled.connect(self._expel)
        self.show_page("opportunities")

    def show_page(self, page: str) -> None:
        """Builds the person's window anew, on a page."""
        if self.context is None:
            return
        if isinstance(self.window, MainWindow):
            self.place.machine.geometry = self.window.geometry_text()
        window = MainWindow(self.context, demo=self.place.demo)
        window.restore(self.place.machine.geometry)
        window.go(page)
        window.closing.connect(self._closing)
        window.completed.connect(self._completed)
        self.replace_window(window)
        QTimer.singleShot(0, window, window.complete)

    def _completed(self) -> None:
        from desktop.comings import Comings

        if isinstance(self.window, MainWindow) and self.window.wiring is not None:
            Comings(self, self.window, self.window.wiring)
            reopened, self._reopened = self._reopened, []
            for address in reopened:
                self.window.wiring.router.open(address)

    def replace_window(self, window: QWidget) -> None:
        """Shows another window instead of the one there was."""
        self._swap(window)
        self.window_shown.emit(window)

    def _swap(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def raise_window(self) -> None:
        """Brings the window to the front: the program was started a second time."""
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.raise_()
            self.window.activateWindow()

    def change_language(self, language: str) -> None:
        """Speaks another language from now on, and on this computer."""
        self.place.machine.language = self.language = language
        self.place.machine.save()
        languages.speak(language)
        theme.apply(self.application, self.place.machine.theme, language)
        if isinstance(self.window, MainWindow) and self.context is not None:
            self._keep_drafts()
            if self.window.wiring is not None:
                self._reopened = self.window.wiring.router.open_records()
                self.window.wiring.router.windows.drop_all()
            self.context.language_changed.emit()
            self.show_page(self.window.content.page_key() or "opportunities")
        elif self.window is not None:
            from desktop.ui.shell.entrance import Entrance

            if isinstance(self.window, Entrance):
                self.window.speak(language)

    def change_theme(self, mode: str) -> None:
        """Wears another theme from now on, and on this computer."""
        self.place.machine.theme = mode
        self.place.machine.save()
        theme.apply(self.application, mode, self.language)

    def _keep_drafts(self) -> None:
        if isinstance(self.window, MainWindow):
            self.window.keep_drafts()

    def _say(self, fault: Fault) -> None:
        from desktop.ui.shell.fault_sheet import show_fault

        if self.window is None:
            # There is nothing to show it in and nothing to go on with.
            sys.stderr.write(f"{fault.sentence}\n{fault.details}\n")
            self.quit(FAILED)
            return
        show_fault(self.window, fault)

    def _closing(self) -> None:
        if isinstance(self.window, MainWindow):
            self.place.machine.geometry = self.window.geometry_text()
            self.place.machine.save()
        self.quit(0)

    def quit(self, code: int = 0) -> None:
        """Ends the threads after what is still to be written, and the program."""
        self.tasks.shutdown()
        self.ended.emit(code)


def _open(path: Path, progress: Progress) -> Database:
    from desktop.models.schema import open_database

    return open_database(path, progress)


def _nothing(_progress: object) -> None:
    """Opens the writer's connection, so that a fault of the database is said at once."""


def _workspace(database: Database, user: User) -> Workspace:
    with database.atomic():
        return load_workspace(database.connection(), user)
