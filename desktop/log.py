"""The log file, and what happens to exceptions that nobody caught."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from desktop.paths import private_file, private_folder

SIZE = 1_000_000
KEPT = 5
CRASHES = "crash.log"

log = logging.getLogger("desktop")

# What is to be closed again, in reverse order.
_open = ExitStack()

OnError = Callable[[BaseException], None]


def start(path: Path) -> str:
    """Begins to log into a rotating file; gives what the interpreter wrote when the last run crashed, or nothing.

    Arguments:
        path: the log file; its folder is made.
    """
    stop()
    # A log that cannot be written is no reason to show a traceback.
    logging.raiseExceptions = False
    private_folder(path.parent)
    handler = RotatingFileHandler(
        private_file(path), maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    _open.callback(root.removeHandler, handler)
    _open.callback(handler.close)
    crashes = path.with_name(CRASHES)
    last = crashes.read_text(encoding="utf-8", errors="replace").strip() if crashes.exists() else ""
    if last:
        log.error("the run before this one crashed:\n%s", last)
    faulthandler.enable(_open.enter_context(private_file(crashes).open("w", encoding="utf-8")))
    _open.callback(faulthandler.disable)
    return last


def stop() -> None:
    """Ends the logging that `start` began, where it did."""
    _open.close()


def catch(on_error: OnError) -> None:
    """Hands every exception that nobody caught, on any thread, to the log and to `on_error`."""

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unexpected", exc_info=(kind, error, trace))
        on_error(error)

    def uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = uncaught
    threading.excepthook = uncaught_in_thread
