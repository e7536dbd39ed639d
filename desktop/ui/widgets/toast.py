"""Toasts at the bottom left: what was just done, with a way back; errors stay until they are closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import IconLabel, Label

STAYS = 6000
WIDTH = 352
WIDEST = 520
HEIGHT = 40
BETWEEN = 8
MOST = 4

Action = Callable[[], object]


class Toast(QFrame):
    """One message.

    Signals:
        gone: it was closed, answered, or its time is over.
    """

    gone = Signal(object)

    def __init__(
        self, parent: QWidget, text: str, action_text: str, action: Action | None, error: bool
    ) -> None:
        super().__init__(parent)
        self._action = action
        self.error = error
        self.setAccessibleName(text)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(20)
        shadow.setOffset(0, 4)
        shadow.setColor(theme.color("scrim"))
        self.setGraphicsEffect(shadow)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 4)
        row.setSpacing(10)
        name, token = ("warning-circle", "error text") if error else ("check-circle", "success text")
        row.addWidget(IconLabel(name, token, self))
        self.label = Label(text, self, wrap=True)
        row.addWidget(self.label, 1)
        self.action_button = Button(action_text, self, kind="link")
        self.action_button.clicked.connect(self._act)
        self.action_button.setVisible(bool(action_text and action))
        row.addWidget(self.action_button)
        self.close_button = IconButton("x", self.tr("Close"), self)
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.close_button)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self._time_over)
        if not error:
            self._timer.start()
        self._fit(bool(action_text))

    def _fit(self, action: bool) -> None:
        """As wide as its text wants within the limits, then as high as that needs."""
        text = self.label.fontMetrics().horizontalAdvance(self.label.text())
        rest = 100 + (self.action_button.sizeHint().width() + 10 if action else 0)
        width = min(max(WIDTH, text + rest), WIDEST, max(200, self.window().width() - 40))
        lines = self.label.heightForWidth(width - rest)
        self.setFixedSize(width, max(HEIGHT, lines + 16))

    def dismiss(self) -> None:
        """Takes it away."""
        self._timer.stop()
        self.gone.emit(self)

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _time_over(self) -> None:
        """Stays while it is being read or has the focus."""
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start()
        else:
            self.dismiss()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.error:
            self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("border"))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)


class ToastHost(QObject):
    """Shows toasts in a window, the newest at the bottom.

    Arguments:
        window: whose bottom left corner they use.
        margin: distance to that corner.
    """

    def __init__(self, window: QWidget, margin: QPoint | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._margin = margin or QPoint(theme.PAGE_MARGIN, 44)
        self._toasts: list[Toast] = []
        window.installEventFilter(self)

    def show(
        self, text: str, action_text: str = "", action: Action | None = None, error: bool = False
    ) -> Toast:
        """Shows a message.

        Arguments:
            text: one sentence.
            action_text: names the way back, such as Undo; empty for none.
            action: what it does.
            error: whether it stays until closed.
        """
        toast = Toast(self._window, text, action_text or "", action, error)
        toast.gone.connect(self._remove)
        self._toasts.append(toast)
        for old in [one for one in self._toasts if not one.error][:-MOST]:
            old.dismiss()
        toast.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))
        return toast

    def toasts(self) -> list[Toast]:
        """Those in sight, the oldest first."""
        return list(self._toasts)

    def focus(self) -> bool:
        """Gives the focus to the newest toast; tells whether there is one."""
        if not self._toasts:
            return False
        toast = self._toasts[-1]
        button = toast.close_button if toast.action_button.isHidden() else toast.action_button
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def clear(self) -> None:
        """Takes all away, such as when another person signs in."""
        for toast in self.toasts():
            toast.dismiss()

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._place()

    def _place(self) -> None:
        bottom = self._window.height() - self._margin.y()
        for toast in reversed(self._toasts):
            toast.move(self._margin.x(), bottom - toast.height())
            toast.raise_()
            bottom -= toast.height() + BETWEEN

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
