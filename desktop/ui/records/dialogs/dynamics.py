"""Dynamics: what was said so far, and a new follow-up entry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QDateTime, QPoint, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from desktop.clock import clock
from desktop.controllers.arguments import NOTE_LIMIT, Entry
from desktop.controllers.selected import Selected
from desktop.controllers.subject import Facts
from desktop.controllers.timeline import AttachedFile, TimelineItem
from desktop.errors import Refused
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.attachment_opener import open_attachment
from desktop.ui.records.dialogs.naming import status_of
from desktop.ui.records.draft_keeper import DraftKeeper
from desktop.ui.records.file_basket import FileBasket
from desktop.ui.records.file_tiles import FileTiles
from desktop.ui.records.moments import moment, near_day
from desktop.ui.records.note_words import method_options, usual_dates
from desktop.ui.records.phones import shown_phone
from desktop.ui.records.reading import Loaded, read_record
from desktop.ui.records.timeline_entries import timeline_entry
from desktop.ui.records.timeline_text import Names
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.calendar_popup import Month
from desktop.ui.widgets.caret_button import CARET
from desktop.ui.widgets.count_badge import CountBadge
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.quick_dates import QuickDates
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.text_edit import TextEdit
from desktop.ui.widgets.timeline import Timeline
from desktop.words import Method, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 880
LEFT = 440
ROWS = 5


class DynamicsSheet(ArgumentSheet):
    """Composer left, timeline right; what is typed is kept as the record's draft until it is logged."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        facts = selected.first
        name = facts[0].name if facts else ""
        super().__init__(context, selected, parent, label(selected.operation), name, WIDTH)
        self._record = selected.ids[0]
        self._uuid = str(uuid4())
        self._items: tuple[TimelineItem, ...] = ()
        self._names = Names(context.directory, kind=selected.kind)
        self._shown: Method | Operation | None = None
        self._timed = False
        self._now_planned = ""
        self.files = FileBasket(self)
        self._compose(facts)
        key = f"{selected.kind}-dynamics-{self._record}"
        self._keeper = DraftKeeper(context.drafts, key, self._content, self)
        self._restore()
        self._connect()
        self._refresh()
        task = context.read(self, partial(read_record, selected.kind, self._record))
        task.done.connect(self._show)
        task.failed.connect(context.show_fault)

    def _compose(self, facts: Sequence[Facts]) -> None:
        if facts:
            self.head.insertWidget(1, Pill(status_of(facts[0])), 0, Qt.AlignmentFlag.AlignTop)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        left = QWidget()
        left.setFixedWidth(LEFT)
        left.setLayout(self._composer())
        columns.addWidget(left)
        columns.addWidget(Rule(vertical=True))
        columns.addLayout(self._past(), 1)
        self.body.addLayout(columns)
        self.explain(self.tr("Updates last follower, last update and next follow-up"))
        self.add_cancel()
        self.button = self.add_go(self.tr("Log"), key="Ctrl ↵")
        self.focus_first(self.text)

    def _composer(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Method"), style="meta", tone="secondary"), 1)
        head.addWidget(Label(self.tr("Time"), style="meta", tone="secondary"))
        self.time_link = Button(moment(clock.now()), kind="link")
        self.time_link.setAccessibleName(self.tr("Change the time"))
        head.addWidget(self.time_link)
        column.addLayout(head)
        self.method = Segmented(method_options())
        self.method.set_value(Method.PHONE)
        column.addWidget(self.method, 0, Qt.AlignmentFlag.AlignLeft)
        self.time = QDateTimeEdit(_shown(clock.now()))
        self.time.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.time.setCalendarPopup(True)
        self.time.setCalendarWidget(Month())
        self.time.setAccessibleName(self.tr("Time"))
        self.time.hide()
        column.addWidget(self.time, 0, Qt.AlignmentFlag.AlignLeft)
        self.text = TextEdit(rows=ROWS, limit=NOTE_LIMIT, placeholder=self.tr("What was said or agreed…"))
        self.text.takes_files = True
        self.text_box = FieldBox(self.tr("Text"), self.text, required=True)
        column.addSpacing(4)
        column.addWidget(self.text_box)
        column.addSpacing(4)
        column.addLayout(self._planning())
        column.addSpacing(4)
        column.addWidget(Label(self.tr("Attachments"), style="meta", tone="secondary"))
        column.addWidget(FileTiles(self.files))
        self.file_problem = Label("", style="meta", tone="error", wrap=True)
        self.file_problem.hide()
        column.addWidget(self.file_problem)
        column.addStretch(1)
        return column

    def _planning(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Next follow-up"), style="meta", tone="secondary"), 1)
        self.dates = QuickDates(usual_dates(), earliest=clock.today())
        self._no_next = False
        head.addWidget(self.dates.none_button)
        self.dates.none_button.show()
        column.addLayout(head)
        column.addWidget(self.dates)
        self.plan = Label("", style="meta", tone="secondary")
        column.addWidget(self.plan)
        return column

    def _past(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self.tr("So far"), bold=True))
        self.count = CountBadge()
        head.addWidget(self.count)
        head.addStretch(1)
        self.filter = Button(self.tr("Everything"), kind="chip", icon_name="caret-down")
        self.filter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.filter.setIconSize(QSize(CARET, CARET))
        self.filter.clicked.connect(self._open_filter)
        head.addWidget(self.filter)
        column.addLayout(head)
        self.timeline = Timeline(placeholder=self.tr("No follow-up yet."))
        self.timeline.attachment_opened.connect(self._open_file)
        column.addWidget(self.timeline, 1)
        return column

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typed)
        self.text.submitted.connect(self.go)
        self.text.pasted.connect(self.files.add_mime)
        self.method.chosen.connect(self._touch)
        self.dates.chosen.connect(self._planned)
        self.time_link.clicked.connect(self._edit_time)
        self.time.dateTimeChanged.connect(self._time_changed)
        self.files.refused.connect(self._file_refused)
        self.files.changed.connect(self._files_changed)
        for number, button in enumerate(self.method.buttons(), 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(button.click)
            button.setToolTip(f"Alt {number}")

    # what was so far

    def _show(self, loaded: Loaded) -> None:
        record = loaded.record
        phone = shown_phone(str(record.values["phone"] or ""), self._context.parameters.default_region)
        parts = (record.facts.name, record.values["needs"], phone)
        self.subtitle.setText(" · ".join(part for part in parts if part))
        self.subtitle.show()
        self._items = loaded.timeline
        planned = record.values["next_follow_up"]
        if planned is not None and self.dates.value() is None and not self._no_next:
            self._now_planned = near_day(planned)
            self._say_plan()
        self.narrow(self._shown)

    def _say_plan(self) -> None:
        if self._no_next:
            self.plan.setText(self.tr("No further follow-up will be planned."))
        elif self.dates.value() is None and self._now_planned:
            self.plan.setText(self.tr("Stays on {day} unless you choose").format(day=self._now_planned))
        else:
            self.plan.setText("")
        self.plan.setVisible(bool(self.plan.text()))

    def _open_filter(self) -> None:
        menu = Menu(self)
        choices: list[tuple[str, Method | Operation | None]] = [
            (self.tr("Everything"), None),
            (self.tr("Follow-ups only"), Operation.DYNAMICS),
        ]
        choices += [(label(one), one) for one in Method]
        for text, value in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value is self._shown)
            action.triggered.connect(partial(self.narrow, value))
        menu.popup(self.filter.mapToGlobal(QPoint(0, self.filter.height() + 4)))

    def narrow(self, value: Method | Operation | None, _checked: bool = False) -> None:
        """Shows only entries of a method, or only follow-ups; None shows everything."""
        self._shown = value
        shown = [one for one in self._items if value is None or value in (one.method, one.operation)]
        self.timeline.set_entries([timeline_entry(one, self._names) for one in shown])
        self.count.set_count(len(shown))
        if isinstance(value, Method):
            self.filter.setText(label(value))
        else:
            self.filter.setText(self.tr("Follow-ups only") if value else self.tr("Everything"))

    def _open_file(self, file: object) -> None:
        if isinstance(file, AttachedFile):
            open_attachment(self._context, file)

    # the new entry

    def _restore(self) -> None:
        found = self._keeper.found()
        content = found.content if found else {}
        self._uuid = str(content.get("uuid") or self._uuid)
        self.text.set_text(str(content.get("text", "")))
        self.method.set_value(Method(content.get("method", Method.PHONE)))
        if content.get("next"):
            self.dates.set_value(date.fromisoformat(content["next"]))

    def _content(self) -> dict[str, Any] | None:
        text = self.text.text().strip()
        if not text or self.is_settled():
            return None
        on = self.dates.value()
        method = int(self.method.value())
        return {"text": text, "method": method, "next": on.isoformat() if on else None, "uuid": self._uuid}

    def _touch(self, _value: object = None) -> None:
        self._keeper.touch()

    def _typed(self) -> None:
        self.text_box.set_problem("")
        self._keeper.touch()
        self._refresh()

    def _refresh(self) -> None:
        self.button.setEnabled(bool(self.text.text().strip()) and not self.text.over_limit())
        self._say_plan()

    def _planned(self, on: date | None) -> None:
        self._no_next = on is None
        self._touch()
        self._refresh()

    def _edit_time(self) -> None:
        now = _shown(clock.now())
        self.time.setMaximumDateTime(now)
        if not self._timed:
            self.time.setDateTime(now)
        self.time.setVisible(self.time.isHidden())
        self.time.setFocus()

    def _time_changed(self) -> None:
        self._timed = not self.time.isHidden()
        if self._timed:
            self.time_link.setText(moment(self._at()))

    def _at(self) -> datetime:
        if not self._timed:
            return clock.now()
        chosen = self.time.dateTime()
        at = datetime.fromtimestamp(chosen.toMSecsSinceEpoch() / 1000, UTC)
        return min(at, clock.now())

    def _file_refused(self, sentence: str) -> None:
        self.file_problem.setText(sentence)
        self.file_problem.show()

    def _files_changed(self) -> None:
        self.file_problem.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.add_mime(event.mimeData())

    def is_dirty(self) -> bool:
        """Whether something was typed or attached."""
        return not self.is_settled() and bool(self.text.text().strip() or self.files.paths())

    def arguments(self) -> Entry | None:
        """The entry."""
        text = self.text.text().strip()
        if not text:
            self.text_box.set_problem(Refused("text_required").sentence())
            self.text.setFocus()
            return None
        if self.text.over_limit():
            self.text_box.set_problem(self.tr("At most %n character(s)", "", NOTE_LIMIT))
            return None
        on = self.dates.value()
        return Entry(
            self._uuid,
            self.method.value(),
            text,
            self._at(),
            on,
            keep_next=on is None and not self._no_next,
            attachments=self.files.paths(),
        )

    def settled(self) -> None:
        """Logged: nothing is left to keep."""
        self._keeper.discard()
        super().settled()

    def done(self, result: int) -> None:
        """Cancelling throws the draft away; it was asked about before."""
        self._keeper.discard()
        super().done(result)


def _shown(at: datetime) -> QDateTime:
    """An instant as the time editor takes it."""
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
