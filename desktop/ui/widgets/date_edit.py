"""A plain date, typed or taken from a calendar; what was typed stays, also where it is no date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.field import Invalid, parse_date
from desktop.ui.widgets.calendar_popup import CalendarPopup
from desktop.ui.widgets.line_edit import LineEdit
from desktop.ui.widgets.quick_dates import QuickDate, QuickDates

__all__ = ["DateEdit", "QuickDate", "QuickDates"]


class DateEdit(LineEdit):
    """A date as text such as 2026-11-25; may stay empty.

    Arguments:
        on: shown at first.
        placeholder: shown while empty.
        earliest: the first day the calendar offers, or None.

    Signals:
        edited: the person typed, picked or cleared.
    """

    edited = Signal()

    def __init__(
        self,
        on: date | None = None,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        earliest: date | None = None,
    ) -> None:
        super().__init__("", parent, placeholder=placeholder, limit=40)
        self._earliest = earliest
        self._popup: CalendarPopup | None = None
        self.clear_button = self.add_button("x", self.tr("Clear the date"))
        self.clear_button.clicked.connect(self._clear)
        self.calendar_button = self.add_button("calendar-blank", self.tr("Pick a date"))
        self.calendar_button.clicked.connect(self.open_calendar)
        self.textChanged.connect(self._show_clear)
        self.textEdited.connect(self._typed)
        self.set_value(on)
        self._show_clear()

    def value(self) -> date | None:
        """The date typed; None where it is empty or no date."""
        try:
            return parse_date(self.text())
        except Invalid:
            return None

    def is_valid(self) -> bool:
        """Whether it is empty or a date."""
        return not self.text().strip() or self.value() is not None

    def set_value(self, on: date | None) -> None:
        """Shows a date, or none."""
        self.setText(on.isoformat() if on else "")

    def open_calendar(self) -> None:
        """Opens the calendar below."""
        if self.isReadOnly():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self, self._earliest)
            self._popup.picked.connect(self._pick)
        self._popup.open_at(self, self.value())

    def setReadOnly(self, read_only: bool) -> None:  # noqa: N802
        """Locks or unlocks it."""
        super().setReadOnly(read_only)
        self.calendar_button.setVisible(not read_only)
        self._show_clear()

    def _pick(self, on: date) -> None:
        self.set_value(on)
        self.setFocus()
        self.edited.emit()

    def _clear(self) -> None:
        self.set_value(None)
        self.setFocus()
        self.edited.emit()

    def _typed(self, _text: str) -> None:
        self.edited.emit()

    def _show_clear(self) -> None:
        self.clear_button.setVisible(bool(self.text()) and not self.isReadOnly())
        self.relayout_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and plain and not self.composing:
            self.open_calendar()
            return
        super().keyPressEvent(event)
