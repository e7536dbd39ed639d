"""A captioned input with what is wrong below it, and short remarks with an icon."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.icons import icon
from desktop.ui.widgets.labels import IconText, Label


class Remark(IconText):
    """A short text with an icon, so that its meaning does not hang on its colour; hidden while it says nothing."""

    ICONS: ClassVar = {"error": "warning-circle", "warning": "warning", "success": "check-circle", "secondary": "info"}

    def __init__(self, tone: str = "error", words: str = "", wrap: bool = True) -> None:
        super().__init__(self.ICONS[tone], words, tone=tone, wrap=wrap)
        self.say(words)

    def say(self, words: str) -> None:
        """Shows a text, or hides for an empty one."""
        self.set_text(words)
        self.setVisible(bool(words))


class Field(QWidget):
    """A caption, an input below it, and below that what is wrong.

    Arguments:
        caption: with a mnemonic, where it has one.
        required: marks it with a star.
        hint: stands below the input while nothing is wrong.

    Signals:
        left: the focus left the input for another widget of this window; carries the field.
    """

    left = Signal(QWidget)

    def __init__(self, caption: str, edit: QWidget, required: bool = False, hint: str = "") -> None:
        super().__init__()
        self.edit = edit
        self.caption = Label(caption, style="meta", tone="secondary")
        self.caption.setBuddy(edit)
        self.problem = Remark()
        edit.installEventFilter(self)
        self.set_caption(caption)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.caption)
        if required:
            head.addWidget(Label("*", style="meta", tone="error", bold=True))
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(edit)
        self.hint = Label(hint, style="meta", tone="secondary", wrap=True)
        self.hint.setVisible(bool(hint))
        layout.addWidget(self.hint)
        layout.addWidget(self.problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            elsewhere = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.reason() not in elsewhere:
                self.left.emit(self)
        return super().eventFilter(watched, event)

    def set_caption(self, caption: str) -> None:
        """Changes what it is called."""
        self.caption.setText(caption)
        self.edit.setAccessibleName(caption.replace("&", ""))

    def complain(self, sentence: str) -> None:
        """Shows what is wrong, in words and at the input's edge; an empty text takes it back."""
        self.problem.say(sentence)
        self.hint.setVisible(bool(self.hint.text()) and not sentence)
        self.edit.setProperty("state", "error" if sentence else "")
        self.edit.setAccessibleDescription(sentence)
        self.edit.style().polish(self.edit)


def line(icon_name: str = "", placeholder: str = "") -> QLineEdit:
    """A one-line input, with an icon before the text where it helps."""
    edit = QLineEdit()
    edit.setPlaceholderText(placeholder)
    if icon_name:
        edit.addAction(icon(icon_name, "text 2"), QLineEdit.ActionPosition.LeadingPosition)
    return edit
