"""Saves an opportunity's form, and asks whether the customer's phone changes too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.conflicts import LastEdit
from desktop.controllers.entries import opportunity as entry
from desktop.controllers.operate import OPPORTUNITIES, Outcome
from desktop.controllers.opportunities import Opportunity, create, load
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.opportunities.customer_phone import CustomerPhoneSheet
from desktop.ui.records.form_saving import FormSaving, Saved, Unsaved

if TYPE_CHECKING:
    from desktop.ui.context import Context


def _create(session: Session, unsaved: Unsaved) -> Outcome:
    return create(session, unsaved.draft, unsaved.form_uuid, unsaved.accept_same_phone)


SAVED = Saved(OPPORTUNITIES, entry.BY_KEY, entry.EDITABLE, entry.check, load, _create)


class OpportunitySaving(FormSaving):
    """Saves an opportunity, new or stored."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent, SAVED)

    def asked(self, refused: Refused) -> bool:
        if refused.code != "customer_phone_ask":
            return False
        self.read_current(self._ask_customer)
        return True

    def _ask_customer(self, current: tuple[Opportunity, LastEdit | None]) -> None:
        assert self._unsaved is not None
        customer = current[0].customer
        sheet = CustomerPhoneSheet(
            self._parent, customer.name if customer else "", str(self._unsaved.draft.get("phone") or "")
        )
        sheet.decided.connect(self._customer_decided)
        self.sheet = sheet
        sheet.open()

    def _customer_decided(self, both: bool) -> None:
        assert self._unsaved is not None
        self.save(replace(self._unsaved, customer_phone=both))
