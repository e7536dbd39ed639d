"""Signing in: by password, by PIN on a known computer, or by a token that keeps a person signed in."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.clock import clock
from desktop.controllers.audit import Line, write_lines
from desktop.controllers.people import load_user, refuse_inactive
from desktop.controllers.session import Session, User
from desktop.errors import Refused
from desktop.words import Kind, Operation, Role

if TYPE_CHECKING:
    from peewee import Database

MOST_PIN_FAILURES = 5


@dataclass(frozen=True)
class KnownPerson:
    """An active member of staff who has signed in with the password on this computer."""

    id: int
    name: str
    login: str
    role: Role
    pin_works: bool


def normal_login(login: str) -> str:
    """A login as it is stored and compared: case, width and outer spaces make no difference."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def sign_in(database: Database, login: str, password: str, computer: str) -> User:
    """Signs a person in with the password; from then on their PIN works on this computer.

    Raises:
        Refused: login and password do not match, or the account is deactivated.
    """
    from desktop.controllers.passwords import matches
    from desktop.models.fields import to_milliseconds
    from desktop.models.people import SignIn, Staff

    connection = database.connection()
    row = connection.execute(
        "SELECT id, password_hash, active FROM staff WHERE login = ?", (normal_login(login),)
    ).fetchone() or (0, "", 0)
    staff, stored, active = row
    if not matches(stored, password):
        raise Refused("login_failed", field="password")
    if not active:
        raise Refused("account_inactive", field="login")
    now = clock.now()
    with database.atomic("IMMEDIATE"):
        user = load_user(connection, staff)
        if user is None:
            raise Refused("account_inactive", field="login")
        Staff.update(pin_failures=0, last_sign_in_at=now).where(Staff.id == staff).execute(database)
        SignIn.insert(staff=staff, computer=computer, at=now).on_conflict(
            conflict_target=[SignIn.staff, SignIn.computer], update={SignIn.at: to_milliseconds(now)}
        ).execute(database)
    return user


def sign_in_with_pin(database: Database, staff: int, pin: str, computer: str) -> User:
    """Signs a person in with the PIN; every try counts from before it is looked at.

    Raises:
        Refused: the person never signed in here with the password, is deactivated or has no PIN; the PIN is
            wrong, or too many were wrong before.
    """
    from desktop.controllers.passwords import matches
    from desktop.models.people import Staff

    connection = database.connection()
    with database.atomic("IMMEDIATE"):
        row = connection.execute(
            "SELECT s.pin_hash, s.pin_failures, s.active FROM staff s JOIN sign_in i ON i.staff_id = s.id"
            " WHERE s.id = ? AND i.computer = ?",
            (staff, computer),
        ).fetchone()
        if row is None or not row[0]:
            raise Refused("pin_unknown_here", field="pin")
        stored, failures, active = row
        if not active:
            raise Refused("account_inactive", field="pin")
        if failures >= MOST_PIN_FAILURES:
            raise Refused("pin_locked", field="pin")
        Staff.update(pin_failures=failures + 1).where(Staff.id == staff).execute(database)
    if not matches(stored, pin):
        left = MOST_PIN_FAILURES - failures - 1
        raise Refused("pin_failed", field="pin", count=left) if left else Refused("pin_locked", field="pin")
    with database.atomic("IMMEDIATE"):
        user = load_user(connection, staff)
        if user is None:
            raise Refused("account_inactive", field="pin")
        Staff.update(pin_failures=0, last_sign_in_at=clock.now()).where(Staff.id == staff).execute(database)
    return user


def tries_left(connection: Any, staff: int) -> int:
    """How many wrong PINs a person still has before the password is needed."""
    row = connection.execute("SELECT pin_failures FROM staff WHERE id = ?", (staff,)).fetchone()
    return max(0, MOST_PIN_FAILURES - row[0]) if row else 0


def known_people(connection: Any, computer: str) -> tuple[KnownPerson, ...]:
    """Who has signed in with the password on this computer, latest first; a plain connection is enough."""
    rows = connection.execute(
        "SELECT s.id, s.name, s.login, s.role, s.pin_hash <> '' AND s.pin_failures < ?"
        " FROM sign_in i JOIN staff s ON s.id = i.staff_id"
        " WHERE i.computer = ? AND s.active = 1 ORDER BY s.last_sign_in_at DESC, s.id",
        (MOST_PIN_FAILURES, computer),
    ).fetchall()
    return tuple(KnownPerson(row[0], row[1], row[2], Role(row[3]), bool(row[4])) for row in rows)


def has_pin(session: Session) -> bool:
    """Whether the user has a PIN."""
    with session.read() as connection:
        row = connection.execute(
            "SELECT pin_hash <> '' FROM staff WHERE id = ?", (session.user.id,)
        ).fetchone()
    return bool(row and row[0])


def set_pin(session: Session, password: str, pin: str) -> None:
    """Gives the user a PIN, or another one; the password proves who sits there.

    Raises:
        Refused: the password is wrong, or the PIN has not 4 to 6 digits.
    """
    from desktop.controllers.passwords import check_pin, make_hash

    check_pin(pin)
    _refuse_wrong_password(session, password)
    _change(session, pin_hash=make_hash(pin), pin_failures=0)


def clear_pin(session: Session) -> None:
    """Takes the user's own PIN away."""
    _change(session, pin_hash="", pin_failures=0)


def change_password(session: Session, old: str, new: str) -> None:
    """Changes the user's own password; computers that kept this person signed in ask for it again.

    Raises:
        Refused: the old password is wrong, or the new one is too short.
    """
    from desktop.controllers.passwords import check_password, make_hash

    check_password(new, "new_password")
    _refuse_wrong_password(session, old)
    _change(session, forget_tokens=True, password_hash=make_hash(new))


def stay_signed_in(session: Session, computer: str) -> str:
    """A new token with which `resume` signs the user in on this computer; only its hash is stored."""
    import secrets

    from desktop.models.people import SignIn

    token = secrets.token_urlsafe(32)
    with session.write():
        refuse_inactive(session)
        SignIn.update(token_hash=_token_hash(token)).where(
            SignIn.staff == session.user.id, SignIn.computer == computer
        ).execute(session.database)
    return token


def resume(connection: Any, staff: int, computer: str, token: str) -> User | None:
    """The person a token keeps signed in, or nobody; a plain DB-API connection is enough."""
    import hmac

    row = connection.execute(
        "SELECT token_hash FROM sign_in WHERE staff_id = ? AND computer = ?", (staff, computer)
    ).fetchone()
    if row is None or not row[0] or not hmac.compare_digest(row[0], _token_hash(token)):
        return None
    return load_user(connection, staff)


def forget(database: Database, staff: int, computer: str) -> None:
    """Ends staying signed in on this computer: its token no longer works."""
    from desktop.models.people import SignIn

    with database.atomic("IMMEDIATE"):
        SignIn.update(token_hash="").where(SignIn.staff == staff, SignIn.computer == computer).execute(
            database
        )


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _refuse_wrong_password(session: Session, password: str) -> None:
    from desktop.controllers.passwords import matches

    with session.read() as connection:
        row = connection.execute(
            "SELECT password_hash FROM staff WHERE id = ?", (session.user.id,)
        ).fetchone()
    if row is None or not matches(row[0], password):
        raise Refused("wrong_password", field="password")


def _change(session: Session, forget_tokens: bool = False, **values: object) -> None:
    """Writes to the user's own row, with an audit line that names what changed and no secret."""
    from desktop.models.people import SignIn, Staff

    with session.write():
        refuse_inactive(session)
        Staff.update(**values).where(Staff.id == session.user.id).execute(session.database)
        if forget_tokens:
            SignIn.update(token_hash="").where(SignIn.staff == session.user.id).execute(session.database)
        changed = {key.removesuffix("_hash"): ("", "") for key in values if key.endswith("_hash")}
        write_lines(session, Kind.STAFF, Operation.EDIT, [Line(session.user.id, session.user.login, changed)])
