"""A piece of HTML laid out: what of it stays together on a page, and how it is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
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
    QTextLine,
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
        self.spans = list(self._find())
        self.margin = self.height - self.spans[-1].bottom if self.spans else 0.0

    def text(self) -> str:
        """All that it says."""
        return self._document.toPlainText()

    def _find(self) -> Iterator[_Span]:
        layout = self._document.documentLayout()
        end, margin = 0.0, 0.0
        for one in self._document.rootFrame():  # type: ignore[attr-defined]
            frame, block = one.currentFrame(), one.currentBlock()
            if isinstance(frame, QTextFrame):
                # Qt tells where the first cell's text begins, not the table: that is where the flow has come to.
                shape = frame.frameFormat()
                top = end + max(0.0, margin - shape.topMargin())
                end, margin = top + layout.frameBoundingRect(frame).height(), 0.0
                yield _Span(top + shape.topMargin(), end - shape.bottomMargin())
            elif block.length() > 1:
                # An empty paragraph beside a table is one that Qt put there, and has no height.
                box = layout.blockBoundingRect(block)
                end, margin = box.bottom(), block.blockFormat().bottomMargin()
                yield from _lines(block, box)

    def draw(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draws a part of it, as far down as it lies in the strip.

        What lies beyond is not even drawn and cut off: a PDF would keep it as text that nobody sees.
        """
        painter.save()
        painter.setPen(INK)
        painter.setClipRect(QRectF(0, top, self.width, bottom - top), Qt.ClipOperation.IntersectClip)
        inside = [one for one in self.spans if one.bottom > top + EDGE and one.top < bottom - EDGE]
        for is_table, spans in groupby(inside, key=_is_table):
            found = list(spans)
            if is_table:
                self._draw_tables(painter, max(top, found[0].top), min(bottom, found[-1].bottom))
                continue
            for one in found:
                assert one.line is not None
                one.line.draw(painter, QPointF(0, one.block))
        painter.restore()

    def _draw_tables(self, painter: QPainter, top: float, bottom: float) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = _ink()  # type: ignore[assignment]
        # What only touches the edge belongs to the part beside it.
        context.clip = QRectF(0, top + EDGE, self.width, bottom - top - 2 * EDGE)  # type: ignore[assignment]
        self._document.documentLayout().draw(painter, context)


@dataclass(frozen=True)
class _Span:
    """From where to where something reaches that is not to be divided: a table, or a line of a paragraph.

    Arguments:
        line: None for a table.
        block: where the line's paragraph begins.
    """

    top: float
    bottom: float
    line: QTextLine | None = None
    block: float = 0.0


def _is_table(span: _Span) -> bool:
    return span.line is None


def _ink() -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, INK)
    return palette


def _lines(block: QTextBlock, box: QRectF) -> Iterator[_Span]:
    layout = block.layout()
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        top = box.top() + line.y()
        yield _Span(top, top + line.height(), line, box.top())


def picture(content: bytes) -> QImage:
    """A store's logo, as large as it is printed; an empty picture where there is none."""
    image = QImage.fromData(content)
    if image.isNull():
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(0)
        return image
    image.setDevicePixelRatio(max(image.width() / LOGO_WIDTH, image.height() / LOGO_HEIGHT, 1.0))
    return image
