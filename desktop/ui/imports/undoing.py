"""Taking an import back: the question, the run on the writer, and what it came to with what had to stay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.imports import KINDS, Import, Undone, refuse_undo
from desktop.controllers.operate import Outcome
from desktop.errors import Refused
from desktop.progress import Cancelled
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.imports import work
from desktop.ui.imports.done_words import undone_text
from desktop.ui.records.moments import moment
from desktop.ui.records.result_sheet import ResultSheet
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.progress import Progress
    from desktop.ui.context import Context


def undo_refusal(context: Context, one: Import) -> str:
    """Why the user may not take an import back; empty where it is allowed."""
    try:
        refuse_undo(context.session, one)
    except Refused as refused:
        return refused.sentence()
    return ""


class Undoing(QObject):
    """Asks, undoes and tells; whoever shows an import shows the progress.

    Arguments:
        context: who is signed in.
        host: the page or step over which it asks.

    Signals:
        started: it runs; carries the task.
        undone: it has been done; carries the import and what it came to.
    """

    started = Signal(object)
    undone = Signal(object, object)

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context, self._host = context, host

    def ask(self, one: Import) -> ConfirmSheet:
        """Asks whether an import is to be taken back, and says what that means."""
        lines = []
        if one.created:
            text = QCoreApplication.translate(
                "ImportUndo", "%n record(s) that it made are deleted.", "", one.created
            )
            lines.append(("trash", text))
        if one.updated:
            text = QCoreApplication.translate(
                "ImportUndo",
                "%n record(s) that it updated get their old values back and lose the follow-ups that it added.",
                "",
                one.updated,
            )
            lines.append(("arrow-counter-clockwise", text))
        lines.append(
            (
                "lock-simple",
                self.tr(
                    "Whatever somebody has followed up, changed or sold since stays as it is, and is listed."
                ),
            )
        )
        lines.append(("upload-simple", self.tr("To have the records again, import the file once more.")))
        sheet = ConfirmSheet(
            self._host,
            self.tr("Undo this import?"),
            subtitle=f"{one.file_name} · {moment(one.at)}",
            lines=lines,
            confirm=self.tr("Undo import"),
        )
        sheet.accepted.connect(partial(self._run, one))
        sheet.open()
        return sheet

    def _run(self, one: Import) -> None:
        task = self._context.write(self, partial(work.undo_import, one.id))
        task.title = self.tr("Undoing the import of {file}").format(file=one.file_name)
        task.progressed.connect(self._progressed)
        task.done.connect(partial(self._done, one))
        task.failed.connect(self._failed)
        self.started.emit(task)

    def _progressed(self, progress: Progress) -> None:
        """The line of the page looks by itself; listening tells the window that no sheet is needed."""

    def _done(self, one: Import, undone: Undone) -> None:
        text = undone_text(undone.deleted, undone.restored, len(undone.kept))
        self._context.toast(self.tr("Import undone: {what}").format(what=text))
        self.undone.emit(one, undone)
        if undone.kept:
            self.show_result(one, undone)

    def show_result(self, one: Import, undone: Undone) -> ResultSheet:
        """Lists what had to stay, each with its reason."""
        outcome = Outcome(Operation.UNDO_IMPORT, undone.done, undone.kept, undone.changes)
        sheet = ResultSheet(self._context, outcome, self._host, KINDS[one.kind].subject, selects=False)
        sheet.open_asked.connect(partial(self._open, one))
        sheet.operation_asked.connect(partial(self._open_for, one))
        sheet.open()
        return sheet

    def _open(self, one: Import, record: int) -> None:
        self._context.open_record(one.kind, record)

    def _open_for(self, one: Import, _operation: Operation, record: int) -> None:
        """A next step is taken where the record is seen whole."""
        self._context.open_record(one.kind, record)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self._context.toast(self.tr("Canceled: nothing was undone."))
        else:
            self._context.show_fault(error)
