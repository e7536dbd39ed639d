"""The pane of the current record: facts, timeline, history, and a box that logs a follow-up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.sharing import SharedMatch
from desktop.controllers.subject import Subject
from desktop.controllers.timeline import AttachedFile
from desktop.ui import theme
from desktop.ui.records.attachment_opener import open_attachment
from desktop.ui.records.pane import MARGIN, Pane
from desktop.ui.records.preview_facts import PreviewFacts
from desktop.ui.records.quick_note import QuickNote
from desktop.ui.records.reading import Loaded, read_record
from desktop.ui.records.timeline_entries import history_entry, timeline_entry
from desktop.ui.records.timeline_text import Names
from desktop.ui.widgets.pill import Pill, Status
from desktop.ui.widgets.tab_bar import TabBar
from desktop.ui.widgets.timeline import Timeline
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


class RecordPane(Pane):
    """Shows the current record and takes a follow-up; each kind says what is its own.

    Arguments:
        context: who is signed in.
        subject: the record kind.
        buttons: the operations that have a button besides Assign or Claim, in front and behind it.
        facts: what is told at a glance.
    """

    def __init__(
        self,
        context: Context,
        subject: Subject,
        buttons: tuple[Operation, Operation],
        facts: PreviewFacts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, subject, parent)
        self._subject = subject
        self.pill = Pill(parent=self)
        self._shown = (buttons[0], self.operations.taking(), buttons[1])
        self.facts = facts
        self.tabs = TabBar(
            (("dynamics", self.tr("Dynamics")), ("history", self.tr("History")), *self.own_tabs()), self
        )
        self.timeline = Timeline(self, placeholder=self.tr("No follow-up yet."))
        self.history = Timeline(self, placeholder=self.tr("Nothing yet."))
        self.note = QuickNote(context, subject, self)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.setSpacing(8)
        top.addLayout(self.head(self.pill))
        top.addWidget(self.subtitle)
        top.addLayout(self.commands_row(self._shown))
        top.addWidget(self.facts)
        column.addLayout(top)
        column.addSpacing(4)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(MARGIN, 0, MARGIN, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        self._stack = QStackedWidget(self)
        # The facts keep the height of their lines; what is left is the timeline's, which scrolls.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        for widget in (self.timeline, self.history, *self.own_pages()):
            self._stack.addWidget(widget)
        framed = QVBoxLayout()
        framed.setContentsMargins(MARGIN, 12, 10, 0)
        framed.addWidget(self._stack)
        column.addLayout(framed, 1)
        pinned = QVBoxLayout()
        pinned.setContentsMargins(14, 6, 14, 0)
        pinned.addWidget(self.note)
        column.addLayout(pinned)

    def _listen(self) -> None:
        self.tabs.chosen.connect(self._tab_chosen)
        self.tabs.installEventFilter(self)
        for view in (self.timeline, self.history):
            view.attachment_opened.connect(self._open_named)
        self.facts.copy_asked.connect(self.copy)
        self.facts.customer_asked.connect(self._show_shared)

    def own_tabs(self) -> tuple[tuple[str, str], ...]:
        """The tabs beside timeline and history, with their texts."""
        return ()

    def own_pages(self) -> tuple[QWidget, ...]:
        """What they show."""
        return ()

    def show_own(self, record: Any) -> None:
        """Shows a record in them."""

    def status_of(self, facts: Any) -> Status:
        """What the pill says."""
        raise NotImplementedError

    def customers_of(self, _record: Any) -> dict[int, str]:
        """The customers whom the record's history names."""
        return {}

    def documents_of(self, _record: Any) -> dict[str, tuple[Kind, int]]:
        """The sales documents that it names and that can be opened, by number."""
        return {}

    def reload(self) -> None:
        if not self.record:
            self.show_nothing()
            return
        task = self._context.read(self, partial(read_record, self._subject.kind, self.record), "preview")
        task.done.connect(self._take)
        task.failed.connect(self.show_failure)

    def _take(self, loaded: Loaded) -> None:
        record = loaded.record
        facts = record.facts
        about = " · ".join(part for part in (record.values["needs"], facts.number) if part)
        self.show_title(facts.name, about)
        self.pill.set_look(self.status_of(facts))
        self.operations.set_facts(facts)
        self.facts.show_record(record)
        directory, kind = self._context.directory, self._subject.kind
        names = Names(directory, self.customers_of(record), kind, self.documents_of(record))
        self.timeline.set_entries([timeline_entry(one, names) for one in loaded.timeline])
        self.history.set_entries([history_entry(one, names) for one in loaded.history])
        self.tabs.set_count("dynamics", len(loaded.timeline))
        self.show_own(record)
        self.note.show_record(facts.id, self.operations.refused(Operation.DYNAMICS))

    def _tab_chosen(self, key: str) -> None:
        keys = ("dynamics", "history", *(key for key, _text in self.own_tabs()))
        self._stack.setCurrentIndex(keys.index(key))

    def _open_named(self, named: Any) -> None:
        """Opens a file of a follow-up, or the document that an operation made."""
        if isinstance(named, AttachedFile):
            open_attachment(self._context, named)
        else:
            self._context.open_record(*named)

    def _show_shared(self, shared: SharedMatch) -> None:
        if shared.opens is not None:
            self._context.open_record(*shared.opens)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.tabs and event.type() == QEvent.Type.Move:
            # The line below the tabs reaches beyond them.
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.content.isVisible():
            bottom = self.tabs.mapTo(self, self.tabs.rect().bottomLeft()).y() + 1
            QPainter(self).fillRect(0, bottom, self.width(), 1, theme.color("line"))
