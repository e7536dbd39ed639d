"""Looks for products while one types into a field of the lines, and offers them below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.ui.documents.lines.finder import Answer, ProductFinder
from desktop.ui.documents.lines.found_list import Alone, FoundList, Offer

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Suggestions(QObject):
    """Follows the text of the grid's field as long as it is asked to.

    Arguments:
        grid: the lines.
        finder: answers.

    Signals:
        chosen: an offer was clicked.
    """

    chosen = Signal(object)

    def __init__(self, grid: LineGrid, finder: ProductFinder) -> None:
        super().__init__(grid)
        self._grid = grid
        self._finder = finder
        self._following = False
        self._entering = False
        self._answered: tuple[str, Answer] = ("", ())
        self.list = FoundList(grid.window())
        self.list.chosen.connect(self.chosen)
        # It lies in the window, over whatever is below the lines, and goes with them.
        grid.destroyed.connect(self.list.deleteLater)
        finder.found.connect(self._take)

    def follow(self, entering: bool) -> None:
        """Looks for what is typed from now on.

        Arguments:
            entering: whether a new line is being typed: then the first offer is marked, and what was typed is one.
        """
        self._following, self._entering = True, entering

    def stop(self) -> None:
        """Offers nothing any more."""
        self._following = False
        self.list.hide()

    def text_changed(self, text: str) -> None:
        """The text of the field is another."""
        if not self._following:
            return
        if text.strip():
            self._finder.look(text)
        else:
            self.list.hide()

    def known(self, text: str) -> Answer | None:
        """What answers to a text, where that has been found out."""
        return self._answered[1] if self._answered[0] == text else None

    def offer(self, text: str, answer: Answer) -> None:
        """Offers what answers to a text."""
        self._answered = (text, answer)
        offers: list[Offer] = list(answer)
        if self._entering and not any(one.exact for one in answer):
            offers.append(Alone(text.strip()))
            if self._grid.may_list:
                offers.append(Alone(text.strip(), listed=True))
        if not offers:
            self.list.hide()
            return
        if self.list.parentWidget() is not self._grid.window():
            self.list.setParent(self._grid.window())
        # The Enter that ends a scan must not take what only a person can decide.
        unknown = isinstance(offers[0], Alone) and offers[0].coded
        self.list.show_offers(offers, first=self._entering and not unknown)
        self.list.place(self._grid.editor_rect_in(self._grid.window()))

    def place(self) -> None:
        """Follows the field where it moves."""
        if self.list.isVisible():
            self.list.place(self._grid.editor_rect_in(self._grid.window()))

    def key(self, event: QKeyEvent) -> bool:
        """Moves in the list; tells whether the key was meant for it."""
        if not self.list.isVisible():
            return False
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        step = _STEPS.get(Qt.Key(event.key())) if plain else None
        if step is not None:
            self.list.move_current(step)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.list.hide()
            return True
        return False

    def current(self, text: str) -> Offer | None:
        """What Enter takes: the offer marked, where the offers are those for this very text."""
        return self.list.current() if self._answered[0] == text else None

    def _take(self, text: str, answer: Answer) -> None:
        editor = self._grid.editor
        if self._following and editor.text() == text and editor.hasFocus() and not editor.composing:
            self.offer(text, answer)
