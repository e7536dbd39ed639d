"""Who a command works for: a member of staff who stays signed in on this computer, or whose login is named."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import Refused
from desktop.translation import translate

if TYPE_CHECKING:
    from peewee import Database

    from desktop.controllers.session import Session


def add_account(command: argparse.ArgumentParser, does: str) -> None:
    """Adds the options that say whose database it is and who works.

    Arguments:
        command: the command's own parser.
        does: what the person does, for the help.
    """
    command.add_argument("--data-dir", type=Path, help="folder of the database")
    command.add_argument("--login", help=f"who {does}; without it, who stays signed in on this computer")
    command.add_argument(
        "--password-stdin", action="store_true", help="read the password from standard input"
    )


@contextmanager
def signed_in(given: argparse.Namespace, data_dir: Path | None) -> Iterator[Session]:
    """A session of whoever works, on a database that is closed afterwards.

    Arguments:
        given: has the options of `add_account`.
        data_dir: the folder named before the command, where there was one.

    Raises:
        Refused: nobody stays signed in, or login and password are not those of somebody.
        EnvironmentFault: the database cannot be read.
    """
    from desktop.models.backends.sqlite import faults
    from desktop.models.schema import BACKUPS, open_database
    from desktop.paths import data_dir as default_folder
    from desktop.paths import database_path

    folder = default_folder(given.data_dir or data_dir)
    database = open_database(database_path(folder))
    database.connect()
    try:
        with faults(database_path(folder), folder / BACKUPS):
            session = _session(database, folder, given)
        yield session
    finally:
        database.close()


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
