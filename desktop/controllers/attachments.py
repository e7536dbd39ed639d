"""Where attached files lie: the data folder, under their SHA-256."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Any

from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.paths import private_folder

LIMIT_MB = 20


class AttachmentStore:
    """Files by their SHA-256 in a folder; the same file attached twice is kept once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, digest: str) -> Path:
        """Where the file with this SHA-256 lies."""
        return self.folder / digest[:2] / digest

    def check(self, source: Path) -> None:
        """Looks whether a file can be copied in.

        Raises:
            Refused: it cannot be read or is too large.
        """
        try:
            size = source.stat().st_size
            with source.open("rb"):
                pass
        except OSError as error:
            raise Refused("attachment_missing", field="attachments", name=source.name) from error
        if size > LIMIT_MB * 1024 * 1024:
            raise Refused("attachment_large", field="attachments", name=source.name, limit=LIMIT_MB)

    def put(self, source: Path) -> tuple[str, int]:
        """Copies a file in; gives its SHA-256 and size in bytes.

        Raises:
            Refused: it cannot be read or is too large.
        """
        self.check(source)
        try:
            content = source.read_bytes()
        except OSError as error:
            raise Refused("attachment_missing", field="attachments", name=source.name) from error
        digest = hashlib.sha256(content).hexdigest()
        target = self.path(digest)
        if not target.exists():
            private_folder(target.parent)
            handle, temporary = tempfile.mkstemp(dir=target.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                Path(temporary).replace(target)
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise
        return digest, len(content)

    def remove(self, digest: str) -> None:
        """Takes a file off the disk."""
        self.path(digest).unlink(missing_ok=True)


def store_of(session: Session) -> AttachmentStore:
    """The attachment store of the session's data folder."""
    return AttachmentStore(Path(session.data_dir) / "attachments")


def still_attached(connection: Any, digest: str) -> bool:
    """Whether an entry of any record still has the file with this SHA-256."""
    row = connection.execute(
        "SELECT 1 FROM attachment WHERE sha256 = ? UNION SELECT 1 FROM lead_attachment WHERE sha256 = ? LIMIT 1",
        (digest, digest),
    ).fetchone()
    return row is not None
