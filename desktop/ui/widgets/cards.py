"""Cards that frame a statement with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label

ICONS = {"info": "info", "warning": "warning", "error": "warning-circle", "success": "check-circle"}
PADDING = 10
SIDE = 14


class Card(QFrame):
    """A framed statement: icon, title, text, whatever else goes into `column`, and a row of buttons.

    Arguments:
        kind: info, warning, error, success, sunken or plain.
        title: in bold; empty for none.
        text: below the title; empty for none.
        icon_name: empty takes the icon of the kind, `none` shows none.
        bold: whether the whole title is heavy.
    """

    def __init__(
        self,
        kind: str = "plain",
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon_name: str = "",
        bold: bool = True,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, PADDING, SIDE, PADDING)
        row.setSpacing(10)
        self.icon = IconLabel("info", "text 2", self)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(3)
        row.addLayout(self.column, 1)
        self._row = row
        self._buttons: QHBoxLayout | None = None
        self.title = Label(title, self, bold=bold, wrap=True)
        self.text = Label(text, self, style="meta", tone="secondary", wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.text)
        self.say(title, text)
        self.set_kind(kind)

    def say(self, title: str, text: str = "") -> None:
        """Changes what it says."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(title or text)
        self.setAccessibleDescription(text if title else "")

    def set_kind(self, kind: str) -> None:
        """Changes its look."""
        self.setProperty("card", kind)
        theme.restyle(self)
        name = self._icon_name or ICONS.get(kind, "none")
        self.icon.setVisible(name != "none")
        if name != "none":
            self.icon.set_icon(name, f"{kind} text" if kind in ICONS else "text 2")

    def add_button(self, text: str, *, kind: str = "", icon_name: str = "", key: str = "") -> Button:
        """Adds a button to the row at the bottom."""
        if self._buttons is None:
            self._buttons = QHBoxLayout()
            self._buttons.setSpacing(8)
            self._buttons.setContentsMargins(0, 4, 0, 0)
            self._buttons.addStretch(1)
            self.column.addLayout(self._buttons)
        button = Button(text, self, kind=kind, icon_name=icon_name, key=key)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def add_link(self, text: str) -> Button:
        """Adds a link at the right, in the line of the title."""
        button = Button(text, self, kind="link")
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button
