"""Toasts: one sentence about a finished act, bottom left, with at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.context import Notice
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import IconLabel, Label

WIDTH = 352
SHOWN_FOR = 6000
MOST = 3
GAP = 8
MARGIN = 16


class Toast(QWidget):
    """One toast; it stays while the pointer is on it, and an error until it is closed.

    Signals:
        gone: it can be taken away; carries itself.
    """

    gone = Signal(QWidget)

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = notice.action
        self._error = notice.error
        self.setAccessibleName(notice.text)
        name, token = ("warning-circle", "error text") if notice.error else ("check-circle", "success text")
        self.label = Label(notice.text, wrap=True)
        self.button = Button(notice.action_text or "", kind="link")
        self.button.setVisible(notice.action is not None and bool(notice.action_text))
        self.button.clicked.connect(self._act)
        self.close_button = IconButton("x", self.tr("Close"))
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 4, 3)
        row.setSpacing(10)
        row.addWidget(IconLabel(name, token))
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.setFixedWidth(WIDTH)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._close)
        if not notice.error:
            self._timer.start()

    def _act(self) -> None:
        action, self._action = self._action, None
        self._close()
        if action is not None:
            action()

    def _close(self) -> None:
        self.gone.emit(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._error:
            self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("border"))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class Toasts(QObject):
    """Stacks the newest few toasts in the bottom left corner of a widget."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._shown: list[Toast] = []
        over.installEventFilter(self)

    def shown(self) -> list[Toast]:
        """The toasts in sight, the oldest first."""
        return list(self._shown)

    def show_notice(self, notice: Notice) -> None:
        """Shows one more."""
        while len(self._shown) >= MOST:
            self._take_away(self._shown[0])
        toast = Toast(notice, self._over)
        toast.gone.connect(self._take_away)
        self._shown.append(toast)
        toast.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))

    def _take_away(self, toast: QWidget) -> None:
        self._shown = [one for one in self._shown if one is not toast]
        toast.hide()
        toast.deleteLater()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        bottom = self._over.height() - MARGIN
        for toast in reversed(self._shown):
            height = max(40, toast.layout().totalHeightForWidth(WIDTH))  # pyright: ignore[reportOptionalMemberAccess]
            toast.setGeometry(MARGIN, bottom - height, WIDTH, height)
            toast.raise_()
            bottom -= height + GAP
