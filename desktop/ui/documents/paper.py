"""A document laid out in pages, ready to be drawn on whatever there is to draw on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter

from desktop.controllers.printing_template import Sheets, Size
from desktop.ui import theme
from desktop.ui.documents.pages import Piece, Placed, break_into_pages, joined
from desktop.ui.documents.slices import Steps
from desktop.ui.documents.strip import Strip, picture

PIXELS_PER_INCH = 96
# Space between the running head and what the page tells, in pixels.
BELOW_HEAD = 10
FONT_SIZE = 12


@dataclass(frozen=True)
class Geometry:
    """A size of paper: its margins, and how large the type is on it.

    Arguments:
        page_size: as Qt knows it.
        side, top, bottom: margins in pixels of 1/96 inch.
        scale: of all that is drawn between them.
    """

    page_size: QPageSize.PageSizeId
    side: float
    top: float
    bottom: float
    scale: float

    @property
    def page(self) -> QSizeF:
        """The whole page, in pixels of 1/96 inch."""
        points = QPageSize(self.page_size).size(QPageSize.Unit.Point)
        return points * (PIXELS_PER_INCH / 72)

    @property
    def column(self) -> float:
        """How wide the text is, in pixels at its own scale."""
        return (self.page.width() - 2 * self.side) / self.scale

    @property
    def room(self) -> float:
        """How high the text may be, in pixels at its own scale."""
        return (self.page.height() - self.top - self.bottom) / self.scale


GEOMETRY = {
    Size.A4: Geometry(QPageSize.PageSizeId.A4, side=56, top=34, bottom=40, scale=1.0),
    Size.A5: Geometry(QPageSize.PageSizeId.A5, side=34, top=24, bottom=30, scale=0.78),
}


class Paper:
    """The pages of a document.

    Arguments:
        sheets: what it was laid out from.
        geometry: the paper.
        strips: what was laid out, in the order in which the pages' pieces name them.
        pages: what stands where.
        heads: the running head of each page.
    """

    def __init__(
        self,
        sheets: Sheets,
        geometry: Geometry,
        strips: Sequence[Strip],
        pages: Sequence[Sequence[Placed]],
        heads: Sequence[Strip],
    ) -> None:
        self.title = sheets.title
        self.look = sheets.look
        self.geometry = geometry
        self._strips, self._pages, self._heads = strips, pages, heads

    def __len__(self) -> int:
        return len(self._pages)

    def draw(self, painter: QPainter, page: int, scale: float) -> None:
        """Draws a page with its margins; the paper's upper left corner is where the painter stands.

        Arguments:
            page: counted from 0.
            scale: how many units of the painter are 1/96 inch.
        """
        geometry, head = self.geometry, self._heads[page]
        painter.save()
        painter.scale(scale, scale)
        painter.translate(QPointF(geometry.side, geometry.top))
        painter.scale(geometry.scale, geometry.scale)
        head.draw(painter, 0, head.height)
        painter.translate(QPointF(0, head.height + BELOW_HEAD))
        for one in self._pages[page]:
            painter.save()
            painter.translate(QPointF(0, one.at - one.piece.top))
            self._strips[one.piece.source].draw(painter, one.piece.top, one.piece.bottom)
            painter.restore()
        painter.restore()

    def image(self, page: int, scale: float) -> QImage:
        """A page as a picture on white.

        Arguments:
            page: counted from 0.
            scale: how many pixels of the picture are 1/96 inch.
        """
        size = (self.geometry.page * scale).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        # Lines that are not smoothed have no seams where the cells they belong to meet.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.draw(painter, page, scale)
        painter.end()
        return image

    def characters(self) -> set[str]:
        """The characters that its pages say."""
        return {one for strip in (*self._strips, *self._heads) for one in strip.text()}


def lay_out(sheets: Sheets) -> Steps[Paper]:
    """Lays a document out, some lines at a time.

    Raises:
        Refused: the store's template is broken.
    """
    geometry = GEOMETRY[sheets.look.size]
    make = _Maker(sheets, geometry)
    head = make.strip(sheets.running.html(1, 1))
    header = make.strip(sheets.header)
    strips = [make.strip(sheets.above), header]
    pieces = list(_pieces(strips, 0, 0.0))
    names = Piece(1, 0.0, header.height)
    yield
    margin = strips[0].margin
    for html in sheets.lines:
        strips.append(make.strip(html))
        pieces += _pieces(strips, len(strips) - 1, margin, names)
        margin = strips[-1].margin
        yield
    strips.append(make.strip(sheets.below))
    pieces += _pieces(strips, len(strips) - 1, margin)
    pages = break_into_pages(pieces, geometry.room - head.height - BELOW_HEAD)
    yield
    heads = []
    for at in range(len(pages)):
        heads.append(make.strip(sheets.running.html(at + 1, len(pages))))
        yield
    return Paper(sheets, geometry, strips, [joined(one) for one in pages], heads)


def _pieces(
    strips: Sequence[Strip], source: int, margin: float, under: Piece | None = None
) -> Iterator[Piece]:
    """What of a strip stays together, with the space above it; `margin` is left from the strip before."""
    end = -margin
    for one in strips[source].spans:
        yield Piece(source, one.top, one.bottom, one.top - end, under)
        end = one.bottom


class _Maker:
    """Makes the strips of one document."""

    def __init__(self, sheets: Sheets, geometry: Geometry) -> None:
        self._style, self._width = sheets.style, geometry.column
        self._logo = picture(sheets.logo)
        self._font = QFont(theme.families(sheets.look.language))
        self._font.setPixelSize(FONT_SIZE)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Only a typeface's plain characters are found again in a PDF that is searched or copied from.
        for feature in ("calt", "tnum"):
            self._font.setFeature(QFont.Tag(feature), 0)

    def strip(self, html: str) -> Strip:
        return Strip(html, self._style, self._font, self._width, self._logo)
