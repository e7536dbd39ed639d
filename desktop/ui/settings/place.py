"""Where the data of this computer lie, and the log."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.ui.settings.cards import CardsSection
from desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop.ui.context import Context


class FolderButton(Button):
    """Opens a folder in the system's file manager."""

    def __init__(self, folder: Path, name: str) -> None:
        super().__init__(self.tr("Open folder"), icon_name="folder-open")
        self._folder = folder
        self.setAccessibleName(name)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class PlaceSection(CardsSection):
    """Names the folders and opens them."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Data and log"), self.tr("of this computer"))
        card = self.add_card()
        folder = context.session.data_dir
        if folder is not None:
            self.data = FolderButton(folder, self.tr("Open the data folder"))
            card.add_row(self.tr("Data: on this computer only"), str(folder), self.data)
        if context.log_file is not None:
            self.log = FolderButton(context.log_file.parent, self.tr("Open the log folder"))
            card.add_row(self.tr("Log of errors"), str(context.log_file), self.log)
        self.finish()
