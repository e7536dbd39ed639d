"""What an import says on a command line: what the check found, every bad row, and what was written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.controllers.directory import Directory
from desktop.controllers.entries.field import Problem, caption
from desktop.controllers.entries.origin import FOLLOW_UP
from desktop.controllers.entries.showing import show
from desktop.spreadsheets.decisions import ASIDES, Decision, Finding
from desktop.spreadsheets.plan import Plan
from desktop.spreadsheets.writing import Imported, NotImported
from desktop.translation import clauses, figure, listed, translate

SHOWN = 200


def checked_lines(plan: Plan) -> Iterator[str]:
    """What is to be said of a file that was checked."""
    rows = translate("Import", "%n row(s)", n=len(plan.rows))
    bad = translate("Import", "%n row(s) with errors", n=len(plan.bad))
    summary = translate("Import", "{file}: {rows}, {bad}.")
    if plan.target.phoned:
        summary = translate("Import", "{file}: {rows}, phones read as {region}, {bad}.")
    yield summary.format(file=plan.path.name, rows=rows, region=plan.region, bad=bad)
    for note in plan.table.notes:
        yield note.sentence()
    if plan.left_out:
        yield translate("Import", "Columns left out: {columns}.").format(columns=listed(plan.left_out))
    for earlier in plan.earlier[:1]:
        yield translate("Import", "The same rows were imported before, as {file} on {date}.").format(
            file=earlier.file_name, date=f"{earlier.at.astimezone():%Y-%m-%d %H:%M}"
        )
    found = clauses(_found(plan))
    if found:
        yield found + "."


def _found(plan: Plan) -> Iterator[str]:
    counts = dict.fromkeys(Finding, 0)
    for row in plan.rows:
        if not row.errors:
            counts[row.finding] += 1
    repeated, shared = counts[Finding.REPEATED], counts[Finding.SHARED]
    there = counts[Finding.OPEN] + counts[Finding.EXISTING]
    if repeated:
        yield translate("Import", "%n row(s) repeated in the file", n=repeated)
    if there:
        yield translate("Import", "%n row(s) with a phone that is there already", n=there)
    if shared:
        yield translate("Import", "%n row(s) with a shared customer", n=shared)
    if counts[Finding.UPDATE]:
        yield translate("Import", "%n row(s) that change a record", n=counts[Finding.UPDATE])
    if counts[Finding.UNCHANGED]:
        yield translate("Import", "%n row(s) unchanged", n=counts[Finding.UNCHANGED])
    aside = sum(counts[one] for one in ASIDES)
    if aside:
        yield translate("SetAside", "%n row(s) left out that look like totals or column names", n=aside)


def bad_lines(plan: Plan) -> Iterator[str]:
    """Every row that cannot be imported, with its reasons."""
    return (row_line(plan, row.number, row.problems) for row in plan.bad)


def doubtful_lines(plan: Plan) -> Iterator[str]:
    """The rows that want a look, of many only the first; before them, how many there are."""
    if plan.doubtful:
        yield translate("Import", "%n row(s) have warnings.", n=len(plan.doubtful))
    for row in plan.doubtful[:SHOWN]:
        yield row_line(plan, row.number, row.problems)


def change_lines(plan: Plan, directory: Directory) -> Iterator[str]:
    """Old and new value of every cell that an update would write."""
    for row in plan.rows:
        if plan.decision(row) is Decision.UPDATE and row.match is not None:
            changes = listed(_change(plan, directory, key, *pair) for key, pair in plan.updates(row).items())
            yield translate("Import", "Row {number}: {record}: {changes}").format(
                number=row.number, record=row.match.number, changes=changes
            )


def _change(plan: Plan, directory: Directory, key: str, old: object, new: object) -> str:
    if key == FOLLOW_UP:
        return translate("ImportFollowUps", "adds a follow-up")
    shown = [show(key, value, directory) or "–" for value in (old, new)]
    return f"{caption(plan.target.by_key[key])} {shown[0]} → {shown[1]}"


def row_line(plan: Plan, number: int, problems: Sequence[Problem]) -> str:
    """A row with what is to be said of it, each reason with the field it is about."""
    fields = plan.target.by_key
    reasons = clauses(one.text_of(fields[one.field]) for one in problems)
    return translate("Import", "Row {number}: {reasons}").format(number=number, reasons=reasons)


def done_lines(plan: Plan, imported: Imported) -> Iterator[str]:
    """What was written, and what of it was not."""
    count = len(imported.ids)
    if plan.target.owned:
        text = translate(
            "Import", "Imported %n row(s): {assigned} assigned, {unassigned} unassigned.", n=count
        )
        yield text.format(assigned=figure(imported.assigned), unassigned=figure(imported.unassigned))
    else:
        yield translate("Import", "Imported %n row(s).", n=count)
    if imported.updated:
        yield translate("Import", "Updated %n record(s).", n=len(imported.updated))
    if imported.skipped:
        yield translate("Import", "Skipped %n row(s).", n=imported.skipped)


def refused_lines(plan: Plan, refused: Sequence[NotImported]) -> Iterator[str]:
    """The rows that others have got ahead of."""
    return (row_line(plan, one.row, one.problems) for one in refused)
