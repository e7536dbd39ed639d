"""Coming and going at one computer: signing in so that the next start knows, leaving so that it does not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.controllers.session import Session, User
from desktop.controllers.signing_in import forget, resume, sign_in, sign_in_with_pin, stay_signed_in
from desktop.controllers.tokens import drop, keep, recall, token_of

if TYPE_CHECKING:
    from peewee import Database


def arrive(database: Database, folder: Path, computer: str, login: str, password: str, stay: bool) -> User:
    """Signs a person in with the password.

    Arguments:
        folder: the data folder, where the next start looks for who stays signed in.
        stay: whether the next start signs this person in by itself; if not, it asks.

    Raises:
        Refused: login and password do not match, or the account is deactivated.
    """
    user = sign_in(database, login, password, computer)
    if stay:
        stay_on(Session(database, user, folder), folder, computer)
    else:
        leave(database, folder, computer)
    return user


def arrive_by_pin(database: Database, folder: Path, computer: str, staff: int, pin: str) -> User:
    """Signs a person in with the PIN; if another one stayed signed in here, that ends.

    Raises:
        Refused: as `sign_in_with_pin`.
    """
    user = sign_in_with_pin(database, staff, pin, computer)
    kept = recall(folder)
    if kept is not None and kept.staff != user.id:
        leave(database, folder, computer)
    return user


def stay_on(session: Session, folder: Path, computer: str) -> None:
    """Makes the next start on this computer sign the user in by itself."""
    keep(folder, session.user.id, stay_signed_in(session, computer))


def resume_here(connection: Any, folder: Path, computer: str) -> User | None:
    """Who the last start left signed in; a plain DB-API connection is enough.

    It is quick where the token lies in a file and may wait for the user where a keyring holds it.
    """
    kept = recall(folder)
    if kept is None:
        return None
    token = token_of(folder, kept)
    return resume(connection, kept.staff, computer, token) if token else None


def leave(database: Database, folder: Path, computer: str) -> None:
    """Makes the next start ask who it is: for signing out, locking, and another person at this computer."""
    kept = recall(folder)
    if kept is not None:
        forget(database, kept.staff, computer)
        drop(folder)
