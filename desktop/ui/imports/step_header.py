"""How far an import is: its steps in a row, done, current and to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.translation import figure
from desktop.ui import theme
from desktop.ui.icons import draw_icon

DISC = 18
GAP = 6
LINE = 18
SPACE = 10


class StepHeader(QWidget):
    """Shows the steps of a procedure; nothing can be clicked.

    Arguments:
        steps: what each is called.
    """

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def current(self) -> int:
        """The step one is at, from 0."""
        return self._current

    def set_current(self, position: int) -> None:
        """Goes to a step; those before it are done."""
        self._current = position
        name = self.tr("Step {number} of {count}: {step}")
        self.setAccessibleName(
            name.format(
                number=figure(position + 1), count=figure(len(self._steps)), step=self._steps[position]
            )
        )
        self.updateGeometry()
        self.update()

    def _width(self, position: int) -> int:
        metrics = QFontMetrics(theme.font("body", bold=position == self._current))
        return DISC + GAP + metrics.horizontalAdvance(self._steps[position]) + 2

    def sizeHint(self) -> QSize:
        between = (len(self._steps) - 1) * (LINE + 2 * SPACE)
        return QSize(sum(self._width(at) for at in range(len(self._steps))) + between, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 0.0, self.height() / 2
        for position in range(len(self._steps)):
            if position:
                painter.setPen(theme.pen("border"))
                painter.drawLine(QPointF(left + SPACE, middle), QPointF(left + SPACE + LINE, middle))
                left += LINE + 2 * SPACE
            self._paint_step(painter, position, left)
            left += self._width(position)

    def _paint_step(self, painter: QPainter, position: int, left: float) -> None:
        disc = QRectF(left + 0.5, (self.height() - DISC) / 2 + 0.5, DISC - 1, DISC - 1)
        here = position == self._current
        painter.setPen(Qt.PenStyle.NoPen if position <= self._current else theme.pen("edge"))
        fill = "accent fill" if here else "selected" if position < self._current else "surface"
        painter.setBrush(theme.color(fill))
        painter.drawEllipse(disc)
        if position < self._current:
            draw_icon(painter, disc.adjusted(3, 3, -3, -3), "check", theme.color("accent text"), bold=True)
        else:
            painter.setFont(theme.font("count", bold=here))
            painter.setPen(theme.color("on fill" if here else "text 2"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, figure(position + 1))
        painter.setFont(theme.font("body", bold=here))
        painter.setPen(theme.color("text 1" if here else "text 2"))
        room = QRectF(left + DISC + GAP, 0, self._width(position), self.height())
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._steps[position]
        )
