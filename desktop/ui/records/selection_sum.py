"""What the ticked records come to together, read in the background; the newest selection wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.controllers.session import Session
from desktop.ui.records.selection import Selection

if TYPE_CHECKING:
    from desktop.ui.context import Context

COALESCE = 30


class SumTexts(NamedTuple):
    """What is told of a sum: emphasised and quietly in the floating bar, and in the status bar."""

    bold: str
    quiet: str
    status: str


@dataclass(frozen=True)
class Sums:
    """How records of a kind are added up.

    Arguments:
        read: what these records come to; called on a reader thread.
        tell: what is told of a sum, given how many records it is of.
    """

    read: Callable[[Sequence[int], Session], Any]
    tell: Callable[[Any, int], SumTexts]


class SelectionSum(QObject):
    """The sum of what is ticked in a list, as far as it is known; a kind without `sums` tells nothing.

    Arguments:
        context: reads on its reader threads.
        sums: how the records are added up.
        selection: the ticked records.

    Signals:
        changed: the sum is known, or is another one's by now.
    """

    changed = Signal()

    def __init__(self, context: Context, sums: Sums | None, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._sums, self._selection = context, sums, selection
        self._texts: SumTexts | None = None
        self._soon = QTimer(self, interval=COALESCE, singleShot=True)
        self._soon.timeout.connect(self._read)
        if sums is not None:
            selection.changed.connect(self._forget)

    @property
    def offered(self) -> bool:
        """Whether records of this kind are added up at all."""
        return self._sums is not None

    def texts(self) -> SumTexts | None:
        """What is told of what is ticked now; None while that is not known, or there is nothing to tell."""
        return self._texts

    def _forget(self) -> None:
        """Other records are ticked: what is known is not theirs."""
        self._texts = None
        self.read()
        self.changed.emit()

    def read(self) -> None:
        """Reads it again: other records are ticked, or some of them came to something else."""
        if self._sums is not None:
            self._soon.start()

    def _read(self) -> None:
        ids = self._selection.ids()
        if self._sums is None or not len(ids):
            return
        task = self._context.read(self, partial(self._sums.read, ids), "sum")
        task.done.connect(partial(self._take, self._sums, ids))
        task.failed.connect(self._context.show_fault)

    def _take(self, sums: Sums, ids: Sequence[int], found: Any) -> None:
        if not self._soon.isActive() and len(self._selection):
            self._texts = sums.tell(found, len(ids))
            self.changed.emit()
