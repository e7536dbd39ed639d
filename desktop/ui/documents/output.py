"""Where the pages of a document go: into a PDF, into one tall picture, onto a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop import __version__
from desktop.errors import EnvironmentFault
from desktop.ui import theme
from desktop.ui.documents.paper import PIXELS_PER_INCH, Paper
from desktop.ui.documents.pdf_text import as_typed
from desktop.ui.documents.slices import Steps

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PDF_RESOLUTION = 1200
# A picture for a telephone: twice as fine as the page, as long as a painter can reach.
PICTURE_SCALE = 2.0
LONGEST_PICTURE = 32_000
# Pixels of the page between two pages of a picture, and their colour.
BETWEEN = 8
GROUND = Qt.GlobalColor.lightGray


def pdf(paper: Paper, author: str) -> Steps[bytes]:
    """The document as a PDF with its typefaces, a page at a time.

    Arguments:
        author: who is named as such in the file.
    """
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_RESOLUTION)
    writer.setPageLayout(_page_layout(paper))
    writer.setTitle(paper.title)
    writer.setAuthor(author)
    writer.setCreator(f"Shangji {__version__}")
    painter = QPainter(writer)
    for page in range(len(paper)):
        if page:
            writer.newPage()
        paper.draw(painter, page, PDF_RESOLUTION / PIXELS_PER_INCH)
        yield
    painter.end()
    yield
    return as_typed(bytes(buffer.data().data()), paper.characters(), theme.families(paper.look.language))


def picture(paper: Paper) -> Steps[QImage]:
    """All pages below each other on white, as people send them with their telephones."""
    page = paper.geometry.page
    between = BETWEEN * (len(paper) - 1)
    scale = min(PICTURE_SCALE, LONGEST_PICTURE / (page.height() * len(paper) + between))
    height = round((page.height() * len(paper) + between) * scale)
    whole = QImage(round(page.width() * scale), height, QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for at in range(len(paper)):
        top = at * (page.height() + BETWEEN) * scale
        # Page by page: to wipe all of it at once would be the longest step.
        painter.fillRect(0, round(top), whole.width(), round((page.height() + BETWEEN) * scale) + 1, GROUND)
        painter.fillRect(0, round(top), whole.width(), round(page.height() * scale), Qt.GlobalColor.white)
        painter.save()
        painter.translate(QPointF(0, top))
        paper.draw(painter, at, scale)
        painter.restore()
        yield
    painter.end()
    return whole


def save_picture(image: QImage, path: Path) -> None:
    """Writes a picture as PNG; a picture is a value, which any thread may write.

    Raises:
        OSError: it cannot be written.
    """
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise OSError(path)


def prepare(printer: QPrinter, paper: Paper) -> None:
    """Tells a printer which paper is needed and which pages there are, before its dialog asks."""
    printer.setPageLayout(_page_layout(paper))
    printer.setFullPage(True)
    printer.setDocName(paper.title)
    printer.setFromTo(1, len(paper))


def print_on(printer: QPrinter, paper: Paper) -> Steps[None]:
    """Prints the pages that its dialog was asked for, one at a time.

    Raises:
        EnvironmentFault: the printer does not take them.
    """
    painter = QPainter()
    printer.setFullPage(True)
    if not painter.begin(printer):
        raise _not_printed(printer)
    first, last = _range(printer, len(paper))
    for page in range(first, last):
        if page > first and not printer.newPage():
            painter.end()
            raise _not_printed(printer)
        paper.draw(painter, page, printer.resolution() / PIXELS_PER_INCH)
        yield
    painter.end()


def _not_printed(printer: QPrinter) -> EnvironmentFault:
    return EnvironmentFault("print_failed", printer=printer.printerName() or printer.outputFileName())


def _range(printer: QPrinter, pages: int) -> tuple[int, int]:
    """The first page, counted from 0, and that after the last."""
    if printer.printRange() is not printer.PrintRange.PageRange:
        return 0, pages
    first, last = max(1, printer.fromPage()), min(pages, printer.toPage() or pages)
    return first - 1, last


def _page_layout(paper: Paper) -> QPageLayout:
    size = QPageSize(paper.geometry.page_size)
    return QPageLayout(
        size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point, QMarginsF()
    )
