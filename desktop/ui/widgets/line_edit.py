"""A line of text with icons, a unit, a key cap, a mark while it is at fault; read-only with a lock, or in lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.buttons import CAP_HEIGHT, IconButton, draw_key_cap, key_cap_width
from desktop.ui.widgets.wrapping import wrapped

ICON = 16
EDGE = 9
GAP = 8
BUTTON = 26
# From the field's edge to its text: frame, padding, and what Qt adds.
INSIDE = 12
SPREAD = 1.2
ABOVE = 7


class LineEdit(QLineEdit):
    """A line of text; read-only and too long for its width, it shows the whole in several lines.

    Arguments:
        placeholder: shown while empty.
        icon_name: at the left.
        key: the key that brings the focus here, as a cap while it has no focus and no text.
        unit: written after the value, such as a currency.
        limit: the longest text; 0 for none.

    Signals:
        submitted: Enter outside of composing with an input method.
    """

    submitted = Signal(str)

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        icon_name: str = "",
        key: str = "",
        unit: str = "",
        limit: int = 0,
    ) -> None:
        super().__init__(text, parent)
        self._placeholder = ""
        self._leading, self._trailing, self._key, self._unit = icon_name, ("", "text 2"), key, unit
        self._buttons: list[IconButton] = []
        self._composing = False
        self._lines: list[QTextLayout] = []
        self._lines_height = 0.0
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(60)
        if unit:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if limit:
            self.setMaxLength(limit)
        self._make_room()
        self.textChanged.connect(self._fit_lock)

    @property
    def composing(self) -> bool:
        """Whether an input method is composing, so that Enter and validation have to wait."""
        return self._composing

    def set_trailing(self, icon_name: str, tint: str = "text 2", tip: str = "") -> None:
        """Shows an icon at the right, such as two people for a shared customer; empty takes it away.

        Arguments:
            tint: the token of its colour.
            tip: what it means, on hover.
        """
        self._trailing = (icon_name, tint)
        self.setToolTip(tip)
        self._make_room()

    def set_state(self, state: str) -> None:
        """Shows it as at fault (`error`) or not (empty)."""
        self.setProperty("state", state)
        theme.restyle(self)
        self._make_room()

    def setReadOnly(self, read_only: bool) -> None:  # noqa: N802
        """Locks or unlocks it; locked it shows a lock, and asks for nothing."""
        super().setReadOnly(read_only)
        self.setPlaceholderText(self._placeholder)
        theme.restyle(self)
        self._make_room()

    def setPlaceholderText(self, text: str) -> None:  # noqa: N802
        """What it asks for while it is empty and can be filled in."""
        self._placeholder = text
        super().setPlaceholderText("" if self.isReadOnly() else text)

    def add_button(self, icon_name: str, name: str) -> IconButton:
        """Adds a button inside at the right."""
        button = IconButton(icon_name, name, self)
        button.setProperty("kind", "inside")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFixedSize(BUTTON, BUTTON)
        button.show()
        self._buttons.append(button)
        self._make_room()
        return button

    def relayout_buttons(self) -> None:
        """After a button was shown or hidden: gives its room to the text, or takes it."""
        self._make_room()

    def _shown_trailing(self) -> tuple[str, str]:
        if self.property("state") == "error":
            return "warning-circle", "error text"
        if self._trailing[0]:
            return self._trailing
        return ("lock-simple", "text 2") if self.isReadOnly() and self._fits_beside_lock() else ("", "")

    def _fits_beside_lock(self) -> bool:
        """Whether the text can be read whole with the lock behind it; its ground tells that it is locked, too."""
        left = ICON + GAP - 1 if self._leading else 0
        text = QFontMetrics(self.font()).horizontalAdvance(self.displayText())
        return left + text + GAP + ICON + 2 * INSIDE <= self.width()

    def _fit_lock(self) -> None:
        if self.isReadOnly():
            self._make_room()

    def _make_room(self) -> None:
        left = ICON + GAP - 1 if self._leading else 0
        right = sum(BUTTON for one in self._buttons if not one.isHidden())
        if self._shown_trailing()[0]:
            right += ICON + GAP
        if self._unit:
            right += QFontMetrics(self.font()).horizontalAdvance(self._unit) + GAP
        if self._key:
            right = max(right, key_cap_width(self._key) + GAP)
        margins = QMargins(left, 0, right, 0)
        # Setting even the same margins lays the whole window out again.
        if margins != self.textMargins():
            self.setTextMargins(margins)
        self._lay_lines(self.width() - left - right - 2 * INSIDE)
        self._place_buttons()
        self.update()

    def _lay_lines(self, room: int) -> None:
        """Parts a text that cannot be scrolled through into lines, where it is longer than the room."""
        before = self._lines_height
        self._lines, self._lines_height = [], 0.0
        text = self.displayText()
        if self.isReadOnly() and QFontMetrics(self.font()).horizontalAdvance(text) > room:
            self._lines, self._lines_height = wrapped(text, self.font(), room, SPREAD, together=False)
        if self._lines_height != before:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._with_lines(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_lines(super().minimumSizeHint())

    def _with_lines(self, size: QSize) -> QSize:
        return size.expandedTo(QSize(0, ceil(self._lines_height) + 2 * ABOVE)) if self._lines else size

    def _place_buttons(self) -> None:
        right = self.width() - 4
        for button in reversed(self._buttons):
            if not button.isHidden():
                button.move(right - BUTTON, (self.height() - BUTTON) // 2)
                right -= BUTTON

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()
        self._fit_lock()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._composing:
            event.accept()
            return
        super().keyPressEvent(event)
        if enter:
            self.submitted.emit(self.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._lines:
            # Where a click falls in the lines says nothing of the one line that Qt would select in.
            self.selectAll()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._lines:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._lines:
            super().mouseDoubleClickEvent(event)

    def _paint_lines(self) -> None:
        """The frame as Qt draws it, and in it the lines."""
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        place = QRectF(0, 0, self.width(), self.height())
        place.adjust(self.textMargins().left() + INSIDE, ABOVE, -self.textMargins().right() - INSIDE, -ABOVE)
        role = QPalette.ColorRole.Text
        if self.hasSelectedText():
            painter.fillRect(place, self.palette().color(QPalette.ColorRole.Highlight))
            role = QPalette.ColorRole.HighlightedText
        painter.setPen(self.palette().color(role))
        for one in self._lines:
            one.draw(painter, QPointF(place.left(), place.top()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lines:
            self._paint_lines()
        else:
            super().paintEvent(event)
        painter = QPainter(self)
        top = ((theme.CONTROL if self._lines else self.height()) - ICON) / 2
        tone = "text off" if not self.isEnabled() else "text 2"
        if self._leading:
            draw_icon(painter, QRectF(EDGE, top, ICON, ICON), self._leading, theme.color(tone))
        right = self.width() - EDGE - sum(BUTTON for one in self._buttons if not one.isHidden())
        name, token = self._shown_trailing()
        if name:
            draw_icon(painter, QRectF(right - ICON, top, ICON, ICON), name, theme.color(token))
            right -= ICON + GAP
        if self._unit:
            painter.setFont(self.font())
            painter.setPen(theme.color("text 3"))
            box = QRect(0, 0, right, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._unit)
        if self._key and not self.text() and not self.hasFocus():
            width = key_cap_width(self._key)
            top_of_cap = (self.height() - CAP_HEIGHT) // 2
            draw_key_cap(painter, QRect(self.width() - width - 7, top_of_cap, width, CAP_HEIGHT), self._key)
