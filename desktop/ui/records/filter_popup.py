"""What opens below a filter's chip: a list to tick, or relative dates with two dates of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.clock import clock
from desktop.controllers.list_query import DateRange, Period
from desktop.ui.records.filters import Filter, Option
from desktop.ui.widgets.calendar_popup import Month

WIDTH = 240
MOST_LINES = 10
SEARCH_FROM = 8
LINE = 30
_VALUE = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1


class FilterPopup(QFrame):
    """A small panel that closes when one clicks beside it.

    Signals:
        chosen: the filter's new value.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("filterPopup")
        self.setProperty("card", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6, 6, 6, 6)
        self.column.setSpacing(4)
        self.setMinimumWidth(WIDTH)

    def open_below(self, anchor: QWidget) -> None:
        """Shows itself below a chip."""
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class ChoicesPopup(FilterPopup):
    """Values to tick; every tick filters at once.

    Arguments:
        one: the filter.
        value: what is chosen now.
        parent: the chip.
    """

    def __init__(self, one: Filter, value: Sequence[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.textChanged.connect(self._narrow)
        self.column.addWidget(self.search)
        for group in one.groups() if one.groups else ():
            self._add_group(group)
        self.list = QListWidget(self)
        self.list.setAccessibleName(one.caption())
        options = one.options() if one.options else ()
        for option in options:
            self._add(option, option.value in value)
        self.list.setFixedHeight(min(len(options), MOST_LINES) * LINE + 4)
        self.list.itemChanged.connect(self._changed)
        self.list.itemClicked.connect(self._clicked)
        self.column.addWidget(self.list)
        self.search.setVisible(len(options) > SEARCH_FROM)
        self.setFocusProxy(self.search if len(options) > SEARCH_FROM else self.list)
        self._clicked_state: Qt.CheckState | None = None

    def _add_group(self, group: Option) -> None:
        button = QPushButton(group.text, self)
        button.setProperty("kind", "ghost")
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(partial(self._choose_group, group.value))
        self.column.addWidget(button)

    def _choose_group(self, values: Sequence[Any], _checked: bool = False) -> None:
        self.chosen.emit(tuple(values))
        self.close()

    def _add(self, option: Option, ticked: bool) -> None:
        item = QListWidgetItem(option.text)
        item.setSizeHint(QSize(0, LINE))
        item.setData(_VALUE, option.value)
        item.setData(_SEARCH, f"{option.text} {option.search}".casefold())
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _narrow(self, typed: str) -> None:
        needle = typed.casefold().strip()
        for item in self._items():
            item.setHidden(needle not in item.data(_SEARCH))

    def _clicked(self, item: QListWidgetItem) -> None:
        """A click on the text ticks as well; a click on the box has already done so."""
        if self._clicked_state is None:
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        self._clicked_state = None

    def _changed(self, item: QListWidgetItem) -> None:
        self._clicked_state = item.checkState()
        values = tuple(one.data(_VALUE) for one in self._items() if one.checkState() == Qt.CheckState.Checked)
        self.chosen.emit(values)


class PeriodPopup(FilterPopup):
    """Relative dates, and two dates of one's own.

    Arguments:
        one: the filter.
        value: what is chosen now.
        parent: the chip.
    """

    def __init__(self, one: Filter, value: DateRange | None, parent: QWidget) -> None:
        super().__init__(parent)
        for period in one.periods:
            if period is not Period.BETWEEN:
                self._add(one, period, value is not None and value.period is period)
        if Period.BETWEEN in one.periods:
            self._add_between(value)

    def _add(self, one: Filter, period: Period, current: bool) -> None:
        button = QPushButton(one.period_text(period), self)
        button.setProperty("kind", "chip-on" if current else "ghost")
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(partial(self._choose, period))
        self.column.addWidget(button)

    def _add_between(self, value: DateRange | None) -> None:
        today = clock.today()
        mine = value if value is not None and value.period is Period.BETWEEN else None
        self.first, self.last = (
            self._edit((mine and getattr(mine, side)) or today) for side in ("first", "last")
        )
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("Until"))
        row = QHBoxLayout()
        row.setContentsMargins(6, 4, 6, 2)
        row.addWidget(self.first)
        row.addWidget(QLabel("–", self))
        row.addWidget(self.last)
        self.apply = QPushButton(self.tr("Filter between"), self)
        self.apply.clicked.connect(self._between)
        self.column.addLayout(row)
        self.column.addWidget(self.apply)

    def _edit(self, day: Any) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day), self)
        edit.setCalendarPopup(True)
        edit.setCalendarWidget(Month())
        edit.setDisplayFormat("yyyy-MM-dd")
        return edit

    def _choose(self, period: Period, _checked: bool = False) -> None:
        self.chosen.emit(DateRange(period))
        self.close()

    def _between(self) -> None:
        days: list[Any] = sorted((self.first.date().toPython(), self.last.date().toPython()), key=str)
        self.chosen.emit(DateRange(Period.BETWEEN, *days))
        self.close()
