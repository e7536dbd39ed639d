"""A short table of staff or stores: all rows in memory, painted as the design asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.ui import theme
from desktop.ui.widgets.avatar import draw_avatar

RECORD = Qt.ItemDataRole.UserRole
PADDING = 8
AVATAR = 20
TAG = 22

AnyIndex = QModelIndex | QPersistentModelIndex


class Look(Enum):
    """How a column is painted."""

    PLAIN = "plain"
    QUIET = "quiet"
    PERSON = "person"
    NUMBER = "number"
    ACTIVE = "active"


@dataclass(frozen=True)
class Column:
    """A column: its caption, how wide it is at first, and what it says of a record."""

    caption: str
    width: int
    text: Callable[[Any], str]
    look: Look = Look.PLAIN
    stretches: bool = False


class PeopleModel(QAbstractTableModel):
    """The records shown, in order."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.records: list[Any] = []

    def show_records(self, records: Sequence[Any]) -> None:
        """Replaces the rows."""
        self.beginResetModel()
        self.records = list(records)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.records[index.row()]
        if role == RECORD:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[index.column()].text(record)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.caption
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("meta")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.look is Look.NUMBER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(self, table: PeopleTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        current = index.row() == self._table.currentIndex().row()
        if current or index.row() == self._table.hovered:
            painter.fillRect(box, theme.color("selected" if current else "hover"))
        painter.setPen(theme.pen("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if current and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme.color("focus ring"))
        model = self._table.people
        record, column = model.records[index.row()], model.columns[index.column()]
        room = box.adjusted(PADDING, 0, -PADDING, 0)
        if column.look is Look.ACTIVE:
            self._paint_tag(painter, room, column.text(record), record.active)
            return
        if column.look is Look.PERSON:
            room = box.adjusted(10, 0, -PADDING, 0)
            draw_avatar(
                painter, QRect(room.left(), room.center().y() - 9, AVATAR, AVATAR), column.text(record)
            )
            room.setLeft(room.left() + AVATAR + 7)
        self._paint_text(painter, room, column, column.text(record), record.active)

    def _paint_text(self, painter: QPainter, room: QRect, column: Column, text: str, active: bool) -> None:
        token = "text 3" if not active else "text 2" if column.look is Look.QUIET else "text 1"
        side = Qt.AlignmentFlag.AlignRight if column.look is Look.NUMBER else Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font())
        painter.setPen(theme.color(token))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_tag(self, painter: QPainter, room: QRect, text: str, active: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("meta"))
        width = painter.fontMetrics().horizontalAdvance(text) + 14
        tag = QRectF(room.left() + 0.5, QRectF(room).center().y() - TAG / 2, width, TAG - 1)
        painter.setPen(theme.pen("border") if active else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if active else theme.color("press"))
        painter.drawRoundedRect(tag, 5, 5)
        painter.setPen(theme.color("text 2"))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


class PeopleTable(QTableView):
    """Shows records; one of them is current.

    Signals:
        chosen: a row was made current by the person; carries its record.
    """

    chosen = Signal(object)

    def __init__(self, columns: Sequence[Column], name: str) -> None:
        super().__init__()
        self.hovered = -1
        self.people = PeopleModel(columns)
        self._quiet = False
        self.setAccessibleName(name)
        self.setModel(self.people)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.COMPACT_ROW)
        header = self.horizontalHeader()
        header.setFixedHeight(theme.COMPACT_ROW)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, column.width)
            if column.stretches:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.entered.connect(self._hover)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_records(self, records: Sequence[Any], current: int | None) -> None:
        """Replaces the rows and makes the one with this id current, telling nobody."""
        self._quiet = True
        self.people.show_records(records)
        self.set_current(current)
        self._quiet = False

    def set_current(self, record: int | None) -> None:
        """Makes the row of a record current, telling nobody; None for none."""
        quiet, self._quiet = self._quiet, True
        row = next((at for at, one in enumerate(self.people.records) if one.id == record), -1)
        self.setCurrentIndex(self.people.index(row, 0) if row >= 0 else QModelIndex())
        self._quiet = quiet
        self.viewport().update()

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if not self._quiet and current.isValid():
            self.chosen.emit(current.data(RECORD))

    def _hover(self, index: QModelIndex) -> None:
        self.hovered = index.row()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = -1
        self.viewport().update()
        super().leaveEvent(event)
