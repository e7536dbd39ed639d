"""Runs the workbook reader in a child process and stops it when it takes too much memory or time."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

import psutil

from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.table import Row, Sheet
from desktop.spreadsheets.workbook import Opening, read_workbook

MOST_MEMORY = 1536 * 1024**2
MOST_SILENCE = 30.0
LOOK_EVERY = 0.05


class Pipe(Protocol):
    """One end of a pipe, whatever the platform makes it of."""

    def poll(self, timeout: float) -> bool:
        """Whether a message waits."""
        ...

    def recv(self) -> Any:
        """The next message."""
        ...

    def send(self, obj: Any) -> None:
        """Gives the other end a message."""
        ...


def read_in_child(path: Path, sheet: str | None, progress: Progress | None = None) -> Sheet:
    """The rows of a workbook's sheet that are not blank.

    Arguments:
        path: the file.
        sheet: the sheet's name; by default the first visible one.
        progress: told of the rows read.

    Raises:
        Refused: see `read_workbook`; also `file_damaged` where the reader died of the file, and
            `file_too_large` where it was stopped.
        Cancelled: the watcher wants it to stop.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(str(path), sheet, sender), daemon=True)
    child.start()
    sender.close()
    try:
        return _collect(receiver, child, path, progress or Progress())
    finally:
        child.kill()
        child.join()
        receiver.close()


def _work(path: str, sheet: str | None, sender: Pipe) -> None:
    try:
        read_workbook(Path(path), sheet, sender.send)
        sender.send(None)
    except Refused as refused:
        sender.send((refused.code, refused.arguments))
    except MemoryError:
        sender.send(("file_too_large", {"name": Path(path).name}))


def _collect(receiver: Pipe, child: BaseProcess, path: Path, progress: Progress) -> Sheet:
    opening = Opening("", (), 1, (), 0)
    rows: list[Row] = []
    for message in _messages(receiver, child, path, progress):
        if isinstance(message, Opening):
            opening = message
            progress.total = message.height
            rows.clear()
        elif isinstance(message, tuple):
            raise Refused(message[0], **message[1])
        else:
            rows += [Row(number, cells) for number, cells in message]
            progress.step(len(message))
    return Sheet(rows, opening.name, opening.names, opening.first_column, notes=opening.notes)


def _messages(receiver: Pipe, child: BaseProcess, path: Path, progress: Progress) -> Iterator[Any]:
    heard = looked = monotonic()
    while True:
        if receiver.poll(LOOK_EVERY):
            try:
                message = receiver.recv()
            except (EOFError, OSError):
                raise Refused("file_damaged", name=path.name) from None
            if message is None:
                return
            yield message
            heard = monotonic()
        progress.step(0)
        if monotonic() - looked >= LOOK_EVERY:
            looked = monotonic()
            if looked - heard > MOST_SILENCE or _memory(child) > MOST_MEMORY:
                raise Refused("file_too_large", name=path.name)


def _memory(child: BaseProcess) -> int:
    try:
        return psutil.Process(child.pid).memory_info().rss
    except psutil.Error:
        return 0
