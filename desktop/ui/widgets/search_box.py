"""A search box: tells what is searched for shortly after typing stopped, never while an input method composes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.line_edit import LineEdit

DEBOUNCE = 120


class SearchBox(LineEdit):
    """Searches while one types.

    Arguments:
        placeholder: what can be searched for.
        key: the key that brings the focus here.

    Signals:
        searched: 120 ms after the text last changed; carries it with single spaces.
        submitted: Enter; what was typed has been told before.
        left_down: Down was pressed: the results get the focus.
    """

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, placeholder: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent, placeholder=placeholder, icon_name="magnifying-glass", key=key)
        self.setAccessibleName(placeholder)
        self._told = ""
        self._timer = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._timer.timeout.connect(self.tell)
        self.clear_button = self.add_button("x-circle", self.tr("Clear the search"))
        self.clear_button.hide()
        self.clear_button.clicked.connect(self.empty)
        self.relayout_buttons()
        self.textChanged.connect(self._typed)

    def typed_text(self) -> str:
        """What stands in the box, with single spaces."""
        return " ".join(self.text().split())

    def tell(self) -> None:
        """Tells what is searched for now, without waiting."""
        self._timer.stop()
        if self.composing or self.typed_text() == self._told:
            return
        self._told = self.typed_text()
        self.searched.emit(self._told)

    def empty(self) -> None:
        """Takes the search off."""
        self.clear()
        self.tell()

    def show_text(self, text: str) -> None:
        """Shows a search that was set elsewhere, and tells nobody."""
        self.setText(text)
        self._timer.stop()
        self._told = self.typed_text()

    def _typed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        self.relayout_buttons()
        self._timer.start()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.commitString():
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.composing:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self.text():
            self.empty()
        elif key == Qt.Key.Key_Down:
            self.tell()
            self.left_down.emit()
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.tell()
            super().keyPressEvent(event)
