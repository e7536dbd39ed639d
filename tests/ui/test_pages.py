"""Where pages end: nothing is lost, nothing divided, and column names stand above lines on every page."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.ui.documents.pages import Piece, Placed, break_into_pages, joined

ROOM = 100.0
NAMES = Piece(0, 0.0, 10.0)

unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
heights = st.lists(st.floats(0.5, 89.0), max_size=60)


def strip(sizes: list[float], under: Piece | None = NAMES) -> list[Piece]:
    """Pieces that follow each other in one strip."""
    pieces, top = [], 0.0
    for size in sizes:
        pieces.append(Piece(1, top, top + size, under=under))
        top += size
    return pieces


def lines(page: list[Placed]) -> list[Piece]:
    return [one.piece for one in page if one.piece.source == 1]


@unhurried
@given(heights)
def test_every_line_is_printed_once_in_order_and_whole(sizes: list[float]) -> None:
    pieces = strip(sizes)
    pages = break_into_pages(pieces, ROOM)
    assert [piece for page in pages for piece in lines(page)] == pieces


@unhurried
@given(heights)
def test_pages_are_filled_but_not_beyond_their_end(sizes: list[float]) -> None:
    pages = break_into_pages(strip(sizes), ROOM)
    for page in pages:
        bottom = 0.0
        for one in page:
            assert one.at >= bottom - 0.001
            bottom = one.at + one.piece.height
        assert bottom <= ROOM + 0.05
    for page, after in pairwise(pages):
        end = page[-1].at + page[-1].piece.height
        assert end + lines(after)[0].height > ROOM - 0.05


@unhurried
@given(heights.filter(bool))
def test_the_names_of_the_columns_stand_once_on_top_of_every_page(sizes: list[float]) -> None:
    for page in break_into_pages(strip(sizes), ROOM):
        assert [one.at for one in page if one.piece is NAMES] == [0.0]


def test_space_above_is_kept_within_a_page_and_dropped_on_top_of_one() -> None:
    pieces = [Piece(1, 5.0, 45.0, gap=5.0), Piece(1, 60.0, 90.0, gap=15.0), Piece(1, 95.0, 125.0, gap=5.0)]
    placed = [[one.at for one in page] for page in break_into_pages(pieces, ROOM)]
    assert placed == [[0.0, 55.0], [0.0]]


def test_what_is_higher_than_a_page_is_cut_under_the_names() -> None:
    pages = break_into_pages([Piece(1, 0.0, 250.0, under=NAMES)], ROOM)
    assert [[(one.piece.top, one.piece.bottom) for one in page if one.piece.source] for page in pages] == [
        [(0.0, 90.0)],
        [(90.0, 180.0)],
        [(180.0, 250.0)],
    ]
    assert all(page[0].piece is NAMES for page in pages)


def test_there_is_a_page_even_for_nothing() -> None:
    assert break_into_pages([], ROOM) == [[]]


@unhurried
@given(heights)
def test_joined_pieces_draw_the_same(sizes: list[float]) -> None:
    def drawn(page: list[Placed]) -> float:
        return sum(one.piece.height for one in page)

    for page in break_into_pages(strip(sizes), ROOM):
        fewer = joined(page)
        assert abs(drawn(fewer) - drawn(page)) < 0.01
        assert len([one for one in fewer if one.piece.source == 1]) <= 1
