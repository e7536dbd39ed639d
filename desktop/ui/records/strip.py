"""One line under a field or above a form, in the tone of what it says."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label


def emphasised(sentence: str, **values: str) -> str:
    """A translated sentence as rich text, its values in bold.

    Arguments:
        sentence: with `{name}` where a value belongs.
        values: plain text by name.
    """
    marked = {name: f"<b>{escape(value)}</b>" for name, value in values.items()}
    return escape(sentence, quote=False).format(**marked)


class Strip(QFrame):
    """One line in a tinted frame: icon, sentence, and at most one link.

    Arguments:
        tone: info, warning, error or success.
        icon_name: at the left.
        text: rich, as made by `emphasised`.
        link: what the link says; empty for none.
    """

    def __init__(
        self, tone: str, icon_name: str, text: str, link: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 5, 9, 5)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon_name, f"{tone} text"))
        self.label = Label("", wrap=True, style="meta")
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setText(text)
        row.addWidget(self.label, 1)
        self.link = Button(link, kind="link")
        self.link.setVisible(bool(link))
        row.addWidget(self.link)
        self.setMinimumHeight(32)

    def add_button(self, text: str, *, kind: str = "link") -> Button:
        """Adds another button at the right."""
        button = Button(text, kind=kind)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        return button
