"""Writes what the rows of a plan change of records that are there, and the follow-ups that they bring these."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from desktop.controllers.entries.field import Problem
from desktop.controllers.entries.origin import FOLLOW_UP, Origin
from desktop.controllers.import_entries import additions
from desktop.controllers.import_updating import SheetUpdate, SheetValues, before_of
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.progress import Progress, Within
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.kept_rows import KeptRow, keep_rows, marks_of
from desktop.spreadsheets.plan import Plan
from desktop.words import Operation

# Two customers of one part may exchange their phones.
TOGETHER = 20_000


class Updates:
    """Updating the records of one plan, inside the import's transaction.

    Attributes:
        skipped: how many rows had nothing to write: another row of their record was before them.
        refused: the numbers of rows that could not be written, and why.
    """

    def __init__(self, session: Session, plan: Plan, progress: Progress) -> None:
        self.skipped = 0
        self.refused: list[tuple[int, Problem]] = []
        self._session = session
        self._plan = plan
        self._target = plan.target
        self._progress = progress
        # Only these of the rows: those of a large sheet leave no room for more.
        self._brought: dict[int, list[tuple[int, Origin]]] = {}

    def bring(self, record: int, row: CheckedRow) -> None:
        """Has the follow-up of a row added to a record when that is updated."""
        self._brought.setdefault(record, []).append((row.number, row.origin))

    def write(self, batch: int, rows: Iterator[CheckedRow]) -> Sequence[int]:
        """Updates the records that rows are about, and gives their ids; of several rows the first one counts.

        Arguments:
            batch: the import.
            rows: those decided so.
        """
        changed, seen = array("q"), set[int]()
        while part := list(islice(rows, TOGETHER)):
            by_record: dict[int, CheckedRow] = {}
            for row in part:
                assert row.match is not None
                if row.match.id not in seen:
                    seen.add(row.match.id)
                    by_record[row.match.id] = row
                elif not self._plan.brings(row):
                    self.skipped += 1
            changed.extend(self._part(batch, by_record))
            self._progress.step(len(part))
        return changed

    def _part(self, batch: int, rows: Mapping[int, CheckedRow]) -> list[int]:
        values = self._updates(batch, rows)
        # Its own count of steps would go beyond the number of rows.
        done = operate(
            self._session,
            Operation.IMPORT_UPDATE,
            values,
            SheetUpdate(values),
            Within(self._progress),
            self._target.subject,
        )
        key = "number" if self._target.numbered else "code"
        for one in done.refused:
            problem = Problem(key, "cannot_update", arguments={"refusal": one.refused})
            numbers = {rows[one.id].number, *(number for number, _origin in self._brought.get(one.id, ()))}
            self.refused += [(number, problem) for number in sorted(numbers)]
        ids = [one.id for one in done.done]
        keep_rows(self._session.database.connection(), batch, self._befores(ids, rows, values))
        return ids

    def _updates(self, batch: int, rows: Mapping[int, CheckedRow]) -> dict[int, SheetValues]:
        """What is written, by record; records that others gave the same follow-ups meanwhile are left out."""
        brought = {one: self._brought[one] for one in rows if one in self._brought} if self._brought else {}
        adding = additions(self._session, self._target.kind, batch, brought)
        found = {}
        for one, row in rows.items():
            assert row.match is not None
            values, adds = self._values(row), adding.get(one)
            if adds is not None:
                self.skipped += len(adds.left - {row.number} if values else adds.left)
                adds = adds if adds.entries else None
            if values or adds is not None:
                found[one] = SheetValues(row.match.version, values, adds)
        return found

    def _values(self, row: CheckedRow) -> dict[str, Any]:
        """The new values that an update of a row writes, of phones with their normal forms."""
        updates = self._plan.updates(row)
        chosen = {key: new for key, (_old, new) in updates.items() if key != FOLLOW_UP}
        keys = {f"{key}_key" for key in self._plan.phones if key in chosen}
        return chosen | {key: row.changes[key][1] for key in keys}

    def _befores(
        self, ids: Sequence[int], numbers: Mapping[int, CheckedRow], rows: Mapping[int, SheetValues]
    ) -> Iterator[KeptRow]:
        for one in ids:
            row, given = numbers[one], rows[one]
            old = {key: row.changes[key][0] for key in given.values}
            before = before_of(self._target.fields, old, given)
            yield one, row.number, 0, given.version + bool(given.values), before, marks_of(row)
