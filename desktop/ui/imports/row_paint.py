"""Draws the cells of the checked rows: a tick, a pill for the result, marked cells tinted with a corner."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.imports.rows import EDITED, FIXED, KIND, MARK, NUMBER, QUIET, RESULT, TICK, RowsModel
from desktop.ui.records.tick_box import BOX, RADIUS, draw_tick_box
from desktop.ui.widgets.line_edit import LineEdit

PADDING = 8
CORNER = 7
BAR = 3
DOT = 5
TICK_LEFT = 14
PILL_LEFT, PILL_HEIGHT = 6, 22
PILL_ICON, PILL_GAP, PILL_SIDE, CARET = 14, 5, 9, 10
ICONS = {
    "new": "plus-circle",
    "shared": "users",
    "update": "pencil-simple",
    "unchanged": "equals",
    "duplicate": "copy",
    "aside": "minus-circle",
    "warning": "warning",
    "error": "warning-circle",
}
TONES = {
    "new": "success",
    "shared": "info",
    "update": "info",
    "unchanged": "success",
    "duplicate": "warning",
    "aside": "warning",
    "warning": "warning",
    "error": "error",
}
CALM = ("new", "unchanged")
Index = QModelIndex | QPersistentModelIndex


def pill_width(text: str) -> int:
    """How wide the pill of a result is, with room for the caret of the current row."""
    width = theme.metrics("meta").horizontalAdvance(text)
    return PILL_SIDE + PILL_ICON + PILL_GAP + width + PILL_SIDE


def _told(index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    """What the model tells of a cell, asked of it directly: through Qt each answer would wait for the worker's turn."""
    model = index.model()
    assert isinstance(model, RowsModel)
    return model.data(index, role)


class RowDelegate(QStyledItemDelegate):
    """Draws one cell, and makes the field in which it is edited.

    Signals:
        opened: a field was laid over a cell; carries index and place.
        next_asked: F8 was pressed in the field.
    """

    opened = Signal(object, QRect)
    next_asked = Signal()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        mark, kind = _told(index, MARK), _told(index, KIND)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        # Beside a worker each call of Qt may wait for the interpreter: what the view has painted already is not again.
        if mark or chosen:
            painter.fillRect(area, theme.color(f"{mark} soft" if mark else "selected"))
        painter.setPen(theme.pen("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if mark:
            _corner(painter, area, f"{mark} text")
        if chosen and index.column() == TICK:
            painter.fillRect(area.left(), area.top(), BAR, area.height(), theme.color("accent fill"))
        self._content(painter, area, index, kind, chosen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -2))

    @staticmethod
    def _content(painter: QPainter, area: QRect, index: Index, kind: str, current: bool) -> None:
        if index.column() == TICK:
            _tick(painter, area, index)
        elif index.column() == RESULT:
            _pill(painter, area, kind, str(_told(index)), caret=current and not _told(index, FIXED))
        else:
            _text(painter, area, index, kind)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        editor = LineEdit("", parent)
        editor.setProperty("kind", "cell")
        editor.setMinimumWidth(0)
        editor.setAlignment(Qt.AlignmentFlag(int(_told(index, Qt.ItemDataRole.TextAlignmentRole))))
        title = index.model().headerData(
            index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
        )
        editor.setAccessibleName(str(title))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, LineEdit)
        if not editor.isModified():
            editor.setText(str(_told(index, Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, LineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        area: QRect = option.rect  # type: ignore[attr-defined]
        editor.setGeometry(area)
        self.opened.emit(index, area)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter saves, whatever is held with it: nothing else may happen before the cell is checked."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter or event.key() == Qt.Key.Key_F8:
                assert isinstance(editor, QWidget)
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                if not enter:
                    self.next_asked.emit()
                return True
        return super().eventFilter(editor, event)


def _corner(painter: QPainter, area: QRect, token: str) -> None:
    right, top = area.right() + 1.0, float(area.top())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    corner = [QPointF(right - CORNER, top), QPointF(right, top), QPointF(right, top + CORNER)]
    painter.drawPolygon(QPolygonF(corner))


def _tick(painter: QPainter, area: QRect, index: Index) -> None:
    box = QRectF(area.left() + TICK_LEFT, area.top() + (area.height() - BOX) / 2, BOX, BOX)
    if not _told(index, FIXED):
        draw_tick_box(painter, box, Qt.CheckState(_told(index, Qt.ItemDataRole.CheckStateRole)))
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen("border"))
    painter.setBrush(theme.color("press"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _pill(painter: QPainter, area: QRect, kind: str, text: str, *, caret: bool) -> None:
    tone, width = TONES[kind], pill_width(text)
    room = width + (CARET + 2 if caret else 0)
    pill = QRectF(area.left() + PILL_LEFT, area.top() + (area.height() - PILL_HEIGHT) / 2, room, PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{tone} soft"))
    painter.drawRoundedRect(pill, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    colour = theme.color(f"{tone} text")
    top = pill.top() + (PILL_HEIGHT - PILL_ICON) / 2
    place = QRectF(pill.left() + PILL_SIDE, top, PILL_ICON, PILL_ICON)
    draw_icon(painter, place, ICONS[kind], colour, bold=True)
    painter.setFont(theme.font("meta"))
    painter.setPen(colour)
    room = pill.adjusted(PILL_SIDE + PILL_ICON + PILL_GAP, 0, 0, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
    if caret:
        end = pill.right() - PILL_SIDE - CARET + 3
        draw_icon(painter, QRectF(end, pill.center().y() - CARET / 2, CARET, CARET), "caret-down", colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _text(painter: QPainter, area: QRect, index: Index, kind: str) -> None:
    section, model = index.column(), index.model()
    assert isinstance(model, RowsModel)
    style, bold = style_of(model, section)
    last = section == model.remarks
    quiet = _told(index, QUIET) or section == NUMBER or (last and kind in CALM)
    colour = f"{TONES[kind]} text" if last else "text 1"
    painter.setFont(theme.font(style, bold))
    painter.setPen(theme.color("text 2" if quiet else colour))
    room = area.adjusted(PADDING, 0, -PADDING, 0)
    metrics = theme.metrics(style, bold)
    text = metrics.elidedText(str(_told(index)), Qt.TextElideMode.ElideRight, room.width())
    alignment = _told(index, Qt.ItemDataRole.TextAlignmentRole)
    painter.drawText(room, int(alignment) | int(Qt.TextFlag.TextSingleLine), text)
    if _told(index, EDITED):
        _dot(painter, area)


def style_of(model: RowsModel, section: int) -> tuple[str, bool]:
    """The text style of a column, and whether it is bold."""
    return "meta" if section == model.remarks else "body", model.field(section) == "name"


def _dot(painter: QPainter, area: QRect) -> None:
    """Says that a cell was typed over."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent fill"))
    painter.drawEllipse(QRectF(area.left() + 2, area.top() + 3, DOT, DOT))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
