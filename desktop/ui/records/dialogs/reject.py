"""Reject: gives a record back with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.arguments import REASON_LIMIT, RejectWith
from desktop.controllers.selected import Selected
from desktop.translation import mark, translate
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.naming import named
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.text_edit import TextEdit
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


TITLES: dict[Kind, str] = {
    Kind.OPPORTUNITY: mark("RejectSheet", "Reject %n opportunity(s)"),
    Kind.INTENTION: mark("RejectSheet", "Reject %n intention(s)"),
    Kind.CONTRACT: mark("RejectSheet", "Reject %n contract(s)"),
}


class RejectSheet(ArgumentSheet):
    """A reason that the history keeps and who submitted it reads."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        title = translate("RejectSheet", TITLES[selected.kind], n=selected.count)
        super().__init__(context, selected, parent, title, named(selected))
        self.text = TextEdit(rows=3, limit=REASON_LIMIT, placeholder=self.tr("What has to be put right?"))
        self.box = FieldBox(self.tr("Reason"), self.text, required=True)
        self.body.addWidget(self.box)
        self.explain(self.tr("The record goes back to Re-review."))
        self.add_cancel()
        self.button = self.add_go(self.tr("Reject"), key="Ctrl ↵")
        self.text.submitted.connect(self.go)
        self.text.textChanged.connect(self._typed)
        self.focus_first(self.text)
        self._typed()

    def _typed(self) -> None:
        self.button.setEnabled(bool(self.text.text().strip()) and not self.text.over_limit())
        self.box.set_problem("")

    def is_dirty(self) -> bool:
        """Whether a reason was typed."""
        return bool(self.text.text().strip()) and not self.is_settled()

    def arguments(self) -> RejectWith | None:
        """The reason."""
        if not self.button.isEnabled():
            self.box.set_problem(self.tr("Say what has to be put right."))
            return None
        return RejectWith(self.text.text().strip())
