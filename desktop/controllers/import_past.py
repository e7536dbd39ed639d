"""The past that an import brings along: who entered a record and when, and its follow-ups."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.entries.origin import Origin, PastEntry
from desktop.controllers.session import Session
from desktop.words import Kind

_ENTRIES = uuid.UUID("f0a6c7d2-3a53-4a50-9c27-0b7c1f6d4e11")
FOLLOWED = (Kind.OPPORTUNITY, Kind.LEAD)


class EntryRow(NamedTuple):
    """A follow-up as it is stored; `at` in milliseconds."""

    uuid: str
    record: int
    author: int
    at: int
    method: int
    text: str


class Past(NamedTuple):
    """What one record brings along: its own row's origin, and the follow-ups of all rows that are about it."""

    origin: Origin
    entries: tuple[PastEntry, ...] = ()


def columns_of(session: Session, kind: Kind, pasts: Sequence[Past]) -> list[dict[str, Any]]:
    """The columns in which imported records differ from records entered now; the same ones for all."""
    from desktop.models.fields import to_milliseconds

    now = clock.now()
    rows = []
    for past in pasts:
        row: dict[str, Any] = {
            "creator_id": past.origin.creator or session.user.id,
            "created_at": to_milliseconds(past.origin.created_at or now),
        }
        if kind in FOLLOWED:
            row |= _last(session, past)
        rows.append(row)
    return rows


def _last(session: Session, past: Past) -> dict[str, Any]:
    """Who followed the record up last, when and how."""
    from desktop.models.fields import to_milliseconds

    at = past.origin.last_follow_up_at
    last = max(past.entries, key=lambda one: instant_of(past, one), default=None)
    if last is not None:
        at = max(instant_of(past, last), at or instant_of(past, last))
    return {
        "last_follow_up_at": None if at is None else to_milliseconds(at),
        "last_follower_id": None if last is None else last.author or session.user.id,
        "last_method": None if last is None else int(last.method),
    }


def instant_of(past: Past, entry: PastEntry) -> datetime:
    """When a follow-up was, as far as its row tells; else now."""
    return entry.at or past.origin.last_follow_up_at or past.origin.created_at or clock.now()


def add_entries(session: Session, kind: Kind, batch: int, pasts: Mapping[int, Past]) -> None:
    """Writes the follow-ups that new records bring along, inside the import's transaction."""
    rows = (row for record, past in pasts.items() for row in entry_rows(session, batch, record, [past]))
    insert_entries(session, kind, rows)


def entry_rows(session: Session, batch: int, record: int, pasts: Iterable[Past]) -> Iterator[EntryRow]:
    """The follow-ups that a record gets by an import, as they are stored."""
    from desktop.models.fields import to_milliseconds

    told = ((past, entry) for past in pasts for entry in past.entries)
    for place, (past, entry) in enumerate(told):
        yield EntryRow(
            str(uuid.uuid5(_ENTRIES, f"{batch}-{record}-{place}")),
            record,
            entry.author or session.user.id,
            to_milliseconds(instant_of(past, entry)),
            int(entry.method),
            entry.text,
        )


def insert_entries(session: Session, kind: Kind, rows: Iterable[EntryRow]) -> None:
    """Writes follow-ups, inside the caller's transaction."""
    session.database.connection().executemany(
        f"INSERT INTO {entry_table(kind)} (uuid, {kind.value}_id, author_id, at, method, text)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        rows,
    )


def entry_table(kind: Kind) -> str:
    """Where the follow-ups of a kind's records lie."""
    return "lead_follow_up" if kind is Kind.LEAD else "follow_up"
