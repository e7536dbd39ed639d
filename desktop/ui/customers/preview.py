"""The pane of the current customer: facts, opportunities, and the staff who share it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from desktop.controllers.customer_records import CUSTOMERS, Customer, LinkedOpportunity, load
from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import figure, listed
from desktop.ui.customers.linked import opportunity_columns
from desktop.ui.customers.words import new_opportunity, not_yours
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.records.command_words import ICONS
from desktop.ui.records.commands import Commands
from desktop.ui.records.phones import bare_phone, shown_phone
from desktop.ui.records.preview import Preview
from desktop.ui.records.short_table import ShortTable
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import ElidedLabel, IconText, Label, Rule
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.pill import Tag
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

MARGIN = 20
CAPTION = 64
SHOWN = (Operation.DISABLE, Operation.ENABLE)


def _read(record: int, session: Session) -> Customer | CustomerCard | None:
    """The customer whole, or as a card where the user only shares it."""
    try:
        return load(session, record)
    except Refused:
        return shown_card(session, record)


class CustomerPane(Preview):
    """Shows the current customer; of one who is only shared, name and owner and why."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer: Customer | None = None
        self.operations = Commands(context, self, CUSTOMERS)
        self.name = ElidedLabel("", style="dialog")
        self.tag = Tag("", parent=self)
        self.subtitle = ElidedLabel("", style="meta", tone="secondary")
        self.apart = IconButton("arrow-square-out", self.tr("Open the record"), self)
        self.close_button = IconButton("x", self.tr("Close the pane"), self)
        self.new = Button(self.tr("New opportunity"), self, icon_name="plus")
        self.buttons = {one: Button("", self, icon_name=ICONS[one]) for one in SHOWN}
        self.more = Button("", self, icon_name="dots-three")
        self.reason = IconText("eye-slash", "", tone="secondary", style="body", wrap=True)
        self.facts = QWidget(self)
        self.sharing = Label("", style="meta", tone="secondary", wrap=True)
        self.heading = Label("", style="group")
        self.opportunities = ShortTable(
            self.tr("Opportunities"), opportunity_columns(context, narrow=True), self
        )
        self._content, self._whole = QWidget(self), QWidget(self)
        self._empty = Label(self.tr("Choose a record to see it here."), self, tone="hint")
        self._lay_out()
        self._listen()
        self._show_nothing()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.tag)
        head.addStretch(1)
        head.addWidget(self.apart)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addWidget(self.subtitle)
        column.addWidget(self.reason)
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._commands_row())
        self._facts_place = QVBoxLayout()
        whole.addLayout(self._facts_place)
        whole.addWidget(Rule())
        whole.addWidget(self.heading)
        whole.addWidget(self.sharing)
        whole.addWidget(self.opportunities, 1)
        column.addWidget(self._whole, 1)
        column.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self._content)
        outer.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignCenter)

    def _commands_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.new)
        for operation, button in self.buttons.items():
            button.setObjectName(f"pane_{operation.value}")
            row.addWidget(button)
        self.more.setAccessibleName(self.tr("More"))
        self.more.setFixedWidth(32)
        row.addWidget(self.more)
        row.addStretch(1)
        return row

    def _listen(self) -> None:
        self.apart.clicked.connect(partial(self.open_asked.emit, False))
        self.close_button.clicked.connect(self.close_asked)
        self.new.clicked.connect(self._start)
        self.more.clicked.connect(self._show_more)
        self.opportunities.opened.connect(self._open)
        self.operations.updated.connect(self._offer)
        for operation, button in self.buttons.items():
            button.clicked.connect(partial(self._run, operation))

    def reload(self) -> None:
        if not self.record:
            self._show_nothing()
            return
        task = self._context.read(self, partial(_read, self.record), "preview")
        task.done.connect(self._take)
        task.failed.connect(self._context.show_fault)

    def _show_nothing(self) -> None:
        self._customer = None
        self._content.hide()
        self._empty.show()

    def _take(self, found: Customer | CustomerCard | None) -> None:
        if found is None:
            self._show_nothing()
            return
        self._empty.hide()
        self._content.show()
        whole = isinstance(found, Customer)
        self._whole.setVisible(whole)
        self.reason.setVisible(not whole)
        self.apart.setVisible(whole)
        self._customer = found if isinstance(found, Customer) else None
        if isinstance(found, Customer):
            self._show_whole(found)
        else:
            self._show_card(found)

    def _title(self, name: str, subtitle: str, icon: str, tag: str, tone: str) -> None:
        self.name.setText(name)
        self.name.setMaximumWidth(self.name.fontMetrics().horizontalAdvance(name) + 4)
        self.subtitle.setText(subtitle)
        self.tag.set_look(icon, tag, tone)
        self.tag.setVisible(bool(tag))

    def _show_card(self, card: CustomerCard) -> None:
        owner = self._context.directory.staff_name(card.owner)
        self._title(card.name, owner, "users", self.tr("Shared"), "info")
        self.reason.set_text(not_yours(card.name, owner))

    def _show_whole(self, customer: Customer) -> None:
        facts, values = customer.facts, customer.values
        off = self.tr("Disabled") if facts.disabled else ""
        self._title(
            facts.name,
            " · ".join(part for part in (values["company"], facts.number) if part),
            "lock-simple",
            off,
            "quiet",
        )
        self.operations.set_facts(facts)
        self._show_facts(customer)
        count = len(customer.opportunities)
        self.heading.setText(self.tr("Opportunities {count}").format(count=figure(count)))
        names = self._context.directory
        people = listed(names.staff_name(one) for one in customer.sharing)
        self.sharing.setText(self.tr("Shared by {people}").format(people=people))
        self.sharing.setVisible(len(customer.sharing) > 1)
        self.opportunities.show_rows(customer.opportunities)
        self.opportunities.setVisible(count > 0)

    def _show_facts(self, customer: Customer) -> None:
        self.facts.hide()
        self.facts.deleteLater()
        self.facts = QWidget(self)
        grid = QGridLayout(self.facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, CAPTION)
        grid.setColumnStretch(1, 1)
        values, names = customer.values, self._context.directory
        place = " ".join(values[key] for key in ("province", "city", "district", "address") if values[key])
        level = values["level"]
        for caption, text in (
            (self.tr("Phone"), self._phone(values["phone"])),
            (self.tr("Second phone"), self._phone(values["second_phone"])),
            (self.tr("WeChat"), values["wechat"]),
            (self.tr("Address"), place),
            (self.tr("Level"), "" if level is None else str(level)),
            (self.tr("Owner"), names.staff_name(customer.facts.owner)),
            (self.tr("Store"), names.store_name(customer.facts.store)),
            (self.tr("Remark"), values["remark"]),
        ):
            if text:
                self._fact(grid, caption, text)
        if values["phone"]:
            copy = IconButton("copy", self.tr("Copy phone"), self.facts)
            copy.setProperty("kind", "inside")
            copy.setFixedSize(26, 20)
            copy.setObjectName("copyPhone")
            copy.clicked.connect(partial(self._copy, bare_phone(values["phone"])))
            grid.addWidget(copy, 1, 2, Qt.AlignmentFlag.AlignTop)
        self._facts_place.addWidget(self.facts)

    def _phone(self, typed: str) -> str:
        return shown_phone(typed, self._context.parameters.default_region) if typed else ""

    @staticmethod
    def _fact(grid: QGridLayout, caption: str, text: str) -> None:
        row = grid.rowCount()
        grid.addWidget(Label(caption, style="meta", tone="secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
        shown = Label(text, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(shown, row, 1)

    def _copy(self, text: str, _checked: bool = False) -> None:
        QGuiApplication.clipboard().setText(text)
        QToolTip.showText(QCursor.pos(), self.tr("Copied: {text}").format(text=text), self)

    def _offer(self) -> None:
        for operation, button in self.buttons.items():
            button.setText(self.operations.caption(operation))
            button.refuse(self.operations.reason(operation))
            fits = self._customer is None or (operation is Operation.ENABLE) is self._customer.facts.disabled
            button.setVisible(fits)

    def _run(self, operation: Operation, _checked: bool = False) -> None:
        self.operations.trigger(operation)

    def _start(self) -> None:
        if self._customer is not None:
            new_opportunity(self._context, self._customer.values)

    def _open(self, row: LinkedOpportunity) -> None:
        if row.id is not None:
            self._context.open_record(Kind.OPPORTUNITY, row.id)

    def _show_more(self) -> None:
        menu = Menu(self.more)
        fill_menu(menu, self.operations, [one for one in ICONS if one not in self.buttons])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
