"""A file read and checked: its rows, what they turned out to be, and what is to be done with each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.controllers.entries.field import FieldKind
from desktop.controllers.entries.origin import FOLLOW_UP
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.checked_rows import JudgedRows
from desktop.spreadsheets.decisions import PROPOSED, Decision, Finding, Wanted, possible
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.spool import Picked
from desktop.spreadsheets.table import Table
from desktop.spreadsheets.targets import OPPORTUNITIES, Target
from desktop.words import Uniqueness

WRITTEN = (Decision.IMPORT, Decision.UPDATE)
_NOTHING_ASKED = (None, None)


@dataclass(frozen=True)
class Earlier:
    """An import of the very same file, or of the same rows in another one.

    Arguments:
        same_file: whether the file is the same byte for byte.
        file_name: how it was called then.
    """

    at: datetime
    staff: int
    created: int
    same_file: bool = True
    file_name: str = ""


@dataclass(frozen=True)
class Plan:
    """A file read and checked, ready to be written.

    Arguments:
        uuid: made once per plan, so that importing it twice is one import.
        region: of phones without a country code; `region_counts` says how many fit which region.
        parsed: the rows, each checked for itself; `rows` are these held against each other and what is stored.
        as_of: the newest line of the history when the rows were held against what is stored.
        repeated: hashes of what more than one row is known by.
        rows_digest: the same for the same rows, whatever the file is called and however it is written.
        earlier: imports of the very same file or rows.
        target: what the rows become.
        wanted: what the person has decided.
        leave_bad: import the rows in order although others are refused.
        uniqueness: of customers, when the rows were held against them.
    """

    uuid: str
    path: Path
    sha256: str
    table: Table
    columns: Columns
    region: str
    region_counts: Mapping[str, int]
    rows: JudgedRows
    parsed: Sequence[CheckedRow]
    rows_digest: str
    repeated: frozenset[int] = frozenset()
    as_of: int = -1
    earlier: tuple[Earlier, ...] = ()
    target: Target = OPPORTUNITIES
    wanted: Wanted = field(default_factory=Wanted)
    leave_bad: bool = False
    uniqueness: Uniqueness = Uniqueness.PHONE

    def is_like(self, other: Opened | Plan) -> bool:
        """Whether both are of the rows of one sheet, so that what was decided or typed by their numbers holds."""
        same_sheet = (self.sha256, self.table.sheet) == (other.sha256, other.table.sheet)
        return same_sheet and self.target is other.target

    @property
    def bad(self) -> Sequence[CheckedRow]:
        """The rows that cannot be imported."""
        return Picked(self.rows, self.rows.bad)

    @property
    def doubtful(self) -> Sequence[CheckedRow]:
        """The rows that can be imported with something to be said."""
        return Picked(self.rows, self.rows.doubtful)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The captions of the columns that match no field."""
        return tuple(self.table.header[at] for at in self.columns.unmatched)

    def decided(self, wanted: Wanted) -> Plan:
        """The plan with other decisions; nothing is looked up again."""
        return replace(self, wanted=wanted)

    def decision(self, row: CheckedRow) -> Decision:
        """What is done with a row: what was decided as far as it is possible, else what is proposed."""
        if row.problems and row.errors:
            return Decision.SKIP
        chosen = PROPOSED[row.finding]
        asked = (self.wanted.by_row.get(row.number), self.wanted.by_finding.get(row.finding))
        if asked != _NOTHING_ASKED:
            offered = self._possible(row)
            chosen = next((one for one in asked if one in offered), None) or chosen
        if (
            chosen is Decision.SKIP
            and row.joins
            and asked[0] is not Decision.SKIP
            and self._finds_record(row)
        ):
            return Decision.JOIN
        if chosen is Decision.UPDATE and not self.can_update(row):
            return Decision.JOIN if self.outdone(row) and self.brings(row) else Decision.SKIP
        return chosen

    def _finds_record(self, row: CheckedRow) -> bool:
        """Whether there will be a record for the follow-up of a row that repeats another one."""
        assert row.first is not None
        at = self.position_of(row.first)
        finding = self.rows.finding(at)
        asked = (self.wanted.by_row.get(row.first), self.wanted.by_finding.get(finding))
        offered = possible(self.target.kind, finding, self.uniqueness)
        chosen = next((one for one in asked if one in offered), PROPOSED[finding])
        if chosen is not Decision.UPDATE or not self.brings(row):
            return chosen is Decision.IMPORT
        # Only where its record gets the phone that both rows have, does a row that names one share it.
        return row.match is not None or self.wanted.columns is None or self.can_update(self.rows[at])

    def outdone(self, row: CheckedRow) -> bool:
        """Whether another row updates the record that a row may update: its follow-up can be added still."""
        other = self.rows.rivals.get(row.number)
        return other is not None and self.decision(self.rows[self.position_of(other)]) is Decision.UPDATE

    def brings(self, row: CheckedRow) -> bool:
        """Whether updating its record with a row adds a follow-up to it."""
        return row.origin.entry is not None and FOLLOW_UP in self.updates(row)

    @property
    def takes_plain(self) -> bool:
        """Whether every new row that can be imported is, since nothing was decided of any."""
        wanted = self.wanted
        return not wanted.by_row and wanted.by_finding.keys().isdisjoint({Finding.NEW, Finding.SHARED})

    def can_update(self, row: CheckedRow) -> bool:
        """Whether updating the record of a row would write anything, and may."""
        return not row.barred and bool(self.updates(row)) and not self.outdone(row)

    def wants_update(self, row: CheckedRow) -> bool:
        """Whether the person asked for an update of a row's record, whatever comes of it."""
        wanted = self.wanted
        asked = wanted.by_row.get(row.number) or wanted.by_finding.get(row.finding)
        return asked is Decision.UPDATE

    def updates(self, row: CheckedRow) -> dict[str, tuple[Any, Any]]:
        """Old and new value of every field that updating the record of a row would write; of phones by their text.

        A follow-up that it would add is among them, without an old value.
        """
        chosen: dict[str, tuple[Any, Any]] = {}
        for key, (old, new) in row.changes.items():
            if key.endswith("_key"):
                continue
            empty = old is None or old == ""
            if self.wanted.replaces(row.finding, key, was_empty=empty):
                chosen[key] = (old, new)
        return chosen

    def offered(self, row: CheckedRow) -> tuple[Decision, ...]:
        """What may be decided of a row, the proposal first; nothing of one with errors."""
        if row.errors:
            return ()
        choices = self._possible(row)
        return tuple(one for one in choices if one is not Decision.UPDATE or self.can_update(row))

    def _possible(self, row: CheckedRow) -> tuple[Decision, ...]:
        if row.finding is Finding.REPEATED and row.origin.number:
            # It names a record that is there, and was looked at as no other: it may lack what a new one needs.
            return (Decision.SKIP,)
        found = possible(self.target.kind, row.finding, self.uniqueness)
        joins = self._finds_record(row) if row.joins else self.outdone(row) and self.brings(row)
        return (Decision.JOIN, *found) if joins else found

    def is_taken(self, row: CheckedRow) -> bool:
        """Whether a row becomes a record or changes one."""
        return self.decision(row) in WRITTEN

    def taking(self, row: CheckedRow) -> Decision | None:
        """What taking a row would mean: importing it, else updating the record it is about; None where neither goes."""
        offered = self.offered(row)
        return next((one for one in WRITTEN if one in offered), None)

    def deciding(self, rows: Iterable[CheckedRow], take: bool) -> Plan:
        """The plan with rows taken, as far as that goes, or left out; a follow-up goes to the record of another still."""
        by_row = dict(self.wanted.by_row)
        # Sees what is decided on the way: what becomes of a follow-up may hang on another of the rows.
        proposed = self.decided(replace(self.wanted, by_row=by_row))
        for row in rows:
            if self.is_taken(row) is take:
                continue
            by_row.pop(row.number, None)
            chosen = self.taking(row) if take else Decision.SKIP
            if chosen is not None and (take or proposed.decision(row) is not Decision.JOIN):
                by_row[row.number] = chosen
        return self.decided(replace(self.wanted, by_row=by_row))

    def with_row(self, row: CheckedRow, decision: Decision) -> Plan:
        """The plan with one row decided."""
        return self.decided(replace(self.wanted, by_row={**self.wanted.by_row, row.number: decision}))

    def with_finding(self, finding: Finding, decision: Decision) -> Plan:
        """The plan with all rows decided that turned out so, but for those decided one by one."""
        chosen = {**self.wanted.by_finding, finding: decision}
        return self.decided(replace(self.wanted, by_finding=chosen))

    def position_of(self, row: int) -> int:
        """The position of the row with a number."""
        return bisect_left(self.rows.numbers, row)

    def cells_of(self, row: int) -> Sequence[Any]:
        """The cells of a row as they stand in the file."""
        return self.table.rows[self.position_of(row)].cells

    @property
    def phones(self) -> tuple[str, ...]:
        """The fields that are phones."""
        return tuple(one.key for one in self.target.fields if one.kind is FieldKind.PHONE)
