"""Where an import begins: a place to drop a file or to choose one, and the template."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.labels import IconLabel, Label

WIDTH = 680
HEIGHT = 280


class DropZone(QFrame):
    """A dashed frame; `set_active` marks it while a file hangs over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = False

    def set_active(self, active: bool) -> None:
        """Whether a file hangs over the page."""
        self._active = active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = theme.pen("focus ring" if self._active else "edge", 2 if self._active else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("selected" if self._active else "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


class StartView(QWidget):
    """Nothing is chosen yet.

    Signals:
        choose_asked, template_asked: a button was pressed.
    """

    choose_asked = Signal()
    template_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.failure = Card("error")
        self.failure.setFixedWidth(WIDTH)
        self.failure.hide()
        self.zone = DropZone()
        self.zone.setFixedSize(WIDTH, HEIGHT)
        self._fill(self.zone)
        self.template = Button(self.tr("&Download import template"), kind="link", icon_name="download-simple")
        self.template.clicked.connect(self.template_asked)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        for widget in (self.failure, self.zone, self.template):
            column.addWidget(widget, 0, middle)
        column.addStretch(3)

    def _fill(self, zone: QFrame) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(zone)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(IconLabel("upload-simple", "text 3", size=40), 0, middle)
        column.addSpacing(6)
        column.addWidget(Label(self.tr("Drop a spreadsheet here"), style="dialog"), 0, middle)
        text = self.tr(
            ".xlsx, .csv and other spreadsheets. Columns are found by their names; every row is checked first."
        )
        hint = Label(text, style="meta", tone="secondary", wrap=True)
        hint.setAlignment(middle)
        hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addWidget(hint)
        column.addSpacing(8)
        self.choose = Button(self.tr("&Choose a file…"), kind="primary")
        self.choose.clicked.connect(self.choose_asked)
        column.addWidget(self.choose, 0, middle)
        column.addStretch(1)

    def say_failure(self, title: str, text: str = "") -> None:
        """Says why the last file cannot be imported; an empty title says nothing."""
        self.failure.say(title, text)
        self.failure.setVisible(bool(title))
