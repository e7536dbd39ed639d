"""The stack of pages and forms, and the way back through them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.page_view import PageView


class Content(QStackedWidget):
    """Pages stay alive with their place in the list; forms lie above the page they were opened from.

    Going back closes the form on top, or returns to the page shown before.
    """

    added = Signal(QWidget)
    shown = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, QWidget] = {}
        self._trail: list[QWidget] = []

    def page_key(self) -> str | None:
        """The key of the page shown, or of the page below the form shown."""
        for widget in reversed(self._trail):
            for key, known in self._pages.items():
                if known is widget:
                    return key
        return None

    def trail(self) -> list[QWidget]:
        """What was shown on the way to what is shown, which is the last."""
        return list(self._trail)

    def page_widget(self, key: str) -> QWidget | None:
        """The page made under this key, if it has been opened."""
        return self._pages.get(key)

    def show_page(self, key: str, make: Callable[[], QWidget]) -> None:
        """Goes to a page, made at the first visit; forms above the page are left first."""
        self.leave(lambda: self._show_page(key, make))

    def _show_page(self, key: str, make: Callable[[], QWidget]) -> None:
        self._close_forms()
        widget = self._pages.get(key)
        if widget is None:
            widget = make()
            self._pages[key] = widget
            self.addWidget(widget)
            self.added.emit(widget)
        if widget in self._trail:
            self._trail.remove(widget)
        self._trail.append(widget)
        self._raise(widget)

    def show_form(self, form: QWidget) -> None:
        """Lays a form over the page shown."""
        self.addWidget(form)
        self.added.emit(form)
        self._trail.append(form)
        self._raise(form)

    def return_to(self, form: QWidget) -> None:
        """Shows a form again that lies on the way to what is shown; what lies above it is left."""
        if self.currentWidget() is not form:
            self.leave(partial(self._return_to, form))

    def _return_to(self, form: QWidget) -> None:
        while self._trail[-1] is not form:
            self._discard(self._trail.pop())
        self._raise(form)

    def take(self, form: QWidget) -> None:
        """Takes a form off the way to what is shown, with all that is typed in it, to stand elsewhere."""
        current = self.currentWidget()
        self._trail.remove(form)
        self.removeWidget(form)
        if current is form:
            self._raise(self._trail[-1])

    def back(self) -> bool:
        """Leaves what is shown for what was shown before; False where there is nothing before it."""
        if len(self._trail) < 2:
            return False
        self.leave(self._back)
        return True

    def _back(self) -> None:
        top = self._trail.pop()
        self._discard(top)
        self._raise(self._trail[-1])

    def close_form(self, form: QWidget) -> None:
        """Takes a form away that has nothing left to keep."""
        if form not in self._trail:
            return
        self._trail.remove(form)
        self._discard(form)
        if self._trail:
            self._raise(self._trail[-1])

    def leave(self, proceed: Callable[[], None]) -> None:
        """Proceeds now, or once the widget shown has been asked about its unsaved work."""
        top = self.currentWidget()
        if not isinstance(top, PageView) or top.can_leave(proceed):
            proceed()

    def _close_forms(self) -> None:
        for widget in [one for one in self._trail if one not in self._pages.values()]:
            self._trail.remove(widget)
            self._discard(widget)

    def _discard(self, widget: QWidget) -> None:
        if widget not in self._pages.values():
            self.removeWidget(widget)
            widget.deleteLater()

    def _raise(self, widget: QWidget) -> None:
        self.setCurrentWidget(widget)
        target = widget.focusProxy() or widget
        target.setFocus()
        self.shown.emit(widget)
