"""The timeline of a record: follow-ups and operations under each other, drawn only where they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.widgets.timeline_entry import Attached, EntryLayout, TimelineEntry

ENTRY = Qt.ItemDataRole.UserRole
BATCH = 40

Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    """The entries; their text is what screen readers say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[TimelineEntry, ...] = ()

    def replace(self, entries: Sequence[TimelineEntry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ENTRY:
            return self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.entries[index.row()].spoken()
        return None


class _Delegate(QStyledItemDelegate):
    """Draws entries and keeps their layouts for the width shown."""

    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._layouts: dict[tuple[int, int], EntryLayout] = {}

    @property
    def _view(self) -> Timeline:
        # Asked for, not kept: a circle of references would leave the view to the garbage collector.
        view = self.parent()
        assert isinstance(view, Timeline)
        return view

    def forget(self) -> None:
        """Lays everything out anew."""
        self._layouts.clear()

    def laid_out(self, index: Index) -> EntryLayout:
        """The layout of an entry."""
        width = self._view.entry_width()
        key = (index.row(), width)
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = EntryLayout(index.data(ENTRY), width)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        found = self.laid_out(index)
        return QSize(found.width, found.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        found = self.laid_out(index)
        painter.save()
        painter.translate(box.topLeft())
        last = index.row() == len(self._view.entries()) - 1
        hovered = self._view.hovered() if self._view.hovered_row() == index.row() else None
        found.paint(painter, last, hovered)
        if self._view.by_keyboard and option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, box.width() - 2, box.height() - 6), 6, 6)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:  # fmt: skip
        if index.isValid():
            found = self.laid_out(index)
            inside = QPointF(event.pos() - option.rect.topLeft())  # type: ignore[attr-defined]
            chip = found.chip_at(inside)
            text = chip.text if chip else found.entry.when_full if found.when_box.contains(inside) else ""
            QToolTip.showText(event.globalPos(), text, view)
        return True


class Timeline(QListView):
    """Entries newest first, or in whatever order they are given.

    Arguments:
        placeholder: said while there is no entry.

    Signals:
        attachment_opened: a file was chosen by click, or by Enter on its entry; carries its key.
    """

    attachment_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self._hovered: Attached | None = None
        self._hovered_row = -1
        self.by_keyboard = False
        self._model = _Model(self)
        self._delegate = _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Timeline"))
        self.verticalScrollBar().setSingleStep(24)
        theme.notifier.changed.connect(self._theme_changed)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Shows these entries from their top; what was scrolled to stays where the entries are the same."""
        if tuple(entries) == self._model.entries:
            return
        self._delegate.forget()
        self._hovered, self._hovered_row = None, -1
        self._model.replace(entries)

    def entries(self) -> tuple[TimelineEntry, ...]:
        """What is shown."""
        return self._model.entries

    def set_placeholder(self, text: str) -> None:
        """Changes what is said while there is no entry."""
        self._placeholder = text
        self.viewport().update()

    def entry_width(self) -> int:
        """How wide an entry is; the scroll bar's room is kept free so that it never makes texts jump."""
        bar = 0 if self.verticalScrollBar().isVisible() else self.verticalScrollBar().sizeHint().width()
        return max(160, self.viewport().width() - bar - 2)

    def hovered(self) -> Attached | None:
        """The file under the pointer."""
        return self._hovered

    def hovered_row(self) -> int:
        """The entry of the file under the pointer, or -1."""
        return self._hovered_row

    def _theme_changed(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _chip_at(self, event: QMouseEvent) -> tuple[int, Attached | None]:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return -1, None
        inside = event.position() - QPointF(self.visualRect(index).topLeft())
        return index.row(), self._delegate.laid_out(index).chip_at(inside)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row, chip = self._chip_at(event)
        if chip is not self._hovered:
            self._hovered, self._hovered_row = chip, row
            shape = Qt.CursorShape.PointingHandCursor if chip else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        _row, chip = self._chip_at(event)
        if chip is not None and event.button() == Qt.MouseButton.LeftButton:
            self.attachment_opened.emit(chip.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        entry = self.currentIndex().data(ENTRY)
        if entry is not None and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(entry.spoken())
        elif entry is not None and entry.attached and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.attachment_opened.emit(entry.attached[0].key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._model.entries and self._placeholder:
            painter = QPainter(self.viewport())
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text 3"))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(0, 24, 0, 0), flags, self._placeholder)
