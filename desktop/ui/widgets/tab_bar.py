"""Tabs with counts and an underline in the accent colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.translation import figure
from desktop.ui import theme
from desktop.ui.widgets.count_badge import HEIGHT as BADGE
from desktop.ui.widgets.count_badge import badge_width, draw_badge
from desktop.ui.widgets.labels import without_mnemonic
from desktop.ui.widgets.roving import RovingButton, RovingRow

HEIGHT = 40
GAP = 8
BETWEEN = 24
UNDERLINE = 2


class _Tab(RovingButton):
    """One tab."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._count = ""
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_count(self, count: int | None) -> None:
        """How many there are; None while it is not known."""
        self._count = "" if count is None else figure(count)
        name = without_mnemonic(self.text())
        self.setAccessibleName(
            self.tr("{tab}, {count}").format(tab=name, count=self._count) if self._count else name
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font("body", bold=True)).horizontalAdvance(without_mnemonic(self.text()))
        return QSize(text + (GAP + badge_width(self._count) if self._count else 0), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        font = theme.font("body", bold=on)
        painter.setFont(font)
        painter.setPen(theme.color("text 1" if on or self.underMouse() else "text 2"))
        text = without_mnemonic(self.text())
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, text)
        if self._count:
            left = QFontMetrics(font).horizontalAdvance(text) + GAP
            box = QRectF(left, (self.height() - BADGE) / 2, badge_width(self._count), BADGE)
            draw_badge(painter, box, self._count, "selected" if on else "hover", on)
        if on:
            line = QRectF(0, self.height() - UNDERLINE, self.width(), UNDERLINE)
            painter.fillRect(line, theme.color("accent text" if theme.is_dark() else "accent fill"))
        if self.hasFocus():
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 7, -1, -7), 5, 5)


class TabBar(RovingRow):
    """Chooses one of several views of the same thing.

    Signals:
        chosen: the person chose another tab; not emitted by `set_current`.
    """

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(BETWEEN)
        self._row.addStretch(1)
        self._keys: list[str] = []
        self.set_tabs(tabs)

    def set_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Replaces the tabs; the current one stays if it is among them, else the first is current.

        Arguments:
            tabs: key and text of each.
        """
        kept = self.current()
        self.forget_buttons()
        self._keys = [key for key, _ in tabs]
        for index, (_, text) in enumerate(tabs):
            tab = _Tab(text, self)
            self.group.addButton(tab, index)
            self._row.insertWidget(index, tab)
        if tabs:
            self.set_current(kept if kept in self._keys else self._keys[0])

    def set_count(self, key: str, count: int | None) -> None:
        """Shows how many a tab has; None while it is not known."""
        tab = self.group.button(self._keys.index(key))
        assert isinstance(tab, _Tab)
        tab.set_count(count)

    def current(self) -> str:
        """The key of the current tab; empty without tabs."""
        index = self.group.checkedId()
        return self._keys[index] if 0 <= index < len(self._keys) else ""

    def set_current(self, key: str) -> None:
        """Shows a tab as current.

        Raises:
            ValueError: there is no such tab.
        """
        self.check(self._keys.index(key))

    def chose(self, index: int) -> None:
        self.chosen.emit(self._keys[index])
