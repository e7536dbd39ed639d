"""The pages of intentions and contracts: the shared list with their columns, filters, commands and sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.controllers.changes import Changes
from desktop.controllers.document_listing import DOCUMENT_LISTS, DocumentListing, Summary
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.entries.line_figures import show_sum
from desktop.controllers.kind_queries import DocumentQuery, as_kind
from desktop.controllers.list_query import ListQuery, from_json
from desktop.controllers.operate import Outcome
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.translation import translate
from desktop.ui.documents.columns import columns
from desktop.ui.documents.filters import filters
from desktop.ui.documents.preview import DocumentPane
from desktop.ui.documents.printing import print_document
from desktop.ui.documents.push_result import IntentionPushResult
from desktop.ui.icons import icon
from desktop.ui.records.list_page_own import ListPageOwn
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.selection_sum import Sums, SumTexts
from desktop.ui.records.source import source_of
from desktop.ui.records.states import Start
from desktop.words import Document, Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

SOURCES = {kind: source_of(kind, listing) for kind, listing in DOCUMENT_LISTS.items()}
IN_BAR = (
    Operation.PUSH_DOWN,
    Operation.SUBMIT,
    Operation.APPROVE,
    Operation.VOID,
)


class DocumentsPage(RecordsPage):
    """The list of one kind of sales document."""

    preview: DocumentPane

    def __init__(self, context: Context, own: DocumentsOwn) -> None:
        self._own = own
        super().__init__(context, own.parts())
        self.row_actions = (self._print_action(),)
        self.preview.print_asked.connect(self.print_current)

    def _print_action(self) -> QAction:
        action = QAction(icon("printer", "text 2"), translate("DocumentsPage", "Print…"), self)
        action.setShortcut(QKeySequence("Ctrl+P"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.print_current)
        self.addAction(action)
        return action

    def print_current(self) -> None:
        """Shows the current document as it will be printed; of several that are ticked it says to choose one."""
        record = self.table.current_record()
        if len(self.selection) > 1:
            self.context.toast(
                translate("DocumentsPage", "Documents are printed one at a time: tick only one."), error=True
            )
        elif record:
            print_document(self._own.kind, self.context, record, self.window())

    def set_query(self, query: ListQuery) -> None:
        """Lists something else; what it is told from elsewhere is kept as a query of documents."""
        super().set_query(query if isinstance(query, DocumentQuery) else as_kind(query, DocumentQuery))

    def _changed(self, changes: Changes) -> None:
        """Of what changes several kinds at once the ids are those of another kind, perhaps."""
        own = self.parts.source.kind
        if own in changes.kinds and len(changes.kinds) > 1:
            changes = Changes(frozenset({own}), None)
        super()._changed(changes)


class DocumentsOwn(ListPageOwn):
    """What both kinds share, in the language spoken now; a kind names its own."""

    @property
    def kind(self) -> Kind:
        """What is listed."""
        return self.subject.kind

    def parts(self) -> Parts:
        """The parts of the page."""
        raise NotImplementedError

    def shared_parts(self) -> dict[str, Any]:
        """The parts in which the two kinds do not differ."""
        return {
            "source": SOURCES[self.kind],
            "columns": columns(self.context, self.kind),
            "filters": filters(self.context, self.kind),
            "tabs": (
                Tab(None, translate("Documents", "All")),
                *(Tab(one, label(one)) for one in Document),
            ),
            "query": _query,
            "commands": self.commands,
            "preview": self._preview,
            "starts": self._starts(),
            "create": self.create,
            "create_text": self.create_text,
            "prefill": _prefill,
            "import_file": None,
            "more_actions": None,
            "numbers": self._numbers,
            "search_hint": translate("Documents", "Number, customer, phone, opportunity"),
            "in_bar": IN_BAR,
            "sums": Sums(partial(_sum, DOCUMENT_LISTS[self.kind]), self._told),
        }

    def _preview(self, parent: QWidget) -> DocumentPane:
        return DocumentPane(self.context, self.subject, parent)

    def create_text(self, typed: str) -> str:
        """A document is made from an opportunity, never from what was searched for."""
        return ""

    def _starts(self) -> tuple[Start, ...]:
        choose = Start(
            "handshake",
            translate("Documents", "Choose an opportunity"),
            self.begins(),
            translate("Documents", "Show the opportunities"),
            self._opportunities,
            primary=True,
        )
        return (choose,)

    def begins(self) -> str:
        """How a document of the kind begins."""
        raise NotImplementedError

    def _opportunities(self) -> None:
        self.context.show_list("opportunities", ListQuery())

    def _money(self, minor: int) -> str:
        return show_sum(minor, self.context.parameters.currency)

    def _numbers(self, summary: Summary) -> list[str]:
        return [translate("Documents", "Total {amount}").format(amount=self._money(summary.total))]

    def _told(self, total: int, count: int) -> SumTexts:
        amount, each = self._money(total), self._money(_average(total, count))
        return SumTexts(
            amount,
            translate("Documents", "average {amount}").format(amount=each),
            translate("Documents", "Selected {amount}").format(amount=amount),
        )


def _average(total: int, count: int) -> int:
    """In minor units, the half rounded up."""
    return (2 * total + count) // (2 * count)


class _Intentions(DocumentsOwn):
    """What is the intentions' own."""

    subject: ClassVar[Subject] = SUBJECTS[Kind.INTENTION]

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="intentions",
            title=translate("Documents", "Intentions"),
            empty_title=translate("Documents", "No intentions yet"),
            empty_text=translate("Documents", "What was quoted will be listed here."),
            new_text=translate("Documents", "New intention"),
            results={Operation.PUSH_DOWN: self._result},
            **self.shared_parts(),
        )

    def _result(self, parent: QWidget, outcome: Outcome) -> IntentionPushResult:
        return IntentionPushResult(self.context, outcome, parent)

    def begins(self) -> str:
        return translate("Documents", "An intention is made from an opportunity with Quote.")


class _Contracts(DocumentsOwn):
    """What is the contracts' own."""

    subject: ClassVar[Subject] = SUBJECTS[Kind.CONTRACT]

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="contracts",
            title=translate("Documents", "Contracts"),
            empty_title=translate("Documents", "No contracts yet"),
            empty_text=translate("Documents", "What was ordered will be listed here."),
            new_text=translate("Documents", "New contract"),
            **self.shared_parts(),
        )

    def begins(self) -> str:
        return translate(
            "Documents", "A contract is made from an opportunity with Order, or from an intention."
        )


def intentions_page(context: Context) -> DocumentsPage:
    """The page of intentions."""
    return DocumentsPage(context, _Intentions(context))


def contracts_page(context: Context) -> DocumentsPage:
    """The page of contracts."""
    return DocumentsPage(context, _Contracts(context))


def _sum(listing: DocumentListing, ids: Sequence[int], session: Session) -> int:
    with session.read() as connection:
        return listing.sum_of(connection, session.user, ids)


def _query(stored: Mapping[str, Any]) -> DocumentQuery:
    return from_json(stored, Document, DocumentQuery())


def _prefill(_typed: str) -> dict[str, Any]:
    return {}
