"""What the calls about staff, stores and sign-in share: a person read anew, and who may manage people."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from desktop.controllers.changes import Changes
from desktop.controllers.rights import ORGANISATION_RIGHTS, Grant, granted
from desktop.controllers.session import Session, User
from desktop.errors import Refused
from desktop.words import Operation, Role


class Saved(NamedTuple):
    """The id of what was written, and what changed."""

    id: int
    changes: Changes


def load_user(connection: Any, staff: int) -> User | None:
    """An active member of staff as the controllers know them, read through a DB-API connection."""
    row = connection.execute(
        "SELECT id, name, login, role FROM staff WHERE id = ? AND active = 1", (staff,)
    ).fetchone()
    if row is None:
        return None
    stores = connection.execute(
        "SELECT store_id FROM staff_store WHERE staff_id = ? ORDER BY store_id", (staff,)
    ).fetchall()
    return User(row[0], row[1], row[2], Role(row[3]), tuple(store for (store,) in stores))


def present(session: Session) -> Session:
    """The session with the name, role and stores the person has by now; call it before a read.

    Raises:
        Refused: the account is no longer active.
        EnvironmentFault: the database cannot be read.
    """
    with session.read() as connection:
        current = load_user(connection, session.user.id)
    if current is None:
        raise Refused("signed_out")
    return session if current == session.user else replace(session, user=current)


def refuse_inactive(session: Session) -> None:
    """Refuses to write for a person who was deactivated or whose rights changed since they signed in.

    Call it inside the writing transaction.

    Raises:
        Refused: the account is inactive, or its role or stores are no longer those of the session.
    """
    current = load_user(session.database.connection(), session.user.id)
    if current is None:
        raise Refused("signed_out")
    if (current.role, current.stores) != (session.user.role, session.user.stores):
        raise Refused("rights_changed")


def refuse_unless_administrator(session: Session) -> None:
    """Refuses whoever may not manage staff and stores.

    Raises:
        Refused: the user is no administrator.
    """
    if granted(session.user, Operation.MANAGE, ORGANISATION_RIGHTS) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.MANAGE)
