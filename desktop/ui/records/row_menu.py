"""The context menu of a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from desktop.ui.icons import icon
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.records.commands import Commands
from desktop.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from desktop.ui.records.page import RecordsPage


def row_menu(page: RecordsPage, commands: Commands, copying: Sequence[QAction]) -> Menu:
    """Open, the commands, and what can be copied; what is off says why at its right.

    Arguments:
        page: opens the current record.
        commands: pointed at the ticked records, or else the current one.
        copying: the actions that copy.
    """
    menu = Menu(page)
    one = menu.addAction(
        icon("arrow-square-out", "text 2"), QCoreApplication.translate("RowMenu", "Open") + "\t↵"
    )
    one.triggered.connect(page.open_here)
    apart = menu.addAction(QCoreApplication.translate("RowMenu", "Open in its own window") + "\tCtrl+↵")
    apart.triggered.connect(page.open_apart)
    menu.addActions(list(page.row_actions))
    fill_menu(menu, commands)
    menu.addSeparator()
    menu.addActions(list(copying))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
