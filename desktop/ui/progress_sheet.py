"""Tells how far long work has come, and lets it be stopped; what was stopped has changed nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.progress import Progress
from desktop.translation import figure
from desktop.ui.dialogs import Sheet
from desktop.ui.tasks import Task, Tasks
from desktop.ui.widgets.labels import Label

STEPS = 1000


class ProgressSheet(Sheet):
    """Lies over the window until its task has ended; cancelling asks the task to stop.

    Arguments:
        parent: any widget of the window to cover.
        task: a write under way.
    """

    def __init__(self, parent: QWidget, task: Task) -> None:
        super().__init__(parent, task.title or self.tr("Saving the changes"), width=420)
        self._task = task
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(self.title.text())
        self.share = Label("", style="meta", tone="secondary")
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.share)
        self.close_button.hide()
        self.note.setText(self.tr("If you cancel, nothing is changed."))
        self.cancel_button = self.add_cancel()
        # It comes while somebody is typing: a space meant for a text must not cancel.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.focus_first(self)
        task.progressed.connect(self._show)
        task.finished.connect(self._end)
        self._show(task.progress)

    def _show(self, progress: Progress) -> None:
        part = min(progress.done / progress.total, 1.0) if progress.total else 0.0
        self.bar.setValue(round(part * STEPS))
        self.share.setText(f"{figure(round(part * 100))} %")

    def reject(self) -> None:
        """Asks the task to stop; the sheet goes when it has."""
        self._task.cancel()
        self.cancel_button.refuse(self.tr("It is being stopped."))
        self.note.setText(self.tr("It is being stopped."))

    def _end(self) -> None:
        self.done(0)


class LongTasks(QObject):
    """Shows a sheet for every write that takes long, tells how far it is, and is watched by nobody else.

    Arguments:
        window: the window to cover.
        tasks: whose work.
    """

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        tasks.long_task.connect(self._show)

    def _show(self, task: Task) -> None:
        if task.writes and task.progress.total and not task.watched:
            ProgressSheet(self._window, task).open()
