"""Works one piece ahead: the next is made on a thread of its own while the caller uses the last."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from desktop.turns import take_short_turns

T = TypeVar("T")


def one_ahead(pieces: Iterable[Callable[[], T]]) -> Generator[T, None, None]:
    """What each of the pieces makes, in their order; close it where it is not used up.

    Arguments:
        pieces: asked for on the caller's thread, each before the last one is given out; called on another thread.
    """
    take_short_turns()
    with ThreadPoolExecutor(1, "ahead") as thread:
        last: Future[T] | None = None
        for piece in pieces:
            following = thread.submit(piece)
            if last is not None:
                yield last.result()
            last = following
        if last is not None:
            yield last.result()
