"""Checks the rows of a sheet before anything is written: what each will become, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.clock import clock
from desktop.controllers.entries.field import Checked, EntryContext, Field, Problem, Severity, caption
from desktop.controllers.rights import may_target_store
from desktop.controllers.session import User
from desktop.progress import Progress
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.table import Row

STEP = 500

Check = Callable[[Mapping[str, Any], EntryContext], Checked]

# A name the program does not know is no fault of the row: it is imported without it, and the remark keeps it.
TO_REMARK = ("owner", "store", "source", "progress")
# That a record is nothing without one, is.
NEEDED = "store_required"


@dataclass(frozen=True)
class CheckedRow:
    """One row of the sheet: its number as the spreadsheet program shows it, its values, and its problems."""

    number: int
    values: dict[str, Any]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What prevents the row from being imported."""
        return tuple(one for one in self.problems if one.severity is Severity.ERROR)


def check_rows(
    rows: Sequence[Row],
    columns: Columns,
    fields: Sequence[Field],
    check: Check,
    context: EntryContext,
    user: User,
    progress: Progress,
) -> list[CheckedRow]:
    """Checks every row of a table.

    Arguments:
        rows: the rows below the header.
        columns: which column is which field.
        fields, check: the record kind's description.
        context: lists and names; its region is the import's.
        user: who imports; names only those as owner whom this person may assign.

    Raises:
        Cancelled: the user stopped it.
    """
    by_key = {one.key: one for one in fields}
    checked = []
    progress.done, progress.total = 0, len(rows)
    for at, row in enumerate(rows, start=1):
        draft = columns.draft(row.cells)
        checked.append(_check_row(row.number, draft, by_key, check, context, user))
        if at % STEP == 0:
            progress.step(STEP)
    return checked


def _check_row(
    number: int,
    draft: dict[str, str],
    by_key: Mapping[str, Field],
    check: Check,
    context: EntryContext,
    user: User,
) -> CheckedRow:
    result = check(draft, context)
    values, problems = dict(result.values), []
    kept: list[str] = []
    for problem in result.problems:
        unknown = problem.field in TO_REMARK and problem.code != NEEDED
        if unknown and problem.severity is Severity.ERROR:
            kept.append(_line(by_key[problem.field], draft))
            problems.append(Problem(problem.field, problem.code, Severity.WARNING, problem.arguments))
        else:
            problems.append(problem)
    planned = values.get("next_follow_up")
    if planned is not None and planned < clock.today():
        problems.append(Problem("next_follow_up", "day_over", Severity.WARNING))
    for field, code in _left_out(values, context, user) if "owner" in by_key else ():
        arguments = {"text": draft[field].strip(), "store": draft.get("store", "").strip()}
        problems.append(Problem(field, code, Severity.WARNING, arguments))
        kept.append(_line(by_key[field], draft))
    if kept:
        values["remark"] = "\n".join(part for part in (values["remark"], *kept) if part)
        limit = by_key["remark"].limit
        if len(values["remark"]) > limit:
            problems.append(Problem("remark", "long", Severity.ERROR, {"limit": limit}))
    return CheckedRow(number, values, tuple(problems))


def _line(one: Field, draft: Mapping[str, str]) -> str:
    return f"{caption(one)}: {draft[one.key].strip()}"


def _left_out(values: dict[str, Any], context: EntryContext, user: User) -> list[tuple[str, str]]:
    """Sees to it that owner and store fit each other and the user; gives what had to be left out, and why."""
    left: list[tuple[str, str]] = []
    if values["store"] is not None and not may_target_store(user, values["store"]):
        values["store"] = None
        left.append(("store", "store_not_yours"))
    if values["owner"] is None:
        return left
    owner = context.directory.staff[values["owner"]]
    active = [one for one in owner.stores if context.directory.stores[one].active]
    if left:
        values["owner"] = None
        return [*left, ("owner", "owner_not_there")]
    if values["store"] is None and len(active) == 1 and may_target_store(user, active[0]):
        values["store"] = active[0]
    elif values["store"] is None or values["store"] not in owner.stores:
        code = "owner_store_open" if values["store"] is None else "owner_not_there"
        values["owner"] = None
        left.append(("owner", code))
    return left
