"""Two people edited one record: which fields both changed, and what merges without asking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.controllers.session import Session
from desktop.controllers.timeline import require_visible
from desktop.words import Kind, Operation


@dataclass(frozen=True)
class Clash:
    """A field that both changed, with its three values."""

    key: str
    opened: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Comparison:
    """What to ask, and what was merged without asking.

    Arguments:
        clashes: fields that both changed, each to another value.
        mine: fields that only I changed.
        theirs: fields that only the other changed.
    """

    clashes: tuple[Clash, ...]
    mine: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True)
class LastEdit:
    """Who saved a record last, and when."""

    staff: int
    at: datetime


def compare(
    keys: Sequence[str], opened: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> Comparison:
    """Compares the values at opening, as I typed them and as they are stored now.

    Arguments:
        keys: the fields that may be edited, in the order in which they are shown.
        opened, mine, theirs: the typed values by field.
    """
    clashes, only_mine, only_theirs = [], [], []
    for key in keys:
        before, own, other = (_comparable(values, key) for values in (opened, mine, theirs))
        if own == other:
            continue
        if own == before:
            only_theirs.append(key)
        elif other == before:
            only_mine.append(key)
        else:
            clashes.append(Clash(key, opened.get(key), mine.get(key), theirs.get(key)))
    return Comparison(tuple(clashes), tuple(only_mine), tuple(only_theirs))


def _comparable(values: Mapping[str, Any], key: str) -> Any:
    """A value as it is compared: a phone by its normal form, nothing typed as nothing."""
    return values.get(f"{key}_key") or values.get(key) or None


def last_edit(session: Session, record: int, kind: Kind = Kind.OPPORTUNITY) -> LastEdit | None:
    """Who edited a record last.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    from desktop.models.fields import from_milliseconds

    with session.read() as connection:
        require_visible(connection, session, kind, record)
        row = connection.execute(
            "SELECT staff_id, at FROM audit WHERE kind = ? AND record = ? AND operation IN (?, ?)"
            " ORDER BY id DESC LIMIT 1",
            (kind.value, record, Operation.EDIT.value, Operation.IMPORT_UPDATE.value),
        ).fetchone()
    return LastEdit(row[0], from_milliseconds(row[1])) if row else None
