"""The names behind the ids: staff, stores and the lists a business keeps, small enough to hold in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.words import Choice, Role


class StaffEntry(NamedTuple):
    """A member of staff as lists and dialogs name them."""

    id: int
    name: str
    login: str
    role: Role
    pinyin: str
    active: bool
    stores: tuple[int, ...]


class StoreEntry(NamedTuple):
    """A store as lists and dialogs name it."""

    id: int
    code: str
    name: str
    active: bool


class ChoiceEntry(NamedTuple):
    """An entry of a list the business keeps."""

    id: int
    list: Choice
    name: str
    position: int
    needs_text: bool
    active: bool


_EMPTY: Mapping[int, Any] = MappingProxyType({})


@dataclass(frozen=True)
class Directory:
    """Staff, stores and choices by id, those no longer active included."""

    staff: Mapping[int, StaffEntry] = field(default_factory=lambda: _EMPTY)
    stores: Mapping[int, StoreEntry] = field(default_factory=lambda: _EMPTY)
    choices: Mapping[int, ChoiceEntry] = field(default_factory=lambda: _EMPTY)

    def staff_name(self, staff: int | None) -> str:
        """A person's name, empty for nobody."""
        return self.staff[staff].name if staff is not None and staff in self.staff else ""

    def store_name(self, store: int | None) -> str:
        """A store's name, empty for none."""
        return self.stores[store].name if store is not None and store in self.stores else ""

    def staff_told(self, staff: int | None) -> str:
        """A person's name, with the login behind it where another one answers to the name too."""
        name = self.staff_name(staff)
        if staff is None or len(self.staff_named(name)) < 2:
            return name
        return _told(name, self.staff[staff].login)

    def store_told(self, store: int | None) -> str:
        """A store's name, with the code behind it where another one answers to the name too."""
        name = self.store_name(store)
        if store is None or self.store_named(name) in (store, None):
            return name
        return _told(name, self.stores[store].code)

    def choice_name(self, choice: int | None) -> str:
        """An entry's name, empty for none."""
        return self.choices[choice].name if choice is not None and choice in self.choices else ""

    def listed(self, which: Choice) -> list[ChoiceEntry]:
        """The active entries of a list in the business's order."""
        found = [one for one in self.choices.values() if one.list is which and one.active]
        return sorted(found, key=lambda one: (one.position, one.id))

    def choice_named(self, which: Choice, name: str) -> int | None:
        """The id of the active entry with this name, whatever its case."""
        wanted = name.casefold()
        return next((one.id for one in self.listed(which) if one.name.casefold() == wanted), None)

    def staff_named(self, name: str) -> tuple[int, ...]:
        """The ids of active staff with this name or login, or both as `staff_told` gives them."""
        return self._staff_by_name.get(name.casefold(), ())

    @cached_property
    def _staff_by_name(self) -> dict[str, tuple[int, ...]]:
        """Who answers to what, in small letters: a list of everybody asks for each."""
        found: dict[str, tuple[int, ...]] = {}
        for one in self.staff.values():
            if one.active:
                names = (one.name, one.login, _told(one.name, one.login))
                for name in {text.casefold() for text in names}:
                    found[name] = (*found.get(name, ()), one.id)
        return found

    def store_named(self, name: str) -> int | None:
        """The id of the active store with this name or code, or both as `store_told` gives them."""
        wanted = name.casefold()
        return next(
            (one.id for one in self.stores.values() if one.active and _answers(one.name, one.code, wanted)),
            None,
        )


def _told(name: str, code: str) -> str:
    return f"{name} ({code})"


def _answers(name: str, code: str, wanted: str) -> bool:
    if wanted in (name.casefold(), code.casefold()):
        return True
    # Asked last: every row of an import comes by here, once for each who is there.
    return wanted.endswith(")") and wanted == _told(name, code).casefold()


def load_directory(connection: Any) -> Directory:
    """Reads the directory through a DB-API connection."""
    works: dict[int, list[int]] = {}
    for staff, store in connection.execute(
        "SELECT staff_id, store_id FROM staff_store ORDER BY store_id"
    ).fetchall():
        works.setdefault(staff, []).append(store)
    staff = {
        row[0]: StaffEntry(
            row[0], row[1], row[2], Role(row[3]), row[4], bool(row[5]), tuple(works.get(row[0], ()))
        )
        for row in connection.execute("SELECT id, name, login, role, pinyin, active FROM staff").fetchall()
    }
    stores = {
        row[0]: StoreEntry(row[0], row[1], row[2], bool(row[3]))
        for row in connection.execute("SELECT id, code, name, active FROM store").fetchall()
    }
    choices = {
        row[0]: ChoiceEntry(row[0], Choice(row[1]), row[2], row[3], bool(row[4]), bool(row[5]))
        for row in connection.execute(
            "SELECT id, list, name, position, needs_text, active FROM choice"
        ).fetchall()
    }
    return Directory(MappingProxyType(staff), MappingProxyType(stores), MappingProxyType(choices))
