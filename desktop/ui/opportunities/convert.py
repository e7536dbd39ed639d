"""Convert: the customer form, filled in from the opportunity; a customer who exists already is offered instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from desktop.controllers.arguments import ConvertTo, UseCustomer
from desktop.controllers.converting import prefill
from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.field import Checked, EntryContext
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.opportunities import load
from desktop.controllers.rights import may_edit_customer
from desktop.controllers.selected import Selected
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.draft_form import DraftForm
from desktop.ui.records.existing_customer import ExistingCustomer
from desktop.ui.records.form_layout import Group, cell
from desktop.ui.second_enter import SecondEnter
from desktop.words import Uniqueness

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 720
COLUMNS = 3
GROUPS = (
    Group(
        "",
        (
            (cell("name"), cell("phone"), cell("second_phone")),
            (cell("company"), cell("wechat"), cell("level")),
            (cell("province"), cell("city", "district"), cell("address")),
            (cell("email"), cell("owner"), cell("store")),
        ),
    ),
)


class ConvertSheet(ArgumentSheet):
    """Registers the customer; the refusal of a double one stands under the phone with both ways out."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        facts = selected.first
        number = facts[0].number if facts else ""
        hint = self.tr("Taken from {number}, can be changed").format(number=number)
        super().__init__(context, selected, parent, self.tr("Convert to a customer"), hint, WIDTH)
        self._record = selected.ids[0]
        self._uuid = str(uuid4())
        self._owner, self._store = (facts[0].owner, facts[0].store) if facts else (None, None)
        self._uniqueness = context.parameters.customer_uniqueness
        self.fields = DraftForm(context, entry.FIELDS, GROUPS, self._check, columns=COLUMNS)
        if self._uniqueness is not Uniqueness.NONE:
            self.fields.box("phone").set_required(True)
        self.existing = ExistingCustomer(context.directory)
        self.fields.add_below("name", self.existing, span=COLUMNS)
        self.body.addWidget(self.fields)
        for key in ("owner", "store"):
            self.fields.lock(key, self.tr("Owner and store are those of the opportunity"))
        self.add_cancel()
        self.button = self.add_go(self.tr("Create customer"))
        self.button.setEnabled(False)
        self.fields.edited.connect(self._edited)
        self.fields.problems_changed.connect(self._refresh)
        self.existing.use_asked.connect(partial(self._use, False))
        self.existing.convert_asked.connect(partial(self._use, True))
        self._linked: CustomerCard | None = None
        task = context.read(self, partial(_open, self._record))
        task.done.connect(self._show)
        task.failed.connect(self._not_read)

    def _check(self, draft: Mapping[str, Any], context: EntryContext) -> Checked:
        whole = dict(draft) | {"owner": self._owner, "store": self._store}
        return entry.check(whole, replace(context, uniqueness=self._uniqueness))

    def _show(self, opened: tuple[dict[str, Any], CustomerCard | None]) -> None:
        values, self._linked = opened
        if self._linked is not None:
            # The customer is there already: nothing that makes one unique is asked for.
            self._uniqueness = Uniqueness.NONE
            self.fields.box("phone").set_required(False)
            self.button.setText(self.tr("Mark converted"))
        self.fields.set_values(values)
        self.fields.focus("name")
        self._refresh()

    def _not_read(self, error: BaseException) -> None:
        if not self.show_failure(error):
            self._context.show_fault(error)

    def _edited(self, key: str) -> None:
        if key in (*PHONES, "name") and self.existing.customer is not None:
            self.existing.show_customer(None)
            self.fields.editor("phone").set_state("")
        self.refusal.hide()
        self._refresh()

    def _refresh(self) -> None:
        taken = self.existing.customer is not None
        self.button.setEnabled(not self.fields.checked().errors and not taken)
        self.button.setDefault(not taken)
        if taken:
            self.fields.editor("phone").set_state("error")
        self.existing.use_button.setDefault(taken)
        self.explain(self._remark())

    def _remark(self) -> str:
        if self.existing.customer is not None:
            return self.tr("With another phone, a new customer can be created too.")
        if self._linked is None:
            return ""
        text = self.tr("{name} is linked already: only what is missing there is taken from here.")
        user = self._context.session.user
        if not may_edit_customer(user, self._linked.owner, self._linked.store):
            text = self.tr(
                "{name} is linked already and belongs to someone else: nothing is taken from here."
            )
        return text.format(name=self._linked.name)

    def is_dirty(self) -> bool:
        """Whether something was changed in what was filled in."""
        return self.fields.is_changed() and not self.is_settled()

    def arguments(self) -> ConvertTo | None:
        """The customer to register."""
        if not self.fields.show_all():
            self.fields.show_next_fault()
            return None
        return ConvertTo(self._uuid, self.fields.draft())

    def _use(self, mark_converted: bool) -> None:
        customer = self.existing.customer
        if customer is not None:
            self.choose(UseCustomer(customer.id, mark_converted, self.fields.draft()))

    def show_refusal(self, refused: Refused) -> None:
        """A customer who exists stands under the phone; anything else below the form."""
        if refused.code == "customer_exists" and refused.arguments.get("customer"):
            customer = int(str(refused.arguments["customer"]))
            task = self._context.read(self, partial(_card, customer))
            task.done.connect(partial(self._show_existing, refused.sentence()))
            task.failed.connect(self._context.show_fault)
        elif refused.field is not None and self.fields.has(refused.field):
            self.fields.complain(refused.field, refused.sentence())
        else:
            super().show_refusal(refused)

    def _show_existing(self, sentence: str, customer: CustomerCard | None) -> None:
        self.existing.show_customer(customer, sentence)
        self._refresh()
        SecondEnter(self)
        self.existing.use_button.setFocus()


def _open(record: int, session: Session) -> tuple[dict[str, Any], CustomerCard | None]:
    return prefill(session, record), load(session, record).customer


def _card(customer: int, session: Session) -> CustomerCard | None:
    return shown_card(session, customer)
