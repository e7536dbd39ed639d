"""The rows of a sheet as its spreadsheet program shows them, blank ones too, and what becomes of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import Enum, auto
from operator import attrgetter, itemgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.survey import Area, area_text, column_letters
from desktop.spreadsheets.table import Row, cell_text

Index = QModelIndex | QPersistentModelIndex
SHOWN = 200
TOLD = 1000


class Fate(Enum):
    """What becomes of a row."""

    HEADER = auto()
    DATA = auto()
    BLANK = auto()
    LEFT_OUT = auto()
    """It stands above the header, behind the last row, or is hidden."""


class RawModel(QAbstractTableModel):
    """Shows every row from 1 to the last one that is not blank; it holds none itself, but looks into the sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: Opened | None = None
        self._firsts: dict[tuple[int, int], Area] = {}
        self._tall: dict[int, list[Area]] = {}
        self._found: tuple[int, Row | None] = (0, None)

    def show_opened(self, opened: Opened) -> bool:
        """Shows a source; whether its rows are others than before."""
        before = self._opened
        if before is not None and before.sheet is opened.sheet:
            self._opened = opened
            if self.rowCount() and self.columnCount():
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self._opened, self._found = opened, (0, None)
        merged = opened.sheet.layout.merged
        self._firsts = {area[:2]: area for area in merged}
        self._tall = {}
        for area in sorted(merged):
            if area[2] > area[0]:
                self._tall.setdefault(area[1], []).append(area)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return self._opened.extent.last if self._opened is not None and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return self._opened.extent.width if self._opened is not None and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (self.fate_words(index.row()), self.text(index.row(), index.column()))
            return " ".join(filter(None, words))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self._opened is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return column_letters(self._opened.sheet.first_column + section)

    def row(self, at: int) -> Row | None:
        """The row at a place; None where it is blank."""
        number = at + 1
        if self._found[0] != number:
            self._found = (number, self._look_up(number))
        return self._found[1]

    def _look_up(self, number: int) -> Row | None:
        rows = self._opened.sheet.rows if self._opened is not None else []
        if not rows:
            return None
        # Without gaps a row stands where it is expected.
        at = number - rows[0].number
        if not 0 <= at < len(rows) or rows[at].number != number:
            at = bisect_left(rows, number, key=attrgetter("number"))
        return rows[at] if at < len(rows) and rows[at].number == number else None

    def text(self, at: int, section: int) -> str:
        """What a cell shows, in one line; the value of a merged cell where that is filled down."""
        cell = self._cell(at, section)
        if cell is None and self._opened is not None and self._opened.wishes.shape.fill_merged:
            area = self._reaching(at + 1, section)
            cell = self._cell(area[0] - 1, section) if area is not None else None
        return " ".join(cell_text(cell)[:SHOWN].split())

    def _cell(self, at: int, section: int) -> Any:
        row = self.row(at)
        return row.cells[section] if row is not None and section < len(row.cells) else None

    def _reaching(self, number: int, section: int) -> Area | None:
        """The merged cells that reach down to a row, in their first column."""
        assert self._opened is not None
        areas = self._tall.get(self._opened.sheet.first_column + section, [])
        at = bisect_right(areas, number, key=itemgetter(0)) - 1
        return areas[at] if at >= 0 and areas[at][0] < number <= areas[at][2] else None

    def merged(self, at: int, section: int) -> Area | None:
        """The merged cells that begin with a cell."""
        if not self._firsts or self._opened is None:
            return None
        return self._firsts.get((at + 1, self._opened.sheet.first_column + section))

    def fate(self, at: int) -> Fate:
        """What becomes of a row."""
        opened, number = self._opened, at + 1
        if opened is None:
            return Fate.BLANK
        header, shape = opened.table.header_row, opened.wishes.shape
        if number == header:
            return Fate.HEADER
        behind = shape.last_row is not None and number > shape.last_row
        if number < header or behind or (shape.skip_hidden and self.is_hidden_row(at)):
            return Fate.LEFT_OUT
        return Fate.BLANK if self.row(at) is None else Fate.DATA

    def fate_words(self, at: int) -> str:
        """What becomes of a row, where that is not usual, and whether it is hidden."""
        said = {
            Fate.HEADER: self.tr("Column names"),
            Fate.BLANK: self.tr("Blank: left out"),
            Fate.LEFT_OUT: self.tr("Left out"),
        }.get(self.fate(at), "")
        hidden = self.tr("Hidden in the file") if self.is_hidden_row(at) else ""
        return " · ".join(filter(None, (said, hidden)))

    def is_hidden_row(self, at: int) -> bool:
        """Whether the file hides a row."""
        return self._opened is not None and at + 1 in self._opened.sheet.layout.hidden_rows

    def is_hidden_column(self, section: int) -> bool:
        """Whether the file hides a column."""
        opened = self._opened
        return (
            opened is not None and opened.sheet.first_column + section in opened.sheet.layout.hidden_columns
        )

    def is_column_left_out(self, section: int) -> bool:
        """Whether a column is hidden and left out."""
        opened = self._opened
        return opened is not None and opened.wishes.shape.skip_hidden and self.is_hidden_column(section)

    def _tip(self, at: int, section: int) -> str:
        lines = [self.fate_words(at)]
        area = self.merged(at, section)
        if area is not None:
            lines.append(self.tr("Merged: {cells}").format(cells=area_text(area)))
        text = cell_text(self._cell(at, section))
        if len(text) > SHOWN or "\n" in text:
            lines.append(text[:TOLD])
        return "\n".join(filter(None, lines))
