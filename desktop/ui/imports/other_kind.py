"""The line that says that a sheet seems to be of another kind, and takes it for that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.other_kind import looks_like
from desktop.translation import mark, translate
from desktop.ui.widgets.notice import Strip
from desktop.words import Kind

_TAKE = {
    Kind.OPPORTUNITY: mark("OtherKindStrip", "Import &as opportunities"),
    Kind.LEAD: mark("OtherKindStrip", "Import &as leads"),
    Kind.CUSTOMER: mark("OtherKindStrip", "Import &as customers"),
    Kind.PRODUCT: mark("OtherKindStrip", "Import &as products"),
}


class OtherKindStrip(Strip):
    """Proposes another kind, and is hidden where there is nothing to propose.

    Signals:
        kind_asked: the proposal was taken; carries the `Kind`.
    """

    kind_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, tone="warning")
        self._kind: Kind | None = None
        self.opened.connect(self._taken)

    def show_opened(self, opened: Opened) -> None:
        """Proposes what the columns of a source fit better."""
        self._kind = opened.better
        if self._kind is None:
            self.say("")
        else:
            self.say(looks_like(self._kind), translate("OtherKindStrip", _TAKE[self._kind]))

    def _taken(self) -> None:
        if self._kind is not None:
            self.kind_asked.emit(self._kind)
