"""Pictures of every page and dialog from the demo data: `python -m tests.screenshots [--out screenshots]`.

Each is taken in English and 简体中文, light and dark, at 1366 × 768 and 1920 × 1080; the height of a title bar is left
off, so that they can be held against the pictures of the design. `SCREENS` names them; add a line to add a picture.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from desktop.program import Program

TITLE_BAR = 32
PANE_FROM = 1600
SIZES = ((1366, 768), (1920, 1080))
LANGUAGES = {"en": "en", "zh": "zh_CN"}
THEMES = ("light", "dark")
PATIENCE = 10_000
SETTLE = 250


class Stage:
    """The running program with what pictures need: pages, records, waiting.

    Arguments:
        program: signed in, its window shown.
    """

    def __init__(self, program: Program) -> None:
        self.program = program

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

    def list(self) -> Any:
        """The list of opportunities as it opens."""
        self.window.go("opportunities")
        self.settle()
        page = self.page
        page.selection.clear()
        if page.arrangement.pane() and self.window.width() < PANE_FROM:
            page.arrangement.toggle_pane()
        page.set_query(page.parts.query({}))
        self.settle()
        return page

    def operate(self, operation: str, rows: int = 1) -> QWidget:
        """What an operation asks on the first records it may be done to."""
        from desktop.words import Operation

        page = self.list()
        wanted = Operation(operation)
        for record in page.model.ids()[:80]:
            page.operations.set_selection((record,))
            self.settle(0)
            if page.operations.allowed(wanted):
                page.operations.trigger(wanted, (record,))
                break
        self.settle()
        return self.window

    def record(self, business: int) -> int:
        """The first listed record in a business status."""
        page = self.list()
        rows = (page.model.row(at) for at in range(min(page.model.rowCount(), 50)))
        return next(row.id for row in rows if row is not None and row.business == business)

    def settle(self, still: int = SETTLE) -> None:
        """Lets background work end and the window paint."""
        from PySide6.QtCore import QElapsedTimer, QEventLoop
        from PySide6.QtWidgets import QApplication

        clock = QElapsedTimer()
        clock.start()
        while (self.program.tasks.busy or clock.elapsed() < still) and clock.elapsed() < PATIENCE:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _list(stage: Stage) -> QWidget:
    stage.list()
    return stage.window


def _selection(stage: Stage) -> QWidget:
    page = stage.list()
    page.selection.replace(page.model.ids()[2:5])
    stage.settle()
    return stage.window


def _pane(stage: Stage) -> QWidget:
    page = stage.list()
    page.table.go_to(1)
    if not page.arrangement.pane():
        page.arrangement.toggle_pane()
    stage.settle()
    return stage.window


def _no_match(stage: Stage) -> QWidget:
    from dataclasses import replace

    page = stage.list()
    page.set_query(replace(page.query(), text="没有这个人"))
    stage.settle()
    return stage.window


def _form(stage: Stage) -> QWidget:
    from desktop.words import Kind

    record = stage.record(1)
    stage.context.open_record(Kind.OPPORTUNITY, record, stage.page.model.ids())
    stage.settle()
    return stage.window


def _quick_new(stage: Stage) -> QWidget:
    from desktop.words import Kind

    stage.list()
    stage.context.new_record(Kind.OPPORTUNITY, {})
    stage.settle()
    return stage.window


def _palette(stage: Stage) -> QWidget:
    page = stage.list()
    page.selection.replace(page.model.ids()[2:5])
    stage.settle()
    palette = stage.window.wiring.open_palette()
    palette.box.setText("" if stage.program.language == "en" else "分配")
    stage.settle()
    return stage.window


def _go(key: str, stage: Stage) -> QWidget:
    stage.window.go(key)
    stage.settle()
    return stage.window


def _trigger(name: str, stage: Stage) -> QWidget:
    stage.list()
    getattr(stage.window.wiring.actions, name).trigger()
    stage.settle()
    return stage.window


def _operation(name: str, stage: Stage) -> QWidget:
    return stage.operate(name)


def _toasts(stage: Stage) -> QWidget:
    stage.list()
    stage.context.toast("SJ2611-0128 → 张强", "Undo", str)
    stage.context.toast("SJ2611-0129: disk full", error=True)
    stage.settle()
    return stage.window


def _error(stage: Stage) -> QWidget:
    stage.list()
    stage.program.faults.show(ValueError("budget out of range"))
    stage.settle()
    return stage.window


def _database_fault(stage: Stage) -> QWidget:
    from desktop.errors import EnvironmentFault
    from desktop.ui.shell.database_fault import DatabaseFault

    fault = EnvironmentFault("database_newer", path="shangji.db")
    return _shown(DatabaseFault(fault, stage.program.place.folder), stage, resize=False)


def _entrance(set_up: bool, stage: Stage) -> QWidget:
    from desktop.comings import door
    from desktop.ui.shell.entrance import Around, Entrance

    program = stage.program
    around = Around(set_up, None, stage.context.parameters.business_name if set_up else "", ())
    way_in = door(program, around.business)
    return _shown(Entrance(way_in, around, program.place.machine, program.language), stage)


def _shown(widget: QWidget, stage: Stage, resize: bool = True) -> QWidget:
    if resize:
        widget.resize(stage.window.size())
    widget.show()
    stage.settle()
    return widget


Screen = Callable[[Stage], "QWidget"]

SCREENS: dict[str, Screen] = {
    "list": _list,
    "list-select": _selection,
    "list-preview": _pane,
    "list-nomatch": _no_match,
    "form": _form,
    "quick-new": _quick_new,
    "palette": _palette,
    "import": partial(_go, "import"),
    "settings": partial(_go, "settings"),
    "keys": partial(_trigger, "keys"),
    "about": partial(_trigger, "about"),
    "switch-user": partial(_trigger, "switch_user"),
    "dynamics": partial(_operation, "dynamics"),
    "reschedule": partial(_operation, "reschedule"),
    "assign": partial(_operation, "assign"),
    "hand-over": partial(_operation, "hand_over"),
    "convert": partial(_operation, "convert"),
    "close": partial(_operation, "close"),
    "reject": partial(_operation, "reject"),
    "delete": partial(_operation, "delete"),
    "toasts": _toasts,
    "error": _error,
    "database-fault": _database_fault,
    "sign-in": partial(_entrance, True),
    "first-run": partial(_entrance, False),
}


def picture(widget: QWidget) -> QPixmap:
    """A window with the dialogs that lie over it."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication, QDialog

    result = widget.grab()
    painter = QPainter(result)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            painter.drawPixmap(
                widget.mapFromGlobal(dialog.mapToGlobal(dialog.rect().topLeft())), dialog.grab()
            )
    painter.end()
    return result


def clear(stage: Stage, shown: QWidget) -> None:
    """Takes away what a picture opened."""
    from PySide6.QtWidgets import QApplication, QDialog

    from desktop.ui.shell.palette import Palette

    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.done(0)
    for palette in stage.window.findChildren(Palette):
        palette.close()
    for toast in stage.window.wiring.toasts.shown():
        toast.close_button.click()
    if shown is not stage.window:
        shown.hide()
        shown.deleteLater()
    while len(stage.window.content.trail()) > 1:
        stage.window.content.close_form(stage.window.content.currentWidget())
        stage.settle(0)
        if stage.window.content.page_key() == "opportunities":
            break


@contextmanager
def running(folder: Path, language: str, theme: str) -> Iterator[Stage]:
    """The program on the demo data in one language and theme."""
    from desktop.app import Place, make_application
    from desktop.program import Program
    from desktop.settings import MachineSettings
    from desktop.start import first_look
    from desktop.ui.shell.faults import Faults

    machine = MachineSettings(folder)
    machine.language, machine.theme = language, theme
    place = Place(folder, machine, demo=True)
    program = Program(make_application(place), place, Faults(place.log_file))
    program.start(first_look(place.database, machine.computer))
    stage = Stage(program)
    stage.settle(800)
    yield stage
    program.tasks.shutdown()
    stage.window.hide()
    stage.window.deleteLater()
    stage.settle(50)


def main() -> int:
    """Takes the pictures and says where they are."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="", help="names separated by commas")
    parser.add_argument("--sizes", default="", help="widths separated by commas")
    given = parser.parse_args()
    wanted = given.only.split(",") if given.only else list(SCREENS)
    sizes = [one for one in SIZES if not given.sizes or str(one[0]) in given.sizes.split(",")]
    given.out.mkdir(parents=True, exist_ok=True)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        place = _demo(Path(folder))
        for theme in THEMES:
            for short, language in LANGUAGES.items():
                with running(place, language, theme) as stage:
                    for size in sizes:
                        failed += _take(stage, wanted, size, f"{short}-{theme}-{size[0]}", given.out)
    sys.stdout.write(f"{given.out}: {len(list(given.out.glob('*.png')))} pictures, {failed} failed\n")
    return 1 if failed else 0


def _demo(folder: Path) -> Path:
    from desktop.app import Place, _make_demo
    from desktop.settings import MachineSettings

    machine = MachineSettings(folder)
    machine.save()
    _make_demo(Place(folder, machine, demo=True))
    return folder


def _take(stage: Stage, wanted: list[str], size: tuple[int, int], tail: str, out: Path) -> int:
    stage.window.resize(size[0], size[1] - TITLE_BAR)
    failed = 0
    for name in wanted:
        shown = stage.window
        try:
            shown = SCREENS[name](stage)
            picture(shown).save(str(out / f"{name}-{tail}.png"))
        except Exception as error:  # noqa: BLE001 - the other pictures are still wanted
            failed += 1
            sys.stderr.write(f"{name}-{tail}: {error!r}\n")
        clear(stage, shown)
        stage.settle(0)
    return failed


if __name__ == "__main__":
    sys.exit(main())
