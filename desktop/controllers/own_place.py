"""Owner and store of a new opportunity: what is filled in at first, and what may be chosen instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.controllers.directory import Directory
from desktop.controllers.rights import Grant, granted, may_target_store
from desktop.controllers.session import User
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
    stores = [store for store in user.stores if directory.stores[store].active]
    if not stores:
        return None, None
    return user.id, last_store if last_store in stores else stores[0]


def offer(user: User, directory: Directory) -> Offer:
    """What the user may enter instead: themselves, and whom they may assign to."""
    active = [one.id for one in directory.stores.values() if one.active]
    assigns = granted(user, Operation.ASSIGN) is not Grant.NONE
    owners: dict[int, tuple[int, ...]] = {}
    for person in directory.staff.values():
        own = person.id == user.id
        stores = tuple(
            store for store in person.stores if store in active and (own or may_target_store(user, store))
        )
        if person.active and stores and (own or assigns):
            owners[person.id] = stores
    return Offer(owners, tuple(active))
