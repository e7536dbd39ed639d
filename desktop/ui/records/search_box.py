"""The counter box: searches while one types; Enter opens the one match, or starts a new record with what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.icons import icon
from desktop.ui.widgets.buttons import CAP_HEIGHT, IconButton, draw_key_cap, key_cap_width

DEBOUNCE = 120
WIDTH = 350
KEY = "Ctrl F"


class SearchBox(QLineEdit):
    """Tells what is searched for, shortly after typing stopped; composing with an input method does not count.

    Signals:
        searched: carries the text.
        entered: Enter was pressed outside a composition; what was typed has been told before.
        left_down: Down was pressed: the list gets the focus.
    """

    searched = Signal(str)
    entered = Signal()
    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self._told = ""
        self._timer = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._timer.timeout.connect(self.tell)
        self.addAction(icon("magnifying-glass", "text 2"), QLineEdit.ActionPosition.LeadingPosition)
        self._cross = IconButton("x-circle", "", self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.clicked.connect(self.empty)
        self._cross.hide()
        self.textChanged.connect(self._typed)
        self.setMaximumWidth(WIDTH)
        self.setMinimumWidth(180)
        self._retranslate()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search name, phone, number, pinyin"))
        self.setAccessibleName(self.tr("Search"))
        self._cross.set_name(self.tr("Clear the search"))

    def _typed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self._timer.start()

    def tell(self) -> None:
        """Tells what is searched for now, without waiting."""
        self._timer.stop()
        text = " ".join(self.text().split())
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def empty(self) -> None:
        """Takes the search off."""
        self.clear()
        self.tell()

    def show_text(self, text: str) -> None:
        """Shows a search that was set elsewhere, such as by a saved filter."""
        if text != " ".join(self.text().split()):
            self.setText(text)
        self._timer.stop()
        self._told = text

    def typed_text(self) -> str:
        """What stands in the box."""
        return " ".join(self.text().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tell()
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.empty()
        elif key == Qt.Key.Key_Down:
            self.tell()
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 2
        self._cross.setFixedSize(side, side)
        self._cross.move(self.width() - side - 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        width = key_cap_width(KEY)
        place = QRect(self.width() - width - 8, (self.height() - CAP_HEIGHT) // 2, width, CAP_HEIGHT)
        draw_key_cap(QPainter(self), place, KEY)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
