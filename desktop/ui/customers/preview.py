"""The pane of the current customer: facts, opportunities, and the staff who share it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.controllers.customer_records import CUSTOMERS, Customer, LinkedOpportunity, load
from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.entries.line_figures import show_sum
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import figure, listed, translate
from desktop.ui.customers.linked import opportunity_columns
from desktop.ui.customers.words import new_opportunity, not_new, not_yours
from desktop.ui.records.facts_strip import Fact
from desktop.ui.records.pane import MARGIN, Pane
from desktop.ui.records.preview_facts import PreviewFacts
from desktop.ui.records.short_table import ShortTable
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText, Label, Rule
from desktop.ui.widgets.pill import Tag
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


class _Facts(PreviewFacts):
    """The facts of a customer."""

    def behind(self, record: Customer) -> Sequence[Fact]:
        names, values = self._context.directory, record.values
        return (
            Fact(translate("CustomerPane", "Level"), str(values["level"] or "")),
            Fact(translate("CustomerPane", "Owner"), names.staff_name(record.facts.owner)),
            Fact(translate("CustomerPane", "Store"), names.store_name(record.facts.store)),
            Fact(translate("CustomerDocuments", "Contract sum"), self._sum(record)),
            Fact(translate("CustomerPane", "Remark"), values["remark"]),
        )

    def _sum(self, record: Customer) -> str:
        if not record.contract_sum:
            return ""
        return show_sum(record.contract_sum, self._context.parameters.currency)

    def shared_of(self, record: Customer) -> None:
        return None

    def ending(self, record: Customer) -> Sequence[tuple[str, QWidget]]:
        return ()


def _read(record: int, session: Session) -> Customer | CustomerCard | None:
    """The customer whole, or as a card where the user only shares it."""
    try:
        return load(session, record)
    except Refused:
        return shown_card(session, record)


class CustomerPane(Pane):
    """Shows the current customer; of one who is only shared, name and owner and why."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, CUSTOMERS, parent)
        self._customer: Customer | None = None
        self.tag = Tag("", parent=self)
        self.new = Button(self.tr("New opportunity"), self, icon_name="plus")
        self.reason = IconText("eye-slash", "", tone="secondary", style="body", wrap=True)
        self.facts = _Facts(context, self)
        self.sharing = Label("", style="meta", tone="secondary", wrap=True)
        self.heading = Label("", style="group")
        self.opportunities = ShortTable(
            self.tr("Opportunities"), opportunity_columns(context, narrow=True), self
        )
        self._whole = QWidget(self)
        self._lay_out()
        self.new.clicked.connect(self._start)
        self.opportunities.opened.connect(self._open)
        self.facts.copy_asked.connect(self.copy)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(self.head(self.tag))
        column.addWidget(self.subtitle)
        column.addWidget(self.reason)
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self.commands_row((Operation.DISABLE, Operation.ENABLE), self.new))
        whole.addWidget(self.facts)
        whole.addWidget(Rule())
        whole.addWidget(self.heading)
        whole.addWidget(self.sharing)
        whole.addWidget(self.opportunities, 1)
        whole.addStretch(0)
        column.addWidget(self._whole, 1)
        column.addStretch(0)

    def reload(self) -> None:
        if not self.record:
            self.show_nothing()
            return
        task = self._context.read(self, partial(_read, self.record), "preview")
        task.done.connect(self._take)
        task.failed.connect(self._context.show_fault)

    def _take(self, found: Customer | CustomerCard | None) -> None:
        whole = isinstance(found, Customer)
        self._customer = found if isinstance(found, Customer) else None
        self._whole.setVisible(whole)
        self.apart.setVisible(whole)
        self.reason.setVisible(isinstance(found, CustomerCard))
        if isinstance(found, Customer):
            self._show_whole(found)
        elif found is not None:
            self._show_card(found)
        else:
            self.show_nothing()

    def _mark(self, icon: str, text: str, tone: str) -> None:
        self.tag.set_look(icon, text, tone)
        self.tag.setVisible(bool(text))

    def _show_card(self, card: CustomerCard) -> None:
        owner = self._context.directory.staff_name(card.owner)
        self.show_title(card.name, owner)
        self._mark("users", self.tr("Shared"), "info")
        self.reason.set_text(not_yours(card.name, owner))

    def _show_whole(self, customer: Customer) -> None:
        facts, company = customer.facts, customer.values["company"]
        self.show_title(facts.name, " · ".join(part for part in (company, facts.number) if part))
        self._mark("lock-simple", self.tr("Disabled") if facts.disabled else "", "quiet")
        self.new.refuse(not_new(facts.disabled))
        self.operations.set_facts(facts)
        self.facts.show_record(customer)
        count = len(customer.opportunities)
        self.heading.setText(self.tr("Opportunities {count}").format(count=figure(count)))
        names = self._context.directory
        people = listed(names.staff_name(one) for one in customer.sharing)
        self.sharing.setText(self.tr("Shared by {people}").format(people=people))
        self.sharing.setVisible(len(customer.sharing) > 1)
        self.opportunities.show_rows(customer.opportunities)
        self.opportunities.setVisible(count > 0)

    def offer(self) -> None:
        """Of Disable and Enable the one that fits is shown."""
        super().offer()
        for operation, button in self.buttons.items():
            fits = self._customer is None or (operation is Operation.ENABLE) is self._customer.facts.disabled
            button.setVisible(fits)

    def _start(self) -> None:
        if self._customer is not None:
            new_opportunity(self._context, self._customer.values)

    def _open(self, row: LinkedOpportunity) -> None:
        if row.id is not None:
            self._context.open_record(Kind.OPPORTUNITY, row.id)
