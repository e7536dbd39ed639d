"""Working one piece ahead: the order of what is made, what goes wrong on the way, and stopping early."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

import pytest

from desktop.spreadsheets.ahead import one_ahead


def test_everything_comes_in_its_order_from_another_thread():
    made = list(one_ahead(partial(lambda at: (at, threading.get_ident()), at) for at in range(5)))
    assert [at for at, _thread in made] == [0, 1, 2, 3, 4]
    assert {thread for _at, thread in made} != {threading.get_ident()}


def test_the_next_piece_is_made_while_the_last_is_used():
    begun = threading.Event()

    def pieces() -> Iterator[Callable[[], bool]]:
        yield lambda: True
        yield lambda: begun.set() or True

    with closing(one_ahead(pieces())) as results:
        next(results)
        assert begun.wait(5)


def test_no_more_than_one_piece_is_made_ahead():
    asked: list[int] = []

    def pieces() -> Iterator[Callable[[], int]]:
        for at in range(9):
            asked.append(at)
            yield partial(int, at)

    with closing(one_ahead(pieces())) as results:
        assert next(results) == 0
        assert asked == [0, 1]


def test_what_goes_wrong_is_raised_where_its_result_would_come():
    results = one_ahead([partial(int, "1"), partial(int, "x"), partial(int, "3")])
    assert next(results) == 1
    with pytest.raises(ValueError, match="invalid literal"):
        next(results)
