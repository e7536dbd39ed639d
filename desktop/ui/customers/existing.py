"""The customer who has this phone already: said under the phone, with the way there where one may go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import translate
from desktop.ui.widgets.notice import Strip, emphasised
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


class ExistingStrip(Strip):
    """Hidden until somebody saves a phone that a customer has.

    Signals:
        left: the other customer is being opened.
    """

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent, tone="error")
        self._context = context
        self._card: CustomerCard | None = None
        self.opened.connect(self._open)

    def show_refusal(self, refused: Refused) -> bool:
        """Shows whose the phone is, where that is what was refused; tells whether it was."""
        if refused.code != "customer_exists":
            return False
        work = partial(_card, refused.arguments["customer"])
        task = self._context.read(self, work, "existing")
        task.done.connect(partial(self._show, refused.sentence()))
        task.failed.connect(self._context.show_fault)
        return True

    def _show(self, sentence: str, card: CustomerCard | None) -> None:
        self._card = card
        if card is None:
            self.say(sentence)
            return
        names = self._context.directory
        owner = names.staff_name(card.owner)
        about = " · ".join(part for part in (card.number, owner, names.store_name(card.store)) if part)
        text = emphasised("{name}", name=card.name) + (f" {about}" if about else "")
        # Of who is out of sight the card has no number, and there is nothing to open.
        link = translate("CustomerForm", "Open it") if card.number else ""
        self.say(f"{sentence}<br>{text}", link)

    def _open(self) -> None:
        if self._card is not None:
            self.left.emit()
            self._context.open_record(Kind.CUSTOMER, self._card.id)


def _card(customer: Any, session: Session) -> CustomerCard | None:
    return shown_card(session, customer)
