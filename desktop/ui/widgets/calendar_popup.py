"""A month that drops down below a widget to pick a day from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.clock import clock
from desktop.ui import theme
from desktop.ui.icons import icon
from desktop.ui.widgets.rounded_window import cut_corners, make_rounded, paint_frame

WIDTH, HEIGHT = 300, 250
APART = 4
BAR = "qt_calendar_navigationbar"
YEAR, MONTH = "qt_calendar_yearbutton", "qt_calendar_monthbutton"
ARROWS = {"qt_calendar_prevmonth": "caret-left", "qt_calendar_nextmonth": "caret-right"}


class Month(QCalendarWidget):
    """A month in our colours, its head as the language writes it: red means overdue here, not Sunday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._year_first()
        self.currentPageChanged.connect(self._name_page)
        self.dress()

    def dress(self) -> None:
        """Takes the colours of the theme shown."""
        self._name_page()
        head = QTextCharFormat()
        head.setForeground(theme.color("text 3"))
        head.setBackground(theme.color("raised"))
        self.setHeaderTextFormat(head)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, head)
        for name, arrow in ARROWS.items():
            self._button(name).setIcon(icon(arrow, "text 2"))

    def setDateRange(self, earliest: QDate, latest: QDate) -> None:  # noqa: N802
        """Offers only these days."""
        super().setDateRange(earliest, latest)
        self._name_page()

    def _button(self, name: str) -> QToolButton:
        found = self.findChild(QToolButton, name)
        assert found is not None
        return found

    def _year_first(self) -> None:
        """Puts the year before the month where dates are written so."""
        if not QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("y"):
            return
        bar, month = self.findChild(QWidget, BAR), self._button(MONTH)
        row = bar.layout() if bar is not None else None
        assert isinstance(row, QHBoxLayout)
        row.removeWidget(month)
        row.insertWidget(row.indexOf(self._button(YEAR)) + 1, month)

    def _name_page(self) -> None:
        """Names year and month, which Qt writes out as it does in the middle of a text."""
        month_pattern = self.tr("MMMM", "month above a calendar")
        shown = QDate(self.yearShown(), self.monthShown(), 1)
        self._button(YEAR).setText(QLocale().toString(shown, self.tr("yyyy", "year above a calendar")))
        button = self._button(MONTH)
        button.setText(QLocale().toString(shown, month_pattern))
        for number, action in enumerate(button.menu().actions(), 1):
            action.setText(QLocale().toString(QDate(shown.year(), number, 1), month_pattern))

    def paintCell(self, painter: QPainter, rect: QRect, on: QDate | date) -> None:  # noqa: N802
        shown = QDate(on.year, on.month, on.day) if isinstance(on, date) else on
        today = clock.today()
        chosen = shown == self.selectedDate()
        is_today = shown == QDate(today.year, today.month, today.day)
        offered = self.minimumDate() <= shown <= self.maximumDate()
        inside = shown.month() == self.monthShown() and offered
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("raised"))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent fill"))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 1, -3, -1), theme.RADIUS, theme.RADIUS)
        painter.setFont(theme.font("body", bold=chosen or is_today))
        token = "on fill" if chosen else "accent text" if is_today else "text 1" if inside else "text off"
        painter.setPen(theme.color(token))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(shown.day()))
        painter.restore()


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
        make_rounded(self)
        self.calendar = Month(self)
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
            first = QDate(earliest.year, earliest.month, earliest.day)
            self.calendar.setDateRange(first, self.calendar.maximumDate())

    def open_at(self, widget: QWidget, shown: date | None = None) -> None:
        """Opens below a widget, or above it where there is no room below.

        Arguments:
            shown: the day it starts at; today if None.
        """
        start = shown or clock.today()
        self.calendar.dress()
        self.calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        at = widget.mapToGlobal(QPoint(0, widget.height() + APART))
        room = widget.screen().availableGeometry()
        if at.y() + self.height() > room.bottom():
            at = widget.mapToGlobal(QPoint(0, -self.height() - APART))
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        self.move(at)
        self.show()
        self.calendar.setFocus()

    def _pick(self, chosen: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_frame(QPainter(self), self)
