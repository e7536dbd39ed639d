"""Asks for products in the background while one types; Enter and scans are answered one after the other."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.product_finding import Found
from desktop.controllers.session import Session

if TYPE_CHECKING:
    from desktop.ui.context import Context

Answer = tuple[Found, ...]


class ProductFinder(QObject):
    """Finds products on a reader thread.

    Arguments:
        context: whose reader threads are asked.

    Signals:
        found: what answers to a text while it is typed; the newest text wins.
        answered: what answers to a text that was entered; in the order in which they were.
    """

    found = Signal(str, object)
    answered = Signal(str, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._entered: deque[str] = deque()
        self._asking = False

    @property
    def busy(self) -> bool:
        """Whether something that was entered waits for its answer."""
        return self._asking or bool(self._entered)

    def look(self, text: str) -> None:
        """Asks for what answers to a text that is being typed."""
        task = self._context.read(self, partial(_find, text), "found")
        task.done.connect(partial(self.found.emit, text))
        task.failed.connect(self._context.show_fault)
        # Most answers come before the letter is painted: what is offered is there before the next key.
        self._context.tasks.wait_a_moment(task)

    def enter(self, text: str) -> None:
        """Asks for what answers to a text that was entered: every one is answered, in turn."""
        self._entered.append(text)
        self._next()

    def _next(self) -> None:
        if self._asking or not self._entered:
            return
        self._asking = True
        text = self._entered.popleft()
        task = self._context.read(self, partial(_find, text))
        task.done.connect(partial(self._answer, text))
        task.failed.connect(partial(self._fail, text))
        self._context.tasks.wait_a_moment(task)

    def _answer(self, text: str, found: Answer) -> None:
        self._asking = False
        self.answered.emit(text, found)
        self._next()

    def _fail(self, text: str, error: BaseException) -> None:
        self._context.show_fault(error)
        self._answer(text, ())


def _find(text: str, session: Session) -> Answer:
    from desktop.controllers.product_finding import find_products

    return find_products(session, text)
