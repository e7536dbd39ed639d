"""The workbook of the rows an import refused: asks where to write it, and writes it beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.progress import Cancelled
from desktop.ui.imports import work
from desktop.ui.imports.work import Written
from desktop.ui.widgets.file_dialog import file_dialog

if TYPE_CHECKING:
    from desktop.ui.context import Context


def ask_errors_file(context: Context, parent: QWidget, written: Written) -> QFileDialog:
    """Asks where to write the refused rows of an import, and writes them."""
    dialog = file_dialog(parent, QCoreApplication.translate("ErrorRows", "Export rows with errors"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.setNameFilters(["Excel (*.xlsx)"])
    name = QCoreApplication.translate("ErrorRows", "{file} - errors").format(file=written.plan.path.stem)
    dialog.selectFile(f"{name}.xlsx")
    dialog.fileSelected.connect(partial(_write, context, written))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _write(context: Context, written: Written, name: str) -> None:
    path = Path(name)
    task = context.read_long(context, partial(work.write_error_rows, path, written))
    task.title = QCoreApplication.translate("ErrorRows", "Writing {name}").format(name=path.name)
    task.done.connect(partial(_written, context, path))
    task.failed.connect(partial(_failed, context))


def _written(context: Context, path: Path, count: int) -> None:
    text = QCoreApplication.translate("ErrorRows", "%n row(s) with errors written: {name}", "", count)
    opens = QCoreApplication.translate("ErrorRows", "Open")
    opener = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
    context.toast(text.format(name=path.name), opens, opener)


def _failed(context: Context, error: BaseException) -> None:
    if not isinstance(error, Cancelled):
        context.show_fault(error)
