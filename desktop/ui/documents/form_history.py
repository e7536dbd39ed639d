"""What happened to a sales document: beside its form where there is room, else in a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.timeline import TimelineItem
from desktop.ui import theme
from desktop.ui.dialogs import Sheet
from desktop.ui.records.timeline_entries import history_entry
from desktop.ui.records.timeline_text import Names, sentence
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.timeline import Timeline
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

SHEET_WIDTH, SHEET_HEIGHT = 560, 420
MARGIN = 20
HEAD = 40
_REVIEW = frozenset(
    {Operation.SUBMIT, Operation.WITHDRAW, Operation.APPROVE, Operation.REJECT, Operation.UNAPPROVE}
)


def _timeline(context: Context, kind: Kind, items: tuple[TimelineItem, ...], view: Timeline) -> None:
    names = Names(context.directory, kind=kind)
    view.set_entries([history_entry(one, names) for one in items])


class FormHistory(QWidget):
    """The operations, newest first, at the right of the form; hidden until it is asked for.

    Arguments:
        context: names.
        kind: intention or contract.
    """

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._kind = context, kind
        self._items: tuple[TimelineItem, ...] = ()
        self.wanted = False
        self.timeline = Timeline(self, placeholder=self.tr("Nothing yet."))
        self.timeline.setAccessibleName(self.tr("History"))
        self.close_button = IconButton("x", self.tr("Close the history"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(MARGIN, 0, 10, 0)
        row.addWidget(Label(self.tr("History"), style="group"), 1)
        row.addWidget(self.close_button)
        column.addWidget(head)
        column.addWidget(Rule())
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 14, 14, 12)
        inner.addWidget(self.timeline)
        column.addLayout(inner, 1)
        self.hide()

    def show_items(self, items: tuple[TimelineItem, ...]) -> None:
        """Shows what happened."""
        self._items = items
        _timeline(self._context, self._kind, items, self.timeline)

    def rejection(self) -> str:
        """Who rejected the document and why, where nothing followed that; empty otherwise."""
        last = next((one for one in self._items if one.operation in _REVIEW), None)
        if last is None or last.operation is not Operation.REJECT:
            return ""
        return sentence(last, Names(self._context.directory, kind=self._kind))

    def open_sheet(self, parent: QWidget) -> HistorySheet:
        """Shows the same in a dialog."""
        sheet = HistorySheet(parent)
        _timeline(self._context, self._kind, self._items, sheet.timeline)
        sheet.open()
        return sheet

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.color("line"))


class HistorySheet(Sheet):
    """The operations, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("History"), width=SHEET_WIDTH)
        self.timeline = Timeline(placeholder=self.tr("Nothing yet."))
        self.timeline.setAccessibleName(self.tr("History"))
        self.timeline.setFixedHeight(SHEET_HEIGHT)
        self.body.addWidget(self.timeline)
        close = self.add_button(self.tr("Close"), key="Esc", default=True)
        close.clicked.connect(self.accept)
        self.focus_first(close)
