"""The quick box for a follow-up: how, what, when next, files, and one button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QObject, QPoint, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.clock import clock
from desktop.ui.icons import icon
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.calendar_popup import CalendarPopup
from desktop.ui.widgets.chips import FilterChip, TagChip
from desktop.ui.widgets.file_dialog import file_dialog
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.quick_dates import QuickDate
from desktop.ui.widgets.remark import Remark
from desktop.ui.widgets.segmented import Option, Segmented
from desktop.ui.widgets.text_edit import TextEdit

MOST_KEYS = 9


@dataclass(frozen=True)
class ComposedEntry:
    """What was composed.

    Arguments:
        method: the value of the method chosen.
        next_follow_up: the next day, or None for none.
        keep_next: the next day was not touched and stays as it is.
        attachments: files to attach.
    """

    method: Any
    text: str
    next_follow_up: date | None
    keep_next: bool
    attachments: tuple[Path, ...] = ()


class Composer(QFrame):
    """Composes a follow-up; keeps everything until `clear`, so that a refusal loses nothing.

    Arguments:
        methods: value, text and icon of each way to follow up.
        dates: the usual dates for the next time.
        date_text: writes a date for people.

    Signals:
        logged: carries the `ComposedEntry`.
        edited: something was typed or chosen; the time to keep a draft.
    """

    logged = Signal(object)
    edited = Signal()

    def __init__(
        self,
        methods: Sequence[Option],
        dates: Sequence[QuickDate] = (),
        parent: QWidget | None = None,
        *,
        date_text: Callable[[date], str] = date.isoformat,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self._dates, self._date_text = list(dates), date_text
        self._next: date | None = None
        self._keep_next = True
        self._busy = False
        self._since_logged = QElapsedTimer()
        self._files: list[Path] = []
        self._pictures: QTemporaryDir | None = None
        self._popup: CalendarPopup | None = None
        self._menu: QMenu | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 13, 11)
        column.setSpacing(8)
        column.addLayout(self._head(methods))
        self.text = TextEdit(placeholder=self.tr("Write down what was said…"), rows=2)
        self.text.setAccessibleName(self.tr("What was said"))
        self.text.takes_files = True
        self.text.textChanged.connect(self._typed)
        self.text.submitted.connect(self.submit)
        self.text.pasted.connect(self._take)
        self.text.installEventFilter(self)
        column.addWidget(self.text)
        self.problem = Remark("error")
        column.addWidget(self.problem)
        self._chips = QWidget()
        self._chip_row = QHBoxLayout(self._chips)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._chip_row.setSpacing(6)
        self._chip_row.addStretch(1)
        self._chips.hide()
        column.addWidget(self._chips)
        column.addLayout(self._foot())

    def _head(self, methods: Sequence[Option]) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Log a follow-up"), bold=True), 1)
        self.methods = Segmented(methods, icon_only=True, small=True)
        self.methods.setAccessibleName(self.tr("How"))
        if methods:
            self.methods.set_value(methods[0][0])
        self.methods.chosen.connect(self._changed)
        head.addWidget(self.methods)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.next_chip = FilterChip("calendar-blank", self.tr("Next"))
        self.next_chip.clicked.connect(self._open_dates)
        self.next_chip.cleared.connect(self.keep_next)
        self.attach_button = IconButton("paperclip", self.tr("Attach files"))
        self.attach_button.clicked.connect(self._choose_files)
        self.log_button = Button(self.tr("Log"), kind="primary", key="Ctrl ↵")
        self.log_button.clicked.connect(self.submit)
        foot.addWidget(self.next_chip)
        foot.addWidget(self.attach_button)
        foot.addStretch(1)
        foot.addWidget(self.log_button)
        return foot

    def entry(self) -> ComposedEntry:
        """What stands in the box."""
        text = self.text.text().strip()
        return ComposedEntry(self.methods.value(), text, self._next, self._keep_next, tuple(self._files))

    def is_empty(self) -> bool:
        """Whether nothing was typed or attached."""
        return not self.text.text().strip() and not self._files

    def clear(self) -> None:
        """Empties the box, such as after the entry was logged; the method stays."""
        self.text.set_text("")
        for chip in self._chips.findChildren(TagChip):
            self._drop(chip)
        self.keep_next()
        self.set_busy(False)
        self.say_problem("")

    def logged_now(self) -> None:
        """The entry was logged: empties the box; a second press of the same keys is no attempt at an empty one."""
        self.clear()
        self._since_logged.start()

    def _just_logged(self) -> bool:
        pause = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return self._since_logged.isValid() and not self._since_logged.hasExpired(pause)

    def set_busy(self, busy: bool) -> None:
        """While an entry is being logged, it cannot be logged again."""
        self._busy = busy
        self.log_button.setEnabled(not busy)

    def set_dates(self, dates: Sequence[QuickDate]) -> None:
        """Replaces the usual dates, such as after midnight."""
        self._dates = list(dates)

    def set_next(self, on: date | None) -> None:
        """Plans the next follow-up, or none."""
        self._next, self._keep_next = on, False
        self.next_chip.set_value(self._date_text(on) if on else self.tr("none"))
        self.edited.emit()

    def keep_next(self) -> None:
        """Leaves the next follow-up as it is."""
        self._next, self._keep_next = None, True
        self.next_chip.set_value("")
        self.edited.emit()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attaches files."""
        for path in paths:
            if path in self._files:
                continue
            self._files.append(path)
            chip = TagChip(path.name, self._chips, icon_name="paperclip")
            chip.setProperty("file", str(path))
            chip.setToolTip(str(path))
            chip.cleared.connect(self._drop_sender)
            self._chip_row.insertWidget(self._chip_row.count() - 1, chip)
        self._chips.setVisible(bool(self._files))
        self.edited.emit()

    def say_problem(self, text: str) -> None:
        """Says what keeps it from being logged; empty for nothing."""
        self.text.set_state("error" if text else "")
        self.text.setAccessibleDescription(text)
        self.problem.say(text)

    def submit(self) -> None:
        """Logs what stands in the box, if there is something."""
        if self._busy:
            return
        if not self.text.text().strip():
            if self._just_logged():
                return
            self.say_problem(self.tr("Write down what was said."))
            self.text.setFocus()
            return
        self.set_busy(True)
        self.logged.emit(self.entry())

    def _typed(self) -> None:
        if self.problem.isVisibleTo(self):
            self.say_problem("")
        self.edited.emit()

    def _changed(self, _value: object) -> None:
        self.edited.emit()

    def _drop_sender(self) -> None:
        chip = self.sender()
        if isinstance(chip, TagChip):
            self._drop(chip)
            self.edited.emit()

    def _drop(self, chip: TagChip) -> None:
        path = Path(chip.property("file"))
        if path in self._files:
            self._files.remove(path)
        chip.setParent(None)
        chip.deleteLater()
        self._chips.setVisible(bool(self._files))

    def _choose_files(self) -> None:
        dialog = file_dialog(self, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _files_chosen(self, names: list[str]) -> None:
        self.add_files([Path(name) for name in names])

    def _take(self, data: QMimeData) -> None:
        """Takes what was pasted or dropped: files, or a picture, which is kept until the box goes."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if not paths and data.hasImage():
            if self._pictures is None:
                self._pictures = QTemporaryDir()
            path = Path(self._pictures.filePath(f"{clock.now():%Y%m%d-%H%M%S-%f}.png"))
            if data.imageData().save(str(path)):
                paths = [path]
        self.add_files([path for path in paths if path.is_file()])

    def _open_dates(self) -> None:
        menu = self._menu = QMenu(self)
        for one in self._dates:
            action = QAction(f"{one.name}\t{one.text}", menu)
            action.setData(one.on)
            action.triggered.connect(self._date_chosen)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(icon("calendar-blank", "text 2"), self.tr("Pick a date…"), self._open_calendar)
        menu.addAction(icon("prohibit", "text 2"), self.tr("No follow-up"), self._choose_none)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.next_chip.mapToGlobal(QPoint(0, self.next_chip.height() + 2)))

    def _date_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_next(action.data())

    def _choose_none(self) -> None:
        self.set_next(None)

    def _open_calendar(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self, clock.today())
            self._popup.picked.connect(self.set_next)
        self._popup.open_at(self.next_chip, self._next)

    def _method_key(self, event: QEvent) -> bool:
        """Whether it was Alt with the number of a method; then that method is chosen."""
        if not isinstance(event, QKeyEvent) or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        number = event.key() - Qt.Key.Key_1
        buttons = self.methods.buttons()
        if not 0 <= number < min(len(buttons), MOST_KEYS):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            buttons[number].click()
        return True

    def event(self, event: QEvent) -> bool:
        return self._method_key(event) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return self._method_key(event) or super().eventFilter(watched, event)
