"""Dialogs: cards over a scrim in their window, for decisions with input and for confirmations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.second_enter import SecondEnter
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import IconLabel, IconText, Label
from desktop.ui.widgets.raised_card import Disc, RaisedCard, draw_shadow
from desktop.ui.widgets.rounded_window import may_be_uncomposed

MARGIN = theme.DIALOG_MARGIN


class Sheet(QDialog):
    """A dialog as a card over a scrim that covers its window.

    Esc cancels, after a question where something was typed (`is_dirty`); Enter does what the default button does,
    never a destructive one and never while an input method composes. Open it with `open()`.

    Arguments:
        parent: any widget of the window to cover.
        title, subtitle: at the top of the card.
        width: of the card in pixels.
    """

    def __init__(self, parent: QWidget, title: str, subtitle: str = "", width: int = 520) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(title)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self._asking: Sheet | None = None
        self._first: QWidget | None = None
        self.setAccessibleDescription(subtitle)
        self._behind: QPixmap | None = None
        self.card = RaisedCard(self)
        self.card.setFixedWidth(width)
        self._build(title, subtitle)
        parent.window().installEventFilter(self)
        self.finished.connect(self.deleteLater)

    def _build(self, title: str, subtitle: str) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(MARGIN, 18, MARGIN, 18)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(12)
        titles = QVBoxLayout()
        titles.setContentsMargins(0, 2, 0, 0)
        titles.setSpacing(4)
        self.title = Label(title, style="dialog", wrap=True)
        self.subtitle = Label(subtitle, self.card, style="meta", tone="secondary", wrap=True)
        self.subtitle.setVisible(bool(subtitle))
        titles.addWidget(self.title)
        titles.addWidget(self.subtitle)
        head.addLayout(titles, 1)
        self.head = head
        titles.addStretch(1)
        self.close_button = IconButton("x", self.tr("Close"), self.card)
        self.close_button.clicked.connect(self.reject)
        head.addSpacing(self.close_button.sizeHint().width())
        column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body, 1)
        self.footer = QHBoxLayout()
        self.footer.setContentsMargins(0, 4, 0, 0)
        self.footer.setSpacing(8)
        self.note_sign = IconLabel("info", "text 3", self.card, size=14)
        self.note_sign.hide()
        self.footer.addWidget(self.note_sign)
        self.note = Label("", style="meta", tone="hint", wrap=True)
        self.footer.addWidget(self.note, 1)
        column.addLayout(self.footer)

    def explain(self, text: str) -> None:
        """Says at the left of the footer what will happen; an empty text takes it away."""
        self.note.setText(text)
        self.note_sign.setVisible(bool(text))

    def add_button(
        self, text: str, *, kind: str = "", key: str = "", icon_name: str = "", default: bool = False
    ) -> Button:
        """Adds a button at the right of the footer; Enter presses the default one.

        Arguments:
            text: names the act.
            kind: as of `Button`; a `danger` button is never the default.
            key: shown as a key cap.
        """
        button = Button(text, self.card, kind=kind, key=key, icon_name=icon_name)
        button.setDefault(default and kind != "danger")
        self.footer.addWidget(button)
        return button

    def add_cancel(self, text: str = "") -> Button:
        """Adds the button that cancels, with its Esc cap."""
        button = self.add_button(text or self.tr("Cancel"), key="Esc")
        button.clicked.connect(self.reject)
        return button

    def focus_first(self, widget: QWidget) -> None:
        """The widget that has the focus when the dialog opens."""
        self._first = widget

    def is_dirty(self) -> bool:
        """Whether something was typed that cancelling would lose."""
        return False

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._look_behind()
        self._cover()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moved and watched is self.parentWidget() and self.isVisible():
            if event.type() == QEvent.Type.Resize:
                self._look_behind()
            self._cover()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(QRect(window.mapToGlobal(window.rect().topLeft()), window.size()))
        self._place()

    def _place(self) -> None:
        self.card.setMaximumHeight(max(200, self.height() - 48))
        self.card.layout().activate()  # type: ignore[union-attr]
        height = self.card.layout().totalHeightForWidth(self.card.width())  # type: ignore[union-attr]
        if height <= 0:
            height = self.card.sizeHint().height()
        height = min(max(height, self.card.minimumSizeHint().height()), self.height() - 48)
        left = (self.width() - self.card.width()) // 2
        top = max(24, (self.height() - height) // 2)
        self.card.setGeometry(left, top, self.card.width(), height)
        self.close_button.adjustSize()
        self.close_button.move(self.card.width() - self.close_button.width() - 13, 16)
        self.update()

    def _look_behind(self) -> None:
        """Takes a picture of the window, where nothing may compose a translucent one over it."""
        window = self.parentWidget()
        if window is not None and may_be_uncomposed():
            self._behind = window.grab()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_behind(painter)
        painter.fillRect(self.rect(), theme.color("scrim"))
        draw_shadow(painter, QRectF(self.card.geometry()))

    def _paint_behind(self, painter: QPainter) -> None:
        """Paints the window covered, where nothing composes this one over it."""
        if self._behind is not None:
            painter.drawPixmap(0, 0, self._behind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.focusWidget())
            return
        super().keyPressEvent(event)

    def _enter(self, focused: QWidget | None) -> None:
        """Presses the button that has the focus, else the default one; a red one only Space and the mouse press."""
        if isinstance(focused, Button):
            if focused.property("kind") != "danger":
                focused.click()
            return
        if getattr(focused, "composing", False):
            return
        default = next((one for one in self.card.findChildren(Button) if one.isDefault()), None)
        if default is not None and default.isEnabled() and default.isVisible():
            default.click()

    def done(self, result: int) -> None:
        """Closes and gives the keyboard back to the window below, which a second Enter does not reach."""
        window = self.parentWidget()
        if result == QDialog.DialogCode.Accepted and window is not None:
            SecondEnter(window)
        elsewhere = self._is_elsewhere()
        super().done(result)
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if active and not elsewhere and window is not None and window.isVisible():
            # Where two dialogs close at once, a window manager may find none of them to go back from.
            window.activateWindow()

    def _is_elsewhere(self) -> bool:
        """Whether a window has the keyboard that is neither this one, nor below it, nor over it.

        What ends by itself, such as a long write, must not take the keyboard from who types there.
        """
        active = one = QApplication.activeWindow()
        while one is not None and one is not self.parentWidget():
            one = one.parentWidget()
        return active is not None and one is None

    def reject(self) -> None:
        """Cancels; where something was typed, asks first."""
        if self.is_dirty() and self._asking is None:
            self._asking = ConfirmSheet(
                self,
                self.tr("Discard what you typed?"),
                lines=(("pencil-simple", self.tr("It has not been saved.")),),
                confirm=self.tr("Discard"),
                cancel=self.tr("Keep editing"),
            )
            self._asking.accepted.connect(self._discard)
            self._asking.rejected.connect(self._keep)
            self._asking.open()
            return
        super().reject()

    def _discard(self) -> None:
        self._asking = None
        super().reject()

    def _keep(self) -> None:
        self._asking = None


class ConfirmSheet(Sheet):
    """Asks before something that cannot be undone; the focus is on Cancel and Enter never confirms.

    Arguments:
        title: the question.
        subtitle: which record.
        text: what happens, in a sentence.
        lines: icon and text of each consequence.
        tick: a sentence to tick before the button works; empty for none.
        confirm: what the red button says.
        cancel: what the other button says; empty for Cancel.
        back: offers a way back to the page before, which emits `went_back`.
    """

    went_back = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        *,
        subtitle: str = "",
        text: str = "",
        lines: Sequence[tuple[str, str]] = (),
        tick: str = "",
        confirm: str = "",
        cancel: str = "",
        back: str = "",
    ) -> None:
        super().__init__(parent, title, subtitle, width=460)
        self.head.insertWidget(0, Disc("warning", "error"), 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.hide()
        if text:
            self.body.addWidget(Label(text, wrap=True))
        if lines:
            self.body.addWidget(_consequences(lines))
        self.tick = QCheckBox(tick, self.card)
        self.tick.setVisible(bool(tick))
        self.body.addWidget(self.tick)
        self.note.hide()
        if back:
            self.back_button = Button(back, self.card, kind="ghost")
            self.back_button.clicked.connect(self._go_back)
            self.footer.insertWidget(0, self.back_button)
        self.footer.insertStretch(1 if back else 0, 1)
        self.cancel_button = self.add_cancel(cancel)
        self.confirm_button = self.add_button(confirm, kind="danger")
        self.confirm_button.clicked.connect(self.accept)
        if tick:
            self.confirm_button.setEnabled(False)
            self.tick.toggled.connect(self.confirm_button.setEnabled)
        self.focus_first(self.cancel_button)

    def _go_back(self) -> None:
        self.went_back.emit()
        super().reject()


def _consequences(lines: Sequence[tuple[str, str]]) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "sunken")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 14, 12)
    column.setSpacing(10)
    for icon_name, text in lines:
        line = IconText(icon_name, text, tone="", style="body", wrap=True)
        line.layout().setSpacing(12)  # type: ignore[union-attr]
        column.addWidget(line)
    return frame
