"""What Enter does in the counter box: opens the one match, goes to the matches, or starts a new record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.records.figures import Figures
from desktop.ui.records.model import RecordsModel
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from desktop.ui.records.nothing import Nothing


class Counter(QObject):
    """Waits after Enter until the answer is there, then acts.

    Signals:
        one_found: the first row is the only one, and is to be opened.
        list_asked: the list is to have the focus.
        create_asked: nothing matches, whatever is filtered; a new record is to be started.
    """

    one_found = Signal()
    list_asked = Signal()
    create_asked = Signal()

    def __init__(self, search: SearchBox, model: RecordsModel, figures: Figures, nothing: Nothing) -> None:
        super().__init__(search)
        self._search = search
        self._model = model
        self._figures = figures
        self._nothing = nothing
        self._waiting = False
        search.submitted.connect(self._entered)
        search.textEdited.connect(self._forget)
        search.left_down.connect(self.list_asked)

    def _entered(self, _text: str) -> None:
        self._waiting = True
        self.answer()

    def _forget(self, _text: str) -> None:
        self._waiting = False

    def answer(self) -> None:
        """Acts if Enter was pressed and the answer is there by now, and shown."""
        if not self._waiting or not self._model.settled:
            return
        count = self._model.rowCount()
        if count or not self._search.typed_text():
            self._waiting = False
            (self.one_found if count == 1 and self._search.typed_text() else self.list_asked).emit()
        elif self._figures.ways is not None:
            self._waiting = False
            if self._figures.ways.without_filters:
                self._nothing.focus_first()
            else:
                self.create_asked.emit()
