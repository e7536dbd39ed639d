"""The form of a store."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.controllers.list_query import ListQuery
from desktop.controllers.people import Saved
from desktop.controllers.pictures import LOGO_MB
from desktop.controllers.session import Session
from desktop.controllers.stores import StoreDraft, StoreRecord, save_store, store_logo, store_problems
from desktop.errors import Refused
from desktop.ui.settings.logo_field import LogoField
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
        self.logo = LogoField()
        self._logo_of: int | None = None
        self.rows.addWidget(self.heading)
        taken = self.tr("PNG or JPEG, up to {limit} MB").format(limit=LOGO_MB)
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
            ("logo", FieldBox(self.tr("&Logo for printing"), self.logo, hint=taken)),
        ):
            self.rows.addWidget(self.add_field(key, field))
        for edit in (self.code, self.name, self.address):
            edit.textChanged.connect(self._typed)
        self.logo.edited.connect(self._logo_edited)
        self.logo.refused.connect(self.fields["logo"].set_problem)
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
        return StoreDraft(self.code.text(), self.name.text(), self.address.text(), self.logo.value())

    def fill(self, record: StoreRecord | None) -> None:
        draft = record.draft() if record else StoreDraft("", "")
        self.code.setText(draft.code)
        self.name.setText(draft.name)
        self.address.setText(draft.address)
        self._fill_logo(record)
        self.active_row.setVisible(record is not None)
        self.active.setChecked(record is None or record.active)
        if record is not None:
            self.warning.set_text(
                self.tr("{count} in this store: it can be deactivated once they are handed over.").format(
                    count=self.tr("%n open opportunity(ies)", "", record.open)
                )
            )

    def _fill_logo(self, record: StoreRecord | None) -> None:
        """Shows the logo that is known of this store, or none, until it is read."""
        store = record.id if record is not None and record.has_logo else None
        if store is None or store != self._logo_of:
            self.logo.show_stored(b"")
        else:
            self.logo.discard()
        self._logo_of = store
        if store is not None:
            task = self.context.read(self, partial(_logo, store), "logo")
            task.done.connect(partial(self._take_logo, store))
            task.failed.connect(self.context.show_fault)

    def _take_logo(self, store: int, content: bytes) -> None:
        if store == self._logo_of:
            self.logo.take_stored(content)

    def _logo_edited(self) -> None:
        self.fields["logo"].set_problem("")
        self._typed()

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

    def _saved(self, saved: Any) -> None:
        self.logo.keep()
        self._logo_of = saved.id
        super()._saved(saved)

    def _show_open(self) -> None:
        """Shows the store's opportunities, to be handed over in the list."""
        self.context.show_list("opportunities", ListQuery(store=(self.record.id,)))


def _logo(store: int, session: Session) -> bytes:
    return store_logo(session, store)


def _save(
    store: int | None, draft: StoreDraft, active: bool | None, session: Session, _progress: object
) -> Saved:
    return save_store(session, store, draft, active)
