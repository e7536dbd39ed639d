"""Who asks, and through which database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.errors import EnvironmentFault, Refused
from desktop.models.backends import sqlite
from desktop.models.schema import BACKUPS
from desktop.progress import Cancelled
from desktop.words import Role

if TYPE_CHECKING:
    from peewee import Database


class User(NamedTuple):
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
        """A consistent view for several reads; gives the thread's DB-API connection.

        Raises:
            EnvironmentFault: the database cannot be read.
        """
        with self._faults(), self.database.atomic():
            yield self.database.connection()

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction that has the writer's place from its start; all of it is stored or nothing.

        Raises:
            EnvironmentFault: the database cannot be written, or something in its folder.
        """
        with self._faults(), self.database.atomic("IMMEDIATE"):
            yield

    def require_storing(self) -> None:
        """Finds out whether something could be stored now; nothing is.

        Raises:
            EnvironmentFault: it could not.
        """
        with self._faults(), self.database.atomic("IMMEDIATE") as transaction:
            sqlite.require_room(self.database.connection(), Path(self.database.database))
            transaction.rollback()

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Tells a failure of the computer from a bug; what a rule says stays what it is."""
        try:
            yield
        except (Refused, EnvironmentFault, Cancelled):
            raise
        except Exception as error:
            path = Path(self.database.database)
            fault = sqlite.fault_of(error, path, path.parent / BACKUPS)
            if fault is None:
                raise
            raise fault from error
