"""What a reader sends: what it knows of a sheet, and then the rows in chunks."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from desktop.errors import Refused
from desktop.spreadsheets.survey import MOST_CELLS
from desktop.spreadsheets.table import Cell, Opening

CHUNK = 1000

NumberedCells = tuple[int, tuple[Cell, ...]]
"""A row's number and cells: a plain tuple crosses to another process five times as fast as an object."""


@dataclass(frozen=True, slots=True)
class Packed:
    """Rows on their way: how many they are, and their numbers and cells, pickled as they are kept.

    Arguments:
        width: how many cells each of them has; 0 where they differ.
    """

    count: int
    data: bytes
    width: int = 0


Send = Callable[[Opening | Packed], None]


@dataclass(frozen=True)
class Choices:
    """What the user chose where it would else be found out: a workbook's sheet, a text's encoding and delimiter."""

    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None


def send_rows(rows: Iterable[NumberedCells], name: str, send: Send) -> None:
    """Sends rows chunk by chunk.

    Raises:
        Refused: `file_too_large` where they have more cells than can be held.
    """
    cells = 0
    for chunk in _chunks(iter(rows)):
        cells += sum(len(row) for _number, row in chunk)
        if cells > MOST_CELLS:
            raise Refused("file_too_large", name=name)
        widths = {len(row) for _number, row in chunk}
        width = widths.pop() if len(widths) == 1 else 0
        send(Packed(len(chunk), pickle.dumps(chunk, pickle.HIGHEST_PROTOCOL), width))


def choose_sheet(names: list[str], hidden: list[str], wanted: str | None, file: str) -> str:
    """The sheet to read: the wanted one, else the first visible one.

    Raises:
        Refused: `sheet_unknown`, or `sheet_empty` where there is none at all.
    """
    if wanted is not None:
        if wanted not in names:
            raise Refused("sheet_unknown", name=file, sheet=wanted)
        return wanted
    if not names:
        raise Refused("sheet_empty", name=file)
    return next((name for name in names if name not in hidden), names[0])


def _chunks(rows: Iterator[NumberedCells]) -> Iterator[list[NumberedCells]]:
    while chunk := list(islice(rows, CHUNK)):
        yield chunk
