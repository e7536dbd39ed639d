"""The usual dates as cards in a row, a calendar for any other, and none at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.clock import clock
from desktop.ui import theme
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.calendar_popup import CalendarPopup

HEIGHT = 42
PADDING = 10
NARROWEST = 56


@dataclass(frozen=True)
class QuickDate:
    """A date one click away.

    Arguments:
        on: the date.
        name: such as Tomorrow.
        text: the real date, such as 11/25 Wed.
    """

    on: date
    name: str
    text: str


class _DateCard(QAbstractButton):
    """One card: a name, and the real date below it."""

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.say(name, text)

    def say(self, name: str, text: str) -> None:
        """Changes what it says."""
        self._name, self._text = name, text
        self.setAccessibleName(f"{name} {text}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        name = QFontMetrics(theme.font("body", bold=True)).horizontalAdvance(self._name)
        text = QFontMetrics(theme.font("meta")).horizontalAdvance(self._text)
        return QSize(max(NARROWEST, max(name, text) + 2 * PADDING), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, ring = self.isChecked(), self.isChecked() or self.hasFocus()
        width = 2 if ring else 1
        painter.setPen(theme.pen("focus ring" if ring else "border", width))
        painter.setBrush(
            theme.color("selected" if on else "hover on raised" if self.underMouse() else "raised")
        )
        edge = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), theme.RADIUS, theme.RADIUS
        )
        tall = bool(self._text)
        painter.setFont(theme.font("body", bold=on))
        painter.setPen(theme.color("accent text" if on else "text 1" if self.isEnabled() else "text off"))
        name = QRectF(0, 4 if tall else 0, self.width(), 18 if tall else self.height())
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self._name)
        if tall:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text 2" if self.isEnabled() else "text off"))
            painter.drawText(QRectF(0, 21, self.width(), 17), Qt.AlignmentFlag.AlignCenter, self._text)


class QuickDates(QWidget):
    """Chooses a date, or none.

    `none_button` is a link for "no date"; who uses the row puts it where it belongs, such as beside the label.

    Arguments:
        dates: the usual ones.
        earliest: the first day the calendar offers; today if None.

    Signals:
        chosen: the person chose a date, or None.
    """

    chosen = Signal(object)

    def __init__(
        self, dates: Sequence[QuickDate] = (), parent: QWidget | None = None, *, earliest: date | None = None
    ) -> None:
        super().__init__(parent)
        self._value: date | None = None
        self._earliest = earliest
        self._popup: CalendarPopup | None = None
        self._cards: dict[date, _DateCard] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.pick_card = _DateCard(self.tr("Pick a date"), "", self)
        self.pick_card.clicked.connect(self._open_calendar)
        self._row.addWidget(self.pick_card)
        self._row.addStretch(1)
        self.none_button = Button(self.tr("No follow-up"), self, kind="link")
        self.none_button.clicked.connect(self._choose_none)
        self.none_button.hide()
        self.set_dates(dates)

    def set_dates(self, dates: Sequence[QuickDate]) -> None:
        """Replaces the usual dates; the one chosen stays."""
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {}
        for place, one in enumerate(dates):
            card = _DateCard(one.name, one.text, self)
            card.setProperty("day", one.on)
            card.clicked.connect(self._choose_card)
            self._row.insertWidget(place, card)
            self._cards[one.on] = card
        before: QWidget | None = None
        for card in (*self._cards.values(), self.pick_card):
            if before is not None:
                QWidget.setTabOrder(before, card)
            before = card
        self.set_value(self._value)

    def cards(self) -> list[QAbstractButton]:
        """The cards of the usual dates."""
        return list(self._cards.values())

    def value(self) -> date | None:
        """The date chosen, or None."""
        return self._value

    def set_value(self, on: date | None) -> None:
        """Shows a date as chosen, or none."""
        self._value = on
        for day, card in self._cards.items():
            card.setChecked(day == on)
        other = on is not None and on not in self._cards
        self.pick_card.setChecked(other)
        self.pick_card.say(self.tr("Pick a date"), on.isoformat() if on is not None and other else "")

    def _choose(self, on: date | None) -> None:
        self.set_value(on)
        self.chosen.emit(on)

    def _choose_card(self) -> None:
        self._choose(self.sender().property("day"))

    def _choose_none(self) -> None:
        self._choose(None)

    def _open_calendar(self) -> None:
        self.set_value(self._value)
        if self._popup is None:
            self._popup = CalendarPopup(self, self._earliest or clock.today())
            self._popup.picked.connect(self._choose)
        self._popup.open_at(self.pick_card, self._value)
