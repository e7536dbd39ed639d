"""Entering new records of a kind: their ids and numbers, the text they are found in, their first line in the history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import Any

from desktop.clock import clock
from desktop.controllers.audit import Line, write_lines
from desktop.controllers.changes import Changes
from desktop.controllers.entries.checking import columns
from desktop.controllers.numbering import allocate
from desktop.controllers.operate import Done, Outcome
from desktop.controllers.parameters import load_parameters
from desktop.controllers.search import index_rows, search_text
from desktop.controllers.session import Session
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
        batch: int | None = None,
        origins: Sequence[Mapping[str, Any]] | None = None,
    ) -> list[Entered]:
        """Writes new records with their numbers, search index and lines in the history.

        Arguments:
            session: in a writing transaction.
            operation: what they come by.
            rows: checked values of the same fields, and further columns, such as the lead they were pushed down from.
            form_uuids: one per row.
            batch: the import they came from.
            origins: columns in which each differs from a record entered now, the same ones for all.
        """
        from desktop.models.fields import to_milliseconds

        connection = session.database.connection()
        numbers = self._numbers(session, rows)
        now = to_milliseconds(clock.now())
        fixed = {
            "creator_id": session.user.id,
            "created_at": now,
            "updated_at": now,
            **self.defaults,
        }
        if batch is not None:
            fixed["import_batch_id"] = batch
        records = []
        pasts = origins or repeat({}, len(rows))
        for values, number, form_uuid, past in zip(rows, numbers, form_uuids, pasts, strict=True):
            row = columns(values)
            row |= fixed
            row |= self.more(values, now)
            row |= past
            row["form_uuid"], row["search"] = form_uuid, self.found_by(row, number)
            if not self.coded:
                row["number"] = number
            records.append(row)
        ids = _insert_rows(connection, self.kind, records)
        index_rows(
            connection, zip(ids, (record["search"] for record in records), strict=True), self.kind.value
        )
        made = [(one, number, values["name"]) for one, number, values in zip(ids, numbers, rows, strict=True)]
        lines = [
            Line(one, number, {key: ("", values[key]) for key in self.told if values[key] not in (None, "")})
            for (one, number, _name), values in zip(made, rows, strict=True)
        ]
        write_lines(session, self.kind, operation, lines)
        return made

    def before(self, session: Session, form_uuid: str) -> Entered | None:
        """The record that was made of a form already; None where it is saved for the first time."""
        connection, number = session.database.connection(), self.coded or "number"
        return connection.execute(
            f"SELECT id, {number}, name FROM {self.kind.value} WHERE form_uuid = ?", (form_uuid,)
        ).fetchone()

    def _numbers(self, session: Session, rows: Sequence[Mapping[str, Any]]) -> list[str]:
        if self.coded:
            return [values[self.coded] for values in rows]
        pattern = getattr(load_parameters(session.database.connection()), f"{self.kind}_number")
        return allocate(session, self.kind, pattern, len(rows))


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


def _insert_rows(connection: Any, kind: Kind, records: Sequence[Mapping[str, Any]]) -> list[int]:
    """Inserts rows of the same columns into a kind's table and gives their ids, which rise with the rows."""
    if not records:
        return []
    first = _next_id(connection, kind)
    ids = list(range(first, first + len(records)))
    names = ", ".join(["id", *records[0]])
    marks = ", ".join("?" * (len(records[0]) + 1))
    connection.executemany(
        f"INSERT INTO {kind.value} ({names}) VALUES ({marks})",
        [
            (one, *[value.isoformat() if isinstance(value, date) else value for value in record.values()])
            for one, record in zip(ids, records, strict=True)
        ],
    )
    return ids


def _next_id(connection: Any, kind: Kind) -> int:
    """An id that no record has or had, so that nobody inherits the history of a deleted one."""
    used = connection.execute(f"SELECT MAX(id) FROM {kind.value}").fetchone()[0] or 0
    audited = connection.execute("SELECT MAX(record) FROM audit WHERE kind = ?", (kind.value,)).fetchone()[0]
    return max(used, audited or 0) + 1
