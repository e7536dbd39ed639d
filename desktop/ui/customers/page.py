"""The page of customers: the shared list with their columns, filters and commands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers import customer_listing
from desktop.controllers.changes import Changes
from desktop.controllers.customer_listing import Summary
from desktop.controllers.customer_records import CUSTOMERS
from desktop.controllers.list_query import CustomerTab, ListQuery, from_json
from desktop.translation import translate
from desktop.ui.customers.columns import columns
from desktop.ui.customers.duplicates import open_duplicates
from desktop.ui.customers.filters import filters
from desktop.ui.customers.preview import CustomerPane
from desktop.ui.customers.words import not_yours
from desktop.ui.records.cells import money
from desktop.ui.records.list_page_own import ListPageOwn
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.prefill import prefill
from desktop.ui.records.source import source_of
from desktop.ui.records.states import Start
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

TOLD_OF = frozenset({Kind.OPPORTUNITY, Kind.CONTRACT})
SOURCE = source_of(Kind.CUSTOMER, customer_listing)


class CustomersPage(RecordsPage):
    """The list of customers."""

    def __init__(self, context: Context) -> None:
        self._own = _Own(context)
        self._outdated = False
        super().__init__(context, self._own.parts())

    def _changed(self, changes: Changes) -> None:
        """Rows tell of opportunities and contracts too, whose ids are others: they are read again when in sight."""
        if changes.kinds.isdisjoint(TOLD_OF):
            super()._changed(changes)
        elif self.isVisible():
            super()._changed(Changes(frozenset({Kind.CUSTOMER}), None))
        else:
            self._outdated = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._outdated = False
            super()._changed(Changes(frozenset({Kind.CUSTOMER}), None))

    def open_current(self, own_window: bool = False) -> None:
        """Opens the current customer; of one who is only shared it says why there is nothing to open."""
        row = self.model.known(self.table.current_record())
        if row is not None and row.shared:
            self.context.toast(not_yours(row.name, self.context.directory.staff_name(row.owner)), error=True)
        else:
            super().open_current(own_window)


class _Own(ListPageOwn):
    """What is the customers' own, in the language spoken now."""

    subject = CUSTOMERS

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="customers",
            title=translate("CustomersPage", "Customers"),
            source=SOURCE,
            columns=columns(self.context),
            filters=filters(self.context),
            tabs=(
                Tab(None, translate("CustomersPage", "All")),
                Tab(CustomerTab.MINE, translate("CustomersPage", "Mine")),
                Tab(CustomerTab.DISABLED, translate("CustomersPage", "Disabled")),
            ),
            query=_query,
            commands=self.commands,
            preview=self._preview,
            starts=self._starts(),
            empty_title=translate("CustomersPage", "No customers yet"),
            empty_text=translate("CustomersPage", "Every customer you may see will be listed here."),
            create=self.create,
            new_text=translate("CustomersPage", "New customer"),
            create_text=self.create_text,
            prefill=prefill,
            import_file=self.import_file,
            more_actions=self._more_actions,
            numbers=self._numbers,
            voided=False,
        )

    def _preview(self, parent: QWidget) -> CustomerPane:
        return CustomerPane(self.context, parent)

    def _more_actions(self, menu: QMenu) -> tuple[QAction, ...]:
        find = QAction(translate("CustomersPage", "Find duplicates…"), menu)
        find.triggered.connect(partial(self._find_duplicates, menu.parentWidget()))
        find.setEnabled(self.may(Operation.MERGE))
        return (find, *self.sheet_actions(menu))

    def _find_duplicates(self, over: QWidget | None, _checked: bool = False) -> None:
        assert over is not None
        open_duplicates(self.context, over)

    def _starts(self) -> tuple[Start, ...]:
        convert = Start(
            "identification-card",
            translate("CustomersPage", "Convert an opportunity"),
            translate("CustomersPage", "Whoever buys becomes a customer with one command."),
            translate("CustomersPage", "Show the opportunities"),
            self._opportunities,
        )
        enough = translate("CustomersPage", "A name and a phone are enough.")
        entered = self.enter_start(translate("CustomersPage", "New customer"), enough)
        return (*entered, convert, *self.import_starts()[:1])

    def _opportunities(self) -> None:
        self.context.show_list("opportunities", ListQuery())

    def _numbers(self, summary: Summary) -> list[str]:
        found = []
        if summary.disabled:
            found.append(QCoreApplication.translate("CustomersPage", "%n disabled", "", summary.disabled))
        if summary.contract_sum:
            total = money(summary.contract_sum, self.context.parameters.currency)
            found.append(translate("CustomerDocuments", "Contracts total {amount}").format(amount=total))
        return found

    def with_name(self) -> str:
        return translate("CustomersPage", "New customer with this name")

    def with_phone(self) -> str:
        return translate("CustomersPage", "New customer with this phone")


def _query(stored: Mapping[str, Any]) -> ListQuery:
    return from_json(stored, CustomerTab)
