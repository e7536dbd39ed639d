"""Opens records and new forms where they were asked for: over the page, in a window of their own, or as a dialog."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.context import RecordAddress
from desktop.ui.page import page_of
from desktop.ui.page_view import PageView
from desktop.ui.shell.record_window import RecordWindows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.context import Context
    from desktop.ui.shell.window import MainWindow
    from desktop.words import Kind


class Router(QObject):
    """Listens to the context's wish to open a record.

    Arguments:
        context: who is signed in.
        window: where records are opened.
        anywhere: the commands whose keys hold in a record's own window too.
    """

    def __init__(self, context: Context, window: MainWindow, anywhere: Sequence[QAction]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._anywhere = anywhere
        self.windows = RecordWindows(self)
        context.record_asked.connect(self.open)
        context.is_open = self.is_open

    def open(self, address: RecordAddress) -> None:
        """Opens a record, or starts a new one; a record that is open already comes to the front."""
        page = page_of(address.kind)
        if page is None:
            return
        if address.id is None:
            self._start(address)
            return
        if page.form is None:
            self._window.content.leave(partial(self._show_in_list, page.key, address.id))
            return
        # One record is not edited in two places: they would share one draft.
        if self._come_forward(address.kind, address.id):
            return
        form = partial(self._form, page.form, address)
        if address.own_window:
            self._open_apart(form())
        else:
            self._window.content.leave(partial(self._window.lay_over, form))

    def _show_in_list(self, key: str, record: int) -> None:
        """Shows a record in the pane of its list, where it has no form of its own."""
        self._window.go(key)
        view = self._window.content.page_widget(key)
        if isinstance(view, PageView):
            view.show_record(record)

    def _open_apart(self, form: QWidget) -> None:
        window = self.windows.open(form)
        for action in self._anywhere:
            for keys in action.shortcuts():
                QShortcut(keys, window).activated.connect(partial(self._do, action))

    def _do(self, action: QAction) -> None:
        """Does in the main window what a key asks for, unless a dialog waits there for an answer."""
        self._raise()
        if not self._dialog_waits():
            action.trigger()

    def _dialog_waits(self) -> bool:
        """Whether a dialog covers the main window."""
        return any(one.isVisible() for one in self._window.findChildren(QDialog))

    def _raise(self) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _form(self, make: Callable[[Context, int, Any], QWidget], address: RecordAddress) -> QWidget:
        assert address.id is not None
        form = make(self._context, address.id, address.neighbours)
        if address.restored and isinstance(form, PageView):
            form.restore_kept()
        return form

    def _come_forward(self, kind: Kind, record: int) -> bool:
        """Raises the window or the form in which the record is open; False where it is nowhere.

        A form that lies under a dialog comes forward in a window of its own: the dialog stays as it is.
        """
        for window in self.windows.all():
            if _shows(window.form, kind, record):
                window.come_forward()
                return True
        content = self._window.content
        form = next((one for one in content.trail() if _shows(one, kind, record)), None)
        if form is None:
            return False
        if self._dialog_waits():
            content.take(form)
            self._open_apart(form)
            return True
        self._raise()
        content.return_to(form)
        return True

    def is_open(self, kind: Kind, record: int) -> bool:
        """Whether a record is open, in a window of its own or in this one."""
        forms = [*(one.form for one in self.windows.all()), *self._window.content.trail()]
        return any(_shows(form, kind, record) for form in forms)

    def open_records(self) -> list[RecordAddress]:
        """What is open, to be opened again in a window made anew: what was typed in it is shown again."""
        view = self._window.view()
        inside = view.address() if view is not None else None
        found = [] if inside is None else [replace(inside, restored=True)]
        for window in self.windows.all():
            address = window.form.address() if isinstance(window.form, PageView) else None
            if address is not None:
                found.append(replace(address, own_window=True, restored=True))
        return found

    def _start(self, address: RecordAddress) -> None:
        page = page_of(address.kind)
        if page is not None and page.new is not None:
            page.new(self._context, dict(address.prefill or {}), self._window)


def _shows(form: QWidget, kind: Kind, record: int) -> bool:
    address = form.address() if isinstance(form, PageView) else None
    return address is not None and (address.kind, address.id) == (kind, record)
