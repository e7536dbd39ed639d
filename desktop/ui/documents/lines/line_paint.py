"""Draws the cells of the lines: the current line and the selected ones tinted, what is wrong marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.controllers.entries.line import AMOUNT, NAME
from desktop.controllers.entries.line_sheet import Entry
from desktop.translation import figure
from desktop.ui import theme
from desktop.ui.documents.lines.columns import NUMBER, NUMBER_LEFT
from desktop.ui.icons import draw_icon
from desktop.ui.records.columns import Cell

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid

PLUS = 14
CORNER = 6
BAR = 3

Index = QModelIndex | QPersistentModelIndex


class LinePainter(QStyledItemDelegate):
    """Draws what the model's columns say of a line."""

    def __init__(self, grid: LineGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # type: ignore[attr-defined]
        grid, row = self._grid, index.row()
        column, one = grid.lines_model.columns[index.column()], grid.lines_model.entry(row)
        if one is None:
            self._entry_row(painter, box, column.key)
        else:
            if row in grid.selected:
                painter.fillRect(box, theme.color("selected"))
            fault = grid.fault(row, column.key)
            if fault:
                painter.fillRect(box, theme.color("error soft"))
                self._corner(painter, box)
            if column.key == NUMBER:
                self._number(painter, box, row)
            else:
                cell = column.cell(self._typed(one, row, column.key))
                grid.cells.draw(
                    painter,
                    cell._replace(colour="error text") if fault else cell,
                    box.left(),
                    box.top(),
                    box.width() - grid.covered(row, column.key),
                    box.height() - 1,
                )
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("line"))

    def _typed(self, one: Entry, row: int, key: str) -> Entry:
        """The line as it would be with what is being typed, where its amount is drawn."""
        preview = self._grid.editing.preview
        return preview if preview is not None and key == AMOUNT and row == self._grid.row else one

    def _number(self, painter: QPainter, box: QRect, row: int) -> None:
        selected = row in self._grid.selected and len(self._grid.selected) > 1
        if selected:
            painter.fillRect(box.left(), box.top(), BAR, box.height(), theme.color("accent fill"))
        painter.setFont(theme.font("meta", bold=selected))
        self._grid.cells.start(painter)
        painter.setPen(theme.color("text 1" if selected else "text 2"))
        place = QRect(box.left() + NUMBER_LEFT, box.top(), box.width(), box.height() - 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, figure(row + 1))

    def _entry_row(self, painter: QPainter, box: QRect, key: str) -> None:
        if key == NUMBER:
            place = QRectF(box.left() + NUMBER_LEFT - 6, box.center().y() - PLUS / 2, PLUS, PLUS)
            draw_icon(painter, place, "plus", theme.color("text 3"))
        elif key == NAME and not self._grid.in_entry_row:
            typed = self._grid.entry_row.text
            cell = Cell(typed or self._grid.entry_hint, "text 1" if typed else "text 3")
            # Nothing stands in the next cells of this row: the hint may reach over them.
            self._grid.cells.draw(
                painter, cell, box.left(), box.top(), self._grid.entry_width(), box.height() - 1
            )

    @staticmethod
    def _corner(painter: QPainter, box: QRect) -> None:
        right, top = box.right() + 1, box.top()
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("error text"))
        painter.drawConvexPolygon(
            [QPoint(right - CORNER, top), QPoint(right, top), QPoint(right, top + CORNER)]
        )
        painter.restore()
