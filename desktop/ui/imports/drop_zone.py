"""A dashed frame that lights up while a file hangs over the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.labels import Label


class DropZone(QFrame):
    """The place where a file can be dropped; the page takes it wherever it falls.

    Arguments:
        text: in its middle; empty where something else goes there.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = False
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        if text:
            label = Label(text, style="meta", tone="secondary", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.column.addWidget(label)

    def is_active(self) -> bool:
        """Whether a file hangs over the page."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Marks it, or not."""
        self._active = active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = theme.pen("focus ring" if self._active else "edge", 2 if self._active else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("selected" if self._active else "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
