"""The documents of an opportunity as the pane lists them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.document_cards import DocumentCard
from desktop.controllers.entries.line_figures import show_sum
from desktop.translation import translate
from desktop.ui.opportunities.document_card import PICTURES, number_of
from desktop.ui.records.moments import day
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.pill import VOIDED, Pill, Tag
from desktop.words import label

if TYPE_CHECKING:
    from desktop.ui.context import Context


class DocumentList(QScrollArea):
    """A card a document: number, kind and state, amount and day; of one out of sight whose it is.

    Arguments:
        context: names and currency, and the way to a document.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("RecordPane", "Documents"))

    def show_documents(self, documents: Sequence[DocumentCard]) -> None:
        """Shows these documents, newest first as given."""
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(8)
        for one in documents:
            column.addWidget(self._card(one))
        if not documents:
            column.addWidget(Label(translate("DocumentCard", "No sales document yet."), tone="hint"))
        column.addStretch(1)
        self.setWidget(page)

    def _card(self, one: DocumentCard) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", "sunken")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(PICTURES[one.kind]))
        number = number_of(one)
        if isinstance(number, Button):
            number.clicked.connect(partial(self._open, one))
        row.addWidget(number)
        row.addWidget(Label(label(one.kind), style="meta", tone="secondary"), 1)
        row.addWidget(Pill(VOIDED) if one.voided else Tag(one.document))
        below = QHBoxLayout()
        amount = "" if one.id is None else show_sum(one.total, self._context.parameters.currency)
        below.addWidget(Label(amount, bold=True), 1)
        owner = self._context.directory.staff_name(one.owner)
        when = " · ".join(part for part in (day(one.date), owner) if part)
        below.addWidget(Label(when, style="meta", tone="secondary"))
        column.addLayout(row)
        column.addLayout(below)
        return frame

    def _open(self, one: DocumentCard, _checked: bool = False) -> None:
        assert one.id is not None
        self._context.open_record(one.kind, one.id)
