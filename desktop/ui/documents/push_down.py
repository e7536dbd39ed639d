"""Push down of one intention: which of its lines, and how much of each, become a sales contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from desktop.controllers.arguments import OrderLines
from desktop.controllers.entries.line_figures import show_sum
from desktop.controllers.pushing_down import ToOrder, to_order
from desktop.controllers.selected import Selected
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import figure, translate
from desktop.ui.documents.push_down_row import PushDownRow
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.naming import named
from desktop.ui.records.scrolled import Scrolled
from desktop.ui.widgets.labels import IconText, Label, Rule

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 820
MOST, LEAST = 460, 160
# What stands above and below the lines.
AROUND = 330
NAME = 1


class PushDownSheet(ArgumentSheet):
    """Offers the lines that are left to order, all ticked, each with the quantity that is left."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        super().__init__(
            context, selected, parent, self.tr("Push down to a contract"), named(selected), width=WIDTH
        )
        self._offer: ToOrder | None = None
        self.rows: list[PushDownRow] = []
        self.all = QCheckBox("")
        told = translate("PushDownRow", "Order all lines, or none")
        self.all.setAccessibleName(told)
        self.all.setToolTip(told)
        self.all.clicked.connect(self._tick_all)
        self.problem = IconText("warning-circle", "", tone="error", wrap=True)
        self.problem.hide()
        self.count = Label("", tone="secondary")
        self.total = Label("", style="group")
        self._lay_out()
        self.add_cancel()
        self.button = self.add_go(self.tr("Make contract"), icon_name="file-text")
        self.button.setEnabled(False)
        task = context.read(self, partial(_read, selected.ids[0]), "push down")
        task.done.connect(self._show)
        task.failed.connect(self._not_read)

    def _lay_out(self) -> None:
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(2, 0, 12, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(NAME, 1)
        window = self.parentWidget()
        room = window.height() - AROUND if window is not None else MOST
        self.area = Scrolled(page, max(LEAST, min(MOST, room)))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.area)
        self.body.addWidget(Rule())
        sums = QHBoxLayout()
        sums.addWidget(self.count)
        sums.addStretch(1)
        sums.addWidget(self.total)
        self.body.addLayout(sums)
        self.body.addWidget(self.problem)
        self.explain(
            self.tr("Customer, owner, store and discount are taken over; the intention stays as it is.")
        )

    def _not_read(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error)
        else:
            self._context.show_fault(error)

    def _titles(self) -> None:
        self._grid.addWidget(self.all, 0, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        titles = (
            (NAME, self.tr("Line")),
            (NAME + 1, self.tr("Quantity")),
            (NAME + 2, self.tr("Ordered")),
            (NAME + 3, self.tr("Left")),
            (NAME + 4, self.tr("Order now")),
            (NAME + 5, self.tr("Amount")),
        )
        for column, text in titles:
            label = Label(text, style="meta", tone="secondary")
            if column != NAME:
                label.setAlignment(right)
            self._grid.addWidget(label, 0, column)

    def _show(self, offer: ToOrder) -> None:
        self._offer = offer
        self._titles()
        for at, line in enumerate(offer.lines, 1):
            row = PushDownRow(line, self)
            row.changed.connect(self._refresh)
            row.left.connect(self._check)
            self.rows.append(row)
            for column, widget in enumerate(row.widgets()):
                self._grid.addWidget(widget, at, column)
            self._grid.setRowMinimumHeight(at, 34)
        self._refresh()
        first = next(iter(self._open_rows()), None)
        if first is not None:
            self.focus_first(first.edit)
            first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            first.edit.selectAll()

    def _open_rows(self) -> list[PushDownRow]:
        return [one for one in self.rows if one.line.left]

    def _tick_all(self, _checked: bool) -> None:
        """Where any line is not ticked all are ticked, else none."""
        wanted = not all(one.tick.isChecked() for one in self._open_rows())
        for row in self._open_rows():
            row.tick.setChecked(wanted)
        self._refresh()

    def _show_all_ticked(self, ticked: int) -> None:
        most = len(self._open_rows())
        some = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.all.setCheckState(Qt.CheckState.Checked if most and ticked == most else some)

    def quantities(self) -> dict[int, int] | None:
        """What is to be ordered, by the lines' ids, in thousandths; None where a quantity cannot be."""
        found: dict[int, int] = {}
        for row in self.rows:
            quantity = row.quantity()
            if quantity is None:
                return None
            if quantity:
                found[row.line.line.id or 0] = quantity
        return found

    def _refresh(self) -> None:
        """The total of what is chosen; of what cannot be there is none."""
        if self._offer is None:
            return
        chosen = self.quantities()
        ticked = sum(1 for one in self.rows if one.tick.isChecked())
        text = QCoreApplication.translate("PushDownSheet", "{chosen} of %n line(s)", "", len(self.rows))
        self._show_all_ticked(ticked)
        self.count.setText(text.format(chosen=figure(ticked)))
        self.total.setText(self._total_text(chosen) if chosen else "")
        self.button.setEnabled(ticked > 0)
        if self.problem.isVisible():
            self._check()

    def _total_text(self, chosen: dict[int, int]) -> str:
        assert self._offer is not None
        total = self._offer.totals(self._offer.part(chosen)).total
        amount = show_sum(total, self._context.parameters.currency)
        return self.tr("Total {amount}").format(amount=amount)

    def _check(self) -> PushDownRow | None:
        """Says what the first quantity lacks that cannot be; gives its row."""
        wrong = next((one for one in self.rows if one.problem()), None)
        self.problem.set_text(wrong.problem() if wrong is not None else "")
        self.problem.setVisible(wrong is not None)
        for row in self.rows:
            row.show_problem()
        return wrong

    def is_dirty(self) -> bool:
        """Whether another choice was made than the one proposed."""
        return not self.is_settled() and any(one.is_changed() for one in self.rows)

    def arguments(self) -> OrderLines | None:
        """The chosen quantities."""
        wrong = self._check()
        if wrong is not None:
            wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            wrong.edit.selectAll()
            return None
        chosen = self.quantities()
        return OrderLines(chosen) if chosen else None


def _read(intention: int, session: Session) -> ToOrder:
    return to_order(session, intention)
