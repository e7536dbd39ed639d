"""Saves an opportunity's form, and leads through what may come between: a conflict, the customer's phone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.arguments import EditValues
from desktop.controllers.conflicts import Comparison, LastEdit, compare, last_edit
from desktop.controllers.entries import opportunity as entry
from desktop.controllers.entries.field import EntryContext
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.opportunities import Opportunity, create, load
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Progress
from desktop.ui.opportunities.customer_phone import CustomerPhoneSheet
from desktop.ui.records.conflict import MINE, ConflictSheet
from desktop.ui.records.editors.factory import typed
from desktop.ui.records.moments import short_moment
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


@dataclass(frozen=True)
class Unsaved:
    """What is to be saved.

    Arguments:
        id: the record; None for a new one.
        draft: what is typed.
        opened: the draft as it was opened, to find out who changed what.
        version: the version it was opened at.
        form_uuid: makes saving a new one twice one record.
        accept_same_phone: saved although another open opportunity has the phone.
        customer_phone: whether the customer's phone changes too; None asks.
    """

    id: int | None
    draft: dict[str, Any]
    opened: dict[str, Any]
    version: int
    form_uuid: str
    accept_same_phone: bool = False
    customer_phone: bool | None = None


class FormSaving(QObject):
    """Saves one form; while it saves, asking again does nothing.

    Signals:
        saved: carries the Outcome.
        rebased: a conflict was decided: the current record, and the draft that is being saved over it.
        refused: a rule refused it; carries the refusal, which the form shows at its field.
        busy_changed: it began or ended.
    """

    saved = Signal(object)
    rebased = Signal(object, object)
    refused = Signal(object)
    busy_changed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._unsaved: Unsaved | None = None
        self.busy = False
        self.sheet: ConflictSheet | CustomerPhoneSheet | None = None

    def save(self, unsaved: Unsaved) -> None:
        """Saves; the outcome comes with a signal."""
        if self.busy:
            return
        self._set_busy(True)
        self._unsaved = unsaved
        task = self._context.write(self, partial(_store, unsaved))
        task.done.connect(self._done)
        task.failed.connect(self._failed)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()

    def _done(self, outcome: Outcome) -> None:
        self._set_busy(False)
        if outcome.refused and not outcome.done:
            self.refused.emit(outcome.refused[0].refused)
        else:
            self.saved.emit(outcome)

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, Refused):
            self._context.show_fault(error)
        elif error.code in ("conflict", "customer_phone_ask"):
            self._ask(error.code)
        else:
            self.refused.emit(error)

    def _ask(self, code: str) -> None:
        assert self._unsaved is not None
        assert self._unsaved.id is not None
        task = self._context.read(self, partial(_current, self._unsaved.id))
        task.done.connect(self._ask_conflict if code == "conflict" else self._ask_customer)
        task.failed.connect(self._context.show_fault)

    def _ask_customer(self, current: tuple[Opportunity, LastEdit | None]) -> None:
        assert self._unsaved is not None
        customer = current[0].customer
        self.sheet = CustomerPhoneSheet(
            self._parent, customer.name if customer else "", str(self._unsaved.draft.get("phone") or "")
        )
        self.sheet.decided.connect(self._customer_decided)
        self.sheet.open()

    def _customer_decided(self, both: bool) -> None:
        assert self._unsaved is not None
        self.save(replace(self._unsaved, customer_phone=both))

    def _ask_conflict(self, current: tuple[Opportunity, LastEdit | None]) -> None:
        record, edited = current
        comparison = self._compare(record)
        directory = self._context.directory
        person = directory.staff_name(edited.staff) if edited else ""
        time = short_moment(edited.at if edited else record.updated_at)
        self.sheet = ConflictSheet(self._parent, entry.BY_KEY, comparison, directory, person, time)
        self.sheet.chosen.connect(partial(self._conflict_decided, record, comparison))
        self.sheet.open()

    def _compare(self, record: Opportunity) -> Comparison:
        assert self._unsaved is not None
        context: EntryContext = self._context.entry_context
        opened = entry.check(self._unsaved.opened, context).values
        mine = entry.check(self._unsaved.draft, context).values
        return compare(entry.EDITABLE, opened, mine, record.values)

    def _conflict_decided(self, record: Opportunity, comparison: Comparison, choices: dict[str, str]) -> None:
        assert self._unsaved is not None
        theirs = {key: typed(entry.BY_KEY[key], record.values[key]) for key in entry.EDITABLE}
        kept = {key for key, which in choices.items() if which == MINE} | set(comparison.mine)
        draft = theirs | {key: self._unsaved.draft[key] for key in kept if key in self._unsaved.draft}
        self.rebased.emit(record, draft)
        self.save(replace(self._unsaved, draft=draft, opened=theirs, version=record.facts.version))


def _store(unsaved: Unsaved, session: Session, progress: Progress) -> Outcome:
    if unsaved.id is None:
        return create(session, unsaved.draft, unsaved.form_uuid, unsaved.accept_same_phone)
    values = EditValues(unsaved.draft, unsaved.version, unsaved.accept_same_phone, unsaved.customer_phone)
    return operate(session, Operation.EDIT, [unsaved.id], values, progress)


def _current(record: int, session: Session) -> tuple[Opportunity, LastEdit | None]:
    return load(session, record), last_edit(session, record)
