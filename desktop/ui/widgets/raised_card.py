"""What dialogs lie on: a raised card with its shadow, and the disc with an icon that tells their kind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon

SHADOW = 30
SHADOW_DROP = 8
DISC = 36
DISC_ICON = 20


def draw_shadow(painter: QPainter, card: QRectF) -> None:
    """Draws the soft shadow around a card, as rings that add up; an effect would repaint the card at every key.

    Arguments:
        card: where the card lies.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 6 if theme.is_dark() else 3
    for spread in range(SHADOW, 0, -2):
        painter.setBrush(QColor(0, 0, 0, strength))
        ring = card.adjusted(-spread, -spread, spread, spread).translated(0, SHADOW_DROP)
        radius = theme.DIALOG_RADIUS + spread
        painter.drawRoundedRect(ring, radius, radius)
    painter.restore()


class RaisedCard(QFrame):
    """A raised card; in the dark theme a line sets it off."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("border") if theme.is_dark() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised"))
        inset = 0.5 if theme.is_dark() else 0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.DIALOG_RADIUS, theme.DIALOG_RADIUS)


class Disc(QWidget):
    """An icon on a soft disc.

    Arguments:
        icon_name: a Phosphor icon.
        tone: error, warning, info or success.
    """

    def __init__(self, icon_name: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon_name, tone
        self.setFixedSize(DISC, DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self._tone} soft"))
        painter.drawEllipse(self.rect())
        inset = (DISC - DISC_ICON) / 2
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, place, self._icon, theme.color(f"{self._tone} text"))
