"""Importing in the real window: what memory the program itself takes, and how long its window does not answer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.data import path_of
from benchmarks.importing import write_sheet

_PEOPLE = 10_000

_CHILD = """
import PySide6.QtCore
from desktop.app import import_plainly
import_plainly()
import sys, threading, time
from datetime import timedelta
from pathlib import Path
from benchmarks.data import NOW
from benchmarks.import_window import Answering
from benchmarks.memory import resident
from benchmarks.paint import Window
from desktop.clock import clock
from desktop.spreadsheets.opened import Source

def main():
    clock.set(NOW + timedelta(hours=1))
    window = Window(0, path=Path(sys.argv[1]))
    window.window.complete()
    window.idle()
    before = most = resident()
    going = True
    def watch():
        nonlocal most
        while going:
            most = max(most, resident())
            time.sleep(0.02)
    watcher = threading.Thread(target=watch)
    watcher.start()
    window.window.wiring.actions.import_file.trigger()
    page = window.window.view()
    window.idle()
    answering = Answering()
    began = time.perf_counter()
    page.read(Source(Path(sys.argv[2])))
    window.idle()
    for _step in ("columns", "check", "import"):
        page.forward()
        window.idle()
    taken = time.perf_counter() - began
    going = False
    watcher.join()
    assert page.outcome is not None
    print(before, most, taken, answering.longest)
    window.close()

if __name__ == "__main__":
    main()
"""


class Answering:
    """Measures from now on the longest time in which the window's thread did not come to its timers, in seconds."""

    EVERY = 5

    def __init__(self) -> None:
        from time import perf_counter

        from PySide6.QtCore import QTimer

        self._now = perf_counter
        self._last = perf_counter()
        self.longest = 0.0
        self._timer = QTimer(interval=self.EVERY)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = self._now()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def run(count: int, seed: int) -> None:
    """Prints memory and stalls of one import of so many rows through all its steps."""
    with tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        sheet, database = Path(folder) / "people.xlsx", Path(folder) / "shangji.db"
        write_sheet(sheet, count, seed)
        shutil.copy(path_of(_PEOPLE), database)
        script = Path(folder) / "window.py"
        script.write_text(_CHILD, encoding="utf-8")
        root = str(Path(__file__).resolve().parent.parent)
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root}
        command = [sys.executable, str(script), str(database), str(sheet)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    before, most, taken, stalled = (float(one) for one in done.stdout.split())
    print(
        f"  import of {count} rows in the window  seed {seed}: {taken:.1f} s, resident"
        f" {most:.0f} MB at most, {before:.0f} MB before; the window did not answer for {stalled * 1000:.0f} ms at most"
    )


if __name__ == "__main__":
    for text in sys.argv[1:] or ["100000"]:
        run(int(text), 1)
