"""Smart paste: a text on the left, the fields found in it on the right; it fills the form and saves nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.entries.field import Field
from desktop.controllers.entries.opportunity import FIELDS
from desktop.controllers.entries.paste import read_text
from desktop.controllers.entries.phone import PHONES
from desktop.translation import figure
from desktop.ui.dialogs import Sheet
from desktop.ui.records.keys import add_keys
from desktop.ui.records.paste_box import Legend, PasteBox
from desktop.ui.records.paste_rows import PasteRows
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 920
LEFT, GAP = 344, 24
# Of a window's height, what is not the two columns; and how high they are at least and at most.
AROUND, LOWEST, HIGHEST = 334, 290, 480
HEAD = 32
PAUSE = 120


class PasteSheet(Sheet):
    """Reads the clipboard when it opens, and the text again as it is typed.

    Arguments:
        kind: of record that is to be entered.
        fields: what such a record has.

    Signals:
        phones_changed: other phones are shown and ticked; carries them.
    """

    phones_changed = Signal(tuple)

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        kind: Kind = Kind.OPPORTUNITY,
        fields: Sequence[Field] = FIELDS,
    ) -> None:
        super().__init__(parent, "", "", width=WIDTH)
        self._context, self._kind, self._fields = context, kind, fields
        self._pasted = ""
        self._phones: tuple[str, ...] = ()
        self.title.setText(self.tr("Read from text"))
        self.setWindowTitle(self.tr("Read from text"))
        self.subtitle.setText(self.tr("Read on this computer only; nothing is saved before you confirm it"))
        self.subtitle.show()
        self.box = PasteBox(self.tr("Paste a message, a contact or a line of text"))
        self.rows = PasteRows(context, fields)
        self.empty = Label(self.tr("Nothing was found yet."), tone="hint")
        self.count = Label("", style="count", tone="secondary")
        self.again = Button(self.tr("Paste again"), kind="link")
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._lay_out()
        self._connect()
        self.paste()
        self.focus_first(self.fill_button if self.fill_button.isEnabled() else self.box)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
        left.addLayout(_head(Label(self.tr("Pasted text"), bold=True), self.again))
        left.addWidget(self.box, 1)
        left.addWidget(Legend())
        hint = Label(self.tr("What is not ticked is not filled in"), style="meta", tone="secondary")
        right.addLayout(_head(Label(self.tr("Fields found"), bold=True), hint, self.count))
        right.addWidget(self.empty)
        right.addWidget(self.rows)
        right.addStretch(1)
        holder = QWidget()
        height = min(max(self._window_height() - AROUND, LOWEST), HIGHEST)
        holder.setFixedSize(LEFT, height)
        self.rows.setFixedHeight(height - HEAD)
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(holder)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self.note.setText(self.tr("What has no field goes to the remark"))
        self.add_cancel()
        self.fill_button = self.add_button(
            self.tr("Fill in the form"), kind="primary", key="Ctrl ↵", default=True
        )

    def _window_height(self) -> int:
        window = self.parentWidget()
        return window.height() if window is not None else 0

    def _connect(self) -> None:
        self.box.textChanged.connect(self._timer.start)
        self.box.submitted.connect(self.fill)
        self._timer.timeout.connect(self.read)
        self.again.clicked.connect(self.paste)
        self.rows.changed.connect(self._refresh)
        self.fill_button.clicked.connect(self.fill)
        add_keys(self, (("Ctrl+Return", self.fill), ("Ctrl+Enter", self.fill)))

    def paste(self) -> None:
        """Takes what is on the clipboard now."""
        self._pasted = QGuiApplication.clipboard().text().strip()
        self.box.set_text(self._pasted)
        self.read()

    def read(self) -> None:
        """Reads the text as it stands."""
        self._timer.stop()
        pasted = read_text(self.box.text(), self._context.entry_context, self._fields)
        self.box.show_found(pasted.found)
        self.rows.show_pasted(pasted)

    def _refresh(self) -> None:
        count = self.rows.count()
        self.count.setText(figure(count))
        self.count.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        self.rows.setVisible(count > 0)
        draft = self.rows.draft()
        self.fill_button.setEnabled(bool(draft))
        phones = tuple(str(draft[key]) for key in PHONES if key in draft)
        if phones != self._phones:
            self._phones = phones
            self.phones_changed.emit(phones)

    def phones(self) -> tuple[str, ...]:
        """The phones that are shown and ticked."""
        return self._phones

    def is_dirty(self) -> bool:
        """Whether something was typed that cancelling would lose."""
        return self.box.text().strip() != self._pasted or self.rows.corrected()

    def fill(self) -> None:
        """Goes on in the form with the ticked values."""
        if self._timer.isActive():
            self.read()
        draft = self.rows.draft()
        if draft:
            self.accept()
            self._context.new_record(self._kind, draft)


def _head(title: QWidget, right: QWidget, beside: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(title)
    if beside is not None:
        row.addWidget(beside)
    row.addStretch(1)
    row.addWidget(right)
    return row
