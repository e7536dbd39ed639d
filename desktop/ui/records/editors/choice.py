"""A choice: from one of the business's lists, or of few in sight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.segmented import Option, Segmented


class ChoiceEditor(ComboBox):
    """A list to choose from; its first entry is none.

    Arguments:
        entries: id and name of each, in order.
        nothing: what the entry for none is called; None where one has to be chosen.
    """

    edited = Signal()

    def __init__(
        self, entries: Iterable[tuple[Any, str]], nothing: str | None = "—", parent: QWidget | None = None
    ) -> None:
        self._nothing = [(None, nothing)] if nothing is not None else []
        self._entries: list[tuple[Any, str]] = [*self._nothing, *entries]
        super().__init__(self._entries, parent)
        self.chosen.connect(self._edited)

    def _edited(self) -> None:
        self.edited.emit()

    def set_entries(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Replaces what is offered; what is chosen stays if it is among them."""
        self._entries = [*self._nothing, *entries]
        self.set_options(self._entries)

    def offer(self, value: Any, name: str) -> None:
        """Adds an entry that is no longer offered, for a record that still has it."""
        if value is not None and value not in (one for one, _name in self._entries):
            self._entries.append((value, name))
            self.set_options(self._entries)


class SegmentEditor(Segmented):
    """Few choices in a row; where none is allowed, pressing the chosen one or Delete takes it off.

    Arguments:
        options: value, name and icon of each.
        optional: whether none may be chosen.
        icon_only: icons without names.
    """

    edited = Signal()

    def __init__(
        self,
        options: Sequence[Option],
        *,
        optional: bool = False,
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(options, parent, icon_only=icon_only)
        self._optional = optional
        self._before: Any = None
        self.chosen.connect(self._chosen)

    def set_value(self, value: Any) -> None:
        """Presses the segment of a value."""
        super().set_value(value)
        self._before = self.value()

    def _chosen(self, value: Any) -> None:
        self.set_value(None if self._optional and value == self._before else value)
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        takes_off = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if takes_off and self._optional and self.value() is not None:
            self.set_value(None)
            self.edited.emit()
            return
        super().keyPressEvent(event)
