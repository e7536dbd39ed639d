"""Applies a person's layout to the table's header, and keeps what they change there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.records.columns import Column, Layout, Room
from desktop.ui.records.table import RecordsTable

SETTLE = 150


class ColumnKeeper(QObject):
    """Order, width and choice of the columns of one table.

    Arguments:
        table: whose columns they are.
        layout: what the person made of them before.

    Signals:
        changed: the person changed something; carries the new Layout.
        others_shown: there are other columns in sight than before, whoever is the reason.
    """

    changed = Signal(object)
    others_shown = Signal()

    def __init__(self, table: RecordsTable, layout: Layout) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.header
        self._columns = table.records.columns
        self._applying = False
        self.layout = layout
        self._room = Room(1366, False, True)
        self._shown: frozenset[str] = frozenset()
        self._settle = QTimer(self, interval=SETTLE, singleShot=True)
        self._settle.timeout.connect(self._settled)
        self._header.sectionMoved.connect(self._moved)
        self._header.sectionResized.connect(self._resized)

    def set_room(self, room: Room) -> None:
        """Fits the columns into another room."""
        self._room = room
        self.apply()

    def set_layout(self, layout: Layout) -> None:
        """Takes over another layout, such as a saved filter's, without telling."""
        self.layout = layout
        self.apply()

    def all_columns(self) -> tuple[Column, ...]:
        """Every column there is to choose from, shown or not."""
        return tuple(one for one in self._columns if one.offered())

    def shown(self) -> list[Column]:
        """The columns shown, from left to right."""
        return [one for one in self.layout.ordered(self._columns) if self.layout.visible(one, self._room)]

    def hidden_title(self, sort: Any) -> str:
        """The title of the column that sorts by this, where it is hidden; else empty."""
        shown = self.shown()
        hidden = (one for one in self._columns if one.sort == sort and one not in shown)
        return next((one.caption() for one in hidden), "")

    def show(self, key: str, shown: bool) -> None:
        """Shows or hides a column."""
        self._take(self.layout.with_shown(key, shown))

    def reset(self) -> None:
        """Back to the default."""
        self._take(Layout())

    def _take(self, layout: Layout) -> None:
        self.layout = layout
        self.apply()
        self.changed.emit(layout)

    def apply(self) -> None:
        """Gives the header order, choice and widths."""
        self._applying = True
        try:
            self._apply()
        finally:
            self._applying = False
        before, self._shown = self._shown, frozenset(one.key for one in self.shown())
        if self._shown != before:
            self.others_shown.emit()

    def _apply(self) -> None:
        places = {one.key: at for at, one in enumerate(self._columns)}
        for place, one in enumerate(self.layout.ordered(self._columns)):
            before = self._header.visualIndex(places[one.key])
            if before != place:
                self._header.moveSection(before, place)
        shown = self.shown()
        for key, at in places.items():
            self._header.setSectionHidden(at, not any(one.key == key for one in shown))
        taken = sum(self.layout.width(one) for one in shown if not one.stretch)
        for one in shown:
            width = self.layout.width(one)
            if one.stretch and one.key not in self.layout.widths:
                width = max(width, self._table.viewport().width() - taken)
            self._header.resizeSection(places[one.key], width)

    def _moved(self, _at: int, _before: int, _after: int) -> None:
        if not self._applying:
            keys = [
                self._columns[self._header.logicalIndex(place)].key for place in range(self._header.count())
            ]
            self.layout = self.layout.with_order(keys)
            self.changed.emit(self.layout)

    def _resized(self, at: int, before: int, after: int) -> None:
        if self._applying or not before or not after or self._columns[at].fixed:
            return
        self.layout = self.layout.with_width(self._columns[at].key, after)
        self._settle.start()

    def _settled(self) -> None:
        self.apply()
        self.changed.emit(self.layout)
