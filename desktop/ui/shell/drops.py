"""A file dropped on the window, wherever nothing else takes it, is one to import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

if TYPE_CHECKING:
    from desktop.ui.shell.window import MainWindow


class FileDrops(QObject):
    """Takes files that are dropped on a window and asks for their import.

    Arguments:
        window: whose context is asked; what lies in it and takes drops itself comes first.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if _file(event.mimeData()) is None:
                return False
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = _file(event.mimeData())
            if path is None:
                return False
            event.acceptProposedAction()
            self._window.context.import_file(path)
            return True
        return False


def _file(data: QMimeData) -> Path | None:
    """The first local file of what is dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.is_file()), None)
