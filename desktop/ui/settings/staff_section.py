"""Settings ▸ Staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.controllers.session import Session
from desktop.controllers.staff import StaffRecord, list_staff
from desktop.translation import figure, listed
from desktop.ui.settings.people_section import PeopleSection
from desktop.ui.settings.people_table import Column, Look
from desktop.ui.settings.staff_form import StaffForm
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

DASH = "—"


class StaffSection(PeopleSection):
    """Lists, adds, edits and deactivates staff."""

    KIND = Kind.STAFF

    def __init__(self, context: Context) -> None:
        columns = (
            Column(self.tr("Name"), 130, _name, Look.PERSON),
            Column(self.tr("Login"), 100, _login, Look.QUIET),
            Column(self.tr("Role"), 118, _role),
            Column(self.tr("Stores"), 128, self._stores, Look.QUIET, stretches=True),
            Column(self.tr("Open"), 68, _open, Look.NUMBER),
            Column(self.tr("State"), 100, self._state, Look.ACTIVE),
        )
        super().__init__(
            context, StaffForm(context), self.tr("Staff"), self.tr("New"), self.tr("Name, login"), columns
        )

    def read(self, session: Session) -> tuple[StaffRecord, ...]:
        return list_staff(session)

    def answers_to(self, record: StaffRecord, typed: str) -> bool:
        entry = self.context.directory.staff.get(record.id)
        known = f"{record.name} {record.login} {entry.pinyin if entry else ''}"
        return typed in known.casefold()

    def _stores(self, record: StaffRecord) -> str:
        names = [self.context.directory.store_name(store) for store in record.stores]
        return listed(names) if names else DASH

    def _state(self, record: StaffRecord) -> str:
        return self.tr("Active") if record.active else self.tr("Deactivated")


def _name(record: StaffRecord) -> str:
    return record.name


def _login(record: StaffRecord) -> str:
    return record.login


def _role(record: StaffRecord) -> str:
    return label(record.role)


def _open(record: StaffRecord) -> str:
    return figure(record.open) if record.open or record.stores else DASH
