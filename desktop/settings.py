"""The settings of this computer: a small file in the data folder, read before the database."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from desktop.paths import private_file, private_folder

log = logging.getLogger(__name__)

T = TypeVar("T")
FILE_NAME = "machine.json"


class Setting(Generic[T]):
    """One typed setting of this computer, with its default."""

    def __init__(self, default: T) -> None:
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, instance: MachineSettings, owner: type) -> T: ...
    def __get__(self, instance: MachineSettings | None, owner: type) -> Setting[T] | T:
        if instance is None:
            return self
        value = instance.stored.get(self.name, self.default)
        return value if isinstance(value, type(self.default)) else self.default

    def __set__(self, instance: MachineSettings, value: T) -> None:
        instance.stored[self.name] = value


class MachineSettings:
    """What this computer keeps for everyone who works at it; `save` writes it.

    Attributes:
        language: `en`, `zh_CN`, `zh_TW`, or empty for the system's.
        theme: `light`, `dark` or `system`.
        computer: the name under which the database knows this computer.
        menu_bar: whether the menu bar is always shown.
        geometry: the main window's place, in Qt's own form as hex.
        last_login: who signed in last.
    """

    language = Setting("")
    theme = Setting("system")
    computer = Setting("")
    menu_bar = Setting(False)
    geometry = Setting("")
    last_login = Setting("")

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self.stored: dict[str, Any] = _read(self.path)
        if not self.computer:
            import uuid

            # Kept at once: who stays signed in stays so under this name.
            self.computer = uuid.uuid4().hex
            self.save()

    def save(self) -> None:
        """Writes the settings whole or not at all; a folder that cannot be written costs only the settings."""
        try:
            private_folder(self.path.parent)
            temporary = self.path.with_suffix(".part")
            private_file(temporary).write_text(
                json.dumps(self.stored, ensure_ascii=False, indent=2), encoding="utf-8"
            )
            temporary.replace(self.path)
        except OSError as error:
            log.warning("settings of this computer were not kept: %s", error)


def _read(path: Path) -> dict[str, Any]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}
