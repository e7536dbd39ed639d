"""Writing the rows with errors to a workbook, to be corrected there and imported again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.spreadsheets.plan import Plan
from desktop.translation import translate
from desktop.ui.widgets.file_dialog import file_dialog

if TYPE_CHECKING:
    from desktop.controllers.session import Session
    from desktop.ui.context import Context


def export_errors(context: Context, parent: QWidget, plan: Plan) -> QFileDialog:
    """Asks where to write the rows with errors, and writes them beside the window."""
    dialog = file_dialog(parent, translate("ErrorExport", "Export rows with errors"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.setNameFilters(["Excel (*.xlsx)"])
    dialog.selectFile(translate("ErrorExport", "{name} - errors").format(name=plan.path.stem) + ".xlsx")
    dialog.fileSelected.connect(partial(_write, context, parent, plan))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _write(context: Context, parent: QWidget, plan: Plan, name: str) -> None:
    task = context.read(parent, partial(_written, Path(name), plan))
    task.done.connect(partial(_tell, context, Path(name)))
    task.failed.connect(context.show_fault)


def _written(path: Path, plan: Plan, _session: Session) -> int:
    from desktop.spreadsheets.error_sheet import write_errors

    return write_errors(path, plan)


def _tell(context: Context, path: Path, count: int) -> None:
    text = QCoreApplication.translate("ErrorExport", "%n row(s) with errors written: {name}", "", count)
    opens = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
    context.toast(text.format(name=path.name), translate("ErrorExport", "Open"), opens)
