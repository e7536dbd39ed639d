"""The version of the program, as its package says."""

from __future__ import annotations


def version() -> str:
    """The version, or `0` where the program runs from files that were never installed."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("shangji")
    except PackageNotFoundError:
        return "0"
