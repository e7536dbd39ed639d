"""The line that ends the form of a sales document: what it comes to, the keys that help, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.records.save_bar import FormBar
from desktop.ui.widgets.labels import ElidedLabel, IconText, Label, Rule
from desktop.ui.widgets.toast import FLOATING

HEIGHT = 28
BETWEEN = 11


class DocumentBar(FormBar):
    """One quiet line; Save stands in the head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(IconText("check-circle", "", tone="secondary"), parent)
        self.setFixedHeight(HEIGHT)
        # It is the window's last line here: what is said in passing stands above it.
        self.setObjectName(FLOATING)
        self.numbers = Label("", style="meta", tone="secondary")
        self.linked = Label("", style="meta", tone="secondary")
        self.hints = ElidedLabel(
            self.tr("Tab next cell   Ctrl ↵ add line   Ctrl D copy above   Alt ↑ ↓ move"),
            style="meta",
            tone="secondary",
        )
        self.hints.setMaximumWidth(self.hints.sizeHint().width() + 2)
        self._lines = [Rule(vertical=True) for _ in range(2)]
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 12, 0)
        row.setSpacing(BETWEEN)
        for line in self._lines:
            line.setFixedHeight(12)
        for widget in (self.numbers, self._lines[0], self.linked):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.hints, 1000)
        for widget in (self._lines[1], self.state, self.show_button, self._cap):
            row.addWidget(widget)

    def show_numbers(self, numbers: str, linked: str) -> None:
        """Shows what the document comes to, and where its number was written back."""
        self.numbers.setText(numbers)
        self.linked.setText(linked)
        self.linked.setVisible(bool(linked))
        self._lines[0].setVisible(bool(linked))

    def texts(self) -> Sequence[str]:
        """Everything it says, from left to right."""
        return [self.numbers.text(), self.linked.text(), self.state.label.text()]

    def show_state(
        self,
        faults: int,
        *,
        changed: bool,
        saved_at: datetime | None,
        busy: bool = False,
        waiting: str = "",
        locked: str = "",
    ) -> None:
        _tone, text = self.say_state(faults, changed, saved_at, waiting, locked)
        self.state.setVisible(bool(text))
        self._lines[1].setVisible(bool(text))
        self.hints.setVisible(not locked)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("border"))
