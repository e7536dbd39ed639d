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
from desktop.spreadsheets.check import BARRED, CheckedRow
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
        self._followed = FOLLOW_UP in plan.columns.mapped
        self._records: set[int] = set()
        # Places of rows, and not the rows: those of a large sheet leave no room for that.
        self._more: dict[int, list[int]] = {}

    def expect(self, place: int, row: CheckedRow) -> None:
        """Looks at a row that is to update its record: of several the first does, and all add their follow-ups.

        Arguments:
            place: of the row in the plan.
        """
        if not self._followed or row.match is None:
            return
        if row.match.id not in self._records:
            self._records.add(row.match.id)
        elif self._plan.brings(row):
            self.join(row.match.id, place)

    def expects(self, record: int) -> bool:
        """Whether a row that was looked at updates a record."""
        return record in self._records

    def join(self, record: int, place: int) -> None:
        """Has the follow-up of one more row added when a record is updated."""
        self._more.setdefault(record, []).append(place)

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
        brought = self._brought(rows) if self._followed else {}
        values = self._updates(batch, rows, brought)
        if not values:
            return []
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
            problem = Problem(key, BARRED, arguments={"refusal": one.refused})
            numbers = {rows[one.id].number, *(number for number, _origin in brought.get(one.id, ()))}
            self.refused += [(number, problem) for number in sorted(numbers)]
        ids = [one.id for one in done.done]
        keep_rows(self._session.database.connection(), batch, self._befores(ids, rows, values))
        return ids

    def _brought(self, rows: Mapping[int, CheckedRow]) -> dict[int, list[tuple[int, Origin]]]:
        """What rows tell of follow-ups, with their numbers, by record."""
        found = {}
        for one, row in rows.items():
            own = [row] if self._plan.brings(row) else []
            told = [*own, *(self._plan.rows[place] for place in self._more.get(one, ()))]
            if told:
                found[one] = [(each.number, each.origin) for each in told]
        return found

    def _updates(
        self, batch: int, rows: Mapping[int, CheckedRow], brought: Mapping[int, list[tuple[int, Origin]]]
    ) -> dict[int, SheetValues]:
        """What is written, by record; records that others gave the same follow-ups meanwhile are left out."""
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
