"""Where this computer keeps the token of a person who stays signed in.

One small file names the person, and either holds the token itself, readable by its user alone, or names the
keyring that does. A token in the file is read without importing `keyring`, which is slow.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

FILE_NAME = "signed-in.json"
SERVICE = "Shangji"
# A keyring fails in whatever way its platform likes; the person signs in with the password then.
_ANY_FAILURE = Exception


@dataclass(frozen=True)
class Kept:
    """Who stays signed in here.

    Arguments:
        staff: the person.
        keyring: the module and class of the keyring that holds the token; empty where the file does.
        token: the token, empty where a keyring holds it.
    """

    staff: int
    keyring: str
    token: str

    @property
    def quick(self) -> bool:
        """Whether the token is at hand without asking a keyring."""
        return not self.keyring


def keep(folder: Path, staff: int, token: str, backend: KeyringBackend | None = None) -> Kept:
    """Keeps a token for the next start, in the keyring where there is one.

    Arguments:
        folder: the data folder; the token is the one of its database.
        backend: the keyring to use; None for the platform's.
    """
    drop(folder)
    backend = backend or _platform_keyring()
    name = f"{type(backend).__module__}:{type(backend).__qualname__}" if backend else ""
    if backend and not _stored_in(backend, folder, staff, token):
        name = ""
    kept = Kept(staff, name, "" if name else token)
    _write(folder / FILE_NAME, json.dumps({"staff": staff, "keyring": name, "token": kept.token}))
    return kept


def recall(folder: Path) -> Kept | None:
    """Who stays signed in here, read from the file alone; None for nobody."""
    try:
        stored = json.loads((folder / FILE_NAME).read_text("utf-8"))
        return Kept(int(stored["staff"]), str(stored["keyring"]), str(stored["token"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def token_of(folder: Path, kept: Kept) -> str:
    """The token; asks the keyring where that holds it (a tenth of a second, or until the user unlocks it).

    Returns an empty text where the keyring has none or does not answer.
    """
    if kept.quick:
        return kept.token
    backend = _named_keyring(kept.keyring)
    if backend is None:
        return ""
    try:
        return backend.get_password(SERVICE, _account(folder, kept.staff)) or ""
    except _ANY_FAILURE:
        return ""


def drop(folder: Path) -> None:
    """Forgets the token; harmless where there is none."""
    kept = recall(folder)
    if kept and kept.keyring:
        backend = _named_keyring(kept.keyring)
        # The token is worthless once its hash is gone from the database.
        with suppress(_ANY_FAILURE):
            if backend:
                backend.delete_password(SERVICE, _account(folder, kept.staff))
    (folder / FILE_NAME).unlink(missing_ok=True)


def _account(folder: Path, staff: int) -> str:
    return f"{folder.resolve()}#{staff}"


def _platform_keyring() -> KeyringBackend | None:
    """The platform's keyring; None where there is no real one."""
    import keyring

    backend: Any = keyring.get_keyring()
    return backend if getattr(backend, "priority", 0) >= 1 else None


def _named_keyring(name: str) -> KeyringBackend | None:
    """The keyring of a module and class name, imported without looking for others."""
    import importlib

    module, _, qualname = name.partition(":")
    try:
        return getattr(importlib.import_module(module), qualname)()
    except _ANY_FAILURE:
        return None


def _stored_in(backend: KeyringBackend, folder: Path, staff: int, token: str) -> bool:
    """Whether the keyring took the token and gives it back."""
    try:
        backend.set_password(SERVICE, _account(folder, staff), token)
        return backend.get_password(SERVICE, _account(folder, staff)) == token
    except _ANY_FAILURE:
        return False


def _write(path: Path, text: str) -> None:
    """Writes a file that its user alone can read, all of it or nothing."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    fresh.replace(path)
