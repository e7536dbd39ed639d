"""The line at the bottom: the page's numbers, the keys that help now, and the state of the database."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.translation import mark
from desktop.ui import theme
from desktop.ui.icons import icon
from desktop.ui.shell.pieces import meta, vertical_line

HEIGHT = 28
BETWEEN = 11

# Icon, colour token and text of each state of the database.
STATES: dict[str, tuple[str, str, str]] = {
    "saved": ("check-circle", "success text", mark("StatusBar", "Saved")),
    "saving": ("arrows-clockwise", "text 2", mark("StatusBar", "Saving…")),
    "waiting": ("clock", "warning text", mark("StatusBar", "Waiting for the database…")),
    "unsaved": ("warning-circle", "error text", mark("StatusBar", "Cannot be saved")),
    "lost": ("warning-circle", "error text", mark("StatusBar", "Connection lost")),
}


class StatusBar(QWidget):
    """Numbers left, hints and the state of the database right."""

    state_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._numbers = QHBoxLayout()
        self._numbers.setSpacing(BETWEEN)
        self._labels: list[tuple[QFrame, QLabel]] = []
        self._hints = meta("", self)
        self._state = QToolButton(self)
        self._state.setProperty("kind", "status")
        self._state.setFont(theme.font("meta"))
        self._state.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._state.clicked.connect(self.state_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 12, 0)
        layout.setSpacing(BETWEEN)
        layout.addLayout(self._numbers)
        layout.addStretch(1)
        layout.addWidget(self._hints)
        layout.addWidget(vertical_line(self, 12))
        layout.addWidget(self._state)
        self._layout = layout
        self.set_state("saved")

    def set_numbers(self, texts: Sequence[str]) -> None:
        """Shows the page's numbers, the first leftmost."""
        while len(self._labels) < len(texts):
            line = vertical_line(self, 12)
            label = meta("", self)
            self._numbers.addWidget(line)
            self._numbers.addWidget(label)
            self._labels.append((line, label))
        for at, (line, label) in enumerate(self._labels):
            shown = at < len(texts)
            label.setText(texts[at] if shown else "")
            label.setVisible(shown)
            line.setVisible(shown and at > 0)

    def numbers(self) -> list[str]:
        """The numbers shown."""
        return [label.text() for _line, label in self._labels if not label.isHidden()]

    def set_hints(self, text: str) -> None:
        """Shows which keys help on this page."""
        self._hints.setText(text)

    def put_before_state(self, widget: QWidget) -> None:
        """Puts something left of the state of the database."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def set_state(self, state: str) -> None:
        """Shows a state of the database, in words and with an icon."""
        name, colour, text = STATES[state]
        self._state.setText(f"\u2009\u2009{QCoreApplication.translate('StatusBar', text)}")
        self._state.setIcon(icon(name, colour))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line parts it from what is above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.color("border"))
