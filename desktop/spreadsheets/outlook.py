"""What can be told of a source's columns before its rows are checked: samples, how sure each is, what is coming."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.controllers.customers import entry_context
from desktop.controllers.entries.field import Problem, Severity
from desktop.controllers.session import Session
from desktop.progress import Progress
from desktop.spreadsheets.asides import Asides
from desktop.spreadsheets.check import CheckedRow, check_rows
from desktop.spreadsheets.mapping import How, Recognised
from desktop.spreadsheets.opened import Opened, refuse_import
from desktop.spreadsheets.table import Table, cell_text

LOOKED_AT = 2000
SAMPLES = 3
_LONGEST = 60


class Certainty(StrEnum):
    """How sure it is what a column becomes."""

    AUTOMATIC = "automatic"
    CHOSEN = "chosen"
    PROPOSED = "proposed"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"


_CERTAINTY = {
    How.CHOSEN: Certainty.CHOSEN,
    How.CONTENT: Certainty.PROPOSED,
    How.UNKNOWN: Certainty.UNKNOWN,
    How.SKIPPED: Certainty.SKIPPED,
    How.TOLD: Certainty.SKIPPED,
    How.EMPTY: Certainty.SKIPPED,
}


def certainty(how: How) -> Certainty:
    """How sure a column is that was recognised so."""
    return _CERTAINTY.get(how, Certainty.AUTOMATIC)


def samples(table: Table, position: int, most: int = SAMPLES) -> tuple[str, ...]:
    """The first few different texts of a column, each on one line; only the first rows are looked at."""
    found: dict[str, None] = {}
    for row in table.rows[:LOOKED_AT]:
        text = cell_text(row.cells[position]) if position < len(row.cells) else ""
        if text and (shown := " ".join(text[:_LONGEST].split())):
            found[shown] = None
            if len(found) == most:
                break
    return tuple(found)


def every_column(opened: Opened) -> tuple[Recognised, ...]:
    """How each column was recognised, also those without a caption, of which the mapping says nothing."""
    known = {one.position: one for one in opened.columns.recognised}
    table = opened.table
    return tuple(known.get(at) or _nameless(table, at) for at in range(len(table.header)))


def _nameless(table: Table, at: int) -> Recognised:
    return Recognised(at, None, How.UNKNOWN if samples(table, at, 1) else How.EMPTY)


class Trouble(StrEnum):
    """What a check stumbles over in a column; of names that are `UNKNOWN` each is counted once."""

    UNKNOWN = "unknown"
    AMOUNT = "amount"
    PHONE = "phone"
    DATE = "date"
    EMAIL = "email"
    EMPTY = "empty"
    LONG = "long"
    OTHER = "other"


_TROUBLES = {
    **dict.fromkeys(("choice_unknown", "staff_unknown", "store_unknown", "creator_unknown"), Trouble.UNKNOWN),
    **dict.fromkeys(("author_unknown", "method_unknown"), Trouble.UNKNOWN),
    **dict.fromkeys(("money", "money_negative", "money_large", "money_fine"), Trouble.AMOUNT),
    **dict.fromkeys(("too_short", "too_long", "not_a_number", "digits_lost"), Trouble.PHONE),
    **dict.fromkeys(("date", "instant"), Trouble.DATE),
    **dict.fromkeys(("required", "phone_or_wechat", "phone_required", "store_required"), Trouble.EMPTY),
    "several_numbers": Trouble.PHONE,
    "email": Trouble.EMAIL,
    "long": Trouble.LONG,
}


@dataclass(frozen=True)
class Stumble:
    """What stands in the way in a column: the trouble most frequent there, and in how many rows."""

    trouble: Trouble
    count: int


@dataclass(frozen=True)
class Outlook:
    """What the check of the first rows would say.

    Arguments:
        opened: the source, with the region of its phones known.
        stumbles: by the field.
    """

    opened: Opened
    stumbles: Mapping[str, Stumble]


def look_ahead(session: Session, opened: Opened) -> Outlook:
    """Checks the first rows under the columns chosen; takes up to a second, so it is no work for a window.

    Raises:
        Refused: the user may not import.
    """
    refuse_import(session, opened.target)
    opened, target = opened.settled(), opened.target
    with session.read():
        context = replace(entry_context(session), region=opened.region)
    asides = Asides(opened.table.header, opened.columns)
    rows = check_rows(
        (row for row in opened.table.rows[:LOOKED_AT] if asides.problem(row.cells) is None),
        opened.columns,
        target.fields,
        target.check,
        context,
        session.user,
        Progress(),
        target.kind,
    )
    return Outlook(opened, _stumbles(rows))


def _stumbles(rows: Iterable[CheckedRow]) -> dict[str, Stumble]:
    seen: dict[str, dict[Trouble, set[object]]] = {}
    for row in rows:
        for problem in row.problems:
            trouble = _trouble(problem)
            if trouble is not None:
                what = problem.arguments.get("text") if trouble is Trouble.UNKNOWN else row.number
                seen.setdefault(problem.field, {}).setdefault(trouble, set()).add(what)
    return {key: _worst(found) for key, found in seen.items()}


def _trouble(problem: Problem) -> Trouble | None:
    found = _TROUBLES.get(problem.code)
    return Trouble.OTHER if found is None and problem.severity is Severity.ERROR else found


def _worst(found: Mapping[Trouble, set[object]]) -> Stumble:
    worst = max(found, key=lambda trouble: len(found[trouble]))
    return Stumble(worst, len(found[worst]))
