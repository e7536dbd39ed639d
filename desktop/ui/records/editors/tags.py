"""Several short texts as tags in one field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QWidget

from desktop.controllers.entries.field import parse_tags
from desktop.ui.widgets.after_click import after_click
from desktop.ui.widgets.chips import TagChip

SEPARATOR = "、"
_ENDS = "、,，;；"


class TagEditor(QScrollArea):
    """Tags in a row and a place to type the next; a comma, Enter or leaving ends a tag, Backspace takes the last."""

    edited = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("input", "true")
        self.setFixedHeight(32)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._placeholder = placeholder
        self._tags: list[TagChip] = []
        inside = QWidget(self)
        inside.setProperty("clear", "true")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(6)
        self.line = QLineEdit(inside)
        self.line.setProperty("kind", "bare")
        self.line.setMinimumWidth(80)
        self.line.setTextMargins(5, 0, 0, 0)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self._row.addWidget(self.line, 1)
        self.setWidget(inside)
        self.setFocusProxy(self.line)
        self._show_placeholder()

    def value(self) -> Any:
        """The tags and what is being typed, parted by 、."""
        texts = [one.text() for one in self._tags]
        if self.line.text().strip():
            texts.append(self.line.text().strip())
        return parse_tags(SEPARATOR.join(texts))

    def set_value(self, value: Any) -> None:
        """Shows tags."""
        for one in self._tags:
            one.hide()
            one.deleteLater()
        self._tags = []
        self.line.clear()
        for text in parse_tags(value).split(SEPARATOR):
            if text:
                self._add(text)
        self._show_placeholder()

    def set_state(self, state: str) -> None:
        """Shows it as at fault (`error`) or not (empty)."""
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)

    def _add(self, text: str) -> None:
        if text in (one.text() for one in self._tags):
            return
        tag = TagChip(text, self)
        tag.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tag.cleared.connect(self._remove_sender)
        self._row.insertWidget(len(self._tags), tag)
        self._tags.append(tag)

    def _remove_sender(self) -> None:
        sender = self.sender()
        if isinstance(sender, TagChip):
            self._remove(sender)
            self.line.setFocus()

    def _remove(self, tag: TagChip) -> None:
        self._tags.remove(tag)
        tag.hide()
        tag.deleteLater()
        self._show_placeholder()
        self.edited.emit()

    def _typed(self, text: str) -> None:
        if text and text[-1] in _ENDS:
            self._end_tag()
        self._show_placeholder()
        self.edited.emit()

    def _end_tag(self) -> None:
        for text in parse_tags(self.line.text()).split(SEPARATOR):
            if text:
                self._add(text)
        self.line.clear()
        self._show_placeholder()

    def set_placeholder(self, text: str) -> None:
        """What is shown while there is no tag."""
        self._placeholder = text
        self._show_placeholder()

    def _show_placeholder(self) -> None:
        wanted = self.isEnabled() and not self._tags
        self.line.setPlaceholderText(self._placeholder if wanted else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "line"):
            self._show_placeholder()
            for one in self._tags:
                one.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(event, QFocusEvent):
            self._focus(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.text().strip():
            self._end_tag()
            self.edited.emit()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._tags:
            self._remove(self._tags[-1])
            return True
        return False

    def _focus(self, event: QFocusEvent) -> None:
        gained = event.type() == QEvent.Type.FocusIn
        self.setProperty("focused", "true" if gained else "")
        self.style().unpolish(self)
        self.style().polish(self)
        if gained:
            self.ensureWidgetVisible(self.line)
        elif event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end_tag()
            after_click(self, self.left.emit)

    def visible_tags(self) -> list[str]:
        """The tags that stand as tags."""
        return [one.text() for one in self._tags]
