"""One running program a data folder, however the starts fall together."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.ui.single_instance import SingleInstance

STARTS = 5
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
