"""What a start shows while the database is brought up to date: what is done, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.progress import Progress
from desktop.translation import mark
from desktop.ui.widgets.labels import Label

WIDTH = 460

# By the stages of the database.
STAGES: dict[str, str] = {
    "waiting": mark("Opening", "Another start is doing this already…"),
    "copying": mark("Opening", "A copy is made first…"),
    "migrating": mark("Opening", "The tables are brought up to date…"),
}


class Opening(QWidget):
    """Stands in the program's place; it cannot be closed, for the database is in between.

    Arguments:
        progress: of the opening.
    """

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self.setWindowTitle(self.tr("Shangji"))
        self.setFixedWidth(WIDTH)
        self.stage = Label("", tone="secondary", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        title = Label(self.tr("The database is being brought up to date"), style="dialog", wrap=True)
        self.bar.setAccessibleName(title.text())
        note = Label(self.tr("Please leave the computer on until it is done."), style="meta", tone="hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        for widget in (title, self.stage, self.bar, note):
            column.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        """Shows how far it is."""
        progress = self._progress
        self.stage.setText(QCoreApplication.translate("Opening", STAGES.get(progress.label, "")))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(min(progress.done, progress.total))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
