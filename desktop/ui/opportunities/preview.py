"""The pane of the current opportunity: what every record's shows, and its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.document_cards import by_number
from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.opportunities import Opportunity
from desktop.controllers.workflow import Facts
from desktop.translation import translate
from desktop.ui.opportunities.preview_documents import DocumentList
from desktop.ui.opportunities.preview_facts import OpportunityFacts
from desktop.ui.records.record_pane import RecordPane
from desktop.ui.widgets.pill import VOIDED, Status
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


class OpportunityPreview(RecordPane):
    """Shows the current opportunity and takes a follow-up."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.documents = DocumentList(context)
        buttons = (Operation.DYNAMICS, Operation.CONVERT)
        super().__init__(context, OPPORTUNITIES, buttons, OpportunityFacts(context), parent)

    def own_tabs(self) -> tuple[tuple[str, str], ...]:
        return (("documents", translate("RecordPane", "Documents")),)

    def own_pages(self) -> tuple[QWidget, ...]:
        return (self.documents,)

    def show_own(self, record: Opportunity) -> None:
        self.documents.show_documents(record.documents)
        self.tabs.set_count("documents", len(record.documents) or None)

    def status_of(self, facts: Facts) -> Status:
        return VOIDED if facts.voided else facts.business

    def customers_of(self, record: Opportunity) -> dict[int, str]:
        return {record.customer.id: record.customer.name} if record.customer is not None else {}

    def documents_of(self, record: Opportunity) -> dict[str, tuple[Kind, int]]:
        return by_number(record.documents)
