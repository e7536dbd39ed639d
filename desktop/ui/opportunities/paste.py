"""Smart paste of an opportunity: under the fields it says whose the phone is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.sharing import PhoneMatches
from desktop.ui.records.paste_dialog import PasteSheet
from desktop.ui.records.phone_look import PhoneLook
from desktop.ui.records.phone_notice import PhoneNotice

if TYPE_CHECKING:
    from desktop.ui.context import Context


def open_paste(context: Context, window: QWidget) -> PasteSheet:
    """Opens smart paste over a window."""
    sheet = PasteOpportunity(context, window)
    sheet.open()
    return sheet


class PasteOpportunity(PasteSheet):
    """Looks up the phones that were found."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.notice = PhoneNotice(context)
        self.body.addWidget(self.notice)
        self._look = PhoneLook(context, None, self)
        self._look.found.connect(self._known)
        self.notice.open_asked.connect(partial(self.done, PasteSheet.DialogCode.Rejected))
        self.phones_changed.connect(self._look_up)
        self._look_up(self.phones())

    def _look_up(self, phones: tuple[str, ...]) -> None:
        self._look.now(*phones)

    def _known(self, matches: PhoneMatches) -> None:
        self.notice.show_matches(matches, ask=False)
