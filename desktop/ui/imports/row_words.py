"""What is said of the rows of a checked file: what they turned out to be, what is wrong with them, what they change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from desktop.controllers.entries.field import FieldKind, Problem, Severity, caption
from desktop.controllers.entries.origin import FOLLOW_UP
from desktop.controllers.entries.showing import show
from desktop.spreadsheets.check import BARRED, CheckedRow
from desktop.spreadsheets.decisions import DUPLICATES, PROPOSED, Decision, Finding
from desktop.spreadsheets.plan import Plan
from desktop.spreadsheets.table import cell_text
from desktop.translation import clauses, mark, translate
from desktop.ui.imports.hindrance_words import why_not_updated
from desktop.ui.imports.sight import Sight
from desktop.ui.records.phones import shown_phone

_RESULTS = {
    "error": mark("ImportRows", "Error"),
    "warning": mark("ImportRows", "Warning"),
    "duplicate": mark("ImportRows", "Duplicate"),
    "shared": mark("ImportRows", "Shared"),
    "update": mark("ImportRows", "Update"),
    "unchanged": mark("ImportRows", "Unchanged"),
    "aside": mark("ImportAsides", "No record"),
    "new": mark("ImportRows", "New"),
}

_OF_UPDATES = frozenset((BARRED, "place_stays", "value_stays", "customer_phone_stays"))


def result_text(kind: str) -> str:
    """What a row's kind is called."""
    return translate("ImportAsides" if kind == "aside" else "ImportRows", _RESULTS[kind])


def told(plan: Plan, row: CheckedRow) -> list[Problem]:
    """What is to be said of a row under what is decided of it.

    What only an update would meet is not said of a row that may update a record and does not, unless it is why.
    """
    if row.finding not in DUPLICATES or plan.decision(row) is Decision.UPDATE:
        return [*row.problems]
    wanted = plan.wants_update(row)
    return [_warning(one) if one.code == BARRED else one for one in row.problems if _is_told(one, wanted)]


def _is_told(one: Problem, wanted: bool) -> bool:
    """Whether a problem is said of a row that does not update its record, although that may be `wanted`."""
    return one.severity is Severity.ERROR or one.code not in _OF_UPDATES or (wanted and one.code == BARRED)


def _warning(one: Problem) -> Problem:
    return replace(one, severity=Severity.WARNING)


def reasons(plan: Plan, row: CheckedRow) -> str:
    """What is wrong with a row, each reason with the field it is about."""
    fields = plan.target.by_key
    return clauses(one.text_of(fields[one.field]) for one in told(plan, row))


def remark(plan: Plan, row: CheckedRow, directory: Any) -> str:
    """What is wrong with a row, what becomes of it, and what it changes."""
    decision = plan.decision(row)
    said = reasons(plan, row)
    parts = [said] if said else []
    if decision is Decision.UPDATE:
        parts += [change(plan, key, *pair, directory) for key, pair in plan.updates(row).items()]
    elif decision is Decision.SKIP and not row.errors:
        parts += _left_out(plan, row)
    elif decision is Decision.IMPORT and row.finding in (*DUPLICATES, Finding.ASIDE):
        parts.append(translate("ImportRows", "is imported anyway"))
    return clauses(parts) or translate("ImportRows", "Can be imported")


def _left_out(plan: Plan, row: CheckedRow) -> list[str]:
    """Why a row that is in order is not written; what bars its record is said among its problems."""
    if plan.wants_update(row) and (why := why_not_updated(plan, row)):
        return [] if row.barred else [why]
    if row.finding is Finding.UNCHANGED:
        return [translate("ImportRows", "Nothing to change")]
    if PROPOSED[row.finding] is Decision.SKIP:
        return [translate("ImportRows", "is left out")]
    return [translate("ImportRows", "is left out as chosen")]


def change(plan: Plan, key: str, old: Any, new: Any, directory: Any) -> str:
    """A field with its old and its new value; a follow-up stands in the sheet whole."""
    if key == FOLLOW_UP:
        return translate("ImportFollowUps", "adds a follow-up")
    shown = [value_text(plan, key, value, directory) or "–" for value in (old, new)]
    return f"{caption(plan.target.by_key[key])} {shown[0]} → {shown[1]}"


def value_text(plan: Plan, key: str, value: Any, directory: Any) -> str:
    """A value of a field as it is read."""
    text = show(key, value, directory)
    phone = plan.target.by_key[key].kind is FieldKind.PHONE
    return shown_phone(text, plan.region) if phone else text


def why_fixed(plan: Plan, row: CheckedRow) -> str:
    """Why a row cannot be taken; empty where it can."""
    if row.errors:
        return translate("ImportRows", "Rows with errors are not imported: correct the marked cells first.")
    if plan.taking(row) is not None:
        return ""
    if row.finding is Finding.REPEATED:
        return translate("ImportRows", "The record may be there only once, and row {row} becomes it.").format(
            row=row.first
        )
    if row.finding is Finding.NO_RECORD:
        return translate("ImportAsides", "It lacks what a record needs: type that into its cells first.")
    return why_not_updated(plan, row) or translate("ImportRows", "There is nothing to change.")


def why_locked(plan: Plan, key: str | None) -> str:
    """Why a cell cannot be edited; empty where it can."""
    if key is None:
        return translate("ImportRows", "Only the sheet's own cells can be edited.")
    columns = plan.columns.columns.get(key, ())
    if len(columns) > 1:
        return translate("ImportRows", "Is made of two columns of the sheet: correct it there.")
    if columns:
        return ""
    if key in plan.columns.fixed:
        return translate("ImportRows", "One value for all rows: it is changed in the step before.")
    return translate("ImportRows", "The sheet has no column for it.")


def as_text(sight: Sight) -> str:
    """The rows with errors, or else those with warnings, with their reasons and all their cells, to be pasted."""
    kind = "error" if sight.count("error") else "warning"
    titles = [translate("ImportRows", "Row"), translate("ImportRows", "Remarks")]
    plan = sight.plan
    lines: Iterable[list[str]] = (
        [
            str(plan.rows[at].number),
            reasons(plan, plan.rows[at]),
            *(cell_text(cell) for cell in plan.table.rows[at].cells),
        ]
        for at in sight.places(kind)
    )
    every = ([*titles, *plan.table.header], *lines)
    return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in every)
