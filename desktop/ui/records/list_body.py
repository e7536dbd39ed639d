"""Where the parts of a list page lie: list left, pane right, or over it without room; a result is always beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.records.filter_bar import FilterBar
from desktop.ui.records.list_bar import ListBar
from desktop.ui.records.nothing import Nothing
from desktop.ui.records.preview import COVERS_BELOW, NARROW, WIDE, WIDE_FROM, Preview
from desktop.ui.records.table import RecordsTable


class ListBody(QWidget):
    """Lays the list and the pane out by the width of the window.

    Signals:
        aside_changed: something stands in the pane's place now, or no longer.
    """

    aside_changed = Signal()

    def __init__(
        self,
        list_bar: ListBar,
        filter_bar: FilterBar,
        table: RecordsTable,
        nothing: Nothing,
        preview: Preview,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = QWidget(self)
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(list_bar)
        column.addWidget(filter_bar)
        # A widget of its own: changing the page of a bare layout paints everything around it again.
        self._stack = QStackedWidget(self.list)
        self._stack.addWidget(table)
        self._stack.addWidget(nothing)
        column.addWidget(self._stack, 1)
        self._preview = preview
        preview.setParent(self)
        self._pane = False
        self._aside: QWidget | None = None

    def show_table(self) -> None:
        """Shows the rows."""
        self._stack.setCurrentIndex(0)

    def show_nothing(self) -> None:
        """Shows what stands in their place."""
        self._stack.setCurrentIndex(1)

    def shows_nothing(self) -> bool:
        """Whether there are no rows in sight but what stands in their place."""
        return self._stack.currentIndex() == 1

    def covers(self) -> bool:
        """Whether the pane, where it is shown, covers a part of the list; what tells of its rows never does."""
        return self._aside is None and self.window().width() < COVERS_BELOW

    def aside(self) -> QWidget | None:
        """What stands in the pane's place for now."""
        return self._aside

    def set_aside(self, widget: QWidget | None) -> None:
        """Puts something into the pane's place, whether the pane is shown or not; None takes it away."""
        if self._aside is not None:
            self._aside.hide()
            self._aside.deleteLater()
        self._aside = widget
        if widget is not None:
            widget.setParent(self)
        self.place(self._pane)
        self.aside_changed.emit()

    def place(self, pane: bool) -> None:
        """Gives the list, and the pane or what stands in its place, their room."""
        self._pane = pane
        beside = self._aside if self._aside is not None else self._preview if pane else None
        width = (WIDE if self.window().width() >= WIDE_FROM else NARROW) if beside is not None else 0
        room = self.width() if self.covers() else self.width() - width
        self.list.setGeometry(0, 0, room, self.height())
        self._preview.setVisible(beside is self._preview)
        if beside is not None:
            beside.setGeometry(self.width() - width, 0, width, self.height())
            beside.show()
            beside.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place(self._pane)
