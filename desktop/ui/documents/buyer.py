"""Leads to who buys: choosing a customer, entering a new one, and what to do where the new one exists already."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.documents.customer_sheet import CustomerSheet
from desktop.ui.documents.form_values import chosen, newcomer
from desktop.ui.documents.new_customer import NewCustomerSheet
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.documents.form_body import DocumentBody


class Buyer(QObject):
    """Serves the customer's field of one form.

    Arguments:
        context: who is signed in.
        body: whose field it is.
        parent: dialogs open over its window.
    """

    def __init__(self, context: Context, body: DocumentBody, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._fields, self._parent = context, body.fields, parent
        self.existing = body.existing
        self.field = body.fields.customer
        self.sheet: QWidget | None = None
        self.field.choose_asked.connect(self.choose)
        self.field.open_asked.connect(self._open)
        self.existing.use_asked.connect(self._use)

    def choose(self, text: str = "") -> None:
        """Asks for another customer, beginning with what was typed."""
        phone = str(self._fields.draft().get("phone") or "")
        sheet = CustomerSheet(self._context, phone, text, self._parent)
        sheet.chosen.connect(self._take)
        sheet.new_asked.connect(self._enter)
        self._show(sheet)

    def _enter(self, text: str) -> None:
        """Asks for a new customer; what was searched for is a name, or a phone."""
        draft = dict(self.field.value().get("new") or {})
        draft.setdefault("phone", self._fields.draft().get("phone"))
        if text:
            draft["phone" if text[:1].isdigit() or text[:1] == "+" else "name"] = text
        sheet = NewCustomerSheet(self._context, draft, self._fields.place(), self._parent)
        sheet.entered.connect(self._take_new)
        self._show(sheet)

    def _show(self, sheet: Any) -> None:
        self.sheet = sheet
        sheet.open()

    def _take(self, card: CustomerCard) -> None:
        self.forget()
        self.field.choose(chosen(card, self.field.value().get("new")))
        self._take_phone(card.phone)

    def _take_new(self, draft: dict[str, Any]) -> None:
        self.forget()
        before = self.field.value().get("new") or {}
        self.field.choose(newcomer(dict(before) | draft))
        self._take_phone(str(draft.get("phone") or ""))

    def _take_phone(self, phone: str) -> None:
        """The document's phone is that of who buys; of who is out of sight it stays as it is typed."""
        editor = self._fields.editor("phone")
        if phone and phone != editor.value():
            editor.set_value(phone)
            editor.edited.emit()

    def _open(self, customer: int) -> None:
        self._context.open_record(Kind.CUSTOMER, customer)

    def show_refusal(self, refused: Refused) -> bool:
        """Shows the customer who exists already under the field; tells whether that was what was refused."""
        customer = refused.arguments.get("customer")
        if refused.code != "customer_exists" or not customer:
            return False
        task = self._context.read(self, partial(_card, int(str(customer))), "existing")
        task.done.connect(partial(self._show_existing, refused.sentence()))
        task.failed.connect(self._context.show_fault)
        return True

    def _show_existing(self, sentence: str, card: CustomerCard | None) -> None:
        self.existing.show_customer(card, sentence)
        self.existing.use_button.setFocus()

    def _use(self) -> None:
        if self.existing.customer is not None:
            self._take(self.existing.customer)

    def forget(self) -> None:
        """Nobody is offered any more."""
        self.existing.show_customer(None)


def _card(customer: int, session: Session) -> CustomerCard | None:
    return shown_card(session, customer)
