"""What is shown instead of the program where its database cannot be used; the file stays as it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import EnvironmentFault
from desktop.translation import mark
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label

WIDTH = 560

TITLES: dict[str, str] = {
    "database_newer": mark("DatabaseFault", "The database is from a newer version"),
    "database_corrupt": mark("DatabaseFault", "The database is damaged"),
    "database_read_only": mark("DatabaseFault", "The database cannot be written"),
    "disk_full": mark("DatabaseFault", "There is no space left"),
    "database_locked": mark("DatabaseFault", "The database is in use"),
    "folder_unusable": mark("DatabaseFault", "The data folder cannot be used"),
    "migration_failed": mark("DatabaseFault", "The database could not be brought up to date"),
}
OTHER = mark("DatabaseFault", "The database cannot be opened")


class DatabaseFault(QWidget):
    """A window with the fault, its way out, and the folder; nothing else can be done.

    Arguments:
        fault: what is wrong.
        folder: the data folder.

    Signals:
        retried: the person mended it and wants another try.
        closed: the person gave up.
    """

    retried = Signal()
    closed = Signal()

    def __init__(self, fault: EnvironmentFault, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        title = QCoreApplication.translate("DatabaseFault", TITLES.get(fault.code, OTHER))
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self.sentence = Label(fault.sentence(), wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(16)
        badge = IconLabel("warning-circle", "error text", size=36)
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Label(title, style="dialog", wrap=True))
        words.addWidget(self.sentence)
        words.addStretch(1)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(20)
        column.addLayout(head)
        column.addLayout(self._buttons())
        self.quit_button.setFocus()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    def _buttons(self) -> QHBoxLayout:
        self.folder_button = Button(self.tr("Open &folder"), icon_name="folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self.again_button = Button(self.tr("&Try again"), icon_name="arrows-clockwise")
        self.again_button.clicked.connect(self.retried)
        self.quit_button = Button(self.tr("&Quit"), kind="primary", key="Esc")
        self.quit_button.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        row.addWidget(self.again_button)
        row.addWidget(self.quit_button)
        return row

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
