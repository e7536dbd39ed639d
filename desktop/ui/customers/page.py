"""The page of customers: the shared list with their columns, filters and commands."""

from __future__ import annotations

from collections.abc import Mapping
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
from desktop.ui.records.commands import Commands
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.prefill import prefill
from desktop.ui.records.source import source_of
from desktop.ui.records.states import Start
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

SOURCE = source_of(Kind.CUSTOMER, customer_listing)


class CustomersPage(RecordsPage):
    """The list of customers."""

    def __init__(self, context: Context) -> None:
        self._own = _Own(context)
        self._outdated = False
        super().__init__(context, self._own.parts())

    def _changed(self, changes: Changes) -> None:
        """Rows tell of opportunities too, whose ids are not those of customers: they are read when in sight."""
        if Kind.OPPORTUNITY not in changes.kinds:
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


class _Own:
    """What is the customers' own, in the language spoken now."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._window: QWidget | None = None

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="customers",
            title=translate("CustomersPage", "Customers"),
            source=SOURCE,
            columns=columns(self._context),
            filters=filters(self._context),
            tabs=(
                Tab(None, translate("CustomersPage", "All")),
                Tab(CustomerTab.MINE, translate("CustomersPage", "Mine")),
                Tab(CustomerTab.DISABLED, translate("CustomersPage", "Disabled")),
            ),
            query=_query,
            commands=self._commands,
            preview=self._preview,
            starts=self._starts(),
            empty_title=translate("CustomersPage", "No customers yet"),
            empty_text=translate("CustomersPage", "Every customer you may see will be listed here."),
            create=self._create,
            new_text=translate("CustomersPage", "New customer"),
            create_text=_create_text if self._may(Operation.NEW) else _no_text,
            prefill=prefill,
            import_file=self._import,
            more_actions=self._more_actions,
            numbers=_numbers,
            voided=False,
        )

    def _may(self, operation: Operation) -> bool:
        return CUSTOMERS.grants(self._context.session.user, operation)

    def _commands(self, parent: QWidget) -> Commands:
        self._window = parent
        return Commands(self._context, parent, CUSTOMERS)

    def _preview(self, parent: QWidget) -> CustomerPane:
        return CustomerPane(self._context, parent)

    def _create(self) -> None:
        self._context.new_record(Kind.CUSTOMER)

    def _import(self) -> None:
        self._context.import_file()

    def _more_actions(self, menu: QMenu) -> tuple[QAction, ...]:
        find = QAction(translate("CustomersPage", "Find duplicates…"), menu)
        find.triggered.connect(self._find_duplicates)
        find.setEnabled(self._may(Operation.MERGE))
        return (find,)

    def _find_duplicates(self) -> None:
        assert self._window is not None
        open_duplicates(self._context, self._window)

    def _starts(self) -> tuple[Start, ...]:
        enter = Start(
            "plus",
            translate("CustomersPage", "Enter the first one"),
            translate("CustomersPage", "A name and a phone are enough."),
            translate("CustomersPage", "New customer"),
            self._create,
            key="Ctrl N",
            primary=True,
        )
        convert = Start(
            "identification-card",
            translate("CustomersPage", "Convert an opportunity"),
            translate("CustomersPage", "Whoever buys becomes a customer with one command."),
            translate("CustomersPage", "Show the opportunities"),
            self._opportunities,
        )
        return (enter, convert) if self._may(Operation.NEW) else ()

    def _opportunities(self) -> None:
        self._context.show_list("opportunities", ListQuery())


def _query(stored: Mapping[str, Any]) -> ListQuery:
    return from_json(stored, CustomerTab)


def _numbers(summary: Summary) -> list[str]:
    if not summary.disabled:
        return []
    return [QCoreApplication.translate("CustomersPage", "%n disabled", "", summary.disabled)]


def _create_text(typed: str) -> str:
    if not typed:
        return ""
    if "phone" in prefill(typed):
        return translate("CustomersPage", "New customer with this phone")
    return translate("CustomersPage", "New customer with this name")


def _no_text(_typed: str) -> str:
    return ""
