"""How far a long act has come, and the wish to stop it; without Qt."""

from __future__ import annotations

from threading import Event


class Cancelled(Exception):
    """The act was cancelled; its transaction is rolled back."""


class Progress:
    """Shared by the thread that works and the one that watches."""

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self.done = 0
        self.label = ""
        self._cancelled = Event()

    def begin(self, label: str, total: int = 0) -> None:
        """Begins another part of the work.

        Arguments:
            label: what is done now, as a key that the watcher words.
            total: how many steps it has; 0 where nobody knows.
        """
        self.label, self.total, self.done = label, total, 0

    def step(self, count: int = 1) -> None:
        """Tells that more is done.

        Raises:
            Cancelled: the watcher wants it to stop.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self.done += count

    def cancel(self) -> None:
        """Asks the worker to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._cancelled.is_set()


class Within(Progress):
    """One part of a longer act, which counts steps of its own: passes on only the wish to stop."""

    def __init__(self, outer: Progress) -> None:
        super().__init__()
        self._outer = outer

    def step(self, count: int = 1) -> None:
        self._outer.step(0)
