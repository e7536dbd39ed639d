"""The second step of an import: which column of the sheet is which field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.controllers.entries.field import caption
from desktop.spreadsheets.opened import Opened
from desktop.translation import listed
from desktop.ui.imports.step import Foot, Step
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from desktop.ui.context import Context


class ColumnsStep(Step):
    """Shows every column with its samples and the field it becomes.

    Signals:
        anew_asked: the columns are to be recognised without what was chosen before.
    """

    anew_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: Opened | None = None
        self.found = Label("", wrap=True)
        column = QVBoxLayout(self)
        column.addWidget(self.found)
        column.addStretch(1)

    @property
    def remembers(self) -> bool:
        """Whether the columns are to be kept for the next sheet with this header."""
        return True

    def show_opened(self, opened: Opened) -> None:
        """Shows the columns of a source; `opened` is the same with what the person chooses."""
        self.opened = opened
        known = opened.target.by_key
        captions = [caption(known[key]) for key in opened.columns.columns]
        self.found.setText(listed(captions))
        self.changed.emit()

    def foot(self) -> Foot:
        return Foot(forward=self.tr("Next: check"))
