"""What a printed document is called as a file, and how it gets there whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.controllers.printing import Printed
from desktop.errors import EnvironmentFault

# Every file system takes a name of so many characters, whatever they are.
LONGEST = 80
_FORBIDDEN = frozenset('<>:"/\\|?*')


def file_name(printed: Printed, ending: str) -> str:
    """What a file of the document is proposed to be called, on any system: "HT2611-0018 王先生.pdf".

    Arguments:
        ending: without its dot.
    """
    said = " ".join(filter(None, (printed.number, printed.customer)))
    safe = " ".join("".join(_safe(said[:LONGEST])).split()).strip(". ")
    return f"{safe or printed.kind.value}.{ending}"


def _safe(text: str) -> Iterator[str]:
    """The characters that a file name may have everywhere."""
    for character in text:
        if character.isspace():
            yield " "
        elif character.isprintable() and character not in _FORBIDDEN:
            yield character


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Writes a file whole or not at all; an existing one is replaced once all is written.

    Arguments:
        write: writes to the path it is given.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        write(unfinished)
        unfinished.replace(path)
    except OSError as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error
    finally:
        unfinished.unlink(missing_ok=True)
