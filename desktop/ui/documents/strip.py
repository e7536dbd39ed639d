"""A piece of HTML laid out: what of it stays together on a page, and how it is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextFrame,
)

LOGO = QUrl("logo")
# The largest logo, in pixels of the page.
LOGO_WIDTH, LOGO_HEIGHT = 220, 52
INK = QColor("#1b1b19")
EDGE = 0.5


class Strip:
    """HTML laid out in one long column; it belongs to the thread of the window.

    Arguments:
        html: what to lay out.
        style: its style sheet.
        font: where the style says nothing else.
        width: of the column, in pixels of the page.
        logo: the picture called `logo`.

    Attributes:
        height: of all of it.
        spans: from where to where each thing reaches that is not to be divided: a table, a line of a paragraph.
        margin: the space below the last of them.
    """

    def __init__(self, html: str, style: str, font: QFont, width: float, logo: QImage) -> None:
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        # Widths that do not depend on where it is drawn: screen, picture and paper break lines alike.
        self._document.setUseDesignMetrics(True)
        self._document.setDefaultFont(font)
        self._document.setDefaultStyleSheet(style)
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, LOGO, logo)
        self._document.setTextWidth(width)
        self._document.setHtml(f"<html><body>{html}</body></html>")
        self.width = width
        self.height = self._document.size().height()
        self.spans = list(self._spans())
        self.margin = self.height - self.spans[-1][1] if self.spans else 0.0

    def _spans(self) -> Iterator[tuple[float, float]]:
        layout = self._document.documentLayout()
        end, margin = 0.0, 0.0
        for one in self._document.rootFrame():  # type: ignore[attr-defined]
            frame, block = one.currentFrame(), one.currentBlock()
            if isinstance(frame, QTextFrame):
                # Qt tells where the first cell's text begins, not the table: that is where the flow has come to.
                shape = frame.frameFormat()
                top = end + max(0.0, margin - shape.topMargin())
                end, margin = top + layout.frameBoundingRect(frame).height(), 0.0
                yield top + shape.topMargin(), end - shape.bottomMargin()
            elif block.length() > 1:
                # An empty paragraph beside a table is one that Qt put there, and has no height.
                box = layout.blockBoundingRect(block)
                end, margin = box.bottom(), block.blockFormat().bottomMargin()
                yield from _lines(block, box)

    def draw(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draws a part of it, as far down as it lies in the strip."""
        part = QRectF(0, top, self.width, bottom - top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = _ink()  # type: ignore[assignment]
        # What only touches the edge belongs to the part beside it.
        context.clip = part.adjusted(0, EDGE, 0, -EDGE)  # type: ignore[assignment]
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


def _ink() -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, INK)
    return palette


def _lines(block: QTextBlock, box: QRectF) -> Iterator[tuple[float, float]]:
    layout = block.layout()
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        top = box.top() + line.y()
        yield top, top + line.height()


def picture(content: bytes) -> QImage:
    """A store's logo, as large as it is printed; an empty picture where there is none."""
    image = QImage.fromData(content)
    if image.isNull():
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(0)
        return image
    image.setDevicePixelRatio(max(image.width() / LOGO_WIDTH, image.height() / LOGO_HEIGHT, 1.0))
    return image
