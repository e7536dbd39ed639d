"""Paints the rows in sight: background, current bar, tick box, cells, focus ring, grey rows while reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui import theme
from desktop.ui.records.cell_paint import CellPainter
from desktop.ui.records.columns import Cell
from desktop.ui.records.model import RecordsModel
from desktop.ui.records.selection import Selection
from desktop.ui.records.tick_box import BOX

if TYPE_CHECKING:
    from desktop.ui.records.table import RecordsTable

BAR = 3
TICK_LEFT = 14
COPY_ICON = 20
KEPT_ROWS = 300

_Shown = list[tuple[int, int, int]]


class RowPainter:
    """Draws one paint event of a table.

    Arguments:
        model: the rows.
        selection: the ticked records.
    """

    def __init__(self, model: RecordsModel, selection: Selection) -> None:
        self._model = model
        self._selection = selection
        self._cells: dict[int, tuple[Any, list[Cell | None]]] = {}
        self._painter = CellPainter()
        self.pointer: QPoint | None = None

    def clear(self) -> None:
        """Words and draws everything again."""
        self._cells.clear()
        self._painter.clear()

    def paint(self, table: RecordsTable, painter: QPainter, rect: QRect) -> None:
        """Draws the part of the table in a rectangle."""
        self._painter.start(painter)
        painter.fillRect(rect, theme.color("surface"))
        height = table.row_height()
        offset = table.verticalScrollBar().value()
        shown = self._shown(table, rect)
        first = max((offset + rect.top()) // height, 0)
        last = min((offset + rect.bottom()) // height, self._model.rowCount() - 1)
        grey = self._model.waiting_long
        if len(self._cells) > KEPT_ROWS:
            self._cells.clear()
        for row in range(first, last + 1):
            self._row(table, painter, row, row * height - offset, height, shown, grey)
        self._focus(table, painter, height, offset)

    @staticmethod
    def _shown(table: RecordsTable, rect: QRect) -> _Shown:
        """Column, left edge and width of what is in sight."""
        result = []
        for at in range(len(table.records.columns)):
            width = table.columnWidth(at)
            left = table.columnViewportPosition(at)
            if width and left <= rect.right() and left + width > rect.left():
                result.append((at, left, width))
        return result

    def _row(
        self,
        table: RecordsTable,
        painter: QPainter,
        row: int,
        top: int,
        height: int,
        shown: _Shown,
        grey: bool,
    ) -> None:
        record = self._model.record(row)
        ticked = record in self._selection
        current = row == table.current_row()
        hovered = row == table.hovered_row()
        width = table.viewport().width()
        if ticked or current or hovered:
            filled = ("selected hover" if hovered else "selected") if ticked or current else "hover"
            painter.fillRect(0, top, width, height, theme.color(filled))
        painter.fillRect(0, top + height - 1, width, 1, theme.color("line"))
        known = self._model.known(record)
        cells = self._worded(record, known) if known is not None else None
        columns = self._model.columns
        for at, left, room in shown:
            if not at:
                state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
                self._painter.tick(painter, state, left + TICK_LEFT, top + (height - BOX) // 2)
            elif cells is not None:
                cell = cells[at]
                if cell is None:
                    cell = cells[at] = columns[at].cell(known)
                self._painter.draw(painter, cell, left, top, room, height)
            elif grey:
                self._skeleton(painter, row, at, left, top, room, height)
        if hovered and known is not None:
            self._copy_icon(table, painter, row, height)
        if current:
            painter.fillRect(0, top, BAR, height, theme.color("focus ring"))

    def _worded(self, record: int, known: Any) -> list[Cell | None]:
        """The cells of a row as far as they have been worded; worded again once the row was read again."""
        found = self._cells.get(record)
        if found is None or found[0] is not known:
            found = self._cells[record] = (known, [None] * len(self._model.columns))
        return found[1]

    @staticmethod
    def _skeleton(painter: QPainter, row: int, at: int, left: int, top: int, room: int, height: int) -> None:
        length = int((room - 16) * (0.45 + 0.4 * ((row * 7 + at * 3) % 5) / 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(QRectF(left + 8, top + height / 2 - 4, length, 8), 4, 4)

    def _copy_icon(self, table: RecordsTable, painter: QPainter, row: int, height: int) -> None:
        if self.pointer is None:
            return
        place = table.copy_rect(row, self.pointer)
        if place.isEmpty():
            return
        over = place.contains(self.pointer)
        filled = "selected hover" if self._model.record(row) in self._selection else "hover"
        painter.fillRect(place.adjusted(0, 1, 0, -2), theme.color(filled))
        colour = "accent text" if over else "text 2"
        self._painter.icon(painter, "copy", colour, place.left() + 2, place.top() + (height - 16) // 2)

    @staticmethod
    def _focus(table: RecordsTable, painter: QPainter, height: int, offset: int) -> None:
        row = table.current_row()
        if row < 0 or not table.hasFocus() or not table.keyboard_focus():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.pen("focus ring", 2))
        edge = QRectF(0, row * height - offset, table.viewport().width(), height - 1)
        painter.drawRect(edge.adjusted(1, 1, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
