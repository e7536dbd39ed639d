"""What became of the intentions that were pushed down: each with its contract."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.controllers.kind_queries import DocumentQuery
from desktop.controllers.list_query import SortKey
from desktop.ui.records.push_result import PushResult
from desktop.words import Kind


class IntentionPushResult(PushResult):
    """A line an intention; each leads to the new contract, or to the intention that was refused."""

    kind = Kind.INTENTION
    icon = "file-text"

    def open_text(self, count: int) -> str:
        return QCoreApplication.translate("PushResult", "Open %n contract(s)", "", count)

    def show_made(self, records: tuple[int, ...]) -> None:
        """Lists the contracts, the newest first."""
        self.context.show_list("contracts", DocumentQuery(these=records, sort=SortKey.CREATED))
