"""An import from file to plan: read, map, check, hold against what is stored; nothing is written here."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.collecting import seldom_collected
from desktop.controllers.audit import newest_line
from desktop.controllers.customers import entry_context
from desktop.controllers.entries.field import EntryContext
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.check import CheckedRow, check_rows
from desktop.spreadsheets.checked_rows import JudgedRows, ParsedRows
from desktop.spreadsheets.decisions import Finding, Wanted
from desktop.spreadsheets.judging import Repetitions, Sheet, judge, keys_in_sheet, knows_a_number
from desktop.spreadsheets.lost_cells import lost_cells, with_lost_cells
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.needs import missing_needs, needs
from desktop.spreadsheets.opened import Opened, Source, Wishes, open_source, refuse_import
from desktop.spreadsheets.plan import Earlier, Plan
from desktop.spreadsheets.spool import Patched
from desktop.spreadsheets.table import Row, retyped
from desktop.spreadsheets.targets import OPPORTUNITIES, Target
from desktop.spreadsheets.writing import BATCH, Imported, write
from desktop.translation import some

__all__ = ["BATCH", "Earlier", "Imported", "Plan", "check_opened", "corrected", "prepare", "write"]


def prepare(
    session: Session,
    path: Path,
    progress: Progress | None = None,
    region: str | None = None,
    target: Target = OPPORTUNITIES,
    columns: Columns | None = None,
) -> Plan:
    """Reads a file, finds its columns and its phones' region, and checks every row; writes nothing.

    Arguments:
        session: who imports.
        path: any file that the reader reads.
        progress: told of every row; cancelling it is free.
        region: of phones without a country code; None proposes one from the file.
        target: what the rows become.
        columns: which column is which field; None recalls what the person chose for this header, or proposes it.

    Raises:
        Refused: the user may not import, the file cannot be read, a column that is needed is missing, or there is
            no such region.
        Cancelled: the user stopped it.
    """
    opened = open_source(session, Source(path), target, Wishes(region=region), progress)
    return check_opened(session, opened if columns is None else opened.mapped(columns), progress=progress)


@seldom_collected()
def check_opened(
    session: Session, opened: Opened, wanted: Wanted | None = None, progress: Progress | None = None
) -> Plan:
    """The plan of a source: its rows checked under its columns and region, and held against what is stored.

    Arguments:
        wanted: what the person has decided before.

    Raises:
        Refused: the user may not import, or a column that is needed is missing.
        Cancelled: the user stopped it.
    """
    refuse_import(session, opened.target)
    opened = opened.settled()
    with session.read():
        context = entry_context(session)
    plan = Plan(
        uuid.uuid4().hex,
        opened.source.path,
        opened.sha256,
        opened.table,
        opened.columns,
        opened.region,
        opened.region_counts,
        JudgedRows((), ()),
        (),
        "",
        target=opened.target,
        wanted=wanted or Wanted(),
    )
    return _checked(session, plan, context, progress or Progress())


def _refuse_missing(plan: Plan, context: EntryContext) -> None:
    """Refuses a sheet without a field that no new record can do without, unless its rows name records that are there."""
    missing = missing_needs(needs(plan.target, context), plan.columns)
    if missing and not any(plan.rows.findings[one] for one in (Finding.UPDATE, Finding.UNCHANGED)):
        found = some([*filter(None, plan.table.header)])
        raise Refused("import_no_column", file=plan.path.name, column=missing[0].title(), columns=found)


def _checked(session: Session, plan: Plan, context: EntryContext, progress: Progress) -> Plan:
    """The plan with its rows checked under its columns and region, and held against what is stored."""
    if "number" in plan.columns.columns:
        with session.read():
            known = knows_a_number(session, plan.target, plan.columns, plan.table.rows)
        if not known:
            # Another system's numbers name nothing here.
            plan = replace(plan, columns=plan.columns.without("number"))
    progress.begin("checking", len(plan.table.rows))
    repetitions = Repetitions(plan.target.kind, context.uniqueness)
    rows = repetitions.watching(_parsed(session, plan, context, plan.table.rows, progress))
    parsed = ParsedRows(rows, plan.target.kind.value)
    plan = replace(plan, parsed=parsed, rows_digest=parsed.digest, repeated=repetitions.found())
    plan = _judged(session, plan, context, progress)
    with session.read():
        return replace(plan, earlier=_earlier(plan))


def _parsed(
    session: Session, plan: Plan, context: EntryContext, rows: Iterable[Row], progress: Progress
) -> Iterator[CheckedRow]:
    target, context = plan.target, replace(context, region=plan.region)
    checked = check_rows(
        rows, plan.columns, target.fields, target.check, context, session.user, progress, target.kind
    )
    lost = lost_cells(plan.table, plan.columns)
    return with_lost_cells(checked, rows, lost) if lost else checked


def _judged(session: Session, plan: Plan, context: EntryContext, progress: Progress) -> Plan:
    """The plan with its rows held against each other and what is stored."""
    context = replace(context, region=plan.region)
    with session.read():
        sheet = Sheet.of(plan, context)
        rows = JudgedRows(plan.parsed, judge(session, sheet, progress))
        as_of = newest_line(session)
    plan = replace(plan, rows=rows, uniqueness=context.uniqueness, as_of=as_of)
    _refuse_missing(plan, context)
    return plan


def corrected(session: Session, plan: Plan, cells: Mapping[tuple[int, int], str]) -> Plan:
    """The plan with some cells typed anew: only their rows are checked again, and then all held against each other.

    The columns stay as they are, and so does what is known of earlier imports: it is the same file still.

    Arguments:
        cells: texts by row number and position of the column; a row that ends before it is lengthened.

    Raises:
        Refused: the user may not import, or without what was typed over a column that is needed is missing.
    """
    refuse_import(session, plan.target)
    table, places = retyped(plan.table, cells)
    with session.read():
        context = entry_context(session)
    rows = [table.rows[at] for at in places]
    anew = dict(zip(places, _parsed(session, plan, context, rows, Progress()), strict=True))
    kind, uniqueness = plan.target.kind, context.uniqueness
    # What is typed now may be what another row has.
    typed_keys = {hash(key) for row in anew.values() for key in keys_in_sheet(kind, uniqueness, row.values)}
    plan = replace(
        plan,
        table=table,
        parsed=Patched.of(plan.parsed, anew),
        repeated=plan.repeated | typed_keys,
    )
    return _judged(session, plan, context, Progress())


def _earlier(plan: Plan) -> tuple[Earlier, ...]:
    from desktop.models.trail import ImportBatch

    same = (ImportBatch.sha256 == plan.sha256) | (ImportBatch.rows_digest == plan.rows_digest)
    rows: Any = (
        ImportBatch.select()
        .where(same, ImportBatch.kind == plan.target.kind.value, ImportBatch.undone_at.is_null())
        .order_by(ImportBatch.id.desc())
    )
    return tuple(
        Earlier(one.at, one.staff_id, one.created, one.sha256 == plan.sha256, one.file_name) for one in rows
    )
