"""The small box at the side that logs a follow-up without opening anything."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.arguments import Entry
from desktop.controllers.drafts import Draft
from desktop.controllers.operate import OPPORTUNITIES, Outcome
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.ui.records.command_words import done_text
from desktop.ui.records.draft_keeper import DraftKeeper
from desktop.ui.records.moments import weekday
from desktop.ui.records.note_words import log_entry, method_options, usual_dates
from desktop.ui.widgets.composer import ComposedEntry, Composer
from desktop.words import Method

if TYPE_CHECKING:
    from desktop.ui.context import Context


class QuickNote(Composer):
    """Logs for one record; what is typed is kept as a draft of the record and comes back with it.

    Signals:
        stored: an entry was stored.
    """

    stored = Signal()

    def __init__(
        self, context: Context, subject: Subject = OPPORTUNITIES, parent: QWidget | None = None
    ) -> None:
        super().__init__(method_options(), usual_dates(), parent, date_text=weekday)
        self._context = context
        self._subject = subject
        self._record = 0
        self._uuid = str(uuid4())
        self._keeper: DraftKeeper | None = None
        self.edited.connect(self._touch)
        self.logged.connect(self._log)

    def show_record(self, record: int, refused: Refused | None = None) -> None:
        """Logs for this record from now on; the reason switches the box off."""
        sentence = refused.sentence() if refused else ""
        for widget in (self.methods, self.text, self.next_chip, self.attach_button):
            widget.setEnabled(not sentence)
        self.log_button.refuse(sentence)
        self.text.setToolTip(sentence)
        if record == self._record:
            return
        self.keep_draft()
        self._keeper = None
        self._record = record
        self.set_dates(usual_dates())
        self.clear()
        if sentence:
            self.log_button.refuse(sentence)
        keeper = DraftKeeper(self._context.drafts, f"{self._subject.kind}-note-{record}", self._content, self)
        self._restore(keeper.found())
        self._keeper = keeper

    def _restore(self, draft: Draft | None) -> None:
        content = draft.content if draft else {}
        self._uuid = str(content.get("uuid") or uuid4())
        self.methods.set_value(Method(content.get("method", Method.PHONE)))
        self.text.set_text(str(content.get("text", "")))
        if content.get("next"):
            self.set_next(date.fromisoformat(content["next"]))

    def _content(self) -> dict[str, Any] | None:
        typed = self.entry()
        if not typed.text:
            return None
        planned = typed.next_follow_up.isoformat() if typed.next_follow_up else None
        return {"text": typed.text, "method": int(typed.method), "next": planned, "uuid": self._uuid}

    def _touch(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()

    def keep_draft(self) -> None:
        """Keeps what is typed at once."""
        if self._keeper is not None:
            self._keeper.settle()

    def _log(self, typed: ComposedEntry) -> None:
        entry = Entry(
            self._uuid,
            typed.method,
            typed.text,
            clock.now(),
            typed.next_follow_up,
            keep_next=typed.keep_next,
            attachments=typed.attachments,
        )
        task = self._context.write(self, partial(log_entry, self._subject, self._record, entry))
        task.done.connect(partial(self._done, self._record))
        task.failed.connect(self._failed)

    def _done(self, record: int, outcome: Outcome) -> None:
        self.set_busy(False)
        if outcome.refused:
            self.say_problem(outcome.refused[0].refused.sentence())
            return
        self._context.toast(done_text(outcome))
        if record == self._record:
            self._uuid = str(uuid4())
            self.logged_now()
            if self._keeper is not None:
                self._keeper.discard()
        self.stored.emit()

    def _failed(self, error: BaseException) -> None:
        self.set_busy(False)
        if isinstance(error, Refused):
            self.say_problem(error.sentence())
        else:
            self._context.show_fault(error)
