"""Settings ▸ Stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.controllers.session import Session
from desktop.controllers.stores import StoreRecord, list_stores
from desktop.translation import figure
from desktop.ui.settings.people_section import PeopleSection
from desktop.ui.settings.people_table import Column, Look
from desktop.ui.settings.store_form import StoreForm
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


class StoreSection(PeopleSection):
    """Lists, adds, edits and deactivates stores."""

    KIND = Kind.STORE

    def __init__(self, context: Context) -> None:
        columns = (
            Column(self.tr("Name"), 140, _name, Look.PERSON),
            Column(self.tr("Code"), 80, _code, Look.QUIET),
            Column(self.tr("Address"), 160, _address, Look.QUIET, stretches=True),
            Column(self.tr("Staff"), 60, _staff, Look.NUMBER),
            Column(self.tr("Open"), 68, _open, Look.NUMBER),
            Column(self.tr("State"), 100, self._state, Look.ACTIVE),
        )
        super().__init__(
            context, StoreForm(context), self.tr("Stores"), self.tr("New"), self.tr("Name, code"), columns
        )

    def read(self, session: Session) -> tuple[StoreRecord, ...]:
        return list_stores(session)

    def answers_to(self, record: StoreRecord, typed: str) -> bool:
        return typed in f"{record.name} {record.code} {record.address}".casefold()

    def _state(self, record: StoreRecord) -> str:
        return self.tr("Active") if record.active else self.tr("Deactivated")


def _name(record: StoreRecord) -> str:
    return record.name


def _code(record: StoreRecord) -> str:
    return record.code


def _address(record: StoreRecord) -> str:
    return record.address or "—"


def _staff(record: StoreRecord) -> str:
    return figure(record.staff)


def _open(record: StoreRecord) -> str:
    return figure(record.open)
