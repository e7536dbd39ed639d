"""A menu whose items say at their right what key does the same, or why they are off."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.buttons import CAP_HEIGHT, draw_key_cap, key_cap_width
from desktop.ui.widgets.rounded_window import cut_corners, make_rounded, paint_frame

ICON = 16
SIDE = 10
TEXT_FROM = SIDE + ICON + 10

# What an item is painted in: the text of a destructive command is red.
TONE = "tone"

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_FLAGS = int(_MIDDLE | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextShowMnemonic)


class Menu(QMenu):
    """A menu of commands; a reason stays readable where the item is off, and is never cut.

    The text of an item is its caption, and after a tab the keys, or the reason why it is off. Qt measures the items,
    with the room the style sheet gives to this kind of menu.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_rounded(self)
        self.setProperty("kind", "commands")
        self.setToolTipsVisible(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_frame(painter, self)
        for action in self.actions():
            place = self.actionGeometry(action)
            if action.isVisible() and place.intersects(event.rect()):
                self._paint(painter, place, action)

    def _paint(self, painter: QPainter, place: QRect, action: QAction) -> None:
        if action.isSeparator():
            middle = place.center().y()
            painter.fillRect(place.left() + 6, middle, place.width() - 12, 1, theme.color("line"))
            return
        if action is self.activeAction():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover on raised"))
            painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
        option = QStyleOptionMenuItem()
        self.initStyleOption(option, action)
        caption, _tab, end = str(option.text).partition("\t")  # type: ignore[attr-defined]
        enabled = action.isEnabled()
        mark = QRect(place.left() + SIDE, place.center().y() + 1 - ICON // 2, ICON, ICON)
        if action.isChecked():
            draw_icon(painter, mark, "check", theme.color("text 1"), bold=True)
        else:
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            action.icon().paint(painter, mark, Qt.AlignmentFlag.AlignCenter, mode)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color((action.property(TONE) or "text 1") if enabled else "text off"))
        painter.drawText(place.adjusted(TEXT_FROM, 0, -SIDE, 0), _FLAGS, caption)
        if end and enabled:
            width = key_cap_width(end)
            top = place.top() + (place.height() - CAP_HEIGHT) // 2
            draw_key_cap(painter, QRect(place.right() + 1 - SIDE - width, top, width, CAP_HEIGHT), end)
        elif end:
            font = theme.font("meta")
            width = QFontMetrics(font).horizontalAdvance(end) + 1
            painter.setFont(font)
            painter.setPen(theme.color("text 3"))
            painter.drawText(place.adjusted(place.width() - SIDE - width, 0, 0, 0), _FLAGS, end)
