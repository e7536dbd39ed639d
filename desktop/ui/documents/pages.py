"""Where pages end: what is laid out in one long strip is cut where nothing is divided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# Half a hundredth of a millimeter: heights are sums of fractions.
CLOSE = 0.02


@dataclass(frozen=True)
class Piece:
    """What stays together on a page: a strip of something laid out.

    Arguments:
        source: in which strip it lies.
        top, bottom: from where to where there.
        gap: the space above it, except on top of a page.
        under: what stands above it again where it is the first of its kind on a page; None for nothing.
    """

    source: int
    top: float
    bottom: float
    gap: float = 0.0
    under: Piece | None = None

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top


@dataclass(frozen=True)
class Placed:
    """A piece, or several that follow each other, and how far down the page it begins."""

    piece: Piece
    at: float


def break_into_pages(pieces: Iterable[Piece], room: float) -> list[list[Placed]]:
    """Puts pieces on pages, in their order; there is always one page.

    A piece higher than a page is cut.

    Arguments:
        room: how much of a page they may fill.
    """
    pages = _Pages(room)
    for piece in pieces:
        pages.put(piece)
    return pages.pages


class _Pages:
    """The pages put together so far."""

    def __init__(self, room: float) -> None:
        self._room = room
        self.pages: list[list[Placed]] = [[]]
        self._end = 0.0
        self._under: Piece | None = None

    def put(self, piece: Piece) -> None:
        """Puts a piece where it fits."""
        gap = piece.gap if self.pages[-1] else 0.0
        if self.pages[-1] and self._end + gap + self._needed(piece) > self._room + CLOSE:
            self._turn()
            gap = 0.0
        if piece.under is not None and piece.under is not self._under:
            self._add(piece.under, gap)
            gap = 0.0
        self._under = piece.under
        self._add_whole(piece, gap)

    def _needed(self, piece: Piece) -> float:
        head = piece.under.height if piece.under is not None and piece.under is not self._under else 0.0
        return head + piece.height

    def _turn(self) -> None:
        self.pages.append([])
        self._end, self._under = 0.0, None

    def _add_whole(self, piece: Piece, gap: float) -> None:
        """Adds a piece, cut into pages where it is higher than what a page has room for."""
        while self._end + gap + piece.height > self._room + CLOSE:
            part = Piece(piece.source, piece.top, piece.top + self._room - self._end - gap)
            self._add(part, gap)
            under = self._under
            self._turn()
            piece, gap = Piece(piece.source, part.bottom, piece.bottom), 0.0
            if under is not None:
                self._add(under, 0.0)
                self._under = under
        self._add(piece, gap)

    def _add(self, piece: Piece, gap: float) -> None:
        self.pages[-1].append(Placed(piece, self._end + gap))
        self._end += gap + piece.height


def joined(page: Sequence[Placed]) -> list[Placed]:
    """The same page with pieces that follow each other without a gap made one: less to draw."""
    result: list[Placed] = []
    for one in page:
        before = result[-1] if result else None
        if before is not None and _follows(before, one):
            piece = Piece(one.piece.source, before.piece.top, one.piece.bottom)
            result[-1] = Placed(piece, before.at)
        else:
            result.append(one)
    return result


def _follows(before: Placed, after: Placed) -> bool:
    """Whether two pieces lie on the page as they lie in their strip."""
    return before.piece.source == after.piece.source and (
        abs((after.at - before.at) - (after.piece.top - before.piece.top)) < CLOSE
    )
