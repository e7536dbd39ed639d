"""Chips: what a list is filtered by, and short values that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon

HEIGHT = 28
SMALL = 22
PADDING = 9
ICON = 14
MARK = 12
GAP = 6


class _Chip(QAbstractButton):
    """What the chips share: hover, and a cross at the right that can be hit apart from the rest.

    Signals:
        cleared: the cross was clicked, or Delete pressed.
    """

    cleared = Signal()

    def __init__(self, height: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def can_clear(self) -> bool:
        """Whether it shows the cross."""
        return True

    def _cross(self) -> QRectF:
        return QRectF(self.width() - PADDING - MARK, (self.height() - MARK) / 2, MARK, MARK)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.can_clear() and self._cross().adjusted(-5, -8, 9, 8).contains(event.position()):
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.can_clear() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


class FilterChip(_Chip):
    """A filter: outlined with a caret while off, filled with its value and a cross while on.

    Arguments:
        icon_name: at the left.
        label: what it filters by.
        value: what it is set to; empty is off.
    """

    def __init__(self, icon_name: str, label: str, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self._icon, self._label, self._value = icon_name, label, value
        self.set_value(value)

    def can_clear(self) -> bool:
        return bool(self._value)

    def set_value(self, value: str) -> None:
        """Shows what it is set to; empty is off."""
        self._value = value
        name = self.tr("{filter}: {value}").format(filter=self._label, value=value) if value else self._label
        self.setText(name)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def value(self) -> str:
        """What it is set to; empty is off."""
        return self._value

    def sizeHint(self) -> QSize:
        width = (
            2 * PADDING
            + ICON
            + GAP
            + QFontMetrics(theme.font("meta")).horizontalAdvance(self._label)
            + GAP
            + MARK
        )
        if self._value:
            width += GAP + QFontMetrics(theme.font("meta", bold=True)).horizontalAdvance(self._value)
        return QSize(width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over, on = self.underMouse(), bool(self._value)
        painter.setPen(Qt.PenStyle.NoPen if on else theme.pen("border"))
        fill = ("selected hover" if over else "selected") if on else ("hover on raised" if over else "raised")
        painter.setBrush(theme.color(fill))
        half = 0 if on else 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), theme.RADIUS, theme.RADIUS
        )
        colour = theme.color("accent text" if on else "text 2")
        draw_icon(painter, QRectF(PADDING, (self.height() - ICON) / 2, ICON, ICON), self._icon, colour)
        painter.setPen(theme.color("text 2"))
        left = self._write(painter, PADDING + ICON + GAP, self._label, False)
        if on:
            painter.setPen(colour)
            self._write(painter, left + GAP, self._value, True)
        draw_icon(painter, self._cross(), "x" if on else "caret-down", colour, bold=on)
        self._paint_focus(painter)

    def _write(self, painter: QPainter, left: int, text: str, bold: bool) -> int:
        font = theme.font("meta", bold)
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        room = QRectF(left, 0, width + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        return left + width


class OrderChip(FilterChip):
    """By what a list is sorted; a click turns the order round, and the cross goes back to the usual one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("arrow-down", "", "", parent)
        self._label = self.tr("Sorted by")
        self.setToolTip(self.tr("Turn the order round"))
        self.setAccessibleDescription(self.tr("Turn the order round; Delete goes back to the usual order"))

    def show_order(self, title: str, descending: bool) -> None:
        """Shows the order.

        Arguments:
            title: of the column whose values decide it; empty where there is nothing to tell.
        """
        self._icon = "arrow-down" if descending else "arrow-up"
        self.set_value(title)
        name = (
            self.tr("Sorted by: {column}, descending")
            if descending
            else self.tr("Sorted by: {column}, ascending")
        )
        self.setAccessibleName(name.format(column=title))


class TagChip(_Chip):
    """A short value that can be taken away.

    Arguments:
        text: the value.
        icon_name: at the left, such as a paperclip; empty for none.
        removable: whether it shows a cross.
    """

    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon_name: str = "", removable: bool = True
    ) -> None:
        super().__init__(SMALL, parent)
        self._icon, self._removable = icon_name, removable
        self.setText(text)
        self.setAccessibleName(text)
        if removable:
            self.setAccessibleDescription(self.tr("Delete takes it away"))

    def can_clear(self) -> bool:
        return self._removable and self.isEnabled()

    def sizeHint(self) -> QSize:
        width = 2 * 8 + QFontMetrics(theme.font("meta")).horizontalAdvance(self.text())
        return QSize(
            width + (ICON + 4 if self._icon else 0) + (MARK + 4 if self.can_clear() else 0), self.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("closed back"))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        left = 8
        if self._icon:
            place = QRectF(left, (self.height() - ICON) / 2, ICON, ICON)
            draw_icon(painter, place, self._icon, theme.color("text 2"))
            left += ICON + 4
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text 1"))
        room = self.width() - left - (8 + MARK + 4 if self.can_clear() else 8)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        self.setToolTip(self.text() if text != self.text() else "")
        place = QRectF(left, 0, room + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        if self.can_clear():
            draw_icon(painter, self._cross(), "x", theme.color("text 1" if self.underMouse() else "text 2"))
        self._paint_focus(painter)
