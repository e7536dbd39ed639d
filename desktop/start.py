"""What a start reads before Qt and peewee are imported: who stays signed in, and the first page of their list.

Nothing here opens the database for writing or waits for anything. Whatever is out of the ordinary (no database, one to
bring up to date, nobody signed in, a keyring to ask) is left to the full start.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.controllers.list_query import ListQuery, from_json
from desktop.controllers.listing import Row, first_page
from desktop.controllers.signing_in import resume
from desktop.controllers.tokens import recall
from desktop.controllers.workspace import Workspace, load_workspace
from desktop.errors import EnvironmentFault
from desktop.models.backends.sqlite import connect_reader
from desktop.models.schema import is_current

FIRST_ROWS = 50


@dataclass(frozen=True)
class FirstLook:
    """What the main window is painted from.

    Arguments:
        workspace: person, names, parameters, preferences.
        query: the filters and order with which the list opens.
        rows: its first page.
    """

    workspace: Workspace
    query: ListQuery
    rows: list[Row]


def first_look(path: Path, computer: str) -> FirstLook | None:
    """Reads it, or gives None where the full start has to take over.

    Arguments:
        path: the database file.
        computer: the name under which the database knows this computer.
    """
    kept = recall(path.parent)
    if kept is None or not kept.quick:
        return None
    try:
        if not is_current(path):
            return None
        with closing(connect_reader(path)) as connection:
            user = resume(connection, kept.staff, computer, kept.token)
            return None if user is None else _look(connection, load_workspace(connection, user))
    except (EnvironmentFault, sqlite3.Error, OSError):
        return None


def _look(connection: Any, workspace: Workspace) -> FirstLook:
    query = opening_query(workspace.preferences)
    return FirstLook(workspace, query, first_page(connection, workspace.user, query, FIRST_ROWS))


def opening_query(preferences: dict[str, Any]) -> ListQuery:
    """The filters and order in which this person left the list of opportunities."""
    return from_json(preferences.get("opportunities.query") or {})
