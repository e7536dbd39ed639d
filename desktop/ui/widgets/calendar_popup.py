"""A month that drops down below a widget to pick a day from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from desktop.clock import clock
from desktop.ui import theme

WIDTH, HEIGHT = 300, 250
APART = 4


class CalendarPopup(QFrame):
    """Picks a day; closes itself.

    Arguments:
        earliest: the first day offered, or None.

    Signals:
        picked: the day, as a `datetime.date`.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget, earliest: date | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.set_earliest(earliest)
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.calendar)
        self.setFixedSize(WIDTH, HEIGHT)

    def set_earliest(self, earliest: date | None) -> None:
        """Changes the first day offered."""
        if earliest is not None:
            self.calendar.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))

    def open_at(self, widget: QWidget, shown: date | None = None) -> None:
        """Opens below a widget, or above it where there is no room below.

        Arguments:
            shown: the day it starts at; today if None.
        """
        start = shown or clock.today()
        self._paint_days()
        self.calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        at = widget.mapToGlobal(QPoint(0, widget.height() + APART))
        room = widget.screen().availableGeometry()
        if at.y() + self.height() > room.bottom():
            at = widget.mapToGlobal(QPoint(0, -self.height() - APART))
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        self.move(at)
        self.show()
        self.calendar.setFocus()

    def _paint_days(self) -> None:
        """Weekends as all days, today in bold: red means overdue here, not Sunday."""
        plain = QTextCharFormat()
        plain.setForeground(theme.color("text 1"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(theme.color("text 3"))
        head.setBackground(theme.color("raised"))
        self.calendar.setHeaderTextFormat(head)
        bold = QTextCharFormat()
        bold.setForeground(theme.color("accent text"))
        bold.setFontWeight(theme.font("body", bold=True).weight())
        today = clock.today()
        self.calendar.setDateTextFormat(QDate(), QTextCharFormat())
        self.calendar.setDateTextFormat(QDate(today.year, today.month, today.day), bold)

    def _pick(self, chosen: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("border"))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
