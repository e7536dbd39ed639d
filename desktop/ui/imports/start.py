"""Where an import begins: a place to drop a file, to choose one or to paste a table, and the template."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.imports.drop_zone import DropZone
from desktop.ui.imports.links import ImportLinks
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.labels import IconLabel, Label

WIDTH = 680
HEIGHT = 280


class StartView(QWidget):
    """Nothing is chosen yet.

    Signals:
        choose_asked, paste_asked, template_asked, history_asked: a button was pressed.
    """

    choose_asked = Signal()
    paste_asked = Signal()
    template_asked = Signal()
    history_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.failure = Card("error")
        self.failure.setFixedWidth(WIDTH)
        self.failure.hide()
        self.zone = DropZone()
        self.zone.setFixedSize(WIDTH, HEIGHT)
        self._fill(self.zone)
        self.setFocusProxy(self.choose)
        self.links = ImportLinks()
        self.links.template_asked.connect(self.template_asked)
        self.links.history_asked.connect(self.history_asked)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        for widget in (self.failure, self.zone, self.links):
            column.addWidget(widget, 0, middle)
        column.addStretch(3)

    def _fill(self, zone: DropZone) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = zone.column
        column.addStretch(1)
        column.addWidget(IconLabel("upload-simple", "text 3", size=40), 0, middle)
        column.addSpacing(6)
        column.addWidget(Label(self.tr("Drop a spreadsheet here"), style="dialog"), 0, middle)
        text = self.tr(
            "Excel, OpenDocument, CSV, or a web page saved as a sheet. Columns are found by their names; every row is"
            " checked first."
        )
        hint = Label(text, style="meta", tone="secondary", wrap=True)
        hint.setAlignment(middle)
        hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addWidget(hint)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self.choose = Button(self.tr("&Choose a file…"), kind="primary")
        self.choose.clicked.connect(self.choose_asked)
        self.paste = Button(self.tr("&Paste a table"), icon_name="clipboard-text", key="Ctrl V")
        self.paste.clicked.connect(self.paste_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        return row

    def bar(self, reason: str) -> None:
        """Says why nothing can be chosen; empty where something can."""
        self.choose.refuse(reason)
        self.paste.refuse(reason)

    def say_failure(self, title: str, text: str = "") -> None:
        """Says why the last file cannot be imported; an empty title says nothing."""
        self.failure.say(title, text)
        self.failure.setVisible(bool(title))
