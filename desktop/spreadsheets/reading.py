"""Runs a reader in a child process and stops it when it takes too much memory or time."""

from __future__ import annotations

import multiprocessing
import os
import pickle
from collections.abc import Generator, Iterator
from contextlib import suppress
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.kind import Kind, unpacked_size
from desktop.spreadsheets.sent import Choices, Packed, Send
from desktop.spreadsheets.table import Opening

MOST_MEMORY = 1536 * 1024**2
MOST_RECEIVED = 768 * 1024**2
MOST_SILENCE = 6.0
# A large file may take longer before its first row: so many bytes a second, and no longer than this many seconds.
SLOWEST = 8 * 1024**2
LONGEST = 60.0
LOOK_EVERY = 0.05

_READY = "ready"


class Pipe(Protocol):
    """One end of a pipe, whatever the platform makes it of."""

    def poll(self, timeout: float) -> bool:
        """Whether a message waits."""
        ...

    def recv_bytes(self) -> bytes:
        """The next message as it was sent."""
        ...

    def send(self, obj: Any) -> None:
        """Gives the other end a message."""
        ...


def read_in_child(
    path: Path, kind: Kind, choices: Choices, progress: Progress | None = None
) -> Generator[Opening | Packed]:
    """What is known of a sheet, and then its rows that are not blank, chunk by chunk.

    The child ends with the iterator: close it where not all is wanted.

    Arguments:
        path: the file.
        kind: what the file is.
        choices: what the user chose.
        progress: told of the rows read.

    Raises:
        Refused: see `read_file`; also `file_damaged` where the reader died of the file, and
            `file_too_large` where it was stopped.
        Cancelled: the watcher wants it to stop.
    """
    progress = progress or Progress()
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(str(path), kind, choices, sender), daemon=True)
    child.start()
    sender.close()
    try:
        for message in _messages(receiver, child, path, progress):
            if isinstance(message, Opening):
                progress.total = message.height
                yield message
            elif isinstance(message, Packed):
                progress.step(message.count)
                yield message
            else:
                raise Refused(message[0], **message[1])
    finally:
        child.kill()
        child.join()
        receiver.close()


def read_file(path: Path, kind: Kind, choices: Choices, send: Send) -> None:
    """Sends what is known of a sheet and then its rows, in this very process.

    Raises:
        Refused: `file_encrypted`, `file_damaged`, `file_too_large`, `not_a_spreadsheet`, `sheet_unknown`,
            `sheet_empty` or `encoding_unknown`.
    """
    if kind is Kind.WORKBOOK:
        from desktop.spreadsheets.workbook import read_workbook

        read_workbook(path, choices.sheet, send)
    elif kind is Kind.TEXT:
        from desktop.spreadsheets.delimited import send_delimited

        send_delimited(path, choices, send)
    else:
        from desktop.spreadsheets.markup import read_markup

        read_markup(path, kind, choices, send)


def _work(path: str, kind: Kind, choices: Choices, sender: Pipe) -> None:
    hush()
    sender.send(_READY)
    try:
        read_file(Path(path), kind, choices, sender.send)
        sender.send(None)
    except Refused as refused:
        sender.send((refused.code, refused.arguments))
    except MemoryError:
        sender.send(("file_too_large", {"name": Path(path).name}))


def hush() -> None:
    """Keeps from the terminal what a reader says while it dies of a file: it is of no use there."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for output in (1, 2):
            os.dup2(nowhere, output)


def _messages(receiver: Pipe, child: BaseProcess, path: Path, progress: Progress) -> Iterator[Any]:
    heard = looked = monotonic()
    # How long a process takes to start says nothing of the file.
    silence, received = LONGEST, 0
    while True:
        if receiver.poll(LOOK_EVERY):
            try:
                data = receiver.recv_bytes()
            except (EOFError, OSError):
                raise Refused("file_damaged", name=path.name) from None
            received += len(data)
            message = pickle.loads(data)  # noqa: S301 - our own child wrote it
            if message is None:
                return
            if message == _READY:
                silence = min(MOST_SILENCE + unpacked_size(path) / SLOWEST, LONGEST)
            else:
                yield message
            # However long the rows took to be used here, the child could not be heard meanwhile.
            heard = monotonic()
        progress.step(0)
        if monotonic() - looked >= LOOK_EVERY:
            looked = monotonic()
            if looked - heard > silence or _memory(child) > MOST_MEMORY or received > MOST_RECEIVED:
                raise Refused("file_too_large", name=path.name)


def _memory(child: BaseProcess) -> int:
    # The child, which starts here too, waits for no library that it does not use.
    import psutil

    try:
        return psutil.Process(child.pid).memory_info().rss
    except psutil.Error:
        return 0
