"""The lines as a table model, with the row for new ones at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.line import NAME
from desktop.controllers.entries.line_sheet import Entry
from desktop.translation import figure, translate
from desktop.ui.documents.lines.columns import NUMBER
from desktop.ui.records.columns import Column

Index = QModelIndex | QPersistentModelIndex


def _badge(one: Entry, key: str) -> str:
    """What the sign behind a name says."""
    if key != NAME or not one.line.list_product:
        return ""
    return translate("LineModel", "It is entered into the products when the document is saved")


class LineModel(QAbstractTableModel):
    """Shows the lines of a sheet.

    Arguments:
        columns: from left to right.
        fault: what is wrong with a cell, by row and key; empty where nothing is.
    """

    def __init__(self, columns: Sequence[Column], fault: Callable[[int, str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.entries: tuple[Entry, ...] = ()
        self.has_entry_row = True
        self._fault = fault

    def show_entries(self, entries: tuple[Entry, ...], has_entry_row: bool) -> bool:
        """Shows these lines; tells whether rows came, went or changed places."""
        before, self.entries = self.entries, entries
        if has_entry_row != self.has_entry_row or [one.key for one in before] != [one.key for one in entries]:
            self.beginResetModel()
            self.has_entry_row = has_entry_row
            self.endResetModel()
            return True
        for row, (old, new) in enumerate(zip(before, entries, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        return False

    def entry(self, row: int) -> Entry | None:
        """The line of a row; None of the row for new ones."""
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.entries) + self.has_entry_row

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        one, column = self.entry(index.row()), self.columns[index.column()]
        if one is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._fault(index.row(), column.key) or _badge(one, column.key) or None
        return figure(index.row() + 1) if column.key == NUMBER else column.text(one)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].caption()
        return None
