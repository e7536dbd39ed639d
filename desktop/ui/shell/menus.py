"""The menu bar: every command of the program, reachable by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.ui.page import PAGES
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from desktop.ui.shell.actions import ShellActions
    from desktop.ui.shell.window import MainWindow


class Menus(QObject):
    """Fills the window's menu bar; what depends on the page shown is filled when its menu opens."""

    def __init__(self, window: MainWindow, actions: ShellActions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        bar = window.menuBar()
        self._file(bar.addMenu(self.tr("&File")))
        self._edit = self._late(bar, self.tr("&Edit"), self._fill_edit)
        self._record = Menu(bar)
        self._record.setTitle(self.tr("&Record"))
        self._record.aboutToShow.connect(self._fill_record)
        bar.addMenu(self._record)
        self._view = self._late(bar, self.tr("&View"), self._fill_view)
        self._help(bar.addMenu(self.tr("&Help")))

    def _late(self, bar: QMenuBar, title: str, fill: Callable[[], None]) -> QMenu:
        menu = bar.addMenu(title)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(fill)
        return menu

    def _file(self, menu: QMenu) -> None:
        own = self._actions
        menu.addActions([own.new, own.paste, own.import_file, own.import_history, own.export])
        menu.addMenu(own.template_menu)
        menu.addSeparator()
        menu.addActions([own.switch_user, own.sign_out])
        menu.addSeparator()
        menu.addAction(own.quit)

    def _fill_edit(self) -> None:
        view = self._window.view()
        self._refill(self._edit, [view.edit_actions() if view else [], [self._actions.search]])

    def _fill_record(self) -> None:
        view = self._window.view()
        commands = view.commands() if view else None
        self._record.clear()
        if commands is not None:
            fill_menu(self._record, commands)
            self._record.addSeparator()
        self._record.addAction(self._actions.palette)

    def _fill_view(self) -> None:
        view = self._window.view()
        own = self._actions
        self._refill(
            self._view,
            [
                [own.page(one.key) for one in PAGES if not one.passing],
                view.view_actions() if view else [],
                [own.theme_menu.menuAction(), own.language_menu.menuAction(), own.menu_bar],
                [own.back, own.next_area],
            ],
        )

    @staticmethod
    def _refill(menu: QMenu, groups: Sequence[Sequence[QAction]]) -> None:
        menu.clear()
        for group in groups:
            if group and not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(list(group))

    def _help(self, menu: QMenu) -> None:
        menu.addActions([self._actions.keys, self._actions.log_folder, self._actions.about])
