"""Shows the lines of a document under their titles, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.controllers.amounts import Line
from desktop.controllers.entries.line import LineProblem
from desktop.controllers.entries.line_sheet import Entry, LineSheet
from desktop.ui import languages, theme
from desktop.ui.documents.lines.columns import GROWING, ORDERED, line_columns, widths
from desktop.ui.documents.lines.model import LineModel
from desktop.ui.records.cell_paint import CellPainter
from desktop.ui.records.columns import Cell, Column
from desktop.ui.records.plain_header import PlainHeader

ROW = 34


def _length(cell: Cell) -> int:
    return len(cell.text)


class LineTable(QTableView):
    """Shows a sheet; the current row and what happens in it are the grid's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chinese = languages.spoken() != "en"
        self.sheet = LineSheet((), self.chinese)
        self.cells = CellPainter()
        self._locked: Mapping[int, str] = {}
        self._marks: Mapping[int, str] = {}
        self._problems: tuple[LineProblem, ...] = ()
        self._faults: dict[tuple[int, str], str] = {}
        self._all_told = False
        self.lines_model = LineModel(line_columns(self.chinese, self._mark), self.fault, self)
        self._set_up()
        theme.notifier.changed.connect(self._forget_texts)

    def _set_up(self) -> None:
        self.setHorizontalHeader(PlainHeader(self.lines_model.columns, self))
        self.setModel(self.lines_model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is always kept, so that columns stay where they are whatever is entered.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._can_scroll)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(0)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(ROW)
        vertical.setDefaultSectionSize(ROW)

    def lines(self) -> tuple[Line, ...]:
        """The lines as they would be saved."""
        return self.sheet.lines

    @property
    def problems(self) -> tuple[LineProblem, ...]:
        """What prevents the lines from being saved."""
        return self._problems

    def fault(self, row: int, key: str) -> str:
        """What is wrong with a cell, as far as it is told already; empty where nothing is."""
        return self._faults.get((row, key), "")

    def find_faults(self) -> None:
        """Finds out what is wrong with the lines; what is only missing is told once somebody wants to save."""
        self._problems = self.sheet.problems()
        unread = {(row, key) for row, one in enumerate(self.sheet.entries) for key, _text in one.unread}
        self._faults = {
            (one.row, one.column): one.text()
            for one in self._problems
            if self._all_told or one.problem.code != "required" or (one.row, one.column) in unread
        }

    def set_locked(self, locked: Mapping[int, str]) -> None:
        """Which stored lines cannot be taken away, and why not, by their ids."""
        self._locked = locked

    def lock_of(self, row: int) -> str:
        """Why a line cannot be taken away; empty where it can."""
        record = self.sheet.lines[row].id
        return self._locked.get(record, "") if record is not None else ""

    def set_marks(self, marks: Mapping[int, str]) -> None:
        """What is said of stored lines beside their quantity, by their ids; without any the column is not there."""
        self._marks = marks
        self.share_room()
        self.viewport().update()

    def _mark(self, one: Entry) -> str:
        return self._marks.get(one.line.id, "") if one.line.id is not None else ""

    def shown_columns(self) -> list[Column]:
        """The columns in sight."""
        return [one for at, one in enumerate(self.lines_model.columns) if not self.isColumnHidden(at)]

    def place_of(self, key: str) -> int:
        """Which column has a key."""
        return next(at for at, one in enumerate(self.lines_model.columns) if one.key == key)

    def share_room(self) -> None:
        """Shares the width among the columns."""
        columns = self.lines_model.columns
        self.setColumnHidden(self.place_of(ORDERED), not self._marks)
        shown = {one.key for one in self.shown_columns()}
        room, needed = self.viewport().width(), {one: self._needed(one) for one in GROWING}
        for at, width in enumerate(widths(columns, shown.__contains__, room, needed)):
            if columns[at].key in shown:
                self.setColumnWidth(at, width)

    def _needed(self, key: str) -> int:
        """How wide a column has to be for the longest text in it."""
        column = self.lines_model.columns[self.place_of(key)]
        longest = max((column.cell(one) for one in self.sheet.entries), key=_length, default=None)
        return 0 if longest is None else self.cells.width(longest)

    def _can_scroll(self, least: int, most: int) -> None:
        """The bar shows no handle where all lines are in sight."""
        self.verticalScrollBar().setEnabled(most > least)

    def _forget_texts(self) -> None:
        self.cells.clear()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.cells.start(painter)
        painter.end()
        super().paintEvent(event)
