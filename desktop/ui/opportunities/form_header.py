"""The head of an opportunity's form: its marks, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.opportunities import Opportunity
from desktop.translation import translate
from desktop.ui.records.commands import Commands
from desktop.ui.records.form_actions import fill_actions
from desktop.ui.records.form_head import FormHead
from desktop.ui.widgets.pill import VOIDED, Pill, Tag
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

QUIET = (Operation.RESCHEDULE, Operation.RECYCLE, Operation.CLOSE, Operation.SUBMIT)


class FormHeader(FormHead):
    """Breadcrumb, title with its marks, and the action bar."""

    def __init__(self, context: Context, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("FormHeader", "Opportunities"), parent)
        self.pill, self.document = Pill(), Tag()
        self.contract = Tag("file-text", self.tr("Has contract"), tone="success")
        self.voided, self.disabled = Pill(VOIDED), Tag("lock-simple", self.tr("Disabled"))
        self.add_marks(self.pill, self.document, self.contract, self.disabled, self.voided)
        outlined = (commands.taking(), Operation.CONVERT, Operation.QUOTE, Operation.ORDER)
        self.more = fill_actions(self.actions_row, commands, outlined, QUIET)

    def show_new(self) -> None:
        """Shows the head of a record that is not saved yet."""
        self.show_numberless(self.tr("New opportunity"), self.tr("New"))
        for widget in (self.pill, self.document, self.contract, self.voided, self.disabled):
            widget.hide()

    def show_record(self, record: Opportunity) -> None:
        """Shows a record."""
        facts, values = record.facts, record.values
        self.show_named(facts, values["needs"])
        self.pill.set_look(facts.business)
        self.document.set_look(facts.document)
        self.pill.show()
        self.document.show()
        self.contract.setVisible(bool(facts.live_contracts))
        self.contract.setToolTip(", ".join(facts.live_contracts))
        self.voided.setVisible(facts.voided)
        self.disabled.setVisible(facts.disabled)
        self.tell_about(record)
