"""Who buys, on the form of a sales document: a customer who exists, or a new one made when the document is saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.line_edit import LineEdit

_CHOOSE = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_F2, Qt.Key.Key_F4}
)
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class CustomerField(LineEdit):
    """Shows a name; a click, Enter or the first letter typed asks for another customer.

    Signals:
        edited: another customer was chosen.
        choose_asked: another customer is to be chosen; carries what was typed to find them.
        open_asked: the customer's form is to be shown; carries the id.
    """

    edited = Signal()
    choose_asked = Signal(str)
    open_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon_name="user")
        self._value: dict[str, Any] = {}
        self._reason = ""
        # The letter begins a search elsewhere, where an input method composes the rest.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setPlaceholderText(self.tr("Choose a customer"))
        self.open_button = self.add_button("arrow-square-out", self.tr("Open the customer (Ctrl Enter)"))
        self.open_button.clicked.connect(self._open)
        self._show()

    def value(self) -> dict[str, Any]:
        """The customer as the draft keeps them."""
        return dict(self._value)

    def set_value(self, value: Any) -> None:
        """Shows a customer as the draft keeps them."""
        self._value = dict(value or {})
        self._show()

    def choose(self, value: dict[str, Any]) -> None:
        """Takes a customer as if the person had just chosen them."""
        self.set_value(value)
        self.setFocus()
        self.edited.emit()

    def is_new(self) -> bool:
        """Whether the customer is made when the document is saved."""
        return bool(self._value) and self._value.get("id") is None

    def set_locked(self, reason: str) -> None:
        """Locks it and says why, or opens it again; the customer's form can be shown all the same."""
        self._reason = reason
        self.setReadOnly(bool(reason))
        self.setCursor(Qt.CursorShape.ArrowCursor if reason else Qt.CursorShape.PointingHandCursor)

    def _show(self) -> None:
        self.setText(str(self._value.get("name") or ""))
        self.setCursorPosition(0)
        # Of who is out of sight there is no number, and nothing to open.
        self.open_button.setVisible(bool(self._value.get("id") and self._value.get("number")))
        self.relayout_buttons()

    def _open(self) -> None:
        if self.open_button.isVisibleTo(self):
            self.open_asked.emit(self._value["id"])

    def _ask(self, text: str = "") -> None:
        if not self._reason:
            self.choose_asked.emit(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & _HELD
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held:
            self._open()
        elif event.key() in _CHOOSE and not held:
            self._ask()
        elif event.text().isprintable() and event.text() and not held:
            self._ask(event.text())
        elif held or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
