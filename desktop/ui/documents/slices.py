"""Long work of the window's own thread, a slice in every turn of the event loop, so that nobody waits for it."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

T = TypeVar("T")
Steps = Generator[None, None, T]


class Slices(QObject):
    """Does the steps one after the other until what they come to is there.

    What is laid out and drawn belongs to the thread of the window, as every Qt object does here (see tasks.py): a
    worker would hold the interpreter as long at a time, and Qt's text objects would die on the wrong thread.

    Arguments:
        steps: yields between two steps, none of them longer than a few frames, and returns the result.
        parent: who asked; with it the work ends.

    Signals:
        done: with the result.
        failed: with the exception.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, steps: Steps[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def stop(self) -> None:
        """Gives the work up; nothing is told any more."""
        self._timer.stop()
        self._steps.close()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration as end:
            self._timer.stop()
            self.done.emit(end.value)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window says it
            self._timer.stop()
            self.failed.emit(error)


def at_once(steps: Steps[T]) -> T:
    """Does all steps before it returns; for who waits anyway."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
