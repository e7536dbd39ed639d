"""The head of a product's form in the pane: name and code, the way to its neighbours, and the way out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.subject import Facts
from desktop.ui.records.pane import MARGIN
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import ElidedLabel, Label

HEIGHT = 48


class ProductHead(QWidget):
    """Name and code at the left, arrows and the cross at the right.

    Signals:
        back_asked: the form is to be left.
        step_asked: to the previous (-1) or next (1) product of the list.
        window_asked: never; the pane is the only place of this form.
    """

    back_asked = Signal()
    step_asked = Signal(int)
    window_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.name = ElidedLabel("", style="dialog")
        self.code = Label("", style="meta", tone="secondary")
        self.before = IconButton("caret-up", self.tr("Previous product"), self)
        self.after = IconButton("caret-down", self.tr("Next product"), self)
        self.close_button = IconButton("x", self.tr("Close"), self)
        self.before.clicked.connect(partial(self.step_asked.emit, -1))
        self.after.clicked.connect(partial(self.step_asked.emit, 1))
        self.close_button.clicked.connect(self.back_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN - 6, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 100)
        row.addWidget(self.code)
        row.addStretch(1)
        for button in (self.before, self.after, self.close_button):
            row.addWidget(button)

    def show_named(self, facts: Facts) -> None:
        """Shows which product it is."""
        self._show(facts.name, facts.number)

    def show_new(self) -> None:
        """Shows that it is a new product."""
        self._show(self.tr("New product"), "")

    def _show(self, name: str, code: str) -> None:
        self.name.setText(name)
        self.name.setMaximumWidth(self.name.fontMetrics().horizontalAdvance(name) + 4)
        self.code.setText(code)
        for button in (self.before, self.after):
            button.setVisible(bool(code))

    def show_place(self, _at: int, _of: int) -> None:
        """Where it stands the list beside it shows."""
