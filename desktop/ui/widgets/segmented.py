"""One choice of a few that all stay in sight, in a track."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.labels import without_mnemonic
from desktop.ui.widgets.roving import RovingButton, RovingRow

Option = tuple[Any, str, str | None]

INSET = 2
ICON = 16
# Beside a text an icon is smaller, and so is what is around both.
SMALL_ICON, CLOSE = 14, 9
GAP = 6
PADDING = 12


class _Segment(RovingButton):
    """One choice; only its icon where there is no room for words."""

    def __init__(self, text: str, icon_name: str, icon_only: bool, height: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._icon = icon_name
        self._icon_only = icon_only
        if icon_only:
            self.setToolTip(text)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def _room(self) -> int:
        if self._icon:
            return CLOSE
        return PADDING if self.height() > 24 else 10

    def _icon_size(self) -> int:
        return ICON if self._icon_only else SMALL_ICON

    def sizeHint(self) -> QSize:
        if self._icon_only:
            return QSize(30, self.height())
        text = QFontMetrics(theme.font("meta", bold=True)).horizontalAdvance(without_mnemonic(self.text()))
        return QSize(text + (SMALL_ICON + GAP if self._icon else 0) + 2 * self._room(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(theme.pen("border"))
            painter.setBrush(theme.color("press" if theme.is_dark() else "raised"))
            painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus():
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        self._paint_label(painter)

    def _paint_label(self, painter: QPainter) -> None:
        active = self.isChecked() or (self.underMouse() and self.isEnabled())
        if self.isEnabled():
            colour = theme.color("text 1" if active else "text 2")
        else:
            # What is chosen stays readable where nothing can be chosen any more.
            colour = theme.color("text 2" if self.isChecked() else "text off")
        font = theme.font("meta", bold=self.isChecked())
        text = "" if self._icon_only else without_mnemonic(self.text())
        width = QFontMetrics(font).horizontalAdvance(text)
        size = self._icon_size()
        icon = size + (GAP if text else 0) if self._icon else 0
        left = (self.width() - width - icon) / 2
        if self._icon:
            place = QRectF(left, (self.height() - size) / 2, size, size)
            draw_icon(painter, place, self._icon, colour)
        painter.setFont(font)
        painter.setPen(colour)
        room = QRectF(left + icon, 0, width + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


class Segmented(RovingRow):
    """Chooses one of a few values; arrow keys move, Tab goes past.

    Arguments:
        options: value, text and icon (or None) of each.
        icon_only: shows only the icons; the texts become tool tips.
        small: 28 instead of 32 high.

    Signals:
        chosen: the person chose another value; not emitted by `set_value`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[Option] = (),
        parent: QWidget | None = None,
        *,
        icon_only: bool = False,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon_only = icon_only
        self._height = theme.SMALL if small else theme.CONTROL
        self.setFixedHeight(self._height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(INSET, INSET, INSET, INSET)
        self._row.setSpacing(0)
        self._values: list[Any] = []
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Replaces the choices; the one chosen stays if it is among them."""
        kept = self.value()
        self.forget_buttons()
        self._values = [value for value, _, _ in options]
        for index, (_, text, icon_name) in enumerate(options):
            segment = _Segment(text, icon_name or "", self._icon_only, self._height - 2 * INSET, self)
            self.group.addButton(segment, index)
            self._row.addWidget(segment)
        self.set_value(kept)

    def value(self) -> Any:
        """The value chosen, or None."""
        index = self.group.checkedId()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Shows a value; one that is not offered shows nothing chosen."""
        self.check(self._values.index(value) if value in self._values else -1)

    def set_state(self, state: str) -> None:
        """Shows it as at fault (`error`) or not (empty)."""
        self.setProperty("state", state)
        self.update()

    def chose(self, index: int) -> None:
        self.chosen.emit(self._values[index])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        error = self.property("state") == "error"
        painter.setPen(theme.pen("error text", 2) if error else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("window" if theme.is_dark() else "press"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1) if error else QRectF(self.rect())
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
