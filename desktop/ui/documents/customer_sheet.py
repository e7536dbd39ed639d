"""Chooses who buys: the customer to whom the phone belongs, any other in one's sight, or a new one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers import customer_listing
from desktop.controllers.customer_listing import Row
from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.list_query import ListQuery
from desktop.controllers.session import Session
from desktop.controllers.sharing import look
from desktop.errors import Refused
from desktop.translation import mark
from desktop.ui.documents.finder_sheet import FinderSheet, Match, able_first, of_row
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import Cells
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.existing_customer import ExistingCustomer

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 820
MOST = 30


class _Cells(Cells):
    def customer(self, row: Row) -> Cell:
        return Cell(row.name, shape=Shape.PAIR, second=row.company, bold=True)


def _columns(context: Context) -> list[Column]:
    of = _Cells(context)
    customer = usual.column("customer", mark("Columns", "Customer / company"), 150, of.customer, stretch=True)
    return of_row([usual.number(of), customer, usual.phone(of, 130), usual.owner(of)])


class CustomerSheet(FinderSheet):
    """Searches as one types; at first it shows the customer whose phone the document has.

    Arguments:
        context: who is signed in.
        phone: the document's phone as typed.
        text: what to search for at first.

    Signals:
        chosen: a customer was chosen; carries the card.
        new_asked: a new customer is to be entered; carries what was searched for.
    """

    chosen = Signal(object)
    new_asked = Signal(str)

    def __init__(self, context: Context, phone: str, text: str, parent: QWidget) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Who buys?"),
            self.tr("The document is made out to this customer, and the opportunity is linked to them."),
            self.tr("Name, phone, number, company or pinyin"),
            _columns(context),
            _find,
            self.tr("No customer found. Enter a new one, or search for something else."),
            WIDTH,
        )
        self.owner_of_phone = ExistingCustomer(context.directory, converts=False, tone="info")
        self.body.insertWidget(1, self.owner_of_phone)
        # Enter takes what was searched for.
        self.owner_of_phone.use_button.set_key("")
        self.owner_of_phone.use_asked.connect(self._use)
        self.picked.connect(self._picked)
        self.new_button = self.add_button(self.tr("&New customer…"), icon_name="user-plus")
        self.footer.insertStretch(self.footer.indexOf(self.new_button) + 1, 1)
        self.new_button.clicked.connect(self._ask_new)
        self.add_cancel()
        self.start(text)
        if phone:
            task = context.read(self, partial(_belongs, phone), "phone")
            task.done.connect(self._show_owner)
            task.failed.connect(context.show_fault)

    def _show_owner(self, card: CustomerCard | None) -> None:
        self.owner_of_phone.show_customer(card, self.tr("The phone on the document belongs to:"))
        self.owner_of_phone.use_button.setDefault(False)

    def _use(self) -> None:
        card = self.owner_of_phone.customer
        if card is not None:
            self.accept()
            self.chosen.emit(card)

    def _picked(self, row: Row) -> None:
        self.chosen.emit(
            CustomerCard(row.id, row.number, row.name, row.phone, row.owner, row.store, row.disabled)
        )

    def _ask_new(self) -> None:
        self.accept()
        self.new_asked.emit(self.search.typed_text())


def _find(text: str, session: Session) -> list[Match]:
    """Customers whom the user sees whole; those who are disabled last."""
    with session.read() as connection:
        rows = customer_listing.first_page(connection, session.user, ListQuery(text=text), MOST)
    return able_first(Match(row, _why_not(row)) for row in rows if not row.shared)


def _why_not(row: Any) -> str:
    return Refused("customer_disabled", name=row.name).sentence() if row.disabled else ""


def _belongs(phone: str, session: Session) -> CustomerCard | None:
    """The card of the customer to whom a phone belongs, as the user may see it."""
    shared = look(session, (phone,)).shared
    return shown_card(session, shared.customer) if shared is not None and shared.customer else None
