"""When something fails that nobody expected: drafts are kept, it is logged and said, and the program goes on."""

from __future__ import annotations

import logging
import platform
import traceback
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop import __version__
from desktop.clock import clock
from desktop.errors import EnvironmentFault, Refused, unexpected

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Fault:
    """A failure as it is shown.

    Arguments:
        number: under which it is found in the log.
        sentence: what happened to the data and what to do.
        details: for whoever mends it; empty where it is no bug.
        log_file: where the log is.
    """

    number: str
    sentence: str
    details: str
    log_file: Path


def describe(error: BaseException, log_file: Path) -> Fault:
    """Words a failure: a rule or the environment in its own sentence, a bug in the one sentence for all."""
    if isinstance(error, Refused | EnvironmentFault):
        return Fault("", error.sentence(), "", log_file)
    trace = "".join(traceback.format_exception(error))
    now = clock.now().astimezone()
    number = f"E-{zlib.crc32(trace.encode()) & 0xFFFF:04X}-{now:%m%d}"
    head = f"{now:%Y-%m-%d %H:%M:%S}  Shangji {__version__}  Python {platform.python_version()}  {platform.platform()}"
    return Fault(number, unexpected(), f"{head}\n{number}\n{trace}", log_file)


class Faults(QObject):
    """Hands what no code caught, in whatever thread, to the window's thread.

    Arguments:
        log_file: named in the message.

    Signals:
        happened: a Fault, in the thread of this object; drafts were kept before.
    """

    happened = Signal(object)
    _caught = Signal(object)

    def __init__(self, log_file: Path) -> None:
        super().__init__()
        self._log_file = log_file
        self._keepers: list[Callable[[], None]] = []
        self._shown: set[str] = set()
        self._caught.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def caught(self, error: BaseException) -> None:
        """Takes a failure from any thread; it is shown in the thread of the window."""
        self._caught.emit(error)

    def keep_first(self, keeper: Callable[[], None]) -> None:
        """Calls this before a failure is shown: it keeps drafts."""
        self._keepers.append(keeper)

    def show(self, error: BaseException) -> None:
        """Keeps drafts and lets the window say what failed."""
        fault = describe(error, self._log_file)
        if fault.number:
            log.error("%s %r", fault.number, error)
        for keeper in self._keepers:
            try:
                keeper()
            except Exception:
                log.exception("a draft was not kept")
        self.happened.emit(fault)
