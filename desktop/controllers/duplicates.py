"""Customers who are likely registered twice: for back-office staff to look at and merge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from desktop.controllers.customers import clashes
from desktop.controllers.rights import CUSTOMER_RIGHTS, ORGANISATION_RIGHTS, Grant, granted, scope
from desktop.controllers.search import fold
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Progress
from desktop.words import Operation, Uniqueness

MOST = 2000
# Two numbers that differ in one digit agree before or in their last five.
_TAIL = 5
_NATIONAL = 9
_ADDRESSES_ALIKE = 80
_LARGEST_GROUP = 200
_STEP = 1000


class Likeness(IntEnum):
    """Why two customers may be one, the surest first."""

    SAME_PHONE = 0
    SAME_WECHAT = 1
    NAME_AND_ADDRESS = 2
    ONE_DIGIT_OFF = 3


@dataclass(frozen=True)
class Likely:
    """Two customers, the older first, and why they may be one."""

    first: int
    second: int
    why: Likeness


@dataclass(frozen=True)
class Found:
    """The first pairs, at most `MOST`, and how many more there are."""

    pairs: tuple[Likely, ...]
    more: int = 0


class _One(NamedTuple):
    id: int
    name: str
    phones: tuple[str, ...]
    wechat: str
    address: str


def find_likely(session: Session, progress: Progress | None = None) -> Found:
    """Pairs of customers who may be one, among those the user may merge, the surest first.

    Raises:
        Refused: the user may not merge.
        Cancelled: the search was cancelled.
    """
    progress = progress or Progress()
    if granted(session.user, Operation.MERGE, CUSTOMER_RIGHTS) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.MERGE)
    with session.read() as connection:
        known = _read(connection, session)
    found: dict[tuple[int, int], Likeness] = {}
    progress.total = len(known) * len(_WAYS)
    for why, blocks, same in _WAYS:
        for first, second in _pairs(known, blocks, progress):
            pair = (min(first.id, second.id), max(first.id, second.id))
            if pair not in found and same(first, second):
                found[pair] = why
    ordered = sorted(found.items(), key=lambda one: (one[1], one[0]))
    return _first([Likely(first, second, why) for (first, second), why in ordered])


def find_clashing(session: Session, uniqueness: Uniqueness) -> Found:
    """Pairs who would share a key under another uniqueness: each with the oldest customer who has it.

    Raises:
        Refused: the user may not set the parameter.
    """
    if granted(session.user, Operation.MANAGE, ORGANISATION_RIGHTS) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.MANAGE)
    with session.read() as connection:
        groups = clashes(connection, uniqueness)
    pairs = dict.fromkeys((group[0], other) for group in groups for other in group[1:])
    return _first([Likely(first, second, Likeness.SAME_PHONE) for first, second in pairs])


def _first(pairs: Sequence[Likely]) -> Found:
    return Found(tuple(pairs[:MOST]), max(0, len(pairs) - MOST))


def _read(connection: Any, session: Session) -> list[_One]:
    seen, values = scope(session.user).sql("customer", "")
    rows = connection.execute(
        "SELECT id, name, phone_key, second_phone_key, wechat, province || city || district || address"
        f" FROM customer WHERE {seen} ORDER BY id",
        values,
    ).fetchall()
    return [
        _One(row[0], fold(row[1]), tuple(key for key in row[2:4] if key), fold(row[4]), fold(row[5]))
        for row in rows
    ]


def _pairs(
    known: Sequence[_One], blocks: Callable[[_One], Iterable[str]], progress: Progress
) -> Iterator[tuple[_One, _One]]:
    """Those who stand in one block; of a block that holds very many each with the next."""
    groups: dict[str, list[_One]] = {}
    for at, one in enumerate(known, 1):
        for block in blocks(one):
            groups.setdefault(block, []).append(one)
        if at % _STEP == 0:
            progress.step(_STEP)
    for group in groups.values():
        found = combinations(group, 2) if len(group) <= _LARGEST_GROUP else pairwise(group)
        yield from ((first, second) for first, second in found if first.id != second.id)


def _national(one: _One) -> Iterable[str]:
    return (phone[-_NATIONAL:] for phone in one.phones)


def _halves(one: _One) -> Iterator[str]:
    for phone in one.phones:
        yield f"{len(phone)} {phone[:-_TAIL]}-"
        yield f"{len(phone)} -{phone[-_TAIL:]}"


def _near(first: _One, second: _One) -> bool:
    from rapidfuzz.distance import Hamming

    return any(
        len(one) == len(other) and Hamming.distance(one, other) == 1
        for one in first.phones
        for other in second.phones
    )


def _alike(first: _One, second: _One) -> bool:
    from rapidfuzz.fuzz import ratio

    return bool(first.address and second.address) and ratio(first.address, second.address) >= _ADDRESSES_ALIKE


def _surely(_first: _One, _second: _One) -> bool:
    return True


_WAYS: tuple[tuple[Likeness, Callable[[_One], Iterable[str]], Callable[[_One, _One], bool]], ...] = (
    (Likeness.SAME_PHONE, _national, _surely),
    (Likeness.SAME_WECHAT, lambda one: (one.wechat,) if one.wechat else (), _surely),
    (Likeness.NAME_AND_ADDRESS, lambda one: (one.name,), _alike),
    (Likeness.ONE_DIGIT_OFF, _halves, _near),
)
