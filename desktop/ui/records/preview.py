"""The pane at the side of a list: a frame for what one record kind shows of the current record."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme

NARROW, WIDE = 390, 420
# How wide the window has to be for the pane to cover nothing, and to be wide.
COVERS_BELOW = 1280
WIDE_FROM = 1600
SETTLE = 60


class Preview(QWidget):
    """Shows the current record; moving fast through the list reads only where it stops.

    Signals:
        close_asked: the pane is to be hidden.
        open_asked: the record is to be opened; in a window of its own or not.
    """

    close_asked = Signal()
    open_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = 0
        self._settle = QTimer(self, interval=SETTLE, singleShot=True)
        self._settle.timeout.connect(self.reload)

    def show_record(self, record: int) -> None:
        """Shows another record, 0 for none."""
        if record == self.record:
            return
        self.record = record
        if not self.isVisible():
            self.reload()
        else:
            self._settle.start()

    def reload(self) -> None:
        """Reads the record again and shows it."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.color("line"))
