"""The menu bar hides until Alt or F10 asks for it, unless the person wants it always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid


class MenuKey(QObject):
    """Shows and hides a window's menu bar; where the system draws menu bars it does nothing.

    Arguments:
        window: whose menu bar.
        always: whether it stays in sight.

    Signals:
        always_changed: whether it stays in sight now.
    """

    always_changed = Signal(bool)

    def __init__(self, window: QMainWindow, always: bool) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.menuBar()
        self._alone = False
        self._always = always
        self._before: QWidget | None = None
        if self._bar.isNativeMenuBar():
            return
        self._bar.setVisible(always)
        self._bar.installEventFilter(self)
        self._bar.triggered.connect(self._chosen)
        window.installEventFilter(self)
        QShortcut(QKeySequence(Qt.Key.Key_F10), window).activated.connect(self.reveal)

    def set_always(self, always: bool) -> None:
        """Keeps it in sight, or hides it until it is asked for."""
        self._always = always
        if not self._bar.isNativeMenuBar():
            self._bar.setVisible(always)
        self.always_changed.emit(always)

    def reveal(self) -> None:
        """Shows it and puts the keyboard into its first menu's title."""
        focused = QApplication.focusWidget()
        if focused is not self._bar:
            self._before = focused
        self._bar.setVisible(True)
        self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        first = next(iter(self._bar.actions()), None)
        if first is not None:
            self._bar.setActiveAction(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return event.key() == Qt.Key.Key_Escape and self._give_back()
            self._left(event)
        elif isinstance(event, QKeyEvent):
            self._pressed(event)
        return False

    def _chosen(self, _action: QAction) -> None:
        self._give_back()

    def _give_back(self) -> bool:
        """The keyboard goes back to where it was before the menu bar had it; tells whether it did."""
        before, self._before = self._before, None
        if before is None or not isValid(before) or not before.isVisible():
            return False
        before.setFocus(Qt.FocusReason.MenuBarFocusReason)
        return True

    def _left(self, event: QEvent) -> None:
        if event.type() != QEvent.Type.FocusOut or self._always or not isinstance(event, QFocusEvent):
            return
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._bar.setVisible(False)

    def _pressed(self, event: QKeyEvent) -> None:
        """Alt alone, pressed and released with no other key between, asks for the menu bar."""
        application = QApplication.instance()
        if application is None:
            return
        kind, alt = event.type(), event.key() == Qt.Key.Key_Alt
        if kind == QEvent.Type.KeyPress and alt and not event.isAutoRepeat() and not self._alone:
            self._alone = True
            application.installEventFilter(self)
        elif self._alone and kind == QEvent.Type.KeyRelease and alt:
            self._alone = False
            application.removeEventFilter(self)
            if not self._always:
                self.reveal()
        elif self._alone and not alt and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            self._alone = False
            application.removeEventFilter(self)
