"""How far a long act has come, and the wish to stop it; without Qt."""

from __future__ import annotations

from threading import Event

# So many seconds of work tell how long the rest takes.
SURE = 1.0


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


class Pace:
    """Reckons how long the rest of a part takes, from how long its steps took while it was looked at."""

    def __init__(self) -> None:
        self._part = ("", 0)
        self._from = 0
        self._since = 0.0

    def left(self, progress: Progress, now: float) -> float | None:
        """How many seconds are left; None while too little is known.

        Arguments:
            now: seconds on any clock that goes on evenly.
        """
        part, done = (progress.label, progress.total), progress.done
        if part != self._part or done <= self._from:
            # Until its first step a part only gets ready.
            self._part, self._from, self._since = part, done, now
        seconds, steps = now - self._since, done - self._from
        if seconds < SURE or not progress.total:
            return None
        return max(progress.total - done, 0) * seconds / steps


class Within(Progress):
    """One part of a longer act, which counts steps of its own: passes on only the wish to stop."""

    def __init__(self, outer: Progress) -> None:
        super().__init__()
        self._outer = outer

    def step(self, count: int = 1) -> None:
        self._outer.step(0)
