"""Lets a click end before what it caused is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def after_click(owner: QWidget, call: Callable[[], None]) -> None:
    """Calls at once or, while a mouse button is down in the window, once it is up and its click was heard.

    Arguments:
        owner: without it there is nothing left to call.
        call: what may move widgets; done between press and release, it would push a button from under the pointer.
    """
    handle = owner.window().windowHandle()
    if handle is None or not QGuiApplication.mouseButtons():
        call()
        return
    handle.installEventFilter(_Release(owner, call))


class _Release(QObject):
    """Waits for a mouse button to come up."""

    def __init__(self, owner: QWidget, call: Callable[[], None]) -> None:
        super().__init__(owner)
        self._call = call

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go)
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        self.deleteLater()
        self._call()
