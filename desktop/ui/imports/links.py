"""The two ways that lead off the first step of an import: to the template, and to what was imported before."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button

GAP = 20


class ImportLinks(QWidget):
    """Two quiet links in one line.

    Signals:
        template_asked, history_asked: a link was pressed.
    """

    template_asked = Signal()
    history_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = Button(self.tr("&Download import template"), kind="link", icon_name="download-simple")
        self.history = Button(self.tr("Import histor&y"), kind="link", icon_name="clock-counter-clockwise")
        self.template.clicked.connect(self.template_asked)
        self.history.clicked.connect(self.history_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.template)
        row.addWidget(self.history)

    def buttons(self) -> tuple[Button, ...]:
        """The links in reading order."""
        return self.template, self.history
