"""The action bar of a record's form: one accent, the usual commands, the quiet ones, the rest in a menu."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.records.command_button import CommandButton, MoreButton
from desktop.ui.records.commands import Commands
from desktop.ui.widgets.labels import Rule
from desktop.words import Operation


def fill_actions(
    row: QHBoxLayout, commands: Commands, outlined: tuple[Operation, ...], quiet: tuple[Operation, ...]
) -> MoreButton:
    """Fills the bar; Dynamics stands first. Gives the button of the menu.

    Arguments:
        row: what to fill.
        commands: what can be done.
        outlined: the usual ones.
        quiet: those behind a line.
    """
    row.addWidget(CommandButton(commands, Operation.DYNAMICS, kind="primary", key="Ctrl D"))
    for operation in outlined:
        row.addWidget(CommandButton(commands, operation))
    line = Rule(vertical=True)
    line.setFixedHeight(16)
    row.addWidget(line)
    for operation in quiet:
        row.addWidget(CommandButton(commands, operation, kind="ghost"))
    with_button = {Operation.DYNAMICS, *outlined, *quiet}
    more = MoreButton(
        commands, tuple(one for group in commands.subject.order for one in group if one not in with_button)
    )
    row.addWidget(more)
    row.addStretch(1)
    return more
