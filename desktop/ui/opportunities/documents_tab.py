"""The tab of an opportunity's documents: a card each, and Quote and Order pinned below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.document_cards import DocumentCard
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.operate import available
from desktop.errors import Refused
from desktop.translation import figure, translate
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.opportunities.document_card import DocumentBox, nothing_left
from desktop.ui.page import page_of
from desktop.ui.records.command_button import CommandButton
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.records.commands import Commands
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.labels import IconText, Label, Rule
from desktop.ui.widgets.menu import Menu
from desktop.words import Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

SIDE = 20


class DocumentsTab(QWidget):
    """The documents of one opportunity.

    Arguments:
        context: who is signed in.
        commands: what can be done with the opportunity, Quote and Order among it.

    Signals:
        counted: other documents are shown; carries how many.
    """

    counted = Signal(int)

    def __init__(self, context: Context, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._commands = context, commands
        self._documents: tuple[DocumentCard, ...] = ()
        # They outlive the cards: what was done is taken back from a toast after the cards were made anew.
        self.operations = {kind: Commands(context, self, subject) for kind, subject in SUBJECTS.items()}
        self.voided = QCheckBox(self)
        self.voided.hide()
        self.voided.toggled.connect(self._show)
        self.boxes: list[DocumentBox] = []
        self.area = QScrollArea(self)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.quote = CommandButton(commands, Operation.QUOTE, self)
        self.order = CommandButton(commands, Operation.ORDER, self)
        self.hint = Label("", self, style="meta", tone="secondary", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        commands.updated.connect(self._say)
        self._lay_out()
        self._say()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(SIDE, 0, 14, 0)
        column.addLayout(self.top)
        column.addWidget(self.area, 1)
        column.addWidget(Rule())
        row = QHBoxLayout()
        row.setContentsMargins(15, 9, SIDE, 9)
        row.setSpacing(8)
        row.addWidget(self.quote)
        row.addWidget(self.order)
        row.addWidget(self.hint, 1)
        column.addLayout(row)

    def _say(self) -> None:
        """What becomes of a new document, or why there can be none."""
        reasons = (self._commands.reason(one) for one in (Operation.QUOTE, Operation.ORDER))
        written = translate("DocumentsTab", "The number is written back")
        self.hint.setText(next((one for one in reasons if one), written))

    def show_documents(self, documents: Sequence[DocumentCard]) -> None:
        """Shows these documents, the newest first as given."""
        self._documents = tuple(documents)
        hidden = sum(one.voided for one in self._documents)
        text = translate("DocumentsTab", "Include voided {count}").format(count=figure(hidden))
        self.voided.setText(text)
        self._show()

    def has_voided(self) -> bool:
        """Whether any is voided, so that there is something to include."""
        return any(one.voided for one in self._documents)

    def _show(self, _checked: bool = False) -> None:
        shown = [one for one in self._documents if self.voided.isChecked() or not one.voided]
        at = self.area.verticalScrollBar().value()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(SIDE - 1, 14, 14, 12)
        column.setSpacing(12)
        self.boxes = [self._add(column, one) for one in shown]
        if not shown:
            column.addWidget(self._nothing())
        column.addStretch(1)
        self.area.setWidget(page)
        page.adjustSize()
        self.area.verticalScrollBar().setValue(at)
        self.counted.emit(len(shown))

    def _nothing(self) -> Card:
        title = translate("DocumentsTab", "No documents yet")
        text = translate(
            "DocumentsTab", "Quote makes a sales intention, Order a contract, with this customer."
        )
        if self._documents:
            title, text = translate("DocumentsTab", "Only voided documents"), ""
        return Card("sunken", title, text, icon_name="file-text")

    def _add(self, column: QVBoxLayout, one: DocumentCard) -> DocumentBox:
        refused = self._refused(one)
        box = DocumentBox(self._context, one, refused)
        box.open_asked.connect(self._open)
        box.print_asked.connect(self._print)
        box.operation_asked.connect(self._operate)
        box.menu_asked.connect(self._open_menu)
        column.addWidget(box)
        why = nothing_left(one, refused)
        if why:
            note = IconText("info", why, tone="secondary", wrap=True)
            column.addWidget(note)
        return box

    def _refused(self, one: DocumentCard) -> Mapping[Operation, Refused | None]:
        if one.facts is None:
            return {}
        context = self._context
        names = {staff: entry.name for staff, entry in context.directory.staff.items()}
        return available(one.facts, context.session, context.parameters, names, SUBJECTS[one.kind])

    def _open(self, one: DocumentCard) -> None:
        assert one.id is not None
        self._context.open_record(one.kind, one.id)

    def _print(self, one: DocumentCard) -> None:
        page = page_of(one.kind)
        assert one.id is not None
        if page is not None and page.prints is not None:
            page.prints(self._context, one.id, self.window())

    def _pointed(self, one: DocumentCard) -> Commands:
        """The commands of its kind, working on this document."""
        commands = self.operations[one.kind]
        assert one.facts is not None
        commands.set_facts(one.facts)
        return commands

    def _operate(self, one: DocumentCard, operation: Operation) -> None:
        commands = self._pointed(one)
        if operation is not Operation.VOID:
            commands.trigger(operation)
            return
        sheet = _void_sheet(one, self.window())
        sheet.accepted.connect(partial(commands.run, operation, commands.ids()))
        sheet.open()

    def _open_menu(self, one: DocumentCard, at: QPoint) -> None:
        menu = Menu(self)
        fill_menu(menu, self._pointed(one))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _void_sheet(one: DocumentCard, parent: QWidget) -> ConfirmSheet:
    """Asks before a document is voided, a press away from Print."""
    stays = translate("DocumentsTab", "Its number stays on the opportunity, struck through.")
    counts = translate(
        "DocumentsTab", "It no longer counts as a contract; what it ordered is left to order again."
    )
    back = translate("DocumentsTab", "Un-void takes it back into use.")
    return ConfirmSheet(
        parent,
        translate("DocumentsTab", "Void {kind} {number}?").format(kind=label(one.kind), number=one.number),
        subtitle=one.name,
        lines=(
            ("note", stays),
            *((("file-text", counts),) if one.kind is Kind.CONTRACT else ()),
            ("arrow-counter-clockwise", back),
        ),
        confirm=label(Operation.VOID),
    )
