"""One running program a data folder, however the starts fall together."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.shell.not_answering import NotAnswering
from desktop.ui.single_instance import Owner, SingleInstance
from tests.app import WAIT

STARTS = 5
PATIENCE = 200
HANG = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
instance.is_first()
instance.listening.connect(lambda: print("hangs", flush=True) or print(sys.stdin.readline(), flush=True))
sys.exit(application.exec())
"""
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.is_first(), flush=True)
sys.stdin.read()
"""


def test_a_second_start_raises_the_first_ones_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first()
    with qtbot.waitSignal(first.raised):
        second = _start(tmp_path)
    assert second.communicate("") == ("False\n", None)
    first.release()


def test_folders_do_not_disturb_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "other")
    assert one.is_first()
    assert other.is_first()
    one.release()
    other.release()


def test_a_folder_given_free_or_left_by_a_crash_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first()
    first.release()
    crashed = _start(tmp_path)
    assert crashed.stdout is not None
    assert crashed.stdout.readline() == "True\n"
    crashed.kill()
    crashed.communicate()
    second = SingleInstance(tmp_path)
    assert second.is_first()
    second.release()


def test_a_lock_left_behind_that_cannot_be_taken_stops_no_start(qtbot: QtBot, tmp_path: Path) -> None:
    crashed = _start(tmp_path)
    assert crashed.stdout is not None
    assert crashed.stdout.readline() == "True\n"
    crashed.kill()
    crashed.communicate()
    # Qt takes a lock left behind by way of this file.
    (tmp_path / "running.lock.rmlock").mkdir()
    instance = SingleInstance(tmp_path)
    assert instance.is_first()
    instance.release()


def test_of_starts_at_one_moment_one_runs(tmp_path: Path) -> None:
    starts = [_start(tmp_path) for _ in range(STARTS)]
    said = [start.stdout.readline().strip() for start in starts if start.stdout]
    for start in starts:
        start.communicate("")
    assert sorted(said) == ["False"] * (STARTS - 1) + ["True"]


def test_a_folder_that_cannot_be_made_stops_no_start(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    instance = SingleInstance(tmp_path / "file" / "data")
    assert instance.is_first()
    instance.release()


def _start(folder: Path) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", START, str(folder)], stdin=pipe, stdout=pipe, text=True)


@contextmanager
def hanging(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that has the folder and does nothing any more until it is written to."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", HANG, str(folder)], stdin=pipe, stdout=pipe, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "hangs\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_program_that_hangs_is_no_answer_and_can_be_ended(qtbot: QtBot, tmp_path: Path) -> None:
    with hanging(tmp_path) as process:
        second = SingleInstance(tmp_path)
        assert not second.is_first(PATIENCE)
        assert not second.answered
        owner = second.owner()
        assert owner is not None
        assert (owner.process, owner.here) == (process.pid, True)
        window = NotAnswering(second, owner)
        qtbot.addWidget(window)
        window.show()
        assert str(process.pid) in window.sentence.text()
        with qtbot.assertNotEmitted(window.free, wait=0):
            window.again_button.click()
            qtbot.waitUntil(lambda: not window.again_button.isEnabled())
            qtbot.waitUntil(window.again_button.isEnabled, timeout=WAIT)
        with qtbot.waitSignal(window.free, timeout=WAIT):
            qtbot.mouseClick(window.end_button, Qt.MouseButton.LeftButton)
        assert process.poll() is not None
    second.release()


def test_a_program_that_answers_after_all_is_raised(qtbot: QtBot, tmp_path: Path) -> None:
    with hanging(tmp_path) as process:
        second = SingleInstance(tmp_path)
        assert not second.is_first(PATIENCE)
        owner = second.owner()
        assert owner is not None
        window = NotAnswering(second, owner)
        qtbot.addWidget(window)
        assert process.stdin is not None
        process.stdin.write("go on\n")
        process.stdin.flush()
        assert process.stdout is not None
        assert process.stdout.readline() == "go on\n"
        with qtbot.waitSignal(window.raised, timeout=WAIT):
            window.again_button.click()


def test_a_program_on_another_computer_is_not_ended_from_here(qtbot: QtBot, tmp_path: Path) -> None:
    window = NotAnswering(SingleInstance(tmp_path), Owner(1, "counter-2", here=False))
    qtbot.addWidget(window)
    window.show()
    assert "counter-2" in window.sentence.text()
    assert not window.end_button.isVisible()
