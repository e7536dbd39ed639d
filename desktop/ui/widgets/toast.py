"""Toasts: what was done, bottom left for six seconds, with an undo; what failed stays until it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.wrapping import phrases_together

SECONDS = 6
WIDEST = 520
GAP = 8
RADIUS = 8
LEAST_HEIGHT = 40
MOST = 4
# The object name of what else lies at the bottom; toasts keep clear of it.
FLOATING = "floatingBar"
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Toast(QWidget):
    """One message, in one line where it fits.

    Arguments:
        text: what happened, in one sentence.
        action_text: names the one thing that can be done about it, such as Undo; None for none.
        error: whether something failed; then it stays until it is closed.

    Signals:
        acted: the action was chosen.
        closed: it wants to go, by its cross or by its time.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self, text: str, parent: QWidget, action_text: str | None = None, error: bool = False
    ) -> None:
        super().__init__(parent)
        self.error = error
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 3, 6, 3)
        row.setSpacing(9)
        icon, token = ("warning-circle", "error text") if error else ("check-circle", "success text")
        row.addWidget(IconLabel(icon, token))
        self.label = Label(phrases_together(text))
        self.label.setAccessibleName(text)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self.label, 1)
        self.action = Button(action_text or "", self, kind="link")
        self.action.setProperty("large", True)
        self.action.setVisible(bool(action_text))
        self.action.clicked.connect(self._act)
        row.addWidget(self.action)
        self.close_button = IconButton("x", self.tr("Close this message"))
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        for button in (self.action, self.close_button):
            # A click on a message leaves the keyboard where the work is.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._needed = row.sizeHint().width()
        self.label.setWordWrap(True)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self._time_over)
        self._resume()

    def fit(self, room: int) -> None:
        """Takes as much of the room as it needs, and lines where that is too little."""
        width = min(self._needed, WIDEST, room)
        self.setFixedSize(width, max(LEAST_HEIGHT, self.heightForWidth(width)))

    def _act(self) -> None:
        self._timer.stop()
        self.acted.emit()
        self.closed.emit()

    def _resume(self) -> None:
        if not self.error:
            self._timer.start()

    def _time_over(self) -> None:
        """Waits on while it has the keyboard."""
        if self.action.hasFocus() or self.close_button.hasFocus():
            self._timer.start()
        else:
            self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._resume()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("border"))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class ToastHost(QObject):
    """Keeps the toasts of a window at the bottom left of one of its widgets, the newest lowest.

    Arguments:
        place: the widget they lie on.
        margin: pixels to its left and bottom edge.
    """

    def __init__(self, place: QWidget, margin: int = 16) -> None:
        super().__init__(place)
        self._place = place
        self._margin = margin
        self.toasts: list[Toast] = []
        place.installEventFilter(self)

    def show(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        error: bool = False,
    ) -> Toast:
        """Shows a message; where there are too many, the oldest that is no error goes.

        Arguments:
            text: what happened, in one sentence.
            action_text, action: the one thing that can be done about it.
            error: whether it stays until it is closed.
        """
        toast = Toast(text, self._place, action_text, error)
        if action is not None:
            toast.acted.connect(action)
        toast.closed.connect(self._closed)
        self.toasts.append(toast)
        if len(self.toasts) > MOST:
            self._take_away(next((one for one in self.toasts if not one.error), self.toasts[0]))
        toast.show()
        self._arrange()
        _announce(toast, text, error)
        return toast

    def clear(self) -> None:
        """Takes all messages away, such as when another person signs in."""
        for toast in list(self.toasts):
            self._take_away(toast)

    def _closed(self) -> None:
        toast = self.sender()
        if isinstance(toast, Toast) and toast in self.toasts:
            self._take_away(toast)

    def _take_away(self, toast: Toast) -> None:
        self.toasts.remove(toast)
        toast.hide()
        toast.deleteLater()
        self._arrange()

    def _bottom(self) -> int:
        """Where the lowest toast ends: above a bar that floats there."""
        bottom = self._place.height() - self._margin
        for bar in self._place.findChildren(QWidget, FLOATING):
            bar.installEventFilter(self)
            corner = bar.mapTo(self._place, QPoint(0, 0))
            if bar.isVisible() and corner.x() < self._margin + max(one.width() for one in self.toasts):
                bottom = min(bottom, corner.y() - GAP)
        return bottom

    def _arrange(self) -> None:
        for toast in self.toasts:
            toast.fit(self._place.width() - 2 * self._margin)
        bottom = self._bottom() if self.toasts else 0
        for toast in reversed(self.toasts):
            bottom -= toast.height()
            toast.move(QPoint(self._margin, bottom))
            toast.raise_()
            bottom -= GAP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._arrange()
        return super().eventFilter(watched, event)


def _announce(toast: Toast, text: str, error: bool) -> None:
    """Says it to a screen reader, which does not see it come."""
    event = QAccessibleAnnouncementEvent(toast, text)
    urgency = QAccessible.AnnouncementPoliteness
    event.setPoliteness(urgency.Assertive if error else urgency.Polite)
    QAccessible.updateAccessibility(event)
