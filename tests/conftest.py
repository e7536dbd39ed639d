"""What all tests share: no screen, a clock that runs again after each test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from desktop.clock import clock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _running_clock() -> Iterator[None]:
    """A test that stopped the clock leaves it running for the next."""
    yield
    clock.set(None)
