"""The table of checked rows: rows are ticked, decided and edited here, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from desktop.ui.imports.cell_bubble import CellBubble
from desktop.ui.imports.column_fit import fitted, natural_widths
from desktop.ui.imports.row_paint import RowDelegate
from desktop.ui.imports.row_words import why_locked
from desktop.ui.imports.rows import RESULT, TICK, RowsModel
from desktop.ui.imports.rows_header import RowsHeader

ROW = 32
_EDITING = QAbstractItemView.State.EditingState


class RowsTable(QTableView):
    """Shows the rows; one of their cells is the current one.

    Signals:
        toggle_asked: the current row is to be ticked or unticked; carries its position.
        all_asked: all rows shown are.
        menu_asked: what can be decided of a row is to be offered; carries its position and a place on the screen.
        undo_asked: what was typed or decided last is to be taken back.
        next_asked: the next error is to be gone to.
    """

    toggle_asked = Signal(int)
    all_asked = Signal()
    menu_asked = Signal(int, QPoint)
    undo_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._natural: dict[int, int] = {}
        self._own: dict[int, int] = {}
        self._fitting = False
        self.bubble = CellBubble(self.viewport())
        self.header = RowsHeader(self)
        self.setHorizontalHeader(self.header)
        self.rows_delegate = RowDelegate(self)
        self.setItemDelegate(self.rows_delegate)
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.all_asked.connect(self.all_asked)
        self.header.sectionResized.connect(self._resized)
        self.rows_delegate.opened.connect(self._explain)
        self.rows_delegate.next_asked.connect(self.next_asked)
        self.doubleClicked.connect(self._say_locked)
        self.verticalScrollBar().valueChanged.connect(self.hush)

    def rows_model(self) -> RowsModel:
        """The rows it shows; only to be asked while it shows some."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model

    def show_model(self, model: RowsModel) -> None:
        """Shows the rows of another file, in columns of fitting widths."""
        self.setModel(model)
        self._own.clear()
        model.columnsInserted.connect(self._more_columns)
        self._measure()
        self.selectionModel().currentChanged.connect(self.hush)

    def _more_columns(self, _parent: object, first: int, last: int) -> None:
        """New faults brought columns; those behind them keep the widths that the person gave."""
        more = last - first + 1
        self._own = {at if at < first else at + more: width for at, width in self._own.items()}
        self._measure()

    def _measure(self) -> None:
        self._natural = natural_widths(self.rows_model())
        self._fit()

    def _fit(self) -> None:
        if not self._natural:
            return
        self._fitting = True
        widths = fitted(self.rows_model(), self._natural, self._own, self.viewport().width())
        for section, width in widths.items():
            self.setColumnHidden(section, not width)
            if width:
                self.setColumnWidth(section, width)
        self._fitting = False

    def _resized(self, section: int, _before: int, width: int) -> None:
        """A width that the person gave stays."""
        if not self._fitting and width:
            self._own[section] = width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def go_to(self, position: int, section: int | None = None) -> None:
        """Makes a cell the current one and brings it into sight.

        Arguments:
            section: the column; None stays in the current one.
        """
        at = max(self.currentIndex().column(), TICK) if section is None else section
        index = self.model().index(position, at)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def begin(self) -> None:
        """Edits the current cell, the cursor at the end; says why where that is not possible."""
        index = self.currentIndex()
        if not index.isValid() or self.state() == _EDITING:
            return
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._say_locked(index)
            return
        self.scrollTo(index)
        self.edit(index)
        self._to_end()

    def _to_end(self) -> None:
        editor = self.indexWidget(self.currentIndex()) or self.focusWidget()
        if isinstance(editor, QLineEdit):
            editor.deselect()
            editor.end(False)

    def _explain(self, index: QModelIndex, area: QRect) -> None:
        """A cell is being edited: what is wrong with it, and what the keys do."""
        tone, text = self.rows_model().fault(index)
        self.bubble.say(area, tone, text, keys=True)

    def _say_locked(self, index: QModelIndex) -> None:
        """Why a cell cannot be edited; of a remark that is cut, the whole."""
        model = self.rows_model()
        if index.column() in (TICK, RESULT) or index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        text = why_locked(model.plan, model.field(index.column()))
        tone = ""
        if index.column() == model.remarks:
            tone, text = "info", str(index.data())
        self.bubble.say(self.visualRect(index), tone, text, keys=False)

    def hush(self, *_moved: object) -> None:
        """Puts the bubble away, unless a cell is being edited."""
        if self.state() != _EDITING:
            self.bubble.hide()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """The cell is edited no more."""
        super().closeEditor(editor, hint)
        self.hush()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Typing edits; nothing is searched, which would go through all rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            event.setAccepted(self.bubble.isVisible())
            self.hush()
        elif key == Qt.Key.Key_Space and plain and row >= 0:
            self.toggle_asked.emit(row)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.begin()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._tick(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click on a box is a click too."""
        super().mouseDoubleClickEvent(event)
        self._tick(event)

    def _tick(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == TICK:
            self.toggle_asked.emit(index.row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == RESULT:
            below = self.visualRect(index).bottomLeft()
            self.menu_asked.emit(index.row(), self.viewport().mapToGlobal(below))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        else:
            index, place = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())), event.globalPos()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(index.row(), place)
