"""The sheet of a long write: comes late, tells how far, stops, goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.progress import Cancelled, Progress
from desktop.ui.progress_sheet import LongTasks, ProgressSheet
from desktop.ui.tasks import Tasks

WAIT = 5


@pytest.fixture
def window(qtbot: Any) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1100, 640)
    made.show()
    yield made
    made.close()


@pytest.fixture
def tasks(window: QWidget) -> Iterator[Tasks]:
    made = Tasks(lambda: None, lambda: None)
    LongTasks(window, made)
    yield made
    made.shutdown()


def long_work(go_on: Event, total: int = 4) -> Callable[[Progress], None]:
    """A write that has done a quarter and waits."""

    def work(progress: Progress) -> None:
        progress.total = total
        progress.step()
        assert go_on.wait(WAIT)
        progress.step()

    return work


def sheet_of(window: QWidget, qtbot: Any) -> ProgressSheet:
    qtbot.waitUntil(lambda: window.findChild(ProgressSheet) is not None)
    return window.findChild(ProgressSheet)


def test_it_tells_how_far_and_goes_by_itself(window: QWidget, tasks: Tasks, qtbot: Any) -> None:
    go_on = Event()
    task = tasks.write(window, long_work(go_on))
    task.title = "Assigning"
    sheet = sheet_of(window, qtbot)
    assert (sheet.title.text(), sheet.share.text()) == ("Assigning", "25 %")
    go_on.set()
    qtbot.waitUntil(lambda: not isValid(sheet))


def test_cancelling_stops_the_write(window: QWidget, tasks: Tasks, qtbot: Any) -> None:
    go_on, errors = Event(), []
    task = tasks.write(window, long_work(go_on))
    task.failed.connect(errors.append)
    sheet = sheet_of(window, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not sheet.cancel_button.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: not isValid(sheet))
    assert [type(error) for error in errors] == [Cancelled]


def test_keys_meant_for_a_text_do_not_cancel(window: QWidget, tasks: Tasks, qtbot: Any) -> None:
    go_on, errors = Event(), []
    task = tasks.write(window, long_work(go_on))
    task.failed.connect(errors.append)
    sheet = sheet_of(window, qtbot)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_A):
        qtbot.keyClick(sheet.focusWidget() or sheet, key)
    assert sheet.cancel_button.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: not isValid(sheet))
    assert errors == []


def test_a_quick_write_shows_nothing(window: QWidget, tasks: Tasks, qtbot: Any) -> None:
    with qtbot.waitSignal(tasks.write(window, lambda progress: progress.step()).finished):
        pass
    assert window.findChild(ProgressSheet) is None


def test_one_that_is_shown_elsewhere_needs_no_sheet(window: QWidget, tasks: Tasks, qtbot: Any) -> None:
    go_on, seen = Event(), []
    task = tasks.write(window, long_work(go_on))
    task.progressed.connect(lambda progress: seen.append(progress.done))
    with qtbot.waitSignal(tasks.long_task):
        pass
    assert window.findChild(ProgressSheet) is None
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
