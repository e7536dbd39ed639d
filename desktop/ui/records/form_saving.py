"""Saves a form, and leads through what may come between: somebody else saved the record first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.arguments import EditValues
from desktop.controllers.conflicts import Comparison, LastEdit, compare, last_edit
from desktop.controllers.directory import Directory
from desktop.controllers.entries.field import Checked, EntryContext, Field
from desktop.controllers.entries.showing import show
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.progress import Progress
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


def edit_values(unsaved: Unsaved) -> EditValues:
    """What Edit is given of most kinds."""
    return EditValues(unsaved.draft, unsaved.version, unsaved.accept_same_phone, unsaved.customer_phone)


@dataclass(frozen=True)
class Saved:
    """How a record kind is checked and saved.

    Arguments:
        subject: the kind.
        fields: the description of what is typed, by key.
        editable: what Edit may write, in the order in which it is shown.
        check: parses a draft.
        load: reads a record, with `values`, `facts` and `updated_at`.
        create: saves a new one.
        edit: what Edit is given.
        show: a value as the conflict's dialog words it.
    """

    subject: Subject
    fields: Mapping[str, Field]
    editable: Sequence[str]
    check: Callable[[Mapping[str, Any], EntryContext], Checked]
    load: Callable[[Session, int], Any]
    create: Callable[[Session, Unsaved], Outcome]
    edit: Callable[[Unsaved], Any] = edit_values
    show: Callable[[str, Any, Directory], str] = show


class FormSaving(QObject):
    """Saves one form; while it saves, asking again does nothing.

    Arguments:
        context: who is signed in.
        parent: dialogs open over its window.
        how: what the kind's own is.

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

    def __init__(self, context: Context, parent: QWidget, how: Saved) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._how = how
        self._unsaved: Unsaved | None = None
        self.busy = False
        self.sheet: QWidget | None = None

    def save(self, unsaved: Unsaved) -> None:
        """Saves; the outcome comes with a signal."""
        if self.busy:
            return
        self._set_busy(True)
        self._unsaved = unsaved
        task = self._context.write(self, partial(_store, self._how, unsaved))
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
        elif error.code == "conflict":
            self.read_current(self._ask_conflict)
        elif not self.asked(error):
            self.refused.emit(error)

    def asked(self, refused: Refused) -> bool:
        """Whether the kind asks something itself where a rule refuses."""
        return False

    def read_current(self, then: Callable[[Any], object]) -> None:
        """Reads the record as it is stored now, with who saved it last."""
        assert self._unsaved is not None
        assert self._unsaved.id is not None
        task = self._context.read(self, partial(_current, self._how, self._unsaved.id))
        task.done.connect(then)
        task.failed.connect(self._context.show_fault)

    def _ask_conflict(self, current: tuple[Any, LastEdit | None]) -> None:
        record, edited = current
        comparison = self._compare(record)
        directory = self._context.directory
        person = directory.staff_name(edited.staff) if edited else ""
        time = short_moment(edited.at if edited else record.updated_at)
        how = self._how
        sheet = ConflictSheet(self._parent, how.fields, comparison, directory, person, time, how.show)
        sheet.chosen.connect(partial(self._conflict_decided, record, comparison))
        self.sheet = sheet
        sheet.open()

    def _compare(self, record: Any) -> Comparison:
        assert self._unsaved is not None
        context, how = self._context.entry_context, self._how
        opened = how.check(self._unsaved.opened, context).values
        mine = how.check(self._unsaved.draft, context).values
        return compare(how.editable, opened, mine, record.values)

    def _conflict_decided(self, record: Any, comparison: Comparison, choices: dict[str, str]) -> None:
        assert self._unsaved is not None
        how = self._how
        theirs = {key: typed(how.fields[key], record.values[key]) for key in how.editable}
        kept = {key for key, which in choices.items() if which == MINE} | set(comparison.mine)
        draft = theirs | {key: self._unsaved.draft[key] for key in kept if key in self._unsaved.draft}
        self.rebased.emit(record, draft)
        self.save(replace(self._unsaved, draft=draft, opened=theirs, version=record.facts.version))


def _store(how: Saved, unsaved: Unsaved, session: Session, progress: Progress) -> Outcome:
    if unsaved.id is None:
        return how.create(session, unsaved)
    return operate(session, Operation.EDIT, [unsaved.id], how.edit(unsaved), progress, how.subject)


def _current(how: Saved, record: int, session: Session) -> tuple[Any, LastEdit | None]:
    return how.load(session, record), last_edit(session, record, how.subject.kind)
