"""What the clipboard holds to be imported: a block of cells, or a file that was copied."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.spreadsheets.opened import Source
from desktop.spreadsheets.pasted_lines import has_rows
from desktop.ui.imports.files import dropped_file


class Clip(NamedTuple):
    """What can be imported of the clipboard.

    Arguments:
        source: what is there; None where nothing is.
        reason: why nothing is.
    """

    source: Source | None
    reason: str = ""


def clipboard_clip() -> Clip:
    """What is on the clipboard now."""
    data = QGuiApplication.clipboard().mimeData()
    path = dropped_file(data)
    if path is not None:
        return Clip(Source(path))
    text = data.text()
    if has_rows(text):
        name = QCoreApplication.translate("ImportPaste", "Pasted table")
        return Clip(Source(Path(name), pasted=text))
    if text.strip():
        reason = QCoreApplication.translate(
            "ImportPaste",
            "There is only one cell on the clipboard: copy the column names and the rows below them.",
        )
    else:
        reason = QCoreApplication.translate(
            "ImportPaste",
            "There is no text on the clipboard: copy the cells in your spreadsheet program first.",
        )
    return Clip(None, reason)
