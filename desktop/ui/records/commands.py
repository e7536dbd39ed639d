"""The operations as commands: one QAction each, enabled exactly as the operation table and the rights allow."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.controllers.arguments import AssignTo
from desktop.controllers.changes import Changes
from desktop.controllers.operate import (
    OPPORTUNITIES,
    Availability,
    Outcome,
    availability,
    available,
    operate,
)
from desktop.controllers.selected import Selected, read_selected
from desktop.controllers.session import Session
from desktop.controllers.subject import Facts, Subject
from desktop.errors import Refused
from desktop.progress import Cancelled, Progress
from desktop.ui.icons import icon
from desktop.ui.page import page_of
from desktop.ui.records.command_words import ICONS, KEYS, STARTS, done_text, given_text, merged, reason
from desktop.ui.records.undo import Step, undo_steps
from desktop.words import Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

Dialogs = Mapping[Operation, Callable[..., Any]]


class Commands(QObject):
    """What can be done with the selected records, or the one shown.

    Arguments:
        context: reads what is allowed and writes what is done.
        parent: dialogs open over its window.
        subject: the record kind.

    Signals:
        updated: what is allowed has been found out anew.
        finished: an operation has run; carries its Outcome.
        failed: an operation did not run; carries the exception.
        select_asked: only these records are to be selected; carries their ids.
    """

    updated = Signal()
    finished = Signal(object)
    failed = Signal(object)
    select_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget, subject: Subject = OPPORTUNITIES) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self.subject = subject
        self._dialogs: Dialogs | None = None
        self._ids: tuple[int, ...] = ()
        self._availability: dict[Operation, Availability] = {}
        self._answered = True
        self._waiting: Callable[[], object] | None = None
        self._sheet: QObject | None = None
        # Shows the outcome of a bulk run in its own way; tells whether it did.
        self.own_result: Callable[[Outcome], bool] = _not_shown
        # Asks about what is unsaved in a record before anything is done to it; tells whether it may be done at once.
        self.may_begin: Callable[[Callable[[], None]], bool] = _at_once
        self._actions = {operation: self._make(operation) for group in subject.order for operation in group}
        context.language_changed.connect(self.retranslate)
        self.set_selection(())

    def _make(self, operation: Operation) -> QAction:
        action = QAction(self)
        action.setObjectName(operation.value)
        action.setData(operation.value)
        if operation in KEYS:
            action.setShortcut(QKeySequence(KEYS[operation]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setIcon(icon(ICONS[operation], "error text" if operation is Operation.VOID else "text 2"))
        action.triggered.connect(partial(self._triggered, operation))
        return action

    def dialogs(self) -> Dialogs:
        """What asks for arguments, imported when first needed."""
        if self._dialogs is None:
            page = page_of(self.subject.kind)
            self._dialogs = page.dialogs() if page is not None and page.dialogs is not None else {}
        return self._dialogs

    def action(self, operation: Operation) -> QAction:
        """The one action of an operation; its tooltip says why it is off."""
        return self._actions[operation]

    def actions(self) -> list[QAction]:
        """All of them, in the order in which menus offer them."""
        return list(self._actions.values())

    def taking(self) -> Operation:
        """How this person gives records an owner: Assign, or Claim for who may only take them for himself."""
        may_assign = self.subject.grants(self._context.session.user, Operation.ASSIGN)
        return Operation.ASSIGN if may_assign else Operation.CLAIM

    def ids(self) -> tuple[int, ...]:
        """The records the commands work on."""
        return self._ids

    def allowed(self, operation: Operation) -> int:
        """To how many of the records an operation applies."""
        found = self._availability.get(operation)
        together = self.subject.together.get(operation, 0)
        if found is None or (together and {found.allowed, len(self._ids)} != {together}):
            return 0
        return found.allowed

    def refused(self, operation: Operation) -> Refused | None:
        """The first refusal of an operation that is off; None where it is on or nothing is selected."""
        found = self._availability.get(operation)
        return found.reasons[0][2] if found and not found.allowed and found.reasons else None

    def reason(self, operation: Operation) -> str:
        """Why an operation is off; empty where it is on."""
        found = self._availability.get(operation)
        if self.allowed(operation):
            return ""
        if found is not None and operation in self.subject.together:
            return self._not_together(operation, found)
        if found is not None:
            return reason(operation, found, len(self._ids))
        if not self._ids:
            return self.tr("Select a record first.")
        return self.tr("Works on one record at a time: select only one.")

    def _not_together(self, operation: Operation, found: Availability) -> str:
        """Why what is done to two records at once cannot be done to the selected ones."""
        if len(self._ids) != self.subject.together[operation]:
            return self.tr("Tick exactly two.")
        if found.reasons:
            return reason(operation, found, len(self._ids))
        return self.tr("It is possible with only one of the two.")

    def retranslate(self) -> None:
        """Words the actions again, in the language spoken now."""
        for operation, action in self._actions.items():
            action.setText(self.caption(operation))
            self._explain(operation)

    def caption(self, operation: Operation) -> str:
        """What a command is called; three dots where it asks for something first."""
        return label(operation) + ("…" if self._asks(operation, len(self._ids)) else "")

    def _asks(self, operation: Operation, count: int) -> bool:
        """Whether something is asked for before it is done to so many records."""
        alone = operation in _ASKING_ALONE and count == 1 and operation in self.dialogs()
        return alone or operation in _ASKING

    def set_selection(self, ids: Sequence[int]) -> None:
        """The commands work on these records from now on; what is allowed is found out in the background."""
        self._ids = tuple(ids)
        if not self._ids:
            self._take({})
            return
        self._answered = False
        task = self._context.read(self, partial(_availability, self.subject, self._ids), "availability")
        task.done.connect(partial(self._take_for, self._ids))
        task.failed.connect(self._context.show_fault)

    def set_facts(self, facts: Facts) -> None:
        """The commands work on this one record from now on; what is allowed is known at once."""
        self._ids = (facts.id,)
        context = self._context
        names = {staff: one.name for staff, one in context.directory.staff.items()}
        found = available(facts, context.session, context.parameters, names, self.subject)
        self._take(
            {
                operation: Availability(0, ((no.code, 1, no),)) if no else Availability(1)
                for operation, no in found.items()
                if operation in self._actions
            }
        )

    def refresh(self) -> None:
        """Finds out again what is allowed: a record changed."""
        self.set_selection(self._ids)

    def _take_for(self, ids: tuple[int, ...], found: dict[Operation, Availability]) -> None:
        if ids == self._ids:
            self._take(found)

    def _take(self, found: dict[Operation, Availability]) -> None:
        self._availability = found
        self._answered = True
        self.retranslate()
        self.updated.emit()
        self._go_on()

    def _explain(self, operation: Operation) -> None:
        action = self._actions[operation]
        allowed = self.allowed(operation)
        action.setEnabled(bool(allowed))
        why = self.reason(operation)
        action.setToolTip(why or label(operation))
        action.setStatusTip(why)

    def _triggered(self, operation: Operation, _checked: bool = False) -> None:
        self.trigger(operation)

    def when_known(self, act: Callable[[], object]) -> None:
        """Does something as soon as it is known what is allowed; what was to wait before is forgotten."""
        self._waiting = act
        if self._answered:
            self._go_on()

    def _go_on(self) -> None:
        act, self._waiting = self._waiting, None
        if act is not None:
            act()

    def trigger_allowed(self, operation: Operation) -> None:
        """Starts an operation by its key: as soon as it is known to be allowed, else says why it is not."""
        self.when_known(partial(self._trigger_if_allowed, operation))

    def _trigger_if_allowed(self, operation: Operation) -> None:
        if self.allowed(operation):
            self.trigger(operation)
        elif self._ids:
            self._context.toast(self.reason(operation), error=True)

    def trigger(self, operation: Operation, ids: Sequence[int] | None = None) -> None:
        """Starts an operation on these records, or on the selected ones, asking for what it needs first."""
        chosen = tuple(ids) if ids is not None else self._ids
        begin = partial(self._begin, operation, chosen)
        if chosen and self.may_begin(begin):
            begin()

    def _begin(self, operation: Operation, chosen: tuple[int, ...]) -> None:
        if operation in STARTS:
            self._context.new_record(STARTS[operation], {self.subject.kind.value: chosen[0]})
        elif self._asks(operation, len(chosen)) or operation in _CONFIRMED:
            task = self._context.read(self, partial(_selected, self.subject, operation, chosen), "selected")
            task.done.connect(self._ask)
            task.failed.connect(self._context.show_fault)
        else:
            self.run(operation, chosen)

    def _ask(self, selected: Selected) -> None:
        """Opens what asks for arguments or for a confirmation; without either, the operation runs."""
        operation, ids = selected.operation, selected.ids
        if operation in _CONFIRMED and (len(ids) == 1 or operation not in self.dialogs()):
            from desktop.ui.records.confirm import confirm_sheet

            sheet = confirm_sheet(selected, self._window.window())
            if sheet is None:
                self.run(operation, ids)
                return
            sheet.accepted.connect(partial(self.run, operation, ids))
            self._show(sheet)
            return
        dialog = self.dialogs()[operation](self._context, selected, self._window.window())
        dialog.chosen.connect(partial(self._run_from, dialog, operation, ids))
        self._show(dialog)

    def _show(self, dialog: Any) -> None:
        self._sheet = dialog
        dialog.open()

    def run(self, operation: Operation, ids: Sequence[int], arguments: Any = None) -> None:
        """Runs an operation with what it asked for; says what became of it."""
        self._run_from(None, operation, ids, arguments)

    def _run_from(self, dialog: Any, operation: Operation, ids: Sequence[int], arguments: Any = None) -> None:
        """Runs an operation; the dialog that asked stays until it was done."""
        task = self._context.write(self, partial(_operate, self.subject, operation, tuple(ids), arguments))
        task.done.connect(partial(self._finished, dialog, len(ids), arguments))
        task.failed.connect(partial(self._failed, dialog))

    def _failed(self, dialog: Any, error: BaseException) -> None:
        if dialog is not None and isValid(dialog) and dialog.show_failure(error):
            return
        self.failed.emit(error)
        if isinstance(error, Refused):
            self._context.toast(error.sentence(), error=True)
        elif not isinstance(error, Cancelled):
            self._context.show_fault(error)

    def _finished(self, dialog: Any, asked: int, arguments: Any, outcome: Outcome) -> None:
        if dialog is not None and isValid(dialog) and not dialog.settle(outcome):
            return
        self.finished.emit(outcome)
        if asked > 1 and self.own_result(outcome):
            return
        if outcome.refused and asked > 1:
            self.show_result(outcome)
        elif outcome.refused:
            self._context.toast(outcome.refused[0].refused.sentence(), error=True)
        elif outcome.done:
            self._context.toast(self._toast_text(outcome, arguments), *self._way_on(outcome))

    def _way_on(self, outcome: Outcome) -> tuple[str | None, Callable[[], object] | None]:
        """What a toast offers: to open what came of it, or to take it back."""
        made = [one.made for one in outcome.done if one.made is not None]
        if len(made) == 1 and made[0].visible:
            return self.tr("Open"), partial(self._context.open_record, made[0].kind, made[0].id)
        if outcome.operation is Operation.MERGE:
            return self.tr("Undo"), partial(self.take_merge_back, merged(outcome).id)
        steps = undo_steps(outcome, self._context.session.user, self.subject)
        return (self.tr("Undo"), partial(self._undo, steps)) if steps else (None, None)

    def _toast_text(self, outcome: Outcome, arguments: Any) -> str:
        notes = [note.sentence() for one in outcome.done for note in one.notes]
        if isinstance(arguments, AssignTo) and outcome.operation is not Operation.CLAIM:
            person = self._context.directory.staff_name(arguments.owner)
            text = given_text(outcome, self.subject.kind, person)
        else:
            text = done_text(outcome)
        return "\n".join([text, *notes[:3]])

    def _undo(self, steps: Sequence[Step]) -> None:
        for step in steps:
            self.run(step.operation, step.ids, step.arguments)

    def take_merge_back(self, customer: int) -> None:
        """Takes the newest merge into a customer back; says why, where that is not possible any more."""
        task = self._context.write(self, partial(_take_merge_back, customer))
        task.done.connect(self._taken_back)
        task.failed.connect(partial(self._failed, None))

    def _taken_back(self, _changes: object) -> None:
        self._context.toast(self.tr("The merge was taken back: both customers are there again."))

    def show_result(self, outcome: Outcome) -> None:
        """Shows what became of every record of a bulk run."""
        from desktop.ui.records.result_sheet import ResultSheet

        sheet = ResultSheet(self._context, outcome, self._window.window(), self.subject)
        sheet.select_asked.connect(self.select_asked)
        sheet.operation_asked.connect(self._next_step)
        sheet.open_asked.connect(self._open)
        self._show(sheet)

    def _next_step(self, operation: Operation, record: int) -> None:
        self.trigger(operation, (record,))

    def _open(self, record: int) -> None:
        self._context.open_record(self.subject.kind, record)


# What asks for something before anything happens; its caption ends in dots.
_ASKING = frozenset(
    {
        Operation.DYNAMICS,
        Operation.RESCHEDULE,
        Operation.ASSIGN,
        Operation.HAND_OVER,
        Operation.CONVERT,
        Operation.REJECT,
        Operation.CLOSE,
        Operation.MERGE,
        Operation.DELETE,
    }
)

# What a kind may have a dialog for on one record; many are done without asking.
_ASKING_ALONE = frozenset({Operation.PUSH_DOWN})

# What is, or may have to be, confirmed; nothing else is asked for.
_CONFIRMED = frozenset({Operation.DELETE, Operation.RECYCLE})


def _not_shown(_outcome: Outcome) -> bool:
    return False


def _at_once(_begin: Callable[[], None]) -> bool:
    return True


def _availability(subject: Subject, ids: tuple[int, ...], session: Session) -> dict[Operation, Availability]:
    return availability(session, ids, subject)


def _selected(subject: Subject, operation: Operation, ids: tuple[int, ...], session: Session) -> Selected:
    return read_selected(session, operation, ids, subject)


def _take_merge_back(customer: int, session: Session, _progress: Progress) -> Changes:
    from desktop.controllers.merging import undo_merge

    return undo_merge(session, customer)


def _operate(
    subject: Subject,
    operation: Operation,
    ids: tuple[int, ...],
    arguments: Any,
    session: Session,
    progress: Progress,
) -> Outcome:
    return operate(session, operation, ids, arguments, progress, subject)
