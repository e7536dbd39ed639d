"""The past that an import brings along: who entered a record and when, and its follow-ups."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.entries.origin import Origin, PastEntry
from desktop.controllers.session import Session
from desktop.words import Kind

_ENTRIES = uuid.UUID("f0a6c7d2-3a53-4a50-9c27-0b7c1f6d4e11")
FOLLOWED = (Kind.OPPORTUNITY, Kind.LEAD)


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
    last = max(past.entries, key=lambda one: _instant(past, one), default=None)
    if last is not None:
        at = max(_instant(past, last), at or _instant(past, last))
    return {
        "last_follow_up_at": None if at is None else to_milliseconds(at),
        "last_follower_id": None if last is None else last.author or session.user.id,
        "last_method": None if last is None else int(last.method),
    }


def _instant(past: Past, entry: PastEntry) -> Any:
    return entry.at or past.origin.last_follow_up_at or past.origin.created_at or clock.now()


def add_entries(session: Session, kind: Kind, batch: int, pasts: Mapping[int, Past]) -> None:
    """Writes the follow-ups that new records bring along, inside the import's transaction."""
    from desktop.models.fields import to_milliseconds

    table = "lead_follow_up" if kind is Kind.LEAD else "follow_up"
    session.database.connection().executemany(
        f"INSERT INTO {table} (uuid, {kind.value}_id, author_id, at, method, text) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                str(uuid.uuid5(_ENTRIES, f"{batch}-{record}-{place}")),
                record,
                entry.author or session.user.id,
                to_milliseconds(_instant(past, entry)),
                int(entry.method),
                entry.text,
            )
            for record, past in pasts.items()
            for place, entry in enumerate(past.entries)
        ],
    )
