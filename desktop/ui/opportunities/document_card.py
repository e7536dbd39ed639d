"""A sales document as a card: number, state, amount, a few facts, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.document_cards import DocumentCard
from desktop.controllers.entries.line_figures import show_quantity, show_sum
from desktop.errors import Refused
from desktop.translation import listed, translate
from desktop.ui.records.command_words import ICONS
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, IconText, Label, Rule
from desktop.ui.widgets.pill import VOIDED, Pill, Tag
from desktop.words import Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

PICTURES = {Kind.CONTRACT: "file-text", Kind.INTENTION: "note"}
CAPTION = 70
# Of these the one that the document's state allows has a button; Submit where none does.
REVIEWING = (Operation.SUBMIT, Operation.APPROVE, Operation.WITHDRAW, Operation.UNAPPROVE)


class DocumentBox(QFrame):
    """One document; of one out of sight number, state and owner alone.

    Arguments:
        context: names and currency.
        card: the document.
        refused: why an operation is off, by operation; None where it is on.

    Signals:
        open_asked, print_asked: the document is to be opened, or printed; carries its card.
        operation_asked: an operation on it; carries the card and the operation.
        menu_asked: its other operations; carries the card and the place below the button.
    """

    open_asked = Signal(object)
    print_asked = Signal(object)
    operation_asked = Signal(object, object)
    menu_asked = Signal(object, QPoint)

    def __init__(
        self,
        context: Context,
        card: DocumentCard,
        refused: Mapping[Operation, Refused | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self.card, self._refused = context, card, refused
        self.setProperty("card", "plain")
        self.setObjectName(card.number)
        self.setAccessibleName(f"{label(card.kind)} {card.number}")
        self.number = number_of(card)
        if isinstance(self.number, Button):
            self.number.clicked.connect(self._ask_open)
        self.buttons: dict[Operation, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 13, 8)
        column.setSpacing(7)
        column.addLayout(self._head())
        if card.facts is None:
            whose = translate("DocumentCard", "Belongs to {owner}").format(owner=self._owner())
            column.addWidget(IconText("eye-slash", whose, tone="secondary"))
            return
        column.addLayout(self._amount())
        column.addLayout(self._facts())
        column.addWidget(Rule())
        column.addLayout(self._actions())

    def _owner(self) -> str:
        names = self._context.directory
        return names.staff_name(self.card.owner) or names.store_name(self.card.store) or "—"

    def _head(self) -> QHBoxLayout:
        row, card = QHBoxLayout(), self.card
        row.setSpacing(7)
        row.addWidget(IconLabel(PICTURES[card.kind], size=18))
        row.addWidget(self.number)
        row.addWidget(Label(label(card.kind), style="meta", tone="secondary"))
        row.addStretch(1)
        row.addWidget(Pill(VOIDED) if card.voided else Tag(card.document))
        return row

    def _amount(self) -> QHBoxLayout:
        row, card = QHBoxLayout(), self.card
        row.setSpacing(8)
        currency = self._context.parameters.currency
        row.addWidget(Label(show_sum(card.total, currency), style="dialog"))
        row.addStretch(1)
        when = " · ".join((card.date.isoformat(), self._owner()))
        row.addWidget(Label(when, style="meta", tone="secondary"))
        return row

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 2)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, CAPTION)
        grid.setColumnStretch(1, 1)
        own = self._of_contract() if self.card.kind is Kind.CONTRACT else self._of_intention()
        for at, (caption, value) in enumerate(own):
            name = Label(caption, style="meta", tone="secondary")
            name.setContentsMargins(0, 0, 8, 0)
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        return grid

    def _content(self) -> tuple[str, QWidget]:
        card = self.card
        lines = QCoreApplication.translate("DocumentCard", "%n line(s)", "", card.lines)
        pieces = translate("DocumentCard", "{count} pcs").format(count=show_quantity(card.quantity))
        return translate("DocumentCard", "Content"), _value(f"{lines} · {pieces}")

    def _of_contract(self) -> list[tuple[str, QWidget]]:
        card = self.card
        deposit = show_sum(card.deposit, self._context.parameters.currency) if card.deposit else "—"
        return [
            (translate("DocumentCard", "Customer"), _value(card.name)),
            self._content(),
            (translate("DocumentCard", "Deposit"), _value(deposit)),
            (
                translate("DocumentCard", "Delivery"),
                _value(card.delivery.isoformat() if card.delivery else "—"),
            ),
        ]

    def _of_intention(self) -> list[tuple[str, QWidget]]:
        return [
            (translate("DocumentCard", "Customer"), _value(self.card.name)),
            self._content(),
            (translate("DocumentCard", "Valid until"), self._validity()),
            (translate("DocumentCard", "Pushed down"), _value(self._pushed_down())),
        ]

    def _validity(self) -> QWidget:
        card = self.card
        until = card.valid_until
        if until is None:
            return _value("—")
        if card.expired and not card.voided:
            text = translate("DocumentCard", "{day}, expired").format(day=until.isoformat())
            return IconText("warning-circle", text, tone="error")
        return _value(until.isoformat())

    def _pushed_down(self) -> str:
        facts = self.card.facts
        assert facts is not None
        if not facts.contracts:
            return translate("DocumentCard", "Not yet")
        voided = translate("DocumentCard", "{number} (voided)")
        numbers = [
            voided.format(number=one) if one in facts.voided_contracts else one for one in facts.contracts
        ]
        told = translate("DocumentCard", "to {contracts}").format(contracts=listed(numbers))
        if not facts.left:
            return told
        left = QCoreApplication.translate("DocumentCard", "%n line(s) left", "", facts.left)
        return f"{told} · {left}"

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.open = self._button(translate("DocumentCard", "Open"), "arrow-square-out")
        self.open.clicked.connect(self._ask_open)
        self.print = self._button(translate("DocumentCard", "Print"), "printer")
        self.print.clicked.connect(self._ask_print)
        row.addWidget(self.open)
        row.addWidget(self.print)
        for operation in self._shown():
            row.addWidget(self._operation(operation))
        row.addStretch(1)
        self.more = Button("", kind="ghost", icon_name="dots-three")
        self.more.setFixedWidth(30)
        self.more.setAccessibleName(translate("DocumentCard", "More"))
        self.more.setToolTip(translate("DocumentCard", "More"))
        self.more.clicked.connect(self._ask_menu)
        row.addWidget(self.more)
        return row

    def _shown(self) -> tuple[Operation, ...]:
        """The operations with a button: the next step, and Void; the rest are in the menu."""
        if self.card.voided:
            return (Operation.UNVOID,)
        if self.card.kind is Kind.INTENTION:
            return (Operation.PUSH_DOWN,)
        fits = (one for one in REVIEWING if self._refused[one] is None)
        return (next(fits, Operation.SUBMIT), Operation.VOID)

    def _button(self, text: str, icon_name: str) -> Button:
        button = Button(text, kind="ghost", icon_name=icon_name)
        button.setProperty("tight", True)
        button.setIconSize(QSize(15, 15))
        return button

    def _operation(self, operation: Operation) -> Button:
        text = label(operation)
        if operation is Operation.VOID:
            text = translate("DocumentCard", "{operation}…").format(operation=text)
        button = self._button(text, ICONS[operation])
        button.setObjectName(operation.value)
        no = self._refused[operation]
        button.refuse(no.sentence() if no is not None else "")
        button.clicked.connect(partial(self._ask, operation))
        self.buttons[operation] = button
        return button

    def _ask_open(self) -> None:
        self.open_asked.emit(self.card)

    def _ask_print(self) -> None:
        self.print_asked.emit(self.card)

    def _ask(self, operation: Operation, _checked: bool = False) -> None:
        self.operation_asked.emit(self.card, operation)

    def _ask_menu(self) -> None:
        self.menu_asked.emit(self.card, self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))


def number_of(card: DocumentCard) -> Button | Label:
    """The number of a document as a link, or as text where it may not be opened; of a voided one struck through."""
    if card.id is None:
        plain = Label(card.number, style="group", tone="hint" if card.voided else "")
        font = plain.font()
        font.setStrikeOut(card.voided)
        plain.setFont(font)
        return plain
    link = Button(card.number, kind="number")
    link.setProperty("struck", card.voided)
    link.setAccessibleName(translate("DocumentCard", "Open {number}").format(number=card.number))
    return link


def _value(text: str) -> Label:
    return Label(text, style="meta", wrap=True)


def nothing_left(card: DocumentCard, refused: Mapping[Operation, Refused | None]) -> str:
    """Why no line of an intention can be pushed down, where that is so; empty else."""
    no = refused.get(Operation.PUSH_DOWN)
    if card.voided or no is None or no.code != "nothing_left":
        return ""
    return QCoreApplication.translate(
        "DocumentCard", "No line left to push down: all %n line(s) are ordered", "", card.lines
    )
