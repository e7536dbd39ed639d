"""Entering new records of a kind: their ids and numbers, the text they are found in, their first line in the history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.controllers.audit import Line, insert_lines, kept_lines
from desktop.controllers.changes import Changes
from desktop.controllers.entries.checking import columns
from desktop.controllers.numbering import allocate
from desktop.controllers.operate import Done, Outcome
from desktop.controllers.parameters import load_parameters
from desktop.controllers.search import index_entries, search_text
from desktop.controllers.session import Session
from desktop.models.backends.sqlite import insert_index, insert_rows
from desktop.words import Kind, Operation

SEARCHED = (
    "name",
    "pinyin",
    "company",
    "phone",
    "phone_key",
    "second_phone",
    "second_phone_key",
    "wechat",
    "remark",
)

Entered = tuple[int, str, str]
"""Id, number and name of a new record."""


class Reserved(NamedTuple):
    """Ids and numbers that no record has; no numbers where they are typed."""

    ids: range
    numbers: Sequence[str] | None


@dataclass(frozen=True)
class Ready:
    """New records as they are written.

    Arguments:
        rows: the checked values they were made of.
        made: their ids, numbers and names.
        columns, records: of their table.
        entries: of the search index.
        lines: of the history.
    """

    rows: Sequence[Mapping[str, Any]]
    made: list[Entered]
    columns: Sequence[str]
    records: Sequence[Sequence[Any]]
    entries: Sequence[tuple[int, str]]
    lines: Sequence[tuple[Any, ...]]


def search_of(row: Mapping[str, Any], number: str) -> str:
    """The text in which a record with these columns is found."""
    return search_text(number=number, **{key: row[key] for key in SEARCHED})


def _nothing_more(_values: Mapping[str, Any], _now: int) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class Newcomers:
    """How the records of a kind begin.

    Arguments:
        kind: the kind; its table, its counter and the pattern of its numbers are called after it.
        told: the fields that a record's first line in the history tells.
        defaults: columns that begin alike in all records.
        more: columns that follow from a record's checked values and the instant, besides those of its fields.
        coded: the field that is typed as the record's number; empty where the program allocates it.
        found_by: the text in which a record with these columns and this number is found.
    """

    kind: Kind
    told: tuple[str, ...]
    defaults: dict[str, Any]
    more: Callable[[Mapping[str, Any], int], dict[str, Any]] = _nothing_more
    coded: str = ""
    found_by: Callable[[Mapping[str, Any], str], str] = search_of

    def insert(
        self,
        session: Session,
        operation: Operation,
        rows: Sequence[Mapping[str, Any]],
        form_uuids: Sequence[str],
    ) -> list[Entered]:
        """Writes new records with their numbers, search index and lines in the history.

        Arguments:
            session: in a writing transaction.
            operation: what they come by.
            rows: checked values of the same fields, and further columns, such as the lead they were pushed down from.
            form_uuids: one per row.
        """
        reserved = self.reserve(session, len(rows))
        return self.write(session, self.ready(session, operation, reserved, rows, form_uuids))

    def reserve(self, session: Session, count: int, after: int = 0) -> Reserved:
        """Ids and numbers for new records, in the transaction that writes them.

        Arguments:
            count: of the records.
            after: the last id that the transaction reserved and has perhaps not written yet.
        """
        connection = session.database.connection()
        first = max(_next_id(connection, self.kind), after + 1)
        if self.coded:
            return Reserved(range(first, first + count), None)
        pattern = getattr(load_parameters(connection), f"{self.kind}_number")
        return Reserved(range(first, first + count), allocate(session, self.kind, pattern, count))

    def ready(
        self,
        session: Session,
        operation: Operation,
        reserved: Reserved,
        rows: Sequence[Mapping[str, Any]],
        form_uuids: Sequence[str],
        batch: int | None = None,
        origins: Sequence[Mapping[str, Any]] | None = None,
    ) -> Ready:
        """Everything that is written of new records; asks the database nothing, so that any thread may do it.

        Arguments:
            session: whose records they become.
            reserved: for as many as there are rows.
            operation, rows, form_uuids: as for `insert`.
            batch: the import they came from.
            origins: columns in which each differs from a record entered now, the same ones for all.
        """
        numbers = reserved.numbers
        if numbers is None:
            numbers = [values[self.coded] for values in rows]
        records = self._records(session.user.id, rows, numbers, batch, origins)
        for record, form_uuid in zip(records, form_uuids, strict=True):
            record["form_uuid"] = form_uuid
        made: list[Entered] = []
        lines: list[Line] = []
        for one, number, values in zip(reserved.ids, numbers, rows, strict=True):
            made.append((one, number, values["name"]))
            told = {key: ("", values[key]) for key in self.told if values[key] not in (None, "")}
            lines.append(Line(one, number, told))
        return Ready(
            rows,
            made,
            ["id", *records[0]] if records else [],
            [_stored(one, record) for one, record in zip(reserved.ids, records, strict=True)],
            index_entries((one, record["search"]) for one, record in zip(reserved.ids, records, strict=True)),
            kept_lines(session, self.kind, operation, lines),
        )

    def _records(
        self,
        creator: int,
        rows: Sequence[Mapping[str, Any]],
        numbers: Sequence[str],
        batch: int | None,
        origins: Sequence[Mapping[str, Any]] | None,
    ) -> list[dict[str, Any]]:
        """The columns of new records."""
        from desktop.models.fields import to_milliseconds

        now = to_milliseconds(clock.now())
        fixed = {"creator_id": creator, "created_at": now, "updated_at": now, **self.defaults}
        if batch is not None:
            fixed["import_batch_id"] = batch
        records = []
        for values, number, past in zip(rows, numbers, origins or repeat({}, len(rows)), strict=True):
            row = columns(values)
            row |= fixed
            row |= self.more(values, now)
            row |= past
            row["search"] = self.found_by(row, number)
            if not self.coded:
                row["number"] = number
            records.append(row)
        return records

    def write(self, session: Session, ready: Ready) -> list[Entered]:
        """Writes what was made ready, inside the transaction that reserved for it."""
        connection: Any = session.database.connection()
        insert_rows(connection, self.kind.value, ready.columns, ready.records)
        insert_index(connection, self.kind.value, ready.entries)
        insert_lines(connection, ready.lines)
        return ready.made

    def before(self, session: Session, form_uuid: str) -> Entered | None:
        """The record that was made of a form already; None where it is saved for the first time."""
        connection, number = session.database.connection(), self.coded or "number"
        return connection.execute(
            f"SELECT id, {number}, name FROM {self.kind.value} WHERE form_uuid = ?", (form_uuid,)
        ).fetchone()


def entered(
    kinds: Iterable[Kind], one: Entered, others: bool = False, kept: Mapping[str, Any] | None = None
) -> Outcome:
    """The outcome of New.

    Arguments:
        kinds: the kinds of records that changed.
        one: the new record.
        others: whether other records changed with it.
        kept: what it kept for the person.
    """
    done = Done(*one)
    ids = None if others else frozenset({done.id})
    return Outcome(Operation.NEW, (done,), (), Changes(frozenset(kinds), ids, kept or {}))


def _stored(one: int, record: Mapping[str, Any]) -> tuple[Any, ...]:
    return (
        one,
        *[value.isoformat() if isinstance(value, date) else value for value in record.values()],
    )


def _next_id(connection: Any, kind: Kind) -> int:
    """An id that no record has or had, so that nobody inherits the history of a deleted one."""
    used = connection.execute(f"SELECT MAX(id) FROM {kind.value}").fetchone()[0] or 0
    audited = connection.execute("SELECT MAX(record) FROM audit WHERE kind = ?", (kind.value,)).fetchone()[0]
    return max(used, audited or 0) + 1
