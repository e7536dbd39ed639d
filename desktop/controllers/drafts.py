"""What was typed and not yet saved: files of this person and this database on this computer."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.clock import clock
from desktop.paths import private_file, private_folder

_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")


@dataclass(frozen=True)
class Draft:
    """What was typed under a key, and when it was last kept."""

    key: str
    saved_at: datetime
    content: dict[str, Any]


class Drafts:
    """The drafts of one person; each is written whole or not at all."""

    def __init__(self, data_dir: Path, user: int) -> None:
        self._folder = Path(data_dir) / "drafts" / str(user)

    def _path(self, key: str) -> Path:
        return self._folder / f"{_UNSAFE.sub('_', key)}.json"

    def save(self, key: str, content: dict[str, Any]) -> None:
        """Keeps what was typed under a key, such as `opportunity-12` or `opportunity-new`."""
        private_folder(self._folder)
        path = self._path(key)
        temporary = path.with_suffix(".part")
        text = json.dumps(
            {"key": key, "saved_at": clock.now().isoformat(), "content": content}, ensure_ascii=False
        )
        with private_file(temporary).open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)

    def load(self, key: str) -> Draft | None:
        """What was kept under a key; None where nothing was or where it cannot be read."""
        return self._read(self._path(key))

    def discard(self, key: str) -> None:
        """Forgets what was kept under a key."""
        self._path(key).unlink(missing_ok=True)

    def all(self) -> tuple[Draft, ...]:
        """Every draft, the newest first."""
        found = [self._read(path) for path in self._folder.glob("*.json")]
        return tuple(sorted((one for one in found if one), key=lambda one: one.saved_at, reverse=True))

    @staticmethod
    def _read(path: Path) -> Draft | None:
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            return Draft(stored["key"], datetime.fromisoformat(stored["saved_at"]), stored["content"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
