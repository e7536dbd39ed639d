"""Text, phone, amount and long text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.field import Invalid, parse_money, show_money
from desktop.ui.records.phones import shown_phone
from desktop.ui.widgets.line_edit import LineEdit
from desktop.ui.widgets.text_edit import TextEdit


class TextEditor(LineEdit):
    """One line of text.

    Arguments:
        limit: the most characters the check accepts.
        placeholder: shown while it is empty.
        icon_name: an icon at its left; empty for none.
        unit: written after the text.
    """

    edited = Signal()

    def __init__(
        self,
        limit: int = 200,
        placeholder: str = "",
        icon_name: str = "",
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        # One more than allowed may be typed, so that the check can say it is too long instead of swallowing it.
        super().__init__("", parent, placeholder=placeholder, icon_name=icon_name, unit=unit, limit=limit + 1)
        self.textEdited.connect(self._edited)

    def _edited(self) -> None:
        self.edited.emit()

    def value(self) -> Any:
        """The text."""
        return self.text()

    def set_value(self, value: Any) -> None:
        """Shows a text from its start."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)


class PhoneEditor(TextEditor):
    """A phone as it was typed, shown in groups until it is typed anew.

    Arguments:
        region: whose mobiles are grouped.
    """

    def __init__(self, region: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(60, placeholder, parent=parent)
        self._region = region
        self._original = self._shown = ""

    def value(self) -> Any:
        """What was typed, however it is shown."""
        return self._original if self.text() == self._shown else self.text()

    def set_value(self, value: Any) -> None:
        """Shows a phone in groups."""
        self._original = "" if value is None else str(value)
        self._shown = shown_phone(self._original, self._region)
        super().set_value(self._shown)


class MoneyEditor(TextEditor):
    """An amount at the right, its currency behind it; thousands are parted while it is not being typed."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(30, unit=currency, parent=parent)

    def set_value(self, value: Any) -> None:
        """Shows an amount."""
        super().set_value(value)
        if not self.hasFocus():
            self._part()

    def value(self) -> Any:
        """The amount as it would be typed."""
        return self.text().replace(",", "") if self._amount() is not None else self.text()

    def _amount(self) -> int | None:
        try:
            return parse_money(self.text())
        except Invalid:
            return None

    def _part(self) -> None:
        amount = self._amount()
        if amount is not None:
            whole, _point, cents = show_money(amount).partition(".")
            parted = f"{int(whole):,}"
            self.setText(f"{parted}.{cents}" if cents else parted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self.text().replace(",", ""))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._part()
        super().focusOutEvent(event)


class LongTextEditor(TextEdit):
    """Several lines of text; it grows from `rows` lines to `most` where the form has room."""

    edited = Signal()

    def __init__(
        self,
        rows: int = 1,
        most: int = 0,
        placeholder: str = "",
        limit: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent, placeholder=placeholder, rows=rows, limit=limit)
        self._quiet = False
        if most:
            self.setMaximumHeight(self.minimumHeight() + (most - rows) * 20)
        self.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def value(self) -> Any:
        """The text."""
        return self.text()

    def set_value(self, value: Any) -> None:
        """Shows a text."""
        self._quiet = True
        self.set_text("" if value is None else str(value))
        self._quiet = False
