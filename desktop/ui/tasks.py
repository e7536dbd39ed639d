"""Background work: one writer, two readers and one for long reads, each a long-lived thread with its own connection.

The only file of the interface that knows threads. Results arrive on the thread of the window, and only while the
widget that asked for them lives. Worker threads never hold a Qt object, and garbage is collected on the thread of the
window alone, so that none is ever destroyed there: Qt would lock what the window's thread may be waiting for.
"""

from __future__ import annotations

import gc
import itertools
import logging
from collections import Counter, deque
from collections.abc import Callable
from contextlib import suppress
from threading import Condition, Lock, Thread, current_thread
from typing import Any

import shiboken6
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from desktop.errors import EnvironmentFault
from desktop.progress import Cancelled, Progress
from desktop.turns import take_short_turns

log = logging.getLogger(__name__)

READERS = 2
POLL = 100
COLLECT = 500
SHOW_AFTER = 400
# Seconds: a frame of the screen, which nobody sees pass.
MOMENT = 0.016
# The fault after which a connection is of no use any more.
LOST = "folder_unusable"

Work = Callable[..., Any]
Interrupt = Callable[[], None]
Deliver = Callable[[int, Any, BaseException | None], None]


class _Job:
    """What a worker thread sees of a task."""

    def __init__(self, number: int, work: Work, progress: Progress | None, deliver: Deliver) -> None:
        self.number = number
        self.progress = progress
        self.dropped = False
        self._work: Work | None = work
        self._deliver = deliver
        self._lock = Lock()
        self._interrupt: Interrupt | None = None
        self._under_way = Lock()
        self._under_way.acquire()

    def run(self, interrupt: Interrupt | None) -> bool:
        """Does the work on the thread that calls and hands on what came of it; tells whether the connection lives."""
        result: Any = None
        error: BaseException | None = None
        work, self._work = self._work, None
        with self._lock:
            self._interrupt = interrupt
            dropped = self.dropped
        try:
            if dropped or work is None:
                raise Cancelled
            result = work() if self.progress is None else work(self.progress)
        except Exception as raised:  # noqa: BLE001 - whatever it is, the window says it
            error = raised
        with self._lock:
            self._interrupt = None
            dropped = self.dropped
        if dropped and error is not None:
            error = Cancelled()
        del work
        self._hand_on(result, error)
        return not (isinstance(error, EnvironmentFault) and error.code == LOST)

    def fail(self, error: BaseException) -> None:
        """Ends it where not even a connection could be opened."""
        self._work = None
        self._hand_on(None, error)

    def _hand_on(self, result: Any, error: BaseException | None) -> None:
        self._deliver(self.number, result, error)
        self._under_way.release()

    def over(self, seconds: float) -> bool:
        """Waits until what came of it was handed on, but not longer than so many seconds; tells whether it was."""
        return self._under_way.acquire(timeout=seconds)

    def drop(self) -> None:
        """Stops it: a read is interrupted while it runs, what counts its steps is asked to stop at the next."""
        with self._lock:
            self.dropped = True
            if self.progress is not None:
                self.progress.cancel()
            elif self._interrupt is not None:
                self._interrupt()


class Task(QObject):
    """A piece of work under way; connect bound methods to its signals.

    Its `title` may be set to what a progress sheet shall call it.

    Arguments:
        owner: who asked.
        job: the work.
        channel: what is asked; None where every answer counts.
        progress: how far it has come.
        writes: whether it is a write.

    Signals:
        done: with the result.
        failed: with the exception; what was cancelled fails with `Cancelled`.
        finished: after either, also where nobody wants the answer any more.
        progressed: with the task's `Progress`, at most every 100 ms.
    """

    done = Signal(object)
    failed = Signal(object)
    finished = Signal()
    progressed = Signal(object)

    def __init__(
        self, owner: QObject, job: _Job, channel: str | None, progress: Progress, writes: bool = False
    ) -> None:
        super().__init__()
        self.owner = owner
        self.number = job.number
        self.channel = channel
        self.writes = writes
        self.counted = job.progress is not None
        self.progress = progress
        self.stale = False
        self.title = ""
        self._job = job
        self._ticks = 0

    @property
    def watched(self) -> bool:
        """Whether somebody shows how far it has come."""
        return bool(self.receivers(SIGNAL("progressed(PyObject)")))

    def over(self, seconds: float) -> bool:
        """Whether it ends within so many seconds; what came of it is on its way then."""
        return self._job.over(seconds)

    def cancel(self) -> None:
        """Asks the work to stop; a write is rolled back, a read is interrupted."""
        self._job.drop()

    def deliver(self, result: Any, error: BaseException | None) -> None:
        """Tells what came of it, where the owner still lives and no newer answer is awaited."""
        if not self.stale and shiboken6.isValid(self.owner):
            if error is None:
                self.done.emit(result)
            else:
                self._tell_failure(error)
        self.finished.emit()

    def _tell_failure(self, error: BaseException) -> None:
        if not self.receivers(SIGNAL("failed(PyObject)")) and not isinstance(error, Cancelled):
            log.error("nobody listened to a failure", exc_info=error)
        self.failed.emit(error)

    def tick(self) -> int:
        """Tells how far it has come; gives the milliseconds since it was asked for."""
        self._ticks += 1
        self.progressed.emit(self.progress)
        return self._ticks * POLL


class _Queue:
    """Jobs in the order of asking; closing it ends the workers."""

    def __init__(self) -> None:
        self._jobs: deque[_Job] = deque()
        self._ready = Condition(Lock())
        self._closed = False

    def put(self, job: _Job) -> None:
        with self._ready:
            self._jobs.append(job)
            self._ready.notify()

    def take(self) -> _Job | None:
        with self._ready:
            while not self._jobs and not self._closed:
                self._ready.wait()
            return self._jobs.popleft() if self._jobs else None

    def close(self) -> None:
        with self._ready:
            self._closed = True
            self._ready.notify_all()


class _Worker:
    """One thread with one connection, opened with the first job, and the queue it serves."""

    def __init__(
        self, queue: _Queue, open_connection: Callable[[], Interrupt | None], close: Callable[[], Any]
    ) -> None:
        self._queue, self._open, self._close = queue, open_connection, close
        self.thread = Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        interrupt: Interrupt | None = None
        opened = False
        while (job := self._queue.take()) is not None:
            if not opened:
                try:
                    interrupt = self._open()
                    opened = True
                except Exception as error:  # noqa: BLE001 - delivered like any other failure of the task
                    job.fail(error)
                    continue
            if not job.run(interrupt):
                # Where the file was gone for a while, the next job has a connection that knows it anew.
                with suppress(Exception):
                    self._close()
                opened = False
        if opened:
            self._close()


class _Collector(QObject):
    """Collects garbage from a timer of the window's thread, where Python would do it on whichever thread it runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=COLLECT)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Leaves the collecting to Python again."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        if counts[0] <= thresholds[0]:
            return
        gc.collect(2 if counts[2] > thresholds[2] else 1 if counts[1] > thresholds[1] else 0)


class Tasks(QObject):
    """The writer and the readers of one database; a long read has a thread of its own, so that none waits for it.

    Arguments:
        open_connection: opens the connection of the thread that calls; gives a function that interrupts it from
            another thread, or None.
        close_connection: closes the connection of the thread that calls.

    Signals:
        long_task: with a write or long read that has lasted 400 ms, for who shows how far it is.
    """

    long_task = Signal(object)
    _ended = Signal(int, object, object)

    def __init__(
        self, open_connection: Callable[[], Interrupt | None], close_connection: Callable[[], Any]
    ) -> None:
        super().__init__()
        self._open, self._close = open_connection, close_connection
        self._reads, self._long_reads, self._writes = _Queue(), _Queue(), _Queue()
        self._workers: list[_Worker] = []
        self._working: Counter[_Queue] = Counter()
        self._numbers = itertools.count(1)
        self._current: dict[tuple[int, str], Task] = {}
        self._alive: dict[int, Task] = {}
        self._collector = _Collector(self)
        take_short_turns()
        self._ticking = QTimer(self)
        self._ticking.setInterval(POLL)
        self._ticking.timeout.connect(self._tick)
        self._ended.connect(self._end)

    def read(self, owner: QObject, work: Callable[[], Any], channel: str | None = None) -> Task:
        """Runs `work()` on a reader; a newer read of this owner's channel replaces an older one.

        Arguments:
            owner: nothing is delivered once it is gone.
            work: reads, never writes.
            channel: a name for what is asked; None where every answer counts.
        """
        job = _Job(next(self._numbers), work, None, self._ended.emit)
        task = Task(owner, job, channel, Progress())
        if channel is not None:
            older = self._current.get((id(owner), channel))
            if older is not None:
                older.stale = True
                older.cancel()
            self._current[id(owner), channel] = task
        self._give(self._reads, job, task, READERS)
        return task

    def wait_a_moment(self, task: Task) -> None:
        """Delivers a read's answer now if it comes within a frame; else it comes when it is there, as ever.

        Most answers do. Until then nothing is painted that would be painted again with the answer, and the thread
        that reads has the interpreter to itself.
        """
        if task.over(MOMENT):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def read_long(self, owner: QObject, work: Callable[[Progress], Any]) -> Task:
        """Runs `work(progress)`, which reads, after the long reads asked for before; neither reads nor writes wait."""
        return self._counted(self._long_reads, owner, work)

    def write(self, owner: QObject, work: Callable[[Progress], Any]) -> Task:
        """Runs `work(progress)` on the writer, after the writes asked for before."""
        return self._counted(self._writes, owner, work)

    def _counted(self, queue: _Queue, owner: QObject, work: Callable[[Progress], Any]) -> Task:
        progress = Progress()
        job = _Job(next(self._numbers), work, progress, self._ended.emit)
        task = Task(owner, job, None, progress, writes=queue is self._writes)
        self._ticking.start()
        self._give(queue, job, task, 1)
        return task

    def _give(self, queue: _Queue, job: _Job, task: Task, most: int) -> None:
        """Puts a job into a queue, which has as many workers as it was ever asked for, and no more than `most`."""
        if self._working[queue] < most:
            self._working[queue] += 1
            self._workers.append(_Worker(queue, self._open, self._close))
        self._alive[task.number] = task
        queue.put(job)

    @Slot(int, object, object)
    def _end(self, number: int, result: Any, error: BaseException | None) -> None:
        task = self._alive.pop(number)
        if task.channel is not None and self._current.get((id(task.owner), task.channel)) is task:
            del self._current[id(task.owner), task.channel]
        if not any(one.counted for one in self._alive.values()):
            self._ticking.stop()
        task.deliver(result, error)

    def _tick(self) -> None:
        for task in [one for one in self._alive.values() if one.counted]:
            if task.tick() == SHOW_AFTER:
                self.long_task.emit(task)

    @property
    def busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return bool(self._alive)

    def long_reads(self) -> list[Task]:
        """The long reads that run or wait and are not being stopped, in the order of asking."""
        counted = (one for one in self._alive.values() if one.counted and not one.writes)
        return [one for one in counted if not one.progress.cancelled]

    def shutdown(self, seconds: float = 10.0) -> None:
        """Ends the threads after the writes that wait; reads are stopped, and nothing is delivered."""
        for task in list(self._alive.values()):
            task.stale = True
            if not task.writes:
                task.cancel()
        for queue in (self._reads, self._long_reads, self._writes):
            queue.close()
        self._ticking.stop()
        for worker in self._workers:
            if worker.thread is not current_thread():
                worker.thread.join(seconds)
        self._collector.stop()
