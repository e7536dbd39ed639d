"""The pane of the current sales document: facts, links both ways, its lines and totals, its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.document_listing import ordered_text
from desktop.controllers.documents import LinkedRecord, SalesDocument, load
from desktop.controllers.entries.line_figures import show_sum
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.controllers.timeline import history
from desktop.translation import mark, translate
from desktop.ui.documents.columns import TONES
from desktop.ui.documents.preview_lines import PaneLines
from desktop.ui.records.facts_strip import Fact
from desktop.ui.records.moments import day
from desktop.ui.records.pane import MARGIN, Pane
from desktop.ui.records.preview_facts import PreviewFacts
from desktop.ui.records.reading import Loaded
from desktop.ui.records.timeline_entries import history_entry
from desktop.ui.records.timeline_text import Names
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.pill import Tag
from desktop.ui.widgets.tab_bar import TabBar
from desktop.ui.widgets.timeline import Timeline
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

TABS = ("lines", "history")
_LINKS = {
    Kind.OPPORTUNITY: mark("Documents", "Opportunity"),
    Kind.INTENTION: mark("Documents", "Intention"),
    Kind.CONTRACT: mark("Documents", "Contract"),
}


class _Facts(PreviewFacts):
    """The facts of a document."""

    def behind(self, record: SalesDocument) -> Sequence[Fact]:
        names, values = self._context.directory, record.values
        came_from = (record.opportunity, *((record.intention,) if record.intention else ()))
        return (
            Fact(translate("Documents", "Date"), _day(values["date"])),
            Fact(translate("Documents", "Valid until"), _day(values.get("valid_until"))),
            Fact(translate("Documents", "Delivery"), _day(values["delivery"])),
            Fact(translate("Documents", "Owner"), names.staff_name(record.facts.owner)),
            Fact(translate("Documents", "Store"), names.store_name(record.facts.store)),
            *(_link(one) for one in (*came_from, *record.contracts)),
            Fact(translate("Documents", "Remark"), values["remark"]),
        )

    def shared_of(self, record: SalesDocument) -> None:
        return None

    def ending(self, record: SalesDocument) -> Sequence[tuple[str, QWidget]]:
        return ()


def _day(on: date | None) -> str:
    return "" if on is None else day(on)


def _link(linked: LinkedRecord) -> Fact:
    """Another record; it leads there where the user may see it."""
    text = linked.number
    if linked.voided:
        text = translate("Documents", "{number} (voided)").format(number=linked.number)
    opens = (linked.kind, linked.id) if linked.id is not None else None
    return Fact(translate("Documents", _LINKS[linked.kind]), text, opens=opens)


def _read(kind: Kind, record: int, session: Session) -> Loaded:
    return Loaded(load(session, kind, record), (), history(session, record, kind))


class DocumentPane(Pane):
    """Shows the current intention or contract.

    Arguments:
        context: who is signed in.
        subject: which of the two.

    Signals:
        print_asked: the document is to be printed.
    """

    print_asked = Signal()

    def __init__(self, context: Context, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(context, subject, parent)
        self._kind = subject.kind
        self.tag = Tag("", parent=self)
        self.amount = Label("", style="metric")
        self.ordered = Tag("", parent=self)
        self.expired = Tag("warning-circle", translate("Documents", "Expired"), tone="error", parent=self)
        self.print = IconButton("printer", translate("DocumentsPage", "Print"), self)
        self.print.clicked.connect(self.print_asked)
        self.facts = _Facts(context, self)
        self.tabs = TabBar(
            tuple(
                zip(TABS, (translate("Documents", "Lines"), translate("Documents", "History")), strict=True)
            ),
            self,
        )
        self.lines = PaneLines(subject.kind, self)
        self.history = Timeline(self, placeholder=translate("Documents", "Nothing yet."))
        self._stack = QStackedWidget(self)
        self._lay_out(subject)
        self.tabs.chosen.connect(self._tab_chosen)
        self.lines.table.opened.connect(self._open)
        self.facts.copy_asked.connect(self.copy)

    def _lay_out(self, subject: Subject) -> None:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.setSpacing(8)
        top.addLayout(self.head(self.tag))
        top.addWidget(self.subtitle)
        amount = QHBoxLayout()
        amount.setSpacing(8)
        amount.addWidget(self.amount)
        for mark_ in (self.ordered, self.expired):
            amount.addWidget(mark_)
        amount.addStretch(1)
        amount.addWidget(self.print)
        top.addLayout(amount)
        shown = (Operation.PUSH_DOWN, Operation.SUBMIT, Operation.APPROVE)
        top.addLayout(self.commands_row(one for one in shown if one in subject.rules))
        top.addWidget(self.facts)
        column.addLayout(top)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(MARGIN, 4, MARGIN, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(Rule())
        history_page = QWidget()
        inner = QVBoxLayout(history_page)
        inner.setContentsMargins(MARGIN, 12, 10, 0)
        inner.addWidget(self.history)
        for widget in (self.lines, history_page):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _tab_chosen(self, key: str) -> None:
        self._stack.setCurrentIndex(TABS.index(key))

    def _open(self, _line: object) -> None:
        self.open_asked.emit(False)

    def reload(self) -> None:
        if not self.record:
            self.show_nothing()
            return
        task = self._context.read(self, partial(_read, self._kind, self.record), "preview")
        task.done.connect(self._take)
        task.failed.connect(self.show_failure)

    def _take(self, loaded: Loaded) -> None:
        document: SalesDocument = loaded.record
        facts = document.facts
        self.show_title(facts.name, facts.number)
        if facts.voided:
            self.tag.set_look("prohibit", translate("Documents", "Voided"))
        else:
            self.tag.set_look(facts.document)
        self.amount.setText(show_sum(document.totals.total, self._context.parameters.currency))
        self._show_marks(document)
        self.operations.set_facts(facts)
        self.facts.show_record(document)
        self.lines.show_document(document)
        names = Names(self._context.directory, {document.customer.id: document.customer.name}, self._kind)
        self.history.set_entries([history_entry(one, names) for one in loaded.history])
        self.tabs.set_count("lines", len(document.lines))

    def _show_marks(self, document: SalesDocument) -> None:
        """What is ordered of an intention, and whether it is past its validity."""
        intention = self._kind is Kind.INTENTION
        tone = TONES.get(document.share, "") if intention else ""
        if tone:
            self.ordered.set_look("file-text", ordered_text(document.share), tone)
        self.ordered.setVisible(bool(tone))
        self.expired.setVisible(intention and document.expired and not document.facts.voided)
