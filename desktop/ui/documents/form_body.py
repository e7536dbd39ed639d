"""The middle of a sales document's form: what was found unsaved, what is the matter with it, and what is entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.documents.document_fields import FACTS, DocumentFields
from desktop.ui.documents.form_values import CUSTOMER
from desktop.ui.records.draft_offer import DraftOffer
from desktop.ui.records.existing_customer import ExistingCustomer
from desktop.ui.widgets.notice import Strip
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


class DocumentBody(QWidget):
    """Everything between head and bar.

    Arguments:
        context: who is signed in.
        kind: intention or contract.
    """

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = DraftOffer()
        self.voided = Strip(tone="warning", icon_name="prohibit", parent=self)
        self.rejected = Strip(tone="warning", icon_name="arrow-u-up-left", parent=self)
        # It holds what a person typed.
        self.rejected.label.setTextFormat(Qt.TextFormat.PlainText)
        self.fields = DocumentFields(context, kind)
        self.existing = ExistingCustomer(context.directory, converts=False)
        self.fields.add_below(CUSTOMER, self.existing, span=FACTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._strips = QWidget(self)
        strips = QVBoxLayout(self._strips)
        strips.setContentsMargins(theme.PAGE_MARGIN, 8, theme.PAGE_MARGIN, 0)
        strips.setSpacing(6)
        self._shown = (self.offer, self.voided, self.rejected)
        for strip in self._shown:
            strips.addWidget(strip)
            strip.installEventFilter(self)
        self._strips.hide()
        column.addWidget(self._strips)
        column.addWidget(self.fields, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Without a strip there is no room above the facts."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._strips.setVisible(not all(one.isHidden() for one in self._shown))
        return super().eventFilter(watched, event)

    def show_voided(self, voided: bool) -> None:
        """Says of a voided document what that means, above everything else."""
        text = self.tr(
            "Voided: it cannot be edited, and does not count any more. Its number stays on the opportunity,"
            " struck through."
        )
        self.voided.say(text if voided else "")

    def show_rejected(self, text: str) -> None:
        """Says who rejected the document and what is to be put right, until it is submitted again."""
        self.rejected.say(text)
