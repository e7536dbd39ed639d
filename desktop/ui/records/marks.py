"""Business status as a round pill, document status as a square tag, and tick boxes, drawn without widgets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.words import Business, Document

HEIGHT = 22
ICON = 14
PADDING = 8
GAP = 5

# Icon and the name of the colour tokens of each business status; voided stands beside them.
PILLS: dict[Any, tuple[str, str]] = {
    Business.UNASSIGNED: ("circle-dashed", "unassigned"),
    Business.ASSIGNED: ("user-circle", "assigned"),
    Business.CONVERTED: ("check-circle", "converted"),
    Business.CLOSED: ("archive", "closed"),
}
VOIDED = "voided"
TAGS: dict[Document, str] = {
    Document.CREATED: "pencil-simple",
    Document.IN_REVIEW: "hourglass",
    Document.APPROVED: "check",
    Document.RE_REVIEW: "arrow-counter-clockwise",
}


def mark_size(text: str) -> QSize:
    """How large a pill or a tag with a text is."""
    width = QFontMetrics(theme.font("meta")).horizontalAdvance(text)
    return QSize(PADDING + ICON + GAP + width + PADDING + 1, HEIGHT)


def draw_pill(painter: QPainter, rect: QRect, look: Any, text: str) -> None:
    """Draws a business status, or voided, as a pill."""
    edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if look == VOIDED:
        painter.setPen(theme.pen("border", 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, HEIGHT / 2, HEIGHT / 2)
        _content(painter, rect, "prohibit", "text 3", text, bold=False)
        return
    icon, token = PILLS[look]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{token} back"))
    painter.drawRoundedRect(QRectF(rect), HEIGHT / 2, HEIGHT / 2)
    _content(painter, rect, icon, f"{token} text", text, bold=True)


def draw_tag(painter: QPainter, rect: QRect, look: Document, text: str) -> None:
    """Draws a document status as a tag."""
    painter.setPen(theme.pen("border", 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    _content(painter, rect, TAGS[look], "text 2", text, bold=False)


def _content(painter: QPainter, rect: QRect, icon: str, token: str, text: str, bold: bool) -> None:
    colour = theme.color(token)
    place = QRect(rect.left() + PADDING, rect.top() + (HEIGHT - ICON) // 2, ICON, ICON)
    draw_icon(painter, place, icon, colour, bold=bold)
    painter.setFont(theme.font("meta"))
    painter.setPen(colour)
    painter.drawText(rect.adjusted(PADDING + ICON + GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


def draw_check_box(painter: QPainter, rect: QRectF, state: Qt.CheckState) -> None:
    """Draws a tick box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == Qt.CheckState.Unchecked:
        painter.setPen(theme.pen("edge", 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent fill"))
        painter.drawRoundedRect(rect, 4, 4)
        name = "check" if state == Qt.CheckState.Checked else "minus"
        draw_icon(painter, rect.adjusted(2, 2, -2, -2), name, theme.color("on fill"), bold=True)
    painter.restore()
