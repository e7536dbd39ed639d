"""What a person has arranged for themselves: columns, saved filters, the last store used; JSON by key."""

from __future__ import annotations

import json
from typing import Any

from desktop.controllers.session import Session

# The store in which a person last entered or claimed something.
LAST_STORE = "last_store"


def load_preferences(connection: Any, staff: int) -> dict[str, Any]:
    """Everything a person has arranged, read through a DB-API connection."""
    rows = connection.execute("SELECT key, value FROM preference WHERE staff_id = ?", (staff,)).fetchall()
    return {key: json.loads(value) for key, value in rows}


def get(session: Session, key: str, default: Any = None) -> Any:
    """One thing the user has arranged, or the default."""
    with session.read() as connection:
        row = connection.execute(
            "SELECT value FROM preference WHERE staff_id = ? AND key = ?", (session.user.id, key)
        ).fetchone()
    return default if row is None else json.loads(row[0])


def put(session: Session, key: str, value: Any) -> None:
    """Keeps one thing for the user; None takes it away."""
    from desktop.models.people import Preference

    with session.write():
        if value is None:
            Preference.delete().where(Preference.staff == session.user.id, Preference.key == key).execute(
                session.database
            )
        else:
            text = json.dumps(value, ensure_ascii=False)
            Preference.replace(staff=session.user.id, key=key, value=text).execute(session.database)
