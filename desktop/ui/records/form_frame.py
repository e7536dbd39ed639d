"""How a record's form is laid out: head, facts, fields and save bar left, what happened to it right."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.page_view import PageView
from desktop.ui.records.save_bar import FormBar, SaveBar
from desktop.ui.widgets.labels import Rule

WIDE_ENOUGH = 1600
SIDE_NARROW, SIDE_WIDE = 390, 480


class FormFrame(PageView):
    """The parts of a form in their places; whoever derives from it makes them and calls `lay_out`."""

    # Widgets of the kind's own classes.
    header: Any
    facts: Any
    body: Any
    side: Any
    bar: FormBar

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")

    def make_bar(self, record: int | None) -> FormBar:
        """Makes the bar that ends the form of a record, or of a new one."""
        return SaveBar(and_new=record is None)

    def lay_out(self) -> None:
        """Puts the parts into their places."""
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.facts)
        left.addWidget(self.body, 1)
        left.addWidget(self.bar)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(left, 1)
        below.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Rule())
        column.addLayout(below, 1)

    def has_bar(self) -> bool:
        return True

    def needs_room(self) -> bool:
        return True

    def areas(self) -> list[QWidget]:
        return [self.body, self.side]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window()
        if isinstance(window, QMainWindow) and window.centralWidget() is self:
            self.header.set_alone()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setFixedWidth(SIDE_WIDE if self.window().width() >= WIDE_ENOUGH else SIDE_NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.color("surface"))
