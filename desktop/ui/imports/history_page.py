"""The import history: every import with its counts, its records, what it changed, and the way to take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.changes import Changes
from desktop.controllers.imports import Import, imports
from desktop.controllers.list_query import FromImport, ListQuery, SortKey
from desktop.controllers.session import Session
from desktop.ui.imports.changes_sheet import ChangesSheet
from desktop.ui.imports.done_words import counts_text
from desktop.ui.imports.history_bar import HistoryBar
from desktop.ui.imports.history_table import columns
from desktop.ui.imports.kinds import KINDS, plural
from desktop.ui.imports.progress_line import ProgressLine
from desktop.ui.imports.undoing import Undoing, undo_refusal
from desktop.ui.page import page_of
from desktop.ui.page_view import PageView
from desktop.ui.records.short_table import ShortTable
from desktop.ui.records.states import EmptyState, Start
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.segmented import Segmented
from desktop.words import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.context import Context
    from desktop.ui.tasks import Task


class ImportHistoryPage(PageView):
    """The imports that the user may be told of, newest first; one of them is the current one.

    Arguments:
        context: who is signed in.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self._kind: Kind | None = None
        self._task: Task | None = None
        self.undoing = Undoing(context, self)
        self.kinds = Segmented([(None, self.tr("All"), None), *((one, plural(one), None) for one in KINDS)])
        self.kinds.set_value(None)
        self.kinds.setAccessibleName(self.tr("What was imported"))
        self.start = Button(self.tr("&Import…"), icon_name="upload-simple")
        self.table = ShortTable(
            self.tr("Imports"), columns(context), self, yields=("skipped", "kind"), chooses=True
        )
        self.empty = EmptyState(
            self.tr("Nothing has been imported yet"),
            self.tr("Every import is kept here with what it made and changed, and can be undone."),
            [
                Start(
                    "upload-simple",
                    self.tr("Import a file"),
                    self.tr("From Excel, CSV or a block that you paste."),
                    self.tr("Choose a file…"),
                    self._import,
                    "Ctrl I",
                    primary=True,
                )
            ],
        )
        self.none_of_kind = Label(self.tr("No import of this kind."), tone="secondary")
        self.none_of_kind.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = HistoryBar()
        self.line = ProgressLine()
        self._body = QStackedWidget()
        self._build()
        self._listen()
        self.setFocusProxy(self.table)
        self._read()

    def _build(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 14, 20, 14)
        row.addWidget(Label(self.tr("Import history"), style="page"))
        row.addSpacing(16)
        row.addWidget(self.kinds)
        row.addStretch(1)
        row.addWidget(self.start)
        self._body.setContentsMargins(12, 0, 12, 0)
        for widget in (self.table, self.empty, self.none_of_kind):
            self._body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, Rule(), self._body, Rule(), self.line, self.bar):
            column.addWidget(widget, int(widget is self._body))

    def _listen(self) -> None:
        self.kinds.chosen.connect(self._filter)
        self.start.clicked.connect(self._import)
        self.table.opened.connect(self._show_records)
        self.table.chosen.connect(self._show_bar)
        self.bar.records_asked.connect(self._show_current)
        self.bar.changes_asked.connect(self._show_changes)
        self.bar.undo_asked.connect(self._ask_undo)
        self.bar.cancel_asked.connect(self._cancel)
        self.undoing.started.connect(self._undo_started)
        self._context.changed.connect(self._changed)
        self._context.directory_changed.connect(self.table.forget_texts)

    def title(self) -> str:
        return self.tr("Import history")

    def has_bar(self) -> bool:
        return True

    def areas(self) -> list[QWidget]:
        shown = self._body.currentWidget()
        assert shown is not None
        return [shown, self.bar]

    def current(self) -> Import | None:
        """The import that is the current one."""
        return self.table.current_row() if self._body.currentWidget() is self.table else None

    def _filter(self, kind: Any) -> None:
        self._kind = kind
        self._read()

    def _import(self, _checked: bool = False) -> None:
        self._context.import_file(kind=self._kind)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds.intersection(KINDS):
            self._read()

    def _read(self) -> None:
        task = self._context.read(self, partial(_imports, self._kind), "imports")
        task.done.connect(self._show)
        task.failed.connect(self._context.show_fault)

    def _show(self, found: tuple[Import, ...]) -> None:
        """Shows the imports; the one that was current stays so, wherever it stands now."""
        before = self.current()
        self.table.show_rows(found)
        places = {one.id: at for at, one in enumerate(found)}
        at = places.get(before.id, 0) if before is not None else 0
        if found:
            self.table.setCurrentIndex(self.table.model().index(at, 0))
        none = self.empty if self._kind is None else self.none_of_kind
        self._body.setCurrentWidget(self.table if found else none)
        if none is self.empty and not found:
            self.setFocusProxy(self.empty.buttons[0])
            self.empty.buttons[0].setFocus()
        self.kinds.setVisible(bool(found) or self._kind is not None)
        self._show_bar()

    def _show_bar(self) -> None:
        one = self.current()
        self.bar.setVisible(one is not None)
        if one is None:
            return
        gone = one.undone_at is not None and not one.kept and not one.updated
        self.bar.show_import(
            self.tr("{file}: {counts}").format(file=one.file_name, counts=counts_text(one)),
            undo=undo_refusal(self._context, one),
            changes="" if one.updated else self.tr("It changed no record that was there."),
            records=self._no_records(one, gone),
            busy=self._task is not None,
        )

    def _no_records(self, one: Import, gone: bool) -> str:
        if gone:
            return self.tr("The import is undone: its records are gone.")
        return "" if one.created or one.updated else self.tr("It made and changed no record.")

    def _show_current(self) -> None:
        one = self.current()
        if one is not None:
            self._show_records(one)

    def _show_records(self, one: Import) -> None:
        """The list of its kind with only what this import made or changed."""
        found = page_of(one.kind)
        if found is None or self._task is not None or not self.bar.records.isEnabled():
            return
        query = ListQuery(batch=(FromImport(one.id, one.file_name),), sort=SortKey.CREATED, descending=False)
        self._context.show_list(found.key, query)

    def _show_changes(self) -> None:
        one = self.current()
        if one is not None:
            ChangesSheet(self._context, self, one).open()

    def _ask_undo(self) -> None:
        one = self.current()
        if one is not None and self._task is None:
            self.undoing.ask(one)

    def _undo_started(self, task: Task) -> None:
        self._task = task
        task.finished.connect(self._undo_ended)
        self.line.watch(task.progress)
        self._show_bar()

    def _undo_ended(self) -> None:
        self._task = None
        self.line.stop()
        self._read()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self.closed.emit(self)

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        """An undo under way is waited for, or cancelled first."""
        if self._task is not None:
            self._context.toast(
                self.tr("An import is being undone: wait for it, or cancel it first."), error=True
            )
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def status_numbers(self) -> list[str]:
        count = len(self.table.rows())
        return [QCoreApplication.translate("ImportHistoryPage", "%n import(s)", "", count)]


def _imports(kind: Kind | None, session: Session) -> tuple[Import, ...]:
    return imports(session, KINDS if kind is None else (kind,))
