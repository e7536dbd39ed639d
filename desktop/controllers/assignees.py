"""Who can take opportunities or leads: the staff that Assign and Hand over choose from, with what each has on hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from desktop.clock import clock
from desktop.controllers.directory import Directory, StaffEntry, load_directory
from desktop.controllers.entries.pinyin import readings, sort_key
from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.rights import may_target_store
from desktop.controllers.search import fold, matches, terms
from desktop.controllers.session import Session, User
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.words import Business, Operation


@dataclass(frozen=True)
class Assignee:
    """A member of staff as Assign offers them.

    Arguments:
        stores: where this person can take a record from the user; empty where nowhere.
        works_in: every store this person works in.
        open: opportunities this person follows up now.
        today: how many of them were assigned today.
        refused: why this person cannot take a record; None where they can.
    """

    id: int
    name: str
    search: str
    stores: tuple[int, ...]
    works_in: tuple[int, ...]
    open: int
    today: int
    refused: Refused | None

    def matches(self, text: str) -> bool:
        """Whether name, full pinyin or initials contain what was typed."""
        return matches(self.search, terms(text))


def assignees(
    session: Session, ids: Sequence[int] = (), subject: Subject = OPPORTUNITIES
) -> tuple[Assignee, ...]:
    """Everybody a record could go to: first who works in the records' stores, then by name; who cannot, last.

    Arguments:
        session: who assigns; runs on a reader.
        ids: the records to be assigned.
        subject: their kind.

    Raises:
        Refused: the user assigns nothing.
    """
    if not subject.grants(session.user, Operation.ASSIGN):
        raise Refused("no_right", role=session.user.role, operation=Operation.ASSIGN)
    with session.read() as connection:
        directory = load_directory(connection)
        counts = _counts(connection)
        near = _stores_of(connection, ids, subject.table)
    found = [
        _assignee(one, directory, session.user, counts.get(one.id, (0, 0)))
        for one in directory.staff.values()
    ]
    return tuple(
        sorted(
            (one for one in found if one.works_in),
            key=lambda one: (one.refused is not None, not near & set(one.stores), sort_key(one.name)),
        )
    )


def _assignee(person: StaffEntry, directory: Directory, user: User, counts: tuple[int, int]) -> Assignee:
    active = [store for store in person.stores if directory.stores[store].active]
    stores = tuple(store for store in active if may_target_store(user, store)) if person.active else ()
    refused = None
    if not person.active:
        refused = Refused("owner_inactive", person=person.name)
    elif not active:
        refused = Refused("store_inactive", store=directory.store_name(next(iter(person.stores), None)))
    elif not stores:
        refused = Refused("target_outside_stores", store=directory.store_name(active[0]))
    search = f"{fold(person.name)}\n{fold(readings(person.name))}\n{fold(person.login)}"
    return Assignee(person.id, person.name, search, stores, person.stores, *counts, refused)


def _counts(connection: Any) -> dict[int, tuple[int, int]]:
    """How many opportunities each person follows up, and how many of them came today."""
    from desktop.models.fields import to_milliseconds

    midnight = datetime.combine(clock.today(), time()).astimezone()
    rows = connection.execute(
        "SELECT owner_id, COUNT(*), SUM(assigned_at >= ?) FROM opportunity"
        " WHERE owner_id IS NOT NULL AND business = ? AND voided = 0 GROUP BY owner_id",
        (to_milliseconds(midnight), int(Business.ASSIGNED)),
    ).fetchall()
    return {owner: (count, today or 0) for owner, count, today in rows}


def _stores_of(connection: Any, ids: Sequence[int], table: str) -> set[int]:
    rows = connection.execute(
        f"SELECT DISTINCT store_id FROM {table}"
        " WHERE store_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()
    return {row[0] for row in rows}
