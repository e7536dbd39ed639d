"""Buttons of commands: as text, icon and state follow the command, so does the reason why it is off."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.translation import mark, translate
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.records.command_words import ICONS
from desktop.ui.records.commands import Commands
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.caret_button import CARET
from desktop.ui.widgets.menu import Menu
from desktop.words import Operation, label

MORE = mark("CommandButton", "More")


class CommandButton(Button):
    """One command as a button.

    Arguments:
        commands: whose command.
        operation: which.
        kind: as of `Button`.
        key: shown as a cap.
        caption: says it in the kind's own words; empty takes the operation's name.
    """

    def __init__(
        self,
        commands: Commands,
        operation: Operation,
        parent: QWidget | None = None,
        *,
        kind: str = "",
        key: str = "",
        caption: str = "",
    ) -> None:
        super().__init__(label(operation), parent, kind=kind, key=key, icon_name=ICONS[operation])
        self._caption = caption
        self.setObjectName(operation.value)
        self._commands, self._operation = commands, operation
        self.clicked.connect(self._run)
        commands.updated.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follows the command."""
        self.setText(self._caption or label(self._operation))
        self.refuse(self._commands.reason(self._operation))

    def _run(self) -> None:
        self._commands.trigger(self._operation)


class MoreButton(Button):
    """A button that opens a menu of the commands that have no button of their own."""

    def __init__(
        self, commands: Commands, operations: tuple[Operation, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("CommandButton", MORE), parent, kind="ghost", icon_name="caret-down")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(CARET, CARET))
        self._commands, self._operations = commands, operations
        self._more: tuple[Operation, ...] = ()
        self.open_menu: Menu | None = None
        self.clicked.connect(self._open)

    def offer_too(self, operations: Iterable[Operation]) -> None:
        """Besides its own it offers these, whose buttons have no room."""
        self._more = tuple(operations)

    def _open(self) -> None:
        self.open_menu = Menu(self)
        self.open_menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        fill_menu(self.open_menu, self._commands, (*self._operations, *self._more))
        self.open_menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
