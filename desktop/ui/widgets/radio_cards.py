"""One choice of several, each with a sentence that explains it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.widgets.roving import RovingButton, RovingRow
from desktop.ui.widgets.wrapping import wrapped

RING = 16
LEFT = 40
LINE = 18
ONE_LINE = 36
MIDDLE = 18
SPREAD = 1.2


class _RadioCard(RovingButton):
    """One choice: a ring, a title in as many lines as it needs, a sentence below it."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._text = text
        self._refused = ""
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def refuse(self, reason: str) -> None:
        """Switches it off and says why instead of its sentence; empty switches it on."""
        self._refused = reason
        self.setEnabled(not reason)
        self.setAccessibleDescription(reason or self._text)
        self._fit()

    def _sentence(self) -> str:
        return self._refused or self._text

    def _sentence_height(self) -> int:
        room = QRect(0, 0, max(80, self.width() - LEFT - 10), 1000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(theme.font("meta")).boundingRect(room, flags, self._sentence()).height()

    def _title(self, bold: bool = True) -> tuple[list[QTextLayout], float, int]:
        """The title's lines, where they start so that the first stands beside the ring, and the height of the others.

        Measured in bold, so that choosing it moves nothing.
        """
        layouts, height = wrapped(self.text(), theme.font("body", bold), self.width() - LEFT - 8, SPREAD)
        first = layouts[0].lineAt(0).height() * SPREAD
        return layouts, MIDDLE - first / 2, round(height - first)

    def _fit(self) -> None:
        more = self._title()[2]
        sentence = LINE + self._sentence_height() + 1 if self._sentence() else 0
        self.setFixedHeight(more + (9 + sentence + 9 if sentence else ONE_LINE))

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("body", bold=True)).horizontalAdvance(self.text())
        return QSize(width + LEFT + 16, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, enabled = self.isChecked(), self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen)
        if on or (self.underMouse() and enabled):
            painter.setBrush(theme.color("selected" if on else "hover on raised"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if self.hasFocus():
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        _draw_ring(painter, QRectF(12, 10, RING, RING), on, enabled)
        painter.setPen(theme.color("text 1" if enabled else "text off"))
        layouts, top, more = self._title(bold=on or bool(self._sentence()))
        for layout in layouts:
            layout.draw(painter, QPointF(LEFT, top))
        if self._sentence():
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text 2"))
            below = QRectF(LEFT, 9 + LINE + 1 + more, self.width() - LEFT - 10, self.height())
            painter.drawText(below, int(Qt.TextFlag.TextWordWrap), self._sentence())


def _draw_ring(painter: QPainter, ring: QRectF, on: bool, enabled: bool) -> None:
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent fill" if enabled else "text off"))
        painter.drawEllipse(ring)
        painter.setBrush(theme.color("on fill"))
        painter.drawEllipse(ring.center(), 3, 3)
        return
    painter.setPen(theme.pen("edge" if enabled else "border", 1.2))
    painter.setBrush(theme.color("surface" if enabled else "press"))
    painter.drawEllipse(ring.adjusted(0.6, 0.6, -0.6, -0.6))


class RadioCards(RovingRow):
    """Chooses one of several values that want an explanation.

    Arguments:
        options: value, title and sentence (or an empty text) of each.
        columns: how many stand side by side.

    Signals:
        chosen: the person chose another value; not emitted by `set_value`.
    """

    chosen = Signal(object)

    def __init__(
        self, options: Sequence[tuple[Any, str, str]] = (), parent: QWidget | None = None, *, columns: int = 2
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._values: list[Any] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[Any, str, str]]) -> None:
        """Replaces the choices; the one chosen stays if it is among them."""
        kept = self.value()
        self.forget_buttons()
        self._values = [value for value, _, _ in options]
        for index, (_, title, text) in enumerate(options):
            card = _RadioCard(title, text, self)
            self.group.addButton(card, index)
            self._grid.addWidget(
                card, index // self._columns, index % self._columns, Qt.AlignmentFlag.AlignTop
            )
            # A layout shows its children in the next turn; what is hidden until then does not take the keyboard.
            card.show()
        self.check(self._values.index(kept) if kept in self._values else -1)

    def value(self) -> Any:
        """The value chosen, or None."""
        index = self.group.checkedId()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Shows a value; one that is not offered shows nothing chosen."""
        self.check(self._values.index(value) if value in self._values else -1)

    def refuse(self, value: Any, reason: str) -> None:
        """Switches a choice off and says why in its place; an empty reason switches it on.

        Raises:
            ValueError: there is no such choice.
        """
        card = self.group.button(self._values.index(value))
        assert isinstance(card, _RadioCard)
        card.refuse(reason)

    def chose(self, index: int) -> None:
        self.chosen.emit(self._values[index])
