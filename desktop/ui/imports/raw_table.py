"""The raw grid of a sheet: its header row tinted, what is left out grey; a row can be made the header or the last one."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.spreadsheets.opened import Opened
from desktop.ui import theme
from desktop.ui.imports.raw_headers import BACKS, PADDING, ColumnLetters, RowNumbers
from desktop.ui.imports.raw_model import Fate, RawModel
from desktop.ui.widgets.menu import Menu

CORNER = 6
NARROWEST, WIDEST, USUAL = 72, 240, 120
# The widths follow the first rows and columns; measuring more would be felt.
MEASURED_ROWS, MEASURED_COLUMNS = 80, 80
LONGEST = 40
ABOVE = 3

Index = QModelIndex | QPersistentModelIndex


class _Cell(QStyledItemDelegate):
    """Draws one cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]
        view, model = self.parent(), index.model()
        assert isinstance(view, RawTable)
        assert isinstance(model, RawModel)
        fate = model.fate(index.row())
        quiet = fate in (Fate.BLANK, Fate.LEFT_OUT) or model.is_column_left_out(index.column())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.fillRect(area, theme.color("sunken" if quiet else BACKS[fate]))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line"))
        if chosen and view.hasFocus():
            for top in (area.top(), area.bottom() - 1):
                painter.fillRect(area.left(), top, area.width(), 2, theme.color("focus ring"))
        if model.merged(index.row(), index.column()) is not None:
            _mark_merged(painter, area)
        font = theme.font("body", bold=fate is Fate.HEADER)
        painter.setFont(font)
        painter.setPen(theme.color("text 3" if quiet else "text 1"))
        room = area.adjusted(PADDING, 0, -PADDING, 0)
        text = model.text(index.row(), index.column())
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()


def _mark_merged(painter: QPainter, area: QRect) -> None:
    """A corner on the first of merged cells; its tooltip names them."""
    right, bottom = area.right() + 1.0, float(area.bottom())
    corner = [QPointF(right - CORNER, bottom), QPointF(right, bottom), QPointF(right, bottom - CORNER)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("edge"))
    painter.drawPolygon(QPolygonF(corner))


class RawTable(QTableView):
    """Shows the rows of a sheet.

    Signals:
        header_asked: a row has the column names; carries its number.
        last_asked: the data end with a row; carries its number.
    """

    header_asked = Signal(int)
    last_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RawModel(self)
        self.numbers = RowNumbers(self.rows, self)
        self.setModel(self.rows)
        self.setHorizontalHeader(ColumnLetters(self.rows, self))
        self.setVerticalHeader(self.numbers)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setAccessibleDescription(self.tr("Enter or a double-click makes a row the header row."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        # Under a Chinese keyboard Enter is to reach the table, too.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.doubleClicked.connect(self._double_clicked)
        self.numbers.sectionDoubleClicked.connect(self._number_double_clicked)
        theme.notifier.changed.connect(self.viewport().update)

    def show_opened(self, opened: Opened) -> None:
        """Shows a source; where its rows are the same the place in them stays."""
        if self.rows.show_opened(opened):
            self.numbers.fit()
            self._fit_columns(opened)
            self.go_to(max(opened.table.header_row, opened.sheet.rows[0].number))
        self.numbers.viewport().update()
        self.horizontalHeader().viewport().update()

    def go_to(self, number: int) -> None:
        """Makes a row the current one and brings it into sight with some rows above it."""
        self.setCurrentIndex(self.rows.index(number - 1, 0))
        self.scrollTo(self.rows.index(max(number - 1 - ABOVE, 0), 0), QTableView.ScrollHint.PositionAtTop)

    def current_number(self) -> int:
        """The number of the current row; 0 without one."""
        return self.currentIndex().row() + 1

    def _fit_columns(self, opened: Opened) -> None:
        header = self.horizontalHeader()
        header.setDefaultSectionSize(USUAL)
        header.setStretchLastSection(True)
        rows = list(islice(opened.sheet.rows, MEASURED_ROWS))
        metrics = QFontMetrics(theme.font("body", bold=True))
        for section in range(min(opened.extent.width, MEASURED_COLUMNS)):
            texts = (self.rows.text(row.number - 1, section)[:LONGEST] for row in rows)
            # A Chinese character is about as wide as two letters, and has three bytes to their two.
            longest = max(texts, key=lambda text: len(text.encode("utf-8", "replace")), default="")
            wanted = metrics.horizontalAdvance(longest) + 2 * PADDING + 4
            self.setColumnWidth(section, min(max(wanted, NARROWEST), WIDEST))

    def _double_clicked(self, index: QModelIndex) -> None:
        self.header_asked.emit(index.row() + 1)

    def _number_double_clicked(self, at: int) -> None:
        self.header_asked.emit(at + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and plain and self.current_number():
            self.header_asked.emit(self.current_number())
        elif enter:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number = self.current_number()
        if not number:
            return
        menu = Menu(self)
        menu.addAction(
            self.tr("Row {number} has the column names").format(number=number) + "\t↵"
        ).triggered.connect(self._take_header)
        last = menu.addAction(self.tr("The data end with row {number}").format(number=number))
        last.triggered.connect(self._take_last)
        menu.aboutToHide.connect(menu.deleteLater)
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.popup(place)

    def _take_header(self) -> None:
        self.header_asked.emit(self.current_number())

    def _take_last(self) -> None:
        self.last_asked.emit(self.current_number())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.numbers.current = current.row()
        self.numbers.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
