"""The card of the file that was read: what it is called, how large it is, and the way to another."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import ElidedLabel

MARK = 40
GLYPH = 20


class _Mark(QWidget):
    """A sheet on a tinted square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(MARK, MARK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("success soft"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        glyph = self.rect().adjusted(*(2 * [(MARK - GLYPH) // 2] + 2 * [(GLYPH - MARK) // 2]))
        draw_icon(painter, glyph, "table", theme.color("success text"))


class FileCard(QFrame):
    """Names what was read.

    Signals:
        choose_asked: another file is wanted.
    """

    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 11, 13, 11)
        row.setSpacing(12)
        row.addWidget(_Mark())
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.name = ElidedLabel("", bold=True)
        self.extent = ElidedLabel("", style="meta", tone="secondary")
        texts.addStretch(1)
        texts.addWidget(self.name)
        texts.addWidget(self.extent)
        texts.addStretch(1)
        row.addLayout(texts, 1)
        self.choose = Button(self.tr("Chan&ge…"))
        self.choose.clicked.connect(self.choose_asked)
        row.addWidget(self.choose)

    def show_opened(self, opened: Opened) -> None:
        """Shows what is known of a source."""
        self.name.setText(opened.source.name)
        self.extent.setText(f"{_size(opened.size)} · {self._what(opened)}")
        self.setAccessibleName(f"{self.name.text()}, {self.extent.text()}")

    def _what(self, opened: Opened) -> str:
        if opened.source.pasted is not None:
            return self.tr("from the clipboard")
        if opened.sheet.names:
            return self.tr("%n sheet(s)", "", len(opened.sheet.names))
        return self.tr("text file")


def _size(size: int) -> str:
    text = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return text.replace(" ", "\N{NO-BREAK SPACE}")
