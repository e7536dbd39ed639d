"""Chooses the customer with whom another is merged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers import customer_listing
from desktop.controllers.customer_listing import Row
from desktop.controllers.customer_records import visible_facts
from desktop.controllers.list_query import ListQuery
from desktop.controllers.session import Session
from desktop.translation import translate
from desktop.ui.customers.columns import columns
from desktop.ui.dialogs import Sheet
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 640
MOST = 8
SHOWN = ("number", "customer", "phone", "owner")


class PartnerSheet(Sheet):
    """Searches as one types; at first it looks for customers of the same name.

    Signals:
        partner_chosen: carries the customer's id.
    """

    partner_chosen = Signal(int)

    def __init__(self, context: Context, customer: int, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("MergeSheet", "Merge with which customer?"),
            translate("MergeSheet", "The next step shows both side by side; nothing is merged yet."),
            width=WIDTH,
        )
        self._context, self._customer = context, customer
        self.search = SearchBox(translate("MergeSheet", "Name, phone, number, company or pinyin"))
        every = {one.key: one for one in columns(context)}
        self.found = FramedTable(
            translate("MergeSheet", "Customers found"), [every[key] for key in SHOWN], MOST
        )
        self.nothing = Label(translate("MergeSheet", "No other customer found."), tone="hint")
        self.body.addWidget(self.search)
        self.body.addWidget(self.found)
        self.body.addWidget(self.nothing)
        self.nothing.hide()
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.add_cancel()
        self.search.searched.connect(self._search)
        self.search.left_down.connect(self.found.setFocus)
        self.found.table.opened.connect(self._choose)
        self.focus_first(self.search)
        self._search("")

    def _search(self, text: str) -> None:
        task = self._context.read(self, partial(_find, self._customer, text), "found")
        task.done.connect(self._show)
        task.failed.connect(self._context.show_fault)

    def _show(self, rows: list[Row]) -> None:
        self.found.show_rows(rows)
        self.found.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def _choose(self, row: Row) -> None:
        self.accept()
        self.partner_chosen.emit(row.id)


def _find(customer: int, text: str, session: Session) -> list[Row]:
    """Customers who can be merged with this one; without a text, first those who are called alike."""
    with session.read() as connection:
        alike = [] if text else [visible_facts(connection, session, customer).name]
        rows: dict[int, Row] = {}
        for one in (*alike, text):
            query = ListQuery(text=one, disabled=False)
            found = customer_listing.first_page(connection, session.user, query, 3 * MOST)
            rows |= {row.id: row for row in found if row.id not in rows}
    return [row for row in rows.values() if not row.shared and row.id != customer][:MOST]
