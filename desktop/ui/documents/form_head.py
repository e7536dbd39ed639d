"""The head of a sales document's form: where it came from, which it is, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.documents import LinkedRecord, SalesDocument
from desktop.translation import translate
from desktop.ui.icons import icon
from desktop.ui.records.command_button import MORE, CommandButton
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.records.commands import Commands
from desktop.ui.records.form_head import FormHead
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.caret_button import CARET
from desktop.ui.widgets.labels import ElidedLabel, Label
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.pill import VOIDED, Pill, Tag
from desktop.words import Document, Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

# The primary button of each kind while it can be edited; Submit stands beside another one.
FIRST = {Kind.INTENTION: Operation.PUSH_DOWN, Kind.CONTRACT: Operation.SUBMIT}
HEAD_MARGIN = 9


def home_of(kind: Kind) -> str:
    """What the list of a kind is called."""
    if kind is Kind.INTENTION:
        return translate("DocumentHead", "Intentions")
    return translate("DocumentHead", "Contracts")


class DocumentHead(FormHead):
    """Breadcrumb with links at its right; title with its marks and the actions in one row.

    Signals:
        save_asked, print_asked, pdf_asked, history_asked, discard_asked: what the person pressed.
        linked_asked: another record is to be shown; carries the LinkedRecord.
    """

    save_asked = Signal()
    print_asked = Signal()
    pdf_asked = Signal()
    history_asked = Signal()
    discard_asked = Signal()
    linked_asked = Signal(object)

    def __init__(
        self, context: Context, commands: Commands, kind: Kind, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, home_of(kind), parent)
        self._kind, self._commands = kind, commands
        self.open_menu: Menu | None = None
        self.document, self.voided = Tag(), Pill(VOIDED)
        self.add_marks(self.document, self.voided)
        self.links = QWidget()
        self._links_row = QHBoxLayout(self.links)
        self._links_row.setContentsMargins(0, 0, 0, 0)
        self._links_row.setSpacing(4)
        self.trail.insertWidget(self.trail.indexOf(self.place), self.links)
        self._make_actions()
        self._lay_out_title()

    def _make_actions(self) -> None:
        commands = self._commands
        self.print_button = Button(self.tr("Print"), kind="ghost", icon_name="printer")
        self.print_button.set_tip(self.tr("Print (Ctrl P)"))
        self.pdf_button = Button(self.tr("Export PDF"), kind="ghost", icon_name="file-pdf")
        self.more = Button(translate("CommandButton", MORE), kind="ghost", icon_name="caret-down")
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.more.setIconSize(QSize(CARET, CARET))
        self.save_button = Button(self.tr("Save"), key="Ctrl S")
        first = FIRST[self._kind]
        self.approve = CommandButton(commands, Operation.APPROVE, kind="primary")
        self.submit = CommandButton(
            commands, Operation.SUBMIT, kind="primary" if first is Operation.SUBMIT else ""
        )
        self.push_down: CommandButton | None = None
        for widget in (self.print_button, self.pdf_button, self.more, self.save_button, self.submit):
            self.actions_row.addWidget(widget)
        self.actions_row.addWidget(self.approve)
        if first is Operation.PUSH_DOWN:
            text = self.tr("Push down to contract")
            self.push_down = CommandButton(commands, first, kind="primary", caption=text)
            self.actions_row.addWidget(self.push_down)
        self.print_button.clicked.connect(self.print_asked)
        self.pdf_button.clicked.connect(self.pdf_asked)
        self.more.clicked.connect(self._open_more)
        self.save_button.clicked.connect(self.save_asked)

    def make_title(self) -> Label:
        return ElidedLabel("", style="page")

    def _lay_out_title(self) -> None:
        """The actions stand at the right of the title, which yields to them; who entered it tells the history."""
        self.marks.setStretchFactor(self.title, 100)
        column = self.layout()
        assert column is not None
        column.removeWidget(self.bar)
        self.marks.addWidget(self.bar)
        self.about.hide()
        column.setContentsMargins(
            column.contentsMargins().left(), 4, column.contentsMargins().right(), HEAD_MARGIN
        )

    def show_new(self, customer: str) -> None:
        """Shows the head of a document that is not saved yet."""
        title = f"{label(self._kind)} · {customer}" if customer else label(self._kind)
        self.show_numberless(title, self.tr("New"))
        self._fit_title()
        self.bar.show()
        self.document.hide()
        self.voided.hide()
        for widget in (self.print_button, self.pdf_button, self.more, self.submit, self.approve):
            widget.hide()
        if self.push_down is not None:
            self.push_down.hide()
        self.save_button.set_kind("primary")

    def show_record(self, document: SalesDocument, locked: str) -> None:
        """Shows a stored document; `locked` says why it cannot be edited."""
        facts = document.facts
        self.show_numbered(f"{label(self._kind)} · {facts.name}", facts.number)
        self._fit_title()
        # The pill says so too; a line through bold Chinese would not show.
        self.title.set_tone("hint" if facts.voided else "")
        self.document.set_look(facts.document)
        self.document.show()
        self.voided.setVisible(facts.voided)
        for widget in (self.print_button, self.pdf_button, self.more):
            widget.show()
        self.save_button.set_kind("")
        self.save_button.setVisible(not locked)
        in_review = facts.document is Document.IN_REVIEW and not facts.voided
        self.submit.setVisible(not locked)
        self.approve.setVisible(in_review and bool(self._commands.allowed(Operation.APPROVE)))
        if self.push_down is not None:
            self.push_down.setVisible(not facts.voided)
        self._show_links(document)

    def _fit_title(self) -> None:
        """The marks follow the title's last letter."""
        self.title.setMaximumWidth(self.title.fontMetrics().horizontalAdvance(self.title.text()) + 4)

    def show_origin(self, number: str, opportunity: int) -> None:
        """Shows from which opportunity a new document is made."""
        self._fill_links([self._from(LinkedRecord(Kind.OPPORTUNITY, opportunity, number))])

    def _show_links(self, document: SalesDocument) -> None:
        widgets = [self._from(document.opportunity)]
        if document.intention is not None:
            text = self.tr("intention {number}").format(number=document.intention.number)
            widgets.append(self._link(text, document.intention))
        if len(document.contracts) == 1:
            text = self.tr("contract {number}").format(number=document.contracts[0].number)
            widgets.append(self._link(text, document.contracts[0]))
        elif document.contracts:
            several = Button(translate("DocumentHead", "%n contract(s)", n=len(document.contracts)))
            several.set_kind("trail")
            several.clicked.connect(partial(self._open_contracts, several, document.contracts))
            widgets.append(several)
        self._fill_links(widgets)

    def _from(self, record: LinkedRecord) -> QWidget:
        return self._link(self.tr("from opportunity {number}").format(number=record.number), record)

    def _link(self, text: str, record: LinkedRecord) -> QWidget:
        if record.voided:
            text = self.tr("{link} (voided)").format(link=text)
        if record.id is None:
            found = Label(text, style="meta", tone="secondary")
            found.setToolTip(self.tr("It belongs to someone else: you see its number only."))
            return found
        button = Button(text, kind="trail")
        button.clicked.connect(partial(self._ask_linked, record))
        return button

    def _fill_links(self, widgets: list[QWidget]) -> None:
        items = [self._links_row.takeAt(0) for _ in range(self._links_row.count())]
        for at, widget in enumerate(widgets):
            if at:
                self._links_row.addWidget(Label("·", style="meta", tone="hint"))
            self._links_row.addWidget(widget)
        for old in (item.widget() for item in items if item is not None):
            if old is None:
                continue
            if old.hasFocus() and isinstance(widgets[0], Button):
                # Hidden with the keyboard in it, it would hand it on to whatever comes next, such as a message.
                widgets[0].show()
                widgets[0].setFocus(Qt.FocusReason.OtherFocusReason)
            old.hide()
            old.deleteLater()

    def _ask_linked(self, record: LinkedRecord, _checked: bool = False) -> None:
        self.linked_asked.emit(record)

    def _open_contracts(self, below: Button, contracts: tuple[LinkedRecord, ...]) -> None:
        menu = Menu(below)
        for one in contracts:
            text = self.tr("{link} (voided)").format(link=one.number) if one.voided else one.number
            action = menu.addAction(text)
            action.setEnabled(one.id is not None)
            action.triggered.connect(partial(self._ask_linked, one))
        self._pop_up(menu, below)

    def _open_more(self) -> None:
        menu = Menu(self.more)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        fill_menu(menu, self._commands)
        menu.addSeparator()
        self._add(menu, "clock-counter-clockwise", self.tr("History"), self.history_asked)
        if self.save_button.isVisibleTo(self):
            self._add(menu, "arrow-u-up-left", self.tr("Discard changes"), self.discard_asked)
        self._pop_up(menu, self.more)

    def _add(self, menu: Menu, icon_name: str, text: str, asks: SignalInstance) -> None:
        menu.addAction(icon(icon_name, "text 2"), text).triggered.connect(asks)

    def _pop_up(self, menu: Menu, below: Button) -> None:
        self.open_menu = menu
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))
