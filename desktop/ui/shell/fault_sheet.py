"""Says a failure: a refusal or a fault of the environment in its sentence, a bug with log and details."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.error_sheet import ErrorSheet
from desktop.ui.shell.faults import Fault


def show_fault(window: QWidget, fault: Fault) -> ErrorSheet:
    """Opens the sheet over a window; a second failure while it is open only goes to the log.

    Arguments:
        window: the window in front.
        fault: what failed.
    """
    already = window.findChild(ErrorSheet)
    if already is not None and already.isVisible():
        return already

    if fault.number:
        title = QCoreApplication.translate("FaultSheet", "Something went wrong")
        advice = QCoreApplication.translate(
            "FaultSheet", "Try again. If it fails again, send the details to your administrator."
        )
    else:
        title, advice = QCoreApplication.translate("FaultSheet", "This could not be done"), ""
    sheet = ErrorSheet(
        window,
        title,
        what=fault.sentence,
        advice=advice,
        number=fault.number,
        details=fault.details,
        log_file=fault.log_file if fault.number else None,
    )
    sheet.open()
    return sheet
