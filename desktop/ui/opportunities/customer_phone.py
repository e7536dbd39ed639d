"""After Convert, the phone of an opportunity was changed: does the customer's change too?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs import Sheet
from desktop.ui.widgets.labels import Label


class CustomerPhoneSheet(Sheet):
    """Asks once per save.

    Signals:
        decided: whether the customer's phone changes too.
    """

    decided = Signal(bool)

    def __init__(self, parent: QWidget, customer: str, phone: str) -> None:
        super().__init__(parent, self.tr("Change the customer's phone too?"), customer, width=480)
        text = self.tr(
            "This opportunity is converted. Its phone becomes {phone}; the customer {name} still has the old one."
        )
        self.body.addWidget(Label(text.format(phone=phone or "—", name=customer), wrap=True))
        self.add_cancel(self.tr("Back to editing"))
        self.only_button = self.add_button(self.tr("Only here"))
        self.both_button = self.add_button(self.tr("Change both"), kind="primary", key="↵", default=True)
        self.only_button.clicked.connect(self._only)
        self.both_button.clicked.connect(self._both)
        self.focus_first(self.both_button)

    def _only(self) -> None:
        self.accept()
        self.decided.emit(False)

    def _both(self) -> None:
        self.accept()
        self.decided.emit(True)
