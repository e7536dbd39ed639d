"""Many records at once for tests, as an import makes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from desktop.clock import clock
from desktop.controllers.session import Session
from desktop.models.trail import ImportBatch
from desktop.spreadsheets.targets import Target
from desktop.words import Operation


def enter_rows(session: Session, target: Target, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Enters checked rows in one import; gives the ids, inside the caller's transaction."""
    batch = ImportBatch.insert(
        file_name="x",
        sha256="x",
        staff=session.user.id,
        at=clock.now(),
        created=len(rows),
        kind=target.kind.value,
    ).execute()
    reserved = target.newcomers.reserve(session, len(rows))
    uuids = [uuid4().hex for _ in rows]
    ready = target.newcomers.ready(session, Operation.IMPORT, reserved, rows, uuids, batch)
    return [one[0] for one in target.create_many(session, ready)]
