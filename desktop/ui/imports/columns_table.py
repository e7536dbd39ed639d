"""The table of a sheet's columns: one row each, and one real list, over the row whose field is being chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.spreadsheets.mapping import How
from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.outlook import Certainty
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.imports.column_words import ICONS, TONES, certainty_word, hint_word, usual_why
from desktop.ui.imports.columns_model import (
    ARROW,
    CAPTION,
    CERTAINTY,
    FIELD,
    HOW,
    LETTER,
    SAMPLES,
    STUMBLES,
    WHY,
    ColumnsModel,
)
from desktop.ui.imports.field_choice import SKIP, FieldChoice

ROW = 45
HEADER = 34
PADDING = 8
LEFT = 20
BOX = 30
ICON = 14
WIDTHS = {LETTER: 50, CAPTION: 114, SAMPLES: 160, ARROW: 26, FIELD: 230, HOW: 104}
# How what is left of the window's width is shared.
SHARES = {CAPTION: 2, SAMPLES: 5, WHY: 2}
OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space})
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Draws one cell."""

    def __init__(self, table: ColumnsTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # type: ignore[attr-defined]
        current = index.row() == self._table.currentIndex().row()
        painter.save()
        painter.fillRect(box, theme.color("selected" if current else "surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("line"))
        draw = {ARROW: self._arrow, FIELD: self._field, HOW: self._how}.get(index.column(), self._text)
        draw(painter, box.adjusted(0, 0, 0, -1), index)
        painter.restore()

    @staticmethod
    def _arrow(painter: QPainter, box: QRect, _index: Index) -> None:
        place = QRectF(box.left() + 5, box.top() + (box.height() - 16) / 2, 16, 16)
        draw_icon(painter, place, "arrow-right", theme.color("text 2"))

    def _field(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Looks as the list that opens here."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = index.row() == self._table.currentIndex().row() and self._table.hasFocus()
        room = QRectF(field_box(box))
        inset = 1.0 if focused else 0.5
        painter.setPen(theme.pen("focus ring", 2) if focused else theme.pen("border"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), theme.RADIUS, theme.RADIUS)
        if not focused:
            painter.setPen(theme.pen("edge"))
            y = room.bottom() - 0.5
            painter.drawLine(int(room.left()) + 5, int(y), int(room.right()) - 5, int(y))
        caret = QRectF(room.right() - 21, room.center().y() - 7, 14, 14)
        draw_icon(painter, caret, "caret-down", theme.color("text 2"))
        text = str(index.data())
        inside = room.toRect().adjusted(10, 0, -26, 0)
        self._write(painter, inside, text or self._table.hint, "body", "text 1" if text else "text 3")

    def _how(self, painter: QPainter, box: QRect, index: Index) -> None:
        # Qt hands the word of it back, which equals it and is not it.
        found: Certainty = index.data(CERTAINTY)
        token = "text 2" if TONES[found] == "quiet" else f"{TONES[found]} text"
        place = QRectF(box.left() + PADDING, box.top() + (box.height() - ICON) / 2, ICON, ICON)
        draw_icon(painter, place, ICONS[found], theme.color(token))
        room = box.adjusted(PADDING + ICON + 5, 0, -2, 0)
        self._write(painter, room, str(index.data()), "meta", token, found == Certainty.UNKNOWN)

    def _text(self, painter: QPainter, box: QRect, index: Index) -> None:
        at = index.column()
        room = box.adjusted(LEFT if at == LETTER else PADDING, 0, -PADDING, 0)
        if at == CAPTION:
            self._write(painter, room, str(index.data()), "body", "text 1", bold=True)
            return
        stumbles = at == WHY and index.data(STUMBLES)
        self._write(painter, room, str(index.data()), "meta", "warning text" if stumbles else "text 2")

    @staticmethod
    def _write(painter: QPainter, room: QRect, text: str, style: str, token: str, bold: bool = False) -> None:
        font = theme.font(style, bold)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(_MIDDLE) | int(Qt.TextFlag.TextSingleLine), shown)


def field_box(cell: QRect) -> QRect:
    """Where in its cell the list of a row stands."""
    return QRect(cell.left(), cell.top() + (cell.height() - BOX) // 2, cell.width() - 10, BOX)


class ColumnsTable(QTableView):
    """Shows the columns; Enter, F2, Space or a click opens the choice of a column's field.

    Signals:
        given: a field was chosen; carries the column's position and the field's key, `NOTE` or `SKIP`.
    """

    given = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnsModel()
        self._opened: Opened | None = None
        self._edited = -1
        self.hint = ""
        self.setModel(self.columns)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Columns of the sheet"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._dress_headers()
        self.choice = FieldChoice(self.viewport())
        self.choice.chosen.connect(self._chosen)
        self.choice.left.connect(self._close)
        self.verticalScrollBar().valueChanged.connect(self._close)

    def _dress_headers(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | _MIDDLE)
        header.setFont(theme.font("meta"))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(HEADER)

    def show_opened(self, opened: Opened) -> None:
        """Shows the columns of a source, or what became of them."""
        self._opened = opened
        self.hint = hint_word(opened.target)
        self._close()
        self.columns.show_opened(opened)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.viewport().update()

    def go_to(self, row: int) -> None:
        """Makes a row the current one and brings it into sight."""
        if 0 <= row < self.columns.rowCount():
            index = self.columns.index(row, FIELD)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def open_choice(self, row: int) -> None:
        """Opens the choice of a row's field."""
        if self._opened is None or not 0 <= row < self.columns.rowCount():
            return
        self.go_to(row)
        one, index = self.columns.column(row), self.columns.index(row, FIELD)
        self._edited = one.position
        chosen = one.key if one.key is not None or one.how is How.UNKNOWN else SKIP
        self.choice.offer(self._opened, one.position, chosen)
        caption = str(self.columns.index(row, CAPTION).data())
        self.choice.setAccessibleName(self.tr("Field for the column {caption}").format(caption=caption))
        self.choice.setGeometry(field_box(self.visualRect(index).adjusted(0, 0, 0, -1)))
        self.choice.show()
        self.choice.setFocus()
        self.choice.unfold()

    def _chosen(self, _value: object) -> None:
        position, key = self._edited, self.choice.chosen_key()
        self._close()
        self.setFocus()
        if position >= 0 and key is not None:
            self.given.emit(position, key)

    def _close(self) -> None:
        """Puts the list away; the keyboard goes back to the row."""
        if self._edited < 0:
            return
        self._edited = -1
        had = self.choice.hasFocus()
        self.choice.hide()
        if had:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING and not event.modifiers() & _HELD:
            self.open_choice(self.currentIndex().row())
        elif event.key() in OPENING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == FIELD:
            self.open_choice(index.row())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._close()
        # A reason of usual length is in sight whole, in every language.
        reason = QFontMetrics(theme.font("meta")).horizontalAdvance(usual_why()) + 5 * PADDING
        widths = WIDTHS | {WHY: reason, HOW: self._room_for_how()}
        spare = max(0, self.viewport().width() - sum(widths.values()))
        shared = sum(SHARES.values())
        for column, width in widths.items():
            self.setColumnWidth(column, width + spare * SHARES.get(column, 0) // shared)

    @staticmethod
    def _room_for_how() -> int:
        """How wide the longest word for how sure a column is takes, with its icon."""
        metrics = theme.metrics("meta", bold=True)
        longest = max(metrics.horizontalAdvance(certainty_word(one)) for one in Certainty)
        return max(WIDTHS[HOW], longest + ICON + 3 * PADDING)

    def text(self, row: int, column: int) -> Any:
        """What a cell says."""
        return self.columns.index(row, column).data()
