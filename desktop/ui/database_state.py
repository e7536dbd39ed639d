"""Whether what is written is stored: saved, saving, waiting, or hindered by something that lasts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.controllers.session import Session
    from desktop.ui.tasks import Task, Tasks

# How often it is tried whether the hindrance is gone.
TRY_EVERY = 2000
# The connection is gone, or the file cannot be read; with anything else only saving fails.
UNREADABLE = frozenset({"folder_unusable", "database_corrupt"})
LASTING = UNREADABLE | {"database_read_only", "disk_full", "database_locked"}


class DatabaseState(QObject):
    """Follows the writes of one person; where the computer hinders them, it tries again until it works.

    Arguments:
        tasks: whose writes.
        session: gives the session with which to try.

    Signals:
        changed: the state: saved, saving, waiting, unsaved or lost.
        hindered: with the `EnvironmentFault` that keeps everything from being saved or read.
        recovered: it works again.
    """

    changed = Signal(str)
    hindered = Signal(object)
    recovered = Signal()

    def __init__(self, tasks: Tasks, session: Callable[[], Session], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._session = tasks, session
        self.fault: EnvironmentFault | None = None
        self._writing: set[int] = set()
        self._trying = False
        self._timer = QTimer(self, interval=TRY_EVERY, singleShot=True)
        self._timer.timeout.connect(self.try_now)
        tasks.long_task.connect(self._waits)

    def state(self) -> str:
        """What the status bar says now."""
        if self.fault is not None:
            return "lost" if self.fault.code in UNREADABLE else "unsaved"
        return "saving" if self._writing else "saved"

    def watch(self, task: Task) -> None:
        """Follows a write to its end."""
        self._writing.add(task.number)
        self.changed.emit(self.state())
        # A write that found nothing to store says nothing about the hindrance.
        task.done.connect(self.try_now)
        task.failed.connect(self.meet)
        task.finished.connect(partial(self._ended, task.number))

    def _waits(self, task: Task) -> None:
        """A write that counts no steps and does not end waits for another program."""
        if task.number in self._writing and not task.progress.total and self.fault is None:
            self.changed.emit("waiting")

    def _ended(self, number: int) -> None:
        self._writing.discard(number)
        self.changed.emit(self.state())

    def meet(self, error: BaseException) -> bool:
        """Takes a failure; tells whether it is a hindrance that lasts."""
        if not isinstance(error, EnvironmentFault) or error.code not in LASTING:
            return False
        before, self.fault = self.fault, error
        if not self._timer.isActive():
            self._timer.start()
        if before is None or before.code != error.code:
            self.hindered.emit(error)
            self.changed.emit(self.state())
        return True

    def try_now(self, _result: object = None) -> None:
        """Tries whether something can be stored again."""
        if self.fault is None or self._trying:
            return
        self._trying = True
        task = self._tasks.write(self, partial(_try, self._session()))
        task.done.connect(self._recover)
        task.failed.connect(self._still)
        task.finished.connect(self._tried)

    def _tried(self) -> None:
        self._trying = False

    def _still(self, error: BaseException) -> None:
        self._timer.start()
        self.meet(error)

    def _recover(self, _result: object) -> None:
        if self.fault is None:
            return
        self.fault = None
        self._timer.stop()
        self.changed.emit(self.state())
        self.recovered.emit()


def _try(session: Session, _progress: object) -> None:
    session.require_storing()
