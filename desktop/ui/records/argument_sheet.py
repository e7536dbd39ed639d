"""A dialog that asks for what an operation needs, and stays until the operation was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.operate import Outcome
from desktop.controllers.selected import Selected
from desktop.errors import EnvironmentFault, Refused
from desktop.ui.dialogs import Sheet
from desktop.ui.records.dialogs.naming import left_out
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText

if TYPE_CHECKING:
    from desktop.ui.context import Context


class ArgumentSheet(Sheet):
    """Asks for an operation's arguments; what was typed is there until the operation succeeded.

    Arguments:
        context: who is asked.
        selected: the records; those the operation will not be done to are counted above what is asked.
        parent: any widget of the window to cover.
        title, subtitle, width: as of `Sheet`.

    Signals:
        chosen: the arguments; whoever runs the operation calls `settle` or `show_failure` afterwards.
    """

    chosen = Signal(object)

    def __init__(
        self,
        context: Context,
        selected: Selected,
        parent: QWidget,
        title: str,
        subtitle: str = "",
        width: int = 520,
    ) -> None:
        super().__init__(parent, title, subtitle, width)
        self._context, self.selected = context, selected
        self.left = IconText("warning-circle", left_out(selected), tone="warning")
        self.left.setVisible(bool(selected.refused))
        self.body.addWidget(self.left)
        self._go: Button | None = None
        self._busy = False
        self._settled = False
        self.refusal = IconText("warning-circle", "", tone="error", wrap=True)
        self.refusal.hide()

    def add_go(self, text: str, key: str = "", icon_name: str = "") -> Button:
        """Adds the refusal's line and the button that chooses."""
        self.body.addWidget(self.refusal)
        self._go = self.add_button(text, kind="primary", key=key, icon_name=icon_name, default=True)
        self._go.clicked.connect(self.go)
        return self._go

    def go(self) -> None:
        """Chooses, unless something is still missing or the operation is already under way."""
        if self._busy:
            return
        arguments = self.arguments()
        if arguments is not None:
            self.choose(arguments)

    def choose(self, arguments: Any) -> None:
        """Tells the arguments, once: a second click or Enter does nothing while the operation runs."""
        if self._busy:
            return
        self.set_busy(True)
        self.refusal.hide()
        self.chosen.emit(arguments)

    def arguments(self) -> Any:
        """What was chosen; None while something is missing, which the dialog then shows."""
        return None

    def set_busy(self, busy: bool) -> None:
        """Whether the operation runs now."""
        self._busy = busy
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def settle(self, outcome: Outcome) -> bool:
        """The operation ran: closes, or shows why the one record was refused. Tells whether it closed."""
        self.set_busy(False)
        if not outcome.done and len(outcome.refused) == 1:
            self.show_refusal(outcome.refused[0].refused)
            return False
        self.settled()
        return True

    def is_settled(self) -> bool:
        """Whether nothing is left to lose: the operation was done, or cancelled for good."""
        return self._settled

    def cancelled(self) -> None:
        """Closes without asking about what was typed."""
        self._settled = True
        self.reject()

    def settled(self) -> None:
        """Closes without asking about what was typed: it is saved."""
        self._settled = True
        self.accept()

    def show_failure(self, error: BaseException) -> bool:
        """The operation failed; says so here unless it is a bug. Tells whether it said so."""
        self.set_busy(False)
        if isinstance(error, Refused):
            self.show_refusal(error)
            return True
        if isinstance(error, EnvironmentFault):
            self.refusal.set_text(error.sentence())
            self.refusal.show()
            return True
        return False

    def show_refusal(self, refused: Refused) -> None:
        """Says what was refused and what would help."""
        self.refusal.set_text(refused.sentence())
        self.refusal.show()
