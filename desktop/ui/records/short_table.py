"""A short table inside a form or pane: the columns and cells of a list, over rows that are all there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.records.cell_paint import CellPainter
from desktop.ui.records.columns import Column
from desktop.ui.records.plain_header import PlainHeader

BAR = 3
Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    """The rows; what screen readers and tests read of them."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Any, ...] = ()

    def replace(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].caption()
        return None


class _Delegate(QStyledItemDelegate):
    """Draws the cells as a list does."""

    def __init__(self, view: ShortTable) -> None:
        super().__init__(view)
        self.painter = CellPainter()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, ShortTable)
        box: QRect = option.rect  # type: ignore[attr-defined]
        focused = view.hasFocus()
        current = (focused or view.chooses) and index.row() == view.currentIndex().row()
        if current or index.row() == view.hovered_row():
            painter.fillRect(box, theme.color("selected" if current else "hover"))
        if current and focused and view.chooses and index.column() == 0:
            painter.fillRect(box.left(), box.top(), BAR, box.height(), theme.color("accent fill"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("line"))
        cell = view.column(index.column()).cell(view.row(index.row()))
        self.painter.draw(painter, cell, box.left(), box.top(), box.width(), box.height())


class ShortTable(QTableView):
    """Shows rows under headings; a click or Enter opens one.

    Arguments:
        name: what is listed, for screen readers.
        columns: from left to right; one that stretches takes the room left over.
        yields: the keys of columns that make room where there is too little, the first one first.
        chooses: whether a click only makes a row the current one, which stays marked; a double click opens it.

    Signals:
        opened: a row was clicked, or chosen with Enter; carries the row.
        chosen: another row is the current one.
    """

    opened = Signal(object)
    chosen = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        parent: QWidget | None = None,
        *,
        yields: Sequence[str] = (),
        chooses: bool = False,
    ) -> None:
        super().__init__(parent)
        self.chooses = chooses
        self._yields = tuple(yields)
        self.setAccessibleName(name)
        self._hovered = -1
        self._model = _Model(columns, self)
        self._delegate = _Delegate(self)
        self.setHorizontalHeader(PlainHeader(columns, self))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.COMPACT_ROW)
        self._set_widths(columns)
        (self.doubleClicked if chooses else self.clicked).connect(self._clicked)
        theme.notifier.changed.connect(self.forget_texts)

    def _set_widths(self, columns: Sequence[Column]) -> None:
        header = self.horizontalHeader()
        for place, one in enumerate(columns):
            if one.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(place, one.width)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replaces the rows; who is among them with the keyboard stays at that place."""
        if tuple(rows) != self._model.rows:
            self._hovered = -1
            place = self.currentIndex().row()
            self._model.replace(rows)
            if self.hasFocus() and self._model.rows:
                self.setCurrentIndex(self._model.index(min(max(place, 0), len(self._model.rows) - 1), 0))

    def rows(self) -> tuple[Any, ...]:
        """What is shown."""
        return self._model.rows

    def row(self, at: int) -> Any:
        """The row at a place."""
        return self._model.rows[at]

    def current_row(self) -> Any | None:
        """The row that is the current one; None where none is."""
        at = self.currentIndex().row()
        return self._model.rows[at] if 0 <= at < len(self._model.rows) else None

    def column(self, at: int) -> Column:
        """The column at a place."""
        return self._model.columns[at]

    def hovered_row(self) -> int:
        """The row under the pointer, or -1."""
        return self._hovered

    def whole_height(self) -> int:
        """How high it is with all its rows in sight."""
        return (len(self._model.rows) + 1) * theme.COMPACT_ROW

    def forget_texts(self) -> None:
        """Words and draws everything again: theme or names changed."""
        self._delegate.painter.clear()
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.row(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.viewport().update()
        self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hides as many of the columns that yield as it takes for the others to be whole."""
        missing = sum(one.width for one in self._model.columns) - self.viewport().width()
        places = {one.key: at for at, one in enumerate(self._model.columns)}
        for key in self._yields:
            at = places[key]
            self.setColumnHidden(at, missing > 0)
            missing -= self.column(at).width if missing > 0 else 0

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._delegate.painter.start(painter)
        painter.end()
        super().paintEvent(event)
