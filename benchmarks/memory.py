"""Resident memory: of the reading alone, and of the real window that is opened, filtered, searched and scrolled far."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

from benchmarks.data import path_of

_CHILD = """
import random, sys
from datetime import timedelta
from pathlib import Path
from benchmarks.data import NOW
from benchmarks.memory import resident
from benchmarks.mix import mix
from desktop.clock import clock
from desktop.models.backends.sqlite import connect_reader
from desktop.models.schema import open_database
from PySide6 import QtWidgets
floor = resident()
from desktop.controllers import listing
path, size, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
clock.set(NOW + timedelta(hours=1))
open_database(path)
reader = connect_reader(path)
chance = random.Random(seed)
for one in mix(reader, size, seed, 30):
    listing.first_page(reader, one.user, one.query, 50)
    ids = listing.ids(reader, one.user, one.query)
    start = chance.randrange(max(len(ids) - 50, 1))
    listing.page(reader, one.user, ids[start : start + 50])
    listing.counts(reader, one.user, one.query)
print(floor, resident())
"""


_WINDOW = """
import PySide6.QtCore
from desktop.app import import_plainly
import_plainly()
import random, sys
from dataclasses import replace
from datetime import timedelta
from benchmarks.data import NOW, path_of
from benchmarks.memory import resident
from benchmarks.mix import mix
from benchmarks.paint import Window
from desktop.clock import clock
from desktop.models.backends.sqlite import connect_reader
size, seed = int(sys.argv[1]), int(sys.argv[2])
clock.set(NOW + timedelta(hours=1))
window = Window(size)
window.window.complete()
window.idle()
opened = resident()
# What asks has no share in what is measured: the window reads on connections of its own.
reader = connect_reader(path_of(size))
reader.execute("PRAGMA cache_size = -100")
chance = random.Random(seed)
for one in mix(reader, size, seed, 30):
    window.context.session = replace(window.session, user=one.user)
    window.page.set_query(one.query)
    window.idle()
    for _ in range(4):
        bar = window.page.table.verticalScrollBar()
        bar.setValue(chance.randrange(bar.maximum() + 1))
        window.idle()
print(opened, resident())
window.close()
"""


def resident() -> float:
    """This process's resident memory in megabytes."""
    import psutil

    return psutil.Process().memory_info().rss / 1e6


def run(size: int, seeds: Sequence[int]) -> None:
    """Prints the memory of the reading alone, against a process that has only imported, and of the whole program."""
    for seed in seeds:
        base, used = _measured(_CHILD, str(path_of(size)), str(size), str(seed))
        print(
            f"  resident, reading      seed {seed}: {used:.0f} MB  {used / base:.2f} × floor of {base:.0f} MB"
        )
        opened, used = _measured(_WINDOW, str(size), str(seed))
        print(f"  resident, whole window seed {seed}: {used:.0f} MB after use, {opened:.0f} MB once opened")


def _measured(code: str, *arguments: str) -> tuple[float, float]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    first, second = (float(one) for one in done.stdout.split())
    return first, second
