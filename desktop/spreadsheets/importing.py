"""An import from file to plan: read, map, check, hold against what is stored; nothing is written here."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.controllers.customers import entry_context
from desktop.controllers.entries.field import EntryContext, caption
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.check import check_rows
from desktop.spreadsheets.decisions import Finding, Wanted
from desktop.spreadsheets.judging import Sheet, judge, knows_a_number
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.opened import Opened, Source, Wishes, open_source, refuse_import
from desktop.spreadsheets.plan import Earlier, Plan
from desktop.spreadsheets.table import Row
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
        (),
        target=opened.target,
        wanted=wanted or Wanted(),
    )
    return checked(session, plan, context, progress or Progress())


def _refuse_missing(plan: Plan) -> None:
    """Refuses a sheet without a field that no new record can do without, unless its rows name records that are there."""
    missing = [one for one in plan.target.fields if one.required and one.key not in plan.columns.mapped]
    if missing and not any(row.finding in (Finding.UPDATE, Finding.UNCHANGED) for row in plan.rows):
        found = some([*filter(None, plan.table.header)])
        raise Refused("import_no_column", file=plan.path.name, column=caption(missing[0]), columns=found)


def checked(session: Session, plan: Plan, context: EntryContext, progress: Progress) -> Plan:
    """The plan with its rows checked under its columns and region, and held against what is stored.

    Raises:
        Cancelled: the user stopped it.
    """
    target, context = plan.target, replace(context, region=plan.region)
    rows = check_rows(
        plan.table.rows,
        plan.columns,
        target.fields,
        target.check,
        context,
        session.user,
        progress,
        target.kind,
    )
    with session.read():
        sheet = Sheet(target, plan.columns, plan.table.rows, rows, context)
        if "number" in plan.columns.columns and not knows_a_number(session, sheet):
            # Another system's numbers name nothing here.
            columns = plan.columns.without("number")
            return checked(session, replace(plan, columns=columns), context, progress)
        judged = judge(session, sheet)
    plan = replace(plan, parsed=tuple(rows), rows=tuple(judged), uniqueness=context.uniqueness)
    _refuse_missing(plan)
    with session.read():
        return replace(plan, earlier=_earlier(plan))


def corrected(session: Session, plan: Plan, cells: Mapping[tuple[int, int], str]) -> Plan:
    """The plan with some cells typed anew, by row number and position of the column, and checked again."""
    by_row: dict[int, dict[int, str]] = {}
    for (row, at), text in cells.items():
        by_row.setdefault(row, {})[at] = text
    rows = [
        Row(row.number, tuple(by_row[row.number].get(at, cell) for at, cell in enumerate(row.cells)))
        if row.number in by_row
        else row
        for row in plan.table.rows
    ]
    with session.read():
        context = entry_context(session)
    return checked(session, replace(plan, table=replace(plan.table, rows=rows)), context, Progress())


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
