"""A window in place of the program where it cannot start: what is the matter, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label

WIDTH = 560


class StartTrouble(QWidget):
    """Says what is the matter; nothing else can be done but to try again or to quit.

    Arguments:
        title: what is the matter.
        sentence: in full, with the way out.

    Signals:
        retried: the person mended it and wants another try.
        closed: the person gave up.
    """

    retried = Signal()
    closed = Signal()

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self.sentence = Label(sentence, wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(16)
        badge = IconLabel("warning-circle", "error text", size=36)
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Label(title, style="dialog", wrap=True))
        words.addWidget(self.sentence)
        words.addStretch(1)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(20)
        column.addLayout(head)
        column.addLayout(self._make_buttons())
        self.quit_button.setFocus()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    def _make_buttons(self) -> QHBoxLayout:
        self.again_button = Button(self.tr("&Try again"), icon_name="arrows-clockwise")
        self.again_button.clicked.connect(self.retried)
        self.quit_button = Button(self.tr("&Quit"), kind="primary", key="Esc")
        self.quit_button.clicked.connect(self.close)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.again_button)
        self.buttons.addWidget(self.quit_button)
        return self.buttons

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
