"""A field of a form: label above, editor, message below; with the editors themselves under one roof."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.widgets.after_click import after_click
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.labels import IconLabel, Label, without_mnemonic
from desktop.ui.widgets.line_edit import LineEdit
from desktop.ui.widgets.text_edit import TextEdit

__all__ = ["ComboBox", "FieldBox", "LineEdit", "TextEdit"]

ICONS = {"error": "warning-circle", "warning": "warning", "info": "info", "success": "check-circle"}

# The focus comes back by itself: who looks a phone up in another window has not left the field.
PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class FieldBox(QWidget):
    """An editor with its label above and, when there is something to say, a message below.

    Arguments:
        label: what the field is called; `&` marks its mnemonic.
        editor: the widget to fill in.
        required: marked with a star and said to screen readers.
        hint: a short remark at the right of the label.

    Signals:
        left: the focus left the editor: the time to validate.
    """

    left = Signal()

    def __init__(
        self,
        label: str,
        editor: QWidget,
        parent: QWidget | None = None,
        *,
        required: bool = False,
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._severity = ""
        self._required = required
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head(label, hint))
        column.addWidget(editor)
        column.addWidget(self._message())
        self.below = QVBoxLayout()
        self.below.setSpacing(4)
        column.addLayout(self.below)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        editor.installEventFilter(self)
        self._describe()

    def _head(self, label: str, hint: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        self.label = Label(label, style="meta", tone="secondary")
        self.label.setBuddy(self.editor)
        self.star = Label("*", self, style="meta", tone="error", bold=True)
        self.star.setVisible(self._required)
        self.hint = Label(hint, self, style="meta", tone="hint")
        self.hint.setVisible(bool(hint))
        head.addWidget(self.label)
        head.addWidget(self.star)
        head.addStretch(1)
        head.addWidget(self.hint)
        return head

    def _message(self) -> QWidget:
        self.message_row = QWidget()
        row = QHBoxLayout(self.message_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._icon = IconLabel("warning-circle", "error text", size=14)
        self.message: QLabel = Label("", style="meta", tone="error", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.message, 1)
        self.message_row.hide()
        return self.message_row

    def set_problem(self, text: str, severity: str = "error") -> None:
        """Shows a message under the editor; an empty text takes it away.

        Arguments:
            text: the sentence.
            severity: `error`, `warning`, `info` or empty.
        """
        self._severity = severity if text else ""
        self.message.setText(text)
        if text:
            name = ICONS.get(severity, "info")
            self._icon.set_icon(name, f"{severity} text" if severity in ICONS else "text 3")
            assert isinstance(self.message, Label)
            self.message.set_tone(severity if severity in ICONS else "hint")
        self.message_row.setVisible(bool(text))
        set_state = getattr(self.editor, "set_state", None)
        if set_state is not None:
            set_state("error" if self._severity == "error" else "")
        self._describe()

    def problem(self) -> str:
        """The message shown, or an empty text."""
        return self.message.text()

    def severity(self) -> str:
        """How grave the message shown is; empty without one."""
        return self._severity

    def set_hint(self, hint: str) -> None:
        """Changes the remark at the right of the label."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._describe()

    def set_required(self, required: bool) -> None:
        """Changes whether it has to be filled in."""
        self._required = required
        self.star.setVisible(required)
        self._describe()

    def lock(self, locked: bool) -> None:
        """Takes away what asks to fill it in, or shows it again."""
        self.hint.setVisible(bool(self.hint.text()) and not locked)
        self.star.setVisible(self._required and not locked)

    def set_label(self, label: str) -> None:
        """Changes what it is called."""
        self.label.setText(label)
        self._describe()

    def _describe(self) -> None:
        """Says label, duty and message to screen readers."""
        name = without_mnemonic(self.label.text())
        self.editor.setAccessibleName(
            self.tr("{field}, required").format(field=name) if self._required else name
        )
        self.editor.setAccessibleDescription(self.problem() or self.hint.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.editor and isinstance(event, QFocusEvent):
            popup = isinstance(self.editor, QComboBox) and self.editor.view().isVisible()
            if not popup and event.reason() not in PASSING:
                after_click(self, self.left.emit)
        return super().eventFilter(watched, event)
