"""What the form and the Edit of every record kind share: stored values, phones as they can be typed here, the version."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.controllers.arguments import EditValues
from desktop.controllers.customers import entry_context
from desktop.controllers.effects import Act, refuse_past
from desktop.controllers.entries.checking import COLUMN_OF, columns
from desktop.controllers.entries.field import Checked, EntryContext, Field, FieldKind
from desktop.controllers.entries.phone import PHONES, readable_phone
from desktop.controllers.inserting import search_of
from desktop.controllers.subject import Facts
from desktop.errors import Refused
from desktop.words import Kind, Operation

Check = Callable[[Mapping[str, Any], EntryContext], Checked]


def stored_values(connection: Any, kind: Kind, fields: Sequence[Field], record: int) -> dict[str, Any]:
    """The typed values of one record by field key, with the normal forms of its phones."""
    return stored_values_of(connection, kind, fields, [record])[record]


def stored_values_of(
    connection: Any, kind: Kind, fields: Sequence[Field], records: Sequence[int]
) -> dict[int, dict[str, Any]]:
    """The typed values of records by id and field key, with the normal forms of their phones."""
    phones = (f"{one.key}_key" for one in fields if one.kind is FieldKind.PHONE)
    keys = [*(one.key for one in fields), *phones]
    days = [one.key for one in fields if one.kind is FieldKind.DATE]
    names = ", ".join(COLUMN_OF.get(key, key) for key in keys)
    found = {}
    for record, *row in connection.execute(
        f"SELECT id, {names} FROM {kind.value} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(records)),),
    ).fetchall():
        values = dict(zip(keys, row, strict=True))
        for day in days:
            values[day] = date.fromisoformat(values[day]) if values[day] else None
        found[record] = values
    return found


def edited(
    act: Act, one: Facts, fields: Sequence[Field], check: Check
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The stored values of a record, and those that Edit gives it.

    Arguments:
        fields, check: what may be typed of the kind.

    Raises:
        Refused: someone saved it meanwhile, or something typed is wrong or newly planned for the past.
    """
    given, session = act.arguments, act.session
    assert isinstance(given, EditValues)
    if one.version != given.version:
        raise Refused("conflict", number=one.number, person=last_editor(act, one.id))
    new = check(given.draft, entry_context(session)).accepted()
    old = stored_values(session.database.connection(), act.subject.kind, fields, one.id)
    new |= untouched_phones(new, old, act.parameters.default_region)
    if new.get("next_follow_up") != old.get("next_follow_up"):
        refuse_past(new["next_follow_up"])
    return old, new


def rewritten(
    act: Act,
    one: Facts,
    values: Mapping[str, Any],
    more: Mapping[str, Any] | None = None,
    found_by: Callable[[Mapping[str, Any], str], str] = search_of,
) -> dict[str, Any]:
    """The columns that Edit writes: those of the values, the next version, and the text the record is found in.

    Arguments:
        more: columns that follow from the values, besides those of the fields.
        found_by: the text in which a record with these columns and this number is found.
    """
    row = columns(values) | dict(more or {})
    act.reindex = True
    return row | {"version": one.version + 1, "search": found_by(row, one.number)}


def readable_phones(values: Mapping[str, Any], region: str) -> dict[str, str]:
    """The phones of stored values as they can be typed here: an import may have read them as of another region."""
    return {key: readable_phone(values[key], values[f"{key}_key"], region) for key in PHONES if key in values}


def untouched_phones(checked: Mapping[str, Any], old: Mapping[str, Any], region: str) -> dict[str, Any]:
    """The stored phones, with their normal forms, that an edit left as they were shown."""
    shown = readable_phones(old, region)
    return {name: old[name] for key in shown if checked[key] == shown[key] for name in (key, f"{key}_key")}


def last_editor(act: Act, record: int) -> str:
    """The name of who edited a record last; "?" where nobody did."""
    row = (
        act.session.database.connection()
        .execute(
            "SELECT staff_id FROM audit WHERE kind = ? AND record = ? AND operation IN (?, ?, ?)"
            " ORDER BY id DESC LIMIT 1",
            (
                act.subject.kind.value,
                record,
                Operation.EDIT.value,
                Operation.IMPORT_UPDATE.value,
                Operation.UNDO_IMPORT.value,
            ),
        )
        .fetchone()
    )
    return act.directory.staff_name(row[0]) if row else "?"
