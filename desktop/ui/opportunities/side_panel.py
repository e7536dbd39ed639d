"""The right side of an opportunity's form: what every record's shows, and its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.document_cards import DocumentCard
from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.opportunities import Opportunity
from desktop.translation import translate
from desktop.ui.records.moments import day
from desktop.ui.records.side_panel import SIDE, SidePanel
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pill import VOIDED, Pill, Tag
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

DOCUMENTS = "documents"


class OpportunitySide(SidePanel):
    """Timeline, history and documents."""

    def __init__(self, context: Context) -> None:
        self.documents = QScrollArea()
        self.documents.setFrameShape(QScrollArea.Shape.NoFrame)
        self.documents.setWidgetResizable(True)
        super().__init__(context, OPPORTUNITIES)

    def own_tabs(self) -> tuple[tuple[str, str], ...]:
        return ((DOCUMENTS, translate("SidePanel", "Documents")),)

    def own_pages(self) -> tuple[QWidget, ...]:
        return (self.documents,)

    def customers_of(self, record: Opportunity) -> dict[int, str]:
        return {record.customer.id: record.customer.name} if record.customer else {}

    def show_own(self, record: Opportunity) -> None:
        documents = record.documents
        self.tabs.set_count(DOCUMENTS, len(documents))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SIDE, 14, 14, 12)
        column.setSpacing(12)
        for one in documents:
            column.addWidget(_document_card(one))
        if not documents:
            text = translate(
                "SidePanel", "Quotes and orders of this opportunity will stand here; they come later."
            )
            column.addWidget(
                Card("sunken", translate("SidePanel", "No documents yet"), text, icon_name="file-text")
            )
        column.addStretch(1)
        self.documents.setWidget(page)


def _document_card(one: DocumentCard) -> Card:
    """Number, kind and status of a document, and its day."""
    card = Card("plain", icon_name="file-text" if one.kind is Kind.CONTRACT else "note")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Label(one.number, bold=True))
    row.addWidget(Label(label(one.kind), style="meta", tone="secondary"))
    row.addStretch(1)
    row.addWidget(Pill(VOIDED) if one.voided else Tag(one.document))
    card.column.addLayout(row)
    card.column.addWidget(Label(day(one.date), style="meta", tone="secondary"))
    return card
