"""The form of a store."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.controllers.list_query import ListQuery
from desktop.controllers.people import Saved
from desktop.controllers.session import Session
from desktop.controllers.stores import StoreDraft, StoreRecord, save_store, store_problems
from desktop.errors import Refused
from desktop.ui.settings.people_form import PeopleForm
from desktop.ui.widgets.fields import FieldBox, LineEdit
from desktop.ui.widgets.labels import ElidedLabel, Rule
from desktop.ui.widgets.notice import NoticeCard

if TYPE_CHECKING:
    from desktop.ui.context import Context


class StoreForm(PeopleForm):
    """Adds or changes a store."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.heading = ElidedLabel(style="group")
        self.code, self.name, self.address = LineEdit(), LineEdit(), LineEdit()
        self.rows.addWidget(self.heading)
        for key, field in (
            ("name", FieldBox(self.tr("&Name"), self.name, required=True)),
            (
                "code",
                FieldBox(
                    self.tr("&Code"),
                    self.code,
                    required=True,
                    hint=self.tr("short, for lists and spreadsheets"),
                ),
            ),
            ("address", FieldBox(self.tr("&Address"), self.address)),
        ):
            self.rows.addWidget(self.add_field(key, field))
        for edit in (self.code, self.name, self.address):
            edit.textChanged.connect(self._typed)
        self.rows.addWidget(Rule())
        self.active_row = self.make_active_row(
            self.tr("Deactivated stores take no new records; theirs are kept")
        )
        self.rows.addWidget(self.active_row)
        self.warning = NoticeCard(self.tr("Hand over first"))
        self.show_open = self.warning.add_button(self.tr("Show them"), icon_name="arrows-left-right")
        self.show_open.clicked.connect(self._show_open)
        self.warning.hide()
        self.rows.addWidget(self.warning)
        self.rows.addWidget(self.make_problem())
        self.rows.addStretch(1)
        self.show_record(None)

    def draft(self) -> StoreDraft:
        return StoreDraft(self.code.text(), self.name.text(), self.address.text())

    def fill(self, record: StoreRecord | None) -> None:
        draft = record.draft() if record else StoreDraft("", "")
        self.code.setText(draft.code)
        self.name.setText(draft.name)
        self.address.setText(draft.address)
        self.active_row.setVisible(record is not None)
        self.active.setChecked(record is None or record.active)
        if record is not None:
            self.warning.set_text(
                self.tr("{count} in this store: it can be deactivated once they are handed over.").format(
                    count=self.tr("%n open opportunity(ies)", "", record.open)
                )
            )

    def typed(self) -> None:
        self.heading.setText(self.name.text().strip() or self.tr("New store"))
        record = self.record
        leaving = record is not None and record.active and not self.active.isChecked()
        self.warning.setVisible(leaving and record is not None and record.open > 0)

    def problems(self) -> Iterable[Refused]:
        return store_problems(self.draft())

    def work(self) -> Any:
        record = self.record
        active = self.active.isChecked() if record and record.active != self.active.isChecked() else None
        return partial(_save, record.id if record else None, self.draft(), active)

    def said(self) -> str:
        return self.tr("{name} was saved").format(name=self.name.text().strip())

    def _show_open(self) -> None:
        """Shows the store's opportunities, to be handed over in the list."""
        self.context.show_list("opportunities", ListQuery(store=(self.record.id,)))


def _save(
    store: int | None, draft: StoreDraft, active: bool | None, session: Session, _progress: object
) -> Saved:
    return save_store(session, store, draft, active)
