"""An import from file to records: read, map, check, then write all or nothing."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.clock import clock
from desktop.controllers.changes import Changes
from desktop.controllers.customers import entry_context
from desktop.controllers.directory import load_directory
from desktop.controllers.entries.field import EntryContext, Problem, caption
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.entries.phone_region import is_region, propose_region
from desktop.controllers.own_place import refuse_place
from desktop.controllers.people import refuse_inactive
from desktop.controllers.rights import Grant, granted
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.check import CheckedRow, check_rows
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.reader import read_table
from desktop.spreadsheets.table import Table, cell_text
from desktop.spreadsheets.targets import OPPORTUNITIES, Target
from desktop.translation import some
from desktop.words import Kind, Operation

BATCH = 2000
SAMPLE = 2000


@dataclass(frozen=True)
class Earlier:
    """An import of the very same file."""

    at: datetime
    staff: int
    created: int


@dataclass(frozen=True)
class Plan:
    """A file read and checked, ready to be written.

    Arguments:
        uuid: made once per plan, so that importing it twice is one import.
        region: of phones without a country code; `region_counts` says how many fit which region.
        earlier: imports of the very same file.
        target: what the rows become.
    """

    uuid: str
    path: Path
    sha256: str
    table: Table
    columns: Columns
    region: str
    region_counts: Mapping[str, int]
    rows: tuple[CheckedRow, ...]
    earlier: tuple[Earlier, ...] = ()
    target: Target = OPPORTUNITIES

    @property
    def bad(self) -> tuple[CheckedRow, ...]:
        """The rows that cannot be imported."""
        return tuple(row for row in self.rows if row.errors)

    @property
    def doubtful(self) -> tuple[CheckedRow, ...]:
        """The rows that can be imported with something to be said."""
        return tuple(row for row in self.rows if row.problems and not row.errors)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The captions of the columns that match no field."""
        return tuple(self.table.header[at] for at in self.columns.unmatched)


@dataclass(frozen=True)
class Imported:
    """What an import wrote.

    Arguments:
        assigned, unassigned: how many have an owner, and how many none, where records of the kind have any.
    """

    batch: int
    ids: tuple[int, ...] = ()
    assigned: int = 0
    unassigned: int = 0
    changes: Changes = field(default_factory=Changes)


def refuse_import(session: Session, target: Target = OPPORTUNITIES) -> None:
    """Refuses who may not import records of a kind.

    Raises:
        Refused: the user's role does not allow it.
    """
    if granted(session.user, Operation.IMPORT, target.rights) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.IMPORT)


def prepare(
    session: Session,
    path: Path,
    progress: Progress | None = None,
    region: str | None = None,
    target: Target = OPPORTUNITIES,
) -> Plan:
    """Reads a file, finds its columns and its phones' region, and checks every row; writes nothing.

    Arguments:
        session: who imports.
        path: a .csv, .tsv or .xlsx file.
        progress: told of every row; cancelling it is free.
        region: of phones without a country code; None proposes one from the file.
        target: what the rows become.

    Raises:
        Refused: the user may not import, the file cannot be read, a column that is needed is missing, or there is
            no such region.
        Cancelled: the user stopped it.
    """
    refuse_import(session, target)
    if region is not None and not is_region(region):
        raise Refused("region_unknown", region=region)
    progress = progress or Progress()
    table = read_table(path, progress=progress)
    columns = propose(table.header, target.fields)
    missing = [one for one in target.fields if one.required and one.key not in columns.columns]
    if missing:
        found = some([*filter(None, table.header)])
        raise Refused("import_no_column", file=path.name, column=caption(missing[0]), columns=found)
    with session.read():
        context = entry_context(session)
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        earlier = _earlier(sha256, target)
    proposed, counts = _region(table, columns, context)
    plan = Plan(
        uuid.uuid4().hex, path, sha256, table, columns, region or proposed, counts, (), earlier, target
    )
    return checked(session, plan, context, progress)


def checked(session: Session, plan: Plan, context: EntryContext, progress: Progress) -> Plan:
    """The plan with its rows checked under its region.

    Raises:
        Cancelled: the user stopped it.
    """
    rows = check_rows(
        plan.table.rows,
        plan.columns,
        plan.target.fields,
        plan.target.check,
        replace(context, region=plan.region),
        session.user,
        progress,
    )
    with session.read() as connection:
        taken = plan.target.taken(connection, [row.values for row in rows], context.uniqueness)
    for at, problem in taken.items():
        rows[at] = replace(rows[at], problems=(*rows[at].problems, _in_sheet(problem, rows)))
    return replace(plan, rows=tuple(rows))


def _in_sheet(problem: Problem, rows: Sequence[CheckedRow]) -> Problem:
    """A problem that names another row by its place, naming it as the spreadsheet program does."""
    at = problem.arguments.get("row")
    return problem if at is None else replace(problem, arguments={"row": rows[at].number})


def _region(table: Table, columns: Columns, context: EntryContext) -> tuple[str, Mapping[str, int]]:
    positions = [at for key in PHONES for at in columns.columns.get(key, ())]
    texts = [
        cell_text(row.cells[at]) for row in table.rows[:SAMPLE] for at in positions if at < len(row.cells)
    ]
    return propose_region(texts, context.region)


def _earlier(sha256: str, target: Target) -> tuple[Earlier, ...]:
    from desktop.models.trail import ImportBatch

    same = (ImportBatch.sha256 == sha256) & (ImportBatch.kind == target.kind.value)
    rows: Any = ImportBatch.select().where(same).order_by(ImportBatch.id.desc())
    return tuple(Earlier(one.at, one.staff_id, one.created) for one in rows)


def write(session: Session, plan: Plan, progress: Progress | None = None) -> Imported:
    """Writes the rows of a plan in one transaction: all of them, or none where one is bad or it is cancelled.

    Arguments:
        session: who imports.
        plan: read and checked before; writing it again gives the records of the first time.

    Raises:
        Refused: the user may not import, a row is bad, or an owner or store is meanwhile no longer to be had.
        Cancelled: the user stopped it; nothing has changed.
    """
    from desktop.models.trail import ImportBatch

    refuse_import(session, plan.target)
    if plan.bad:
        raise Refused("import_bad_rows", count=len(plan.bad), file=plan.path.name)
    progress = progress or Progress()
    progress.total = len(plan.rows)
    with session.write():
        refuse_inactive(session)
        again = _written(session, plan)
        if again is not None:
            return again
        if plan.target.owned:
            _refuse_places(session, plan)
        batch = ImportBatch.insert(
            file_name=plan.path.name,
            sha256=plan.sha256,
            staff=session.user.id,
            at=clock.now(),
            created=len(plan.rows),
            kind=plan.target.kind.value,
        ).execute()
        ids: list[int] = []
        for start in range(0, len(plan.rows), BATCH):
            part = plan.rows[start : start + BATCH]
            uuids = [_form_uuid(plan, row) for row in part]
            values = [row.values for row in part]
            ids += [made[0] for made in plan.target.create_many(session, values, uuids, batch)]
            progress.step(len(part))
    return _imported(plan, batch, ids)


def _refuse_places(session: Session, plan: Plan) -> None:
    """Refuses owners and stores that fitted when the rows were checked and do no longer."""
    directory = load_directory(session.database.connection())
    for owner, store in {(row.values["owner"], row.values["store"]) for row in plan.rows}:
        refuse_place(session.user, directory, owner, store)


def _form_uuid(plan: Plan, row: CheckedRow) -> str:
    return f"{plan.uuid}-{row.number}"


def _written(session: Session, plan: Plan) -> Imported | None:
    """What this very plan wrote before, if it was written."""
    from desktop.models.trail import ImportBatch

    rows = session.database.connection().execute(
        f"SELECT id FROM {plan.target.kind.value} WHERE form_uuid >= ? AND form_uuid < ? ORDER BY id",
        (f"{plan.uuid}-", f"{plan.uuid}."),
    )
    ids = [row[0] for row in rows.fetchall()]
    if not ids:
        return None
    same = (ImportBatch.sha256 == plan.sha256) & (ImportBatch.kind == plan.target.kind.value)
    batch = ImportBatch.select().where(same).order_by(ImportBatch.id.desc()).get()
    return _imported(plan, batch.id, ids)


def _imported(plan: Plan, batch: int, ids: Sequence[int]) -> Imported:
    if not plan.target.owned:
        return Imported(batch, tuple(ids), changes=Changes(frozenset({plan.target.kind}), None))
    assigned = sum(row.values["owner"] is not None for row in plan.rows)
    # A customer's phone may be shared by opportunities, and a new opportunity by others.
    changes = Changes(frozenset({plan.target.kind, Kind.OPPORTUNITY}), None)
    return Imported(batch, tuple(ids), assigned, len(plan.rows) - assigned, changes)
