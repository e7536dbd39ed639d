"""Past follow-ups of records that are there: which of them a record has already, adding the others, taking them out."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.controllers.entries.field import clean
from desktop.controllers.entries.origin import FOLLOW_UP, Origin
from desktop.controllers.import_past import (
    EntryRow,
    Past,
    entry_rows,
    entry_table,
    insert_entries,
    instant_of,
)
from desktop.controllers.session import Session
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.controllers.effects import Act, Values

# An export tells a time to the second, and a spreadsheet program a number of days to the minute.
_ALIKE = 60_000
_AMONG = "IN (SELECT value FROM json_each(?))"


class Entries:
    """The follow-ups that records have.

    Arguments:
        session: who imports.
        kind, records: whose follow-ups; read inside the caller's transaction.
    """

    def __init__(self, session: Session, kind: Kind, records: Collection[int]) -> None:
        self._found: dict[tuple[int, str], list[tuple[int, int]]] = {}
        self._user = session.user.id
        if not records:
            return
        rows = session.database.connection().execute(
            f"SELECT {kind.value}_id, text, at, author_id FROM {entry_table(kind)}"
            f" WHERE {kind.value}_id {_AMONG}",
            (json.dumps([*records]),),
        )
        for record, text, at, author in rows:
            self._add(record, text, at, author)

    def _add(self, record: int, text: str, at: int, author: int) -> None:
        self._found.setdefault((record, clean(text, keep_lines=True)), []).append((at, author))

    def has(self, record: int, origin: Origin) -> bool:
        """Whether a record has the follow-up of a row: the same text at the same time by the same author.

        A time or an author that the row does not tell may be any: what was imported so has those of its import.
        """
        from desktop.models.fields import to_milliseconds

        entry = origin.entry
        assert entry is not None
        told = entry.at or origin.last_follow_up_at or origin.created_at
        instant = None if told is None else to_milliseconds(told)
        return any(
            (instant is None or abs(at - instant) < _ALIKE) and entry.author in (None, author)
            for at, author in self._found.get((record, clean(entry.text, keep_lines=True)), ())
        )

    def keep(self, record: int, origin: Origin) -> None:
        """Counts the follow-up of a row among those that its record has: another row may have it too."""
        from desktop.models.fields import to_milliseconds

        entry = origin.entry
        assert entry is not None
        at = to_milliseconds(instant_of(Past(origin), entry))
        self._add(record, entry.text, at, entry.author or self._user)


class Last(NamedTuple):
    """Who followed a record up last, when and how, as its columns have it."""

    last_follow_up_at: int | None
    last_follower_id: int | None
    last_method: int | None


@dataclass(frozen=True)
class Addition:
    """The follow-ups that one record gets, and what stood there before.

    Arguments:
        entries: none where the record has them all.
        last: of the record before.
        left: the numbers of the rows whose follow-up the record has.
    """

    entries: tuple[EntryRow, ...]
    last: Last
    left: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Removal:
    """The follow-ups that an import gave one record, by UUID, and what stood there before."""

    entries: tuple[str, ...]
    last: Last


def additions(
    session: Session, kind: Kind, batch: int, brought: Mapping[int, Sequence[tuple[int, Origin]]]
) -> dict[int, Addition]:
    """What records that are there get of the follow-ups which rows bring them, inside the import's transaction.

    Arguments:
        session: who imports.
        kind: of the records.
        batch: the import.
        brought: the numbers of rows, and what they tell, by record.
    """
    if not brought:
        return {}
    known = Entries(session, kind, brought)
    lasts = _lasts(session, kind, brought)
    found = {}
    for record, rows in brought.items():
        entries: list[EntryRow] = []
        left = set()
        pasts = [Past(origin, (origin.entry,)) for _number, origin in rows if origin.entry is not None]
        for (number, origin), entry in zip(rows, entry_rows(session, batch, record, pasts), strict=True):
            if known.has(record, origin):
                left.add(number)
            else:
                known.keep(record, origin)
                entries.append(entry)
        # One that was deleted since the check is refused where it is updated.
        last = lasts.get(record, Last(None, None, None))
        found[record] = Addition(tuple(entries), last, frozenset(left))
    return found


def _lasts(session: Session, kind: Kind, records: Collection[int]) -> dict[int, Last]:
    rows = session.database.connection().execute(
        f"SELECT id, {', '.join(Last._fields)} FROM {kind.value} WHERE id {_AMONG}", (json.dumps([*records]),)
    )
    return {row[0]: Last(*row[1:]) for row in rows}


def add(act: Act, given: Mapping[int, Addition]) -> Values:
    """Stores follow-ups inside the pipeline's transaction; gives who followed up last where that is news."""
    values: Values = {}
    insert_entries(act.session, act.subject.kind, (row for one in given.values() for row in one.entries))
    for record, one in given.items():
        newest = max(one.entries, key=lambda row: row.at)
        _tell(act, record, "", _texts(one.entries))
        values[record] = {}
        if one.last.last_follow_up_at is None or newest.at >= one.last.last_follow_up_at:
            values[record] = Last(newest.at, newest.author, newest.method)._asdict()
    return values


def _texts(entries: Sequence[EntryRow]) -> str:
    return "\n".join(one.text for one in entries)


def _tell(act: Act, record: int, old: str, new: str) -> None:
    act.extra[record] = act.extra.get(record, {}) | {FOLLOW_UP: (old, new)}


def take_out(act: Act, given: Mapping[int, Removal]) -> Values:
    """Takes follow-ups out that an import added, inside the pipeline's transaction; gives who had followed up last."""
    connection, table = act.session.database.connection(), entry_table(act.subject.kind)
    wanted = json.dumps([uuid for one in given.values() for uuid in one.entries])
    texts: dict[int, list[str]] = {record: [] for record in given}
    for record, text in connection.execute(
        f"SELECT {act.subject.kind.value}_id, text FROM {table} WHERE uuid {_AMONG} ORDER BY id", (wanted,)
    ):
        texts[record].append(text)
    connection.execute(f"DELETE FROM {table} WHERE uuid {_AMONG}", (wanted,))
    for record, told in texts.items():
        _tell(act, record, "\n".join(told), "")
    return {record: one.last._asdict() for record, one in given.items()}


def removal_of(one: Addition) -> dict[str, Any]:
    """What an import keeps of follow-ups that it adds, as JSON has it, to take them out again."""
    return {"entries": [row.uuid for row in one.entries], **one.last._asdict()}


def removal(kept: Mapping[str, Any]) -> Removal:
    """What `removal_of` kept."""
    return Removal(tuple(kept["entries"]), Last(*(kept[name] for name in Last._fields)))
