"""The field over the current cell: it always has the keyboard, so that an input method may begin anywhere.

Until something is typed it is clear and shows nothing but the ring around the cell.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.widgets.line_edit import LineEdit

RADIUS = 3


class CellEditor(LineEdit):
    """Edits one cell.

    Signals:
        began: the first letter was typed over the cell, or an input method began to compose.
        withdrawn: the input method gave up what had opened the cell.
        entered: the keyboard came.
        left: the keyboard went elsewhere; carries why.
    """

    began = Signal()
    withdrawn = Signal()
    entered = Signal()
    left = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setProperty("kind", "cell")
        self.setMinimumWidth(0)
        self._open = False
        self._by_composing = False
        self.textEdited.connect(self._typed)

    @property
    def is_open(self) -> bool:
        """Whether its text is shown, instead of the cell below."""
        return self._open

    def open(self, text: str, select: bool = True) -> None:
        """Shows itself with a text.

        Arguments:
            select: whether what is typed next replaces it.
        """
        self._open = True
        self.setText(text)
        if select:
            self.selectAll()
        self.update()

    def close_text(self) -> None:
        """Lets the cell be seen again."""
        self._open = False
        if self.property("state"):
            self.set_state("")
        self.clear()
        self.setPlaceholderText("")

    def _shown_trailing(self) -> tuple[str, str]:
        """A cell has no room for a mark; the card below says what is wrong."""
        return ("", "")

    def _typed(self) -> None:
        self._by_composing = False
        if not self._open:
            self._begin()

    def _begin(self) -> None:
        self._open = True
        self.began.emit()
        self.update()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.preeditString() and not self._open and not self.isReadOnly():
            self._by_composing = True
            self._begin()
        super().inputMethodEvent(event)
        if self._by_composing and not event.preeditString() and not self.text():
            self._by_composing = False
            self.withdrawn.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._open:
            self.deselect()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit(event.reason())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._open:
            super().paintEvent(event)
        elif self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
