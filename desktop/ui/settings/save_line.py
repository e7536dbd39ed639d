"""The line below what is saved together: whether it is saved, and the buttons that discard and save."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label


class SaveLine(QHBoxLayout):
    """Says what is not saved yet; whoever shows it connects the buttons.

    Arguments:
        discard, save: what the buttons say.
    """

    def __init__(self, discard: str, save: str) -> None:
        super().__init__()
        self._state = Label(style="meta", tone="secondary")
        self.discard_button = Button(discard)
        self.save_button = Button(save, kind="primary", key="Ctrl S")
        self.setContentsMargins(16, 11, 16, 11)
        self.setSpacing(8)
        self.addWidget(self._state, 1)
        self.addWidget(self.discard_button)
        self.addWidget(self.save_button)

    def show_state(self, unsaved: str, *, can_discard: bool, can_save: bool) -> None:
        """What is not saved, and what can be done with it."""
        self.save_button.setEnabled(can_save)
        self.discard_button.setEnabled(can_discard)
        self._state.setText(unsaved)
