"""Keeps the second of two quick presses of Enter from reaching what a dialog covered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SecondEnter(QObject):
    """Swallows Enter in a window for as long as a second press may belong to the first.

    Whoever saves with a double press must not open the row that lies under the dialog, nor take the first way out
    of a refusal unread.

    Arguments:
        window: what the closing dialog covered, or where another button has just got the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        QTimer.singleShot(QGuiApplication.styleHints().mouseDoubleClickInterval(), self, self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in ENTER
        return super().eventFilter(watched, event)
