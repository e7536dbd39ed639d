"""Buttons: primary, normal, ghost, danger and link, with a key cap where a key does the same."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QToolTip,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.icons import icon

CAP_HEIGHT = 18
CAP_PADDING = 5
CAP_GAP = 8
ICON = 16
# Thin spaces: with what the style leaves itself, 8 pixels between icon and text.
GAP = "\u2009\u2009"
LEFT = Qt.LayoutDirection.LeftToRight

# What presses a button, and so has to stop at a refused one.
_PRESSES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Shortcut,
    }
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PRESS_KEYS = _ENTER | {Qt.Key.Key_Space, Qt.Key.Key_Select}


def _is_enter(event: QKeyEvent) -> bool:
    """Enter alone: with Ctrl it is a key of the page, such as that which logs a follow-up."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and held == Qt.KeyboardModifier.NoModifier


def draw_key_cap(
    painter: QPainter, rect: QRect, text: str, on_fill: bool = False, *, off: bool = False
) -> None:
    """Draws a key cap; on a filled button it is a darker patch, elsewhere an outlined one.

    Arguments:
        off: whether what the key does is off now.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font("count"))
    if on_fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 41))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(theme.color("on fill"))
    else:
        painter.setPen(theme.pen("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush if off else theme.color("raised"))
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 4, 4)
        painter.setPen(theme.color("text off" if off else "text 2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def key_cap_width(text: str) -> int:
    """How wide a key cap is, in pixels."""
    return max(CAP_HEIGHT, QFontMetrics(theme.font("count")).horizontalAdvance(text) + 2 * CAP_PADDING)


class Button(QPushButton):
    """A push button.

    Arguments:
        text: what it does.
        kind: `primary`, `danger`, `ghost`, `quiet`, `link`, `chip`, `chip-on`; empty is the normal one.
        icon_name: a Phosphor icon left of the text.
        key: the key that does the same, drawn as a cap.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "",
        icon_name: str = "",
        key: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._key = key
        self._reason = ""
        self._tip = ""
        self._since_press = QElapsedTimer()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setIconSize(QSize(ICON, ICON))
        self._icon_name = icon_name
        self.set_kind(kind)

    def set_kind(self, kind: str) -> None:
        """Changes its look."""
        self.setProperty("kind", kind)
        theme.restyle(self)
        if self._icon_name:
            self.set_icon(self._icon_name)

    def set_icon(self, name: str) -> None:
        """Changes its icon, in the colour of its text."""
        self._icon_name = name
        token = {"primary": "on fill", "danger": "on fill", "link": "accent text", "chip-on": "accent text"}
        kind = self.property("kind")
        self.setIcon(icon(name, token.get(kind, "text 2"), bold=kind == "primary"))

    def set_key(self, key: str) -> None:
        """Changes the key cap."""
        self._key = key
        self.updateGeometry()
        self.update()

    def refuse(self, reason: str) -> None:
        """Switches it off and says why, on hover and on keyboard focus; an empty reason switches it on again.

        A refused button still takes the keyboard focus, else nobody without a mouse would learn the reason.
        """
        self._reason = reason
        self.setToolTip(reason or self._tip)
        self.setAccessibleDescription(reason)
        self.setCursor(Qt.CursorShape.ArrowCursor if reason else Qt.CursorShape.PointingHandCursor)
        self.update()

    def isEnabled(self) -> bool:  # noqa: N802
        """Whether it can be pressed: neither off nor refused."""
        return super().isEnabled() and not self._reason

    def click(self) -> None:
        """Presses it, unless it is refused."""
        if not self._reason:
            super().click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus on a page too; in a dialog the dialog decides, and a red one wants Space."""
        if _is_enter(event) and not isinstance(self.window(), QDialog) and self.property("kind") != "danger":
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._since_press.start()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double click; where the first fell on what stood here before, it is not for this one."""
        pause = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if self._since_press.isValid() and not self._since_press.hasExpired(pause):
            super().mouseDoubleClickEvent(event)

    def _say_reason(self) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self._reason, self)

    def event(self, event: QEvent) -> bool:
        if self._reason and event.type() in _PRESSES:
            leaving = event.type() == QEvent.Type.KeyPress and event.key() not in _PRESS_KEYS  # type: ignore[attr-defined]
            if not leaving:
                self._say_reason()
                event.accept()
                return True
        return super().event(event)

    def set_tip(self, tip: str) -> None:
        """What hovering says while it is on."""
        self._tip = tip
        if not self._reason:
            self.setToolTip(tip)

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802
        super().initStyleOption(option)
        if self._reason:
            option.state &= ~(QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        if self._icon_name and option.text:
            option.text = GAP + option.text if self.layoutDirection() == LEFT else option.text + GAP

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._key:
            size.setWidth(size.width() + key_cap_width(self._key) + CAP_GAP)
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        filled = self.property("kind") in ("primary", "danger") and self.isEnabled()
        if not self._key:
            super().paintEvent(event)
        painter = QPainter(self)
        if self._key:
            self._paint_with_cap(painter, filled)
        if filled and self.hasFocus():
            # The ring has the colour of the filling: a white one inside it is seen.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.pen("on fill", 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)

    def _paint_with_cap(self, painter: QPainter, filled: bool) -> None:
        width = key_cap_width(self._key)
        self._paint_without_cap(painter, width + CAP_GAP)
        spare = max(0, self.width() - self.sizeHint().width()) // 2
        # What is no box has no edge to keep away from.
        edge = 2 if self.property("kind") == "link" else 10
        cap = QRect(self.width() - width - edge - spare, (self.height() - CAP_HEIGHT) // 2, width, CAP_HEIGHT)
        draw_key_cap(painter, cap, self._key, filled, off=not self.isEnabled())

    def _paint_without_cap(self, painter: QPainter, room: int) -> None:
        """The frame over the whole width, the label left of the cap."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        option.rect = option.rect.adjusted(0, 0, -room, 0)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (
            event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
            and self._reason
        ):
            self._say_reason()


class IconButton(QToolButton):
    """A button that is only an icon; its name is said on hover and to screen readers.

    Arguments:
        icon_name: a Phosphor icon.
        name: what it does.
        checkable: whether it stays pressed.
    """

    def __init__(
        self,
        icon_name: str,
        name: str,
        parent: QWidget | None = None,
        *,
        checkable: bool = False,
        token: str = "text 2",  # noqa: S107
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self._token = token
        self.setIcon(icon(icon_name, token))
        self.setIconSize(QSize(ICON, ICON))
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Changes what it is called."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, icon_name: str) -> None:
        """Changes its icon."""
        self.setIcon(icon(icon_name, self._token))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_enter(event):
            self.click()
            return True
        return super().event(event)
