"""A short text with an icon that shows only while there is something to say."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.labels import IconText


class Remark(IconText):
    """Its icon says what its colour says; hidden while it says nothing.

    Arguments:
        tone: error, warning, success or secondary.
        words: what it says at first.
        wrap: whether it may take several lines.
    """

    ICONS: ClassVar = {
        "error": "warning-circle",
        "warning": "warning",
        "success": "check-circle",
        "secondary": "info",
    }

    def __init__(
        self, tone: str = "error", words: str = "", parent: QWidget | None = None, *, wrap: bool = True
    ) -> None:
        super().__init__(self.ICONS[tone], words, parent, tone=tone, wrap=wrap)
        # Showing what has no parent yet would flash a window of its own.
        if not words:
            self.hide()

    def say(self, words: str) -> None:
        """Shows a text, or hides for an empty one."""
        self.set_text(words)
        self.setVisible(bool(words))
