"""The command line: imports without a window and writes the import template."""

from __future__ import annotations

import argparse
import getpass
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop.errors import EnvironmentFault, Refused, unexpected
from desktop.translation import clauses, figure, listed, translate
from desktop.words import Kind, label

if TYPE_CHECKING:
    from peewee import Database

    from desktop.controllers.session import Session
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
    _target(one)
    one.add_argument(
        "--region", type=str.upper, help="region of phones without a country code, such as CN or US"
    )
    one.add_argument("--dry-run", action="store_true", help="check the rows and write nothing")
    _account(one)
    two = commands.add_parser("template", help="write the import template")
    two.add_argument("file", type=Path)
    _target(two)
    return main


def _target(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--as",
        dest="kind",
        choices=[one.value for one in (Kind.OPPORTUNITY, Kind.LEAD, Kind.CUSTOMER, Kind.PRODUCT)],
        default=Kind.OPPORTUNITY.value,
        help="what the rows are, opportunities where nothing is said",
    )


def _account(command: argparse.ArgumentParser) -> None:
    command.add_argument("--data-dir", type=Path, help="folder of the database")
    command.add_argument("--login", help="who imports; without it, who stays signed in on this computer")
    command.add_argument(
        "--password-stdin", action="store_true", help="read the password from standard input"
    )


def run(arguments: Sequence[str], data_dir: Path | None = None) -> int:
    """Runs one command and gives the exit code: 0 done, 1 rows refused, 2 could not be done, 130 interrupted.

    Arguments:
        arguments: the command and its options.
        data_dir: the folder named before the command, where there was one.
    """
    given = parser().parse_args(list(arguments))
    try:
        if given.command == "template":
            return _template(given.file, Kind(given.kind))
        return _import(given, given.data_dir or data_dir)
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


def _template(path: Path, kind: Kind) -> int:
    from desktop.spreadsheets.targets import TARGETS
    from desktop.spreadsheets.template import write_template

    write_template(path, TARGETS[kind].fields, label(kind))
    _say(str(path))
    return DONE


def _import(given: argparse.Namespace, data_dir: Path | None) -> int:
    from desktop.models.backends.sqlite import faults
    from desktop.models.schema import BACKUPS, open_database
    from desktop.paths import data_dir as default_folder
    from desktop.paths import database_path
    from desktop.spreadsheets.importing import prepare, write
    from desktop.spreadsheets.targets import TARGETS

    folder = default_folder(data_dir)
    if not given.file.is_file():
        raise Refused("file_missing", file=str(given.file))
    database = open_database(database_path(folder))
    database.connect()
    try:
        with faults(database_path(folder), folder / BACKUPS):
            session = _session(database, folder, given)
        plan = prepare(session, given.file, region=given.region, target=TARGETS[Kind(given.kind)])
        _report(plan)
        if plan.bad:
            return ROWS_REFUSED
        if given.dry_run:
            return DONE
        imported = write(session, plan)
        _say(_done(plan, imported))
        return DONE
    finally:
        database.close()


def _done(plan: Plan, imported: Imported) -> str:
    """How many rows became records, and to whom these belong."""
    count = len(imported.ids)
    if not plan.target.owned:
        return translate("Import", "Imported %n row(s).", n=count)
    done = translate("Import", "Imported %n row(s): {assigned} assigned, {unassigned} unassigned.", n=count)
    return done.format(assigned=figure(imported.assigned), unassigned=figure(imported.unassigned))


def _session(database: Database, folder: Path, given: argparse.Namespace) -> Session:
    from desktop.controllers import signing_in, tokens
    from desktop.controllers.session import Session
    from desktop.settings import MachineSettings

    computer = MachineSettings(folder).computer
    if given.login is None:
        kept = tokens.recall(folder)
        user = kept and signing_in.resume(
            database.connection(), kept.staff, computer, tokens.token_of(folder, kept)
        )
        if not user:
            raise Refused("cli_login")
    else:
        user = signing_in.sign_in(database, given.login, _password(given), computer)
    return Session(database, user, folder)


def _password(given: argparse.Namespace) -> str:
    """What was typed or piped in; nothing where there is nobody to ask."""
    if given.password_stdin:
        return sys.stdin.readline().rstrip("\n")
    try:
        return getpass.getpass(translate("Import", "Password of {login}: ").format(login=given.login))
    except EOFError:
        return ""


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
