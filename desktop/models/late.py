"""A database that is opened when a thread first needs it: the first window waits neither for it nor for peewee."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from peewee import Database


class _Late:
    """Stands in for a database; every attribute is the real one's."""

    def __init__(self, open_it: Callable[[], Database]) -> None:
        self._open_it = open_it
        self._lock = Lock()
        self._database: Database | None = None

    def __getattr__(self, name: str) -> Any:
        with self._lock:
            if self._database is None:
                self._database = self._open_it()
        return getattr(self._database, name)


def late(open_it: Callable[[], Database]) -> Database:
    """A database that opens at the first use, in the thread that uses it.

    Arguments:
        open_it: opens the real one; its failures are raised to whoever uses the database, who may try again.
    """
    return cast("Database", _Late(open_it))
