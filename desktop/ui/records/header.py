"""The header of a list: tick box for all, sort arrow, columns to drag and to resize."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.records.column_title import Title, draw_title, place_title
from desktop.ui.records.columns import LEAST_WIDTH
from desktop.ui.records.model import RecordsModel
from desktop.ui.records.row_paint import TICK_LEFT
from desktop.ui.records.selection import Selection
from desktop.ui.records.tick_box import BOX, draw_tick_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

HEIGHT = 32
ARROW = 14
ARROW_GAP = 4


class RecordsHeader(QHeaderView):
    """Paints the columns' titles; a click sorts, a drag moves, the box ticks all.

    Signals:
        sort_asked: a column's title was clicked; carries its place in the model.
        all_asked: the tick box was clicked.
    """

    sort_asked = Signal(int)
    all_asked = Signal()

    def __init__(self, model: RecordsModel, selection: Selection, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self._selection = selection
        self._sorted = -1
        self._descending = False
        self._hovered = -1
        self._titles: dict[tuple[int, int, bool], Title] = {}
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(LEAST_WIDTH // 2)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionClicked.connect(self._clicked)
        selection.changed.connect(self.viewport().update)
        model.complete.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(self.length(), HEIGHT)

    def set_sort(self, column: int, descending: bool) -> None:
        """Shows by which column the list is sorted, -1 for none of them."""
        if (column, descending) != (self._sorted, self._descending):
            self._sorted, self._descending = column, descending
            self.viewport().update()

    def sorted_by(self) -> tuple[int, bool]:
        """The column with the arrow, and whether it points down."""
        return self._sorted, self._descending

    def first_shown(self) -> int:
        """The leftmost column shown besides the tick box."""
        for place in range(1, self.count()):
            at = self.logicalIndex(place)
            if not self.isSectionHidden(at):
                return at
        return 0

    def shown(self) -> list[int]:
        """The columns shown, from left to right."""
        places = (self.logicalIndex(place) for place in range(self.count()))
        return [at for at in places if not self.isSectionHidden(at)]

    def key_at(self, x: int) -> str:
        """The key of the column at a place of the viewport, empty beside them."""
        at = self.logicalIndexAt(x)
        return self._records.columns[at].key if at >= 0 else ""

    def _clicked(self, at: int) -> None:
        if at == 0:
            self.all_asked.emit()
        elif self._records.columns[at].sort is not None:
            self.sort_asked.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:  # noqa: N802
        painter.fillRect(rect, theme.color("surface"))
        if at == 0:
            self._paint_box(painter, rect)
        else:
            self._paint_title(painter, rect, at)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))

    def _paint_box(self, painter: QPainter, rect: QRect) -> None:
        state = Qt.CheckState.Unchecked
        if self._selection.all:
            state = Qt.CheckState.Checked
        elif len(self._selection):
            state = Qt.CheckState.PartiallyChecked
        box = QRectF(rect.left() + TICK_LEFT, rect.top() + (rect.height() - BOX) / 2, BOX, BOX)
        draw_tick_box(painter, box, state)

    def forget_texts(self) -> None:
        """Places every title again: the theme or the language changed."""
        self._titles.clear()
        self.viewport().update()

    def title(self, at: int, width: int) -> Title:
        """As much of a column's title as there is room for in a section `width` pixels wide, and where it stands."""
        key = at, width, at == self._sorted
        found = self._titles.get(key)
        if found is None:
            found = self._titles[key] = self._place_title(at, width)
        return found

    def _place_title(self, at: int, width: int) -> Title:
        current = at == self._sorted
        arrow = ARROW + ARROW_GAP if current else 0
        return place_title(self._records.columns[at], width, bold=current, mark=arrow)

    def _paint_title(self, painter: QPainter, rect: QRect, at: int) -> None:
        current = at == self._sorted
        lit = current or (at == self._hovered and self._records.columns[at].sort is not None)
        title = self.title(at, rect.width())
        draw_title(painter, rect, title, "text 1" if lit else "text 2", bold=current)
        if current:
            left = rect.left() + title.left + title.width + ARROW_GAP
            place = QRect(left, rect.top() + (rect.height() - ARROW) // 2, ARROW, ARROW)
            name = "arrow-down" if self._descending else "arrow-up"
            draw_icon(painter, place, name, theme.color("accent text"), bold=True)
