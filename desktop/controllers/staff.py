"""Staff: listed, added, edited and deactivated by administrators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.clock import clock
from desktop.controllers.audit import Line, write_lines
from desktop.controllers.changes import Changes
from desktop.controllers.people import Saved, refuse_inactive, refuse_unless_administrator
from desktop.controllers.session import Session
from desktop.controllers.signing_in import normal_login
from desktop.errors import Refused
from desktop.words import Business, Kind, LeadStatus, Operation, Role

if TYPE_CHECKING:
    from peewee import Database

# Both see the records of their stores only: without one they would see next to nothing.
ROLES_OF_A_STORE = frozenset({Role.SALESPERSON, Role.MANAGER})
# What a person who leaves hands over: the follow-up of these goes on.
TO_HAND_OVER = (Business.ASSIGNED.value, Business.CONVERTED.value)


@dataclass(frozen=True)
class StaffDraft:
    """What is typed of a member of staff.

    Arguments:
        password: the first one of a new member; empty when an existing one is edited.
    """

    name: str
    login: str
    role: Role
    stores: tuple[int, ...] = ()
    password: str = ""

    def cleaned(self) -> StaffDraft:
        """Without outer spaces, the login in its normal form, each store once."""
        stores = tuple(sorted(set(self.stores)))
        return StaffDraft(self.name.strip(), normal_login(self.login), self.role, stores, self.password)


@dataclass(frozen=True)
class StaffRecord:
    """A member of staff; `open` counts the opportunities this person follows up."""

    id: int
    name: str
    login: str
    role: Role
    stores: tuple[int, ...]
    active: bool
    open: int
    has_pin: bool
    last_sign_in_at: datetime | None

    def draft(self) -> StaffDraft:
        """What can be edited of it."""
        return StaffDraft(self.name, self.login, self.role, self.stores)


@dataclass(frozen=True)
class Belongings:
    """What someone else should take over before a person is deactivated."""

    opportunities: int
    leads: int
    customers: int

    def __bool__(self) -> bool:
        return bool(self.opportunities or self.leads or self.customers)


def list_staff(session: Session) -> tuple[StaffRecord, ...]:
    """All staff, in the order in which they were added.

    Raises:
        Refused: the user is no administrator.
    """
    from desktop.models.fields import from_milliseconds

    refuse_unless_administrator(session)
    with session.read() as connection:
        rows = connection.execute(
            "SELECT id, name, login, role, active, pin_hash <> '', last_sign_in_at FROM staff ORDER BY id"
        ).fetchall()
        works: dict[int, list[int]] = {}
        for staff, store in connection.execute(
            "SELECT staff_id, store_id FROM staff_store ORDER BY store_id"
        ).fetchall():
            works.setdefault(staff, []).append(store)
        opened = dict(
            connection.execute(
                "SELECT owner_id, count(*) FROM opportunity WHERE owner_id IS NOT NULL AND business IN (?, ?)"
                " AND voided = 0 GROUP BY owner_id",
                TO_HAND_OVER,
            ).fetchall()
        )
    return tuple(
        StaffRecord(
            id=row[0],
            name=row[1],
            login=row[2],
            role=Role(row[3]),
            stores=tuple(works.get(row[0], ())),
            active=bool(row[4]),
            open=opened.get(row[0], 0),
            has_pin=bool(row[5]),
            last_sign_in_at=from_milliseconds(row[6]) if row[6] is not None else None,
        )
        for row in rows
    )


def belongings(session: Session, staff: int) -> Belongings:
    """What a person owns that goes on without them.

    Raises:
        Refused: the user is no administrator.
    """
    refuse_unless_administrator(session)
    with session.read() as connection:
        opportunities = connection.execute(
            "SELECT count(*) FROM opportunity WHERE owner_id = ? AND business IN (?, ?) AND voided = 0",
            (staff, *TO_HAND_OVER),
        ).fetchone()[0]
        customers = connection.execute(
            "SELECT count(*) FROM customer WHERE owner_id = ? AND disabled = 0", (staff,)
        ).fetchone()[0]
        leads = connection.execute(
            "SELECT count(*) FROM lead WHERE owner_id = ? AND status = ?", (staff, LeadStatus.NEW.value)
        ).fetchone()[0]
    return Belongings(opportunities, leads, customers)


def save_staff(session: Session, staff: int | None, draft: StaffDraft, active: bool | None = None) -> Saved:
    """Adds a member of staff, or changes one.

    Arguments:
        staff: whom to change; None for a new member, who needs a first password.
        active: deactivates or takes back as well, all of it or nothing; None leaves that as it is.

    Raises:
        Refused: no administrator; name, login, password or store is missing or not usable; the login
            is taken; the last active administrator would get another role.
    """
    from desktop.controllers.passwords import make_hash

    refuse_unless_administrator(session)
    draft = draft.cleaned()
    check_staff(draft, new=staff is None)
    # Outside the transaction: nobody waits for the writer while the hash is made.
    password_hash = make_hash(draft.password) if staff is None else ""
    with session.write():
        refuse_inactive(session)
        if staff is None:
            saved = insert_staff(session.database, draft, password_hash)
            write_lines(session, Kind.STAFF, Operation.NEW, [added_line(saved, draft)])
        else:
            saved = staff
            _edit(session, staff, draft)
        if active is not None:
            set_staff_active(session, saved, active)
    return Saved(saved, Changes(frozenset({Kind.STAFF}), frozenset({saved})))


def staff_problems(draft: StaffDraft, new: bool) -> Iterator[Refused]:
    """What is wrong with a draft by itself: name, login, store, first password; each says its field."""
    from desktop.controllers.passwords import LEAST_PASSWORD, is_long_enough

    if not draft.name.strip():
        yield Refused("person_name_required", field="name")
    if not draft.login.strip():
        yield Refused("login_required", field="login")
    elif not re.fullmatch(r"[\w.\-]+", normal_login(draft.login)):
        yield Refused("login_format", field="login")
    if draft.role in ROLES_OF_A_STORE and not draft.stores:
        yield Refused("store_needed", field="stores")
    if new and not is_long_enough(draft.password):
        yield Refused("password_short", field="password", count=LEAST_PASSWORD)


def check_staff(draft: StaffDraft, new: bool) -> None:
    """Refuses a draft that is wrong by itself.

    Raises:
        Refused: the first of `staff_problems`.
    """
    for problem in staff_problems(draft, new):
        raise problem


def set_staff_active(session: Session, staff: int, active: bool) -> Saved:
    """Deactivates a person, who then can no longer sign in, or takes them back.

    Raises:
        Refused: no administrator; no such person; the last active administrator.
    """
    from desktop.models.people import SignIn, Staff

    refuse_unless_administrator(session)
    with session.write():
        refuse_inactive(session)
        old = _stored(session.database.connection(), staff)
        if not active:
            _refuse_last_administrator(session.database.connection(), staff, old["name"])
            SignIn.update(token_hash="").where(SignIn.staff == staff).execute(session.database)
        Staff.update(active=active).where(Staff.id == staff).execute(session.database)
        operation = Operation.ENABLE if active else Operation.DISABLE
        write_lines(
            session, Kind.STAFF, operation, [Line(staff, old["login"], {"active": (not active, active)})]
        )
    return Saved(staff, Changes(frozenset({Kind.STAFF}), frozenset({staff})))


def reset_password(session: Session, staff: int, password: str) -> Saved:
    """Gives a person another password; computers that kept them signed in ask for it.

    Raises:
        Refused: no administrator; no such person; the password is too short.
    """
    from desktop.controllers.passwords import check_password, make_hash

    refuse_unless_administrator(session)
    check_password(password)
    return _set_secret(session, staff, "password", password_hash=make_hash(password))


def clear_staff_pin(session: Session, staff: int) -> Saved:
    """Takes a person's PIN away; they sign in with the password and choose another.

    Raises:
        Refused: no administrator; no such person.
    """
    refuse_unless_administrator(session)
    return _set_secret(session, staff, "pin", pin_hash="", pin_failures=0)


def insert_staff(database: Database, draft: StaffDraft, password_hash: str) -> int:
    """Writes a new member inside the caller's transaction, without audit line; gives the id.

    Raises:
        Refused: the login is taken, or a store is unknown.
    """
    from desktop.controllers.entries.pinyin import readings
    from desktop.models.people import Staff

    connection = database.connection()
    _refuse_taken(connection, draft.login, None)
    staff = int(
        Staff.insert(
            name=draft.name,
            login=draft.login,
            pinyin=readings(draft.name),
            role=draft.role,
            password_hash=password_hash,
            created_at=clock.now(),
        ).execute(database)
    )
    _work_in(connection, staff, draft.stores)
    return staff


def added_line(staff: int, draft: StaffDraft) -> Line:
    """The audit line of a new member."""
    filled = {key: ("", value) for key, value in _auditable(draft).items() if value not in ("", [])}
    return Line(staff, draft.login, filled)


def _edit(session: Session, staff: int, draft: StaffDraft) -> None:
    from desktop.controllers.entries.pinyin import readings
    from desktop.models.people import Staff

    connection = session.database.connection()
    old = _stored(connection, staff)
    _refuse_taken(connection, draft.login, staff)
    if draft.role is not Role.ADMINISTRATOR:
        _refuse_last_administrator(connection, staff, old["name"])
    new = _auditable(draft)
    changed = {key: (old[key], new[key]) for key in new if old[key] != new[key]}
    if changed:
        Staff.update(name=draft.name, login=draft.login, pinyin=readings(draft.name), role=draft.role).where(
            Staff.id == staff
        ).execute(session.database)
        _work_in(connection, staff, draft.stores)
        write_lines(session, Kind.STAFF, Operation.EDIT, [Line(staff, draft.login, changed)])


def _set_secret(session: Session, staff: int, what: str, **values: object) -> Saved:
    """Writes a person's password or PIN, with an audit line that keeps no secret."""
    from desktop.models.people import SignIn, Staff

    with session.write():
        refuse_inactive(session)
        old = _stored(session.database.connection(), staff)
        Staff.update(**values).where(Staff.id == staff).execute(session.database)
        if what == "password":
            SignIn.update(token_hash="").where(SignIn.staff == staff).execute(session.database)
        write_lines(session, Kind.STAFF, Operation.EDIT, [Line(staff, old["login"], {what: ("", "")})])
    return Saved(staff, Changes(frozenset({Kind.STAFF}), frozenset({staff})))


def _auditable(draft: StaffDraft) -> dict[str, Any]:
    return {"name": draft.name, "login": draft.login, "role": draft.role, "stores": list(draft.stores)}


def _stored(connection: Any, staff: int) -> dict[str, Any]:
    row = connection.execute("SELECT name, login, role FROM staff WHERE id = ?", (staff,)).fetchone()
    if row is None:
        raise Refused("not_found")
    stores = connection.execute(
        "SELECT store_id FROM staff_store WHERE staff_id = ? ORDER BY store_id", (staff,)
    ).fetchall()
    return {"name": row[0], "login": row[1], "role": Role(row[2]), "stores": [store for (store,) in stores]}


def _refuse_taken(connection: Any, login: str, staff: int | None) -> None:
    if connection.execute("SELECT 1 FROM staff WHERE login = ? AND id IS NOT ?", (login, staff)).fetchone():
        raise Refused("login_taken", field="login", login=login)


def _refuse_last_administrator(connection: Any, staff: int, name: str) -> None:
    active = connection.execute(
        "SELECT id FROM staff WHERE role = ? AND active = 1", (Role.ADMINISTRATOR.value,)
    ).fetchall()
    if [one for (one,) in active] == [staff]:
        raise Refused("last_administrator", field="role", person=name)


def _work_in(connection: Any, staff: int, stores: tuple[int, ...]) -> None:
    """Makes these the person's stores.

    Raises:
        Refused: one of them does not exist.
    """
    known = {store for (store,) in connection.execute("SELECT id FROM store").fetchall()}
    if not known.issuperset(stores):
        raise Refused("not_found", field="stores")
    connection.execute("DELETE FROM staff_store WHERE staff_id = ?", (staff,))
    connection.executemany(
        "INSERT INTO staff_store (staff_id, store_id) VALUES (?, ?)", [(staff, store) for store in stores]
    )
