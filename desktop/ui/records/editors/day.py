"""A plain date, typed or taken from a calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.entries.field import Invalid, parse_date
from desktop.ui.records.editors.text import TextEditor
from desktop.ui.widgets.calendar_popup import CalendarPopup


class DayEditor(TextEditor):
    """A date as text with a calendar at its right end.

    Arguments:
        planned: a date that should not lie in the past; then the field says so.
    """

    def __init__(self, planned: bool = False, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(40, placeholder, parent=parent)
        self._planned = planned
        self._popup: CalendarPopup | None = None
        self.calendar_button = self.add_button("calendar-blank", self.tr("Pick a date"))
        self.calendar_button.clicked.connect(self.open_calendar)
        self.textChanged.connect(self._show_late)

    def day(self) -> date | None:
        """The date typed, where it is one."""
        try:
            return parse_date(self.text())
        except Invalid:
            return None

    def set_value(self, value: Any) -> None:
        """Shows a date."""
        super().set_value(value.isoformat() if isinstance(value, date) else value)

    def setReadOnly(self, read_only: bool) -> None:  # noqa: N802
        """Locks or unlocks it; a locked date has no calendar."""
        self.calendar_button.setVisible(not read_only)
        super().setReadOnly(read_only)

    def open_calendar(self) -> None:
        """Opens the calendar below the field."""
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self.pick)
        self._popup.open_at(self, self.day())

    def pick(self, chosen: date) -> None:
        """Takes a date as if it had been typed."""
        self.set_value(chosen)
        self.setFocus()
        self.edited.emit()

    def _show_late(self) -> None:
        on = self.day()
        late = self._planned and on is not None and on < clock.today()
        self.set_trailing("warning-circle" if late else "", "error text", self.tr("Overdue") if late else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.open_calendar()
            return
        super().keyPressEvent(event)
