"""Holds the checked rows of a sheet against each other and against what is stored: what each of them turns out to be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop.controllers.directory import Directory
from desktop.controllers.entries.customer import unique_keys
from desktop.controllers.entries.field import EntryContext, Problem, Severity, clean
from desktop.controllers.entries.origin import FOLLOW_UP, OF_FOLLOW_UP
from desktop.controllers.entries.phone import keys_of
from desktop.controllers.import_entries import Entries
from desktop.controllers.matching import Found, Known, contact_keys, find, identity_of, known_numbers
from desktop.controllers.session import Session
from desktop.progress import Progress
from desktop.spreadsheets.asides import Asides
from desktop.spreadsheets.check import BARRED, CheckedRow
from desktop.spreadsheets.checked_rows import Judgement
from desktop.spreadsheets.comparing import Comparing
from desktop.spreadsheets.decisions import Finding
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.table import Cell, Row
from desktop.spreadsheets.targets import Target
from desktop.words import Kind, Uniqueness

if TYPE_CHECKING:
    from desktop.spreadsheets.plan import Plan

# Of so many rows what is stored is looked up with one question each: no more of it is held at once.
TOGETHER = 5000


# The field that tells that an earlier row has the same, and the words for it.
_TWICE = {Kind.PRODUCT: ("code", "product_twice"), Kind.CUSTOMER: ("phone", "customer_twice")}


@dataclass(frozen=True)
class Sheet:
    """The rows of a sheet as they were checked, and what judging them needs besides.

    Arguments:
        target: what they become.
        columns: which column is which field.
        header: its captions.
        cells, rows: as they stand in the sheet, and checked one by one; as many of both.
        context: names, lists and the import's region.
        repeated: hashes of the keys that more than one row may have; only of these the first row is kept in mind.
    """

    target: Target
    columns: Columns
    header: Sequence[str]
    cells: Iterable[Row]
    rows: Iterable[CheckedRow]
    context: EntryContext
    repeated: Collection[int]

    @staticmethod
    def of(plan: Plan, context: EntryContext) -> Sheet:
        """The rows of a plan."""
        table = plan.table
        return Sheet(plan.target, plan.columns, table.header, table.rows, plan.parsed, context, plan.repeated)


def keys_in_sheet(kind: Kind, uniqueness: Uniqueness, values: Mapping[str, Any]) -> Sequence[str]:
    """By what a row is the same as another one of its sheet: a product's code, a customer's unique keys, else contacts."""
    if kind is Kind.PRODUCT:
        code = identity_of(kind, values, "")
        return (code,) if code else ()
    if kind is not Kind.CUSTOMER:
        return contact_keys(values)
    return keys_of(values) if uniqueness is Uniqueness.NONE else unique_keys(values, uniqueness)


class Repetitions:
    """Finds the keys that more than one row has, as hashes: the keys themselves would take three times the room.

    Arguments:
        kind, uniqueness: what the rows are, and what makes two customers one.
    """

    def __init__(self, kind: Kind, uniqueness: Uniqueness) -> None:
        self._kind = kind
        self._uniqueness = uniqueness
        self._seen: set[int] = set()
        self._found: set[int] = set()

    @classmethod
    def among(cls, kind: Kind, uniqueness: Uniqueness, rows: Iterable[CheckedRow]) -> frozenset[int]:
        """The hashes of the keys that more than one of the rows has."""
        repetitions = cls(kind, uniqueness)
        for _row in repetitions.watching(rows):
            pass
        return repetitions.found()

    def watching(self, rows: Iterable[CheckedRow]) -> Iterator[CheckedRow]:
        """Passes rows on and keeps their keys in mind."""
        for row in rows:
            for key in keys_in_sheet(self._kind, self._uniqueness, row.values):
                one = hash(key)
                (self._found if one in self._seen else self._seen).add(one)
            yield row

    def found(self) -> frozenset[int]:
        """The hashes of the keys that were there more than once."""
        return frozenset(self._found)


def judge(session: Session, sheet: Sheet, progress: Progress) -> Iterator[Judgement]:
    """What every row turns out to be, inside the caller's transaction; so many at a time are looked up together.

    Raises:
        Cancelled: the watcher of the progress wants it to stop.
    """
    kind = sheet.target.kind
    named = "number" in sheet.columns.mapped or kind is Kind.PRODUCT
    followed = FOLLOW_UP in sheet.columns.mapped
    judging, pairs = _Judging(sheet), zip(sheet.rows, sheet.cells, strict=True)
    while part := list(islice(pairs, TOGETHER)):
        progress.step(0)
        identities = [
            identity_of(kind, row.values, row.origin.number) if named else "" for row, _cells in part
        ]
        judging.found = find(
            session,
            sheet.target.subject,
            sheet.target.fields,
            [row.values for row, _cells in part],
            identities if named else [],
            sheet.context.uniqueness,
        )
        if followed:
            judging.entries = Entries(session, kind, judging.found.stored)
        for (row, cells), identity in zip(part, identities, strict=True):
            yield row, judging.judged(cells.cells, row, identity)


def knows_a_number(session: Session, target: Target, columns: Columns, rows: Iterable[Row]) -> bool:
    """Whether one of the numbers in a sheet is that of a record here; else its column is another system's."""
    draft, rows = columns.drafter(), iter(rows)
    while part := list(islice(rows, TOGETHER)):
        numbers = {clean(draft(row.cells)["number"]) for row in part}
        if known_numbers(session, target.subject, numbers - {""}):
            return True
    return False


class _Judging:
    def __init__(self, sheet: Sheet) -> None:
        self._kind = sheet.target.kind
        self.found = Found()
        # The follow-ups of the records that are there; None where the sheet has none.
        self.entries: Entries | None = None
        self._uniqueness = sheet.context.uniqueness
        self._directory = sheet.context.directory
        self._recurring = sheet.repeated
        self._firsts: dict[str, int] = {}
        self._matched: dict[int, int] = {}
        # What rows give records that are there, by the numbers of these rows.
        self._receivers: dict[int, Known] = {}
        # The open records whose phones rows have, by the numbers of these rows.
        self._holders: dict[int, Known] = {}
        self._bar_codes: dict[str, int] = {}
        self._comparing = Comparing(sheet.target, sheet.columns, sheet.context)
        self._asides = Asides(sheet.header, sheet.columns)

    def judged(self, cells: Sequence[Cell], row: CheckedRow, identity: str) -> CheckedRow:
        aside = self._asides.problem(cells)
        found = self._as_record(cells, row, identity)
        return found if aside is None else _set_aside(found, aside)

    def _as_record(self, cells: Sequence[Cell], row: CheckedRow, identity: str) -> CheckedRow:
        match = self.found.by_identity.get(identity.casefold()) if identity else None
        if match is not None:
            return self._about(cells, row, match)
        if self._kind is not Kind.PRODUCT and identity:
            problem = Problem("number", "number_unknown", arguments={"text": identity})
            return replace(row, problems=(*row.problems, problem))
        return self._new(cells, row)

    def _about(self, cells: Sequence[Cell], row: CheckedRow, match: Known) -> CheckedRow:
        """A row that names the record it is about."""
        first = self._matched.setdefault(match.id, row.number)
        key = "code" if self._kind is Kind.PRODUCT else "number"
        if first != row.number:
            code = "product_twice" if self._kind is Kind.PRODUCT else "record_twice"
            problem = Problem(key, code, Severity.WARNING, {"row": first})
            return self._again(replace(row, first=first, match=match), problem, key)
        clears = self._kind is not Kind.PRODUCT
        return self._receiving(self._compared(cells, row, match, Finding.UPDATE, key, clears=clears), match)

    def _again(self, row: CheckedRow, problem: Problem, key: str) -> CheckedRow:
        """A row about a record that an earlier one is about: nothing but its follow-up counts."""
        assert row.match is not None
        changes, problems = self._follow_up(row, row.match)
        problems = [problem, *problems]
        refused = self.found.refused.get(row.match.id)
        if refused is not None and changes:
            problems.append(Problem(key, BARRED, arguments={"refusal": refused}))
        finding = Finding.UPDATE if changes else Finding.REPEATED
        found = replace(row, problems=tuple(problems), finding=finding, changes=changes)
        return self._bringing(found, row.match)

    def _follow_up(self, row: CheckedRow, match: Known) -> tuple[dict[str, tuple[Any, Any]], list[Problem]]:
        """What a row's follow-up changes of a record, and what is to be said of it; nothing where there is none."""
        if row.origin.entry is None or self.entries is None:
            return {}, []
        said = [one for one in row.problems if one.field in OF_FOLLOW_UP]
        if self.entries.has(match.id, row.origin):
            there = Problem(FOLLOW_UP, "follow_up_there", Severity.NOTE)
            return {}, [*(one for one in said if one.severity is Severity.ERROR), there]
        return {FOLLOW_UP: (None, row.origin.entry.text)}, said

    def _bringing(self, row: CheckedRow, match: Known) -> CheckedRow:
        """A row as it turned out to be: no later one needs to bring its follow-up, unless it is refused itself."""
        if self.entries is not None and FOLLOW_UP in row.changes and not row.errors:
            self.entries.keep(match.id, row.origin)
        return row

    def _receiving(self, row: CheckedRow, match: Known) -> CheckedRow:
        """A row that gives its record a phone: no other row may have it unnoticed."""
        if row.errors or not row.changes or self._kind is Kind.PRODUCT:
            return row
        keys = self._new_keys(match, row.changes)
        first = self._first_with(keys, row)
        if any(self._firsts.get(key) == row.number for key in keys):
            self._receivers[row.number] = match
        if first is None:
            return row
        return replace(row, problems=(*row.problems, self._twice(self._updated(match, row.changes), first)))

    def _twice(self, values: Mapping[str, Any], first: int) -> Problem:
        """That an earlier row has the same."""
        field, code = _TWICE.get(self._kind, ("phone", "phone_twice"))
        if code == "phone_twice" and not keys_of(values):
            field, code = "wechat", "wechat_twice"
        return Problem(field, code, Severity.WARNING, {"row": first})

    def _new_keys(self, match: Known, changes: Mapping[str, tuple[Any, Any]]) -> list[str]:
        """The keys that a record would have after an update, and has not now."""
        had = keys_in_sheet(self._kind, self._uniqueness, self.found.stored[match.id])
        new = self._updated(match, changes)
        return [key for key in keys_in_sheet(self._kind, self._uniqueness, new) if key not in had]

    def _updated(self, match: Known, changes: Mapping[str, tuple[Any, Any]]) -> dict[str, Any]:
        """The values that a record would have after an update."""
        return dict(self.found.stored[match.id]) | {key: value for key, (_old, value) in changes.items()}

    def _first_with(self, keys: Sequence[str], row: CheckedRow) -> int | None:
        """The earlier row that has one of the keys; what is refused keeps no other row out."""
        first = next((self._firsts[key] for key in keys if key in self._firsts), None)
        if not row.errors:
            for key in keys:
                if hash(key) in self._recurring:
                    self._firsts.setdefault(key, row.number)
        return first

    def _compared(
        self,
        cells: Sequence[Cell],
        row: CheckedRow,
        match: Known,
        finding: Finding,
        key: str,
        *,
        clears: bool,
    ) -> CheckedRow:
        """A row with the differences from the record it may update."""
        old = self.found.stored.get(match.id)
        if old is None:
            return replace(row, finding=finding, match=match)
        result = self._comparing.compare(cells, old, row, clears=clears)
        added, said = self._follow_up(row, match)
        problems = [*result.problems, *self._keys_taken(match, result.changes), *said]
        result.changes.update(added)
        if match.converted and "phone" in result.changes:
            problems.append(Problem("phone", "customer_phone_stays", Severity.WARNING))
        refused = self.found.refused.get(match.id)
        if refused is not None and result.changes:
            severity = Severity.ERROR if finding is Finding.UPDATE else Severity.NOTE
            problems.append(Problem(key, BARRED, severity, {"refusal": refused}))
        if finding is Finding.UPDATE and not result.changes:
            finding = Finding.UNCHANGED
        found = replace(
            row,
            problems=tuple(problems),
            finding=finding,
            match=match,
            changes=result.changes,
            kept=result.kept,
        )
        return self._bringing(found, match)

    def _keys_taken(self, match: Known, changes: Mapping[str, tuple[Any, Any]]) -> list[Problem]:
        """What is to be said of new phones that another record has."""
        if self._kind is Kind.CUSTOMER:
            holder = self._first_of(self.found.holders, self._new_keys(match, changes))
            return [] if holder is None or holder.id == match.id else [self._held_problem(holder)]
        problems = []
        for key in ("phone", "second_phone"):
            new = changes.get(f"{key}_key", ("", None))[1]
            other = self.found.open.get(new) if new else None
            if other is not None and (other.kind, other.id) != (match.kind, match.id):
                problems.append(self._open_problem(other, key))
        return problems

    def _new(self, cells: Sequence[Cell], row: CheckedRow) -> CheckedRow:
        """A row that names no record: perhaps one that is known by its phone or code."""
        keys = keys_in_sheet(self._kind, self._uniqueness, row.values)
        repeated = self._first_with(keys, row)
        if repeated is not None:
            return self._repeated(row, repeated)
        if self._kind is Kind.PRODUCT:
            problems = self._same_bar_code(row)
            return replace(row, problems=(*row.problems, *problems)) if problems else row
        return self._by_phone(cells, row, keys)

    def _repeated(self, row: CheckedRow, first: int) -> CheckedRow:
        receiver, holder = self._receivers.get(first), self._holders.get(first)
        there = receiver or holder
        problems = [*row.problems, self._twice(row.values, first)]
        changes: dict[str, tuple[Any, Any]] = {}
        if row.origin.entry is not None:
            joined = Problem(FOLLOW_UP, "follow_up_joined", Severity.NOTE, {"row": first})
            changes, said = ({}, []) if there is None else self._follow_up(row, there)
            problems += [joined] if there is None or changes else [one for one in said if one not in problems]
        # What gives its follow-up to the first row's record, if that is updated, is about no record by itself.
        match = holder if row.origin.entry is not None else there
        found = replace(
            row, problems=tuple(problems), finding=Finding.REPEATED, first=first, match=match, changes=changes
        )
        return found if there is None else self._bringing(found, there)

    def _same_bar_code(self, row: CheckedRow) -> list[Problem]:
        code = row.values["bar_code"]
        if not code:
            return []
        first = self._bar_codes.setdefault(code, row.number)
        if first != row.number:
            return [Problem("bar_code", "bar_code_twice", Severity.WARNING, {"row": first})]
        other = self.found.bar_codes.get(code)
        if other is None:
            return []
        told = {"code": other[1], "name": other[2]}
        return [Problem("bar_code", "bar_code_there", Severity.WARNING, told)]

    def _by_phone(self, cells: Sequence[Cell], row: CheckedRow, keys: Sequence[str]) -> CheckedRow:
        there = self._first_of(self.found.holders, keys)
        if there is not None:
            return self._there(cells, row, there, Finding.EXISTING, self._held_problem(there))
        phones = keys_of(row.values)
        contacts = keys if self._kind is not Kind.CUSTOMER else phones
        is_open = self._first_of(self.found.open, contacts)
        if is_open is not None:
            if self.entries is not None and is_open.visible and is_open.kind is self._kind:
                self._hold(row, keys, is_open)
            return self._there(
                cells,
                row,
                is_open,
                Finding.OPEN,
                self._open_problem(is_open, "phone" if phones else "wechat"),
            )
        customer = self._first_of(self.found.customers, phones)
        if customer is None:
            return row
        if self._kind is Kind.CUSTOMER:
            return self._there(cells, row, customer, Finding.EXISTING, self._held_problem(customer))
        problem = Problem("phone", "shared_customer", Severity.NOTE, {"name": customer.name})
        return replace(row, problems=(*row.problems, problem), finding=Finding.SHARED, match=customer)

    def _hold(self, row: CheckedRow, keys: Sequence[str], match: Known) -> None:
        """Keeps in mind which record that may be updated has the phone of a row that others repeat."""
        named = any(self._firsts.get(key) == row.number for key in keys)
        if named and match.id not in self.found.refused:
            self._holders[row.number] = match

    def _there(
        self, cells: Sequence[Cell], row: CheckedRow, match: Known, finding: Finding, problem: Problem
    ) -> CheckedRow:
        """A row whose phone a record has that may be updated instead; what is wrong with the row stays said."""
        if row.errors or not match.visible or match.kind is not self._kind:
            return replace(row, problems=(*row.problems, problem), finding=finding, match=match)
        compared = self._compared(cells, row, match, finding, "phone", clears=False)
        own = {one.field for one in row.problems}
        more = [one for one in compared.problems if one.field not in own or one.code == BARRED]
        return replace(compared, problems=(*row.problems, problem, *more))

    @staticmethod
    def _first_of(found: Mapping[str, Known], keys: Sequence[str]) -> Known | None:
        return next((found[key] for key in keys if key in found), None)

    def _held_problem(self, there: Known) -> Problem:
        if there.visible:
            return Problem("phone", "customer_there", Severity.WARNING, {"number": there.number})
        told = {"name": there.name, "owner": _name(self._directory, there.owner)}
        return Problem("phone", "customer_elsewhere", Severity.WARNING, told)

    def _open_problem(self, there: Known, key: str) -> Problem:
        by = "wechat" if key == "wechat" else "open"
        if there.visible:
            told = {"number": there.number, "name": there.name}
            return Problem(key, f"{by}_there", Severity.WARNING, told)
        told = {
            "owner": _name(self._directory, there.owner),
            "store": self._directory.store_name(there.store) or "–",
        }
        return Problem(key, f"{by}_elsewhere", Severity.WARNING, told)


def _set_aside(row: CheckedRow, problem: Problem) -> CheckedRow:
    """A row that looks like none, unless it names a record that is there; what it lacks to be one need not be said."""
    if row.finding not in (Finding.NEW, Finding.SHARED, Finding.REPEATED):
        return row
    if row.errors:
        return replace(row, problems=(problem,), finding=Finding.NO_RECORD)
    if row.finding is Finding.REPEATED:
        return row
    return replace(row, problems=(problem, *row.problems), finding=Finding.ASIDE)


def _name(directory: Directory, staff: int | None) -> str:
    return directory.staff_name(staff) or "–"
