"""Reads everything a form or pane shows of one record, in one go on a reader thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from desktop.controllers import leads, opportunities
from desktop.controllers.session import Session
from desktop.controllers.timeline import TimelineItem, history, timeline
from desktop.words import Kind

LOADS: dict[Kind, Callable[[Session, int], Any]] = {
    Kind.OPPORTUNITY: opportunities.load,
    Kind.LEAD: leads.load,
}


class Loaded(NamedTuple):
    """One record with its timeline and its history."""

    record: Any
    timeline: tuple[TimelineItem, ...]
    history: tuple[TimelineItem, ...]


def read_record(kind: Kind, record: int, session: Session) -> Loaded:
    """Reads a record.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    return Loaded(
        LOADS[kind](session, record), timeline(session, record, kind), history(session, record, kind)
    )
