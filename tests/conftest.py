"""What all tests share: no screen, a clock that runs again after each test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from desktop.clock import clock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The keyring of whoever runs the tests is left alone, and no test's own keyring is taken for the platform's.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@pytest.fixture(autouse=True)
def _running_clock() -> Iterator[None]:
    """A test that stopped the clock leaves it running for the next."""
    yield
    clock.set(None)
