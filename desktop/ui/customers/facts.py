"""The facts of a customer that the form only shows: owner, store, last follow-up, and who shares the customer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.controllers.customer_records import CUSTOMERS, Customer
from desktop.controllers.entries.line_figures import show_sum
from desktop.translation import listed, translate
from desktop.ui.records.cells import money
from desktop.ui.records.facts_strip import FactsStrip
from desktop.ui.records.moments import full_moment, moment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.context import Context

NEVER = datetime.min.replace(tzinfo=UTC)


class CustomerStrip(FactsStrip):
    """One line of facts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, CUSTOMERS, "", parent)

    def show_record(self, record: Customer) -> None:
        self._clear()
        names, facts = self._context.directory, record.facts
        owner = names.staff_name(facts.owner)
        self._add(translate("FactsStrip", "Owner"), owner or "—", avatar=owner)
        self._add(translate("FactsStrip", "Store"), names.store_name(facts.store) or "—")
        if record.contract_sum:
            currency = self._context.parameters.currency
            whole = money(record.contract_sum, currency)
            to_the_cent = show_sum(record.contract_sum, currency)
            self._add(translate("CustomerDocuments", "Contract sum"), whole, tip=to_the_cent)
        last = max((one.last_follow_up_at or NEVER for one in record.opportunities), default=NEVER)
        text, tip = ("—", "") if last == NEVER else (moment(last), full_moment(last))
        self._add(translate("CustomerForm", "Last follow-up"), text, tip=tip)
        if len(record.sharing) > 1 or set(record.sharing) - {facts.owner}:
            people = listed(names.staff_name(one) for one in record.sharing)
            self._add(translate("CustomerForm", "Shared by"), people)
        self._row.addStretch(1)
