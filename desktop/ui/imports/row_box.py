"""A drop-down list of a sheet's rows, each with a glimpse of what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.spreadsheets.table import Row, cell_text
from desktop.translation import figure
from desktop.ui import theme
from desktop.ui.widgets.combo_box import WORDS, ComboBox

CELLS = 6
LONGEST = 24
POPUP = 380
GAP, SIDE = 20, 12
HEIGHT = 24


def glimpse(row: Row) -> str:
    """The first cells of a row that show something, each cut where it is long."""
    texts = (" ".join(cell_text(cell)[:LONGEST].split()) for cell in row.cells)
    return " · ".join(islice(filter(None, texts), CELLS))


class _Glimpses(QStyledItemDelegate):
    """Draws an option with its glimpse behind it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        seen = str(index.data(WORDS))[len(str(index.data())) :].strip()
        area: QRect = option.rect  # type: ignore[attr-defined]
        others = (str(index.sibling(at, 0).data()) for at in range(index.model().rowCount()))
        left = QFontMetrics(theme.font("body")).horizontalAdvance(max(others, key=len)) + GAP
        room = area.adjusted(left, 0, -SIDE, 0)
        font = theme.font("meta")
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.color("text 2"))
        shown = QFontMetrics(font).elidedText(seen, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, HEIGHT))


class RowBox(ComboBox):
    """Chooses a row by its number; typing finds it by what stands in it, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self._offered: tuple[object, ...] = ()
        self.setItemDelegate(_Glimpses(self))
        self.view().setMinimumWidth(POPUP)

    def show_rows(
        self, rows: Sequence[Row], value: int | None, before: Sequence[tuple[Any, str]] = ()
    ) -> None:
        """Offers rows.

        Arguments:
            rows: in the order in which they are offered.
            value: the number chosen, or a value of `before`; a row that is not among them is offered, too.
            before: what else can be chosen: value and text of each.
        """
        glimpses: dict[Any, str] = {row.number: glimpse(row) for row in rows}
        if value is not None and value not in glimpses and value not in dict(before):
            glimpses[value] = ""
        offered = (*before, *glimpses.items())
        if offered != self._offered:
            self._offered = offered
            numbered = [(number, row_text(number)) for number in glimpses]
            self.set_options([*before, *numbered], words=glimpses)
        self.set_value(value)
        line = self.lineEdit()
        if line is not None:
            # A file that falls on it is to be read, and not to be written into it.
            line.setAcceptDrops(False)
            line.setCursorPosition(0)


def row_text(number: int) -> str:
    """How a row is named."""
    return QCoreApplication.translate("RowBox", "Row {number}").format(number=figure(number))
