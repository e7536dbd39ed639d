"""The small card below the field of a cell: what its keys do and what stood there, or what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.buttons import CAP_HEIGHT, draw_key_cap, key_cap_width
from desktop.ui.widgets.cell_overlay import SHADE, CellOverlay

HEIGHT, SIDE, GAP, AFTER_CAP = 38, 12, 12, 6
ICON = 16


class CellCard(CellOverlay):
    """Shows keys with what they do and a remark, or a problem, on one line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys: tuple[tuple[str, str], ...] = ()
        self._text = ""
        self._wrong = False

    @property
    def text(self) -> str:
        """The sentence it shows, empty while it is hidden."""
        return self._text if self.isVisible() else ""

    @property
    def wrong(self) -> bool:
        """Whether it says what is wrong."""
        return self._wrong and self.isVisible()

    def show_keys(self, keys: tuple[tuple[str, str], ...], text: str) -> None:
        """Shows keys with what they do, and a remark."""
        self._set(keys, text, wrong=False)

    def show_problem(self, text: str) -> None:
        """Shows what is wrong."""
        self._set((), text, wrong=True)

    def _set(self, keys: tuple[tuple[str, str], ...], text: str, wrong: bool) -> None:
        self._keys, self._text, self._wrong = keys, text, wrong
        self.setAccessibleName(text)
        width = 2 * SIDE + sum(self._widths()) + GAP * (len(self._widths()) - 1)
        self.resize(width + 2 * SHADE, HEIGHT + 2 * SHADE)
        self.update()

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(theme.font("meta"))
        parts = [key_cap_width(key) + AFTER_CAP + metrics.horizontalAdvance(does) for key, does in self._keys]
        if self._text:
            parts.append(metrics.horizontalAdvance(self._text) + (ICON + AFTER_CAP if self._wrong else 0))
        return parts

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line, fill = ("error line", "error soft") if self._wrong else ("border", "raised")
        self._paint_words(painter, self.paint_card(painter, line, fill).toRect())

    def _paint_words(self, painter: QPainter, card: QRect) -> None:
        left, middle = card.left() + SIDE, card.center().y() + 1
        painter.setFont(theme.font("meta"))
        metrics = QFontMetrics(theme.font("meta"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for key, does in self._keys:
            width = key_cap_width(key)
            draw_key_cap(painter, QRect(left, middle - CAP_HEIGHT // 2, width, CAP_HEIGHT), key)
            left += width + AFTER_CAP
            painter.setPen(theme.color("text 2"))
            painter.drawText(QRect(left, card.top(), card.width(), card.height()), flags, does)
            left += metrics.horizontalAdvance(does) + GAP
        if self._wrong:
            draw_icon(
                painter,
                QRectF(left, middle - ICON // 2, ICON, ICON),
                "warning-circle",
                theme.color("error text"),
            )
            left += ICON + AFTER_CAP
        painter.setPen(theme.color("error text" if self._wrong else "text 2"))
        painter.drawText(QRect(left, card.top(), card.width(), card.height()), flags, self._text)
