"""The form of a sales intention or contract: what it adds to the form of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.changes import Changes
from desktop.controllers.document_prefill import Prefilled
from desktop.controllers.documents import CONTRACTS, INTENTIONS, LinkedRecord, SalesDocument
from desktop.controllers.operate import OPPORTUNITIES, Done
from desktop.controllers.printed_documents import read_printed
from desktop.controllers.session import Session
from desktop.controllers.timeline import TimelineItem, history
from desktop.errors import Refused
from desktop.ui.documents import form_values
from desktop.ui.documents.buyer import Buyer
from desktop.ui.documents.form_bar import DocumentBar
from desktop.ui.documents.form_body import DocumentBody
from desktop.ui.documents.form_head import DocumentHead
from desktop.ui.documents.form_history import FormHistory
from desktop.ui.documents.form_values import CUSTOMER, DISCOUNT, LINES
from desktop.ui.documents.ordered import ordered_locks, ordered_marks
from desktop.ui.records.command_words import named
from desktop.ui.records.form_frame import SIDE_NARROW, SIDE_WIDE, WIDE_ENOUGH
from desktop.ui.records.form_saving import FormSaving
from desktop.ui.records.keys import add_keys
from desktop.ui.records.record_form import RecordForm
from desktop.ui.widgets.labels import Rule
from desktop.words import Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.documents.print_preview import PrintPreview


class Loaded(NamedTuple):
    """A document and what happened to it."""

    record: SalesDocument
    history: tuple[TimelineItem, ...]


def _read(kind: Kind, record: int, session: Session) -> Loaded:
    return Loaded(form_values.load(kind, session, record), history(session, record, kind))


class DocumentForm(RecordForm):
    """One sales document, or a new one of an opportunity.

    Arguments:
        context: who is signed in.
        record: the document; None for a new one.
        neighbours: the ids of the list it came from, in order.
        content: of a new one, `prefilled` holds what its opportunity fills in.
    """

    first_field: ClassVar[str] = LINES
    header: DocumentHead
    body: DocumentBody
    side: FormHistory
    bar: DocumentBar

    def __init__(
        self,
        context: Context,
        record: int | None = None,
        neighbours: Sequence[int] | None = None,
        content: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin: Prefilled | None = (content or {}).get("prefilled")
        super().__init__(context, record, neighbours, content)

    @property
    def opportunity(self) -> int:
        """The opportunity it is or will be made from."""
        if self._begin is not None:
            return self._begin.opportunity.id
        return self._record.facts.opportunity if self._record is not None else 0

    # its parts

    def make_bar(self, record: int | None) -> DocumentBar:
        return DocumentBar()

    def make_parts(self, record: int | None) -> None:
        context = self._context
        self.header = DocumentHead(context, self.operations, self.kind)
        self.body = DocumentBody(context, self.kind)
        self.fields, self.offer = self.body.fields, self.body.offer
        self.side = FormHistory(context, self.kind)
        self.saving = FormSaving(context, self, form_values.saved(self.kind))
        self.buyer = Buyer(context, self.body, self)
        # Whoever comes back to it goes on in the lines.
        self.setFocusProxy(self.body.fields.grid)
        self.operations.may_begin = self.can_leave
        self.header.save_asked.connect(self.save)
        self.header.discard_asked.connect(self.discard)
        self.header.history_asked.connect(self.toggle_history)
        self.header.linked_asked.connect(self._open_linked)
        self.header.print_asked.connect(self.print)
        self.header.pdf_asked.connect(self.export_pdf)
        self.side.close_button.clicked.connect(self.toggle_history)
        self.fields.edited.connect(self._follow)
        self.body.fields.typing.connect(self._refresh)
        self.body.fields.grid.previewed.connect(self._show_numbers)

    def lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.body, 1)
        below.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Rule())
        column.addLayout(below, 1)
        column.addWidget(self.bar)

    def _add_keys(self) -> None:
        super()._add_keys()
        add_keys(self, (("Ctrl+P", self.print), ("Ctrl+H", self.toggle_history)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        QWidget.resizeEvent(self, event)
        self.side.setFixedWidth(SIDE_WIDE if self.window().width() >= WIDE_ENOUGH else SIDE_NARROW)
        self.side.setVisible(self.side.wanted and self._has_room())

    def _has_room(self) -> bool:
        return self.window().width() >= WIDE_ENOUGH

    def areas(self) -> list[QWidget]:
        return [
            self.body.fields.customer,
            self.body.fields.grid,
            self.body.fields.editor("address"),
            self.side,
        ]

    # what it shows

    def reader(self, record: int) -> Callable[[Session], Loaded]:
        return partial(_read, self.kind, record)

    def record_of(self, loaded: Loaded) -> SalesDocument:
        return loaded.record

    def show_loaded(self, loaded: Loaded, refused: Mapping[Operation, Refused | None]) -> None:
        document, no = loaded.record, refused[Operation.EDIT]
        self.header.show_record(document, no.sentence() if no else "")
        self.body.show_voided(document.facts.voided)
        self.side.show_items(loaded.history)
        self.body.show_rejected("" if document.facts.voided else self.side.rejection())
        self.body.fields.rounding = document.rounding
        self.body.fields.show_place(document.facts.store)
        self.body.fields.grid.set_marks(ordered_marks(document))
        self.body.fields.grid.set_locked(ordered_locks(document))
        if self.kind is Kind.INTENTION:
            self.body.fields.totals.show_left(document.facts.left)

    def show_new_head(self) -> None:
        begin = self._begin
        assert begin is not None
        self.body.fields.rounding = begin.rounding
        self.body.fields.show_place(begin.opportunity.store)
        self.header.show_origin(begin.opportunity.number, begin.opportunity.id)
        self.body.show_voided(False)
        self.body.show_rejected("")
        self.lock("")

    def first_draft(self) -> dict[str, Any]:
        assert self._begin is not None
        return form_values.first_draft(self.kind, self._begin)

    def values_shown(self) -> None:
        self.buyer.forget()
        if self._id is None:
            self.header.show_new(self.body.fields.customer.text())
        if self._record is not None or self._begin is not None:
            store = self._record.facts.store if self._record is not None else self._store_of_new()
            self.body.fields.show_place(store)
        self._show_numbers()

    def _store_of_new(self) -> int | None:
        return self._begin.opportunity.store if self._begin is not None else None

    def show_side(self, shown: bool) -> None:
        self.side.setVisible(shown and self.side.wanted and self._has_room())

    def _show_new(self, content: Mapping[str, Any]) -> None:
        super()._show_new(content)
        self.values_shown()

    def _refresh(self) -> None:
        super()._refresh()
        self.header.save_button.setEnabled(not self.saving.busy)

    def _follow(self, key: str) -> None:
        if key in (LINES, DISCOUNT):
            self._show_numbers()
        elif key == CUSTOMER:
            self.body.fields.tell_customer()
            if self._id is None:
                self.header.show_new(self.body.fields.customer.text())

    def _show_numbers(self) -> None:
        number = ""
        if self._record is not None:
            number = self.tr("number written back to {number}").format(number=self._record.opportunity.number)
        elif self._begin is not None:
            text = self.tr("its number will be written back to {number}")
            number = text.format(number=self._begin.opportunity.number)
        self.bar.show_numbers(self.body.fields.totals.count_text(), number)

    def title_of_new(self) -> str:
        return self.tr("New: {kind}").format(kind=label(self.kind))

    # what is allowed

    def lock(self, reason: str) -> None:
        """Who may not assign keeps the owner as they are."""
        super().lock(reason)
        user = self._context.session.user
        if not reason and not OPPORTUNITIES.grants(user, Operation.ASSIGN):
            no = Refused("no_right", role=user.role, operation=Operation.ASSIGN)
            self.body.fields.lock("owner", no.sentence())

    def concerns(self, changes: Changes) -> bool:
        """An intention shows what contracts ordered of it; both say where their numbers were written back."""
        others = {Kind.INTENTION, Kind.CONTRACT, Kind.OPPORTUNITY} - {self.kind}
        return super().concerns(changes) or bool(others & changes.kinds)

    def refused(self, refused: Refused) -> bool:
        return self.buyer.show_refusal(refused)

    # drafts and saving

    def draft_key(self) -> str:
        if self._id is None and self._begin is not None:
            return f"{self.kind.value}-new-{self._begin.opportunity.id}"
        return super().draft_key()

    def is_changed(self) -> bool:
        return super().is_changed() or (not self._locked and self.body.fields.is_typing())

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        self.body.fields.grid.commit()
        return super().can_leave(proceed)

    def keep_draft(self) -> None:
        self.body.fields.grid.commit()
        super().keep_draft()

    def discard(self) -> None:
        self.body.fields.grid.editing.revert()
        super().discard()

    def nothing_to_save(self) -> bool:
        """A new document that nobody touched lacks its lines, which saving says."""
        self.body.fields.grid.commit()
        return bool(self._locked) or (self._id is not None and not self.is_changed())

    def tell_saved(self, one: Done) -> None:
        if self._id is not None or self._begin is None:
            super().tell_saved(one)
            return
        text = self.tr("Saved: {what}. The number is written back to {number}.")
        text = text.format(what=named(one.number, one.name), number=self._begin.opportunity.number)
        show = partial(self._context.open_record, Kind.OPPORTUNITY, self._begin.opportunity.id)
        self._context.toast(text, self.tr("Open the opportunity"), show)

    def became(self, record: int) -> None:
        self._begin = None

    def log(self) -> None:
        """A document is not followed up; Ctrl+D copies the cell above."""

    # other views

    def toggle_history(self) -> None:
        """Shows what happened to the document beside it, or over it where there is no room; or puts it away."""
        if self._id is None:
            return
        if not self._has_room():
            self.side.open_sheet(self)
            return
        self.side.wanted = not self.side.wanted
        self.side.setVisible(self.side.wanted)

    def _open_linked(self, record: LinkedRecord) -> None:
        if record.id is not None:
            self._context.open_record(record.kind, record.id)

    def print(self) -> None:
        """Shows the document as it will be printed, once what was typed is saved."""
        self._preview(self._show_preview)

    def export_pdf(self) -> None:
        """The same, and asks at once where to keep it as a PDF."""
        self._preview(self._show_pdf)

    def _preview(self, show: Callable[[], None]) -> None:
        if self._id is not None and self.can_leave(show):
            show()

    def _show_preview(self) -> None:
        self._open_preview()

    def _show_pdf(self) -> None:
        preview = self._open_preview()
        preview.ready.connect(preview.output.save_pdf, Qt.ConnectionType.SingleShotConnection)

    def _open_preview(self) -> PrintPreview:
        from desktop.ui.documents.print_preview import open_preview

        assert self._id is not None
        return open_preview(self._context, partial(read_printed, kind=self.kind, record=self._id), self)


class IntentionForm(DocumentForm):
    """One sales intention, or a new one."""

    subject = INTENTIONS


class ContractForm(DocumentForm):
    """One sales contract, or a new one."""

    subject = CONTRACTS
