"""The rows of a checked file, as the table of the import page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop.controllers.entries.field import caption
from desktop.controllers.entries.opportunity import BY_KEY, show
from desktop.spreadsheets.check import CheckedRow
from desktop.ui import theme
from desktop.ui.icons import icon

RESULT, REASON = 1, -1
SHOWN = ("name", "phone", "source", "owner", "store")


def kind_of(row: CheckedRow) -> str:
    """Whether a row is `error`, `warning` or `new`."""
    return "error" if row.errors else "warning" if row.problems else "new"


def reasons(row: CheckedRow) -> str:
    """What is wrong with a row, each reason with the field it is about."""
    return "; ".join(f"{caption(BY_KEY[one.field])}: {one.text()}" for one in row.problems)


class RowsModel(QAbstractTableModel):
    """Row number, result, some fields and the reasons; `filter` shows one kind only."""

    LOOKS = {
        "new": ("plus-circle", "success text"),
        "warning": ("warning", "warning text"),
        "error": ("warning-circle", "error text"),
    }

    def __init__(self, rows: Sequence[CheckedRow], directory: Any) -> None:
        super().__init__()
        self._all = rows
        self._directory = directory
        self._rows = list(rows)

    def filter(self, kind: str) -> None:
        """Shows `all` rows or those of a kind."""
        self.beginResetModel()
        self._rows = [row for row in self._all if kind in ("all", kind_of(row))]
        self.endResetModel()

    def row(self, position: int) -> CheckedRow:
        """The row shown at a position."""
        return self._rows[position]

    def is_empty(self, section: int) -> bool:
        """Whether a field's column has nothing in any row."""
        return 2 <= section < len(SHOWN) + 2 and not any(
            row.values[SHOWN[section - 2]] not in (None, "") for row in self._all
        )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(SHOWN) + 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        first = [
            QCoreApplication.translate("ImportRows", "Row"),
            QCoreApplication.translate("ImportRows", "Result"),
        ]
        last = QCoreApplication.translate("ImportRows", "Remarks")
        return [*first, *(caption(BY_KEY[key]) for key in SHOWN), last][section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        row, column = self._rows[index.row()], index.column()
        kind = kind_of(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column, kind)
        if role == Qt.ItemDataRole.DecorationRole and column == RESULT:
            return icon(*self.LOOKS[kind])
        if role == Qt.ItemDataRole.ForegroundRole and column in (RESULT, len(SHOWN) + 2):
            return theme.color(self.LOOKS[kind][1] if row.problems or column == RESULT else "text 2")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(row, column, kind) or None
        return None

    def _text(self, row: CheckedRow, column: int, kind: str) -> str:
        if column == 0:
            return str(row.number)
        if column == RESULT:
            return self._result(kind)
        if column == len(SHOWN) + 2:
            return reasons(row) or QCoreApplication.translate("ImportRows", "Can be imported")
        key = SHOWN[column - 2]
        return show(key, row.values[key], self._directory)

    @staticmethod
    def _result(kind: str) -> str:
        if kind == "error":
            return QCoreApplication.translate("ImportRows", "Error")
        if kind == "warning":
            return QCoreApplication.translate("ImportRows", "Warning")
        return QCoreApplication.translate("ImportRows", "New")
