"""Notices in the page: a lasting condition of the window, a strip under a field, a card that wants a decision."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.cards import ICONS, Card
from desktop.ui.widgets.labels import IconLabel, Label


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
        self.action = Button(action_text, self, kind="link")
        self.action.setVisible(bool(action_text))
        self.action.clicked.connect(self.acted)
        row.addWidget(self.action)
        self.close_button = IconButton("x", self.tr("Close this message"), self)
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
        self.link = Button(link, self, kind="link")
        self.link.clicked.connect(self.opened)
        row.addWidget(self.link)
        self.setMinimumHeight(32)
        # Showing what has no parent yet would flash a window of its own.
        if text:
            self.label.setText(text)
            self.link.setVisible(bool(link))
        else:
            self.hide()

    def say(self, text: str, link: str = "") -> None:
        """Says something, or hides for an empty text."""
        self.label.setText(text)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.setVisible(bool(text))


class NoticeCard(Card):
    """A card in the page that explains and, often, wants a decision; what else it shows goes into `column`.

    Arguments:
        title: in bold, unless `bold` says that only what is emphasised is.
        text: below it; both plain, or rich as made by `emphasised`.
        tone: info, warning, error or success.
        icon_name: instead of the tone's own.
    """

    def __init__(
        self,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "warning",
        icon_name: str = "",
        bold: bool = True,
    ) -> None:
        super().__init__(tone, title, text, parent, icon_name=icon_name, bold=bold)
        self.title.setTextFormat(Qt.TextFormat.AutoText)
        self.text.setTextFormat(Qt.TextFormat.AutoText)

    def set_text(self, text: str) -> None:
        """Changes what stands below the title."""
        self.say(self.title.text(), text)
