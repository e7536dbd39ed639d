"""What all tests share: no screen, a clock that runs again after each test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from desktop.clock import clock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The keyring of whoever runs the tests is left alone, and no test's own keyring is taken for the platform's.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# Of what runs side by side the tests are measured, not the programs they start: these may have no room for figures.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.pop("COVERAGE_PROCESS_CONFIG", None)


@pytest.fixture(autouse=True)
def _running_clock() -> Iterator[None]:
    """A test that stopped the clock leaves it running for the next."""
    yield
    clock.set(None)
