"""The ticked records of a list, kept as ids or as "all but": any number of records costs next to nothing."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Which of the listed records are ticked.

    The list tells its ids with `set_listed`; ticks of records that are no longer listed are dropped then.

    Signals:
        changed: other records are ticked now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: array[int] = array("I")
        self._inverted = False
        self._ids: set[int] = set()

    def __len__(self) -> int:
        return len(self._listed) - len(self._ids) if self._inverted else len(self._ids)

    def __contains__(self, record: int) -> bool:
        return (record in self._ids) is not self._inverted

    @property
    def all(self) -> bool:
        """Whether every listed record is ticked."""
        return len(self._listed) > 0 and len(self) == len(self._listed)

    def ids(self) -> array[int]:
        """The ticked records in the order of the list."""
        if self._inverted and not self._ids:
            return self._listed
        return array("I", (one for one in self._listed if one in self))

    def set_listed(self, ids: array[int]) -> None:
        """The list shows these records now; what was not ticked before is not ticked by arriving."""
        before, self._listed = self._listed, ids
        if not self or before == ids:
            return
        count = len(self) if not self._inverted else len(before) - len(self._ids)
        ticked = set(before) - self._ids if self._inverted else self._ids
        self._inverted, self._ids = False, ticked.intersection(ids)
        if len(self._ids) != count:
            self.changed.emit()

    def toggle(self, record: int) -> None:
        """Ticks a record, or takes its tick away."""
        self._ids ^= {record}
        self.changed.emit()

    def add(self, records: Iterable[int]) -> None:
        """Ticks more records."""
        if self._inverted:
            self._ids.difference_update(records)
        else:
            self._ids.update(records)
        self.changed.emit()

    def replace(self, records: Iterable[int]) -> None:
        """Ticks exactly these records."""
        self._inverted, self._ids = False, set(records)
        self.changed.emit()

    def select_all(self) -> None:
        """Ticks every matching record, read or not."""
        self._inverted, self._ids = True, set()
        self.changed.emit()

    def clear(self) -> None:
        """Takes all ticks away."""
        if self._inverted or self._ids:
            self._inverted, self._ids = False, set()
            self.changed.emit()
