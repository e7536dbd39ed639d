"""Opens records and new forms where they were asked for: over the page, in a window of their own, or as a dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.context import RecordAddress
from desktop.ui.page import page_of
from desktop.ui.shell.record_window import RecordWindows

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.shell.window import MainWindow


class Router(QObject):
    """Listens to the context's wish to open a record."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.windows = RecordWindows(self)
        context.record_asked.connect(self.open)

    def open(self, address: RecordAddress) -> None:
        """Opens a record, or starts a new one."""
        page = page_of(address.kind)
        if page is None or page.form is None:
            return
        if address.id is None:
            self._start(address)
            return
        form = partial(page.form, self._context, address.id, address.neighbours)
        # One record is not edited in two places: they would share one draft.
        if address.own_window or self.windows.has(address.kind, address.id):
            self.windows.open(address.kind, address.id, form)
        else:
            self._window.content.leave(partial(self._window.lay_over, form))

    def _start(self, address: RecordAddress) -> None:
        page = page_of(address.kind)
        if page is not None and page.new is not None:
            page.new(self._context, dict(address.prefill or {}), self._window)
