"""The import page: choosing a file, its rows with their results, and what was imported."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.list_query import ListQuery
from desktop.errors import EnvironmentFault, Refused
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets.decisions import Decision
from desktop.spreadsheets.importing import Imported, Plan, prepare, refuse_import, write
from desktop.spreadsheets.targets import TARGETS
from desktop.ui.imports.check_view import CheckView
from desktop.ui.imports.files import choose_file, dropped_file, save_template
from desktop.ui.imports.kinds import KINDS, plural, show_text, title
from desktop.ui.imports.outcome import OutcomeCard, newest
from desktop.ui.imports.progress_line import ProgressLine
from desktop.ui.imports.rows import Sight, look_at
from desktop.ui.imports.start import StartView
from desktop.ui.imports.step_header import StepHeader
from desktop.ui.page import page_of
from desktop.ui.page_view import PageView
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText, Label, Rule
from desktop.ui.widgets.segmented import Segmented
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.tasks import Task

CHOOSE, CHECK, DONE = range(3)


class ImportPage(PageView):
    """One import from the chosen file to its result.

    Arguments:
        context: who imports.
        path: a file that was chosen already.
        kind: what its rows are, until something else is chosen.
    """

    def __init__(self, context: Context, path: Path | None = None, kind: Kind = Kind.OPPORTUNITY) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self._sight: Sight | None = None
        self._path: Path | None = None
        self._task: Task | None = None
        self._progress = Progress()
        self._kind = kind
        self._barred = _barred(context, kind)
        self.setAcceptDrops(True)
        self.start = StartView()
        self.check = CheckView(context)
        self.outcome: OutcomeCard | None = None
        self.line = ProgressLine()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)
        column.addWidget(Rule())
        column.addWidget(self.line)
        column.addWidget(self._foot())
        self._listen()
        self._go_to_start()
        if path is not None:
            self.read(path)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 14, 20, 14)
        self.heading = Label(title(self._kind), style="page")
        row.addWidget(self.heading)
        row.addSpacing(16)
        self.kinds = Segmented([(one, plural(one), None) for one in KINDS])
        self.kinds.setAccessibleName(self.tr("What the rows are"))
        self.kinds.set_value(self._kind)
        row.addWidget(self.kinds)
        row.addStretch(1)
        self.steps = StepHeader((self.tr("Choose a file"), self.tr("Check"), self.tr("Import")))
        row.addWidget(self.steps)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        self.note = IconText("info", "", tone="secondary", style="body")
        policy = self.note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.note.setSizePolicy(policy)
        self.cancel = Button(self.tr("Cancel"), key="Esc")
        self.again = Button(self.tr("Import &another file"), icon_name="upload-simple")
        self.next = Button(self.tr("&Next error"), key="F8")
        self.go = Button("", kind="primary", key="Ctrl ↵")
        row.addWidget(self.note, 1)
        for button in (self.cancel, self.again, self.next, self.go):
            row.addWidget(button)
        return foot

    def _listen(self) -> None:
        self.kinds.chosen.connect(self._kind_chosen)
        self.start.choose_asked.connect(self.choose_file)
        self.start.template_asked.connect(self._save_template)
        self.check.choices.choose_asked.connect(self.choose_file)
        self.check.choices.template_asked.connect(self._save_template)
        self.check.choices.region_chosen.connect(self._region_chosen)
        self.cancel.clicked.connect(self._cancel)
        self.again.clicked.connect(self._start_again)
        self.next.clicked.connect(self.check.next_error)
        self.go.clicked.connect(self._go)

    def title(self) -> str:
        return self.tr("Import")

    def needs_room(self) -> bool:
        return True

    def has_bar(self) -> bool:
        return True

    def areas(self) -> list[QWidget]:
        return [self.start] if self.steps.current() == CHOOSE else [self.check.choices, self.check.table]

    def _show_step(self, step: int, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self.steps.set_current(step)
        self.cancel.setVisible(step != DONE)
        self.again.setVisible(step == DONE)
        self.next.setVisible(step == CHECK and self._sight is not None and bool(self._sight.plan.bad))
        self.go.set_key("↵" if step == DONE else "Ctrl ↵")
        self.status_changed.emit()

    def _go_to_start(self) -> None:
        self._sight = None
        self.note.set_text(self.tr("Nothing has been written yet."))
        self.note.show()
        self.go.setText(self.tr("Import"))
        self.go.refuse(self._barred or self.tr("Choose a file first."))
        self.start.choose.refuse(self._barred)
        self.start.say_failure(self._barred)
        self._show_step(CHOOSE, self.start)
        self.start.choose.setFocus()

    def _start_again(self) -> None:
        self._go_to_start()
        self.choose_file()

    def choose_file(self) -> None:
        """Asks which file to import."""
        if self._task is None and not self._barred:
            choose_file(self, self.read)

    def _kind_chosen(self, kind: Kind) -> None:
        """The rows are something else: a file that was read is checked again as that."""
        self._kind, self._barred = kind, _barred(self._context, kind)
        self.heading.setText(title(kind))
        path = self._path if self.steps.current() == CHECK else None
        self._go_to_start()
        if path is not None:
            self.read(path)

    def _save_template(self) -> None:
        save_template(self._context, self, self._kind)

    def read(self, path: Path, region: str | None = None) -> None:
        """Reads and checks a file in the background.

        Arguments:
            path: the file.
            region: of phones without a country code; None proposes one from the file.
        """
        if self._task is not None or self._barred:
            return
        if self.steps.current() == DONE:
            self._go_to_start()
        self._path = path
        self.start.say_failure("")
        self.note.set_text(self.tr("Reading {name}: nothing is written.").format(name=path.name))
        self._begin(Progress(), self.tr("The file is being read."))
        work = partial(_prepare, path, region, self._kind, self._progress)
        self._follow(self._context.read(self, work, "import"), self._show_sight)

    def _region_chosen(self, region: str) -> None:
        if self._path is not None:
            self.read(self._path, region)

    def _begin(self, progress: Progress, why: str) -> None:
        self._progress = progress
        self.line.watch(progress)
        self.go.refuse(why)
        self.start.choose.refuse(why)
        self.check.choices.setEnabled(False)
        self.kinds.setEnabled(False)

    def _follow(self, task: Task, done: Callable[[Any], None]) -> None:
        self._task = task
        task.done.connect(done)
        task.failed.connect(self._failed)

    def _end(self) -> None:
        self._task = None
        self.line.stop()
        self.start.choose.refuse(self._barred)
        self.check.choices.setEnabled(True)
        self.kinds.setEnabled(True)

    def _failed(self, error: BaseException) -> None:
        """Nothing was imported: what was read before stays; else one begins again, with the reason in sight."""
        self._end()
        if self._sight is None:
            self._go_to_start()
        else:
            self._show_sight(self._sight)
        if isinstance(error, Cancelled):
            self.note.set_text(self.tr("Canceled: nothing was imported."))
        elif self._sight is None and isinstance(error, Refused | EnvironmentFault):
            self.start.say_failure(self.tr("This file cannot be imported"), error.sentence())
        else:
            self._context.show_fault(error)

    def _show_sight(self, sight: Sight) -> None:
        self._end()
        self._sight = sight
        self._path = sight.plan.path
        self.check.show_sight(sight)
        self._show_foot(sight)
        self._show_step(CHECK, self.check)
        self.check.table.setFocus()

    def _show_foot(self, sight: Sight) -> None:
        counts = sight.plan.count()
        bad, rows = len(sight.plan.bad), sum(counts.values()) - counts[Decision.SKIP]
        self.go.setText(self.tr("Import %n row(s)", "", rows))
        if bad:
            text = self.tr("%n row(s) with errors: nothing is imported until they are corrected.", "", bad)
            self.note.set_text(text)
            self.go.refuse(self.tr("Correct the rows with errors in the file and choose it again."))
        else:
            self.note.set_text(self.tr("Nothing has been written yet."))
            self.go.refuse("" if rows else self.tr("No row would be imported."))

    def _go(self) -> None:
        if self.outcome is not None and self.steps.current() == DONE:
            self._show_list(newest())
        elif self._sight is not None and self._task is None and self.go.isEnabled():
            self._import(self._sight.plan)

    def _import(self, plan: Plan) -> None:
        self.note.set_text(self.tr("Importing. If you cancel, nothing is imported."))
        task = self._context.write(self, partial(_write, plan))
        task.title = self.tr("Importing {name}").format(name=plan.path.name)
        task.progressed.connect(self._progressed)
        self._begin(task.progress, self.tr("The rows are being imported."))
        self._follow(task, self._imported)

    def _progressed(self, progress: Progress) -> None:
        """The line below looks by itself; listening tells the window that no sheet is needed."""

    def _imported(self, imported: Imported) -> None:
        self._end()
        if self._sight is None:
            return
        before, self.outcome = self.outcome, OutcomeCard(self._sight.plan, imported)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.outcome.list_asked.connect(self._show_list)
        self._stack.addWidget(self.outcome)
        self.note.hide()
        self.go.setText(show_text(self._kind))
        self.go.refuse("")
        self._show_step(DONE, self.outcome)
        self.go.setFocus()

    def _show_list(self, query: ListQuery) -> None:
        found = page_of(self._kind)
        if found is not None:
            self._context.show_list(found.key, query)

    def _cancel(self) -> None:
        if self._task is not None:
            self._stop()
        else:
            self.closed.emit(self)

    def _stop(self) -> None:
        """Asks what is under way to stop; a write is rolled back."""
        self._progress.cancel()
        if self._task is not None:
            self._task.cancel()

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        """Reading is given up; an import under way is waited for, or cancelled first."""
        if self._task is not None and self._task.writes:
            self._context.toast(
                self.tr("The import is under way: wait for it, or cancel it first."), error=True
            )
            return False
        self._stop()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() == Qt.Key.Key_F8:
            self.check.next_error()
        elif enter and (control or self.steps.current() == DONE):
            self.go.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None and self._task is None and not self._barred:
            self.start.zone.set_active(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.zone.set_active(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.zone.set_active(False)
        path = dropped_file(event.mimeData())
        if path is not None:
            self.read(path)


def _barred(context: Context, kind: Kind) -> str:
    """Why the user may not import records of a kind; empty where it is allowed."""
    try:
        refuse_import(context.session, TARGETS[kind])
    except Refused as refused:
        return refused.sentence()
    return ""


def _prepare(path: Path, region: str | None, kind: Kind, progress: Progress, session: Any) -> Sight:
    return look_at(prepare(session, path, progress, region, TARGETS[kind]))


def _write(plan: Plan, session: Any, progress: Progress) -> Imported:
    return write(session, plan, progress)
