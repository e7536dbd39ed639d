"""A password as it is typed: hidden, shown on request, and with a warning while caps lock is on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui.widgets.fields import FieldBox, LineEdit
from desktop.ui.widgets.remark import Remark


class SecretEdit(LineEdit):
    """Hides what is typed until the eye is pressed.

    No platform-independent call tells of caps lock: it is concluded from letters that come out in the other case.

    Signals:
        caps_lock: whether caps lock seems to be on.
    """

    caps_lock = Signal(bool)

    def __init__(self) -> None:
        super().__init__(icon_name="lock-simple")
        self._caps = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = self.add_button("eye", self.tr("Show the password"))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-slash" if shown else "eye")
        self.eye.set_name(self.tr("Hide the password") if shown else self.tr("Show the password"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(not self._caps)
        elif len(typed) == 1 and typed.isascii() and typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(typed.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._tell(False)
        super().focusOutEvent(event)

    def _tell(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock.emit(on)


class SecretField(FieldBox):
    """A captioned password with its warning of caps lock."""

    def __init__(self, label: str, *, required: bool = False, hint: str = "") -> None:
        self.secret = SecretEdit()
        super().__init__(label, self.secret, required=required, hint=hint)
        self.warning = Remark("warning")
        self.below.addWidget(self.warning)
        self.secret.caps_lock.connect(self._warn)

    def _warn(self, on: bool) -> None:
        self.warning.say(self.tr("Caps lock is on") if on else "")
