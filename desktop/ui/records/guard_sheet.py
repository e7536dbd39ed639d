"""The question before a form with unsaved changes is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs import Sheet
from desktop.ui.widgets.labels import Label


class GuardSheet(Sheet):
    """Save, discard, or keep editing; Enter saves, Esc keeps editing.

    Arguments:
        subject: which record.
        can_save: whether it can be saved as it is.

    Signals:
        save_asked, discard_asked: what the person chose.
    """

    save_asked = Signal()
    discard_asked = Signal()

    def __init__(self, parent: QWidget, subject: str, *, can_save: bool = True) -> None:
        super().__init__(parent, self.tr("Save your changes?"), subject, width=460)
        text = self.tr("Your changes are not saved yet.")
        if not can_save:
            text = self.tr("Your changes are not saved yet, and something in them has to be fixed first.")
        self.body.addWidget(Label(text, wrap=True))
        self.discard_button = self.add_button(self.tr("Discard"), kind="ghost")
        self.keep_button = self.add_button(self.tr("Keep editing"), key="Esc", default=not can_save)
        self.save_button = self.add_button(self.tr("Save"), kind="primary", key="↵", default=can_save)
        self.save_button.setEnabled(can_save)
        self.discard_button.clicked.connect(self._discard)
        self.keep_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.focus_first(self.save_button if can_save else self.keep_button)

    def _discard(self) -> None:
        self.accept()
        self.discard_asked.emit()

    def _save(self) -> None:
        self.accept()
        self.save_asked.emit()
