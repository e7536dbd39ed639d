"""What the screens before the main window need: the database, the threads, and where data lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.ui.tasks import Tasks


@dataclass(frozen=True)
class Door:
    """The way in, before there is a session.

    Arguments:
        database: bound and migrated; handed on to the controllers, never asked here.
        tasks: the reader and writer threads, which have their own connections.
        data_dir: the folder of the database.
        computer: the name under which the database knows this computer.
        business: what the business calls itself; may be empty.
    """

    database: Any
    tasks: Tasks
    data_dir: Path
    computer: str
    business: str = ""
