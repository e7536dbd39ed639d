"""Smart paste of a lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.lead import FIELDS
from desktop.ui.records.paste_dialog import PasteSheet
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


def open_paste(context: Context, window: QWidget) -> PasteSheet:
    """Opens smart paste over a window."""
    sheet = PasteSheet(context, window, Kind.LEAD, FIELDS)
    sheet.open()
    return sheet
