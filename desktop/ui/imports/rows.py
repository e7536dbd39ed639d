"""The rows of a checked file as a table: a window over the plan that copies none of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.controllers.entries.field import FieldKind, Severity, caption
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import Decision
from desktop.spreadsheets.plan import Plan
from desktop.spreadsheets.table import cell_text
from desktop.ui.imports.corrections import Corrections
from desktop.ui.imports.row_words import change, remark, result_text, told, value_text, why_fixed, why_locked
from desktop.ui.imports.sight import ALL, ERROR, Sight

TICK, NUMBER, RESULT = 0, 1, 2
FIRST = 3
KIND = Qt.ItemDataRole.UserRole
MARK = Qt.ItemDataRole.UserRole + 1
QUIET = Qt.ItemDataRole.UserRole + 2
EDITED = Qt.ItemDataRole.UserRole + 3
FIXED = Qt.ItemDataRole.UserRole + 4
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """A tick, row number, result, the fields with something in them, and the remarks.

    Arguments:
        sight: the file.
        directory: names of staff, stores and choices.
        typed: what was typed and is not checked yet.

    Signals:
        cell_typed: a cell was typed anew; carries row number, position of the column, and the text.
    """

    cell_typed = Signal(int, int, str)

    def __init__(self, sight: Sight, directory: Any, typed: Corrections) -> None:
        super().__init__()
        self.sight = sight
        self._directory = directory
        self._typed = typed
        self._kept = {"code", "name", "phone", "needs", "price", *sight.reached, *sight.faulty}
        self._shown: Sequence[int] = sight.places(ALL)
        self._last: tuple[tuple[Sequence[CheckedRow], int], CheckedRow] | None = None

    @property
    def plan(self) -> Plan:
        """The file with what was decided."""
        return self.sight.plan

    @property
    def shown(self) -> Sequence[int]:
        """The places in the plan of the rows shown, in their order."""
        return self._shown

    def show_rows(self, places: Sequence[int]) -> None:
        """Shows other rows of the file."""
        self.beginResetModel()
        self._shown = places
        self.endResetModel()

    def show_sight(self, sight: Sight) -> None:
        """The same file corrected or decided otherwise: what is shown stays in its place."""
        more = len(sight.fields) - len(self.sight.fields)
        self._kept |= sight.faulty | sight.reached
        if more:
            end = FIRST + len(self.sight.fields)
            self.beginInsertColumns(QModelIndex(), end, end + more - 1)
            self.sight = sight
            self.endInsertColumns()
        self.sight = sight
        self.refresh()

    def refresh(self) -> None:
        """Everything may have changed."""
        if self._shown:
            corner = self.index(len(self._shown) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), corner)

    def row(self, position: int) -> CheckedRow:
        """The row shown at a position."""
        return self._at(self._shown[position])

    def _at(self, place: int) -> CheckedRow:
        """The row at a place of the plan; a table paints one row's cells after another."""
        key = (self.plan.rows, place)
        if self._last is None or self._last[0][0] is not key[0] or self._last[0][1] != place:
            self._last = key, self.plan.rows[place]
        return self._last[1]

    def position_of(self, place: int) -> int:
        """Where a row of the plan is shown; where it would be, if it is not."""
        return bisect_left(self._shown, place)

    def field(self, section: int) -> str | None:
        """The field of a column; None for tick, row number, result and remarks."""
        fields = self.sight.fields
        return fields[section - FIRST] if FIRST <= section < FIRST + len(fields) else None

    def section_of(self, key: str) -> int:
        """The column of a field; that of the remarks where it has none."""
        fields = self.sight.fields
        return FIRST + fields.index(key) if key in fields else self.remarks

    @property
    def remarks(self) -> int:
        """The column of the remarks."""
        return FIRST + len(self.sight.fields)

    def is_needed(self, section: int) -> bool:
        """Whether a column is wanted even where there is little room: who it is, and what is wrong."""
        return self.field(section) in self._kept

    def errors_of(self, position: int) -> list[int]:
        """The columns of a row that are at fault, from left to right."""
        return sorted({self.section_of(one.field) for one in self.row(position).errors})

    def next_error(self, after: int, section: int = -1) -> tuple[int, int] | None:
        """Row and column of the next fault, going round at the end; rows that are being checked are past.

        Arguments:
            after, section: behind which row and column.
        """
        if 0 <= after < len(self._shown) and self._is_bad(after):
            later = [one for one in self.errors_of(after) if one > section]
            if later:
                return after, later[0]
        count = len(self._shown)
        found = self._next_bad(chain(range(after + 1, count), range(min(after + 1, count))))
        return None if found is None else (found, self.errors_of(found)[0])

    def _next_bad(self, positions: Iterable[int]) -> int | None:
        kinds, shown = self.sight.kinds, self._shown
        return next((at for at in positions if kinds[shown[at]] == ERROR and self._is_bad(at)), None)

    def _is_bad(self, position: int) -> bool:
        place = self._shown[position]
        return self.sight.kinds[place] == ERROR and not self._typed.is_waiting(self._at(place).number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.remarks + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_right(section):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        key = self.field(section)
        if key is not None:
            return caption(self.plan.target.by_key[key])
        if section == TICK:
            return ""
        if section == NUMBER:
            return QCoreApplication.translate("ImportRows", "Row")
        if section == RESULT:
            return QCoreApplication.translate("ImportRows", "Result")
        return QCoreApplication.translate("ImportRows", "Remarks")

    def _is_right(self, section: int) -> bool:
        key = self.field(section)
        return section == NUMBER or (key is not None and self.plan.target.by_key[key].kind is FieldKind.MONEY)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK:
            return found | Qt.ItemFlag.ItemIsUserCheckable
        if not why_locked(self.plan, self.field(index.column())):
            return found | Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: Index, role: int = 0) -> Any:
        place, section = self._shown[index.row()], index.column()
        row = self._at(place)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_at(place, section)
        if role == Qt.ItemDataRole.EditRole:
            return self.raw(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._is_right(section) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.CheckStateRole and section == TICK:
            return Qt.CheckState.Checked if self.plan.is_taken(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(place, section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(place, section)
        return self._look(place, row, section, role)

    def _look(self, place: int, row: CheckedRow, section: int, role: int) -> Any:
        if role == KIND:
            return self.sight.kind(place)
        if role == MARK:
            return self._mark(row, self.field(section))
        if role == QUIET:
            return not row.errors and self.plan.decision(row) is Decision.SKIP
        if role == EDITED:
            return self._was(row, section) is not None
        if role == FIXED:
            return bool(why_fixed(self.plan, row))
        return None

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:  # noqa: N802
        at = self._position(index.column())
        if role != Qt.ItemDataRole.EditRole or at is None:
            return False
        if str(value) != self.raw(index):
            self.cell_typed.emit(self.row(index.row()).number, at, str(value))
        return True

    def _position(self, section: int) -> int | None:
        """Which column of the sheet can be edited in a column of the table."""
        key = self.field(section)
        return None if key is None or why_locked(self.plan, key) else self.plan.columns.columns[key][0]

    def section_at(self, position: int) -> int:
        """In which column of the table a column of the sheet is edited."""
        columns = self.plan.columns.columns
        return next(
            (at for at in range(FIRST, self.remarks) if columns.get(str(self.field(at))) == (position,)), 0
        )

    def raw(self, index: Index) -> str:
        """What stands in the sheet's cell, or was just typed there."""
        at = self._position(index.column())
        return "" if at is None else self.raw_at(self._shown[index.row()], at)

    def raw_at(self, place: int, position: int) -> str:
        """The same by the row's place in the plan and the position of the column in the sheet."""
        typed = self._typed.text((self._at(place).number, position))
        return self._cell(place, position) if typed is None else typed

    def _cell(self, place: int, at: int) -> str:
        cells = self.plan.table.rows[place].cells
        return cell_text(cells[at]) if at < len(cells) else ""

    def _problems(self, row: CheckedRow, key: str | None) -> list[str]:
        return [one.text() for one in told(self.plan, row) if one.field == key]

    def _mark(self, row: CheckedRow, key: str | None) -> str:
        """Whether a cell is an `error`, a `warning`, or tells something (`info`); empty where nothing is to be said."""
        found = {one.severity for one in told(self.plan, row) if one.field == key}
        if Severity.ERROR in found:
            return "error"
        if Severity.WARNING in found:
            return "warning"
        return "info" if found or self._changed(row, key) else ""

    def _changed(self, row: CheckedRow, key: str | None) -> tuple[Any, Any] | None:
        """Old and new value of a cell that is going to change its record."""
        if key is None or not row.changes or self.plan.decision(row) is not Decision.UPDATE:
            return None
        return self.plan.updates(row).get(key)

    def _was(self, row: CheckedRow, section: int) -> str | None:
        at = self._position(section)
        return None if at is None else self._typed.before((row.number, at))

    def fault(self, index: Index) -> tuple[str, str]:
        """How a cell is marked, and why."""
        row, key = self.row(index.row()), self.field(index.column())
        return self._mark(row, key), "\n".join(self._problems(row, key))

    def _tip(self, place: int, section: int) -> str | None:
        row, key = self._at(place), self.field(section)
        if section == TICK:
            return why_fixed(self.plan, row) or None
        if section == RESULT:
            return QCoreApplication.translate("ImportRows", "Click to decide what is done with this row")
        lines = self._problems(row, key)
        pair = self._changed(row, key)
        if pair is not None and key is not None:
            lines.append(change(self.plan, key, *pair, self._directory))
        was = self._was(row, section)
        if was is not None:
            empty = QCoreApplication.translate("ImportRows", "(empty)")
            lines.append(QCoreApplication.translate("ImportRows", "was: {text}").format(text=was or empty))
        return "\n".join(lines) or self.text_at(place, section) or None

    def _spoken(self, place: int, section: int) -> str:
        """A cell for those who hear it: with its column, and what is wrong with it."""
        row = self._at(place)
        if section == TICK:
            taken = QCoreApplication.translate("ImportRows", "is written")
            left = QCoreApplication.translate("ImportRows", "is left out")
            return why_fixed(self.plan, row) or (taken if self.plan.is_taken(row) else left)
        title = self.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        parts = [f"{title}: {self.text_at(place, section)}", *self._problems(row, self.field(section))]
        return ", ".join(parts)

    def text_at(self, place: int, section: int) -> str:
        """What a cell shows, by the row's place in the plan."""
        row, key = self._at(place), self.field(section)
        if key is not None:
            return self._value(place, row, key, section)
        if section == NUMBER:
            return str(row.number)
        if section == RESULT:
            return result_text(self.sight.kind(place))
        return "" if section == TICK else remark(self.plan, row, self._directory)

    def _value(self, place: int, row: CheckedRow, key: str, section: int) -> str:
        at = self._position(section)
        typed = None if at is None else self._typed.text((row.number, at))
        if typed is not None:
            return typed
        if key in ("number", "follow_up") or key not in row.values:
            text = self._stands(place, key)
        else:
            text = value_text(self.plan, key, row.values[key], self._directory) or self._stands(place, key)
        if not text and self._mark(row, key) == "error":
            return QCoreApplication.translate("ImportRows", "(empty)")
        return text

    def _stands(self, place: int, key: str) -> str:
        """What stands in the sheet where it could not become a value."""
        columns = self.plan.columns.columns
        return " ".join(self._cell(place, at).strip() for at in columns.get(key, ()))
