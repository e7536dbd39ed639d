"""What becomes of memory that is no longer needed: how often circles of garbage are looked for, and what goes back to the system."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

SELDOM = 50_000
# Of <malloc.h>, and what glibc begins with: so many free bytes stay, and larger blocks are the system's own.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_KEPT_BYTES = 128 * 1024


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


def give_back_freed() -> None:
    """Has the C library give freed memory back to the system, as it does before the first large block is freed.

    Glibc raises what it keeps to twice the largest block that was ever freed: after the ids of a million records that
    is 10 to 20 MB for each thread (mallopt(3)). Other libraries have no such setting, and need none.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None)
        libc.mallopt(_M_TRIM_THRESHOLD, _KEPT_BYTES)
        libc.mallopt(_M_MMAP_THRESHOLD, _KEPT_BYTES)
