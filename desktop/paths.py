"""Finds what is shipped with the program, wherever it runs from."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Where a file or folder of resources/ lies.

    An installed wheel carries resources/ inside the package; a checkout and a frozen bundle, beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)
