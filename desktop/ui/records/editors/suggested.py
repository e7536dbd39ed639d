"""A line of text that may be anything; what is in use already is offered."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.ui.records.editors.text import TextEditor

MOST_LINES = 10


class SuggestedEditor(TextEditor):
    """A text; the caret or the arrow down offers all texts in use, typing those that contain what is typed."""

    def __init__(self, limit: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(limit, parent=parent)
        self._texts = QStringListModel(self)
        completer = QCompleter(self._texts, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MOST_LINES)
        completer.activated.connect(self._edited)
        self.setCompleter(completer)
        self.caret = self.add_button("caret-down", self.tr("Show those in use"))
        self.caret.clicked.connect(self.show_all)
        self.offer(())

    def offer(self, texts: Iterable[str]) -> None:
        """Changes what is offered."""
        self._texts.setStringList(list(texts))
        self._show_caret()

    def show_all(self) -> None:
        """Offers everything, whatever is typed."""
        if self.isReadOnly():
            return
        self.setFocus()
        self.completer().setCompletionPrefix("")
        self.completer().complete()

    def setReadOnly(self, read_only: bool) -> None:  # noqa: N802
        super().setReadOnly(read_only)
        self._show_caret()

    def _show_caret(self) -> None:
        self.caret.setVisible(bool(self._texts.stringList()) and not self.isReadOnly())
        self.relayout_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.composing and self._texts.stringList():
            self.show_all()
        else:
            super().keyPressEvent(event)
