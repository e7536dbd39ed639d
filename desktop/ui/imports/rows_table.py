"""The table of checked rows: a pill for the result, faulty cells tinted with a corner, the whole reason below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.imports.rows import FAULT, KIND, NUMBER, RESULT, RowsModel

ROW = 32
PADDING = 8
CORNER = 7
BAR = 3
REASONS = 240
NARROWEST = 0.7
WIDTHS = {"name": 130, "phone": 164, "second_phone": 164, "needs": 170, "budget": 96, "email": 180}
USUAL = 120
ICONS = {
    "new": "plus-circle",
    "shared": "users",
    "update": "pencil-simple",
    "unchanged": "equals",
    "duplicate": "copy",
    "warning": "warning",
    "error": "warning-circle",
}
TONES = {
    "new": "success",
    "shared": "info",
    "update": "info",
    "unchanged": "success",
    "duplicate": "warning",
    "warning": "warning",
    "error": "error",
}
QUIET = ("new", "unchanged")


class RowDelegate(QStyledItemDelegate):
    """Draws one cell."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        fault, kind = index.data(FAULT), index.data(KIND)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        back = "selected" if chosen else "surface"
        painter.save()
        painter.fillRect(area, theme.color(f"{fault} soft" if fault else back))
        painter.setPen(theme.pen("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if fault:
            self._corner(painter, area, f"{fault} text")
        if chosen and index.column() == NUMBER:
            painter.fillRect(area.left(), area.top(), BAR, area.height(), theme.color("accent fill"))
        if index.column() == RESULT:
            self._pill(painter, area, kind, index.data())
        else:
            self._text(painter, area, index, kind)
        painter.restore()

    @staticmethod
    def _corner(painter: QPainter, area: QRect, token: str) -> None:
        right, top = area.right() + 1.0, float(area.top())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token))
        corner = [QPointF(right - CORNER, top), QPointF(right, top), QPointF(right, top + CORNER)]
        painter.drawPolygon(QPolygonF(corner))

    @staticmethod
    def _pill(painter: QPainter, area: QRect, kind: str, text: str) -> None:
        tone = TONES[kind]
        width = QFontMetrics(theme.font("meta")).horizontalAdvance(text) + 8 + 14 + 5 + 10
        pill = QRectF(area.left() + 6, area.top() + (area.height() - 22) / 2, width, 22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{tone} soft"))
        painter.drawRoundedRect(pill, 11, 11)
        colour = theme.color(f"{tone} text")
        draw_icon(painter, QRectF(pill.left() + 8, pill.top() + 4, 14, 14), ICONS[kind], colour, bold=True)
        painter.setFont(theme.font("meta"))
        painter.setPen(colour)
        painter.drawText(pill.adjusted(27, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    @staticmethod
    def _text(painter: QPainter, area: QRect, index: Any, kind: str) -> None:
        section, model = index.column(), index.model()
        last = section == model.columnCount() - 1
        font = theme.font("meta" if last else "body", bold=model.field(section) == "name")
        token = "text 2" if section == NUMBER or (last and kind in QUIET) else "text 1"
        painter.setFont(font)
        painter.setPen(theme.color(f"{TONES[kind]} text" if last and kind not in QUIET else token))
        room = area.adjusted(PADDING, 0, -PADDING, 0)
        text = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(room, int(alignment) | int(Qt.TextFlag.TextSingleLine), text)


class RowsTable(QTableView):
    """Shows the rows; one of them is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setFixedHeight(ROW)
        columns.setMinimumSectionSize(48)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """Shows other rows, in columns of fitting widths."""
        super().setModel(model)
        if not isinstance(model, RowsModel):
            return
        self.setColumnWidth(NUMBER, 60)
        self.setColumnWidth(RESULT, 104)
        self._fit()

    def _fit(self) -> None:
        """Keeps the reasons in sight: fields that are in order give way, and the others share the room."""
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        last = model.columnCount() - 1
        wide = {at: WIDTHS.get(str(model.field(at)), USUAL) for at in range(RESULT + 1, last)}
        room = self.viewport().width() - self.columnWidth(NUMBER) - self.columnWidth(RESULT)
        used = sum(width for at, width in wide.items() if model.is_needed(at))
        share = min(1.0, max(NARROWEST, (room - REASONS) / used))
        wide |= {at: self._narrowed(at, width * share) for at, width in wide.items() if model.is_needed(at)}
        used = sum(width for at, width in wide.items() if model.is_needed(at))
        for at, width in wide.items():
            fits = used + width <= room - REASONS
            used += width if fits and not model.is_needed(at) else 0
            self.setColumnWidth(at, width)
            self.setColumnHidden(at, not fits and not model.is_needed(at))
        self.setColumnWidth(last, max(REASONS, room - used))

    def _narrowed(self, section: int, width: float) -> int:
        """A column that gives room away, but is never narrower than its caption."""
        caption = str(
            self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        )
        return max(int(width), QFontMetrics(theme.font("body")).horizontalAdvance(caption) + 3 * PADDING)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def go_to(self, position: int) -> None:
        """Makes a row the current one and brings it into sight."""
        index = self.model().index(position, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
