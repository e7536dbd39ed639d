"""Writes a plan in one transaction: new records, updates, follow-ups, and the history of all of it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import compress, islice
from typing import Any, NamedTuple

from desktop.clock import clock
from desktop.collecting import seldom_collected
from desktop.controllers.audit import newest_line
from desktop.controllers.changes import Changes
from desktop.controllers.customers import entry_context
from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.entries.field import Problem
from desktop.controllers.entries.origin import NOTHING
from desktop.controllers.import_past import Past, add_entries, columns_of
from desktop.controllers.inserting import Ready, Reserved
from desktop.controllers.own_place import refuse_place
from desktop.controllers.people import refuse_inactive
from desktop.controllers.rights import Grant, granted
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.backends.sqlite import for_many_rows
from desktop.progress import Progress
from desktop.spreadsheets.ahead import one_ahead
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import Decision
from desktop.spreadsheets.judging import Repetitions, Sheet, judge
from desktop.spreadsheets.kept_rows import KeptRow, keep_rows, marks_of
from desktop.spreadsheets.plan import Plan
from desktop.spreadsheets.updates import Updates
from desktop.words import Kind, Operation

BATCH = 1000
_DECISIONS = tuple(Decision)
_SKIP, _IMPORT, _UPDATE = map(_DECISIONS.index, (Decision.SKIP, Decision.IMPORT, Decision.UPDATE))
# What becomes of rows by whether they are plain.
_PLAIN = bytes([_SKIP, _IMPORT]) + bytes(254)


@dataclass(frozen=True)
class NotImported:
    """A row that was in order when it was checked and was refused when it was written, and why."""

    row: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Imported:
    """What an import wrote.

    Arguments:
        ids, updated: the records that it made and changed.
        assigned, unassigned: how many of the new ones have an owner, and how many none, where records of the kind
            have any.
        skipped: how many rows were left out by decision.
        refused: the rows that something has happened to since they were checked.
    """

    batch: int
    ids: Sequence[int] = ()
    assigned: int = 0
    unassigned: int = 0
    changes: Changes = field(default_factory=Changes)
    updated: Sequence[int] = ()
    skipped: int = 0
    refused: tuple[NotImported, ...] = ()


@seldom_collected()
def write(session: Session, plan: Plan, progress: Progress | None = None) -> Imported:
    """Writes the rows of a plan in one transaction: what was decided of them, or nothing where it is cancelled.

    Whatever was entered or saved since the rows were checked is found here: such rows are refused one by one.

    Arguments:
        session: who imports.
        plan: read and checked before; writing it again gives the records of the first time.

    Raises:
        Refused: the user may not import, a row is bad and is not to be left out, or an owner or store is meanwhile
            no longer to be had.
        Cancelled: the user stopped it; nothing has changed.
    """
    target = plan.target
    for operation in (Operation.IMPORT, Operation.IMPORT_UPDATE):
        if granted(session.user, operation, target.rights) is Grant.NONE:
            raise Refused("no_right", role=session.user.role, operation=operation)
    if plan.bad and not plan.leave_bad:
        raise Refused("import_bad_rows", count=len(plan.bad), file=plan.path.name)
    progress = progress or Progress()
    progress.done, progress.total = 0, len(plan.rows)
    connection = session.database.connection()
    with for_many_rows(connection) if len(plan.rows) > BATCH else nullcontext(), session.write():
        refuse_inactive(session)
        again = _written(session, plan)
        if again is not None:
            return again
        return _Writing(session, plan, progress).run()


def _written(session: Session, plan: Plan) -> Imported | None:
    """What this very plan wrote before, if it was written."""
    connection = session.database.connection()
    row = connection.execute("SELECT id, skipped FROM import_batch WHERE uuid = ?", (plan.uuid,)).fetchone()
    if row is None:
        return None
    rows = connection.execute(
        "SELECT record, created FROM import_row WHERE import_batch_id = ? ORDER BY id", (row[0],)
    ).fetchall()
    made = array("q", (record for record, created in rows if created))
    assigned = 0
    if plan.target.owned and made:
        assigned = connection.execute(
            f"SELECT count(*) FROM {plan.target.kind.value} WHERE import_batch_id = ? AND owner_id IS NOT NULL",
            (row[0],),
        ).fetchone()[0]
    changed = array("q", (record for record, created in rows if not created))
    return _imported(plan, row[0], made, assigned, changed, row[1], ())


def _imported(
    plan: Plan,
    batch: int,
    made: Sequence[int],
    assigned: int,
    changed: Sequence[int],
    skipped: int,
    refused: tuple[NotImported, ...],
) -> Imported:
    kinds = {plan.target.kind} | ({Kind.OPPORTUNITY} if plan.target.owned else set())
    # A customer's phone may be shared by opportunities, and a new opportunity by others.
    changes = Changes(frozenset(kinds), None) if made or changed else Changes()
    return Imported(
        batch,
        made,
        assigned,
        len(made) - assigned if plan.target.owned else 0,
        changes,
        changed,
        skipped,
        refused,
    )


class _Part(NamedTuple):
    """Rows that become new records, what is written of them, the past they bring along, and the import's memory of them."""

    rows: Sequence[CheckedRow]
    ready: Ready
    pasts: Sequence[Past] | None
    kept: Sequence[KeptRow]


class _Writing:
    """Writing one plan, inside its transaction."""

    def __init__(self, session: Session, plan: Plan, progress: Progress) -> None:
        self._session = session
        self._plan = self._now = plan
        self._target = plan.target
        self._owned = plan.target.owned
        self._progress = progress
        self._connection: Any = session.database.connection()
        self._refused: list[NotImported] = []
        self._skipped = self._assigned = 0
        # One byte a row: a sheet of half a million leaves no room for more.
        self._decisions = bytearray()
        self._places: set[tuple[int | None, int | None]] = set()
        self._joined: dict[int, list[Any]] = {}
        self._updates = Updates(session, plan, progress)

    def run(self) -> Imported:
        self._sort_out()
        # Rows left out take no time.
        self._progress.total = sum(map(self._count, (Decision.IMPORT, Decision.UPDATE)))
        batch = self._begin()
        made = self._create(batch)
        updated = self._updates.write(batch, self._decided(Decision.UPDATE))
        self._skipped += self._updates.skipped
        self._refused += [NotImported(number, (problem,)) for number, problem in self._updates.refused]
        self._end(batch, len(made), len(updated))
        return _imported(
            self._plan, batch, made, self._assigned, updated, self._skipped, tuple(self._refused)
        )

    def _sort_out(self) -> None:
        """What is done with each row: as it was decided, unless what others saved since speaks against it."""
        plan = self._plan
        context = replace(entry_context(self._session), region=plan.region)
        sheet = Sheet.of(plan, context)
        if context.uniqueness is not plan.uniqueness:
            # What makes two customers one was changed since the check.
            repeated = Repetitions.among(self._target.kind, context.uniqueness, plan.parsed)
            sheet = replace(sheet, repeated=repeated)
            self._now = replace(plan, uniqueness=context.uniqueness)
        joined: list[CheckedRow] = []
        self._decisions = bytearray([_SKIP]) * len(plan.rows)
        same = context.uniqueness is plan.uniqueness and newest_line(self._session) == plan.as_of
        for at, before, now in self._doubtful() if same else self._judged_anew(sheet):
            decision = plan.decision(before)
            why = () if same else self._changed_meanwhile(before, now, decision)
            if why:
                self._refused.append(NotImported(before.number, why))
                decision = Decision.SKIP
            elif decision is Decision.SKIP:
                self._skipped += 1
            elif decision is Decision.JOIN:
                joined.append(before)
            elif decision is Decision.UPDATE:
                self._updates.expect(at, before)
            self._decisions[at] = _DECISIONS.index(decision)
            if not at % BATCH:
                self._progress.step(0)
        self._skipped -= len(plan.bad)
        refused = {one.row for one in self._refused} if joined else set[int]()
        for row in joined:
            self._join(row, refused)

    def _judged_anew(self, sheet: Sheet) -> Iterator[tuple[int, CheckedRow, CheckedRow]]:
        """Every row with its place, as it turned out to be then, and as it does now."""
        pairs = self._plan.rows.beside(judge(self._session, sheet, self._progress))
        return ((at, before, now) for at, (before, now) in enumerate(pairs))

    def _doubtful(self) -> Iterator[tuple[int, CheckedRow, CheckedRow]]:
        """The rows with their places, as they are still, of which it is not clear yet that they are imported."""
        rows = self._plan.rows
        if not self._plan.takes_plain:
            return ((at, row, row) for at, row in enumerate(rows))
        # Nearly all rows are so: they are read only when they are written.
        self._decisions = rows.plain.translate(_PLAIN)
        return ((at, row, row) for at, plain in enumerate(rows.plain) if not plain for row in (rows[at],))

    def _join(self, row: CheckedRow, refused: set[int]) -> None:
        """Gives the follow-up of a row to the record of the row that it repeats, where that is entered or updated."""
        first = self._plan.rows.rivals[row.number] if row.first is None else row.first
        at = self._plan.position_of(first)
        if self._decisions[at] == _IMPORT:
            self._joined.setdefault(first, []).append(row.origin.entry)
            return
        match = row.match
        if match is None and self._decisions[at] == _UPDATE:
            match = self._plan.rows[at].match
        if match is None or not self._plan.brings(row) or first in refused:
            self._skipped += 1
            return
        place = self._plan.position_of(row.number)
        if self._updates.expects(match.id):
            self._updates.join(match.id, place)
        else:
            # The row that it repeats has nothing to write.
            self._decisions[place] = _UPDATE
            self._updates.expect(place, row)

    def _count(self, decision: Decision) -> int:
        return self._decisions.count(_DECISIONS.index(decision))

    def _decided(self, decision: Decision) -> Iterator[CheckedRow]:
        """The rows with which something is done."""
        code = _DECISIONS.index(decision)
        if not self._count(decision):
            return iter(())
        return compress(self._plan.rows, (one == code for one in self._decisions))

    def _changed_meanwhile(
        self, before: CheckedRow, now: CheckedRow, decision: Decision
    ) -> tuple[Problem, ...]:
        """Why a row cannot be written as it was decided, after what others have saved."""
        key = "number" if self._target.numbered else "code"
        if decision is Decision.IMPORT:
            changed = now.errors or now.finding is not before.finding or self._now is not self._plan
            if changed and self._now.decision(now) is not Decision.IMPORT:
                return now.problems or (Problem(key, "entered_meanwhile"),)
        elif decision is Decision.UPDATE:
            then, there = before.match, now.match
            if then is None or there is None or (then.id, then.version) != (there.id, there.version):
                return (Problem(key, "changed_meanwhile"),)
            return now.errors
        return ()

    def _begin(self) -> int:
        from desktop.models.trail import ImportBatch

        return ImportBatch.insert(
            file_name=self._plan.path.name,
            sha256=self._plan.sha256,
            staff=self._session.user.id,
            at=clock.now(),
            created=0,
            kind=self._target.kind.value,
            uuid=self._plan.uuid,
            rows_digest=self._plan.rows_digest,
        ).execute()

    def _create(self, batch: int) -> Sequence[int]:
        made = array("q")
        directory = load_directory(self._connection)
        with closing(one_ahead(self._parts(batch))) as parts:
            for part in parts:
                if self._owned:
                    self._refuse_places(directory, part.rows)
                    self._assigned += sum(row.values["owner"] is not None for row in part.rows)
                ids = [one[0] for one in self._target.create_many(self._session, part.ready)]
                keep_rows(self._connection, batch, part.kept)
                if part.pasts is not None:
                    pasts = dict(zip(ids, part.pasts, strict=True))
                    add_entries(self._session, self._target.kind, batch, pasts)
                made.extend(ids)
                self._progress.step(len(ids))
        return made

    def _parts(self, batch: int) -> Iterator[Callable[[], _Part]]:
        """The rows that become new records, so many at a time: each part is made ready apart from the database."""
        rows, left = self._decided(Decision.IMPORT), self._count(Decision.IMPORT)
        usual, last = self._target.usual(self._session), 0
        while left:
            reserved = self._target.newcomers.reserve(self._session, min(left, BATCH), last)
            left, last = left - len(reserved.ids), reserved.ids[-1]
            yield partial(self._ready, rows, reserved, batch, usual)

    def _ready(
        self, rows: Iterator[CheckedRow], reserved: Reserved, batch: int, usual: Mapping[str, Any]
    ) -> _Part:
        part = list(islice(rows, len(reserved.ids)))
        pasts = self._pasts(part)
        origins = None if pasts is None else columns_of(self._session, self._target.kind, pasts)
        values = [row.values for row in part]
        if usual:
            values = [one | {key: one[key] or value for key, value in usual.items()} for one in values]
        uuids = [f"{self._plan.uuid}-{row.number}" for row in part]
        ready = self._target.newcomers.ready(
            self._session, Operation.IMPORT, reserved, values, uuids, batch, origins
        )
        pairs = zip(reserved.ids, part, strict=True)
        return _Part(part, ready, pasts, [(one, row.number, 1, 1, "", marks_of(row)) for one, row in pairs])

    def _refuse_places(self, directory: Directory, part: Sequence[CheckedRow]) -> None:
        """Refuses owners and stores that fitted when the rows were checked and do no longer."""
        for place in {(row.values["owner"], row.values["store"]) for row in part} - self._places:
            refuse_place(self._session.user, directory, *place)
            self._places.add(place)

    def _pasts(self, part: Sequence[CheckedRow]) -> list[Past] | None:
        """What new records bring along; None where none of them tells of any past."""
        if not self._joined and all(row.origin is NOTHING for row in part):
            return None
        told = ((row, [row.origin.entry, *self._joined.get(row.number, ())]) for row in part)
        # A row that is in the sheet twice tells of one follow-up.
        return [Past(row.origin, tuple(dict.fromkeys(filter(None, entries)))) for row, entries in told]

    def _end(self, batch: int, made: int, updated: int) -> None:
        """Counts what came of the rows, and marks the history up to here."""
        refused = len(self._refused) + len(self._plan.bad)
        self._connection.execute(
            "UPDATE import_batch SET created = ?, updated = ?, skipped = ?, refused = ?,"
            " last_audit = (SELECT coalesce(max(id), 0) FROM audit) WHERE id = ?",
            (made, updated, self._skipped, refused, batch),
        )
