"""The style below the style sheet: draws the tick boxes and round buttons, which a sheet could only fill with files."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon

SIZE = 16
TICK = QStyle.PrimitiveElement.PE_IndicatorCheckBox
ROUND = QStyle.PrimitiveElement.PE_IndicatorRadioButton
ON = QStyle.StateFlag.State_On
PARTLY = QStyle.StateFlag.State_NoChange
ENABLED = QStyle.StateFlag.State_Enabled
FOCUSED = QStyle.StateFlag.State_HasFocus
HOVERED = QStyle.StateFlag.State_MouseOver


class ControlStyle(QProxyStyle):
    """Fusion with our own tick boxes and round buttons."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(  # noqa: N802
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draws ticks and rounds; leaves all else to Fusion."""
        if element in (TICK, ROUND):
            _draw_choice(painter, option, element == ROUND)
        else:
            super().drawPrimitive(element, option, painter, widget)


def _draw_choice(painter: QPainter, option: QStyleOption, is_round: bool) -> None:
    state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
    box = QRectF(option.rect)  # type: ignore[attr-defined]
    box = QRectF(box.center().x() - SIZE / 2, box.center().y() - SIZE / 2, SIZE, SIZE)
    enabled = bool(state & ENABLED)
    on = bool(state & (ON | PARTLY))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = ("accent fill" if enabled else "text off") if on else ("surface" if enabled else "press")
    edge = "border" if not enabled else "text 2" if state & HOVERED else "edge"
    painter.setBrush(theme.color(fill))
    painter.setPen(Qt.PenStyle.NoPen if on else theme.pen(edge, 1.2))
    radius = SIZE / 2 if is_round else 4
    half = 0 if on else 0.6
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
    white = theme.color("on fill")
    if on and is_round:
        painter.setBrush(white)
        painter.drawEllipse(box.center(), 3, 3)
    elif on:
        name = "minus" if state & PARTLY else "check"
        draw_icon(painter, box.adjusted(2, 2, -2, -2), name, white, bold=True)
    painter.restore()
