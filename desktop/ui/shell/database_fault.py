"""What is shown instead of the program where its database cannot be used; the file stays as it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.errors import EnvironmentFault
from desktop.translation import mark
from desktop.ui.shell.start_trouble import StartTrouble
from desktop.ui.widgets.buttons import Button

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


class DatabaseFault(StartTrouble):
    """A window with the fault, its way out, and the folder.

    Arguments:
        fault: what is wrong.
        folder: the data folder.
    """

    def __init__(self, fault: EnvironmentFault, folder: Path) -> None:
        title = QCoreApplication.translate("DatabaseFault", TITLES.get(fault.code, OTHER))
        super().__init__(title, fault.sentence())
        self._folder = folder
        self.folder_button = Button(self.tr("Open &folder"), icon_name="folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self.buttons.insertWidget(0, self.folder_button)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
