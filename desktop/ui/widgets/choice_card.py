"""A card to choose: one of several ways to go on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui import theme
from desktop.ui.icons import draw_icon


class ChoiceCard(QAbstractButton):
    """One of several ways to go on: an icon, a title, a sentence, and a ring that fills when it is chosen."""

    def __init__(self, icon_name: str, title: str, sentence: str = "") -> None:
        super().__init__()
        self._icon, self._sentence = icon_name, sentence
        self.setText(title)
        self.setAccessibleDescription(sentence)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(64 if sentence else 52)

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = 2 if on or self.hasFocus() else 1
        frame = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.setPen(theme.pen("focus ring" if on or self.hasFocus() else "border", edge))
        painter.setBrush(theme.color("selected" if on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(frame, theme.CARD_RADIUS, theme.CARD_RADIUS)
        if on and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                frame.adjusted(3, 3, -3, -3), theme.CARD_RADIUS - 3, theme.CARD_RADIUS - 3
            )
        side = 36 if self._sentence else 28
        box = QRect(14, (self.height() - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface" if on else "hover"))
        painter.drawRoundedRect(QRectF(box), 8, 8)
        glyph = QRect(0, 0, 18, 18)
        glyph.moveCenter(box.center())
        draw_icon(painter, glyph, self._icon, theme.color("accent text" if on else "text 2"))
        self._paint_texts(painter, box.right() + 13)
        self._paint_ring(painter)

    def _paint_texts(self, painter: QPainter, left: int) -> None:
        room = self.width() - left - 38
        middle = self.height() // 2
        title = QRect(left, middle - 21 if self._sentence else middle - 10, room, 20)
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.color("text 1"))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._sentence:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text 2"))
            elided = painter.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, middle, room, 20), Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_ring(self, painter: QPainter) -> None:
        ring = QRectF(self.width() - 31, self.height() / 2 - 8, 16, 16)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent fill"))
            painter.drawEllipse(ring)
            painter.setBrush(theme.color("on fill"))
            painter.drawEllipse(ring.center(), 3, 3)
        else:
            painter.setPen(theme.pen("edge", 1.5))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5))
