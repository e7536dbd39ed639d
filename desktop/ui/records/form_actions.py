"""The action bar of a record's form: one accent, the usual commands, the quiet ones, the rest in a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

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
    buttons = {one: CommandButton(commands, one) for one in outlined}
    line = Rule(vertical=True)
    line.setFixedHeight(16)
    buttons |= {one: CommandButton(commands, one, kind="ghost") for one in quiet}
    for operation, button in buttons.items():
        if operation == quiet[0]:
            row.addWidget(line)
        row.addWidget(button)
    with_button = {Operation.DYNAMICS, *buttons}
    more = MoreButton(
        commands, tuple(one for group in commands.subject.order for one in group if one not in with_button)
    )
    row.addWidget(more)
    row.addStretch(1)
    bar = row.parentWidget()
    if bar is not None:
        _Room(bar, row, buttons, more)
    return more


class _Room(QObject):
    """Moves the last buttons into the menu where the bar has no room for them, and back.

    Arguments:
        bar, row: what is filled.
        buttons: what can give way, the last one first.
        more: the button of the menu.
    """

    def __init__(
        self, bar: QWidget, row: QHBoxLayout, buttons: dict[Operation, CommandButton], more: MoreButton
    ) -> None:
        super().__init__(bar)
        self._bar, self._row, self._buttons, self._more = bar, row, buttons, more
        # As wide as there is room, whatever it has to offer.
        bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        items = (self._row.itemAt(at) for at in range(self._row.count()))
        widgets = [widget for one in items if one is not None and (widget := one.widget()) is not None]
        missing = sum(one.sizeHint().width() + self._row.spacing() for one in widgets) - self._bar.width()
        gone = []
        for operation, button in reversed(self._buttons.items()):
            if missing > 0:
                gone.append(operation)
                missing -= button.sizeHint().width() + self._row.spacing()
            if button.isHidden() is not (operation in gone):
                button.setVisible(operation not in gone)
        self._more.offer_too(gone)
