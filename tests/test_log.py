"""What goes wrong is written down, whoever caused it and however the run ended."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import log


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """Where to log; afterwards the process is as it was."""
    hooks, handlers = (sys.excepthook, threading.excepthook), list(logging.getLogger().handlers)
    level = logging.getLogger().level
    yield tmp_path / "log" / "shangji.log"
    log.stop()
    sys.excepthook, threading.excepthook = hooks
    assert logging.getLogger().handlers == handlers
    logging.getLogger().setLevel(level)
    faulthandler.enable()


def _error() -> ValueError:
    try:
        raise ValueError("what happened")
    except ValueError as error:
        return error


def test_what_nobody_caught_is_logged_and_told(place: Path) -> None:
    told: list[BaseException] = []
    log.start(place)
    log.catch(told.append)
    error = _error()
    sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    assert [str(one) for one in told] == ["what happened", "on a thread"]
    written = place.read_text(encoding="utf-8")
    assert "what happened" in written
    assert "on a thread" in written
    assert "test_log.py" in written


def _fail() -> None:
    raise ValueError("on a thread")


def test_a_crash_is_told_at_the_next_start(place: Path) -> None:
    assert log.start(place) == ""
    with (place.parent / log.CRASHES).open("a", encoding="utf-8") as crashes:
        faulthandler.dump_traceback(crashes)
    log.stop()
    assert "test_a_crash_is_told_at_the_next_start" in log.start(place)
    assert "the run before this one crashed" in place.read_text(encoding="utf-8")
    log.stop()
    assert log.start(place) == ""
