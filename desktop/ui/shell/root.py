"""The running program: opens the database, lets a person in, shows their window, and changes all of it on the way."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.controllers.drafts import Drafts
from desktop.controllers.session import Session, User
from desktop.controllers.workspace import Workspace, load_workspace
from desktop.errors import EnvironmentFault
from desktop.models.late import late
from desktop.ui.context import Context
from desktop.ui.shell.window import MainWindow
from desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from peewee import Database

    from desktop.start import FirstLook, Place
    from desktop.ui.shell.faults import Faults

log = logging.getLogger(__name__)


class Root(QObject):
    """Owns what lives as long as the program: database, threads, and the one window a person has.

    Arguments:
        application: the running application.
        place: where everything is.
        faults: catches what nobody expected.
    """

    window_shown = Signal(object)

    def __init__(self, application: QApplication, place: Place, faults: Faults) -> None:
        super().__init__()
        self.application = application
        self.place = place
        self.faults = faults
        self.database = late(partial(_open, place.database))
        self.tasks = Tasks(self._connect, self._disconnect)
        self.context: Context | None = None
        self.window: QWidget | None = None

    def _connect(self) -> Any:
        """Opens the connection of the calling thread and gives what interrupts it."""
        self.database.connect()
        return self.database.connection().interrupt

    def _disconnect(self) -> None:
        self.database.close()

    def start(self, look: FirstLook | None) -> None:
        """Shows the list at once where a person stays signed in, else opens the database and asks who is there."""
        if look is not None:
            self._show_main(look.workspace, look)
            # The database itself is opened behind the first painted window.
            self.tasks.write(self, _nothing).failed.connect(self._not_opened)
        else:
            self._let_in()

    def _let_in(self) -> None:
        from desktop.ui.shell.entrance import Entrance

        entrance = Entrance(self)
        entrance.entered.connect(self.enter)
        entrance.open()

    def enter(self, user: User) -> None:
        """Shows a person their own window."""
        task = self.tasks.read(self, partial(_workspace, self.database, user))
        task.done.connect(self._show_main)
        task.failed.connect(self._not_opened)

    def _not_opened(self, error: BaseException) -> None:
        """Says what is wrong with the database and ends; the file stays as it is."""
        if not isinstance(error, EnvironmentFault):
            self.faults.show(error)
            return
        from desktop.ui.shell.database_fault import DatabaseFaultWindow

        self.replace_window(DatabaseFaultWindow(error))

    def _show_main(
        self, workspace: Workspace, look: FirstLook | None = None, page: str = "opportunities"
    ) -> None:
        session = Session(self.database, workspace.user, self.place.folder)
        drafts = Drafts(self.place.folder, workspace.user.id)
        self.context = Context(session, self.tasks, self.place.machine, workspace, drafts)
        self.context.first_look = look
        self._build_window(page)

    def _build_window(self, page: str) -> None:
        assert self.context is not None
        window = MainWindow(self.context, demo=self.place.demo)
        window.restore(self.place.machine)
        window.go(page)
        self.replace_window(window)
        QTimer.singleShot(0, window.complete)

    def replace_window(self, window: QWidget) -> None:
        """Shows another window instead of the one there was."""
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.window_shown.emit(window)

    def quit(self) -> None:
        """Ends the threads after what is still to be written."""
        self.tasks.shutdown()


def _open(path: Path) -> Database:
    from desktop.models.schema import open_database

    return open_database(path)


def _nothing(_progress: object) -> None:
    """Opens the writer's connection, so that a fault of the database is said at once."""


def _workspace(database: Database, user: User) -> Workspace:
    with database.atomic():
        return load_workspace(database.connection(), user)
