"""Owner and store of a new opportunity: what is filled in at first, and what may be chosen instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.controllers.directory import Directory
from desktop.controllers.preferences import LAST_STORE, put
from desktop.controllers.rights import Grant, granted, may_target_store
from desktop.controllers.session import Session, User
from desktop.errors import Refused
from desktop.words import Operation, Role


@dataclass(frozen=True)
class Offer:
    """Who and where a new opportunity may be entered for: owners with the stores each can take it in."""

    owners: dict[int, tuple[int, ...]]
    stores: tuple[int, ...]


def first_place(user: User, directory: Directory, last_store: Any) -> tuple[int | None, int | None]:
    """Owner and store as New fills them in: a salesperson's own, in the store last used; nobody's otherwise.

    Arguments:
        last_store: where the person entered something last; None where nowhere yet.
    """
    if user.role is not Role.SALESPERSON:
        return None, None
    store = usual_store(user, directory, last_store)
    return (None, None) if store is None else (user.id, store)


def usual_store(user: User, directory: Directory, last_store: Any) -> int | None:
    """The store in which a person enters things: the one last used, or else their first; None without any."""
    stores = [store for store in user.stores if directory.stores[store].active]
    return last_store if last_store in stores else next(iter(stores), None)


def keep_store(session: Session, values: Mapping[str, Any]) -> dict[str, Any]:
    """Keeps the store of what a person entered for themselves as the one last used; gives what was kept."""
    if values["owner"] != session.user.id:
        return {}
    put(session, LAST_STORE, values["store"])
    return {LAST_STORE: values["store"]}


def offer(user: User, directory: Directory) -> Offer:
    """What the user may enter instead: themselves, and whom they may assign to."""
    active = [one.id for one in directory.stores.values() if one.active and may_target_store(user, one.id)]
    assigns = granted(user, Operation.ASSIGN) is not Grant.NONE
    owners: dict[int, tuple[int, ...]] = {}
    for person in directory.staff.values():
        own = person.id == user.id
        stores = tuple(store for store in person.stores if store in active)
        if person.active and stores and (own or assigns):
            owners[person.id] = stores
    return Offer(owners, tuple(active))


def refuse_place(user: User, directory: Directory, owner: int | None, store: int | None) -> None:
    """Refuses an owner or store that the user may not enter a new opportunity for.

    Raises:
        Refused: one of them is not there or no longer active, they do not belong together, or it would be given
            to whom, or lie where, the user may not assign.
    """
    if store is not None and store not in directory.stores:
        raise Refused("store_required", field="store")
    if store is not None and not directory.stores[store].active:
        raise Refused("store_inactive", field="store", store=directory.store_name(store))
    if owner is not None:
        _refuse_owner(user, directory, owner, store)
    if store is not None and not may_target_store(user, store):
        raise Refused("target_outside_stores", field="store", store=directory.store_name(store))


def _refuse_owner(user: User, directory: Directory, owner: int, store: int | None) -> None:
    person = directory.staff.get(owner)
    if person is None:
        raise Refused("owner_required", field="owner")
    if store is None:
        raise Refused("store_required", field="store")
    if not person.active:
        raise Refused("owner_inactive", field="owner", person=person.name)
    if store not in person.stores:
        raise Refused(
            "owner_not_in_store", field="store", person=person.name, store=directory.store_name(store)
        )
    if owner != user.id and granted(user, Operation.ASSIGN) is Grant.NONE:
        raise Refused("no_right", field="owner", role=user.role, operation=Operation.ASSIGN)
