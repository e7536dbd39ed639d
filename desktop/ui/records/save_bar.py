"""The pinned bar below a form: what is wrong, whether something is unsaved, and the ways to end."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.translation import translate
from desktop.ui import theme
from desktop.ui.records.moments import short_moment
from desktop.ui.widgets.buttons import CAP_HEIGHT, Button, draw_key_cap, key_cap_width
from desktop.ui.widgets.labels import IconText, Label

HEIGHT = 52
NARROW_MARGIN = 14


class KeyCap(QWidget):
    """A key cap that stands alone."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFixedSize(QSize(key_cap_width(key), CAP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_key_cap(QPainter(self), QRect(0, 0, self.width(), self.height()), self._key)


class FormBar(QWidget):
    """What ends a form: it shows where the form stands.

    Arguments:
        state: says it.

    Signals:
        fault_asked, discard_asked, save_asked, save_and_new_asked: what the person pressed.
    """

    fault_asked = Signal()
    discard_asked = Signal()
    save_asked = Signal()
    save_and_new_asked = Signal()

    def __init__(self, state: IconText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.show_button = Button(self.tr("Show"), kind="link")
        self.show_button.clicked.connect(self.fault_asked)
        self._cap = KeyCap("F8")

    def say_state(
        self, faults: int, changed: bool, saved_at: datetime | None, waiting: str, locked: str
    ) -> tuple[str, str]:
        """Says where the form stands, and leads to its faults; gives the tone and the text of it."""
        icon_name, tone, text = state_of(faults, changed, saved_at, waiting, locked)
        self.state.icon.set_icon(icon_name, self.state.TOKENS.get(tone, f"{tone} text"))
        self.state.label.set_tone("secondary" if tone == "success" else tone)
        self.state.set_text(text)
        for widget in (self.show_button, self._cap):
            widget.setVisible(bool(faults))
        return tone, text

    def show_state(
        self,
        faults: int,
        *,
        changed: bool,
        saved_at: datetime | None,
        busy: bool = False,
        waiting: str = "",
        locked: str = "",
    ) -> None:
        """Shows where the form stands.

        Arguments:
            faults: fields that prevent saving.
            changed: whether something is unsaved.
            saved_at: when the record was saved last; None for a new one.
            busy: whether it is being saved now.
            waiting: what has to be decided before it can be saved; empty for nothing.
            locked: why nothing can be edited; empty where it can.
        """
        raise NotImplementedError

    def end_new(self) -> None:
        """The new record is stored: nothing is offered any more that only a new one has."""


class SaveBar(FormBar):
    """Counts faults and leads to them; discards or saves.

    Arguments:
        and_new: whether Save and new is offered.
        narrow: whether there is little room: what is to be said stands above the buttons, and only if it matters.
        start: what stands at the left of the buttons where there is little room.
    """

    def __init__(
        self,
        *,
        and_new: bool = True,
        narrow: bool = False,
        start: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(IconText("check-circle", "", style="body", wrap=narrow), parent)
        self._narrow = narrow
        self.show_button.setProperty("large", True)
        self.unsaved = Label(self.tr("Unsaved changes"), style="meta", tone="hint")
        self.discard = Button(self.tr("Discard"))
        self.discard.clicked.connect(self.discard_asked)
        self.save_and_new = Button(self.tr("Save and new"))
        if not and_new:
            self.save_and_new.hide()
        self.save_and_new.clicked.connect(self.save_and_new_asked)
        self.save = Button(self.tr("Save"), kind="primary", key="Ctrl S")
        self.save.clicked.connect(self.save_asked)
        if narrow:
            self._lay_out_narrow(start)
        else:
            self._lay_out()
        self.show_state(0, changed=False, saved_at=None)

    def _lay_out_narrow(self, start: QWidget | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(NARROW_MARGIN, 10, NARROW_MARGIN, 10)
        column.setSpacing(8)
        told, row = QHBoxLayout(), QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.state, 1)
        for widget in (self.show_button, self._cap, self.unsaved):
            told.addWidget(widget)
        row.setSpacing(8)
        if start is not None:
            row.addWidget(start)
        row.addStretch(1)
        for widget in (self.discard, self.save_and_new, self.save):
            row.addWidget(widget)
        column.addLayout(told)
        column.addLayout(row)

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        row.setSpacing(8)
        row.addWidget(self.state)
        row.addWidget(self.show_button)
        row.addWidget(self._cap)
        row.addStretch(1)
        for widget in (self.unsaved, self.discard, self.save_and_new, self.save):
            row.addWidget(widget)

    def show_state(
        self,
        faults: int,
        *,
        changed: bool,
        saved_at: datetime | None,
        busy: bool = False,
        waiting: str = "",
        locked: str = "",
    ) -> None:
        tone, text = self.say_state(faults, changed, saved_at, waiting, locked)
        quiet = tone in ("success", "secondary")
        self.state.label.setFont(theme.font("meta" if quiet else "body", bold=tone == "error"))
        self.state.setVisible(bool(text) and not (self._narrow and tone == "success"))
        self.unsaved.setVisible(changed and bool(faults or waiting) and not self._narrow)
        self.discard.setEnabled(changed and not busy)
        self.save.setEnabled(changed and not faults and not waiting and not busy)
        self.save_and_new.setEnabled(self.save.isEnabled())
        for button in (self.save, self.save_and_new):
            button.setToolTip(waiting or locked)

    def end_new(self) -> None:
        self.save_and_new.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("border"))


def state_of(
    faults: int, changed: bool, saved_at: datetime | None, waiting: str, locked: str
) -> tuple[str, str, str]:
    """Where a form stands: icon, tone and sentence; the arguments are those of `FormBar.show_state`."""
    if faults:
        text = QCoreApplication.translate("SaveBar", "%n field(s) to fix", "", faults)
        return "warning-circle", "error", text
    if waiting:
        return "warning", "warning", waiting
    if locked:
        return "lock-simple", "secondary", locked
    if changed:
        return "pencil-simple", "secondary", translate("SaveBar", "Unsaved changes")
    if saved_at is None:
        return "pencil-simple", "secondary", ""
    text = translate("SaveBar", "Saved {time}").format(time=short_moment(saved_at))
    return "check-circle", "success", text
