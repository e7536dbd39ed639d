"""A window of its own for one record, beside the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.ui.page_view import PageView

if TYPE_CHECKING:
    pass

SIZE = (1180, 760)
# What the title bar and the edges of a window take at most.
FRAME = 48


class RecordWindow(QMainWindow):
    """Holds one form and goes when the form is closed.

    Signals:
        gone: the window was closed; carries itself.
    """

    gone = Signal(object)

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = form
        self._leaving = False
        self.setCentralWidget(form)
        # One that lay in the stack of the main window was hidden there.
        form.show()
        room = self.screen().availableGeometry()
        self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height() - FRAME))
        for keys in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence("Alt+Left")):
            QShortcut(keys, self).activated.connect(self.close)
        # As in the main window: else the first button has the keyboard, which is the one that goes back.
        form.setFocus()
        if isinstance(form, PageView):
            form.status_changed.connect(self._name)
            form.closed.connect(self.drop)
        self._name()

    def come_forward(self) -> None:
        """Stands before the other windows and takes the keyboard."""
        self.raise_()
        self.activateWindow()

    def _name(self) -> None:
        title = self.form.title() if isinstance(self.form, PageView) else ""
        self.setWindowTitle(title or self.tr("Shangji"))

    def drop(self) -> None:
        """Closes without asking."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and isinstance(self.form, PageView) and not self.form.can_leave(self.drop):
            event.ignore()
            return
        self.gone.emit(self)
        super().closeEvent(event)


class RecordWindows(QObject):
    """The windows that are open."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: list[RecordWindow] = []

    def open(self, form: QWidget) -> RecordWindow:
        """Opens a form in a window."""
        window = RecordWindow(form)
        window.gone.connect(self._forget)
        self._open.append(window)
        window.show()
        window.come_forward()
        return window

    def _forget(self, window: RecordWindow) -> None:
        self._open.remove(window)

    def all(self) -> list[RecordWindow]:
        """The open windows."""
        return list(self._open)

    def drop_all(self) -> None:
        """Closes them all without asking; what is typed in them was kept before."""
        for window in self.all():
            window.drop()

    def close_all(self) -> bool:
        """Closes them all; False where one has unsaved work: it comes to the front and asks."""
        for window in self.all():
            if not window.close():
                window.come_forward()
                return False
        return True
