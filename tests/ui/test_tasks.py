"""Background work with real threads: who is told what, when, and what is no longer told."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator
from threading import Event, current_thread, get_ident
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.errors import EnvironmentFault
from desktop.progress import Cancelled, Progress
from desktop.ui import tasks as tasks_module
from desktop.ui.tasks import Tasks

WAIT = 5


class Connections:
    """Counts who opened and closed; an interrupt sets an event that the running work may wait for."""

    def __init__(self) -> None:
        self.opened: list[int] = []
        self.closed: list[int] = []
        self.interrupted = Event()
        self.refuse: Exception | None = None

    def open(self) -> Callable[[], None]:
        if self.refuse is not None:
            error, self.refuse = self.refuse, None
            raise error
        self.opened.append(get_ident())
        return self.interrupted.set

    def close(self) -> None:
        self.closed.append(get_ident())


class Listener(QObject):
    """Keeps what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.errors: list[BaseException] = []
        self.ends = 0
        self.threads: set[int] = set()

    def take(self, result: Any) -> None:
        self.results.append(result)
        self.threads.add(get_ident())

    def refuse(self, error: BaseException) -> None:
        self.errors.append(error)
        self.threads.add(get_ident())

    def end(self) -> None:
        self.ends += 1

    def listen(self, task: Any) -> Any:
        task.done.connect(self.take)
        task.failed.connect(self.refuse)
        task.finished.connect(self.end)
        return task


@pytest.fixture
def connections() -> Connections:
    return Connections()


@pytest.fixture
def tasks(qapp: object, connections: Connections) -> Iterator[Tasks]:
    made = Tasks(connections.open, connections.close)
    yield made
    made.shutdown()


@pytest.fixture
def listener(qapp: object) -> Listener:
    return Listener()


def test_nothing_starts_before_it_is_needed(tasks: Tasks, connections: Connections) -> None:
    assert connections.opened == []
    assert not tasks.busy


def test_a_read_runs_elsewhere_and_answers_here(tasks: Tasks, listener: Listener, qtbot: Any) -> None:
    listener.listen(tasks.read(listener, get_ident))
    qtbot.waitUntil(lambda: listener.ends == 1)
    assert listener.results[0] != get_ident()
    assert listener.threads == {get_ident()}
    assert not tasks.busy


def test_an_answer_that_comes_within_a_moment_is_there_at_once(
    tasks: Tasks, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks_module, "MOMENT", WAIT)
    tasks.wait_a_moment(listener.listen(tasks.read(listener, lambda: "there")))
    assert listener.results == ["there"]
    assert listener.ends == 1
    assert not tasks.busy


def test_a_later_answer_is_not_waited_for(tasks: Tasks, listener: Listener, qtbot: Any) -> None:
    go_on = Event()
    tasks.wait_a_moment(listener.listen(tasks.read(listener, lambda: go_on.wait(WAIT))))
    assert listener.ends == 0
    go_on.set()
    qtbot.waitUntil(lambda: listener.ends == 1)
    assert listener.results == [True]


def test_writes_run_one_after_the_other_on_one_thread(
    tasks: Tasks, listener: Listener, connections: Connections, qtbot: Any
) -> None:
    order: list[int] = []
    for number in range(20):
        listener.listen(tasks.write(listener, lambda progress, number=number: order.append(number)))
    qtbot.waitUntil(lambda: listener.ends == 20)
    assert order == list(range(20))
    assert len(connections.opened) == 1


def test_two_readers_work_at_once(
    tasks: Tasks, listener: Listener, connections: Connections, qtbot: Any
) -> None:
    first, second = Event(), Event()

    def one() -> bool:
        first.set()
        return second.wait(WAIT)

    def other() -> bool:
        second.set()
        return first.wait(WAIT)

    listener.listen(tasks.read(listener, one))
    listener.listen(tasks.read(listener, other))
    qtbot.waitUntil(lambda: listener.ends == 2)
    assert listener.results == [True, True]
    assert len(set(connections.opened)) == 2


def test_the_newest_request_of_a_channel_wins(
    tasks: Tasks, listener: Listener, connections: Connections, qtbot: Any
) -> None:
    running = Event()
    asked: list[int] = []

    def slow() -> str:
        running.set()
        assert connections.interrupted.wait(WAIT)
        raise RuntimeError("interrupted")

    def quick(number: int) -> int:
        asked.append(number)
        return number

    listener.listen(tasks.read(listener, slow, "page"))
    assert running.wait(WAIT)
    for number in range(50):
        listener.listen(tasks.read(listener, lambda number=number: quick(number), "page"))
    qtbot.waitUntil(lambda: listener.ends == 51)
    assert listener.results[-1] == 49
    assert listener.errors == []
    assert len(listener.results) == 1


def test_channels_of_different_owners_do_not_disturb_each_other(
    tasks: Tasks, listener: Listener, qtbot: Any
) -> None:
    other = Listener()
    listener.listen(tasks.read(listener, lambda: "mine", "page"))
    other.listen(tasks.read(other, lambda: "theirs", "page"))
    listener.listen(tasks.read(listener, lambda: "another channel", "counts"))
    qtbot.waitUntil(lambda: listener.ends == 2 and other.ends == 1)
    assert sorted(listener.results) == ["another channel", "mine"]
    assert other.results == ["theirs"]


def test_an_answer_that_comes_too_late_is_not_given(tasks: Tasks, listener: Listener, qtbot: Any) -> None:
    running, go_on = Event(), Event()

    def old() -> str:
        running.set()
        go_on.wait(WAIT)
        return "old"

    listener.listen(tasks.read(listener, old, "page"))
    assert running.wait(WAIT)
    listener.listen(tasks.read(listener, lambda: "new", "page"))
    go_on.set()
    qtbot.waitUntil(lambda: listener.ends == 2)
    assert listener.results == ["new"]


def test_nothing_is_told_to_an_owner_that_is_gone(tasks: Tasks, listener: Listener, qtbot: Any) -> None:
    owner, go_on = QObject(), Event()
    listener.listen(tasks.read(owner, lambda: go_on.wait(WAIT)))
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    go_on.set()
    qtbot.waitUntil(lambda: listener.ends == 1)
    assert listener.results == []


def test_a_failure_arrives_as_it_was_raised(tasks: Tasks, listener: Listener, qtbot: Any) -> None:
    error = ValueError("no such thing")

    def work(progress: Progress) -> None:
        raise error

    listener.listen(tasks.write(listener, work))
    qtbot.waitUntil(lambda: listener.ends == 1)
    assert listener.errors == [error]


def test_a_failure_nobody_listens_to_is_logged(
    tasks: Tasks, listener: Listener, qtbot: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise ValueError("unheard")

    with caplog.at_level(logging.ERROR):
        tasks.read(listener, work).finished.connect(listener.end)
        qtbot.waitUntil(lambda: listener.ends == 1)
    assert "nobody listened" in caplog.text


def test_a_cancelled_write_stops_at_its_next_step(tasks: Tasks, listener: Listener, qtbot: Any) -> None:
    started, cancelled = Event(), Event()
    steps: list[int] = []

    def work(progress: Progress) -> None:
        started.set()
        assert cancelled.wait(WAIT)
        for step in range(1000):
            progress.step()
            steps.append(step)

    task = listener.listen(tasks.write(listener, work))
    assert started.wait(WAIT)
    task.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: listener.ends == 1)
    assert [type(error) for error in listener.errors] == [Cancelled]
    assert steps == []


def test_a_write_cancelled_while_it_waits_never_runs(tasks: Tasks, listener: Listener, qtbot: Any) -> None:
    go_on, ran = Event(), Event()
    listener.listen(tasks.write(listener, lambda progress: go_on.wait(WAIT)))
    waiting = listener.listen(tasks.write(listener, lambda progress: ran.set()))
    waiting.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: listener.ends == 2)
    assert not ran.is_set()
    assert [type(error) for error in listener.errors] == [Cancelled]


def test_a_long_task_is_announced_and_tells_how_far_it_is(
    tasks: Tasks, listener: Listener, qtbot: Any
) -> None:
    go_on = Event()
    seen: list[int] = []

    def work(progress: Progress) -> None:
        progress.total = 3
        progress.step(2)
        assert go_on.wait(WAIT)

    task = listener.listen(tasks.write(listener, work))
    task.progressed.connect(lambda progress: seen.append(progress.done))
    with qtbot.waitSignal(tasks.long_task, timeout=3000) as announced:
        pass
    assert announced.args == [task]
    go_on.set()
    qtbot.waitUntil(lambda: listener.ends == 1)
    assert seen[-1] == 2


def test_nothing_waits_for_a_long_read_which_tells_how_far_it_is(
    tasks: Tasks, listener: Listener, connections: Connections, qtbot: Any
) -> None:
    go_on = Event()

    def work(progress: Progress) -> str:
        progress.total = 2
        progress.step()
        assert go_on.wait(WAIT)
        progress.step()
        return "long"

    task = listener.listen(tasks.read_long(listener, work))
    listener.listen(tasks.write(listener, lambda progress: "written"))
    for _at in range(3):
        listener.listen(tasks.read(listener, lambda: "read"))
    qtbot.waitUntil(lambda: listener.ends == 4)
    assert sorted(listener.results) == ["read", "read", "read", "written"]
    with qtbot.waitSignal(tasks.long_task, timeout=3000) as announced:
        pass
    assert (announced.args, task.progress.done, task.writes) == ([task], 1, False)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: listener.ends == 5)
    assert [type(error) for error in listener.errors] == [Cancelled]


def test_a_connection_that_does_not_open_fails_the_task_and_is_tried_again(
    tasks: Tasks, listener: Listener, connections: Connections, qtbot: Any
) -> None:
    connections.refuse = OSError("read-only")
    listener.listen(tasks.write(listener, lambda progress: "first"))
    qtbot.waitUntil(lambda: listener.ends == 1)
    assert isinstance(listener.errors[0], OSError)
    listener.listen(tasks.write(listener, lambda progress: "second"))
    qtbot.waitUntil(lambda: listener.ends == 2)
    assert listener.results == ["second"]


def test_shutting_down_waits_for_the_writes_and_closes_every_connection(
    tasks: Tasks, listener: Listener, connections: Connections
) -> None:
    written: list[str] = []
    names: set[str] = set()
    for number in range(5):
        tasks.write(listener, lambda progress, number=number: written.append(str(number)))
    tasks.read(listener, lambda: names.add(current_thread().name))
    tasks.shutdown()
    assert written == ["0", "1", "2", "3", "4"]
    assert sorted(connections.opened) == sorted(connections.closed)


def test_a_connection_that_lost_its_file_is_opened_anew(
    tasks: Tasks, listener: Listener, connections: Connections, qtbot: Any
) -> None:
    def lose(_progress: Progress) -> None:
        raise EnvironmentFault("folder_unusable", path="/there")

    def refuse(_progress: Progress) -> None:
        raise EnvironmentFault("disk_full", path="/there")

    for work in (refuse, lose, lambda _progress: 1):
        listener.listen(tasks.write(listener, work))
    qtbot.waitUntil(lambda: listener.ends == 3)
    assert listener.results == [1]
    assert len(connections.opened) == 2
    assert len(connections.closed) == 1


def test_garbage_is_collected_on_the_thread_of_the_window_alone(qtbot: QtBot) -> None:
    tasks = Tasks(lambda: None, lambda: None)
    seen: set[int] = set()

    def noticed(phase: str, _info: object) -> None:
        if phase == "start":
            seen.add(get_ident())

    def allocate() -> int:
        # Far more than after which Python would look for garbage by itself.
        return len([[one] for one in range(200_000)])

    gc.callbacks.append(noticed)
    try:
        owner = QObject()
        with qtbot.waitSignal(tasks.read(owner, allocate).done, timeout=1000 * WAIT):
            pass
        kept = [[one] for one in range(2_000)]
        qtbot.waitUntil(lambda: bool(seen and kept), timeout=1000 * WAIT)
        assert seen == {get_ident()}
    finally:
        gc.callbacks.remove(noticed)
        tasks.shutdown()
    assert gc.isenabled()
