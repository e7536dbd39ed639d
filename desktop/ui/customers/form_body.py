"""The left side of a customer's form: the fields, and below them opportunities, intentions and contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.controllers.customer_records import Customer, LinkedOpportunity
from desktop.controllers.document_cards import DocumentCard
from desktop.controllers.entries import customer as entry
from desktop.translation import translate
from desktop.ui import theme
from desktop.ui.customers.existing import ExistingStrip
from desktop.ui.customers.layout import GROUPS
from desktop.ui.customers.linked import document_columns, opportunity_columns
from desktop.ui.records.customer_entry import fields
from desktop.ui.records.draft_form import DraftForm
from desktop.ui.records.draft_offer import DraftOffer
from desktop.ui.records.short_table import ShortTable
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.tab_bar import TabBar
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

FIELDS_WIDTH = 1150
REMARK = 42
LEAST_TABLE = 4
LATEST = 3
YIELD = ("store", "document")
OPPORTUNITIES, INTENTIONS, CONTRACTS = "opportunities", "intentions", "contracts"
KIND_OF = {INTENTIONS: Kind.INTENTION, CONTRACTS: Kind.CONTRACT}


class FormBody(QScrollArea):
    """The fields at most 1150 wide, and the tables over the whole width."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = DraftForm(context, fields(context), GROUPS, entry.check)
        self.existing = ExistingStrip(context)
        self.offer = DraftOffer()
        self.linked = LinkedTables(context)
        self._prepare_fields()
        self._lay_out()

    def _prepare_fields(self) -> None:
        form = self.fields
        form.add_below("phone", self.existing, span=2)
        for key in ("second_phone", "company", "email"):
            form.editor(key).setPlaceholderText(translate("CustomerForm", "Optional"))
        form.editor("remark").setFixedHeight(REMARK)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 7, 0, 0)
        column.setSpacing(8)
        holder = QWidget()
        holder.setMaximumWidth(FIELDS_WIDTH + 2 * theme.PAGE_MARGIN)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        inner.setSpacing(10)
        inner.addWidget(self.offer)
        inner.addWidget(self.fields)
        column.addWidget(holder)
        column.addWidget(self.linked, 1)
        column.addStretch(0)
        self.setWidget(page)


class LinkedTables(QWidget):
    """Tabs with what belongs to the customer.

    Signals:
        opportunity_asked: an opportunity is to be opened; carries its id.
        document_asked: a document is to be opened; carries its row.
        hidden_asked: one that is out of sight was chosen; carries its row.
    """

    opportunity_asked = Signal(int)
    document_asked = Signal(object)
    hidden_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customer: Customer | None = None
        self.tabs = TabBar(
            (
                (OPPORTUNITIES, translate("CustomerForm", "Opportunities")),
                (INTENTIONS, translate("CustomerForm", "Intentions")),
                (CONTRACTS, translate("CustomerForm", "Contracts")),
            )
        )
        self.voided = QCheckBox(translate("CustomerForm", "Include voided"))
        self.opportunities = ShortTable(
            translate("CustomerForm", "Opportunities"),
            opportunity_columns(context),
            yields=("document", "number", "last"),
        )
        self.intentions = ShortTable(
            translate("CustomerForm", "Intentions"), document_columns(context), yields=YIELD
        )
        self.contracts = ShortTable(
            translate("CustomerForm", "Contracts"), document_columns(context), yields=YIELD
        )
        self.latest = ShortTable(
            translate("CustomerForm", "Latest documents"), document_columns(context), yields=YIELD
        )
        self.all_documents = Button("", kind="link")
        self.pages = QStackedWidget()
        self.nothing = {key: Label("", tone="hint") for key in (OPPORTUNITIES, INTENTIONS, CONTRACTS)}
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        head = QHBoxLayout()
        head.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.voided)
        column.addLayout(head)
        column.addWidget(Rule())
        self.pages.addWidget(self._opportunities_page())
        for key, table in ((INTENTIONS, self.intentions), (CONTRACTS, self.contracts)):
            page = QWidget()
            inner = self._column(page)
            inner.addWidget(table)
            inner.addWidget(self.nothing[key])
            inner.addStretch(1)
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)

    def minimumSizeHint(self) -> QSize:
        """As high as what it shows, and never lower than a few rows."""
        least = self.tabs.sizeHint().height() + (LEAST_TABLE + 1) * theme.COMPACT_ROW
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), least))

    @staticmethod
    def _column(page: QWidget) -> QVBoxLayout:
        inner = QVBoxLayout(page)
        inner.setContentsMargins(theme.PAGE_MARGIN - 8, 0, theme.PAGE_MARGIN - 8, 8)
        inner.setSpacing(6)
        return inner

    def _opportunities_page(self) -> QWidget:
        page = QWidget()
        inner = self._column(page)
        inner.addWidget(self.opportunities)
        inner.addWidget(self.nothing[OPPORTUNITIES])
        self._latest_head = QWidget()
        row = QHBoxLayout(self._latest_head)
        row.setContentsMargins(8, 8, 8, 0)
        row.addWidget(Label(translate("CustomerForm", "Latest documents"), style="group"), 1)
        row.addWidget(self.all_documents)
        inner.addWidget(self._latest_head)
        inner.addWidget(self.latest)
        inner.addStretch(1)
        return page

    def _listen(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.voided.toggled.connect(self._show)
        self.opportunities.opened.connect(self._open)
        self.all_documents.clicked.connect(self._show_documents)
        for table in (self.intentions, self.contracts, self.latest):
            table.opened.connect(self._open_document)

    def show_tab(self, key: str) -> None:
        """Brings a tab to the front."""
        self.tabs.set_current(key)
        self.pages.setCurrentIndex((OPPORTUNITIES, INTENTIONS, CONTRACTS).index(key))

    def show_customer(self, customer: Customer) -> None:
        """Shows what belongs to a customer."""
        self._customer = customer
        any_voided = any(one.voided for one in (*customer.opportunities, *customer.documents))
        self.voided.setVisible(any_voided)
        self._show()

    def _show(self, _checked: bool = False) -> None:
        if self._customer is None:
            return
        wanted = self.voided.isChecked()
        linked = [one for one in self._customer.opportunities if wanted or not one.voided]
        documents = [one for one in self._customer.documents if wanted or not one.voided]
        self._fill(OPPORTUNITIES, self.opportunities, linked)
        for key, table in ((INTENTIONS, self.intentions), (CONTRACTS, self.contracts)):
            self._fill(key, table, [one for one in documents if one.kind is KIND_OF[key]])
        self._fit(self.latest, documents[:LATEST])
        self._latest_head.setVisible(bool(documents))
        text = translate("CustomerForm", "All %n", n=len(documents))
        self.all_documents.setText(text)

    def _fill(self, key: str, table: ShortTable, rows: list[Any]) -> None:
        self._fit(table, rows)
        empty = {
            OPPORTUNITIES: translate("CustomerForm", "No opportunity yet."),
            INTENTIONS: translate("CustomerForm", "No sales intention yet."),
            CONTRACTS: translate("CustomerForm", "No sales contract yet."),
        }
        self.nothing[key].setText(empty[key])
        self.nothing[key].setContentsMargins(8, 10, 0, 0)
        self.nothing[key].setVisible(not rows)
        self.tabs.set_count(key, len(rows))

    @staticmethod
    def _fit(table: ShortTable, rows: list[Any]) -> None:
        table.show_rows(rows)
        table.setFixedHeight(table.whole_height())
        table.setVisible(bool(rows))

    def _open(self, row: LinkedOpportunity) -> None:
        if row.id is None:
            self.hidden_asked.emit(row)
        else:
            self.opportunity_asked.emit(row.id)

    def _open_document(self, row: DocumentCard) -> None:
        (self.hidden_asked if row.id is None else self.document_asked).emit(row)

    def _show_documents(self) -> None:
        assert self._customer is not None
        contracts = any(one.kind is Kind.CONTRACT for one in self._customer.documents)
        self.show_tab(CONTRACTS if contracts else INTENTIONS)
