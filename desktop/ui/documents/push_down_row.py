"""One line of the dialog of Push down: whether and how much of it is ordered now, and what that costs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.controllers.entries.field import Invalid
from desktop.controllers.entries.line_figures import parse_quantity, show_amount, show_quantity
from desktop.controllers.pushing_down import LeftLine
from desktop.translation import translate
from desktop.ui.records.cells import DASH
from desktop.ui.widgets.labels import ElidedLabel, Label
from desktop.ui.widgets.line_edit import LineEdit

EDITOR = 92
FIGURE = 64
AMOUNT = 96


class PushDownRow(QObject):
    """A line of the intention; what is ordered wholly already can only be looked at.

    Arguments:
        line: the line and what is left of it.

    Signals:
        changed: ticked or not, or another quantity.
        left: the quantity was typed and the cursor is elsewhere now.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, line: LeftLine, parent: QObject) -> None:
        super().__init__(parent)
        self.line = line
        one = line.line
        told = " · ".join(part for part in (one.name, one.specification) if part)
        self.tick = QCheckBox("")
        self.tick.setAccessibleName(told)
        self.tick.setChecked(line.left > 0)
        self.tick.setEnabled(line.left > 0)
        self.name = ElidedLabel(told)
        unit = f" {one.unit}" if one.unit else ""
        self.whole = _figure(f"{show_quantity(one.quantity)}{unit}", "secondary")
        done = one.quantity - line.left
        self.ordered = _figure(show_quantity(done) if done else DASH, "secondary")
        self.remaining = _figure(show_quantity(line.left) if line.left else DASH, "secondary")
        self.edit = LineEdit(show_quantity(line.left) if line.left else "")
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setFixedWidth(EDITOR)
        self.edit.setEnabled(line.left > 0)
        self.edit.setAccessibleName(
            translate("PushDownSheet", "Quantity to order now of {name}").format(name=one.name)
        )
        self.amount = _figure("", "")
        self.amount.setMinimumWidth(AMOUNT)
        self.tick.toggled.connect(self._ticked)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._finished)
        self._show_amount()

    def widgets(self) -> tuple[QWidget, ...]:
        """What stands in its row, from left to right."""
        return (self.tick, self.name, self.whole, self.ordered, self.remaining, self.edit, self.amount)

    def quantity(self) -> int | None:
        """How much is ordered now, in thousandths: none of what is not ticked; None where that cannot be."""
        if not self.tick.isChecked():
            return 0
        typed = _typed_quantity(self.edit.text())
        return typed if typed is not None and typed <= self.line.left else None

    def is_changed(self) -> bool:
        """Whether it is not as the dialog proposed it."""
        return self.line.left > 0 and self.quantity() != self.line.left

    def problem(self) -> str:
        """Why the quantity cannot be; empty where it can."""
        if self.quantity() is not None:
            return ""
        typed, name = _typed_quantity(self.edit.text()), self.line.line.name
        if typed is not None and typed > self.line.left:
            text = translate("PushDownSheet", "Only {left} is left of {name}: order no more than that.")
            return text.format(left=show_quantity(self.line.left), name=name)
        text = translate(
            "PushDownSheet", "{name}: type a quantity above 0 with at most 3 decimals, or untick it."
        )
        return text.format(name=name)

    def show_problem(self) -> None:
        """Marks the quantity where it cannot be."""
        self.edit.set_state("error" if self.problem() else "")

    def _ticked(self, _checked: bool) -> None:
        self._show_amount()
        self.show_problem()
        self.changed.emit()

    def _typed(self, text: str) -> None:
        """Whoever types a quantity means to order it."""
        self.tick.setChecked(bool(text.strip()))
        self._show_amount()
        self.changed.emit()

    def _finished(self) -> None:
        self.show_problem()
        self.left.emit()

    def _show_amount(self) -> None:
        quantity = self.quantity()
        self.amount.setText(show_amount(self.line.part(quantity).amount) if quantity else DASH)
        self.amount.set_tone("" if quantity else "hint")


def _typed_quantity(text: str) -> int | None:
    try:
        return parse_quantity(text)
    except Invalid:
        return None


def _figure(text: str, tone: str) -> Label:
    label = Label(text, tone=tone)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(FIGURE)
    return label
