"""Exporting the list in sight: what is ticked, or all that matches, with the columns wanted, into a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.clock import clock
from desktop.controllers.exporting import refuse_export
from desktop.errors import Refused
from desktop.progress import Cancelled, Progress
from desktop.ui.imports.kinds import plural
from desktop.ui.widgets.file_dialog import file_dialog
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.controllers.session import Session
    from desktop.ui.context import Context
    from desktop.ui.export_sheet import ExportSheet, Wish
    from desktop.ui.records.page import RecordsPage


def barred(context: Context, kind: Kind) -> str:
    """Why the user may not export records of a kind; empty where it is allowed."""
    try:
        refuse_export(context.session, kind)
    except Refused as refused:
        return refused.sentence()
    return ""


def ask_export(context: Context, page: RecordsPage) -> ExportSheet:
    """Asks what to export of the list a page shows and where to, and writes it in the background."""
    from desktop.ui.export_sheet import ExportSheet

    shown = [one.key for one in page.arrangement.keeper.shown()]
    sheet = ExportSheet(context, page, page.parts.source.kind, shown, len(page.selection))
    sheet.chosen.connect(partial(ask_file, context, page))
    sheet.open()
    return sheet


def ask_file(context: Context, page: RecordsPage, wish: Wish) -> QFileDialog:
    """Asks where to write what is wished for."""
    dialog = file_dialog(page, QCoreApplication.translate("Exports", "Export"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["CSV (*.csv)" if wish.ending == ".csv" else "Excel (*.xlsx)"])
    dialog.setDefaultSuffix(wish.ending.removeprefix("."))
    dialog.selectFile(f"{plural(page.parts.source.kind)} {clock.today():%Y-%m-%d}{wish.ending}")
    dialog.fileSelected.connect(partial(_write, context, page, wish))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _write(context: Context, page: RecordsPage, wish: Wish, name: str) -> None:
    ticked = tuple(page.selection.ids()) if len(page.selection) else None
    work = partial(_export, Path(name), page.parts.source, page.query(), ticked, wish)
    task = context.read_long(context, work)
    task.title = QCoreApplication.translate("Exports", "Exporting {name}").format(name=Path(name).name)
    task.done.connect(partial(_written, context, Path(name)))
    task.failed.connect(partial(_failed, context))


def _export(
    path: Path,
    source: Any,
    query: Any,
    ticked: Sequence[int] | None,
    wish: Wish,
    session: Session,
    progress: Progress,
) -> int:
    from desktop.spreadsheets.export import export
    from desktop.spreadsheets.sheets import SHEETS

    # One view of the database for the list and its rows, however long that lasts.
    with session.read():
        ids = source.ids(session, query) if ticked is None else ticked
        return export(session, path, ids, SHEETS[source.kind], progress, wish.columns, wish.follow_ups)


def _written(context: Context, path: Path, count: int) -> None:
    text = QCoreApplication.translate("Exports", "Exported %n record(s): {name}", "", count)
    opens = QCoreApplication.translate("Exports", "Open")
    context.toast(
        text.format(name=path.name), opens, partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
    )


def _failed(context: Context, error: BaseException) -> None:
    if not isinstance(error, Cancelled):
        context.show_fault(error)
