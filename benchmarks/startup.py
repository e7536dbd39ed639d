"""From process start to the first painted list of a person who stays signed in, against a bare table window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.data import path_of
from desktop.controllers.people import load_user
from desktop.controllers.session import Session
from desktop.controllers.staying import stay_on
from desktop.models.schema import open_database
from desktop.paths import database_path
from desktop.settings import MachineSettings

RUNS = 11
COMPUTER = "benchmark"
BEGAN = "SHANGJI_BENCHMARK_BEGAN"
BYTECODE = Path(tempfile.gettempdir()) / "shangji-benchmarks" / "bytecode"

# The first page is drawn plainly by `desktop.ui.first_paint`; it shows rows, and nothing of it can be clicked yet.
TOLD = {
    "painted": "rows, drawn plainly",
    "usable": "the real window's rows",
    "complete": "menus, keys, palette too",
}

BARE = """
import os, time
from PySide6.QtWidgets import QApplication, QTableWidget
class Table(QTableWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", time.monotonic_ns() - int(os.environ["SHANGJI_BENCHMARK_BEGAN"]), flush=True)
        os._exit(0)
application = QApplication([])
table = Table(50, 12)
table.resize(1366, 736)
table.show()
application.exec()
"""

PROGRAM = """
import os, sys, time
from desktop.app import main
left = {"usable", "complete"}
def tell(what):
    print(what, time.monotonic_ns() - int(os.environ["SHANGJI_BENCHMARK_BEGAN"]), flush=True)
    left.discard(what)
    if not left:
        os._exit(0)
def painted():
    tell("painted")
def started(program, window):
    from PySide6.QtCore import QEvent, QObject, Qt, Signal
    class Watcher(QObject):
        painted = Signal(str)
        def eventFilter(self, viewport, event):
            if event.type() == QEvent.Type.Paint:
                viewport.removeEventFilter(self)
                self.painted.emit("usable")
            return False
    window.watcher = Watcher()
    window.watcher.painted.connect(tell, Qt.ConnectionType.QueuedConnection)
    window.view().table.viewport().installEventFilter(window.watcher)
    window.completed.connect(lambda: tell("complete"))
main(["--data-dir", sys.argv[1]], started, painted)
"""


def launch(code: str, *arguments: str) -> dict[str, float]:
    """Milliseconds from the start of a process to each thing it tells.

    Both sides find their bytecode compiled, as after an installation and whatever this environment forbids.
    """
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(BYTECODE)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment[BEGAN] = str(time.monotonic_ns())
    told = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, check=True, capture_output=True, text=True
    ).stdout
    return {what: int(taken) / 1e6 for what, taken in (line.split() for line in told.splitlines())}


@contextmanager
def folder_of(size: int) -> Iterator[Path]:
    """A data folder with a database of so many opportunities, in which somebody stays signed in."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database_path(folder).symlink_to(path_of(size))
        machine = MachineSettings(folder)
        machine.computer = COMPUTER
        machine.save()
        database = open_database(database_path(folder))
        with database.connection_context():
            connection = database.connection()
            staff = connection.execute("SELECT id FROM staff WHERE role = 0 ORDER BY id LIMIT 1").fetchone()[
                0
            ]
            connection.execute(
                "INSERT OR IGNORE INTO sign_in (staff_id, computer, token_hash, at) VALUES (?, ?, '', 0)",
                (staff, COMPUTER),
            )
            user = load_user(connection, staff)
            assert user is not None
            stay_on(Session(database, user, folder), folder, COMPUTER)
        yield folder


def run(size: int) -> None:
    """Prints the start's figures at one size."""
    with folder_of(size) as folder:
        launch(BARE)
        launch(PROGRAM, str(folder))
        bare, program = [], []
        for _ in range(RUNS):
            bare.append(launch(BARE)["painted"])
            program.append(launch(PROGRAM, str(folder)))
    floor = median(bare)
    print(f"  floor: a bare table window painted {floor:.0f} ms")
    for what, text in TOLD.items():
        taken = median(one[what] for one in program)
        print(f"  start to {text:<24} {taken:5.0f} ms  {taken / floor:.2f} × floor")
