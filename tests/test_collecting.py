"""What becomes of memory that is no longer needed."""

from __future__ import annotations

import gc
import subprocess
import sys

from desktop.collecting import SELDOM, seldom_collected

# Freeing the first block is what makes glibc keep the second one.
_FREEING = """
import ctypes, sys
from desktop.collecting import give_back_freed
import psutil
give_back_freed()
if sys.platform == "linux":
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    libc.free(libc.malloc(30_000_000))
    before = psutil.Process().memory_info().rss
    block = libc.malloc(20_000_000)
    ctypes.memset(block, 1, 20_000_000)
    libc.free(block)
    assert psutil.Process().memory_info().rss - before < 5_000_000
"""


def test_freed_memory_goes_back_to_the_system():
    done = subprocess.run([sys.executable, "-c", _FREEING], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_many_rows_are_looked_through_for_garbage_seldom_and_then_as_often_as_before():
    before = gc.get_threshold()
    with seldom_collected():
        assert gc.get_threshold()[0] == SELDOM
    assert gc.get_threshold() == before
