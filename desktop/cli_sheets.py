"""The commands that write sheets: an export of a list, and the import template."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.cli_account import add_account, signed_in
from desktop.errors import EnvironmentFault, Refused
from desktop.options import LANGUAGES
from desktop.translation import translate
from desktop.words import Kind, label

IMPORTED = (Kind.OPPORTUNITY, Kind.LEAD, Kind.CUSTOMER, Kind.PRODUCT)
EXPORTED = (*IMPORTED, Kind.INTENTION, Kind.CONTRACT)


def add_kind(command: argparse.ArgumentParser, kinds: tuple[Kind, ...] = IMPORTED) -> None:
    """Adds the option that says what the rows are."""
    command.add_argument(
        "--as",
        dest="kind",
        choices=[one.value for one in kinds],
        default=Kind.OPPORTUNITY.value,
        help="what the rows are, opportunities where nothing is said",
    )


def add_export(command: argparse.ArgumentParser) -> None:
    """Adds the options of `export`."""
    command.add_argument("file", type=Path, help="an .xlsx or .csv file; an existing one is replaced")
    add_kind(command, EXPORTED)
    command.add_argument(
        "--columns", type=_parts, help="keys or captions with commas between them; all where nothing is said"
    )
    command.add_argument(
        "--follow-ups", action="store_true", help="with follow-ups on a second sheet of an .xlsx"
    )
    command.add_argument("--view", default="", metavar="NAME", help="a saved filter of who exports")
    command.add_argument("--status", default="", help="only records in this status, such as unassigned")
    command.add_argument("--owner", default="", help="only records of this name or login; none for nobody's")
    command.add_argument(
        "--store", default="", help="only records of this store, by name or code; none for no store's"
    )
    command.add_argument("--search", default="", metavar="TEXT", help="only what the search box would find")
    _add_language(command)
    add_account(command, "exports")


def add_template(command: argparse.ArgumentParser) -> None:
    """Adds the options of `template`."""
    command.add_argument("file", type=Path)
    add_kind(command)
    _add_language(command)
    add_account(command, "imports")


def _add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--language", choices=LANGUAGES, help="language of the captions")


def _parts(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


def export(given: argparse.Namespace, data_dir: Path | None) -> str:
    """Writes a list to a file; gives the line that says how many records that were.

    Arguments:
        given: has the options of `add_export`.
        data_dir: the folder named before the command, where there was one.

    Raises:
        Refused, EnvironmentFault: as of `spreadsheets.export`, or there is nothing of what was named.
    """
    from desktop.spreadsheets.export import export as write
    from desktop.spreadsheets.listed import Conditions, listed_ids
    from desktop.spreadsheets.sheets import SHEETS

    kind, path = Kind(given.kind), given.file
    if path.suffix.lower() not in (".xlsx", ".csv"):
        raise Refused("export_ending", file=path.name)
    conditions = Conditions(given.view, given.status, given.owner, given.store, given.search)
    with signed_in(given, data_dir) as session, session.read():
        ids = listed_ids(session, kind, conditions)
        count = write(session, path, ids, SHEETS[kind], columns=given.columns, follow_ups=given.follow_ups)
    return translate("CommandLine", "Exported %n record(s): {file}", n=count).format(file=path)


def template(given: argparse.Namespace, data_dir: Path | None) -> str:
    """Writes the import template; gives the line that names it.

    What the business offers stands in it where somebody stays signed in or is named; else only what is the same
    everywhere.

    Arguments:
        given: has the options of `add_template`.
        data_dir: the folder named before the command, where there was one.

    Raises:
        Refused, EnvironmentFault: the login is wrong, or the file cannot be written.
    """
    from desktop.paths import data_dir as default_folder
    from desktop.paths import database_path
    from desktop.spreadsheets.targets import TARGETS
    from desktop.spreadsheets.template import write_template
    from desktop.spreadsheets.template_sources import fixed_sources, sources_of

    target = TARGETS[Kind(given.kind)]
    try:
        if not database_path(default_folder(given.data_dir or data_dir)).exists():
            raise Refused("cli_login")
        with signed_in(given, data_dir) as session:
            sources = sources_of(session, target)
    except (Refused, EnvironmentFault) as error:
        if given.login is not None:
            raise
        sys.stderr.write(
            f"{translate('CommandLine', 'Without the lists of the business:')} {error.sentence()}\n"
        )
        sources = fixed_sources(target)
    write_template(given.file, target.fields, label(target.kind), sources)
    return str(given.file)
