"""The right side of an opportunity's form: what every record's shows, and its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.controllers.document_cards import by_number
from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.opportunities import Opportunity
from desktop.translation import translate
from desktop.ui.opportunities.documents_tab import DocumentsTab
from desktop.ui.records.commands import Commands
from desktop.ui.records.side_panel import SidePanel
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

DOCUMENTS = "documents"


class OpportunitySide(SidePanel):
    """Timeline, history and documents.

    Arguments:
        context: who is signed in.
        commands: what can be done with the opportunity.
    """

    def __init__(self, context: Context, commands: Commands) -> None:
        self.documents = DocumentsTab(context, commands)
        super().__init__(context, OPPORTUNITIES)
        self.documents.counted.connect(self._count)

    def own_tabs(self) -> tuple[tuple[str, str], ...]:
        return ((DOCUMENTS, translate("SidePanel", "Documents")),)

    def own_pages(self) -> tuple[QWidget, ...]:
        return (self.documents,)

    def customers_of(self, record: Opportunity) -> dict[int, str]:
        return {record.customer.id: record.customer.name} if record.customer else {}

    def documents_of(self, record: Opportunity) -> dict[str, tuple[Kind, int]]:
        return by_number(record.documents)

    def show_own(self, record: Opportunity) -> None:
        self.documents.show_documents(record.documents)

    def _count(self, shown: int) -> None:
        self.tabs.set_count(DOCUMENTS, shown)
        self.fit_own()

    def fit_own(self) -> None:
        """The box of the voided stands beside the tabs, or above the cards where there is no room for it."""
        box = self.documents.voided
        place = self.head if self.room_beside(box) else self.documents.top
        place.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        box.setVisible(self.tabs.current() == DOCUMENTS and self.documents.has_voided())
