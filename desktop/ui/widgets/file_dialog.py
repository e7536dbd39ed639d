"""Asks for files, beginning where a person keeps theirs."""

from __future__ import annotations

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Makes a dialog that begins in the person's documents, later in the folder chosen last.

    Left to itself, it begins in the folder the program runs in, which once installed is the program's own.
    """
    dialog = QFileDialog(parent, title)
    if dialog.directory() == QDir.current():
        dialog.setDirectory(_documents())
    return dialog


def _documents() -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if QDir(folder).exists() else QDir.homePath()
