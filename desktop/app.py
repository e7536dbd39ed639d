"""The composition root of the window: options, settings, log, database, sign-in, main window."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.options import parse
from desktop.paths import database_path

if TYPE_CHECKING:
    from desktop.settings import MachineSettings

    from desktop.ui.shell.root import Root


@dataclass(frozen=True)
class Place:
    """Where this start finds and leaves everything.

    Arguments:
        folder: the data folder; log, drafts and attachments lie in it too.
        machine: the settings of this computer.
        demo: whether the folder is a throw-away one.
    """

    folder: Path
    machine: MachineSettings
    demo: bool = False

    @property
    def database(self) -> Path:
        """The database file."""
        return database_path(self.folder)


def main(arguments: Sequence[str] | None = None, started: Callable[[Root], None] | None = None) -> int:
    """Starts the program and gives its exit code.

    Arguments:
        arguments: the command line without the program's name; the process's own by default.
        started: called with the running program once its first window is shown.
    """
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command:
        from desktop import cli

        return cli.run(options.command, options.data_dir)
    if options.self_test:
        from desktop import self_test

        return self_test.run()
    if options.demo:
        with tempfile.TemporaryDirectory(prefix="shangji-demo-", ignore_cleanup_errors=True) as folder:
            return _run(replace(options, data_dir=Path(folder)), started)
    return _run(options, started)
