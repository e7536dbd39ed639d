"""The letters above and the numbers beside the raw rows of a sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.imports.raw_model import Fate, RawModel

PADDING = 8
BAR = 3
ICON = 14
LEFT = 8
# Left of the number: room for the bar and for what marks a row.
BESIDE = LEFT + ICON + 6


class ColumnLetters(QHeaderView):
    """Names the columns; one that the file hides is crossed out."""

    def __init__(self, model: RawModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = model
        self.setFixedHeight(theme.COMPACT_ROW)
        self.setMinimumSectionSize(48)

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:  # noqa: N802
        hidden = self._rows.is_hidden_column(at)
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
        text = str(self._rows.headerData(at, Qt.Orientation.Horizontal))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text 3" if hidden else "text 2"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(rect.adjusted(PADDING, 0, -PADDING, 0), flags, text)
        if hidden:
            left = rect.left() + PADDING + QFontMetrics(theme.font("meta")).horizontalAdvance(text) + 6
            place = QRectF(left, rect.center().y() - ICON / 2, ICON, ICON)
            draw_icon(painter, place, "eye-slash", theme.color("text 3"))
        painter.restore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hidden = self._rows.is_hidden_column(self.logicalIndexAt(event.pos()))
            QToolTip.showText(event.globalPos(), self.tr("Hidden in the file") if hidden else "", self)
            return True
        return super().viewportEvent(event)


class RowNumbers(QHeaderView):
    """Numbers the rows and marks those that are left out or hidden."""

    def __init__(self, model: RawModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._rows = model
        self.current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(theme.COMPACT_ROW)
        self.setSectionsClickable(True)

    def fit(self) -> None:
        """Makes room for the longest number."""
        digits = "0" * max(len(str(self._rows.rowCount())), 3)
        self.setFixedWidth(BESIDE + QFontMetrics(theme.font("body")).horizontalAdvance(digits) + PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:  # noqa: N802
        fate = self._rows.fate(at)
        quiet = fate in (Fate.BLANK, Fate.LEFT_OUT)
        painter.save()
        painter.fillRect(rect, theme.color(BACKS[fate]))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        if at == self.current:
            painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), theme.color("accent fill"))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text 3" if quiet else "text 2"))
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect.adjusted(0, 0, -PADDING, 0), flags, str(at + 1))
        name = "eye-slash" if self._rows.is_hidden_row(at) else "minus" if quiet else ""
        if name:
            place = QRectF(rect.left() + LEFT, rect.center().y() - ICON / 2, ICON, ICON)
            draw_icon(painter, place, name, theme.color("text 3"))
        painter.restore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.logicalIndexAt(event.pos())
            QToolTip.showText(event.globalPos(), self._rows.fate_words(at) if at >= 0 else "", self)
            return True
        return super().viewportEvent(event)


BACKS = {
    Fate.HEADER: "selected",
    Fate.DATA: "surface",
    Fate.BLANK: "sunken",
    Fate.LEFT_OUT: "sunken",
}
