"""The rows of a checked file, as the table of the import page shows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop.controllers.entries.field import FieldKind, Severity, caption
from desktop.controllers.entries.showing import show
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import Decision, Finding
from desktop.spreadsheets.importing import Plan
from desktop.spreadsheets.table import cell_text
from desktop.translation import clauses, mark, translate
from desktop.ui.records.phones import shown_phone

NUMBER, RESULT = 0, 1
FIRST = 2
SHOWN = (
    *("code", "name", "phone", "wechat", "needs", "store", "budget", "source", "owner"),
    *("specification", "category", "unit", "price", "bar_code"),
)
KIND = Qt.ItemDataRole.UserRole
FAULT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Sight:
    """What is shown of a plan, found out beside the window.

    Arguments:
        plan: the file, read and checked.
        fields: those with something in them, and `faulty` ones.
        counts: how many rows are of which kind.
    """

    plan: Plan
    fields: tuple[str, ...]
    faulty: frozenset[str]
    counts: Counter[str]


def look_at(plan: Plan) -> Sight:
    """Which fields are worth a column, and how many rows are of which kind."""
    faulty = {problem.field for row in plan.rows for problem in row.problems}
    known = plan.target.by_key
    wanted = [
        *(key for key in SHOWN if key in known),
        *(key for key in known if key in faulty and key not in SHOWN),
    ]
    fields = tuple(key for key in wanted if key == "name" or key in faulty or _filled(plan, key))
    return Sight(plan, fields, frozenset(faulty), Counter(kind_of(row) for row in plan.rows))


def _filled(plan: Plan, key: str) -> bool:
    return any(row.values.get(key) not in (None, "", ()) for row in plan.rows)


_KINDS = {
    Finding.REPEATED: "duplicate",
    Finding.OPEN: "duplicate",
    Finding.EXISTING: "duplicate",
    Finding.UPDATE: "update",
    Finding.UNCHANGED: "unchanged",
}


def kind_of(row: CheckedRow) -> str:
    """Whether a row is `error`, `duplicate`, `update`, `unchanged`, `warning`, `shared` or `new`."""
    if row.errors:
        return "error"
    if row.finding in _KINDS:
        return _KINDS[row.finding]
    if row.warned:
        return "warning"
    return "shared" if row.finding is Finding.SHARED else "new"


def reasons(plan: Plan, row: CheckedRow) -> str:
    """What is wrong with a row, each reason with the field it is about."""
    fields = plan.target.by_key
    return clauses(one.text_of(fields[one.field]) for one in row.problems)


def as_text(plan: Plan, rows: Sequence[CheckedRow]) -> str:
    """Rows with their reasons and all their cells, for a spreadsheet or a message."""
    cells = {row.number: row.cells for row in plan.table.rows}
    titles = [
        QCoreApplication.translate("ImportRows", "Row"),
        QCoreApplication.translate("ImportRows", "Remarks"),
    ]
    lines = [[*titles, *plan.table.header]]
    lines += [
        [str(row.number), reasons(plan, row), *(cell_text(cell) for cell in cells[row.number])]
        for row in rows
    ]
    return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)


class RowsModel(QAbstractTableModel):
    """Row number, result, the fields with something in them, and the reasons; `filter` shows one kind only."""

    def __init__(self, sight: Sight, directory: Any) -> None:
        super().__init__()
        self.plan = sight.plan
        self._fields = sight.fields
        self._kept = {"code", "name", "phone", "price", *sight.faulty}
        self._directory = directory
        self._cells = {row.number: row.cells for row in sight.plan.table.rows}
        self._rows = list(sight.plan.rows)

    def filter(self, kind: str) -> None:
        """Shows `all` rows or those of a kind."""
        self.beginResetModel()
        self._rows = [row for row in self.plan.rows if kind in ("all", kind_of(row))]
        self.endResetModel()

    def row(self, position: int) -> CheckedRow:
        """The row shown at a position."""
        return self._rows[position]

    def field(self, section: int) -> str | None:
        """The field of a column; None for row number, result and reasons."""
        return self._fields[section - FIRST] if FIRST <= section < FIRST + len(self._fields) else None

    def is_needed(self, section: int) -> bool:
        """Whether a column is wanted even where there is little room: who it is, and what is wrong."""
        return self.field(section) in self._kept

    def next_error(self, after: int) -> int | None:
        """The position of the next row with an error, going round at the end."""
        count = len(self._rows)
        places = ((after + step) % count for step in range(1, count + 1))
        return next((at for at in places if self._rows[at].errors), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._fields) + FIRST + 1

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
        if section == NUMBER:
            return QCoreApplication.translate("ImportRows", "Row")
        if section == RESULT:
            return QCoreApplication.translate("ImportRows", "Result")
        return QCoreApplication.translate("ImportRows", "Remarks")

    def _is_right(self, section: int) -> bool:
        key = self.field(section)
        return section == NUMBER or (key is not None and self.plan.target.by_key[key].kind is FieldKind.MONEY)

    def data(self, index: Index, role: int = 0) -> Any:
        row, section = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._is_right(section) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, section)
        if role == KIND:
            return kind_of(row)
        if role == FAULT:
            return self._fault(row, self.field(section))
        return None

    @staticmethod
    def _fault(row: CheckedRow, key: str | None) -> str:
        """Whether a cell is the reason of an `error` or a `warning`; empty where nothing is wrong with it."""
        found = {one.severity for one in row.problems if one.field == key} - {Severity.NOTE}
        return "error" if Severity.ERROR in found else "warning" if found else ""

    def _tip(self, row: CheckedRow, section: int) -> str | None:
        key = self.field(section)
        own = "\n".join(one.text() for one in row.problems if one.field == key)
        return own or self._text(row, section) or None

    def _text(self, row: CheckedRow, section: int) -> str:
        key = self.field(section)
        if key is not None:
            text = show(key, row.values.get(key), self._directory) or self._typed(row, key)
            phone = self.plan.target.by_key[key].kind is FieldKind.PHONE
            return shown_phone(text, self.plan.region) if phone else text
        if section == NUMBER:
            return str(row.number)
        if section == RESULT:
            return result_text(kind_of(row))
        return self._remark(row)

    def _remark(self, row: CheckedRow) -> str:
        """What is wrong with a row, what becomes of it, and what it changes."""
        parts = [reasons(self.plan, row)] if row.problems else []
        decision = self.plan.decision(row)
        if decision is Decision.UPDATE:
            parts += [self._change(key, *pair) for key, pair in self.plan.updates(row).items()]
        elif decision is Decision.SKIP and not row.errors:
            unchanged = row.finding is Finding.UNCHANGED
            parts.append(
                QCoreApplication.translate("ImportRows", "Nothing to change")
                if unchanged
                else QCoreApplication.translate("ImportRows", "is left out")
            )
        return clauses(parts) or QCoreApplication.translate("ImportRows", "Can be imported")

    def _change(self, key: str, old: Any, new: Any) -> str:
        shown = [show(key, value, self._directory) or "–" for value in (old, new)]
        return f"{caption(self.plan.target.by_key[key])} {shown[0]} → {shown[1]}"

    def _typed(self, row: CheckedRow, key: str) -> str:
        """What stands in the sheet where it could not become a value."""
        cells, columns = self._cells[row.number], self.plan.columns.columns
        return " ".join(cell_text(cells[at]).strip() for at in columns.get(key, ()) if at < len(cells))


_RESULTS = {
    "error": mark("ImportRows", "Error"),
    "warning": mark("ImportRows", "Warning"),
    "duplicate": mark("ImportRows", "Duplicate"),
    "shared": mark("ImportRows", "Shared"),
    "update": mark("ImportRows", "Update"),
    "unchanged": mark("ImportRows", "Unchanged"),
    "new": mark("ImportRows", "New"),
}


def result_text(kind: str) -> str:
    """What a row's kind is called."""
    return translate("ImportRows", _RESULTS[kind])
