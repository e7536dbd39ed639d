"""Asks before an import is left with work in it that nothing keeps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.translation import translate
from desktop.ui.dialogs import ConfirmSheet


def ask_leaving(host: QWidget, work: int, proceed: Callable[[], None]) -> ConfirmSheet:
    """Asks whether an import is to be left.

    Arguments:
        host: the page over which it asks.
        work: how many cells were corrected and rows decided.
        proceed: called where it is.
    """
    lost = QCoreApplication.translate("ImportLeaving", "%n correction(s) and decision(s) are lost.", "", work)
    kept = translate("ImportLeaving", "Nothing has been imported, and the file stays as it is.")
    sheet = ConfirmSheet(
        host,
        translate("ImportLeaving", "Leave this import?"),
        lines=[("trash", lost), ("lock-simple", kept)],
        confirm=translate("ImportLeaving", "Leave"),
        cancel=translate("ImportLeaving", "Stay here"),
    )
    sheet.accepted.connect(proceed)
    sheet.open()
    return sheet
