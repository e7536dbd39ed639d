"""The first step of an import: the file or pasted block, how it is to be read, and its raw rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened
from desktop.ui.imports.choices import Choices
from desktop.ui.imports.start import StartView
from desktop.ui.imports.step import Foot, Step

if TYPE_CHECKING:
    from desktop.ui.context import Context


class FileStep(Step):
    """Shows the place for a file, and what was read of it.

    Signals:
        source_chosen: a file or a pasted block is to be read; carries the `Source`.
        wishes_changed: it is to be read otherwise; carries the `Wishes`.
        choose_asked, template_asked: a button was pressed.
    """

    source_chosen = Signal(object)
    wishes_changed = Signal(object)
    choose_asked = Signal()
    template_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: Opened | None = None
        self._barred = ""
        self.start = StartView()
        self.choices = Choices(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for side in (self.start, self.choices):
            side.choose_asked.connect(self.choose_asked)
            side.template_asked.connect(self.template_asked)
        self.choices.wishes_changed.connect(self.wishes_changed)

    @property
    def updates(self) -> bool:
        """Whether records that are there are to be updated, and nothing new made."""
        return False

    def bar(self, reason: str) -> None:
        """Says why nothing can be chosen now; empty where something can."""
        self._barred = reason
        self.start.choose.refuse(reason)
        self.choices.setEnabled(not reason)
        self.changed.emit()

    def clear(self) -> None:
        """Nothing is chosen."""
        self.opened = None
        self._stack.setCurrentWidget(self.start)
        self.changed.emit()

    def say_failure(self, title: str, text: str = "") -> None:
        """Says why something cannot be imported; an empty title says nothing."""
        self.start.say_failure(title, text)

    def show_opened(self, opened: Opened) -> None:
        """Shows what was read."""
        self.opened = opened
        self.choices.show_opened(opened)
        self._stack.setCurrentWidget(self.choices)
        self.changed.emit()

    def foot(self) -> Foot:
        refusal = self._barred or ("" if self.opened else self.tr("Choose a file first."))
        return Foot(
            self.tr("Nothing has been written yet."),
            forward=self.tr("Next: columns"),
            refusal=refusal,
        )

    def areas(self) -> list[QWidget]:
        return [self.start if self.opened is None else self.choices]

    def take_focus(self) -> None:
        if self.opened is None:
            self.start.choose.setFocus()
        else:
            self.choices.setFocus()
