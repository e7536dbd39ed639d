"""Looks less often for garbage that lies in circles, while millions of objects come and go that do not."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 50_000


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Around work on very many rows: looking after every 700 objects would take a twentieth of its time.

    Where the collector is off, as it is beside a window, it stays off.
    """
    before = gc.get_threshold()
    gc.set_threshold(SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
