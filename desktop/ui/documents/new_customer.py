"""Enters a customer who is made when the document is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.field import Checked, EntryContext
from desktop.ui.dialogs import Sheet
from desktop.ui.records.customer_entry import fields
from desktop.ui.records.draft_form import DraftForm
from desktop.ui.records.form_layout import Group, cell

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 640
COLUMNS = 2
GROUPS = (
    Group(
        "",
        (
            (cell("name"), cell("phone")),
            (cell("second_phone"), cell("wechat")),
            (cell("company"), cell("level")),
            (cell("province", "city", "district", span=2),),
            (cell("address", span=2),),
        ),
    ),
)


class NewCustomerSheet(Sheet):
    """Asks for a name, and what makes a customer unique; nothing is saved yet.

    Arguments:
        context: who is signed in.
        draft: what is filled in, by field.
        place: owner and store of the document, who the customer's will be.

    Signals:
        entered: carries the draft.
    """

    entered = Signal(object)

    def __init__(
        self,
        context: Context,
        draft: Mapping[str, Any],
        place: tuple[int | None, int | None],
        parent: QWidget,
    ) -> None:
        super().__init__(
            parent,
            self.tr("New customer"),
            self.tr("Made when the document is saved, and linked to the opportunity."),
            WIDTH,
        )
        self._place_of = {"owner": place[0], "store": place[1]}
        self._taken = False
        self.fields = DraftForm(context, fields(context), GROUPS, self._check, columns=COLUMNS)
        self.body.addWidget(self.fields)
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.add_cancel()
        self.button = self.add_button(self.tr("Use for this document"), kind="primary", default=True)
        self.button.clicked.connect(self._take)
        known = {key: draft.get(key) for key in ("name", "phone") if draft.get(key)}
        self.fields.set_values(dict(draft))
        self.focus_first(self.fields.editor("phone" if "name" in known and "phone" not in known else "name"))

    def _check(self, draft: Mapping[str, Any], context: EntryContext) -> Checked:
        return entry.check(dict(draft) | self._place_of, context)

    def is_dirty(self) -> bool:
        return self.fields.is_changed() and not self._taken

    def _take(self) -> None:
        if not self.fields.show_all():
            self.fields.show_next_fault()
            return
        self._taken = True
        draft = self.fields.draft()
        self.accept()
        self.entered.emit(draft)
