"""A filter's chip: grey with an arrow while not set, tinted with its value and a cross while set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon

HEIGHT = 28
PADDING = 9
ICON = 14
GAP = 6


class FilterChip(QAbstractButton):
    """Shows one filter; a click asks to choose, the cross or Delete takes the filter off.

    Arguments:
        title: what the filter is called.
        icon: in front of the title.

    Signals:
        removed: the filter is to be taken off.
    """

    removed = Signal()

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._icon = icon
        self._value = ""
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._name()

    def show_value(self, title: str, value: str) -> None:
        """Shows what the filter is set to; an empty text is not set."""
        self._title, self._value = title, value
        self._name()
        self.updateGeometry()
        self.update()

    def value(self) -> str:
        """What the filter reads, empty while it is not set."""
        return self._value

    def _name(self) -> None:
        self.setText(self._title)
        name = (
            self.tr("{filter}: {value}").format(filter=self._title, value=self._value)
            if self._value
            else self._title
        )
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        title = QFontMetrics(theme.font("meta")).horizontalAdvance(self._title)
        width = PADDING + ICON + GAP + title + GAP + ICON + PADDING
        if self._value:
            width += QFontMetrics(theme.font("meta", bold=True)).horizontalAdvance(self._value) + GAP
        return QSize(width, HEIGHT)

    def _cross(self) -> QRect:
        return QRect(self.width() - PADDING - ICON - 3, 0, ICON + PADDING + 3, HEIGHT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._value and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._value and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self._value) and self._cross().contains(event.position().toPoint())
        self.setToolTip(self.tr("Take this filter off") if over else "")
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.underMouse() or self.isDown()
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._value:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected hover" if hovered else "selected"))
        else:
            painter.setPen(theme.pen("border", 1))
            painter.setBrush(theme.color("hover on raised" if hovered else "raised"))
        painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        middle = (HEIGHT - ICON) // 2
        colour = theme.color("accent text" if self._value else "text 2")
        draw_icon(painter, QRect(PADDING, middle, ICON, ICON), self._icon, colour)
        left = self._write(painter, QPoint(PADDING + ICON + GAP, 0), self._title, False)
        if self._value:
            self._write(painter, QPoint(left + GAP, 0), self._value, True)
        end = QRect(self.width() - PADDING - ICON + 1, middle, ICON, ICON)
        draw_icon(painter, end, "x" if self._value else "caret-down", colour)

    def _write(self, painter: QPainter, at: QPoint, text: str, bold: bool) -> int:
        font = theme.font("meta", bold=bold)
        painter.setFont(font)
        painter.setPen(theme.color("accent text" if self._value else "text 1"))
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.drawText(QRect(at.x(), 0, width + 2, HEIGHT), Qt.AlignmentFlag.AlignVCenter, text)
        return at.x() + width
