"""Choosing a spreadsheet to import and where to write the import template."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.imports.kinds import plural, template_name
from desktop.ui.widgets.file_dialog import file_dialog
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.controllers.session import Session
    from desktop.ui.context import Context

WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods")
SUFFIXES = (*WORKBOOKS, ".csv", ".tsv", ".txt", ".htm", ".html", ".xml")


def choose_file(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Asks which spreadsheet to import."""
    dialog = file_dialog(parent, QCoreApplication.translate("ImportFiles", "Choose a file to import"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    sheets = QCoreApplication.translate("ImportFiles", "Spreadsheets")
    every = QCoreApplication.translate("ImportFiles", "All files")
    dialog.setNameFilters([f"{sheets} (*{' *'.join(SUFFIXES)})", f"{every} (*)"])
    dialog.fileSelected.connect(partial(_selected, chosen))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _selected(chosen: Callable[[Path], None], name: str) -> None:
    chosen(Path(name))


def dropped_file(data: QMimeData) -> Path | None:
    """The first local file of what was dropped."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)


def save_template(context: Context, parent: QWidget, kind: Kind = Kind.OPPORTUNITY) -> QFileDialog:
    """Asks where to write the import template, and writes it in the user's language."""
    dialog = file_dialog(parent, QCoreApplication.translate("ImportFiles", "Download import template"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.setNameFilters(["Excel (*.xlsx)"])
    dialog.selectFile(f"{template_name(kind)}.xlsx")
    dialog.fileSelected.connect(partial(_write_template, context, parent, kind))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _write_template(context: Context, parent: QWidget, kind: Kind, name: str) -> None:
    task = context.read(parent, partial(_template, Path(name), kind, plural(kind)))
    task.done.connect(partial(_template_written, context))
    task.failed.connect(context.show_fault)


def _template(path: Path, kind: Kind, title: str, session: Session) -> Path:
    from desktop.spreadsheets.targets import TARGETS
    from desktop.spreadsheets.template import write_template
    from desktop.spreadsheets.template_sources import sources_of

    write_template(path, TARGETS[kind].fields, title, sources_of(session, TARGETS[kind]))
    return path


def _template_written(context: Context, path: Path) -> None:
    text = QCoreApplication.translate("ImportFiles", "Template written: {name}").format(name=path.name)
    opens = QCoreApplication.translate("ImportFiles", "Open")
    context.toast(text, opens, partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path))))
