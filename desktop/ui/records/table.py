"""The table of a list page: paints the rows in sight itself, ticks, moves by keyboard, copies."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from desktop.ui.records.header import RecordsHeader
from desktop.ui.records.model import RecordsModel
from desktop.ui.records.row_paint import COPY_ICON, RowPainter
from desktop.ui.records.selection import Selection
from desktop.ui.records.table_keys import KEYS

COMPACT, COMFORTABLE = 32, 40
MINUTE = 60_000

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class RecordsTable(QTableView):
    """Shows a windowed model.

    Arguments:
        model: the rows.
        selection: the ticked records.

    Signals:
        open_asked: the current record is to be opened; in a window of its own or not.
        preview_asked: the pane is to be shown or hidden.
        key_asked: a command's single key was pressed; carries the key's letter.
        copy_asked: the ticked rows, or else the current one, are to be copied.
        text_asked: this text alone is to be copied.
        current_changed: another record is current; carries its id, or 0.
        menu_asked: the context menu is to be shown here.
        clear_asked: Esc was pressed and no record is ticked.
        resized: there is more or less room.
        painted: what is in sight is painted.
    """

    open_asked = Signal(bool)
    preview_asked = Signal()
    key_asked = Signal(str)
    copy_asked = Signal()
    text_asked = Signal(str)
    current_changed = Signal(int)
    menu_asked = Signal(QPoint)
    clear_asked = Signal()
    resized = Signal()
    painted = Signal()

    def __init__(self, model: RecordsModel, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordsTable")
        self.records = model
        self.selection = selection
        self._painter = RowPainter(model, selection)
        self._anchor = -1
        self._hovered = -1
        self._current = 0
        self._by_keyboard = False
        self.header = RecordsHeader(model, selection, self)
        self.setHorizontalHeader(self.header)
        self._set_up()
        self.setModel(model)
        self._listen(model, selection)
        self._minutes = QTimer(self, interval=MINUTE)
        self._minutes.timeout.connect(self.forget_texts)
        self._minutes.start()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Records"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        # Else a press on a title makes the first row in sight current: whoever moves a column or sorts loses the place.
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Its room is always kept: columns stay where they are, and nothing is painted twice, whatever is listed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(COMPACT)
        vertical.setDefaultSectionSize(COMPACT)

    def _listen(self, model: RecordsModel, selection: Selection) -> None:
        model.rows_read.connect(self.viewport().update)
        model.modelReset.connect(self._was_reset)
        selection.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._can_scroll)
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    def set_row_height(self, height: int) -> None:
        """Compact or comfortable rows."""
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.ask_for_rows()

    def row_height(self) -> int:
        """How high a row is."""
        return self.verticalHeader().defaultSectionSize()

    def forget_texts(self) -> None:
        """Words every cell again: the theme, the language, a name or the time changed."""
        self._painter.clear()
        self.viewport().update()
        self.header.forget_texts()

    def window_rows(self) -> range:
        """The rows in sight."""
        height = self.row_height()
        first = self.verticalScrollBar().value() // height
        last = (self.verticalScrollBar().value() + self.viewport().height()) // height + 1
        return range(first, min(last, self.records.rowCount()))

    def ask_for_rows(self) -> None:
        """Makes the model read the rows in sight that it does not hold."""
        self.records.need(self.window_rows())

    def _scrolled(self) -> None:
        self.records.need(self.window_rows(), at_once=True)

    def _can_scroll(self, least: int, most: int) -> None:
        """The bar shows no handle where all rows are in sight."""
        self.verticalScrollBar().setEnabled(most > least)

    def _was_reset(self) -> None:
        self._hovered = -1
        self._anchor = -1
        self.go_to(self.records.row_of(self._current) if self._current else -1, scroll=False)
        self.viewport().update()

    def current_row(self) -> int:
        """The row of the current record, -1 where there is none."""
        return self.currentIndex().row()

    def current_record(self) -> int:
        """The current record, 0 where there is none."""
        row = self.current_row()
        return self.records.record(row) if 0 <= row < self.records.rowCount() else 0

    def go_to(self, row: int, scroll: bool = True) -> None:
        """Makes a row the current one."""
        if not 0 <= row < self.records.rowCount():
            self.selectionModel().clearCurrentIndex()
            return
        column = max(self.header.first_shown(), 1)
        self.setAutoScroll(scroll)
        self.selectionModel().setCurrentIndex(
            self.records.index(row, column), self.selectionModel().SelectionFlag.NoUpdate
        )
        self.setAutoScroll(True)

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        record = self.records.record(current.row()) if current.isValid() else 0
        self.viewport().update()
        if record != self._current:
            self._current = record
            self.current_changed.emit(record)

    def keyboard_focus(self) -> bool:
        """Whether the focus came, or the current row last moved, by keyboard: then the ring shows."""
        return self._by_keyboard

    def hovered_row(self) -> int:
        """The row under the mouse, -1 where there is none."""
        return self._hovered

    def target_ids(self) -> list[int]:
        """What a command works on: the ticked records, or else the current one."""
        if len(self.selection):
            return list(self.selection.ids())
        current = self.current_record()
        return [current] if current else []

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painter.paint(self, painter, event.rect())
        painter.end()
        self.painted.emit()

    def paint_now(self) -> None:
        """Paints the rows in sight before anything else that is to be painted is known."""
        self.viewport().repaint()

    def tick_range(self, row: int) -> None:
        """Ticks from the anchor to a row, as Shift does."""
        start = self._anchor if self._anchor >= 0 else max(self.current_row(), 0)
        first, last = sorted((start, row))
        self.selection.replace(self.records.ids()[first : last + 1])
        self._anchor = start

    def tick_row(self, row: int) -> None:
        """Ticks a row or takes its tick away, and lets Shift start from it."""
        self.selection.toggle(self.records.record(row))
        self._anchor = row

    def _row_at(self, point: QPoint) -> int:
        row = (self.verticalScrollBar().value() + point.y()) // self.row_height()
        return row if 0 <= row < self.records.rowCount() else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._by_keyboard = False
        point = event.position().toPoint()
        row = self._row_at(point)
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            if row >= 0:
                self.go_to(row)
            return
        if self._copy_clicked(row, point):
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if shift:
            self.tick_range(row)
        elif control or self.header.key_at(point.x()) == "tick":
            self.tick_row(row)
        else:
            self._anchor = row
        self.go_to(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self._row_at(point) < 0:
            return
        if self.header.key_at(point.x()) == "tick":
            self.mousePressEvent(event)
        else:
            self.open_asked.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def copy_rect(self, row: int, point: QPoint) -> QRect:
        """Where the copy icon of the cell at a point stands; empty where it has none."""
        at = self.header.logicalIndexAt(point.x())
        known = self.records.row(row) if row >= 0 else None
        if at < 0 or known is None:
            return QRect()
        column = self.records.columns[at]
        if column.copies is None or not column.copies(known):
            return QRect()
        right = self.columnViewportPosition(at) + self.columnWidth(at)
        top = row * self.row_height() - self.verticalScrollBar().value()
        return QRect(right - COPY_ICON - 4, top, COPY_ICON + 4, self.row_height())

    def _copy_clicked(self, row: int, point: QPoint) -> bool:
        if not self.copy_rect(row, point).contains(point):
            return False
        copies = self.records.columns[self.header.logicalIndexAt(point.x())].copies
        if copies is None:
            return False
        self.text_asked.emit(copies(self.records.row(row)))
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._painter.pointer = point
        self._hover(self._row_at(point))
        over = self.copy_rect(self._hovered, point).contains(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _hover(self, row: int) -> None:
        before, self._hovered = self._hovered, row
        for one in {before, row}:
            if one >= 0:
                top = one * self.row_height() - self.verticalScrollBar().value()
                self.viewport().update(QRect(0, top, self.viewport().width(), self.row_height()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._hover(self._row_at(self.viewport().mapFromGlobal(event.globalPosition().toPoint())))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._painter.pointer = None
            self._hover(-1)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        row, at = self._row_at(event.pos()), self.header.logicalIndexAt(event.pos().x())
        text = (
            self.records.data(self.records.index(row, at), Qt.ItemDataRole.ToolTipRole)
            if row >= 0 <= at
            else ""
        )
        if self.copy_rect(row, event.pos()).contains(event.pos()):
            text = self.tr("Copy")
        QToolTip.showText(event.globalPos(), text or "", self.viewport())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.current_row()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and row >= 0:
            top = (row + 1) * self.row_height() - self.verticalScrollBar().value()
            self.menu_asked.emit(self.viewport().mapToGlobal(QPoint(self.columnViewportPosition(1), top)))
        elif self._row_at(event.pos()) >= 0:
            self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        act = KEYS.get(
            (event.keyCombination().key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        )
        if act is None:
            super().keyPressEvent(event)
        else:
            act(self)
            event.accept()

    def move_current(self, by: int, extend: bool = False) -> None:
        """Makes the row above or below current; extending ticks on the way."""
        row = self.current_row()
        target = min(max(row + by, 0), self.records.rowCount() - 1) if row >= 0 else 0
        if target < 0 or not self.records.rowCount():
            return
        if extend:
            self.tick_range(target)
        else:
            self._anchor = target
        self.go_to(target)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are commands here; jumping to a text would read every row."""

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: N802
        return False if query == Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._by_keyboard = event.reason() in _KEYBOARD
        if self.current_row() < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.go_to(self.window_rows().start)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
        self.ask_for_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.forget_texts()
