"""The header of the checked rows: the captions, and a box that ticks all rows shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui import theme
from desktop.ui.imports.row_paint import TICK_LEFT
from desktop.ui.imports.rows import TICK
from desktop.ui.records.tick_box import BOX, draw_tick_box

HEIGHT = 32
LEAST = 36


class RowsHeader(QHeaderView):
    """Paints the captions; the box left of them ticks all.

    Signals:
        all_asked: the box was clicked.
    """

    all_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._state = Qt.CheckState.Unchecked
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEIGHT)
        self.setMinimumSectionSize(LEAST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionClicked.connect(self._clicked)

    @property
    def ticked(self) -> Qt.CheckState:
        """Whether all, some or none of the rows shown are ticked."""
        return self._state

    def set_state(self, state: Qt.CheckState) -> None:
        """Shows whether all, some or none of the rows shown are ticked."""
        self._state = state
        self.viewport().update()

    def _clicked(self, section: int) -> None:
        if section == TICK:
            self.all_asked.emit()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        if section != TICK:
            super().paintSection(painter, rect, section)
            return
        painter.fillRect(rect, theme.color("surface"))
        box = QRectF(rect.left() + TICK_LEFT, rect.top() + (rect.height() - BOX) / 2, BOX, BOX)
        draw_tick_box(painter, box, self._state)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
