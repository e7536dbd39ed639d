"""What happens in an import: a source is read, its columns are given to fields, its rows checked and written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFocusEvent, QKeyEvent

from desktop.controllers.list_query import ListQuery
from desktop.errors import EnvironmentFault, Refused
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets.by_hand import ByHand
from desktop.spreadsheets.decisions import Wanted
from desktop.spreadsheets.opened import Opened, Source, Wishes, refuse_import
from desktop.spreadsheets.targets import TARGETS
from desktop.ui.imports import work
from desktop.ui.imports.files import choose_file, dropped_file, save_template
from desktop.ui.imports.frame import CHECK, COLUMNS, DONE, FILE, ImportFrame
from desktop.ui.imports.hand_choices import HandChoices
from desktop.ui.imports.kinds import title
from desktop.ui.imports.leaving import Stake, ask_leaving, ask_other_kind
from desktop.ui.imports.outcome import OutcomeStep
from desktop.ui.imports.sight import Sight
from desktop.ui.page import page_of
from desktop.ui.widgets.painting import paint_now, settle_layout
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.tasks import Task


class ImportPage(ImportFrame):
    """One import from the chosen file to its result.

    Arguments:
        context: who imports.
        path: a file that was chosen already.
        kind: what its rows are, until something else is chosen.
    """

    def __init__(self, context: Context, path: Path | None = None, kind: Kind = Kind.OPPORTUNITY) -> None:
        super().__init__(context, kind)
        self._task: Task | None = None
        self._purpose = False
        self._sound: Opened | None = None
        self._chosen = HandChoices()
        self._progress = Progress()
        self._barred = _barred(context, kind)
        self.setAcceptDrops(True)
        self.outcome: OutcomeStep | None = None
        self._listen()
        self._start()
        if path is not None:
            self.read(Source(path))

    def _listen(self) -> None:
        self.kinds.chosen.connect(self._kind_chosen)
        self.file.choose_asked.connect(self.choose_file)
        self.file.template_asked.connect(self._save_template)
        self.file.source_chosen.connect(self.read)
        self.file.wishes_changed.connect(self._read_otherwise)
        self.file.kind_asked.connect(self._take_kind)
        self.columns.anew_asked.connect(self._recognise_anew)
        self.check.cells_typed.connect(self._correct)
        self.foot.fix_asked.connect(self._fix)
        self.foot.back_asked.connect(self.back)
        self.foot.cancel_asked.connect(self._cancel)
        self.foot.again_asked.connect(self._start_again)
        self.foot.forward_asked.connect(self.forward)

    def _start(self) -> None:
        self.file.clear()
        self.file.say_failure(self._barred)
        self.file.bar(self._barred)
        self._show(FILE, self.file)

    def _start_again(self) -> None:
        self._start()
        self.choose_file()

    def choose_file(self) -> None:
        """Asks which file to import."""
        if self._task is None and not self._barred:
            choose_file(self, self._read_file)

    def _read_file(self, path: Path) -> None:
        self.read(Source(path))

    def _take_kind(self, kind: Kind) -> None:
        """What the columns look like is taken for what the rows are."""
        if self._task is None:
            self.kinds.set_value(kind)
            self._kind_chosen(kind)

    def _kind_chosen(self, kind: Kind) -> None:
        """The rows are something else: a source that was read is read as that, with the columns that were chosen."""
        opened = self.file.opened
        if opened is None or _barred(self._context, kind):
            self._show_kind(kind)
            self._start()
        elif self.check.work:
            asked = ask_other_kind(self, replace(self._stake(), columns=False, region=False), self._as_kind)
            asked.rejected.connect(self._show_kind)
        else:
            self._as_kind()

    def _as_kind(self) -> None:
        """Reads the source as rows of the kind that is marked above."""
        opened = self.file.opened
        if opened is None:
            return
        self._show_kind(self.kinds.value())
        self.check.forget()
        self.file.choices.purpose.clear()
        what = partial(work.read_as, opened, TARGETS[self._kind], self._chosen.for_another_kind(opened))
        self._read(what, opened.source.name)

    def _show_kind(self, kind: Kind | None = None) -> None:
        """Says what the rows are; without a kind what they were."""
        self._kind = self._kind if kind is None else kind
        self._barred = _barred(self._context, self._kind)
        self.heading.setText(title(self._kind))
        self.kinds.set_value(self._kind)

    def _save_template(self) -> None:
        save_template(self._context, self, self._kind)

    def read(self, source: Source) -> None:
        """Reads a file or a pasted block in the background; asks first where that loses work."""
        if self._task is not None or self._barred:
            return
        stake = self._stake()
        if stake:
            ask_leaving(self, stake, partial(self._read_anew, source))
        else:
            self._read_anew(source)

    def _read_anew(self, source: Source) -> None:
        if self.steps.current() != FILE:
            self._start()
        self.file.say_failure("")
        self.check.forget()
        self._chosen.forget()
        self._read(partial(work.open_source, source, TARGETS[self._kind], Wishes()), source.name)

    def _read_otherwise(self, wishes: Wishes) -> None:
        if self._task is None and self.file.opened is not None:
            self._read(partial(work.reopen, self.file.opened, wishes), self.file.opened.source.name)

    def _read(self, what: Callable[..., Opened], name: str) -> None:
        progress = Progress()
        self._begin(progress, self.tr("Reading {name}: nothing is written.").format(name=name))
        task = self._context.read(self, partial(what, progress), "import")
        self._follow(task, self._opened)

    def _opened(self, opened: Opened) -> None:
        self._end()
        self.file.show_opened(opened)
        self._show(FILE, self.file)

    def _recognise_anew(self) -> None:
        if self._task is None and self.columns.opened is not None:
            self._begin(Progress(), self.tr("The columns are being recognized."))
            task = self._context.read(self, partial(work.recognise_anew, self.columns.opened), "import")
            self._follow(task, self._recognised)

    def _recognised(self, opened: Opened) -> None:
        self._end()
        self._chosen.recognised_anew()
        self.columns.show_opened(opened)
        self.columns.take_focus()

    def forward(self) -> None:
        """Goes on to the next step, where that is possible."""
        if self._task is not None or not self.foot.forward.isEnabled():
            return
        at = self.steps.current()
        if at == FILE and self.file.opened is not None:
            self.columns.show_opened(self.file.opened)
            self._show(COLUMNS, self.columns)
            paint_now(self)
            self.columns.look_ahead()
        elif at == COLUMNS:
            self._check()
        elif at == CHECK and self.check.sight is not None:
            self._import(self.check.sight)
        elif at == DONE and self.outcome is not None:
            self._show_list(self.outcome.query())

    def back(self) -> None:
        """Goes to the step before; what was chosen stays chosen."""
        at = self.steps.current()
        if self._task is None and at == COLUMNS:
            self.file.opened = self.columns.opened
            self._show(FILE, self.file)
        elif self._task is None and at == CHECK:
            self._show(COLUMNS, self.columns)

    def _check(self) -> None:
        opened = self.columns.opened
        if opened is None:
            return
        progress = Progress()
        self._begin(progress, self.tr("Checking every row: nothing is written."))
        wanted = self._wanted(opened)
        task = self._context.read(self, partial(work.check, opened, wanted, progress), "import")
        self._follow(task, self._checked)
        if self.columns.remembers:
            keeping = self._context.write(self, partial(work.keep_columns, opened))
            keeping.done.connect(partial(self._chosen.keep, ByHand.of(opened)))

    def _wanted(self, opened: Opened) -> Wanted:
        """What was decided of this source before, unless the purpose is another one now."""
        before, purpose = self.check.sight, self.file.updates
        if before is not None and before.plan.is_like(opened) and purpose == self._purpose:
            return before.plan.wanted
        self._purpose = purpose
        return Wanted.updating() if purpose else Wanted()

    def _checked(self, sight: Sight) -> None:
        self._end()
        self._sound = self.columns.opened
        self.check.show_sight(sight)
        self._show(CHECK, self.check)

    def _correct(self, cells: dict[tuple[int, int], str]) -> None:
        """Has what was typed checked while one goes on; it stays typed, also where one goes back."""
        sight, opened = self.check.sight, self.columns.opened
        if sight is None or opened is None:
            return
        self.columns.opened = opened.retyped(cells)
        task = self._context.read(self, partial(work.correct, sight, cells), "import")
        task.done.connect(self._corrected)
        task.failed.connect(self._not_corrected)

    def _corrected(self, sight: Sight) -> None:
        self._sound = self.columns.opened
        self.check.show_corrected(sight)

    def _not_corrected(self, error: BaseException) -> None:
        opened, sound = self.columns.opened, self._sound
        if opened is not None and sound is not None:
            self.columns.opened = replace(opened, table=sound.table, typed=sound.typed)
        self.check.correction_failed()
        self._context.show_fault(error)

    def _import(self, sight: Sight) -> None:
        plan = replace(sight.plan, leave_bad=True)
        self._begin(Progress(), self.tr("Importing. If you cancel, nothing is imported."))
        task = self._context.write(self, partial(work.write_plan, plan))
        task.title = self.tr("Importing {name}").format(name=plan.path.name)
        task.progressed.connect(self._progressed)
        self._watch(task.progress)
        self._follow(task, self._imported)

    def _progressed(self, progress: Progress) -> None:
        """The line below looks by itself; listening tells the window that no sheet is needed."""

    def _imported(self, written: work.Written) -> None:
        self._end()
        self.check.forget()
        before, self.outcome = self.outcome, OutcomeStep(self._context, written)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.outcome.changed.connect(self._show_foot)
        self.outcome.list_asked.connect(self._show_list)
        self.outcome.works.connect(self._undo)
        self._stack.addWidget(self.outcome)
        self._show(DONE, self.outcome)
        self.foot.forward.setFocus()

    def _undo(self, task: Task) -> None:
        """The last step takes the import back: what came of it the step tells itself."""
        self._task = task
        task.finished.connect(self._undo_ended)
        self._begin(task.progress, self.tr("Undoing the import. If you cancel, nothing is undone."))

    def _undo_ended(self) -> None:
        """The button that asked for it is gone, unless it came to nothing."""
        self._end()
        if self.outcome is not None:
            self.outcome.take_focus()
        if self.outcome is not None and self.outcome.undone:
            self.foot.again.setFocus()

    def _show_list(self, query: ListQuery) -> None:
        found = page_of(self._kind)
        if found is not None:
            self._context.show_list(found.key, query)

    def _begin(self, progress: Progress, busy: str) -> None:
        """Lets nothing be changed meanwhile; that is painted before the work begins, which would hinder it."""
        self._busy = busy
        self._watch(progress)
        # Only what is in sight: what every widget of every step looks like takes longer than a frame.
        self.step().setEnabled(False)
        self.kinds.setEnabled(False)
        self._show_foot()
        settle_layout()
        self._still.cover()
        paint_now(self)

    def _watch(self, progress: Progress) -> None:
        self._progress = progress
        self.line.watch(progress)

    def _follow(self, task: Task, done: Callable[[Any], None]) -> None:
        self._task = task
        task.done.connect(partial(self._done, done))
        task.failed.connect(self._failed)

    def _done(self, done: Callable[[Any], None], result: Any) -> None:
        """What was written is shown, but nothing that was read although it was not wanted any more."""
        if self._progress.cancelled and self._task is not None and not self._task.writes:
            self._failed(Cancelled())
        else:
            done(result)

    def _end(self) -> None:
        self._task, self._busy = None, ""
        self._still.lift()
        self.line.stop()
        self.step().setEnabled(True)
        self.kinds.setEnabled(True)
        self._show_foot()

    def _failed(self, error: BaseException) -> None:
        """Nothing was imported: the step stays; what cannot be read at all says why on the first one."""
        self._end()
        if self.file.opened is not None:
            self._show_kind(self.file.opened.target.kind)
        self.step().take_focus()
        if isinstance(error, Cancelled):
            self._context.toast(self.tr("Canceled: nothing was imported."))
        elif self.steps.current() == FILE and isinstance(error, Refused | EnvironmentFault):
            self.file.say_failure(self.tr("This file cannot be imported"), error.sentence())
        else:
            self._context.show_fault(error)

    def _fix(self) -> None:
        if self._task is None:
            self.step().fix()

    def _cancel(self) -> None:
        """Stops what is under way, or goes one step back; from the first and the last step one leaves."""
        if self._task is not None:
            self._stop()
        elif self.steps.current() in (COLUMNS, CHECK):
            self.back()
        elif self.steps.current() == FILE and self.file.opened is not None:
            # Also where nothing was chosen: reading may have taken long.
            ask_leaving(self, self._stake(), self._leave)
        else:
            self._leave()

    def _leave(self) -> None:
        self.closed.emit(self)

    def _stake(self) -> Stake:
        """What would be lost now."""
        at = self.steps.current()
        opened = self.file.opened if at == FILE else self.columns.opened
        return self._chosen.stake(
            None if at == DONE else opened, self.check.work, remembers=self.columns.remembers
        )

    def _stop(self) -> None:
        """Asks what is under way to stop; a write is rolled back."""
        self._progress.cancel()
        if self._task is not None:
            self._task.cancel()

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        """Reading is given up; an import under way is waited for, or cancelled first; lost work is asked about."""
        if self._task is not None and self._task.writes:
            self._context.toast(
                self.tr("The import is under way: wait for it, or cancel it first."), error=True
            )
            return False
        stake = self._stake()
        if stake:
            ask_leaving(self, stake, partial(self._give_up, proceed))
            return False
        self._stop()
        return True

    def _give_up(self, proceed: Callable[[], None]) -> None:
        self._stop()
        proceed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes back to the page goes on where the work is."""
        super().focusInEvent(event)
        self.step().take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            # Held down it does not run through all the steps.
            if not event.isAutoRepeat():
                self._cancel()
        elif event.key() == Qt.Key.Key_F8:
            self._fix()
        elif enter and (control or self.steps.current() == DONE):
            self.forward()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None and self._task is None and not self._barred:
            self.file.set_dragged(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.file.set_dragged(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.file.set_dragged(False)
        path = dropped_file(event.mimeData())
        if path is not None:
            self.read(Source(path))


def _barred(context: Context, kind: Kind) -> str:
    """Why the user may not import records of a kind; empty where it is allowed."""
    try:
        refuse_import(context.session, TARGETS[kind])
    except Refused as refused:
        return refused.sentence()
    return ""
