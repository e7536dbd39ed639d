"""What goes on while the person works on: an export, told in the status bar, where it can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.translation import figure
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.shell.pieces import meta, vertical_line
from desktop.ui.tasks import Task, Tasks
from desktop.ui.widgets.buttons import IconButton

WIDEST = 220


class Underway(QWidget):
    """Tells of the long read that runs how far it is, and how many wait for it; hidden while there is none.

    Arguments:
        tasks: whose long reads; those under way already are told of too.

    Signals:
        changed: it has come into sight or gone.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks: list[Task] = []
        self.label = meta("", self)
        self.share = meta("", self)
        self.stop_button = IconButton("x", self.tr("Stop the export"))
        self.stop_button.setProperty("kind", "status")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.label, self.share, self.stop_button, vertical_line(self, 12)):
            row.addWidget(widget)
        self.stop_button.clicked.connect(self._stop)
        self.hide()
        tasks.long_task.connect(self._watch)
        for task in tasks.long_reads():
            self._watch(task)

    def is_busy(self) -> bool:
        """Whether there is something to tell."""
        return bool(self._tasks)

    def _watch(self, task: Task) -> None:
        if task.writes or task in self._tasks:
            return
        self._tasks.append(task)
        task.progressed.connect(self._show)
        task.finished.connect(self._end)
        self._follow()

    def _end(self) -> None:
        ended = self.sender()
        self._tasks = [one for one in self._tasks if one is not ended]
        self._follow()

    def _follow(self) -> None:
        self._show()
        self.setVisible(self.is_busy())
        self.changed.emit()

    def _show(self, _progress: object = None) -> None:
        if not self._tasks:
            return
        running, progress = self._tasks[0], self._tasks[0].progress
        elide = Qt.TextElideMode.ElideMiddle
        self.label.setText(self.label.fontMetrics().elidedText(running.title, elide, WIDEST))
        self.label.setToolTip(running.title)
        part = min(progress.done / progress.total, 1.0) if progress.total else 0.0
        share, waiting = f"{figure(round(part * 100))} %", len(self._tasks) - 1
        if progress.cancelled:
            share = self.tr("It is being stopped.")
        elif waiting:
            share = f"{share} · {self._waiting(waiting)}"
        self.share.setText(share)
        self.stop_button.setEnabled(not progress.cancelled)

    @staticmethod
    def _waiting(count: int) -> str:
        return QCoreApplication.translate("Underway", "%n more waits", "", count)

    def _stop(self) -> None:
        self._tasks[0].cancel()
        self._show()


def ask_to_stop(parent: QWidget, running: Sequence[Task], go_on: Callable[[], object]) -> ConfirmSheet:
    """Asks whether what runs shall be stopped by leaving; goes on once it is."""
    sheet = ConfirmSheet(
        parent,
        QCoreApplication.translate("Underway", "Stop %n export(s) and leave?", "", len(running)),
        lines=[("download-simple", one.title) for one in running],
        text=QCoreApplication.translate("Underway", "What is not written to its end leaves no file."),
        confirm=QCoreApplication.translate("Underway", "Stop and leave"),
        cancel=QCoreApplication.translate("Underway", "Let it go on"),
    )
    sheet.accepted.connect(partial(_stop_all, tuple(running), go_on))
    sheet.open()
    return sheet


def _stop_all(running: Sequence[Task], go_on: Callable[[], object]) -> None:
    for task in running:
        task.cancel()
    go_on()
