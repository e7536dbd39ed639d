"""Runs the common pool while the window is open, and tells its person what went and what is about to go."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.controllers.changes import Changes
from desktop.controllers.pool_notice import SEEN, PoolNotice
from desktop.controllers.session import Session
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.shell.pool_sheet import PoolSheet
    from desktop.ui.shell.window import MainWindow
    from desktop.ui.shell.wiring import Wiring

log = logging.getLogger(__name__)

# How often it looks whether today's run is due; whether it is, the database knows.
LOOK_EVERY = 60 * 60 * 1000
# The list comes first: it is read and painted before anything is written or told.
BEGIN_AFTER = 400


class PoolWatch(QObject):
    """Looks at start-up and every hour; whoever looks first on a day recycles for everybody.

    Arguments:
        window: where the notice is shown.
        wiring: has the menu item that shows it again.
    """

    def __init__(self, window: MainWindow, wiring: Wiring) -> None:
        super().__init__(window)
        self._window, self._context = window, window.context
        self._action = wiring.actions.pool
        self._action.triggered.connect(self._tell_again)
        self._context.directory_changed.connect(self._offer)
        self.sheet: PoolSheet | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._beginning = QTimer(self, interval=BEGIN_AFTER, singleShot=True)
        self._beginning.timeout.connect(self._begin)
        self._beginning.start()
        self._offer()

    def _offer(self) -> None:
        self._action.setVisible(bool(self._context.parameters.auto_recycle_days))

    def _begin(self) -> None:
        """What is recycled at start-up is told at once; who cannot be found by searching yet is made found."""
        self._context.write(self, _index_customers).failed.connect(self._failed)
        if not self._context.parameters.auto_recycle_days:
            self._read_notice(False)
            return
        task = self._context.write(self, _recycle)
        task.failed.connect(self._failed)
        task.finished.connect(partial(self._read_notice, False))

    def look(self) -> None:
        """Recycles what is due, unless somebody's program has done so today."""
        self._context.write(self, _recycle).failed.connect(self._failed)

    def _failed(self, error: BaseException) -> None:
        """The next look tries again; what hinders saving is said by its banner."""
        log.warning("what is done once a day was not done: %r", error)

    def _tell_again(self) -> None:
        self._read_notice(True)

    def _read_notice(self, again: bool) -> None:
        task = self._context.read(self, partial(_notice, again), "notice")
        task.done.connect(partial(self._tell, again))
        task.failed.connect(self._context.show_fault)

    def _tell(self, again: bool, notice: PoolNotice) -> None:
        """Shows it where it was asked for, or there is news; in front of another dialog it waits for the next time."""
        if not again and QApplication.activeModalWidget() is not None:
            return
        if again or notice.news:
            self._show(notice)
        if notice.seen is not None:
            self._context.set_preference(SEEN, dict(notice.seen))

    def _show(self, notice: PoolNotice) -> None:
        from desktop.ui.shell.pool_sheet import PoolSheet

        self.sheet = PoolSheet(self._context, notice, self._window)
        self.sheet.open_asked.connect(self._open)
        self.sheet.open()

    def _open(self, record: int) -> None:
        self._context.open_record(Kind.OPPORTUNITY, record)


def _recycle(session: Session, _progress: object) -> Changes:
    from desktop.controllers.pool import auto_recycle

    return auto_recycle(session)


def _index_customers(session: Session, _progress: object) -> Changes:
    from desktop.controllers.customers import index_missing

    return Changes(frozenset({Kind.CUSTOMER}), None) if index_missing(session) else Changes()


def _notice(again: bool, session: Session) -> PoolNotice:
    from desktop.controllers.pool_notice import read_notice

    return read_notice(session, again)
