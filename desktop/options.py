"""What may be said on the command line when the program is started."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__

LANGUAGES = ("en", "zh_CN", "zh_TW")


@dataclass(frozen=True)
class Options:
    """How this start differs from an ordinary one.

    Arguments:
        data_dir: the folder of the database, where it is not the platform's usual one.
        language: the language of this start, whatever the settings say.
        demo: a throw-away data set instead of the business's own.
        self_test: proves that everything needed is there, and ends.
        command: a command of the command line and its own options, instead of the window.
    """

    data_dir: Path | None = None
    language: str | None = None
    demo: bool = False
    self_test: bool = False
    command: tuple[str, ...] = ()


def parse(arguments: Sequence[str]) -> Options:
    """Reads the command line; ends the program with a usage line where it cannot be understood."""
    parser = argparse.ArgumentParser(
        prog="shangji",
        description="Sales opportunities of a retail chain, from the first visit to the contract.",
    )
    parser.add_argument("--data-dir", type=Path, help="folder of the database")
    parser.add_argument("--language", choices=LANGUAGES, help="language of this start")
    parser.add_argument("--demo", action="store_true", help="open a throw-away data set")
    parser.add_argument("--self-test", action="store_true", help="check the installation and end")
    parser.add_argument("--version", action="version", version=f"Shangji {__version__}")
    parser.add_argument(
        "command",
        nargs=argparse.REMAINDER,
        help="a command without a window: import, export, template; each has --help",
    )
    given = parser.parse_args(list(arguments))
    return Options(given.data_dir, given.language, given.demo, given.self_test, tuple(given.command))
