"""What can be done with the pages in sight: print them, keep them as a PDF or picture, paste them elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.controllers.printing import Printed
from desktop.controllers.printing_files import file_name, write_whole
from desktop.errors import EnvironmentFault, Refused
from desktop.ui.documents.output import pdf, picture, prepare, print_on, save_picture
from desktop.ui.documents.paper import Paper
from desktop.ui.documents.slices import Slices, Steps
from desktop.ui.widgets.file_dialog import file_dialog
from desktop.ui.widgets.toast import ToastHost

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.ui.context import Context


class OutputActions(QObject):
    """Prints, saves and copies the pages of a preview, one after the other.

    Arguments:
        context: for background work and faults.
        dialog: the preview, over which other dialogs open.
        toasts: says what was done, where it can be read.
    """

    def __init__(self, context: Context, dialog: QWidget, toasts: ToastHost) -> None:
        super().__init__(dialog)
        self._context, self._dialog, self._toasts = context, dialog, toasts
        self._printed: Printed | None = None
        self._paper: Paper | None = None
        self._drawing: Slices | None = None

    def set_paper(self, printed: Printed, paper: Paper) -> None:
        """The pages in sight are others."""
        self._printed, self._paper = printed, paper

    def ask_printer(self) -> None:
        """Asks which printer, and prints."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self._paper is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self._paper)
        dialog = QPrintDialog(printer, self._dialog)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(partial(self.print_on, printer, self._paper))
        dialog.finished.connect(dialog.deleteLater)
        # Its own open() wants a slot by name.
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Prints pages on the printer chosen."""
        self._draw(print_on(printer, paper), partial(self._tell_printed, printer))

    def _tell_printed(self, printer: QPrinter, _nothing: object) -> None:
        name = printer.printerName() or Path(printer.outputFileName()).name
        self._toasts.show(self.tr("Sent to {printer}").format(printer=name))

    def save_pdf(self) -> None:
        """Asks where, and writes a PDF."""
        self._ask(self.tr("Save as PDF"), "PDF (*.pdf)", "pdf")

    def save_picture(self) -> None:
        """Asks where, and writes a picture."""
        self._ask(self.tr("Save picture"), "PNG (*.png)", "png")

    def copy(self) -> None:
        """Puts all pages on the clipboard as one picture."""
        if self._paper is not None:
            self._draw(picture(self._paper), self._copied)

    def _copied(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._toasts.show(self.tr("Copied as a picture: paste it where you write"))

    def _ask(self, title: str, kind: str, ending: str) -> None:
        if self._printed is None or self._paper is None:
            return
        dialog = file_dialog(self._dialog, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(file_name(self._printed, ending))
        dialog.fileSelected.connect(partial(self._save, self._printed, self._paper, ending))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, printed: Printed, paper: Paper, ending: str, name: str) -> None:
        path = Path(name)
        if ending == "pdf":
            self._draw(pdf(paper, printed.business), partial(self._keep_pdf, path))
        else:
            self._draw(picture(paper), partial(self._keep_picture, path))

    def _keep_pdf(self, path: Path, content: bytes) -> None:
        self._write(path, partial(Path.write_bytes, data=content))

    def _keep_picture(self, path: Path, image: QImage) -> None:
        self._write(path, partial(save_picture, image))

    def _draw(self, steps: Steps[object], then: Callable[..., object]) -> None:
        """Draws pages, unless others are being drawn: a second click asks for nothing new."""
        if self._drawing is not None:
            return
        self._drawing = Slices(steps, self)
        self._drawing.done.connect(self._drawn)
        self._drawing.done.connect(then)
        self._drawing.failed.connect(self._drawn)
        self._drawing.failed.connect(self._show_failure)

    def _drawn(self, _result: object) -> None:
        if self._drawing is not None:
            self._drawing.deleteLater()
        self._drawing = None

    def _write(self, path: Path, write: Callable[[Path], object]) -> None:
        task = self._context.tasks.read(self, partial(write_whole, path, write))
        task.done.connect(partial(self._saved, path))
        task.failed.connect(self._show_failure)

    def _saved(self, path: Path, _nothing: object) -> None:
        opens = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self._toasts.show(self.tr("Saved: {name}").format(name=path.name), self.tr("Open"), opens)

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, Refused | EnvironmentFault):
            self._toasts.show(error.sentence(), error=True)
        else:
            self._context.show_fault(error)
