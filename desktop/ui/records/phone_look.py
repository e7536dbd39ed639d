"""Looks up whose phone is being typed, once the typing pauses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.controllers.sharing import PhoneMatches, look

if TYPE_CHECKING:
    from desktop.controllers.session import Session
    from desktop.ui.context import Context

PAUSE = 250


class PhoneLook(QObject):
    """The look-up behind a form's phone fields; only the answer to what is typed now is told.

    Signals:
        found: a `PhoneMatches` for the phones typed now.
    """

    found = Signal(object)

    def __init__(self, context: Context, exclude: int | None, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.exclude = exclude
        self._phones: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.waiting = False

    def typed(self, *phones: str) -> None:
        """The phones are these now."""
        if phones == self._phones:
            return
        self._phones = phones
        self.waiting = True
        self._timer.start()

    def now(self, *phones: str) -> None:
        """Looks these phones up without waiting for a pause."""
        self._phones = phones
        self.waiting = True
        self._timer.stop()
        self._ask()

    def _ask(self) -> None:
        task = self._context.read(self, partial(_look, phones=self._phones, exclude=self.exclude), "phone")
        task.done.connect(self._answered)
        task.failed.connect(self._failed)

    def _answered(self, matches: PhoneMatches) -> None:
        if not self._timer.isActive():
            self.waiting = False
            self.found.emit(matches)

    def _failed(self, error: Exception) -> None:
        self.waiting = False
        self._context.show_fault(error)


def _look(session: Session, phones: tuple[str, ...], exclude: int | None) -> PhoneMatches:
    return look(session, phones, exclude)
