"""Import update and its undo: what a sheet changes of records that are there, as Edit does it, many at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.controllers.editing import last_editor, rewritten, stored_values_of
from desktop.controllers.effects import Act, Values
from desktop.controllers.entries.checking import COLUMN_OF
from desktop.controllers.entries.field import Field, FieldKind
from desktop.controllers.entries.origin import FOLLOW_UP
from desktop.controllers.entries.phone import PHONE_KEYS, keys_of
from desktop.controllers.import_entries import Addition, Removal, add, removal, removal_of, take_out
from desktop.controllers.inserting import search_of
from desktop.controllers.subject import Facts
from desktop.errors import Refused
from desktop.words import Kind

Effect = Callable[[Act, Sequence[Any]], Values]
Derived = Callable[[Mapping[str, Any]], dict[str, Any]]


@dataclass(frozen=True)
class SheetValues:
    """What one row changes.

    Arguments:
        version: the one that was looked at.
        values: the new ones by field; phones with their keys.
        adds: the follow-ups that the record gets.
        takes: those that it loses.
    """

    version: int
    values: Mapping[str, Any]
    adds: Addition | None = None
    takes: Removal | None = None


@dataclass(frozen=True)
class SheetUpdate:
    """Import update, and its undo: what changes of each record, by id."""

    rows: Mapping[int, SheetValues]


@dataclass(frozen=True)
class Updating:
    """What updating is for a record kind.

    Arguments:
        fields: what may be typed of it.
        derived: columns that follow from the values, besides those of the fields.
        found_by: the text in which a record with these columns and this number is found.
        settle: looks at old and new values by id before they are written; refuses by `act.refused`.
    """

    fields: tuple[Field, ...]
    derived: Derived = lambda _values: {}
    found_by: Callable[[Mapping[str, Any], str], str] = search_of
    settle: Callable[[Act, Mapping[int, tuple[dict[str, Any], dict[str, Any]]]], None] = lambda _act, _pairs: (
        None
    )

    def effect(self, act: Act, records: Sequence[Facts]) -> Values:
        """The effect of Import update: the changed columns of every record whose version is the one looked at.

        As everywhere, a follow-up alone asks for no version, and makes none.
        """
        given = act.arguments
        assert isinstance(given, SheetUpdate)
        connection = act.session.database.connection()
        stored = stored_values_of(connection, act.subject.kind, self.fields, [one.id for one in records])
        pairs: dict[int, tuple[dict[str, Any], dict[str, Any]]] = {}
        for one in records:
            row = given.rows[one.id]
            if not row.values:
                continue
            if row.version != one.version:
                act.refused[one.id] = Refused(
                    "import_conflict", number=one.number, person=last_editor(act, one.id)
                )
            else:
                pairs[one.id] = (stored[one.id], stored[one.id] | dict(row.values))
        self.settle(act, pairs)
        changed = {
            one.id: self._changed(act, one, *pairs[one.id]) if one.id in pairs else {}
            for one in records
            if one.id not in act.refused
        }
        for record, followed in _followed(act, {one: given.rows[one] for one in changed}).items():
            changed[record] |= followed
        return changed

    def _changed(
        self, act: Act, one: Facts, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Only what differs, so that records with the same changed columns are written together."""
        row = rewritten(act, one, new, self.derived(new), self.found_by)
        same = {COLUMN_OF.get(key, key) for key in new if new[key] == old[key]}
        if new["name"] == old["name"]:
            same |= {"name_sort", "pinyin"}
        row = {column: value for column, value in row.items() if column not in same}
        if act.subject.kind is Kind.OPPORTUNITY and keys_of(old) and not keys_of(new):
            # Whose phone it was is looked up by phones, of which it has none any more.
            row |= {"shared_customer_id": None, "shared_opportunity_id": None}
        return row


def _followed(act: Act, rows: Mapping[int, SheetValues]) -> Values:
    """Adds and takes out follow-ups; gives the columns that follow from that, by record."""
    adds = {record: row.adds for record, row in rows.items() if row.adds is not None}
    takes = {record: row.takes for record, row in rows.items() if row.takes is not None}
    return (add(act, adds) if adds else {}) | (take_out(act, takes) if takes else {})


def relinked(act: Act, pairs: Mapping[int, tuple[dict[str, Any], dict[str, Any]]]) -> None:
    """Has the shared customers of every phone that changes looked up again."""
    for old, new in pairs.values():
        if any(old[key] != new[key] for key in PHONE_KEYS):
            act.relink |= {*keys_of(old), *keys_of(new)}


def before_of(fields: Sequence[Field], old: Mapping[str, Any], row: SheetValues) -> str:
    """The values before an update, as an import keeps them to be put back, with the follow-ups to be taken out."""
    kept = {key: old[key] for key in row.values}
    for one in fields:
        if one.kind is FieldKind.PHONE and one.key in row.values:
            kept[f"{one.key}_key"] = old[f"{one.key}_key"]
    if row.adds is not None:
        kept[FOLLOW_UP] = removal_of(row.adds)
    return json.dumps(
        {key: value.isoformat() if isinstance(value, date) else value for key, value in kept.items()},
        ensure_ascii=False,
    )


def values_before(fields: Sequence[Field], version: int, text: str) -> SheetValues:
    """What `before_of` kept, as what is to be done to a record of this version."""
    days = {one.key for one in fields if one.kind is FieldKind.DATE}
    kept = json.loads(text)
    followed = kept.pop(FOLLOW_UP, None)
    values = {
        key: date.fromisoformat(value) if key in days and value else value for key, value in kept.items()
    }
    return SheetValues(version, values, takes=None if followed is None else removal(followed))
