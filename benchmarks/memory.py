"""Resident memory of a process that opens the database, lists, reads all ids and jumps."""

from __future__ import annotations

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


def resident() -> float:
    """This process's resident memory in megabytes."""
    import psutil

    return psutil.Process().memory_info().rss / 1e6


def run(size: int, seeds: Sequence[int]) -> None:
    """Prints the memory of a child process at one size; its floor has imported Qt and peewee and read nothing."""
    for seed in seeds:
        command = [sys.executable, "-c", _CHILD, str(path_of(size)), str(size), str(seed)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        base, used = (float(one) for one in done.stdout.split())
        print(
            f"  resident memory        seed {seed}: {used:.0f} MB  {used / base:.2f} × floor of {base:.0f} MB"
        )
