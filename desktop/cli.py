"""The command line: imports and exports without a window, and writes the import template."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop.cli_account import add_account, signed_in
from desktop.cli_sheets import add_export, add_kind, add_template, export, template
from desktop.errors import EnvironmentFault, Refused, unexpected
from desktop.translation import clauses, figure, listed, translate
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.spreadsheets.check import CheckedRow
    from desktop.spreadsheets.importing import Imported, Plan

log = logging.getLogger(__name__)

DONE, ROWS_REFUSED, FAILED, INTERRUPTED = 0, 1, 2, 130
SHOWN = 200


def parser(prog: str = "shangji") -> argparse.ArgumentParser:
    """What the command line understands besides starting the window."""
    main = argparse.ArgumentParser(prog=prog)
    commands = main.add_subparsers(dest="command", required=True)
    one = commands.add_parser("import", help="import a .csv or .xlsx file, all rows or none")
    one.add_argument("file", type=Path)
    add_kind(one)
    one.add_argument(
        "--region", type=str.upper, help="region of phones without a country code, such as CN or US"
    )
    one.add_argument("--dry-run", action="store_true", help="check the rows and write nothing")
    add_account(one, "imports")
    add_export(commands.add_parser("export", help="write a list to an .xlsx or .csv file"))
    add_template(commands.add_parser("template", help="write the import template"))
    return main


def run(arguments: Sequence[str], data_dir: Path | None = None) -> int:
    """Runs one command and gives the exit code: 0 done, 1 rows refused, 2 could not be done, 130 interrupted.

    Arguments:
        arguments: the command and its options.
        data_dir: the folder named before the command, where there was one.
    """
    given = parser().parse_args(list(arguments))
    try:
        if given.command != "import":
            return _write(given, data_dir)
        return _import(given, data_dir)
    except (Refused, EnvironmentFault) as error:
        _say(error.sentence(), sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        log.exception("unexpected")
        _say(unexpected(), sys.stderr)
        return FAILED


def _say(line: str, stream: TextIO | None = None) -> None:
    (stream or sys.stdout).write(line + "\n")


def _write(given: argparse.Namespace, data_dir: Path | None) -> int:
    if given.language:
        from desktop.ui import languages

        languages.speak(given.language)
    _say((export if given.command == "export" else template)(given, data_dir))
    return DONE


def _import(given: argparse.Namespace, data_dir: Path | None) -> int:
    from desktop.spreadsheets.importing import prepare, write
    from desktop.spreadsheets.targets import TARGETS

    if not given.file.is_file():
        raise Refused("file_missing", file=str(given.file))
    with signed_in(given, data_dir) as session:
        plan = prepare(session, given.file, region=given.region, target=TARGETS[Kind(given.kind)])
        _report(plan)
        if plan.bad:
            return ROWS_REFUSED
        if given.dry_run:
            return DONE
        imported = write(session, plan)
        _say(_done(plan, imported))
        return DONE


def _done(plan: Plan, imported: Imported) -> str:
    """How many rows became records, and to whom these belong."""
    count = len(imported.ids)
    if not plan.target.owned:
        return translate("Import", "Imported %n row(s).", n=count)
    done = translate("Import", "Imported %n row(s): {assigned} assigned, {unassigned} unassigned.", n=count)
    return done.format(assigned=figure(imported.assigned), unassigned=figure(imported.unassigned))


def _report(plan: Plan) -> None:
    """Every bad row with its reasons, and what else the importer has to say of the file."""
    rows = translate("Import", "%n row(s)", n=len(plan.rows))
    bad = translate("Import", "%n row(s) with errors", n=len(plan.bad))
    summary = translate("Import", "{file}: {rows}, {bad}.")
    if plan.target.phoned:
        summary = translate("Import", "{file}: {rows}, phones read as {region}, {bad}.")
    _say(summary.format(file=plan.path.name, rows=rows, region=plan.region, bad=bad))
    for note in plan.table.notes:
        _say(note.sentence())
    if plan.left_out:
        _say(translate("Import", "Columns left out: {columns}.").format(columns=listed(plan.left_out)))
    row = translate("Import", "Row {number}: {reasons}")
    for one in plan.bad:
        _say(row.format(number=one.number, reasons=_reasons(plan, one)), sys.stderr)
    if plan.doubtful:
        _say(translate("Import", "%n row(s) have warnings.", n=len(plan.doubtful)))
    for one in plan.doubtful[:SHOWN]:
        _say(row.format(number=one.number, reasons=_reasons(plan, one)))


def _reasons(plan: Plan, row: CheckedRow) -> str:
    """What is wrong with a row, each reason with the field it is about."""
    fields = plan.target.by_key
    return clauses(one.text_of(fields[one.field]) for one in row.problems)
