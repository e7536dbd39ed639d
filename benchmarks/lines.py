"""The lines of a document: from a key to painted cells among 200 lines, and finding a product among 20 000."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.list import Times, timed
from desktop.controllers import product_finding, products
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.drafts import Drafts
from desktop.controllers.entries import product as entry
from desktop.controllers.first_run import FirstRun, first_run
from desktop.controllers.session import Session
from desktop.controllers.workspace import load_workspace
from desktop.models.schema import open_database
from desktop.settings import MachineSettings
from desktop.words import Operation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LINES, PRODUCTS, BATCH = 200, 20_000, 5000
SIZE = (1290, 720)
EDITS = 150
WARES = ("科技布沙发", "岩板茶几", "羊毛地毯", "岩板餐桌", "头层皮餐椅", "胡桃木床", "乳胶床垫", "床头柜")
TYPED = (
    "s",
    "sf",
    "SF-1",
    "sf100",
    "SF-10042",
    "690100000042",
    "6901000000042",
    "沙发",
    "kjbsf",
    "床 1.8",
    "zzzz",
)


def lines() -> list[Line]:
    """The lines of a large contract."""
    return [
        Line(
            WARES[at % 8],
            1000 + at,
            100_000 + at,
            Discount(rate=1500),
            f"SF-{at:04d}",
            "浅咖 / 左贵妃",
            "件",
            "加急",
        )
        for at in range(LINES)
    ]


@contextmanager
def business() -> Iterator[Session]:
    """A business with nothing but its products, for as long as it is measured."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "shangji.db")
        with database.connection_context():
            user = first_run(
                database, FirstRun("en", "CN", "XH", "Xuhui", "Zhou Min", "zhoumin", "benchmark")
            )
            session = Session(database, user, Path(folder))
            for first in range(0, PRODUCTS, BATCH):
                rows = [ware(at) for at in range(first, first + BATCH)]
                with session.write():
                    made = [uuid.uuid4().hex for _ in rows]
                    products.NEW_PRODUCTS.insert(session, Operation.NEW, rows, made)
            yield session


def ware(at: int) -> dict[str, Any]:
    """The values of one product."""
    given = {
        "code": f"SF-{10_000 + at}",
        "bar_code": f"6901{at:09d}",
        "name": f"{WARES[at % 8]} {1 + at % 30 / 10:.1f} m",
        "specification": f"款式 {at % 97}",
        "unit": "件",
        "price": 100_000 + at,
    }
    return {one.key: given.get(one.key, "") for one in entry.FIELDS}


class Painted:
    """Presses keys in a window and waits until what they change is painted."""

    def __init__(self, window: QWidget) -> None:
        from PySide6.QtWidgets import QApplication

        self._application = QApplication.instance()
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Delivers what waits, painting included."""
        assert self._application is not None
        self._application.sendPostedEvents()
        self._application.processEvents()

    def key(self, key: Any) -> float:
        """Seconds from a key to painted cells."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        focused = QApplication.focusWidget()
        assert focused is not None
        began = time.perf_counter()
        QTest.keyClick(focused, key)
        self.settle()
        return time.perf_counter() - began


def ours(session: Session) -> tuple[QWidget, Callable[[int], None]]:
    """The lines as the program shows them, and how the cursor gets to a line's quantity."""
    from desktop.controllers.entries.line_sheet import LineSheet
    from desktop.ui.context import Context
    from desktop.ui.documents.lines.grid import LineGrid
    from desktop.ui.tasks import Tasks

    database = session.database
    workspace = load_workspace(database.connection(), session.user)
    folder = Path(session.data_dir)

    def connect() -> Any:
        database.connect()
        return database.connection().interrupt

    tasks = Tasks(connect, database.close)
    context = Context(session, tasks, MachineSettings(folder), workspace, Drafts(folder, session.user.id))
    grid = LineGrid(context)
    grid.set_sheet(LineSheet(lines()))
    grid.focus_entry()
    grid.destroyed.connect(tasks.shutdown)
    return grid, lambda row: grid.go(row, "quantity")


def bare() -> tuple[QWidget, Callable[[int], None]]:
    """The same texts in Qt's own table."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    from desktop.controllers.entries.line import FIELDS, cell_text

    table = QTableView()
    model = QStandardItemModel(LINES, 9, table)
    for row, one in enumerate(lines()):
        for column, field in enumerate(FIELDS):
            model.setItem(row, column, QStandardItem(cell_text(one, field.key, True)))
    table.setModel(model)
    table.setFocus()
    return table, lambda row: table.setCurrentIndex(model.index(row, 4))


def edits(window: QWidget, go: Callable[[int], None]) -> tuple[list[float], list[float]]:
    """Seconds from a digit in a cell, and from the Enter after it, to painted cells."""
    from PySide6.QtCore import Qt

    painted = Painted(window)
    typed, entered = [], []
    for at in range(EDITS):
        go(at % LINES)
        painted.settle()
        typed.append(painted.key(Qt.Key.Key_3))
        typed.append(painted.key(Qt.Key.Key_2))
        entered.append(painted.key(Qt.Key.Key_Return))
    window.close()
    return typed, entered


def run() -> None:
    """Prints the figures, from a process of its own."""
    subprocess.run([sys.executable, "-m", "benchmarks.lines"], check=True)


def measure() -> None:
    """Measures both tables in turn, and the search."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.ui import theme

    application = QApplication([])
    theme.apply(application, "light")
    print(f"{LINES} lines of a document")
    with business() as session:
        results = {}
        for name, (window, go) in (("a bare QTableView", bare()), ("the program's lines", ours(session))):
            results[name] = edits(window, go)
            window.deleteLater()
            application.processEvents()
        for at, what in enumerate(("a digit → painted", "Enter → painted")):
            both = [Times.of(results[name][at]) for name in results]
            for name, times in zip(results, both, strict=True):
                print(f"  {what:<22} {name:<20}: {times}")
            print(f"  {what:<22} ratio               : {both[1].p50 / both[0].p50:.2f}")
        _finding(session)


def _finding(session: Session) -> None:
    found = [
        timed(lambda text=text: product_finding.find_products(session, text))[0]
        for text in TYPED
        for _ in range(20)
    ]
    print(f"  a product among {PRODUCTS} {'':<20}: {Times.of(found)}")


if __name__ == "__main__":
    measure()
