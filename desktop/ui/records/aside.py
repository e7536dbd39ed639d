"""What stands in the pane's place for a while: a title, something to scroll through, and acts below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import Label, Rule

MARGIN = 20


class Aside(QWidget):
    """A sheet at the side of a list, so that the rows it tells of stay in sight.

    Arguments:
        title: what it tells.

    Signals:
        close_asked: it is to be taken away.
    """

    close_asked = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.close_button = IconButton("x", self.tr("Close"), self)
        self.close_button.clicked.connect(self.close_asked)
        self.list = QWidget()
        self.list.setProperty("clear", "true")
        self.body = QVBoxLayout(self.list)
        self.body.setContentsMargins(MARGIN, 12, MARGIN, 12)
        self.body.setSpacing(0)
        self.footer = QHBoxLayout()
        self.footer.setContentsMargins(MARGIN - 4, 10, MARGIN - 4, 10)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, 12, 0)
        name = Label(title, style="dialog")
        name.setFixedHeight(48)
        head.addWidget(name, 1)
        head.addWidget(self.close_button)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(area, 1)
        column.addWidget(Rule())
        column.addLayout(self.footer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.color("line"))
