"""The window around the pages: palette, help, menus, faults, and what is shown instead of it."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop.errors import EnvironmentFault
from desktop.progress import Progress
from desktop.ui.shell.database_fault import DatabaseFault
from desktop.ui.shell.not_answering import NotAnswering
from desktop.ui.shell.opening import Opening
from desktop.ui.single_instance import Owner, SingleInstance
from tests.screens.stage import Stage

LONGEST = 20


def _palette(text: str, stage: Stage) -> QWidget:
    page = stage.list()
    page.selection.replace(page.model.ids()[2:5])
    stage.settle()
    palette = stage.window.wiring.open_palette()
    palette.box.setText(text)
    stage.settle(300)
    return stage.window


def _trigger(name: str, stage: Stage) -> QWidget:
    stage.list()
    getattr(stage.window.wiring.actions, name).trigger()
    stage.settle()
    return stage.window


def _error(stage: Stage) -> QWidget:
    stage.list()
    stage.program.faults.show(ValueError("budget out of range"))
    stage.settle()
    return stage.window


def _progress(title: str, stage: Stage) -> QWidget:
    """A write under a sheet, or, with a title, an export in the status bar."""
    stage.list()
    go_on = Event()

    def work(progress: Progress) -> None:
        progress.total = 8
        for _ in range(3):
            progress.step()
        go_on.wait(LONGEST)

    if title:
        stage.program.tasks.read_long(stage.window, work).title = title
    else:
        stage.program.tasks.write(stage.window, work)
    stage.afterwards += [go_on.set, partial(stage.settle, 50)]
    stage.settle(1500, busy=False)
    return stage.window


def _database_fault(code: str, stage: Stage) -> QWidget:
    stage.list()
    folder = stage.program.place.folder
    fault = EnvironmentFault(code, path=str(folder / "shangji.db"), backups=str(folder / "backups"))
    return stage.show(DatabaseFault(fault, folder), resize=False)


def _hindrance(code: str, stage: Stage) -> QWidget:
    stage.list()
    state = stage.window.context.database
    stage.afterwards.append(state.try_now)
    state.meet(EnvironmentFault(code, path=str(stage.program.place.folder)))
    stage.settle()
    return stage.window


def _opening(stage: Stage) -> QWidget:
    stage.list()
    progress = Progress()
    progress.begin("copying", 100)
    progress.step(40)
    return stage.show(Opening(progress), resize=False)


def _not_answering(here: bool, stage: Stage) -> QWidget:
    stage.list()
    owner = Owner(4321, "counter-2", here)
    instance = SingleInstance(stage.program.place.folder)
    return stage.show(NotAnswering(instance, owner), resize=False)


def _user_menu(stage: Stage) -> QWidget:
    stage.list()
    return stage.menu(stage.window.rail.card.button.click)


def _bar_menu(at: int, stage: Stage) -> QWidget:
    stage.list()
    bar: Any = stage.window.menuBar()
    bar.show()
    stage.afterwards.append(bar.hide)
    stage.settle()
    action = bar.actions()[at]
    below = bar.mapToGlobal(bar.actionGeometry(action).bottomLeft())
    return stage.menu(lambda: action.menu().popup(below + QPoint(0, 1)))


def _own_window(stage: Stage) -> QWidget:
    page = stage.list()
    page.open_apart()
    stage.settle(300)
    windows = stage.window.wiring.router.windows
    stage.afterwards.append(windows.close_all)
    window = windows.all()[0]
    return stage.show(window)


SCREENS = {
    "palette": partial(_palette, ""),
    "palette-search": partial(_palette, "fen"),
    "palette-nothing": partial(_palette, "zzzzqq"),
    "keys": partial(_trigger, "keys"),
    "about": partial(_trigger, "about"),
    "error": _error,
    "progress": partial(_progress, ""),
    "exporting": partial(_progress, "Exporting Opportunities 2026-07-04.xlsx"),
    **{
        f"database-{code}": partial(_database_fault, code)
        for code in (
            "database_newer",
            "database_corrupt",
            "database_read_only",
            "disk_full",
            "database_locked",
            "folder_unusable",
            "migration_failed",
        )
    },
    "hindrance-disk": partial(_hindrance, "disk_full"),
    "hindrance-lost": partial(_hindrance, "folder_unusable"),
    "opening": _opening,
    "not-answering": partial(_not_answering, True),
    "not-answering-elsewhere": partial(_not_answering, False),
    "menu-user": _user_menu,
    **{f"menu-{at + 1}": partial(_bar_menu, at) for at in range(5)},
    "own-window": _own_window,
}
