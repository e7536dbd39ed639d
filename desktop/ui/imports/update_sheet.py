"""Which columns of a sheet replace what stands in the records that are updated."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.controllers.entries.field import caption
from desktop.controllers.entries.origin import FOLLOW_UP
from desktop.spreadsheets.plan import Plan
from desktop.ui.dialogs import Sheet
from desktop.ui.records.scrolled import Scrolled
from desktop.ui.records.tick_grid import tick_grid

HIGHEST = 236


class UpdateColumnsSheet(Sheet):
    """Asks for the columns, by ticks; at least one is wanted.

    Arguments:
        parent: any widget of the window to cover.
        plan: whose mapped columns can be chosen, as far as an update may write them.

    Signals:
        chosen: carries the keys of the fields.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, plan: Plan) -> None:
        subtitle = self.tr("Ticked columns replace what the record has; the others leave it as it is.")
        super().__init__(parent, self.tr("What an update writes"), subtitle, width=560)
        target, mapped = plan.target, plan.columns.mapped
        written = target.updatable | {FOLLOW_UP}
        fields = [one for one in target.mappable if one.key in mapped and one.key in written]
        before = plan.wanted.columns
        self.boxes = {one.key: QCheckBox(caption(one).replace("&", "&&")) for one in fields}
        for key, box in self.boxes.items():
            box.setChecked(not before or key in before)
            box.toggled.connect(self._show_state)
        self.body.addWidget(Scrolled(tick_grid(self.boxes.values()), HIGHEST))
        self.add_cancel()
        self.go = self.add_button(self.tr("&Write these"), kind="primary", key="↵", default=True)
        self.go.clicked.connect(self._go)
        self._show_state()
        if self.boxes:
            self.focus_first(next(iter(self.boxes.values())))

    def _keys(self) -> frozenset[str]:
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    def _show_state(self) -> None:
        self.go.refuse("" if self._keys() else self.tr("Tick at least one column."))

    def _go(self) -> None:
        if self._keys():
            self.chosen.emit(self._keys())
            self.accept()
