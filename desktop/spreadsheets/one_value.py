"""One value for all rows of a sheet: which fields it is offered for, and what the person may choose there."""

from __future__ import annotations

from desktop.controllers.directory import Directory, StaffEntry
from desktop.controllers.entries.field import Field, FieldKind
from desktop.controllers.rights import may_target_store
from desktop.controllers.session import User
from desktop.spreadsheets.targets import Target
from desktop.words import Intent

_KINDS = (FieldKind.STORE, FieldKind.CHOICE, FieldKind.STAFF, FieldKind.INTENT)


def chosen_fields(target: Target) -> tuple[Field, ...]:
    """The fields that are chosen from few values: the store, the source, the owner, then the others."""
    found = [one for one in target.fields if one.kind in _KINDS and one.importable]
    return tuple(sorted(found, key=_rank))


def _rank(one: Field) -> int:
    return 3 if one.kind is FieldKind.CHOICE and one.key != "source" else _KINDS.index(one.kind)


def offered(one: Field, user: User, directory: Directory) -> list[tuple[str, str]]:
    """What may be chosen for a field, each as it would be typed into a cell and as it is shown.

    Arguments:
        user: who imports: a manager gives rows to own stores and the people in them alone.
    """
    if one.kind is FieldKind.STORE:
        stores = [it for it in directory.stores.values() if it.active and may_target_store(user, it.id)]
        return [(directory.store_told(it.id), it.name) for it in stores]
    if one.kind is FieldKind.STAFF:
        staff = [it for it in directory.staff.values() if it.active and _may_own(it, user, directory)]
        return [(told := directory.staff_told(it.id), told) for it in staff]
    if one.choices is not None:
        return [(it.name, it.name) for it in directory.listed(one.choices)]
    return [(it.value, it.value) for it in Intent]


def _may_own(person: StaffEntry, user: User, directory: Directory) -> bool:
    """Whether rows can be given to a person: somebody in a store that the user may give them to."""
    return any(may_target_store(user, store) and directory.stores[store].active for store in person.stores)
