"""The box that logs a follow-up without leaving the list: method, what was said, the next date, files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QDate, QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.clock import clock
from desktop.controllers.arguments import Entry
from desktop.ui import theme
from desktop.ui.records.filter_popup import FilterPopup
from desktop.ui.records.moments import weekday
from desktop.ui.records.quick_dates import quick_dates
from desktop.ui.records.timeline_text import METHOD_ICONS
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.chips import FilterChip
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.text_edit import TextEdit
from desktop.words import Method, label

LINES = 2


@dataclass
class _Typed:
    """What was typed for one record and not logged yet; the uuid makes logging twice one entry."""

    method: Method = Method.PHONE
    text: str = ""
    next: date | None = None
    without_next: bool = False
    files: list[Path] = field(default_factory=list)
    uuid: str = field(default_factory=lambda: str(uuid4()))


class QuickEntry(QWidget):
    """Takes a follow-up entry; what was typed for a record waits for it while others are shown.

    Signals:
        logged: carries the Entry.
    """

    logged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = 0
        self._waiting: dict[int, _Typed] = {}
        self._typed = _Typed()
        self._popup: FilterPopup | None = None
        self.methods = Segmented(
            [(one, label(one), METHOD_ICONS[one]) for one in Method], self, icon_only=True, small=True
        )
        self.methods.setAccessibleName(self.tr("Method"))
        self.methods.chosen.connect(self._method_chosen)
        self.text = TextEdit("", self, placeholder=self.tr("What was said or agreed…"), rows=LINES)
        self.text.setAccessibleName(self.tr("What was said or agreed"))
        self.text.textChanged.connect(self._text_changed)
        self.text.submitted.connect(self.log)
        self.next = FilterChip("calendar-blank", self.tr("Next"), "", self)
        self.next.clicked.connect(self._offer_dates)
        self.next.cleared.connect(self._keep_next)
        self.attach = IconButton("paperclip", self.tr("Attach files"), self)
        self.attach.clicked.connect(self._ask_files)
        self.files = Label("", self, style="meta", tone="secondary")
        self.button = Button(self.tr("Log"), self, kind="primary", key="Ctrl ↵")
        self.button.clicked.connect(self.log)
        self._reason = ""
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Log a follow-up"), self, bold=True), 1)
        head.addWidget(self.methods)
        column.addLayout(head)
        column.addWidget(self.text)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for widget in (self.next, self.attach, self.files):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.button)
        column.addLayout(foot)

    def show_record(self, record: int) -> None:
        """Takes entries for another record; what was typed for this one is kept."""
        if self._typed.text.strip() or self._typed.files:
            self._waiting[self._record] = self._typed
        self._record = record
        self._typed = self._waiting.pop(record, None) or _Typed(self._typed.method)
        self._show()

    def refuse(self, reason: str) -> None:
        """Says why no entry can be taken; empty where one can."""
        self._reason = reason
        for widget in (self.methods, self.text, self.next, self.attach):
            widget.setEnabled(not reason)
        self.text.setPlaceholderText(reason or self.tr("What was said or agreed…"))
        self._offer()

    def _show(self) -> None:
        typed = self._typed
        self.methods.set_value(typed.method)
        if self.text.text() != typed.text:
            self.text.set_text(typed.text)
        self._show_next()
        self.files.setText(self.tr("%n file(s)", "", len(typed.files)) if typed.files else "")
        self.files.setToolTip("\n".join(one.name for one in typed.files))
        self._offer()

    def _show_next(self) -> None:
        typed = self._typed
        value = weekday(typed.next) if typed.next else self.tr("none") if typed.without_next else ""
        self.next.set_value(value)

    def _offer(self) -> None:
        missing = "" if self._typed.text.strip() else self.tr("Write what was said or agreed.")
        self.button.refuse(self._reason or missing)

    def _method_chosen(self, method: Method) -> None:
        self._typed.method = method

    def _text_changed(self) -> None:
        self._typed.text = self.text.text()
        self._offer()

    def _offer_dates(self) -> None:
        menu = QMenu(self.next)
        for one in quick_dates(clock.today()):
            action = menu.addAction(f"{one.caption()}\t{weekday(one.date)}")
            action.triggered.connect(partial(self._set_next, one.date))
        menu.addAction(self.tr("Another date…")).triggered.connect(self._ask_date)
        menu.addSeparator()
        menu.addAction(self.tr("No next follow-up")).triggered.connect(self._without_next)
        menu.addAction(self.tr("Leave as it is")).triggered.connect(self._keep_next)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._above(menu.sizeHint().height()))

    def _above(self, height: int) -> QPoint:
        place = self.next.mapToGlobal(self.next.rect().topLeft())
        place.setY(place.y() - height - 4)
        return place

    def _set_next(self, day: date, _checked: bool = False) -> None:
        self._typed.next, self._typed.without_next = day, False
        self._show_next()

    def _without_next(self) -> None:
        self._typed.next, self._typed.without_next = None, True
        self._show_next()

    def _keep_next(self) -> None:
        self._typed.next, self._typed.without_next = None, False
        self._show_next()

    def _ask_date(self) -> None:
        popup = FilterPopup(self.next)
        calendar = QCalendarWidget(popup)
        today = clock.today()
        calendar.setMinimumDate(QDate(today.year, today.month, today.day))
        calendar.clicked.connect(self._date_clicked)
        popup.column.addWidget(calendar)
        popup.adjustSize()
        popup.move(self._above(popup.height()))
        popup.show()
        self._popup = popup

    def _date_clicked(self, day: QDate) -> None:
        self._set_next(date(day.year(), day.month(), day.day()))
        if self._popup is not None:
            self._popup.close()
            self._popup = None

    def _ask_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.attach_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach_files(self, paths: list[str]) -> None:
        """Takes files along with the entry."""
        known = set(self._typed.files)
        self._typed.files += [path for one in paths if (path := Path(one)) not in known]
        self._show()

    def log(self) -> None:
        """Tells the entry; it stays in the box until it is stored."""
        typed = self._typed
        if self._reason or not typed.text.strip():
            return
        keep = typed.next is None and not typed.without_next
        self.button.setEnabled(False)
        self.logged.emit(
            Entry(
                uuid=typed.uuid,
                method=typed.method,
                text=typed.text.strip(),
                at=clock.now(),
                next_follow_up=typed.next,
                keep_next=keep,
                attachments=tuple(typed.files),
            )
        )

    def stored(self, record: int) -> None:
        """The entry of a record was stored: its box is empty again."""
        if record == self._record:
            self._typed = _Typed(self._typed.method)
            self._show()
        else:
            self._waiting.pop(record, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("line", 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.CARD_RADIUS, theme.CARD_RADIUS)
