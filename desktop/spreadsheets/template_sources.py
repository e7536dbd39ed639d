"""What of the business an import template offers: the names that may be chosen, and what must be filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.controllers.customers import entry_context
from desktop.controllers.directory import Directory
from desktop.controllers.entries.field import EntryContext, Field, FieldKind
from desktop.controllers.rights import may_target_store
from desktop.controllers.session import Session, User
from desktop.spreadsheets.targets import Target
from desktop.words import Intent, Kind, Title, Uniqueness, label

MOST_SUGGESTED = 1000


@dataclass(frozen=True)
class Sources:
    """What a template offers and asks for besides what the fields themselves say.

    Arguments:
        lists: by field key, what may be chosen.
        needed: the keys of fields that must be filled in because of a business parameter.
        either: the keys of fields of which one must be filled in.
    """

    lists: Mapping[str, Sequence[str]] = field(default_factory=dict)
    needed: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()


def fixed_sources(target: Target) -> Sources:
    """What is the same in every business, whose lists and parameters nobody asks for."""
    either = frozenset({"phone", "wechat"}) if target.kind in (Kind.OPPORTUNITY, Kind.LEAD) else frozenset()
    needed = frozenset({"phone"}) if target.kind is Kind.CUSTOMER else frozenset()
    return Sources(
        {one.key: _FIXED[one.kind]() for one in target.fields if one.kind in _FIXED}, needed, either
    )


def sources_of(session: Session, target: Target) -> Sources:
    """What the business offers to a person who imports: their stores, and whom they may assign.

    Raises:
        EnvironmentFault: the database cannot be read.
    """
    with session.read() as connection:
        context = entry_context(session)
        known = dict(fixed_sources(target).lists)
        for one in target.fields:
            found = _offered(one, context.directory, session.user)
            if one.kind is FieldKind.SUGGESTED:
                found = _in_use(connection, target, one)
            if found:
                known[one.key] = found
    return replace(fixed_sources(target), lists=known, needed=_needed(target, context))


def _letters() -> list[str]:
    return [one.value for one in Intent]


def _titles() -> list[str]:
    return [label(one) for one in Title if one is not Title.UNKNOWN]


_FIXED: dict[FieldKind, Callable[[], list[str]]] = {FieldKind.INTENT: _letters, FieldKind.TITLE: _titles}


def _offered(one: Field, directory: Directory, user: User) -> list[str]:
    if one.kind is FieldKind.CHOICE and one.choices is not None:
        return [entry.name for entry in directory.listed(one.choices)]
    stores = [
        store.id for store in directory.stores.values() if store.active and may_target_store(user, store.id)
    ]
    if one.kind is FieldKind.STORE:
        return _sorted(directory.store_told(store) for store in stores)
    if one.kind is FieldKind.STAFF:
        people = (one for one in directory.staff.values() if one.active and set(one.stores) & set(stores))
        return _sorted(directory.staff_told(person.id) for person in people)
    return []


def _sorted(names: Iterable[str]) -> list[str]:
    return sorted(names, key=str.casefold)


def _in_use(connection: Any, target: Target, one: Field) -> list[str]:
    """What records of the kind have there already."""
    sql = (
        f"SELECT DISTINCT {one.key} FROM {target.kind.value} WHERE {one.key} <> '' ORDER BY {one.key} LIMIT ?"
    )
    return [row[0] for row in connection.execute(sql, (MOST_SUGGESTED,)).fetchall()]


def _needed(target: Target, context: EntryContext) -> frozenset[str]:
    """What the uniqueness of customers needs."""
    if target.kind is not Kind.CUSTOMER or context.uniqueness is Uniqueness.NONE:
        return frozenset()
    return frozenset({"phone", "store"} if context.uniqueness is Uniqueness.PHONE_AND_STORE else {"phone"})
