"""A plain date, typed or taken from a calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from desktop.clock import clock
from desktop.controllers.entries.field import Invalid, parse_date
from desktop.ui.records.editors.text import TextEditor


class CalendarPopup(QFrame):
    """A month to pick a day from; closes itself.

    Signals:
        picked: the day, as a `datetime.date`.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget, earliest: date | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "plain")
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        if earliest is not None:
            self.calendar.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.calendar)
        self.setFixedSize(300, 250)

    def open_at(self, widget: QWidget, shown: date | None) -> None:
        """Opens below a widget, or above it where there is no room below."""
        start = shown or clock.today()
        self.calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        below = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        room = widget.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below = widget.mapToGlobal(QPoint(0, -self.height() - 4))
        below.setX(min(below.x(), room.right() - self.width()))
        self.move(below)
        self.show()
        self.calendar.setFocus()

    def _pick(self, chosen: QDate) -> None:
        self.hide()
        self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))


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
