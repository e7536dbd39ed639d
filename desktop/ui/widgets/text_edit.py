"""A box for plain text of several lines, with a counter where the length is limited."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.translation import figure
from desktop.ui import theme
from desktop.ui.widgets.labels import Label

COUNTER = 18
FRAME = 12


class TextEdit(QPlainTextEdit):
    """Plain text of several lines; Tab leaves it.

    A text over the limit is not cut: the counter turns red, and what saves it refuses.

    Arguments:
        placeholder: shown while empty.
        rows: its height in lines.
        limit: the longest text, counted below it; 0 for none.

    Signals:
        submitted: Ctrl Enter outside of composing with an input method.
        pasted: what is no text was pasted or dropped, such as files and pictures; carries the QMimeData.
    """

    submitted = Signal()
    pasted = Signal(object)

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        rows: int = 2,
        limit: int = 0,
    ) -> None:
        super().__init__(text, parent)
        self._limit = limit
        self._composing = False
        self.takes_files = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(3)
        line = QFontMetrics(theme.font("body")).lineSpacing()
        self.setFixedHeight(max(theme.CONTROL, rows * line + FRAME + 6 + (COUNTER if limit else 0)))
        self.counter = Label("", self, style="count", tone="hint")
        self.counter.setVisible(bool(limit))
        if limit:
            self.setViewportMargins(0, 0, 0, COUNTER)
        self.textChanged.connect(self._count)
        self._count()

    @property
    def composing(self) -> bool:
        """Whether an input method is composing."""
        return self._composing

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Shows a text."""
        self.setPlainText(text)

    def over_limit(self) -> bool:
        """Whether it is longer than the limit."""
        return bool(self._limit) and len(self.text()) > self._limit

    def set_state(self, state: str) -> None:
        """Shows it as at fault (`error`) or not (empty)."""
        self.setProperty("state", state)
        theme.restyle(self)

    def setReadOnly(self, read_only: bool) -> None:  # noqa: N802
        """Locks or unlocks it."""
        super().setReadOnly(read_only)
        theme.restyle(self)

    def _count(self) -> None:
        if not self._limit:
            return
        self.counter.setText(
            self.tr("{used} / {limit}").format(used=figure(len(self.text())), limit=figure(self._limit))
        )
        self.counter.set_tone("error" if self.over_limit() else "hint")
        self._place_counter()

    def _place_counter(self) -> None:
        self.counter.adjustSize()
        left = self.width() - self.counter.width() - 10
        self.counter.move(left, self.height() - self.counter.height() - 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_counter()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not self._composing:
                self.submitted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return (
            self.takes_files and (source.hasUrls() or source.hasImage())
        ) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        if self.takes_files and (source.hasUrls() or source.hasImage()):
            self.pasted.emit(source)
            return
        super().insertFromMimeData(source)
