"""Who asks, and through which database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.words import Role

if TYPE_CHECKING:
    from peewee import Database


@dataclass(frozen=True)
class User:
    """A member of staff as the controllers know them."""

    id: int
    name: str
    login: str
    role: Role
    stores: tuple[int, ...]


@dataclass(frozen=True)
class Session:
    """A signed-in user and the database; every controller call takes one.

    Each thread that uses a session has opened its own connection before.
    """

    database: Database
    user: User
    data_dir: Any = None

    @contextmanager
    def read(self) -> Iterator[Any]:
        """A consistent view for several reads; gives the thread's DB-API connection."""
        with self.database.atomic():
            yield self.database.connection()

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction that has the writer's place from its start; all of it is stored or nothing."""
        with self.database.atomic("IMMEDIATE"):
            yield
