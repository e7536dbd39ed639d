"""The command line: imports and exports without a window, and writes the import template."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop.cli_account import add_account, signed_in
from desktop.cli_sheets import add_export, add_kind, add_template, export, template
from desktop.errors import EnvironmentFault, Refused, unexpected
from desktop.translation import translate
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.controllers.session import Session
    from desktop.spreadsheets.importing import Imported, Plan
    from desktop.spreadsheets.opened import Opened

log = logging.getLogger(__name__)

DONE, ROWS_REFUSED, FAILED, INTERRUPTED = 0, 1, 2, 130


def parser(prog: str = "shangji") -> argparse.ArgumentParser:
    """What the command line understands besides starting the window."""
    main = argparse.ArgumentParser(prog=prog)
    commands = main.add_subparsers(dest="command", required=True)
    one = commands.add_parser("import", help="import a sheet: .xlsx, .xls, .xlsb, .ods, .csv, .tsv")
    one.add_argument("file", type=Path)
    add_kind(one)
    one.add_argument(
        "--region", type=str.upper, help="region of phones without a country code, such as CN or US"
    )
    one.add_argument("--dry-run", action="store_true", help="check the rows and write nothing")
    one.add_argument(
        "--mapping", type=Path, metavar="FILE", help="a .json file that says which column is which field"
    )
    one.add_argument(
        "--on-duplicate",
        choices=("skip", "import", "update"),
        help="what is done with a row whose phone or code is there already; without it, such rows are skipped and"
        " those that name a record by number or code update it",
    )
    one.add_argument(
        "--errors",
        type=Path,
        metavar="OUT.xlsx",
        help="write the bad rows there, with their reasons, and import the others",
    )
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
    if not given.file.is_file():
        raise Refused("file_missing", file=str(given.file))
    with signed_in(given, data_dir) as session:
        return _import_as(session, given)


def _import_as(session: Session, given: argparse.Namespace) -> int:
    """Checks a file, says what was found, and writes it unless that is not wanted or rows are bad.

    With a place for the bad rows the others are imported; without one, all or none.
    """
    from desktop.spreadsheets.importing import write
    from desktop.spreadsheets.report import done_lines, refused_lines

    plan = _plan(session, given)
    _report(session, plan)
    # Where the bad rows cannot be kept, the others are not imported either.
    refused = _write_errors(given, plan, None)
    if given.dry_run or (plan.bad and given.errors is None):
        _say_refused(given, refused)
        return ROWS_REFUSED if plan.bad else DONE
    imported = write(session, plan)
    for line in done_lines(plan, imported):
        _say(line)
    for line in refused_lines(plan, imported.refused):
        _say(line, sys.stderr)
    if imported.refused:
        refused = _write_errors(given, plan, imported)
    _say_refused(given, refused)
    return ROWS_REFUSED if plan.bad or imported.refused else DONE


def _plan(session: Session, given: argparse.Namespace) -> Plan:
    from dataclasses import replace

    from desktop.spreadsheets.decisions import Decision, Wanted
    from desktop.spreadsheets.importing import check_opened
    from desktop.spreadsheets.mapping_file import read_mapping
    from desktop.spreadsheets.opened import Source, Wishes, open_source
    from desktop.spreadsheets.targets import TARGETS
    from desktop.spreadsheets.told import without_told

    target = TARGETS[Kind(given.kind)]
    opened = open_source(session, Source(given.file), target, Wishes(region=given.region))
    if given.mapping is not None:
        header = opened.table.header
        columns = read_mapping(given.mapping, header, target.mappable)
        opened = opened.mapped(without_told(columns, target.kind, header))
    try:
        plan = check_opened(session, opened)
    except Refused:
        _say_better(given, opened)
        raise
    if plan.bad:
        _say_better(given, opened)
    if given.on_duplicate is not None:
        plan = plan.decided(Wanted.on_duplicate(Decision(given.on_duplicate)))
    return replace(plan, leave_bad=given.errors is not None)


def _say_better(given: argparse.Namespace, opened: Opened) -> None:
    """Says what the rows seem to be, where that is something else than they were taken for."""
    from desktop.spreadsheets.other_kind import looks_like

    if opened.better is not None and given.mapping is None:
        option = translate("CommandLine", "Import them as that with {option}.")
        _say(f"{looks_like(opened.better)} {option.format(option=f'--as {opened.better.value}')}", sys.stderr)


def _report(session: Session, plan: Plan) -> None:
    """Every bad row with its reasons, and what else the importer has to say of the file."""
    from desktop.controllers.directory import load_directory
    from desktop.spreadsheets.report import SHOWN, bad_lines, change_lines, checked_lines, doubtful_lines

    for line in checked_lines(plan):
        _say(line)
    for line in bad_lines(plan):
        _say(line, sys.stderr)
    for line in doubtful_lines(plan):
        _say(line)
    with session.read() as connection:
        directory = load_directory(connection)
    for line in islice(change_lines(plan, directory), SHOWN):
        _say(line)


def _write_errors(given: argparse.Namespace, plan: Plan, imported: Imported | None) -> int:
    """Writes the bad rows with their reasons where a file was named for them; gives how many."""
    from desktop.spreadsheets.error_sheet import write_errors

    return 0 if given.errors is None else write_errors(given.errors, plan, imported)


def _say_refused(given: argparse.Namespace, count: int) -> None:
    if count:
        _say(translate("Import", "%n row(s) with their reasons: {file}", n=count).format(file=given.errors))
