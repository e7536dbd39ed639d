"""The running program with what pictures need: pages, records, waiting, and clearing away afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from desktop.app import Place, make_application
from desktop.controllers.session import Session
from desktop.demo.business import PASSWORD
from desktop.program import Program
from desktop.settings import MachineSettings
from desktop.start import first_look
from desktop.ui.shell.faults import Faults
from desktop.ui.shell.palette import Palette
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

PANE_FROM = 1600
PATIENCE = 10_000
SETTLE = 100
# A layout that changes asks those around it to change, one turn later each.
LAYOUTS = 4


class Stage:
    """The program on the demo data, with somebody signed in.

    Arguments:
        program: its main window is shown.
        folder: for files that a picture needs.
    """

    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.afterwards: list[Callable[[], object]] = []

    @property
    def window(self) -> Any:
        """The main window."""
        return self.program.window

    @property
    def page(self) -> Any:
        """The page or form shown."""
        return self.window.view()

    @property
    def context(self) -> Any:
        """The context of who is signed in."""
        return self.program.context

    def list(self, key: str = "opportunities") -> Any:
        """A list as it opens."""
        self.window.go(key)
        page = self.page
        page.selection.clear()
        wide = self.window.width() >= PANE_FROM
        if page.arrangement.pane() is not wide:
            page.arrangement.toggle_pane()
        page.set_query(page.parts.query({}))
        self.settle()
        page.table.go_to(0)
        return page

    def rows(self, key: str = "opportunities") -> list[Any]:
        """The first rows of a list."""
        model = self.list(key).model
        return [row for row in (model.row(at) for at in range(min(model.rowCount(), 50))) if row is not None]

    def record(self, fits: Callable[[Any], object]) -> int:
        """The first listed record that fits."""
        return next(row.id for row in self.rows() if fits(row))

    def form(self, record: int | None = None) -> Any:
        """The form of a record, by default of one that is followed up."""
        if record is None:
            record = self.record(lambda row: row.business == 1 and not row.voided)
        neighbours = self.page.model.ids()
        self.context.open_record(Kind.OPPORTUNITY, record, neighbours)
        self.settle()
        return self.page

    def operate(self, operation: str, fits: Callable[[Any], object] | None = None) -> Any:
        """What an operation asks on the first record it may be done to."""
        wanted, page = Operation(operation), self.list()
        fitting = [row.id for row in self.rows() if fits(row)] if fits else page.model.ids()
        for record in fitting:
            page.operations.set_selection((record,))
            self.settle(0)
            if page.operations.allowed(wanted):
                page.operations.trigger(wanted, (record,))
                break
        self.settle()
        return self.sheet()

    def sheet(self) -> Any:
        """The dialog in front."""
        return dialogs()[-1]

    def session(self) -> Session:
        """A session of who is signed in, in this thread: what another window would do."""
        self.program.database.connect(reuse_if_open=True)
        return Session(self.program.database, self.context.session.user, self.program.place.folder)

    def show(self, widget: Any, resize: bool = True) -> Any:
        """A window of its own, as large as the main window."""
        if resize:
            widget.resize(self.window.size())
        widget.show()
        self.settle()
        return widget

    def menu(self, opener: Any) -> QWidget:
        """The window with a menu or panel that something has to open."""
        opener()
        self.settle()
        return self.window

    def settle(self, still: int = SETTLE, busy: bool = True) -> None:
        """Lets background work end and the window paint.

        Arguments:
            still: how many milliseconds at least, after the last background work.
            busy: whether background work is waited for.
        """
        clock, whole = QElapsedTimer(), QElapsedTimer()
        clock.start()
        whole.start()
        waiting = busy and self.program.tasks.busy
        while (waiting or clock.elapsed() < still) and whole.elapsed() < PATIENCE:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            waiting = busy and self.program.tasks.busy
            if waiting:
                clock.restart()
        for _ in range(LAYOUTS):
            QApplication.processEvents()

    def clear(self, shown: QWidget) -> None:
        """Takes away what a picture opened."""
        for end in self.afterwards:
            end()
        self.afterwards.clear()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and not isinstance(widget, QDialog | QMainWindow):
                widget.hide()
        for dialog in reversed(dialogs()):
            dialog.is_dirty = lambda: False  # type: ignore[attr-defined]
            dialog.done(0)
        for palette in self.window.findChildren(Palette):
            palette.close()
        for toast in self.window.wiring.toasts.shown():
            toast.close_button.click()
        if shown is not self.window and isValid(shown):
            shown.hide()
            shown.deleteLater()
        self.window.show()
        self.settle(0)
        self._close_forms()

    def _close_forms(self) -> None:
        content = self.window.content
        while len(content.trail()) > 1:
            form = content.currentWidget()
            if hasattr(form, "discard"):
                form.discard()
            content.close_form(form)
            self.settle(0)
            if content.page_key() == "opportunities":
                break


def dialogs() -> Sequence[Any]:
    """The dialogs that are open, the one in front last."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return sorted(found, key=_depth)


def _depth(widget: QWidget | None) -> int:
    depth = 0
    while widget is not None:
        depth, widget = depth + 1, widget.parentWidget()
    return depth


def picture(widget: QWidget) -> QPixmap:
    """A window with the dialogs, menus and panels that lie over it."""
    result = widget.grab()
    painter = QPainter(result)
    over = [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one is not widget and not isinstance(one, QMainWindow | QDialog)
    ]
    for one in [*dialogs(), *sorted(over, key=_depth)]:
        if one is not widget:
            painter.drawPixmap(widget.mapFromGlobal(one.mapToGlobal(QPoint(0, 0))), one.grab())
    painter.end()
    return result


def make_demo(folder: Path) -> None:
    """Writes the demo data into a folder."""
    from desktop.app import _make_demo

    machine = MachineSettings(folder)
    machine.save()
    _make_demo(Place(folder, machine, demo=True))


def make_blank(folder: Path) -> None:
    """Writes the data of a business where nothing is entered yet, with its administrator signed in."""
    from desktop.controllers.first_run import FirstRun, first_run
    from desktop.models.schema import open_database

    MachineSettings(folder).save()
    database = open_database(folder / "shangji.db")
    with database.connection_context():
        answers = FirstRun("zh_CN", "CN", "XH", "徐汇店", "周敏", "zhoumin", PASSWORD)
        first_run(database, answers)
    stay_as(folder, "zhoumin")


def stay_as(folder: Path, login: str) -> None:
    """Signs somebody in who stays signed in."""
    from desktop.controllers.staying import arrive
    from desktop.models.schema import open_database

    computer = MachineSettings(folder).computer
    database = open_database(folder / "shangji.db")
    with database.connection_context():
        arrive(database, folder, computer, login, PASSWORD, stay=True)


@contextmanager
def running(folder: Path, language: str, theme: str) -> Iterator[Stage]:
    """The program on the demo data in one language and theme."""
    machine = MachineSettings(folder)
    machine.language, machine.theme = language, theme
    place = Place(folder, machine, demo=True)
    program = Program(make_application(place), place, Faults(place.log_file))
    program.start(first_look(place.database, machine.computer))
    stage = Stage(program, folder)
    stage.settle(800)
    yield stage
    program.tasks.shutdown()
    if not program.database.is_closed():
        program.database.close()
    stage.window.hide()
    stage.window.deleteLater()
    stage.settle(50)
