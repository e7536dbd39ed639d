"""Databases that are made once in a process and copied for every test: making one takes longer than most tests."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from desktop.models.schema import open_database
from desktop.paths import private_file

T = TypeVar("T")


def made_once(make: Callable[[Path], T]) -> tuple[bytes, T]:
    """What a database file holds once it was made and closed, and what making it gave.

    Arguments:
        make: makes the file at the path it is given.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shangji.db"
        given = make(path)
        return path.read_bytes(), given


def put(path: Path, content: bytes) -> None:
    """Puts a copy where no database is, to be read by this user alone as the program makes it."""
    private_file(path).write_bytes(content)


@cache
def _empty() -> bytes:
    return made_once(lambda path: open_database(path).close())[0]


def put_empty(path: Path) -> None:
    """Puts a database where none is, with all tables and nothing in them."""
    put(path, _empty())
