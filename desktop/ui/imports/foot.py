"""The bar under the steps of an import: what there is to know, and the ways back and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.imports.step import Foot
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText
from desktop.ui.widgets.toast import FLOATING

SLACK = 12
ICONS = {"secondary": "info", "warning": "warning", "error": "warning-circle", "success": "check-circle"}


class FootBar(QWidget):
    """Shows a step's foot.

    Signals:
        fix_asked, back_asked, cancel_asked, again_asked, forward_asked: a button was pressed.
    """

    fix_asked = Signal()
    back_asked = Signal()
    cancel_asked = Signal()
    again_asked = Signal()
    forward_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(FLOATING)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        self.note = IconText("info", "", tone="secondary", style="body", wrap=True)
        self.link = Button("", kind="link", key="F8")
        self.cancel = Button(self.tr("Cancel"), key="Esc")
        self.again = Button(self.tr("Import &another file"), icon_name="upload-simple")
        self.back = Button(self.tr("&Back"))
        self.fix = Button("", key="F8")
        self.forward = Button("", kind="primary", key="Ctrl ↵")
        # As wide as its sentence, where there is room; what is left over lies behind the link.
        row.addWidget(self.note, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.link)
        row.addStretch(1)
        for button in (self.cancel, self.again, self.back, self.fix, self.forward):
            row.addWidget(button)
        self.link.clicked.connect(self.fix_asked)
        self.fix.clicked.connect(self.fix_asked)
        self.back.clicked.connect(self.back_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.again.clicked.connect(self.again_asked)
        self.forward.clicked.connect(self.forward_asked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Passes the focus on; a proxy would change the way that Tab takes."""
        super().focusInEvent(event)
        self.forward.setFocus()

    def show_foot(self, foot: Foot, *, first: bool, last: bool, busy: str = "") -> None:
        """Shows what a step says and offers.

        Arguments:
            first, last: whether there is nothing before, and nothing after.
            busy: what is under way, which bars every way but cancelling it; empty where nothing is.
        """
        self._say(busy or foot.note, "secondary" if busy else foot.tone)
        self.link.setText(foot.fix)
        self.link.setVisible(bool(foot.fix) and foot.fix_as_link and not busy)
        self.fix.setText(foot.fix)
        self.fix.setVisible(bool(foot.fix) and not foot.fix_as_link and not busy)
        self.cancel.setVisible(first or bool(busy))
        self.back.setVisible(not first and not last and not busy)
        self.again.setVisible(last)
        self.forward.setText(foot.forward)
        self.forward.set_key("↵" if last else "Ctrl ↵")
        self.forward.refuse(busy or foot.refusal)

    def _say(self, text: str, tone: str) -> None:
        self.note.icon.set_icon(ICONS[tone], "text 2" if tone == "secondary" else f"{tone} text")
        self.note.label.set_tone("secondary" if tone == "secondary" else tone)
        self.note.set_text(text)
        one_line = self.note.label.fontMetrics().horizontalAdvance(text) + self.note.icon.width() + SLACK
        self.note.setMaximumWidth(one_line)
        self.note.setVisible(bool(text))
