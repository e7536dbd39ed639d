"""What the Help menu opens: the keys, and about the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.dialogs import Sheet
from desktop.ui.shell.keys import KEYS
from desktop.ui.shell.pieces import KeyCap
from desktop.ui.widgets.labels import Label


class KeysSheet(Sheet):
    """All keys at one look, in two columns of groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Keys"), width=760)
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for groups in (KEYS[::2], KEYS[1::2]):
            column = QVBoxLayout()
            column.setSpacing(16)
            for title, keys in groups:
                column.addLayout(self._group(title, keys))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        self.note.setText(self.tr("Single letters work while the list has the keyboard."))
        self.focus_first(self.add_cancel(self.tr("Close")))

    def _group(self, title: str, keys: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(QCoreApplication.translate("Keys", title), style="group"), 0, 0, 1, 2)
        for row, (key, does) in enumerate(keys, 1):
            grid.addWidget(KeyCap(key, self.card), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(QCoreApplication.translate("Keys", does), tone="secondary"), row, 1)
        return grid


class AboutSheet(Sheet):
    """Version and where the data lie."""

    def __init__(self, parent: QWidget, folder: Path | None) -> None:
        super().__init__(
            parent, self.tr("About Shangji"), self.tr("Version {version}").format(version=__version__)
        )
        what = self.tr("Sales opportunities of a retail chain, from the first visit to the contract.")
        self.body.addWidget(Label(what, wrap=True))
        where = Label(self.tr("Data: {folder}").format(folder=folder), tone="secondary", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(where)
        self.focus_first(self.add_cancel(self.tr("Close")))
