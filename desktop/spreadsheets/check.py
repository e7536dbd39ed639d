"""Checks the rows of a sheet one by one, before anything is looked up: their values, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.clock import clock
from desktop.controllers.entries.field import Checked, EntryContext, Field, Problem, Severity, caption
from desktop.controllers.entries.origin import NOTHING, OF_KIND, Origin, read_origin
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.matching import Known
from desktop.controllers.rights import may_target_store
from desktop.controllers.session import User
from desktop.progress import Progress
from desktop.spreadsheets.decisions import Finding
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.table import Row
from desktop.words import Kind

STEP = 500

Check = Callable[[Mapping[str, Any], EntryContext], Checked]

# A name or level the program does not know is no fault of the row: it is imported without it, and the remark keeps it.
TO_REMARK = ("owner", "store", "source", "progress", "intent", "level")
# What a phone ends with that was shown as 1.38E+10, saved so as a text, and read as a number again.
_ROUNDED = "000000"
# That a record is nothing without one, is.
NEEDED = "store_required"

# Of the record that a row is about: its state or the user's rights forbid an update.
BARRED = "cannot_update"

_NO_CHANGES: Mapping[str, tuple[Any, Any]] = {}


# Not frozen, though nothing changes one: a sheet makes millions, and each would take three times as long.
@dataclass(slots=True)
class CheckedRow:
    """One row of the sheet: its number as the spreadsheet program shows it, its values, and its problems.

    Arguments:
        origin: what it tells of its record's past.
        finding: what it turned out to be.
        match: the record it is about, or whose phone it has.
        first: the number of the earlier row that it repeats.
        changes: old and new value of every field in which it differs from the record it is about.
        kept: the fields of that record that it leaves empty, and that therefore stay.
    """

    number: int
    values: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    origin: Origin = NOTHING
    finding: Finding = Finding.NEW
    match: Known | None = None
    first: int | None = None
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=lambda: _NO_CHANGES)
    kept: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What prevents the row from being imported."""
        return tuple(one for one in self.problems if one.severity is Severity.ERROR)

    @property
    def barred(self) -> bool:
        """Whether the record it is about may not be updated by who imports."""
        return any(one.code == BARRED for one in self.problems)

    @property
    def joins(self) -> bool:
        """Whether its follow-up can go to the record of the row that it repeats, and that it names by no number."""
        return self.finding is Finding.REPEATED and self.origin.entry is not None and not self.origin.number

    @property
    def warned(self) -> bool:
        """Whether it can be imported with something to be looked at."""
        return bool(self.problems) and {one.severity for one in self.problems} & _SEVERE == _WARNED


_SEVERE = {Severity.ERROR, Severity.WARNING}
_WARNED = {Severity.WARNING}


def check_rows(
    rows: Iterable[Row],
    columns: Columns,
    fields: Sequence[Field],
    check: Check,
    context: EntryContext,
    user: User,
    progress: Progress,
    kind: Kind = Kind.OPPORTUNITY,
) -> Iterator[CheckedRow]:
    """Checks every row of a table, one after the other.

    Arguments:
        rows: the rows below the header.
        columns: which column is which field.
        fields, check: the record kind's description.
        context: lists and names; its region is the import's.
        user: who imports; names only those as owner whom this person may assign.
        kind: what the rows are.

    Raises:
        Cancelled: the user stopped it.
    """
    checker = _Checker(columns, fields, check, context, user, kind)
    for at, row in enumerate(rows, start=1):
        yield checker.row(row)
        if at % STEP == 0:
            progress.step(STEP)


class _Checker:
    def __init__(
        self,
        columns: Columns,
        fields: Sequence[Field],
        check: Check,
        context: EntryContext,
        user: User,
        kind: Kind,
    ) -> None:
        self._draft = columns.drafter()
        self._by_key = {one.key: one for one in fields}
        self._check = check
        self._context = replace(context, known={})
        self._user = user
        self._today = clock.today()
        self._owned = "owner" in self._by_key
        mapped = columns.mapped
        self._phones = tuple(key for key in PHONES if key in mapped and key in self._by_key)
        self._past = tuple(one.key for one in OF_KIND[kind] if one.key in mapped)

    def row(self, row: Row) -> CheckedRow:
        draft = self._draft(row.cells)
        result = self._check(draft, self._context)
        values: dict[str, Any] = result.values
        problems: list[Problem] = []
        kept: list[str] = []
        for problem in result.problems:
            if problem.severity is Severity.ERROR and problem.field in TO_REMARK and problem.code != NEEDED:
                kept.append(self._line(problem.field, draft))
                problems.append(Problem(problem.field, problem.code, Severity.WARNING, problem.arguments))
            else:
                problems.append(problem)
        planned = values.get("next_follow_up")
        if planned is not None and planned < self._today:
            problems.append(Problem("next_follow_up", "day_over", Severity.WARNING))
        rounded = [key for key in self._phones if values[key] and draft[key].endswith(_ROUNDED)]
        problems += [Problem(key, "digits_rounded", Severity.WARNING) for key in rounded]
        if self._owned and (values["owner"] is not None or values["store"] is not None):
            self._leave_out(draft, values, problems, kept)
        if kept:
            values["remark"] = "\n".join(part for part in (values["remark"], *kept) if part)
            limit = self._by_key["remark"].limit
            if len(values["remark"]) > limit:
                problems.append(Problem("remark", "long", Severity.ERROR, {"count": limit}))
        origin = NOTHING
        if self._past:
            origin, more = read_origin(draft, self._past, self._context)
            problems += more
        return CheckedRow(row.number, values, tuple(problems), origin)

    def _leave_out(
        self, draft: Mapping[str, str], values: dict[str, Any], problems: list[Problem], kept: list[str]
    ) -> None:
        for field_key, code in _left_out(values, self._context, self._user):
            arguments = {
                "text": draft.get(field_key, "").strip(),
                "store": draft.get("store", "").strip(),
            }
            problems.append(Problem(field_key, code, Severity.WARNING, arguments))
            kept.append(self._line(field_key, draft))

    def _line(self, key: str, draft: Mapping[str, str]) -> str:
        return f"{caption(self._by_key[key])}: {draft[key].strip()}"


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
