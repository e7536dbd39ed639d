"""The row of filter chips: the usual ones, those that are set, a menu with the rest, and the order where it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.ui.icons import icon
from desktop.ui.records.filter_popup import ChoicesPopup, FilterPopup, PeriodPopup
from desktop.ui.records.filters import Filter
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import FilterChip, OrderChip

HEIGHT = 48


class FilterBar(QWidget):
    """Shows and changes the filters of a query, and the order that no column tells; the rest is left as it is.

    Arguments:
        filters: all filters of the list.

    Signals:
        changed: carries the query with the filters and the order now set.
    """

    changed = Signal(object)

    def __init__(self, filters: Sequence[Filter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._filters = {one.key: one for one in filters}
        self._query: Any = None
        self._usual: Any = None
        self._opened: set[str] = set()
        self.popup: FilterPopup | None = None
        self.chips = {one.key: self._chip(one) for one in filters}
        self.more = Button("", self, kind="quiet", icon_name="plus")
        self.more.clicked.connect(self._show_more)
        self.clear = Button("", self, kind="link")
        self.clear.clicked.connect(self._clear)
        self.order = OrderChip(self)
        self.order.clicked.connect(self._turn_order)
        self.order.cleared.connect(self._clear_order)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 16, 0)
        self._row.setSpacing(6)
        for chip in self.chips.values():
            self._row.addWidget(chip)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self._row.addWidget(self.clear)
        self._row.addSpacing(14)
        self._row.addWidget(self.order)
        self._retranslate()

    def add_end(self, widget: QWidget) -> None:
        """Puts a widget at the right end: the saved filters."""
        self._row.addWidget(widget)

    def _chip(self, one: Filter) -> FilterChip:
        chip = FilterChip(one.icon, one.caption(), "", self)
        chip.setObjectName(f"filter_{one.key}")
        chip.clicked.connect(partial(self.open, one.key))
        chip.cleared.connect(partial(self.set, one.key, one.empty()))
        return chip

    def show_query(self, query: Any) -> None:
        """Shows the filters of a query."""
        before, self._query = self._query, query
        if before is not None and self.cleared(before) == before and self.cleared(query) == query:
            return
        for key, one in self._filters.items():
            value = one.reads(query)
            if value != self.chips[key].value():
                self.chips[key].set_value(value)
        self.clear.setVisible(any(one.is_set(query) for one in self._filters.values()))
        self._fit()

    def show_order(self, title: str, query: Any, usual: Any) -> None:
        """Tells by what a query sorts, unless that goes without saying.

        Arguments:
            title: of the column; empty where the column is in sight and tells it.
            usual: a query in the usual order.
        """
        self._usual = usual
        same = (query.sort, query.descending) == (usual.sort, usual.descending)
        self.order.show_order("" if same else title, query.descending)
        self._fit()

    def _turn_order(self) -> None:
        self.changed.emit(replace(self._query, descending=not self._query.descending))

    def _clear_order(self) -> None:
        usual = self._usual
        self.changed.emit(replace(self._query, sort=usual.sort, descending=usual.descending))

    def described(self) -> list[tuple[str, str]]:
        """Title and value of every filter that is set."""
        found = ((one.caption(), one.reads(self._query)) for one in self._filters.values())
        return [(title, value) for title, value in found if value]

    def set(self, key: str, value: Any) -> None:
        """Sets one filter."""
        self._opened.discard(key)
        self.changed.emit(replace(self._query, **{key: value}))

    def _clear(self) -> None:
        self._opened.clear()
        self.changed.emit(self.cleared(self._query))

    def cleared(self, query: Any) -> Any:
        """A query without any of these filters."""
        return replace(query, **{key: one.empty() for key, one in self._filters.items()})

    def open(self, key: str, _checked: bool = False) -> None:
        """Opens the panel or menu of a filter below its chip; what was given has none and is taken off."""
        one, chip = self._filters[key], self.chips[key]
        if one.given is not None:
            self.set(key, one.empty())
            return
        if one.options is None and not one.periods:
            self._open_flag(one, chip)
            return
        value = getattr(self._query, key)
        popup = PeriodPopup(one, value, chip) if one.periods else ChoicesPopup(one, value, chip)
        popup.chosen.connect(partial(self.set, key))
        self.popup = popup
        popup.open_below(chip)
        popup.setFocus()

    def _open_flag(self, one: Filter, chip: FilterChip) -> None:
        menu = QMenu(chip)
        for value in (True, False):
            sample = replace(self._query, **{one.key: value})
            action = menu.addAction(one.reads(sample))
            action.setCheckable(True)
            action.setChecked(getattr(self._query, one.key) is value)
            action.triggered.connect(partial(self._set_flag, one.key, value))
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _set_flag(self, key: str, value: bool, _checked: bool = False) -> None:
        self.set(key, value)

    def _show_more(self) -> None:
        menu = QMenu(self.more)
        for key, one in self._filters.items():
            if not (one.given is not None or self.chips[key].isVisibleTo(self)):
                action = menu.addAction(icon(one.icon, "text 2"), one.caption())
                action.triggered.connect(partial(self._add, key))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _add(self, key: str, _checked: bool = False) -> None:
        self._opened.add(key)
        self.chips[key].show()
        self._fit()
        self.layout().activate()  # type: ignore[union-attr]
        self.open(key)

    def _fit(self) -> None:
        """Shows fewer of the chips that are not set where there is no room."""
        if self._query is None:
            return
        row = self._row
        for key, one in self._filters.items():
            shown = one.primary or one.is_set(self._query) or key in self._opened
            if self.chips[key].isHidden() is shown:
                self.chips[key].setVisible(shown)
        self.order.setVisible(bool(self.order.value()))
        self.more.show()
        self.more.setText(self.tr("More filters"))
        idle = [key for key, one in self._filters.items() if one.primary and not one.is_set(self._query)]
        row.activate()
        if row.minimumSize().width() > self.width():
            self.more.setText("")
        while row.minimumSize().width() > self.width() and idle:
            self.chips[idle.pop()].hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _retranslate(self) -> None:
        self.more.setText(self.tr("More filters"))
        self.more.setAccessibleName(self.tr("More filters"))
        self.clear.setText(self.tr("Clear"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._query is not None:
                self.show_query(self._query)
