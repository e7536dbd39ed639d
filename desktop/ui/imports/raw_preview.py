"""The right side of the file step: the raw rows, which of them has the column names, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened
from desktop.translation import figure, listed
from desktop.ui import theme
from desktop.ui.imports.raw_table import RawTable
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.labels import ElidedLabel, Label

HEIGHT = 22


class _Chip(Label):
    """Says which row has the column names, on the tint of that row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, style="meta", tone="accent")
        self.setFixedHeight(HEIGHT)
        self.setContentsMargins(7, 0, 7, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("selected"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.end()
        super().paintEvent(event)


class RawPreview(QWidget):
    """Shows the rows of a source as they stand in it.

    Signals:
        header_asked: a row has the column names; carries its number.
        last_asked: the data end with a row; carries its number.
    """

    header_asked = Signal(int)
    last_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = _Chip()
        self.hint = ElidedLabel(
            self.tr("A double-click or Enter on a row makes it the header row"), style="meta", tone="hint"
        )
        self.extent = Label("", style="meta", tone="secondary")
        self.failure = Card("error")
        self.failure.hide()
        self.table = RawTable()
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addLayout(self._failure_line())
        column.addWidget(self.table, 1)
        self.table.header_asked.connect(self.header_asked)
        self.table.last_asked.connect(self.last_asked)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 10)
        row.setSpacing(10)
        row.addWidget(Label(self.tr("Preview"), style="group"))
        row.addWidget(self.chip)
        row.addWidget(self.hint, 1)
        row.addWidget(self.extent)
        return row

    def _failure_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self.failure)
        return row

    def show_opened(self, opened: Opened) -> None:
        """Shows a source, and what was chosen for it."""
        header = opened.table.header_row
        number = figure(header)
        self.chip.setText(
            self.tr("Header: row {number}").format(number=number) if header else self.tr("No header")
        )
        rows = self.tr("%n row(s)", "", len(opened.table.rows))
        self.extent.setText(" · ".join(filter(None, (rows, self._blank_text(opened)))))
        self.say_failure("")
        self.table.show_opened(opened)

    def _blank_text(self, opened: Opened) -> str:
        extent = opened.extent
        if not extent.blank:
            return ""
        if extent.blank > len(extent.blanks):
            return self.tr("%n blank row(s) are left out", "", extent.blank)
        if extent.blank == 1:
            return self.tr("row {number} is blank and left out").format(number=figure(extent.blanks[0]))
        numbers = listed(figure(one) for one in extent.blanks)
        return self.tr("rows {numbers} are blank and left out").format(numbers=numbers)

    def say_failure(self, title: str, text: str = "") -> None:
        """Says above the rows what could not be done; an empty title says nothing."""
        self.failure.say(title, text)
        self.failure.setVisible(bool(title))
