"""The head of a customer's form: marks, where it came from, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.customer_records import Customer
from desktop.translation import translate
from desktop.ui.customers.words import not_new
from desktop.ui.records.command_button import CommandButton
from desktop.ui.records.command_words import ICONS
from desktop.ui.records.commands import Commands
from desktop.ui.records.form_head import FormHead
from desktop.ui.records.moments import near_day
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText, Rule
from desktop.ui.widgets.pill import Tag
from desktop.words import Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context


class FormHeader(FormHead):
    """Breadcrumb, title with its marks, and the action bar with the reason why a customer cannot be deleted.

    Signals:
        new_asked: an opportunity of the customer is to be started.
        merge_asked: the customer is to be merged with another.
    """

    new_asked = Signal()
    merge_asked = Signal()

    def __init__(self, context: Context, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CustomersPage", "Customers"), parent)
        self._commands = commands
        self._disabled = False
        self._source: int | None = None
        self.level = Tag("", tone="quiet")
        self.shared = Tag("users", translate("CustomerForm", "Shared customer"), tone="info")
        self.disabled = Tag("lock-simple", translate("CustomersPage", "Disabled"), tone="quiet")
        self.add_marks(self.level, self.shared, self.disabled)
        self.source = Button("", kind="trail")
        self.marks.addWidget(self.source)
        self.source.clicked.connect(self._open_source)
        self.new = Button(translate("CustomerForm", "New opportunity"), kind="primary", icon_name="plus")
        self.merge = Button(f"{label(Operation.MERGE)}…", icon_name=ICONS[Operation.MERGE])
        self.merge.setObjectName("merge")
        self.reason = IconText("info", "", tone="secondary")
        self._fill_actions()
        commands.updated.connect(self._offer)

    def _fill_actions(self) -> None:
        row = self.actions_row
        self.switches = {
            one: CommandButton(self._commands, one, kind="ghost")
            for one in (Operation.DISABLE, Operation.ENABLE)
        }
        self.delete = CommandButton(self._commands, Operation.DELETE, kind="ghost")
        line = Rule(vertical=True)
        line.setFixedHeight(16)
        for widget in (self.new, self.merge, line, *self.switches.values(), self.delete):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.reason)
        self.new.clicked.connect(self.new_asked)
        self.merge.clicked.connect(self.merge_asked)

    def _offer(self) -> None:
        """Follows the commands; merging needs another customer, who is chosen afterwards."""
        no = self._commands.refused(Operation.MERGE)
        self.merge.refuse(no.sentence() if no else "")
        for operation, button in self.switches.items():
            button.setVisible((operation is Operation.ENABLE) is self._disabled)
        why = self._commands.refused(Operation.DELETE)
        referred = why is not None and why.code in ("customer_referred", "customer_documents")
        self.reason.set_text(why.sentence() if why is not None and referred else "")
        self.reason.setVisible(referred)

    def show_new(self) -> None:
        """Shows the head of a customer who is not saved yet."""
        self.show_numberless(translate("CustomersPage", "New customer"), translate("CustomerForm", "New"))
        for widget in (self.level, self.shared, self.disabled, self.source):
            widget.hide()

    def show_record(self, customer: Customer) -> None:
        """Shows a customer."""
        facts, level = customer.facts, customer.values["level"]
        self._disabled = facts.disabled
        self.show_numbered(facts.name, facts.number)
        text = translate("CustomerForm", "Level {level}").format(level=level)
        self.level.set_look("", text, "quiet")
        self.level.setVisible(bool(level))
        self.shared.setVisible(any(not one.own for one in customer.opportunities))
        self.disabled.setVisible(facts.disabled)
        self.new.refuse(not_new(facts.disabled))
        self._show_origin(customer)
        self._offer()

    def _show_origin(self, customer: Customer) -> None:
        day = near_day(customer.created_at.astimezone().date())
        self._source = customer.source[0] if customer.source is not None else None
        if customer.source is not None:
            text = translate("CustomerForm", "Converted from {number} · {day}")
            text = text.format(number=customer.source[1], day=day)
        else:
            person = self._context.directory.staff_name(customer.creator)
            text = translate("CustomerForm", "Created by {person} · {day}").format(person=person, day=day)
        opens = self._source is not None
        self.source.setText(text if opens else "")
        self.source.setVisible(opens)
        self.about.setText("" if opens else text)

    def _open_source(self) -> None:
        if self._source is not None:
            self._context.open_record(Kind.OPPORTUNITY, self._source)
