"""The window: from a change of filter, sort or search to its painted first page, and from a jump to painted rows."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.data import NOW, path_of
from benchmarks.list import PAGE, Times, timed, warm
from benchmarks.mix import Asked, mix, users
from benchmarks.pages import PAGES, ListPage
from desktop.clock import clock
from desktop.controllers.drafts import Drafts
from desktop.controllers.session import Session
from desktop.controllers.workspace import load_workspace
from desktop.models.backends.sqlite import connect_reader
from desktop.models.schema import open_database
from desktop.settings import MachineSettings

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from desktop.ui.records.page import RecordsPage

SIZE = (1920, 1080)
ROWS = 26
SLOWEST = 8


def _flushes(window: QWidget, told: Callable[[], object]) -> QObject:
    """Calls `told` after each painting of a window, once it is flushed to the screen and not in the middle of it."""
    from PySide6.QtCore import QEvent, QObject

    class Flushes(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() != QEvent.Type.UpdateRequest:
                return False
            watched.event(event)
            told()
            return True

    result = Flushes(window)
    window.installEventFilter(result)
    return result


class Window:
    """The real main window on a benchmark's database, and the waiting for what it paints."""

    def __init__(
        self, size: int, listed: ListPage = PAGES["opportunities"], path: Path | None = None
    ) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtCore import QEventLoop
        from PySide6.QtWidgets import QApplication

        from desktop.ui import theme
        from desktop.ui.context import Context
        from desktop.ui.shell.window import MainWindow
        from desktop.ui.tasks import Tasks

        self._application = QApplication.instance() or QApplication([])
        self._wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        theme.apply(self._application, "light")  # type: ignore[arg-type]
        path = path or path_of(size, listed.table.name)
        self.database = open_database(path)
        self.tasks = Tasks(self._connect, self.database.close)
        with self.database.connection_context():
            connection = self.database.connection()
            user = users(connection)[0]
            workspace = load_workspace(connection, user)
        self.session = Session(self.database, user, path.parent)
        machine = MachineSettings(path.parent)
        self.context = Context(self.session, self.tasks, machine, workspace, Drafts(path.parent, user.id))
        self.window = MainWindow(self.context)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.go(listed.key)
        self.page: RecordsPage = self.window.view()  # type: ignore[assignment]
        self._painted_at = 0.0
        self._ready: Callable[[], bool] = bool
        self._rows_painted = False
        self.page.table.painted.connect(self._notice)
        self._flushes = _flushes(self.window, self._flushed)
        self.idle()

    def _notice(self) -> None:
        """The rows were painted; that counts once those asked for were there."""
        self._rows_painted = self._ready()

    def _flushed(self) -> None:
        """All that was painted is on the screen now, the rows too if they were among it."""
        if self._rows_painted and not self._painted_at:
            self._painted_at = time.perf_counter()

    def _connect(self) -> Any:
        self.database.connect()
        return self.database.connection().interrupt

    def idle(self) -> None:
        """Waits until nothing is under way, the timers that coalesce included."""
        until = time.perf_counter() + 0.12
        while self.tasks.busy or time.perf_counter() < until:
            self._application.processEvents()
            time.sleep(0.001)  # noqa: TID251 - waits for timers, measures nothing

    def _watch(self, ready: Callable[[], bool]) -> float:
        """From now on the first painting of the rows while `ready` holds is the one waited for; gives the time."""
        self._ready, self._rows_painted, self._painted_at = ready, False, 0.0
        return time.perf_counter()

    def _until_painted(self) -> float:
        """Waits until the rows watched for were painted, or until there are none to paint; gives when."""
        while not self._painted_at:
            if self._ready() and not self.page.model.rowCount():
                return time.perf_counter()
            self._application.processEvents(self._wait)
        return self._painted_at

    def ask(self, asked: Asked) -> float:
        """Seconds from a query to its painted first page."""
        self.context.session = Session(self.database, asked.user, self.session.data_dir)
        model = self.page.model
        # A query that has been asked is settled when its own rows are there, not while those before it stand.
        began = self._watch(lambda: model.query == asked.query and model.settled)
        self.page.set_query(asked.query)
        return self._until_painted() - began

    def can_jump(self, row: int) -> bool:
        """Whether going to a row moves the list; where it does not, nothing will be painted."""
        bar = self.page.table.verticalScrollBar()
        return min(row * self.page.table.row_height(), bar.maximum()) != bar.value()

    def jump(self, row: int) -> float:
        """Seconds from a jump that moves the list to painted rows."""
        table, model = self.page.table, self.page.model
        began = self._watch(lambda: all(model.row(one) is not None for one in table.window_rows()))
        table.verticalScrollBar().setValue(row * table.row_height())
        return self._until_painted() - began

    def close(self) -> None:
        """Ends the threads and takes the window away."""
        self.tasks.shutdown()
        self.window.close()
        self.window.deleteLater()
        self._application.processEvents()


def run(size: int, seeds: Sequence[int], queries: int, show_slowest: bool, listed: ListPage) -> None:
    """Prints the figures of painting at one size, from a process of its own."""
    numbers = [str(size), ",".join(str(one) for one in seeds), str(queries), listed.key]
    flags = ["--slowest"] if show_slowest else []
    subprocess.run([sys.executable, "-m", "benchmarks.paint", *numbers, *flags], check=True)


def measure(size: int, seeds: Sequence[int], queries: int, listed: ListPage, show_slowest: bool) -> None:
    """Opens the window and measures."""
    clock.set(NOW + timedelta(hours=1))
    path = path_of(size, listed.table.name)
    warm(path)
    window = Window(size, listed)
    with closing(connect_reader(path)) as connection:
        for seed in seeds:
            asked = list(mix(connection, size, seed, queries, listed))
            _first_pages(window, connection, listed, asked, seed, show_slowest)
            _jumps(window, connection, listed, asked[: max(queries // 5, 10)], seed)
    window.close()


def _first_pages(
    window: Window,
    connection: Any,
    listed: ListPage,
    asked: Sequence[Asked],
    seed: int,
    show_slowest: bool,
) -> None:
    painted, floor = [], []
    for one in asked:
        if window.page.query() == one.query:
            continue
        floor.append(timed(lambda one=one: listed.reads.first_page(connection, one.user, one.query, PAGE))[0])
        painted.append((window.ask(one), one))
        window.idle()
    _report("painted first page", seed, [seconds for seconds, _one in painted], floor)
    if show_slowest:
        for seconds, one in sorted(painted, key=lambda pair: -pair[0])[:SLOWEST]:
            print(f"      {1000 * seconds:7.1f} ms  {one}")


def _jumps(window: Window, connection: Any, listed: ListPage, asked: Sequence[Asked], seed: int) -> None:
    chance = random.Random(seed)
    painted, floor = [], []
    for one in asked:
        window.ask(one)
        window.idle()
        ids = window.page.model.ids()
        if len(ids) < 3 * ROWS:
            continue
        row = chance.randrange(len(ids) - ROWS)
        if not window.can_jump(row):
            continue
        part = ids[row : row + ROWS]
        floor.append(timed(lambda one=one, part=part: listed.reads.page(connection, one.user, part))[0])
        painted.append(window.jump(row))
        window.idle()
    _report("jump to painted rows", seed, painted, floor)


def _report(what: str, seed: int, painted: Sequence[float], floor: Sequence[float]) -> None:
    print(f"  {what:<22} seed {seed}: {Times.of(painted)}")
    print(f"  {'its SQL alone':<22} seed {seed}: {Times.of(floor)}")


if __name__ == "__main__":
    measure(
        int(sys.argv[1]),
        [int(one) for one in sys.argv[2].split(",")],
        int(sys.argv[3]),
        PAGES[sys.argv[4]],
        "--slowest" in sys.argv,
    )
