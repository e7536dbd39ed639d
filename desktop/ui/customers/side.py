"""The right side of a customer's form: what happened with all opportunities, and the customer's history."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.customer_records import Customer
from desktop.controllers.customer_timeline import CustomerHistory, CustomerItem
from desktop.controllers.document_cards import by_number
from desktop.controllers.timeline import AttachedFile
from desktop.translation import translate
from desktop.ui import theme
from desktop.ui.records.attachment_opener import open_attachment
from desktop.ui.records.timeline_entries import history_entry, timeline_entry
from desktop.ui.records.timeline_text import Names
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.caret_button import CARET
from desktop.ui.widgets.labels import Rule
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.tab_bar import TabBar
from desktop.ui.widgets.timeline import Timeline
from desktop.ui.widgets.timeline_entry import Attached, TimelineEntry
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

DYNAMICS, HISTORY = "dynamics", "history"
SIDE = 20
UNDO = "undo"


class CustomerSide(QWidget):
    """Two tabs; the timeline can be narrowed to one opportunity.

    Signals:
        opportunity_asked: an opportunity is to be opened; carries its id.
        undo_asked: the newest merge is to be taken back.
    """

    opportunity_asked = Signal(int)
    undo_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._items: tuple[CustomerItem, ...] = ()
        self._documents: dict[str, tuple[Kind, int]] = {}
        self._only: int | None = None
        self.tabs = TabBar(
            (
                (DYNAMICS, translate("CustomerForm", "Dynamics")),
                (HISTORY, translate("CustomerForm", "History")),
            )
        )
        self.which = Button("", icon_name="caret-down", kind="chip")
        self.which.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.which.setIconSize(QSize(CARET, CARET))
        self.timeline = Timeline(placeholder=translate("CustomerForm", "No follow-up yet."))
        self.history = Timeline(placeholder=translate("CustomerForm", "Nothing yet."))
        self.history.setAccessibleName(translate("CustomerForm", "History"))
        self.pages = QStackedWidget()
        self._lay_out()
        self.tabs.chosen.connect(self.show_tab)
        self.which.clicked.connect(self._open_choice)
        for view in (self.timeline, self.history):
            view.attachment_opened.connect(self._opened)
        self.show_tab(DYNAMICS)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, 14, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.which)
        column.addLayout(head)
        column.addWidget(Rule())
        for view in (self.timeline, self.history):
            page = QWidget()
            inner = QVBoxLayout(page)
            inner.setContentsMargins(SIDE, 14, 14, 12)
            inner.addWidget(view)
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)

    def show_tab(self, key: str) -> None:
        """Brings a tab to the front."""
        self.tabs.set_current(key)
        self.pages.setCurrentIndex((DYNAMICS, HISTORY).index(key))
        self.which.setVisible(key == DYNAMICS)

    def show_record(
        self, record: Customer, items: tuple[CustomerItem, ...], history: CustomerHistory
    ) -> None:
        """Shows what happened with a customer."""
        self._items, self._documents = items, by_number(record.documents)
        if self._only not in {one.opportunity for one in items}:
            self._only = None
        followed = (one.item is not None and one.item.operation is Operation.DYNAMICS for one in items)
        self.tabs.set_count(DYNAMICS, sum(followed))
        self.tabs.set_count(HISTORY, len(history.items))
        names = Names(self._context.directory)
        self.history.set_entries(
            [
                self._with_undo(history_entry(item, names), at == history.merged)
                for at, item in enumerate(history.items)
            ]
        )
        self._show_timeline()

    @staticmethod
    def _with_undo(entry: TimelineEntry, undoable: bool) -> TimelineEntry:
        if not undoable:
            return entry
        undo = Attached(translate("CustomerForm", "Undo this merge"), UNDO, "arrow-counter-clockwise")
        return replace(entry, attached=(undo,))

    def _show_timeline(self) -> None:
        shown = [one for one in self._items if self._only in (None, one.opportunity)]
        self.timeline.set_entries([self._entry(one) for one in shown])
        number = next((one.number for one in shown), "") if self._only is not None else ""
        self.which.setText(number or translate("CustomerForm", "All opportunities"))

    def _entry(self, one: CustomerItem) -> TimelineEntry:
        names = self._context.directory
        if one.item is None:
            whose = (names.store_name(one.store), names.staff_name(one.owner))
            title = " · ".join(part for part in whose if part)
            return TimelineEntry(
                "eye-slash",
                title or translate("CustomerForm", "Another opportunity"),
                text=translate("CustomerForm", "Content not visible"),
            )
        entry = timeline_entry(one.item, Names(names, documents=self._documents))
        if entry.quiet or self._only is not None:
            return entry
        number = Attached(one.number, one.opportunity, "handshake")
        return replace(entry, attached=(*entry.attached, number))

    def _open_choice(self) -> None:
        menu = Menu(self)
        every = menu.addAction(translate("CustomerForm", "All opportunities"))
        every.triggered.connect(partial(self.narrow, None))
        menu.addSeparator()
        known = {one.opportunity: one.number for one in self._items if one.opportunity is not None}
        for opportunity, number in known.items():
            menu.addAction(number).triggered.connect(partial(self.narrow, opportunity))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.which.mapToGlobal(QPoint(0, self.which.height() + 4)))

    def narrow(self, opportunity: int | None, _checked: bool = False) -> None:
        """Shows only what happened with one opportunity; None shows everything."""
        self._only = opportunity
        self._show_timeline()

    def _opened(self, key: Any) -> None:
        if key == UNDO:
            self.undo_asked.emit()
        elif isinstance(key, AttachedFile):
            open_attachment(self._context, key)
        elif isinstance(key, tuple):
            self._context.open_record(*key)
        else:
            self.opportunity_asked.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.color("line"))
