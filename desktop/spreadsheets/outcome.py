"""What became of every row of an import: how many rows of which kind it wrote, and which it left out, and why."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.models.backends.import_marks import SHARED, WARNED
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import ASIDES, DUPLICATES, Decision, Finding
from desktop.spreadsheets.kept_rows import marks_of
from desktop.spreadsheets.plan import Plan
from desktop.spreadsheets.spool import Picked
from desktop.spreadsheets.writing import Imported

Rows = Sequence[CheckedRow]


@dataclass(frozen=True)
class RowsOutcome:
    """The rows of an import by what became of them.

    Arguments:
        shared, warned: how many of the rows written have a shared customer, and how many something to be looked at.
        duplicates: rows left out since their record is there, or another row has it.
        unchanged: rows that say what is stored already.
        aside: rows that look like no record.
        unticked: rows that the person decided to leave out.
        joined: rows that only gave their follow-up to the record of another one.
        late: rows refused since somebody else was faster.
        owners: whom the rows of new records name; few people, however many rows.
    """

    shared: int = 0
    warned: int = 0
    duplicates: Rows = ()
    unchanged: Rows = ()
    aside: Rows = ()
    unticked: Rows = ()
    joined: Rows = ()
    late: Rows = ()
    owners: tuple[int, ...] = ()


def sort_out(plan: Plan, imported: Imported) -> RowsOutcome:
    """Sorts the rows of a plan that was written; of half a million it takes seconds.

    Arguments:
        plan: as it was written.
        imported: what writing it came to.
    """
    return _Sorting(plan, imported).run()


class _Sorting:
    def __init__(self, plan: Plan, imported: Imported) -> None:
        self._plan = plan
        self._late = {one.row for one in imported.refused}
        self._written: set[int] = set()
        self._updated: set[int] = set()
        self._owners: set[int] = set()
        names = ("duplicates", "unchanged", "aside", "unticked", "joined", "late")
        self._places = {name: array("I") for name in names}

    def run(self) -> RowsOutcome:
        shared = warned = 0
        for at, row in enumerate(self._plan.rows):
            if row.errors:
                continue
            name = "late" if row.number in self._late else self._came_to(row, self._plan.decision(row))
            if name:
                self._places[name].append(at)
            else:
                marks = marks_of(row)
                shared += bool(marks & SHARED)
                warned += bool(marks & WARNED)
        rows = {name: Picked(self._plan.rows, found) for name, found in self._places.items()}
        return RowsOutcome(shared, warned, **rows, owners=tuple(sorted(self._owners)))

    def _came_to(self, row: CheckedRow, decision: Decision) -> str:
        """Among which rows one is that was not refused; empty where it was written."""
        if self._plan.outdone(row):
            # Rows that repeat this one give their follow-ups to the record all the same.
            self._written.add(row.number)
        if decision is Decision.IMPORT:
            self._written.add(row.number)
            owner = row.values.get("owner")
            if owner is not None:
                self._owners.add(owner)
            return ""
        if decision is Decision.JOIN and (row.first is None or row.first in self._written):
            return "joined"
        if row.match is not None and decision in (Decision.UPDATE, Decision.JOIN):
            if row.match.id in self._updated:
                return "joined" if self._plan.brings(row) else "duplicates"
            self._updated.add(row.match.id)
            self._written.add(row.number)
            return ""
        return "duplicates" if decision is Decision.JOIN else self._why_left_out(row)

    def _why_left_out(self, row: CheckedRow) -> str:
        wanted = self._plan.wanted
        asked = wanted.by_row.get(row.number) or wanted.by_finding.get(row.finding)
        if row.finding is Finding.UNCHANGED:
            return "unchanged"
        if row.finding in ASIDES:
            return "aside"
        if row.finding is Finding.UPDATE:
            return "unticked" if asked is Decision.SKIP else "unchanged"
        if row.finding in DUPLICATES and not self._plan.outdone(row):
            return "unchanged" if asked is Decision.UPDATE and not row.barred else "duplicates"
        return "duplicates" if row.finding in DUPLICATES else "unticked"
