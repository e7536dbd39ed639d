"""Notices in the page: a lasting condition of the window, a strip under a field, a card that wants a decision."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import IconLabel, Label

ICONS = {"info": "info", "warning": "warning", "error": "warning-circle", "success": "check-circle"}


def emphasised(sentence: str, **values: str) -> str:
    """A translated sentence as rich text, its values in bold.

    Arguments:
        sentence: with `{name}` where a value belongs.
        values: plain text by name.
    """
    marked = {name: f"<b>{escape(value)}</b>" for name, value in values.items()}
    return escape(sentence, quote=False).format(**marked)


class _Frame(QFrame):
    """A tinted card with the icon of its tone."""

    def __init__(self, tone: str, icon_name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setProperty("card", tone)
        self.icon = IconLabel(icon_name or ICONS[tone], f"{tone} text")


class Banner(_Frame):
    """A condition that lasts, such as a lost connection.

    Arguments:
        text: what is the matter.
        tone: info, warning, error or success.
        action_text: names what can be done about it; empty for nothing.
        closable: whether it can be put away.

    Signals:
        acted: the action was chosen.
        closed: it was put away.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        tone: str = "warning",
        action_text: str = "",
        closable: bool = False,
    ) -> None:
        super().__init__(tone, "", parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 4, 8, 4)
        row.setSpacing(9)
        row.addWidget(self.icon)
        self.label = Label(text, wrap=True)
        row.addWidget(self.label, 1)
        self.action = Button(action_text, kind="link")
        self.action.setVisible(bool(action_text))
        self.action.clicked.connect(self.acted)
        row.addWidget(self.action)
        self.close_button = IconButton("x", self.tr("Close this message"))
        self.close_button.setVisible(closable)
        self.close_button.clicked.connect(self._close)
        row.addWidget(self.close_button)
        self.setMinimumHeight(38)

    def set_text(self, text: str) -> None:
        """Changes what it says."""
        self.label.setText(text)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class Strip(_Frame):
    """One line under a field, such as whose phone it is.

    Arguments:
        text: plain, or rich as made by `emphasised`.
        tone: info, warning, error or success.
        icon_name: instead of the tone's own.
        link: names what opens; empty for nothing.

    Signals:
        opened: the link was chosen.
    """

    opened = Signal()

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "info",
        icon_name: str = "",
        link: str = "",
    ) -> None:
        super().__init__(f"{tone}", icon_name, parent)
        self.setProperty("strip", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 3, 9, 3)
        row.setSpacing(8)
        row.addWidget(self.icon)
        self.label = Label("", style="meta", wrap=True)
        self.label.setTextFormat(Qt.TextFormat.AutoText)
        row.addWidget(self.label, 1)
        self.link = Button(link, kind="link")
        self.link.clicked.connect(self.opened)
        row.addWidget(self.link)
        self.setMinimumHeight(32)
        self.say(text, link)

    def say(self, text: str, link: str = "") -> None:
        """Says something, or hides for an empty text."""
        self.label.setText(text)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.setVisible(bool(text))


class NoticeCard(_Frame):
    """A card in the page that explains and, often, wants a decision.

    Arguments:
        title: in bold.
        text: below it; plain, or rich as made by `emphasised`.
        tone: info, warning, error or success.
        icon_name: instead of the tone's own.

    What else it shows goes into `column`; its buttons into `add_button`.
    """

    def __init__(
        self,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "warning",
        icon_name: str = "",
    ) -> None:
        super().__init__(tone, icon_name, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11, 12, 11)
        row.setSpacing(10)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        row.addLayout(self.column, 1)
        self.title = Label(title, bold=True, wrap=True)
        self.title.setTextFormat(Qt.TextFormat.AutoText)
        self.column.addWidget(self.title)
        self.text: QLabel = Label(text, style="meta", tone="secondary", wrap=True)
        self.text.setTextFormat(Qt.TextFormat.AutoText)
        self.text.setVisible(bool(text))
        self.column.addWidget(self.text)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._has_buttons = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_text(self, text: str) -> None:
        """Changes what stands below the title."""
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def add_button(self, text: str, *, kind: str = "", icon_name: str = "", key: str = "") -> Button:
        """Adds a button in the last line."""
        if not self._has_buttons:
            self._has_buttons = True
            self._buttons.addStretch(1)
            self.column.addSpacing(4)
            self.column.addLayout(self._buttons)
        button = Button(text, kind=kind, icon_name=icon_name, key=key)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button
