"""Menus of commands: what is off stays in sight, with the reason at its right."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtGui import QAction

from desktop.ui.records.commands import Commands
from desktop.ui.widgets.menu import TONE, Menu
from desktop.words import Operation


def fill_menu(menu: Menu, commands: Commands, operations: Iterable[Operation] | None = None) -> None:
    """Adds commands in the order and the groups of the operation table.

    Arguments:
        menu: the menu, which may have other items already.
        commands: what can be done.
        operations: only these; None for all.
    """
    wanted = None if operations is None else frozenset(operations)
    for group in commands.subject.order:
        offered = [one for one in group if wanted is None or one in wanted]
        if offered and not menu.isEmpty():
            menu.addSeparator()
        for operation in offered:
            menu.addAction(_item(menu, commands, operation))


def _item(menu: Menu, commands: Commands, operation: Operation) -> QAction:
    """A menu's own item of a command; the command's action itself has no room for the reason."""
    source = commands.action(operation)
    item = QAction(source.icon(), source.text(), menu)
    item.setObjectName(operation.value)
    item.setData(operation.value)
    item.setEnabled(source.isEnabled())
    item.setToolTip(source.toolTip())
    if operation is Operation.VOID:
        item.setProperty(TONE, "error text")
    keys = source.shortcut().toString()
    if not source.isEnabled():
        item.setText(f"{source.text()}\t{_first_line(commands.reason(operation))}")
    elif keys:
        item.setText(f"{source.text()}\t{keys}")
    item.triggered.connect(partial(_run, commands, operation))
    return item


def _run(commands: Commands, operation: Operation, _checked: bool = False) -> None:
    commands.trigger(operation)


def _first_line(reason: str) -> str:
    """The reason without the line that counts the records, which the menu has no room for."""
    lines = reason.splitlines()
    return lines[1] if len(lines) > 1 else reason
