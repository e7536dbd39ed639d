"""The form of one customer: what it adds to the form of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.controllers import customer_records
from desktop.controllers.changes import Changes
from desktop.controllers.customer_records import CUSTOMERS, Customer, LinkedOpportunity
from desktop.controllers.customer_timeline import (
    CustomerHistory,
    CustomerItem,
    customer_history,
    customer_timeline,
)
from desktop.controllers.document_cards import DocumentCard
from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.operate import OPPORTUNITIES, Outcome
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import translate
from desktop.ui.customers.facts import CustomerStrip
from desktop.ui.customers.form_body import FormBody
from desktop.ui.customers.form_header import FormHeader
from desktop.ui.customers.merge_partner import PartnerSheet
from desktop.ui.customers.side import CustomerSide
from desktop.ui.customers.words import first_place_of, new_opportunity
from desktop.ui.records.command_words import merged
from desktop.ui.records.form_saving import FormSaving, Saved, Unsaved
from desktop.ui.records.record_form import RecordForm
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.context import Context


class Loaded(NamedTuple):
    """A customer with what happened."""

    record: Customer
    timeline: tuple[CustomerItem, ...]
    history: CustomerHistory


def _read(customer: int, session: Session) -> Loaded:
    return Loaded(
        customer_records.load(session, customer),
        customer_timeline(session, customer),
        customer_history(session, customer),
    )


def _create(session: Session, unsaved: Unsaved) -> Outcome:
    return customer_records.create(session, unsaved.draft, unsaved.form_uuid)


FIELDS = {one.key: one for one in entry.FIELDS}
SAVED = Saved(CUSTOMERS, FIELDS, tuple(FIELDS), entry.check, customer_records.load, _create)


LINKED = frozenset({Kind.OPPORTUNITY, Kind.INTENTION, Kind.CONTRACT})


def saving(context: Context, parent: QWidget) -> FormSaving:
    """Saves a customer, new or stored."""
    return FormSaving(context, parent, SAVED)


class CustomerForm(RecordForm):
    """One customer, or a new one."""

    subject = CUSTOMERS
    header: FormHeader
    facts: CustomerStrip
    body: FormBody
    side: CustomerSide

    def make_parts(self, record: int | None) -> None:
        context = self._context
        self.header = FormHeader(context, self.operations)
        self.facts = CustomerStrip(context)
        self.body = FormBody(context)
        self.fields, self.offer = self.body.fields, self.body.offer
        self.side = CustomerSide(context)
        self.saving = saving(context, self)
        self.header.new_asked.connect(self._new_opportunity)
        self.header.merge_asked.connect(self._merge)
        self.body.linked.opportunity_asked.connect(self._open)
        self.body.linked.document_asked.connect(self._open_document)
        self.body.linked.hidden_asked.connect(self._tell_hidden)
        self.side.opportunity_asked.connect(self._open)
        self.side.undo_asked.connect(self._undo_merge)
        self.fields.edited.connect(self._forget_existing)

    def reader(self, record: int) -> Callable[[Session], Loaded]:
        return partial(_read, record)

    def record_of(self, loaded: Loaded) -> Customer:
        return loaded.record

    def show_loaded(self, loaded: Loaded, refused: Mapping[Operation, Refused | None]) -> None:
        self.header.show_record(loaded.record)
        self.facts.show_record(loaded.record)
        self.facts.show()
        self.body.linked.show_customer(loaded.record)
        self.body.linked.show()
        self.side.show_record(loaded.record, loaded.timeline, loaded.history)

    def show_new_head(self) -> None:
        self.header.show_new()
        self.facts.hide()
        self.body.linked.hide()

    def values_shown(self) -> None:
        self.body.existing.say("")

    def first_draft(self) -> dict[str, Any]:
        return first_place_of(self._context)

    def refused(self, refused: Refused) -> bool:
        return self.body.existing.show_refusal(refused)

    def log(self) -> None:
        """A customer has no follow-ups of their own: they belong to the opportunities."""

    def title_of_new(self) -> str:
        return translate("CustomersPage", "New customer")

    def lock(self, reason: str) -> None:
        """Who may not assign keeps the owner as they are."""
        super().lock(reason)
        user = self._context.session.user
        if not reason and not OPPORTUNITIES.grants(user, Operation.ASSIGN):
            no = Refused("no_right", role=user.role, operation=Operation.ASSIGN)
            self.fields.lock("owner", no.sentence())

    def concerns(self, changes: Changes) -> bool:
        """A customer's form shows opportunities and documents too, of which the change names other ids."""
        return super().concerns(changes) or not changes.kinds.isdisjoint(LINKED)

    def _forget_existing(self, key: str) -> None:
        if key in PHONES:
            self.body.existing.say("")

    def _new_opportunity(self) -> None:
        if self._record is not None:
            new_opportunity(self._context, self._record.values)

    def _open(self, opportunity: int) -> None:
        self._context.open_record(Kind.OPPORTUNITY, opportunity)

    def _open_document(self, row: DocumentCard) -> None:
        assert row.id is not None
        self._context.open_record(row.kind, row.id)

    def _tell_hidden(self, row: LinkedOpportunity | DocumentCard) -> None:
        names = self._context.directory
        text = translate("CustomerForm", "This opportunity is {owner}'s: you see owner and store only.")
        if isinstance(row, DocumentCard):
            text = translate(
                "CustomerDocuments", "This document is {owner}'s: you see number, state and owner only."
            )
        owner = names.staff_name(row.owner) or names.store_name(row.store) or "—"
        self._context.toast(text.format(owner=owner), error=True)

    def _merge(self) -> None:
        """Asks with whom; unsaved text is asked about first, for the merge changes the record."""
        if self.can_leave(self._choose_partner):
            self._choose_partner()

    def _choose_partner(self) -> None:
        if self._record is None:
            return
        sheet = PartnerSheet(self._context, self._record.facts.id, self)
        sheet.partner_chosen.connect(self._merge_with)
        sheet.open()

    def _merge_with(self, other: int) -> None:
        assert self._id is not None
        self.operations.trigger(Operation.MERGE, (self._id, other))

    def _undo_merge(self) -> None:
        assert self._id is not None
        self.operations.take_merge_back(self._id)

    def _operated(self, outcome: Outcome) -> None:
        """A customer merged into another one is gone: the form goes on with the one that stayed."""
        if outcome.operation is Operation.MERGE:
            self.become(merged(outcome).id)
        super()._operated(outcome)
