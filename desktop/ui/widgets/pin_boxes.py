"""Six boxes for the digits of a PIN."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from desktop.controllers.passwords import PIN_LENGTHS
from desktop.ui import theme

BOX = QSize(44, 48)
GAP = 8
MOST = PIN_LENGTHS[-1]
LEAST = PIN_LENGTHS[0]


class PinBoxes(QLineEdit):
    """A hidden line of up to six digits, drawn as boxes; it is typed, pasted and read out like any line.

    Signals:
        completed: the last box was filled.
    """

    completed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MOST)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{MOST}}}"), self))
        width, height = MOST * BOX.width() + (MOST - 1) * GAP, BOX.height()
        # The program's style sheet gives every line a height, which a size set here does not overrule.
        self.setStyleSheet(f"min-width: {width}px; min-height: {height}px; padding: 0; border: 0;")
        self.setFixedSize(width, height)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.textEdited.connect(self._look)
        self.cursorPositionChanged.connect(self._keep_at_end)

    def enough(self) -> bool:
        """Whether there are digits enough for a PIN."""
        return len(self.text()) >= LEAST

    def _look(self, digits: str) -> None:
        self.update()
        if len(digits) == MOST:
            self.completed.emit()

    def _keep_at_end(self) -> None:
        if self.cursorPosition() != len(self.text()):
            self.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.deselect()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = len(self.text())
        for place in range(MOST):
            box = QRectF(place * (BOX.width() + GAP), 0, BOX.width(), BOX.height())
            current = self.hasFocus() and place == min(filled, MOST - 1)
            self._paint_box(painter, box, current)
            if place < filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("text 1" if self.isEnabled() else "text off"))
                painter.drawEllipse(box.center(), 3, 3)
            elif current:
                painter.setPen(theme.pen("text 1", 1.5))
                middle = box.center()
                painter.drawLine(QLineF(middle.x(), middle.y() - 9, middle.x(), middle.y() + 9))

    def _paint_box(self, painter: QPainter, box: QRectF, current: bool) -> None:
        painter.setBrush(theme.color("surface" if self.isEnabled() else "sunken"))
        if current:
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
            return
        painter.setPen(theme.pen("border"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        painter.setPen(theme.pen("edge"))
        painter.drawLine(QLineF(box.left() + 4, box.bottom() - 0.5, box.right() - 4, box.bottom() - 0.5))
