"""The documents of an opportunity as the pane lists them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.document_cards import DocumentCard
from desktop.ui.records.moments import day
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.pill import Tag
from desktop.words import Kind, label


class DocumentList(QWidget):
    """A card a document: number, kind, state, when it was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(8)

    def show_documents(self, documents: Sequence[DocumentCard]) -> None:
        """Shows these documents, newest first as given."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in documents:
            self._column.addWidget(self._card(one))
        if not documents:
            self._column.addWidget(Label(self.tr("No sales document yet."), self, tone="hint"))
        self._column.addStretch(1)

    def _card(self, one: DocumentCard) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("card", "sunken")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("file-text" if one.kind is Kind.CONTRACT else "shopping-cart-simple"))
        row.addWidget(Label(one.number, bold=True))
        row.addWidget(Label(label(one.kind), style="meta", tone="secondary"), 1)
        row.addWidget(Label(day(one.date), style="meta", tone="secondary"))
        row.addWidget(Tag("prohibit", self.tr("Voided")) if one.voided else Tag(one.document))
        return frame
