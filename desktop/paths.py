"""Where things lie: what is shipped with the program, and where this computer keeps the user's data."""

from __future__ import annotations

import os
from pathlib import Path

APPLICATION = "Shangji"
_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Where a file or folder of resources/ lies.

    An installed wheel and a frozen bundle carry resources/ inside the package; a checkout, beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def data_dir(override: Path | None = None) -> Path:
    """The folder of database, settings, drafts and log: the one named, or the platform's for this user."""
    if override is not None:
        return override.expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


def private_folder(folder: Path) -> None:
    """Makes a folder, and those above it, for this user alone; one that is there stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    if not folder.parent.exists():
        private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def private_file(path: Path) -> Path:
    """Makes an empty file that this user alone can read, where there is none; gives its path.

    Raises:
        OSError: it cannot be made.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    return path


def database_path(folder: Path) -> Path:
    """The database file of a data folder."""
    return folder / "shangji.db"


def log_path(folder: Path) -> Path:
    """The log file of a data folder."""
    return folder / "log" / "shangji.log"
