"""The form of a member of staff."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.controllers.list_query import ListQuery
from desktop.controllers.people import Saved
from desktop.controllers.session import Session
from desktop.controllers.staff import (
    Belongings,
    StaffDraft,
    StaffRecord,
    belongings,
    clear_staff_pin,
    save_staff,
    staff_problems,
)
from desktop.errors import Refused
from desktop.translation import mark, translate
from desktop.ui.records.moments import moment
from desktop.ui.settings.people_form import PeopleForm
from desktop.ui.settings.reset_password import ResetPasswordSheet
from desktop.ui.settings.stores_field import StoresField
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import ComboBox, FieldBox, LineEdit
from desktop.ui.widgets.labels import ElidedLabel, Label, Rule
from desktop.ui.widgets.notice import NoticeCard
from desktop.ui.widgets.secret_field import SecretField
from desktop.words import Role, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

ROLE_LINES: dict[Role, str] = {
    Role.SALESPERSON: mark(
        "StaffForm", "Sees their own, and what is unassigned in their stores or in no store; may claim."
    ),
    Role.MANAGER: mark(
        "StaffForm", "Sees and does everything in their stores; may claim what is in no store."
    ),
    Role.BACK_OFFICE: mark("StaffForm", "Sees everything; assigns and imports, edits no opportunity."),
    Role.ADMINISTRATOR: mark("StaffForm", "May do everything, settings, staff and stores included."),
}


class StaffForm(PeopleForm):
    """Adds or changes a member of staff."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._owned: Belongings | None = None
        self.sheet: ResetPasswordSheet | None = None
        self.rows.addLayout(self._make_head())
        self._make_fields()
        self.rows.addLayout(self._make_secrets())
        self.rows.addWidget(Rule())
        self.active_row = self.make_active_row(
            self.tr("Deactivated people cannot sign in; their records are kept")
        )
        self.rows.addWidget(self.active_row)
        self.warning = NoticeCard(self.tr("Better hand over first"))
        self.hand_over = self.warning.add_button(self.tr("Hand over to…"), icon_name="arrows-left-right")
        self.hand_over.clicked.connect(self._hand_over)
        self.warning.hide()
        self.rows.addWidget(self.warning)
        self.rows.addWidget(self.make_problem())
        self.rows.addStretch(1)
        context.directory_changed.connect(self._offer_stores)
        self.show_record(None)

    def _make_head(self) -> QHBoxLayout:
        self.avatar = Avatar(size=36)
        self.heading = ElidedLabel(style="group")
        self.seen = Label(style="meta", tone="secondary")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.heading)
        words.addWidget(self.seen)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.avatar)
        head.addLayout(words, 1)
        return head

    def _make_fields(self) -> None:
        self.name, self.login = LineEdit(), LineEdit()
        self.role = ComboBox([(role, label(role)) for role in Role])
        self.stores = StoresField()
        self.password = SecretField(
            self.tr("First &password"), required=True, hint=self.tr("at least 8 characters")
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.add_field("name", FieldBox(self.tr("&Name"), self.name, required=True)))
        row.addWidget(self.add_field("login", FieldBox(self.tr("&Login"), self.login, required=True)))
        self.rows.addLayout(row)
        role = self.add_field("role", FieldBox(self.tr("&Role"), self.role))
        self.role_line = Label(style="meta", tone="secondary", wrap=True)
        role.below.addWidget(self.role_line)
        self.rows.addWidget(role)
        self.stores_box = self.add_field("stores", FieldBox(self.tr("S&tores"), self.stores, required=True))
        self.rows.addWidget(self.stores_box)
        self.rows.addWidget(self.add_field("password", self.password))
        for edit in (self.name, self.login, self.password.secret):
            edit.textChanged.connect(self._typed)
        self.role.chosen.connect(self._typed)
        self.stores.edited.connect(self._typed)
        self._offer_stores()

    def _make_secrets(self) -> QHBoxLayout:
        self.reset = Button(self.tr("Reset password…"), icon_name="key")
        self.reset.clicked.connect(self._open_reset)
        self.clear_pin = Button(self.tr("Clear PIN"))
        self.clear_pin.clicked.connect(self._clear_pin)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reset)
        row.addWidget(self.clear_pin)
        row.addStretch(1)
        return row

    def _offer_stores(self) -> None:
        chosen = self.stores.value()
        known = self.context.directory.stores.values()
        self.stores.set_stores([(one.id, one.name) for one in known if one.active or one.id in chosen])

    def draft(self) -> StaffDraft:
        return StaffDraft(
            self.name.text(),
            self.login.text(),
            self.role.value() or Role.SALESPERSON,
            self.stores.value(),
            self.password.secret.text(),
        )

    def fill(self, record: StaffRecord | None) -> None:
        draft = record.draft() if record else StaffDraft("", "", Role.SALESPERSON)
        self.name.setText(draft.name)
        self.login.setText(draft.login)
        self.role.set_value(draft.role)
        self.stores.set_value(draft.stores)
        self._offer_stores()
        self.password.secret.clear()
        self.password.setVisible(record is None)
        for widget in (self.reset, self.clear_pin, self.active_row):
            widget.setVisible(record is not None)
        self.clear_pin.setEnabled(record is not None and record.has_pin)
        self.active.setChecked(record is None or record.active)
        self.seen.setText(self._last_seen(record))
        self._owned = None
        self._count(record)

    def _last_seen(self, record: StaffRecord | None) -> str:
        if record is None:
            return self.tr("Signs in with login and password")
        if record.last_sign_in_at is None:
            return self.tr("Has never signed in")
        return self.tr("Last sign-in {at}").format(at=moment(record.last_sign_in_at))

    def _count(self, record: StaffRecord | None) -> None:
        if record is None or not record.active:
            return
        task = self.context.read(self, partial(_belongings, record.id), "belongings")
        task.done.connect(self._counted)
        task.failed.connect(self.context.show_fault)

    def _counted(self, counted: tuple[int, Belongings]) -> None:
        staff, owned = counted
        if self.record is None or self.record.id != staff:
            return
        self._owned = owned
        self.warning.set_text(
            self.tr("{name} owns {opportunities}, {leads} and {customers}.").format(
                name=self.record.name,
                opportunities=self.tr("%n open opportunity(ies)", "", owned.opportunities),
                leads=self.tr("%n new lead(s)", "", owned.leads),
                customers=self.tr("%n customer(s)", "", owned.customers),
            )
        )
        self.typed()

    def typed(self) -> None:
        name = self.name.text().strip()
        self.avatar.set_name(name)
        self.heading.setText(name or self.tr("New member of staff"))
        role = self.role.value() or Role.SALESPERSON
        self.role_line.setText(translate("StaffForm", ROLE_LINES[role]))
        tied = role in (Role.SALESPERSON, Role.MANAGER)
        self.stores_box.set_required(tied)
        self.stores.set_placeholder("" if tied else self.tr("Not tied to a store"))
        leaving = self.record is not None and self.record.active and not self.active.isChecked()
        self.warning.setVisible(leaving and bool(self._owned))

    def problems(self) -> Iterable[Refused]:
        return staff_problems(self.draft(), new=self.record is None)

    def work(self) -> Any:
        record = self.record
        active = self.active.isChecked() if record and record.active != self.active.isChecked() else None
        return partial(_save, record.id if record else None, self.draft(), active)

    def said(self) -> str:
        return self.tr("{name} was saved").format(name=self.name.text().strip())

    def _hand_over(self) -> None:
        """Shows what the person owns, to be handed over in the list."""
        self.context.show_list("opportunities", ListQuery(owner=(self.record.id,)))

    def _open_reset(self) -> None:
        self.sheet = ResetPasswordSheet(self, self.context, self.record)
        self.sheet.open()

    def _clear_pin(self) -> None:
        task = self.context.write(self, partial(_clear_pin, self.record.id))
        task.done.connect(self._pin_cleared)
        task.failed.connect(self.context.show_fault)

    def _pin_cleared(self, _saved: object) -> None:
        self.context.toast(self.tr("The PIN of {name} was cleared").format(name=self.record.name))


def _belongings(staff: int, session: Session) -> tuple[int, Belongings]:
    return staff, belongings(session, staff)


def _save(
    staff: int | None, draft: StaffDraft, active: bool | None, session: Session, _progress: object
) -> Saved:
    return save_staff(session, staff, draft, active)


def _clear_pin(staff: int, session: Session, _progress: object) -> Saved:
    return clear_staff_pin(session, staff)
