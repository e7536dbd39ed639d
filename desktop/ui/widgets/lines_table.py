"""A short table of texts in a dialog: lines to read, and to open where that is offered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from desktop.ui import theme

MOST_SHOWN = 9


class Heading(NamedTuple):
    """A column: its caption and width; without a width it takes the room left over."""

    caption: str
    width: int = 0


class LinesTable(QFrame):
    """Shows lines under headings; as high as its lines, then it scrolls.

    Arguments:
        name: what is listed, for screen readers.
        headings: the columns.

    Signals:
        opened: a line was clicked, or chosen with Enter; carries what was given with it.
    """

    opened = Signal(object)

    def __init__(self, name: str, headings: Sequence[Heading]) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(name)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.tree.setHeaderLabels([one.caption for one in headings])
        header = self.tree.header()
        header.setFixedHeight(theme.COMPACT_ROW)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, one in enumerate(headings):
            if one.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(place, one.width)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.tree.itemClicked.connect(self._open)
        self.tree.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.show_lines(())

    def show_lines(self, lines: Sequence[tuple[Sequence[str], object]]) -> None:
        """Replaces the lines: the texts of each, and what `opened` carries for it; None where it opens nothing."""
        self.tree.clear()
        for texts, subject in lines:
            item = QTreeWidgetItem(list(texts))
            item.setData(0, Qt.ItemDataRole.UserRole, subject)
            item.setSizeHint(0, QSize(0, theme.COMPACT_ROW))
            if subject is not None:
                item.setForeground(0, theme.color("accent text"))
            for place, text in enumerate(texts):
                item.setToolTip(place, text)
            self.tree.addTopLevelItem(item)
        shown = min(len(lines), MOST_SHOWN) + 1
        self.setFixedHeight(shown * theme.COMPACT_ROW + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the current line; where it opens nothing, it goes on to the dialog."""
        if watched is self.tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self.tree.currentItem()
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and item is not None and item.data(0, Qt.ItemDataRole.UserRole) is not None:
                self._open(item)
                return True
        return super().eventFilter(watched, event)

    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        subject = item.data(0, Qt.ItemDataRole.UserRole)
        if subject is not None:
            self.opened.emit(subject)
