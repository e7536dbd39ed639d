"""Reads everything a form shows of one opportunity, in one go on a reader thread."""

from __future__ import annotations

from typing import NamedTuple

from desktop.controllers.opportunities import Opportunity, load
from desktop.controllers.session import Session
from desktop.controllers.timeline import TimelineItem, history, timeline


class Loaded(NamedTuple):
    """One opportunity with its timeline and its history."""

    record: Opportunity
    timeline: tuple[TimelineItem, ...]
    history: tuple[TimelineItem, ...]


def read_opportunity(record: int, session: Session) -> Loaded:
    """Reads an opportunity.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    return Loaded(load(session, record), timeline(session, record), history(session, record))
