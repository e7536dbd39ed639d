"""The first step of an import: the file or pasted block, how it is to be read, and its raw rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened, Wishes
from desktop.ui.imports.choices import Choices
from desktop.ui.imports.pasting import clipboard_clip
from desktop.ui.imports.raw_preview import RawPreview
from desktop.ui.imports.start import StartView
from desktop.ui.imports.step import Foot, Step
from desktop.ui.widgets.labels import Rule

if TYPE_CHECKING:
    from desktop.ui.context import Context


class FileStep(Step):
    """Shows the place for a file, and what was read of it.

    Signals:
        source_chosen: a file or a pasted block is to be read; carries the `Source`.
        wishes_changed: it is to be read otherwise; carries the `Wishes`.
        kind_asked: its rows are to be read as another kind of record; carries the `Kind`.
        choose_asked, template_asked: a button was pressed.
    """

    source_chosen = Signal(object)
    wishes_changed = Signal(object)
    kind_asked = Signal(object)
    choose_asked = Signal()
    template_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: Opened | None = None
        self._barred = ""
        self._wished = False
        self._asked_from: QWidget | None = None
        self.start = StartView()
        self.choices = Choices(context)
        self.preview = RawPreview()
        self._read = QWidget()
        row = QHBoxLayout(self._read)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choices)
        row.addWidget(Rule(vertical=True))
        row.addWidget(self.preview, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._listen(context)

    def _listen(self, context: Context) -> None:
        for side in (self.start, self.choices):
            side.choose_asked.connect(self.choose_asked)
            side.template_asked.connect(self.template_asked)
            side.history_asked.connect(context.show_import_history)
        self.start.paste_asked.connect(self.paste)
        self.choices.wishes_changed.connect(self._wish)
        self.choices.purpose_changed.connect(self.changed)
        self.choices.kind_asked.connect(self.kind_asked)
        self.preview.header_asked.connect(self.choices.reading.choose_header_row)
        self.preview.last_asked.connect(self.choices.reading.choose_last_row)
        # Wherever the focus is, as long as this step is in sight; a field that is typed in keeps the key.
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasting.setContext(Qt.ShortcutContext.WindowShortcut)
        pasting.activated.connect(self.paste)

    @property
    def updates(self) -> bool:
        """Whether records that are there are to be updated, and nothing new made."""
        return self.choices.purpose.updates

    def bar(self, reason: str) -> None:
        """Says why nothing can be chosen now; empty where something can."""
        self._barred = reason
        self.start.bar(reason)
        self.choices.setEnabled(not reason)
        self.changed.emit()

    def clear(self) -> None:
        """Nothing is chosen."""
        self.opened = None
        self.choices.purpose.clear()
        self._stack.setCurrentWidget(self.start)
        self.changed.emit()

    def say_failure(self, title: str, text: str = "") -> None:
        """Says why something cannot be imported; an empty title says nothing.

        Where only a wish could not be fulfilled, what was read before stays as it is; a source that cannot be read
        leaves nothing to go on with.
        """
        wished, self._wished = self._wished, False
        if not title:
            self._say(title, text)
        elif wished and self.opened is not None:
            self._say(self.tr("It cannot be read so, and stays as it was."), text)
        else:
            self.clear()
            self._say(title, text)

    def _say(self, title: str, text: str = "") -> None:
        self.start.say_failure(title, text)
        self.preview.say_failure(title, text)

    def show_opened(self, opened: Opened) -> None:
        """Shows what was read."""
        self.opened, self._wished = opened, False
        self._say("")
        self.choices.show_opened(opened)
        self.preview.show_opened(opened)
        self._stack.setCurrentWidget(self._read)
        self.changed.emit()

    def set_dragged(self, over: bool) -> None:
        """Marks the place for a file while one hangs over the page."""
        self.start.zone.set_active(over)
        self.choices.zone.set_active(over)

    def paste(self) -> None:
        """Reads the table on the clipboard, or says why there is none."""
        if self._barred:
            return
        clip = clipboard_clip()
        if clip.source is not None:
            self.source_chosen.emit(clip.source)
        else:
            self._say(self.tr("Nothing was pasted"), clip.reason)

    def _wish(self, wishes: Wishes) -> None:
        self._wished, self._asked_from = True, QApplication.focusWidget()
        self.wishes_changed.emit(wishes)

    def foot(self) -> Foot:
        refusal = self._barred or ("" if self.opened else self.tr("Choose a file first."))
        return Foot(
            self.tr("Nothing has been written yet."),
            forward=self.tr("Next: columns"),
            refusal=refusal,
        )

    def areas(self) -> list[QWidget]:
        return [self.start] if self.opened is None else [self.choices, self.preview]

    def take_focus(self) -> None:
        """Where something was to be read otherwise, the focus goes back to what asked for it."""
        asked_from, self._asked_from = self._asked_from, None
        if self._wished and self.opened is not None:
            # It came to nothing: the choices say again how the rows in sight were read.
            self.choices.show_opened(self.opened)
        if self.opened is None:
            self.start.choose.setFocus()
        elif asked_from is not None and self.isAncestorOf(asked_from):
            asked_from.setFocus()
        else:
            self.preview.table.setFocus()
