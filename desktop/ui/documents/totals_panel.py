"""What a document comes to: without discounts, what they take off, the rounding, and what is to be paid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.amounts import NO_DISCOUNT, QUANTITY, Discount, Line, Totals, totals
from desktop.controllers.entries.field import Invalid, Problem
from desktop.controllers.entries.line_figures import (
    parse_discount,
    show_amount,
    show_discount,
    show_quantity,
    show_sum,
)
from desktop.ui import languages
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.line_edit import LineEdit
from desktop.words import Kind, Rounding

ROW = 26
FIELD = 118


class TotalsPanel(QWidget):
    """Adds lines up, and takes the discount on the whole.

    Arguments:
        kind: of the document: a contract has a deposit, of an intention lines may be left to push down.
        currency: the ISO 4217 code of its amounts.

    Signals:
        edited: the discount on the whole was changed.
    """

    edited = Signal()

    def __init__(self, kind: Kind, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._chinese = languages.spoken() != "en"
        self._discount = NO_DISCOUNT
        self._lines: Sequence[Line] = ()
        self._rule, self._deposit = Rounding.CENT, 0
        self.totals: Totals = totals(())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(17, 11, 20, 11)
        self._column.setSpacing(0)
        self.gross = self._row(self.tr("Without discounts"))
        self.field = self._make_field()
        self.taken = self._row(self.tr("Discount"), self.field)
        self.problem_label = Label("", style="meta", tone="error", wrap=True)
        self.problem_label.hide()
        self._column.addWidget(self.problem_label)
        self.rounding = self._row(self.tr("Rounding"))
        self._column.addWidget(Rule())
        contract = kind is Kind.CONTRACT
        self.total = self._total(self.tr("Contract amount") if contract else self.tr("Intention amount"))
        self.deposit, self.balance = Label("", style="meta"), Label("", style="meta")
        foot = QHBoxLayout()
        foot.addWidget(self.deposit)
        foot.addStretch(1)
        foot.addWidget(self.balance)
        self._column.addLayout(foot)
        self._contract = contract
        self._column.addStretch(1)
        self.show_lines(())

    def _make_field(self) -> LineEdit:
        field = LineEdit("", self, placeholder=self.tr("on the whole"))
        field.setProperty("kind", "small")
        field.setFixedWidth(FIELD)
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.setAccessibleName(self.tr("Discount on the whole"))
        field.setToolTip(self.tr("Discount on the whole: a share such as 15%, or an amount such as -200"))
        field.editingFinished.connect(self._read)
        field.textEdited.connect(self._typed)
        return field

    def _row(self, caption: str, middle: QWidget | None = None) -> Label:
        line = QHBoxLayout()
        line.setSpacing(8)
        value = Label("")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumHeight(ROW)
        line.addWidget(Label(caption, tone="secondary"))
        line.addStretch(1)
        if middle is not None:
            line.addWidget(middle)
        value.setMinimumWidth(84)
        line.addWidget(value)
        self._column.addLayout(line)
        return value

    def _total(self, caption: str) -> Label:
        line = QHBoxLayout()
        line.setContentsMargins(0, 6, 0, 4)
        value = Label("", style="page")
        line.addWidget(Label(caption, bold=True))
        line.addStretch(1)
        line.addWidget(value)
        self._column.addLayout(line)
        return value

    @property
    def discount(self) -> Discount:
        """The discount on the whole."""
        return self._discount

    def set_discount(self, discount: Discount) -> None:
        """Shows a discount on the whole that a document has."""
        self._discount = discount
        self.field.setText(show_discount(discount, self._chinese))
        self._add_up()

    @property
    def problem(self) -> str:
        """Why the document cannot be saved with this discount; empty where it can."""
        return self.problem_label.text()

    def set_read_only(self, read_only: bool) -> None:
        """Whether the discount on the whole can be changed."""
        self.field.setReadOnly(read_only)
        self.field.setVisible(not read_only or bool(self._discount))

    def show_lines(self, lines: Sequence[Line], rule: Rounding = Rounding.CENT, deposit: int = 0) -> Totals:
        """Adds lines up and shows what they come to.

        Arguments:
            lines: of the document.
            rule: how the business rounds what is to be paid.
            deposit: of a contract, in minor units.
        """
        self._lines, self._rule, self._deposit = tuple(lines), rule, deposit
        self._add_up()
        return self.totals

    def show_left(self, left: int) -> None:
        """How many lines of an intention are not pushed down to a contract."""
        self.deposit.setText(self.tr("%n line(s) not pushed down", "", left))

    def count_text(self) -> str:
        """How many lines and pieces there are, for the status bar."""
        count = self.tr("%n line(s)", "", self.totals.lines)
        one = self.totals.quantity == QUANTITY
        pieces = self.tr("{quantity} piece") if one else self.tr("{quantity} pieces")
        return f"{count} · {pieces.format(quantity=show_quantity(self.totals.quantity))}"

    def _add_up(self) -> None:
        found = self.totals = totals(self._lines, self._discount, self._rule)
        self.gross.setText(show_amount(found.gross))
        self.taken.setText(show_amount(-found.discount))
        self.rounding.setText(show_amount(-found.rounding))
        self.total.setText(show_sum(found.total, self._currency))
        if self._contract:
            self.deposit.setText(self.tr("Deposit {amount}").format(amount=show_amount(self._deposit)))
            balance = show_amount(found.balance(self._deposit))
            self.balance.setText(self.tr("Balance {amount}").format(amount=balance))
        amounts = sum(one.amount for one in self._lines)
        if self._lines and amounts >= 0 and not self._discount.fits(amounts):
            self._tell(self.tr("The discount is larger than the document"))
        elif not self._unread():
            self._tell("")

    def _unread(self) -> bool:
        try:
            return parse_discount(self.field.text(), self._chinese) != self._discount
        except Invalid:
            return True

    def _typed(self, _text: str) -> None:
        """What is being typed is counted as soon as it can be read, and never called wrong meanwhile."""
        try:
            self._discount = parse_discount(self.field.text(), self._chinese)
        except Invalid:
            return
        self._add_up()
        self.edited.emit()

    def _read(self) -> None:
        """Validates on leaving the field; what cannot be read stays in it."""
        if self.field.composing:
            return
        try:
            discount = parse_discount(self.field.text(), self._chinese)
        except Invalid as invalid:
            self._tell(Problem("discount", invalid.code, arguments=invalid.arguments).text())
            return
        self.field.setText(show_discount(discount, self._chinese))
        changed, self._discount = discount != self._discount, discount
        self._add_up()
        if changed:
            self.edited.emit()

    def _tell(self, problem: str) -> None:
        if problem == self.problem_label.text():
            return
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self.field.set_state("error" if problem else "")
        self.field.setAccessibleDescription(problem)
