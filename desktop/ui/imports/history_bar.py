"""The bar under the import history: what came of the current import, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.toast import FLOATING


class HistoryBar(QWidget):
    """Shows one import.

    Signals:
        records_asked, changes_asked, undo_asked, cancel_asked: a button was pressed.
    """

    records_asked = Signal()
    changes_asked = Signal()
    undo_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(FLOATING)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        self.note = ElidedLabel("", tone="secondary")
        self.cancel = Button(self.tr("Cancel"), key="Esc")
        self.undo = Button(self.tr("&Undo this import"), icon_name="arrow-u-up-left")
        self.changes = Button(self.tr("What it &changed"), icon_name="pencil-simple")
        self.records = Button(self.tr("&Show its records"), kind="primary", key="↵")
        row.addWidget(self.note, 1)
        for button in (self.cancel, self.undo, self.changes, self.records):
            row.addWidget(button)
        self.cancel.clicked.connect(self.cancel_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.changes.clicked.connect(self.changes_asked)
        self.records.clicked.connect(self.records_asked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Passes the focus on; a proxy would change the way that Tab takes."""
        super().focusInEvent(event)
        self.records.setFocus()

    def show_import(self, note: str, *, undo: str, changes: str, records: str, busy: bool) -> None:
        """Shows an import, and why something cannot be done with it; an empty reason bars nothing.

        Arguments:
            busy: an import is being taken back, which bars all but cancelling it.
        """
        waits = self.tr("An import is being undone. If you cancel, nothing is undone.") if busy else ""
        self.note.setText(waits or note)
        self.cancel.setVisible(busy)
        self.undo.refuse(waits or undo)
        self.changes.refuse(waits or changes)
        self.records.refuse(waits or records)
