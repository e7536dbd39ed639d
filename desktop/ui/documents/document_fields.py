"""Everything that is entered of a sales document in one form: facts, lines, delivery, discount on the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.controllers.entries.field import Checked, Field, Invalid, Problem, parse_money
from desktop.controllers.entries.line_sheet import ORDER, LineSheet
from desktop.controllers.own_place import offer
from desktop.controllers.products import PRODUCTS
from desktop.ui import theme
from desktop.ui.documents.customer_field import CustomerField
from desktop.ui.documents.form_values import CUSTOMER, DISCOUNT, LINES, check, discount_of, fields_of
from desktop.ui.documents.lines.grid import LineGrid
from desktop.ui.documents.totals_panel import TotalsPanel
from desktop.ui.records.draft_form import CLOSE_GAP, COLUMN_GAP, DraftForm
from desktop.ui.records.editors.choice import ChoiceEditor
from desktop.ui.records.editors.factory import Editor
from desktop.ui.records.form_layout import Group, cell
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.labels import Rule
from desktop.ui.widgets.line_edit import LineEdit
from desktop.words import Kind, Operation, Rounding

if TYPE_CHECKING:
    from desktop.ui.context import Context

FACTS = 6
LEAST_GRID = 132
TOTALS_WIDTH = 340
REMARK_HEIGHT = 44
# The fields of the facts row besides the customer, and below the lines what stands beside the address.
FACTS_OF = {Kind.INTENTION: ("date", "valid_until", "owner"), Kind.CONTRACT: ("date", "delivery", "owner")}
BESIDE_ADDRESS = {Kind.INTENTION: "delivery", Kind.CONTRACT: "deposit"}
# Faults that lines and totals show themselves; the boxes around them show what was refused of them.
IN_CELL = "cell"
IN_TOTALS = "whole"


class BareBox(FieldBox):
    """A part of the form with a message below it and no label above.

    Arguments:
        name: what it is called, for screen readers.
    """

    def __init__(self, name: str, editor: QWidget) -> None:
        super().__init__(name, editor)
        self.label.hide()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.setSpacing(0)
        column.takeAt(column.count() - 1)
        column.setStretchFactor(editor, 1)
        self.message_row.setContentsMargins(theme.PAGE_MARGIN, 4, theme.PAGE_MARGIN, 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)


class LinesEditor(QObject):
    """The lines as one of the form's editors.

    Arguments:
        grid: where they are edited.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, grid: LineGrid) -> None:
        super().__init__(grid)
        self.grid = grid
        grid.edited.connect(self.edited)

    def value(self) -> list[dict[str, Any]]:
        """The lines as a draft keeps them."""
        return self.grid.sheet.to_json()

    def set_value(self, value: Any) -> None:
        """Shows the lines of a draft; where they are the same but for what saving gave them, the cursor stays."""
        before, after = self.value(), list(value or ())
        if before == after:
            return
        row, key = self.grid.row, self.grid.key
        self.grid.set_sheet(LineSheet.from_json(after, self.grid.chinese))
        if [_unsaved(one) for one in before] == [_unsaved(one) for one in after]:
            self.grid.go(row, key)

    def setFocus(self) -> None:  # noqa: N802
        """Puts the keyboard into the row for new lines."""
        self.grid.focus_entry()


def _unsaved(line: dict[str, Any]) -> dict[str, Any]:
    """A line without what it gets when it is saved."""
    return {key: value for key, value in line.items() if key not in ("id", "product", "list_product")}


class DiscountEditor(QObject):
    """The discount on the whole as one of the form's editors.

    Arguments:
        totals: where it is typed.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, totals: TotalsPanel) -> None:
        super().__init__(totals)
        self.totals = totals
        totals.edited.connect(self.edited)

    def value(self) -> list[int]:
        """The discount as a draft keeps it."""
        found = self.totals.discount
        return [found.rate, found.amount]

    def set_value(self, value: Any) -> None:
        """Shows the discount of a draft."""
        self.totals.set_discount(discount_of(value))

    def setFocus(self) -> None:  # noqa: N802
        """Puts the cursor into the discount."""
        self.totals.field.setFocus()


class DocumentFields(DraftForm):
    """The facts in one row, the lines, and below them delivery and remark beside the totals.

    Arguments:
        context: lists, region and currency.
        kind: intention or contract.

    Signals:
        typing: something is being typed into a cell.
    """

    typing = Signal()

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        self._kind = kind
        self.rounding = Rounding.CENT
        self._store: int | None = None
        super().__init__(
            context, list(fields_of(kind).values()), (), partial(check, kind), columns=FACTS, parent=parent
        )
        self.edited.connect(self._follow)

    def build(self, groups: Sequence[Group]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._facts_row())
        self.grid = LineGrid(self._context, may_list=PRODUCTS.grants(self._user, Operation.NEW))
        self.grid.setMinimumHeight(LEAST_GRID)
        lines = BareBox(self.tr("Lines"), self.grid)
        self.adopt(LINES, lines, LinesEditor(self.grid))
        column.addWidget(lines, 1)
        column.addWidget(Rule())
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(self._below(), 1)
        below.addWidget(Rule(vertical=True))
        self.totals = TotalsPanel(self._kind, self._context.parameters.currency)
        box = BareBox(self.tr("Totals"), self.totals)
        box.setFixedWidth(TOTALS_WIDTH)
        self.adopt(DISCOUNT, box, DiscountEditor(self.totals))
        below.addWidget(box)
        column.addLayout(below)
        self.grid.editor.textEdited.connect(self._cell_typed)
        self.grid.previewed.connect(self._show_totals)

    def _cell_typed(self, _text: str) -> None:
        self.typing.emit()

    @property
    def _user(self) -> Any:
        return self._context.session.user

    def _facts_row(self) -> QGridLayout:
        grid = self._grid(FACTS)
        grid.setContentsMargins(theme.PAGE_MARGIN, 6, theme.PAGE_MARGIN, 10)
        keys = (CUSTOMER, "phone", *FACTS_OF[self._kind])
        for at, key in enumerate(keys):
            self.add_cell(grid, 0, at, cell(key))
        self.store = LineEdit()
        self.store.setReadOnly(True)
        self.store.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        box = FieldBox(self.tr("Store"), self.store)
        box.setContentsMargins(0, 5, 0, 0)
        why = self.tr("The store is the opportunity's: it changes when the opportunity is handed over")
        box.setToolTip(why)
        self.store.setToolTip(why)
        grid.addWidget(box, 0, len(keys), Qt.AlignmentFlag.AlignTop)
        return grid

    def _below(self) -> QGridLayout:
        grid = self._grid(3)
        grid.setVerticalSpacing(0)
        grid.setContentsMargins(theme.PAGE_MARGIN, 6, theme.PAGE_MARGIN, 14)
        self.add_cell(grid, 0, 0, cell("address", span=2))
        self.add_cell(grid, 0, 2, cell(BESIDE_ADDRESS[self._kind]))
        self.add_cell(grid, 2, 0, cell("remark", span=3))
        self.editor("remark").setFixedHeight(REMARK_HEIGHT)
        return grid

    @staticmethod
    def _grid(columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(COLUMN_GAP)
        grid.setVerticalSpacing(CLOSE_GAP)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, 60)
        return grid

    def make_editor(self, field: Field) -> Editor:
        if field.key == CUSTOMER:
            self.customer = CustomerField()
            return self.customer  # type: ignore[return-value]
        if field.key == "owner":
            return ChoiceEditor((), nothing=None)
        return super().make_editor(field)

    # What it shows

    def show_place(self, store: int | None) -> None:
        """Shows the store, and offers as owners who works there and may be given the document."""
        self._store = store
        names = self._context.directory
        self.store.setText(names.store_name(store) or "—")
        editor: ChoiceEditor = self.editor("owner")
        owner = editor.value()
        able = offer(self._user, names).owners
        editor.set_entries([(one, names.staff_name(one)) for one, stores in able.items() if store in stores])
        if owner is not None:
            editor.offer(owner, names.staff_name(owner))
            editor.set_value(owner)

    def place(self) -> tuple[int | None, int | None]:
        """Owner and store of the document, who a new customer's are."""
        return self.editor("owner").value(), self._store

    def deposit(self) -> int:
        """The deposit typed, in minor units; nothing where there is none or it cannot be read."""
        if not self.has("deposit"):
            return 0
        try:
            return parse_money(self.editor("deposit").value()) or 0
        except Invalid:
            return 0

    def _show_totals(self) -> None:
        self.totals.show_lines(self.grid.lines_typed(), self.rounding, self.deposit())

    def _follow(self, key: str) -> None:
        if key in (LINES, DISCOUNT, "deposit"):
            self._show_totals()

    def _show(self, draft: Any) -> None:
        super()._show(draft)
        self._show_totals()
        self.tell_customer()

    def tell_customer(self) -> None:
        """Says beside the label that the customer is made when the document is saved."""
        new = self.tr("new, made on saving") if self.customer.is_new() else ""
        self.box(CUSTOMER).set_hint(new)
        sentence = self.tr("New customer: {name}, made when saved").format(name=self.customer.text())
        self.customer.setToolTip(sentence if new else "")

    def is_typing(self) -> bool:
        """Whether something typed into a cell is not taken yet."""
        return self.grid.editing.under_way and self.grid.editor.isModified()

    # What is wrong

    def checked(self) -> Checked:
        """The fields, and the lines cell by cell."""
        found = super().checked()
        lines = [replace(one.problem, field=LINES if one.row < 0 else IN_CELL) for one in self.grid.problems]
        problems = list(found.problems)
        if not self.customer.value():
            problems.append(Problem(CUSTOMER, "required", arguments={"field": self._fields[CUSTOMER]}))
        if self.totals.problem:
            problems.append(Problem(IN_TOTALS, "discount_whole"))
        return Checked(found.values, (*problems, *lines))

    def show_all(self) -> bool:
        self.grid.commit()
        return super().show_all()

    def faults(self) -> tuple[Problem, ...]:
        """The problems shown, those of the totals, and once somebody wanted to save, every cell at fault."""
        own = [one for one in self.checked().errors if one.field in (IN_CELL, IN_TOTALS)]
        told = (IN_CELL, IN_TOTALS) if LINES in self._left else (IN_TOTALS,)
        return (*super().faults(), *(one for one in own if one.field in told))

    def show_next_fault(self) -> None:
        """Goes on from where the cursor is: facts, cells of the lines, what stands below them."""
        order = list(self._editors)
        wrong = {one.field for one in super().faults()}
        if self.grid.problems and LINES in self._left:
            wrong.add(LINES)
        if self.totals.problem:
            wrong.add(DISCOUNT)
        if not wrong:
            return
        here = next((at for at, key in enumerate(order) if self._has_focus(key)), -1)
        if here == order.index(LINES) and self._cells_follow():
            self.grid.show_next_fault()
            return
        after = [key for key in order if key in wrong and order.index(key) > here]
        first = next(iter(after), next(key for key in order if key in wrong))
        if first == LINES:
            self.grid.show_next_fault()
        else:
            self.focus(first)

    def _cells_follow(self) -> bool:
        """Whether a cell after the current one is at fault."""
        grid = self.grid
        here = (grid.row, ORDER.index(grid.key) if grid.key in ORDER else -1)
        return any((one.row, ORDER.index(one.column)) > here for one in grid.problems if one.column)

    # Locks

    def _lock_lines(self, reason: str) -> None:
        """The field over the cells is away for a moment, and would lose the keyboard."""
        had = self.grid.editor.hasFocus()
        self.grid.set_read_only(reason)
        if had:
            self.grid.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self, key: str, reason: str) -> None:
        if key == CUSTOMER:
            self.customer.set_locked(reason)
        elif key == LINES:
            self._lock_lines(reason)
        elif key == DISCOUNT:
            self.totals.set_read_only(bool(reason))
        else:
            super().lock(key, reason)
            return
        self.box(key).lock(bool(reason))
