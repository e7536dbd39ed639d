"""What the Edit of every record kind shares: phones as they can be typed here, and who saved last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.controllers.effects import Act
from desktop.controllers.entries.phone import PHONES, readable_phone
from desktop.words import Operation


def readable_phones(values: Mapping[str, Any], region: str) -> dict[str, str]:
    """The phones of stored values as they can be typed here: an import may have read them as of another region."""
    return {key: readable_phone(values[key], values[f"{key}_key"], region) for key in PHONES}


def untouched_phones(checked: Mapping[str, Any], old: Mapping[str, Any], region: str) -> dict[str, Any]:
    """The stored phones, with their normal forms, that an edit left as they were shown."""
    shown = readable_phones(old, region)
    return {name: old[name] for key in PHONES if checked[key] == shown[key] for name in (key, f"{key}_key")}


def last_editor(act: Act, record: int) -> str:
    """The name of who edited a record last; "?" where nobody did."""
    row = (
        act.session.database.connection()
        .execute(
            "SELECT staff_id FROM audit WHERE kind = ? AND record = ? AND operation = ? ORDER BY id DESC LIMIT 1",
            (act.subject.kind.value, record, Operation.EDIT.value),
        )
        .fetchone()
    )
    return act.directory.staff_name(row[0]) if row else "?"
