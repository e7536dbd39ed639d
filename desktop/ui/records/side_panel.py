"""The right side of a record's form: its timeline with the note box, its history, and tabs of its kind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.subject import Subject
from desktop.controllers.timeline import AttachedFile, TimelineItem
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.records.attachment_opener import open_attachment
from desktop.ui.records.quick_note import QuickNote
from desktop.ui.records.timeline_entries import history_entry, timeline_entry
from desktop.ui.records.timeline_text import Names
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.caret_button import CARET
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.tab_bar import TabBar
from desktop.ui.widgets.timeline import Timeline
from desktop.words import Kind, Method, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

DYNAMICS, HISTORY = "dynamics", "history"
SIDE = 20


class SidePanel(QWidget):
    """Tabs; the timeline can be narrowed to follow-ups or a method, the history to one operation.

    Arguments:
        context: names, and who logs a follow-up.
        subject: the record kind.
    """

    def __init__(self, context: Context, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._subject = subject
        self._timeline: tuple[TimelineItem, ...] = ()
        self._history: tuple[TimelineItem, ...] = ()
        self._names = Names(context.directory, kind=subject.kind)
        self._shown: Method | Operation | None = None
        self._operation: Operation | None = None
        self._keys = (DYNAMICS, HISTORY, *(key for key, _text in self.own_tabs()))
        self.tabs = TabBar(((DYNAMICS, self.tr("Dynamics")), (HISTORY, self.tr("History")), *self.own_tabs()))
        self.filter = IconButton("funnel-simple", self.tr("Filter the timeline"))
        self.filter.clicked.connect(self._open_filter)
        self.operations = Button(self.tr("All operations"), icon_name="caret-down", kind="chip")
        self.operations.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.operations.setIconSize(QSize(CARET, CARET))
        self.operations.clicked.connect(self._open_operations)
        self.timeline = Timeline(placeholder=self.tr("No follow-up yet."))
        self.history = Timeline(placeholder=self.tr("Nothing yet."))
        self.history.setAccessibleName(self.tr("History"))
        for view in (self.timeline, self.history):
            view.attachment_opened.connect(self._open_named)
        self.note = QuickNote(context, subject)
        self.history_count = Label("", style="meta", tone="secondary")
        self.pages = QStackedWidget()
        self._lay_out()
        self.tabs.chosen.connect(self.show_tab)
        self.show_tab(DYNAMICS)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, 14, 0)
        head.addWidget(self.tabs, 1)
        self.head = head
        head.addWidget(self.filter)
        head.addWidget(self.operations)
        column.addLayout(head)
        column.addWidget(Rule())
        dynamics = QWidget()
        inner = QVBoxLayout(dynamics)
        inner.setContentsMargins(SIDE, 14, 14, 12)
        inner.setSpacing(10)
        inner.addWidget(self.timeline, 1)
        inner.addWidget(self.note)
        history = QWidget()
        inner = QVBoxLayout(history)
        inner.setContentsMargins(SIDE, 14, 14, 12)
        inner.addWidget(self.history, 1)
        inner.addWidget(self.history_count)
        for page in (dynamics, history, *self.own_pages()):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)

    def own_tabs(self) -> tuple[tuple[str, str], ...]:
        """The tabs beside timeline and history, with their texts."""
        return ()

    def own_pages(self) -> tuple[QWidget, ...]:
        """What they show."""
        return ()

    def show_own(self, record: Any) -> None:
        """Shows a record in them."""

    def fit_own(self) -> None:
        """Places what a tab of its own has beside the tabs, for the tab in sight and the room there is."""

    def room_beside(self, widget: QWidget) -> bool:
        """Whether a widget has room beside the tabs."""
        return SIDE + self.tabs.sizeHint().width() + widget.sizeHint().width() + 26 <= self.width()

    def customers_of(self, _record: Any) -> dict[int, str]:
        """The customers whom the record's history names."""
        return {}

    def documents_of(self, _record: Any) -> dict[str, tuple[Kind, int]]:
        """The sales documents that it names and that can be opened, by number."""
        return {}

    def show_tab(self, key: str) -> None:
        """Brings a tab to the front."""
        self.tabs.set_current(key)
        self.pages.setCurrentIndex(self._keys.index(key))
        self._fit()

    def _fit(self) -> None:
        """The choice of an operation says its name where there is room beside the tabs; else the funnel offers it."""
        history = self.tabs.current() == HISTORY
        named = history and self.room_beside(self.operations)
        self.operations.setVisible(named)
        self.filter.setVisible(self.tabs.current() == DYNAMICS or (history and not named))
        narrowed = self._operation if history else self._shown
        self.filter.set_icon("funnel" if narrowed is not None else "funnel-simple")
        self.filter.set_name(self.tr("Filter the history") if history else self.tr("Filter the timeline"))
        self.fit_own()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_record(
        self,
        record: Any,
        timeline: tuple[TimelineItem, ...],
        history: tuple[TimelineItem, ...],
        refused: Refused | None,
    ) -> None:
        """Shows a record; `refused` is why nothing can be logged."""
        self._names = Names(
            self._context.directory,
            self.customers_of(record),
            self._subject.kind,
            self.documents_of(record),
        )
        self._timeline, self._history = timeline, history
        followed = sum(one.operation is Operation.DYNAMICS for one in timeline)
        self.tabs.set_count(DYNAMICS, followed)
        self.tabs.set_count(HISTORY, len(history))
        self.note.show_record(record.facts.id, refused)
        self._fit()
        self._show_timeline()
        self._show_history()
        self.show_own(record)

    def _show_timeline(self) -> None:
        shown = [one for one in self._timeline if self._is_shown(one)]
        self.timeline.set_entries([timeline_entry(one, self._names) for one in shown])

    def _is_shown(self, item: TimelineItem) -> bool:
        if self._shown is None:
            return True
        return self._shown in (item.method, item.operation)

    def _show_history(self) -> None:
        wanted = self._operation
        shown = [one for one in self._history if wanted is None or one.operation is wanted]
        self.history.set_entries([history_entry(one, self._names) for one in shown])
        # Not by `tr`, which finds no text with a count in a subclass.
        count = QCoreApplication.translate("SidePanel", "%n record(s)", "", len(shown))
        self.history_count.setText(count)

    def _open_filter(self) -> None:
        if self.tabs.current() == HISTORY:
            self._open_operations()
            return
        menu = Menu(self)
        self._offer(menu, self.tr("Everything"), None, self._shown is None)
        self._offer(menu, self.tr("Follow-ups only"), Operation.DYNAMICS, self._shown is Operation.DYNAMICS)
        menu.addSeparator()
        for method in Method:
            self._offer(menu, label(method), method, self._shown is method)
        menu.popup(self.filter.mapToGlobal(QPoint(0, self.filter.height() + 4)))

    def _offer(self, menu: Menu, text: str, value: Method | Operation | None, checked: bool) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(partial(self.narrow, value))

    def narrow(self, value: Method | Operation | None, _checked: bool = False) -> None:
        """Shows only entries of a method, or only follow-ups; None shows everything."""
        self._shown = value
        self._fit()
        self._show_timeline()

    def _open_operations(self) -> None:
        menu = Menu(self)
        every = menu.addAction(self.tr("All operations"))
        every.triggered.connect(partial(self.narrow_history, None))
        menu.addSeparator()
        for operation in dict.fromkeys(one.operation for one in self._history):
            menu.addAction(label(operation)).triggered.connect(partial(self.narrow_history, operation))
        below = self.operations if self.operations.isVisible() else self.filter
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))

    def narrow_history(self, operation: Operation | None, _checked: bool = False) -> None:
        """Shows only one operation in the history; None shows all."""
        self._operation = operation
        self.operations.setText(label(operation) if operation else self.tr("All operations"))
        self._fit()
        self._show_history()

    def _open_named(self, named: Any) -> None:
        """Opens a file of a follow-up, or the document that an operation made."""
        if isinstance(named, AttachedFile):
            open_attachment(self._context, named)
        else:
            self._context.open_record(*named)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.color("line"))
