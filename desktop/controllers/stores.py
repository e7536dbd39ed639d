"""Stores: listed, added, edited and deactivated by administrators."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.controllers.audit import Line, write_lines
from desktop.controllers.changes import Changes
from desktop.controllers.people import Saved, refuse_inactive, refuse_unless_administrator
from desktop.controllers.pictures import check_logo, measure
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Business, Kind, LeadStatus, Operation


@dataclass(frozen=True)
class StoreDraft:
    """What is typed of a store.

    Arguments:
        logo: the bytes of the picture it prints; empty for none, None leaves the one it has.
    """

    code: str
    name: str
    address: str = ""
    logo: bytes | None = None

    def cleaned(self) -> StoreDraft:
        """Without spaces around the values."""
        return StoreDraft(self.code.strip(), self.name.strip(), self.address.strip(), self.logo)


@dataclass(frozen=True)
class StoreRecord:
    """A store with how many people work in it and how many open opportunities it has.

    Arguments:
        has_logo: whether `store_logo` gives a picture.
    """

    id: int
    code: str
    name: str
    address: str
    active: bool
    staff: int
    open: int
    has_logo: bool = False

    def draft(self) -> StoreDraft:
        """What can be edited of it."""
        return StoreDraft(self.code, self.name, self.address)


def list_stores(session: Session) -> tuple[StoreRecord, ...]:
    """All stores, the active ones first, by code.

    Raises:
        Refused: the user is no administrator.
    """
    refuse_unless_administrator(session)
    with session.read() as connection:
        rows = connection.execute(
            "SELECT id, code, name, address, active,"
            " (SELECT count(*) FROM staff_store w JOIN staff p ON p.id = w.staff_id"
            "   WHERE w.store_id = store.id AND p.active = 1), length(logo) > 0"
            " FROM store ORDER BY active DESC, code"
        ).fetchall()
        opened = dict(
            connection.execute(
                "SELECT store_id, count(*) FROM opportunity WHERE business <> ? AND voided = 0"
                " AND store_id IS NOT NULL GROUP BY store_id",
                (Business.CLOSED.value,),
            ).fetchall()
        )
    return tuple(
        StoreRecord(row[0], row[1], row[2], row[3], bool(row[4]), row[5], opened.get(row[0], 0), bool(row[6]))
        for row in rows
    )


def store_logo(session: Session, store: int) -> bytes:
    """The picture that a store prints on its documents, PNG or JPEG; empty where it has none.

    It is read only when it is needed, by whoever prints: the directory that everybody holds in memory has no pictures.

    Arguments:
        store: its id; one that is not there has no picture either.
    """
    with session.read() as connection:
        row = connection.execute("SELECT logo FROM store WHERE id = ?", (store,)).fetchone()
    return bytes(row[0]) if row else b""


def save_store(session: Session, store: int | None, draft: StoreDraft, active: bool | None = None) -> Saved:
    """Adds a store, or changes one.

    Arguments:
        store: the store to change; None for a new one.
        active: deactivates or takes back as well, all of it or nothing; None leaves that as it is.

    Raises:
        Refused: no administrator; code or name is missing; the code is taken; the logo is no picture that can be
            printed; as `set_store_active`.
    """
    refuse_unless_administrator(session)
    with session.write():
        refuse_inactive(session)
        saved = _write(session, store, draft.cleaned())
        if active is not None:
            set_store_active(session, saved, active)
    return Saved(saved, Changes(frozenset({Kind.STORE}), None))


def set_store_active(session: Session, store: int, active: bool) -> Saved:
    """Deactivates a store, or takes it back into use.

    Raises:
        Refused: no administrator; no such store; it still has open opportunities or new leads.
    """
    from desktop.models.people import Store

    refuse_unless_administrator(session)
    with session.write():
        refuse_inactive(session)
        connection = session.database.connection()
        code, name, *_ = _stored(connection, store)
        count = 0 if active else _open_opportunities(connection, store)
        if count:
            raise Refused("store_in_use", field="active", store=name, count=count)
        count = 0 if active else _new_leads(connection, store)
        if count:
            raise Refused("store_has_leads", field="active", store=name, count=count)
        Store.update(active=active).where(Store.id == store).execute(session.database)
        operation = Operation.ENABLE if active else Operation.DISABLE
        write_lines(session, Kind.STORE, operation, [Line(store, code, {"active": (not active, active)})])
    return Saved(store, Changes(frozenset({Kind.STORE}), frozenset({store})))


def store_problems(draft: StoreDraft) -> Iterator[Refused]:
    """What is wrong with a draft by itself: code, name, logo; each says its field."""
    if not draft.code.strip():
        yield Refused("code_required", field="code")
    if not draft.name.strip():
        yield Refused("name_required", field="name")
    try:
        check_logo(draft.logo or b"")
    except Refused as problem:
        yield problem


def check_store(draft: StoreDraft) -> None:
    """Refuses a draft that is wrong by itself.

    Raises:
        Refused: the first of `store_problems`.
    """
    for problem in store_problems(draft):
        raise problem


def add_store(session: Session, draft: StoreDraft) -> int:
    """Writes a new store inside the caller's transaction, whoever the user is; gives its id.

    Raises:
        Refused: code or name is missing; the code is taken.
    """
    return _write(session, None, draft.cleaned())


def _write(session: Session, store: int | None, draft: StoreDraft) -> int:
    from desktop.models.people import Store

    check_store(draft)
    connection = session.database.connection()
    code, name, address, logo = _stored(connection, store) if store is not None else ("", "", "", b"")
    if connection.execute(
        "SELECT 1 FROM store WHERE lower(code) = lower(?) AND id IS NOT ?", (draft.code, store)
    ).fetchone():
        raise Refused("store_taken", field="code", taken=draft.code)
    values: dict[str, Any] = {"code": draft.code, "name": draft.name, "address": draft.address}
    changed = {
        key: (before, after)
        for (key, after), before in zip(values.items(), (code, name, address), strict=True)
        if before != after
    }
    if draft.logo is not None and draft.logo != logo:
        values["logo"] = draft.logo
        changed["logo"] = (_told(logo), _told(draft.logo))
    if store is None:
        store = int(Store.insert(values).execute(session.database))
        operation = Operation.NEW
    else:
        Store.update(values).where(Store.id == store).execute(session.database)
        operation = Operation.EDIT
    if changed:
        write_lines(session, Kind.STORE, operation, [Line(store, draft.code, changed)])
    return store


def _stored(connection: Any, store: int) -> tuple[str, str, str, bytes]:
    row = connection.execute("SELECT code, name, address, logo FROM store WHERE id = ?", (store,)).fetchone()
    if row is None:
        raise Refused("not_found")
    return row


def _told(logo: bytes) -> str:
    """What the history says of a picture."""
    return str(measure(logo)) if logo else ""


def _new_leads(connection: Any, store: int) -> int:
    return connection.execute(
        "SELECT count(*) FROM lead WHERE store_id = ? AND status = ?", (store, LeadStatus.NEW.value)
    ).fetchone()[0]


def _open_opportunities(connection: Any, store: int) -> int:
    return connection.execute(
        "SELECT count(*) FROM opportunity WHERE store_id = ? AND business <> ? AND voided = 0",
        (store, Business.CLOSED.value),
    ).fetchone()[0]
