"""How many rows are read or written, as a bar and in numbers, and how long the rest takes."""

from __future__ import annotations

from math import ceil
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.progress import Pace, Progress
from desktop.translation import figure
from desktop.ui.widgets.labels import Label

POLL = 100
# From so many seconds on they are told in minutes.
LONG = 90


class ProgressLine(QWidget):
    """Looks at a `Progress` ten times a second until it is told to stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(12)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Rows done"))
        self.text = Label("", style="meta", tone="secondary")
        row.addWidget(self.bar, 1)
        row.addWidget(self.text)
        self._progress: Progress | None = None
        self._pace = Pace()
        self._timer = QTimer(self, interval=POLL)
        self._timer.timeout.connect(self._look)
        self.hide()

    def watch(self, progress: Progress) -> None:
        """Shows how far it has come from now on."""
        self._progress, self._pace = progress, Pace()
        self._look()
        self._timer.start()
        self.show()

    def stop(self) -> None:
        """Nothing is under way any more."""
        self._timer.stop()
        self._progress = None
        self.hide()

    def _look(self) -> None:
        progress = self._progress
        if progress is None:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(min(progress.done, progress.total))
        if progress.total:
            text = self.tr("{done} of %n row(s)", "", progress.total).format(done=figure(progress.done))
        else:
            text = self.tr("%n row(s)", "", progress.done)
        left = self._pace.left(progress, monotonic())
        self.text.setText(text if left is None else f"{text} · {self._left(ceil(left))}")

    def _left(self, seconds: int) -> str:
        if seconds < LONG:
            return self.tr("about %n second(s) left", "", seconds)
        return self.tr("about %n minute(s) left", "", ceil(seconds / 60))
