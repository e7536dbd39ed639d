"""Background work: one writer and two readers, each a long-lived thread with its own connection.

The only file of the interface that knows threads. Results arrive on the thread of the window, and only while the
widget that asked for them lives.
"""

from __future__ import annotations

import itertools
import logging
from collections import deque
from collections.abc import Callable
from threading import Condition, Lock, Thread, current_thread
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.progress import Cancelled, Progress

log = logging.getLogger(__name__)

READERS = 2
POLL = 100
SHOW_AFTER = 400

Work = Callable[..., Any]


class Task(QObject):
    """A piece of work under way; connect bound methods to its signals.

    Signals:
        done: with the result.
        failed: with the exception; a cancelled write fails with `Cancelled`.
        finished: after either.
        progressed: with the task's `Progress`, at most every 100 ms.
    """

    done = Signal(object)
    failed = Signal(object)
    finished = Signal()
    progressed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, owner: QObject, work: Work, number: int, channel: str | None, writes: bool) -> None:
        super().__init__()
        self.owner = owner
        self.work = work
        self.number = number
        self.channel = channel
        self.writes = writes
        self.progress = Progress()
        self.stale = False
        self.interrupt: Callable[[], None] | None = None
        self.ticker: _Ticker | None = None
        self._ended.connect(self._deliver)

    def cancel(self) -> None:
        """Asks the work to stop; a write is rolled back, a read is interrupted."""
        self.progress.cancel()
        interrupt = self.interrupt
        if not self.writes and interrupt:
            interrupt()

    def run(self, interrupt: Callable[[], None] | None) -> None:
        """Does the work on the thread that calls."""
        result: Any = None
        error: BaseException | None = None
        self.interrupt = interrupt
        try:
            if self.progress.cancelled:
                raise Cancelled
            result = self.work(self.progress) if self.writes else self.work()
        except Exception as raised:  # whatever it is, the window says it
            error = raised
        self.interrupt = None
        self._ended.emit(result, error)

    @Slot(object, object)
    def _deliver(self, result: Any, error: BaseException | None) -> None:
        if not self.stale and shiboken6.isValid(self.owner):
            if error is None:
                self.done.emit(result)
            else:
                self.failed.emit(error)
        self.finished.emit()


class _Worker:
    """One thread with one connection, and the work that waits for it."""

    def __init__(
        self, queue: _Queue, open_connection: Callable[[], Any], close_connection: Callable[[], Any]
    ) -> None:
        self._queue = queue
        self._open, self._close = open_connection, close_connection
        self.thread = Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        interrupt: Callable[[], None] | None = None
        opened = False
        while (task := self._queue.take()) is not None:
            if not opened:
                try:
                    interrupt = self._open()
                    opened = True
                except Exception as error:  # delivered like any other failure of the task
                    task._ended.emit(None, error)
                    continue
            task.run(interrupt)
        if opened:
            self._close()


class _Queue:
    """Tasks in the order of asking; closing it ends the workers."""

    def __init__(self) -> None:
        self._tasks: deque[Task] = deque()
        self._ready = Condition(Lock())
        self._closed = False

    def put(self, task: Task) -> None:
        with self._ready:
            self._tasks.append(task)
            self._ready.notify()

    def drop(self, unwanted: Callable[[Task], bool]) -> list[Task]:
        with self._ready:
            dropped = [task for task in self._tasks if unwanted(task)]
            self._tasks = deque(task for task in self._tasks if task not in dropped)
        return dropped

    def take(self) -> Task | None:
        with self._ready:
            while not self._tasks and not self._closed:
                self._ready.wait()
            return self._tasks.popleft() if self._tasks else None

    def close(self) -> None:
        with self._ready:
            self._closed = True
            self._ready.notify_all()


class Tasks(QObject):
    """The writer and the readers of one database.

    Arguments:
        open_connection: opens the connection of the thread that calls; gives a function that interrupts it from
            another thread, or None.
        close_connection: closes the connection of the thread that calls.

    Signals:
        long_write: with a `Task` that has been writing for 400 ms, for a progress sheet.
    """

    long_write = Signal(object)

    def __init__(
        self, open_connection: Callable[[], Callable[[], None] | None], close_connection: Callable[[], Any]
    ) -> None:
        super().__init__()
        self._open, self._close = open_connection, close_connection
        self._reads, self._writes = _Queue(), _Queue()
        self._workers: list[_Worker] = []
        self._readers = self._writers = 0
        self._numbers = itertools.count(1)
        self._current: dict[tuple[int, str], Task] = {}
        self._alive: dict[int, Task] = {}

    def read(self, owner: QObject, work: Callable[[], Any], channel: str | None = None) -> Task:
        """Runs `work()` on a reader; a newer read of this owner's channel replaces an older one.

        Arguments:
            owner: nothing is delivered once it is gone.
            work: reads, never writes.
            channel: a name for what is asked; None where every answer counts.
        """
        if channel is not None:
            older = self._current.pop((id(owner), channel), None)
            if older is not None:
                older.stale = True
                older.cancel()
                for dropped in self._reads.drop(lambda task: task is older):
                    self._forget(dropped)
        task = Task(owner, work, next(self._numbers), channel, writes=False)
        if channel is not None:
            self._current[id(owner), channel] = task
        if self._readers < READERS:
            self._readers += 1
            self._workers.append(_Worker(self._reads, self._open, self._close))
        return self._start(task, self._reads)

    def write(self, owner: QObject, work: Callable[[Progress], Any]) -> Task:
        """Runs `work(progress)` on the writer, after the writes asked for before."""
        task = Task(owner, work, next(self._numbers), None, writes=True)
        if not self._writers:
            self._writers = 1
            self._workers.append(_Worker(self._writes, self._open, self._close))
        timer = QTimer(task)
        timer.setInterval(POLL)
        task.ticker = _Ticker(self, task)
        timer.timeout.connect(task.ticker.tick)
        task.finished.connect(timer.stop)
        timer.start()
        return self._start(task, self._writes)

    def _start(self, task: Task, queue: _Queue) -> Task:
        self._alive[task.number] = task
        task.finished.connect(self._finished)
        queue.put(task)
        return task

    def _finished(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._forget(task)

    def _forget(self, task: Task) -> None:
        self._alive.pop(task.number, None)
        if task.channel is not None and self._current.get((id(task.owner), task.channel)) is task:
            del self._current[id(task.owner), task.channel]

    @property
    def busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return bool(self._alive)

    def shutdown(self, seconds: float = 10.0) -> None:
        """Ends the threads after the writes that wait; reads are interrupted."""
        for task in list(self._alive.values()):
            if not task.writes:
                task.stale = True
                task.cancel()
        self._reads.close()
        self._writes.close()
        for worker in self._workers:
            if worker.thread is not current_thread():
                worker.thread.join(seconds)


class _Ticker:
    """Tells of a write's progress while it lasts."""

    def __init__(self, tasks: Tasks, task: Task) -> None:
        self._tasks, self._task, self._ticks = tasks, task, 0

    def tick(self) -> None:
        self._ticks += 1
        self._task.progressed.emit(self._task.progress)
        if self._ticks * POLL == SHOW_AFTER:
            self._tasks.long_write.emit(self._task)
