"""What is asked about the records of a bulk run before it: how many it will be done to, and what holds of these."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.controllers.document_links import HAS_CONTRACT
from desktop.controllers.list_tables import TABLES
from desktop.controllers.parameters import load_parameters
from desktop.controllers.rights import sees_closed
from desktop.controllers.session import Session
from desktop.controllers.subject import Facts, Subject
from desktop.words import Kind, Operation

# As many as any dialog names.
MOST_NAMED = 30
MOST_HOLDING = 6
_STEP = 1000


@dataclass(frozen=True)
class Selected:
    """The records an operation is asked for, however many.

    Arguments:
        ids: what was asked for; the run reports each.
        count: how many it will be done to; where to none, this and all below is told of all.
        refused: how many of several it will not be done to; of one, the dialog says why once it was tried.
        first: the first of those it will be done to.
        statuses, stores: all that occur among them.
        with_contract: how many of them have a live contract.
        holding: the first of these.
        lost: how many of them the user will not see any more once they are closed.
    """

    operation: Operation
    subject: Subject
    ids: tuple[int, ...]
    count: int
    refused: int
    first: tuple[Facts, ...]
    statuses: frozenset[Any]
    stores: frozenset[int | None]
    with_contract: int
    holding: tuple[Any, ...]
    lost: int

    @property
    def kind(self) -> Kind:
        """The kind of the records."""
        return self.subject.kind


@dataclass(frozen=True)
class _Among:
    """Those of the records that fulfil a condition.

    Arguments:
        ids: all records, in order.
        condition, values: on the kind's table.
    """

    connection: Any
    table: str
    ids: Sequence[int]
    condition: str
    values: Sequence[object]

    def _rows(self, columns: str, ids: Sequence[int], rest: str = "") -> list[Any]:
        return self.connection.execute(
            f"SELECT {columns} FROM {self.table} WHERE id IN (SELECT value FROM json_each(?))"
            f" AND {self.condition} {rest}",
            (json.dumps(list(ids)), *self.values),
        ).fetchall()

    def groups(self, columns: Sequence[str]) -> list[Any]:
        """What occurs in these columns, each with how often."""
        places = ", ".join(str(at) for at in range(1, len(columns) + 1))
        return self._rows(f"{', '.join(columns)}, COUNT(*)", self.ids, f"GROUP BY {places}")

    def first(self, most: int) -> list[int]:
        """The first so many, without looking at more than it takes to find them."""
        found: list[int] = []
        for start in range(0, len(self.ids), _STEP):
            part = self.ids[start : start + _STEP]
            fitting = {record for (record,) in self._rows("id", part)}
            found += [record for record in part if record in fitting]
            if len(found) >= most:
                break
        return found[:most]


def read_selected(session: Session, operation: Operation, ids: Sequence[int], subject: Subject) -> Selected:
    """What a dialog tells of the records an operation is asked for.

    Arguments:
        session: who asks; runs on a reader.
        operation: what is to be done to them.
        ids: the records, in order.
        subject: their kind.
    """
    status, closed = next(iter(subject.closed.items()), ("NULL", None))
    as_status: Any = type(closed)
    contract = HAS_CONTRACT if subject.kind is Kind.OPPORTUNITY else "0"
    place = ("NULL", "NULL") if TABLES[subject.kind].common else ("store_id", "owner_id")
    columns = (status, *place, contract)
    with session.read() as connection:
        condition, values = subject.condition(operation, session.user, load_parameters(connection))
        among = _Among(connection, subject.table, ids, condition, values)
        groups = among.groups(columns)
        done = sum(group[-1] for group in groups)
        if not groups:
            among = _Among(connection, subject.table, ids, "1", ())
            groups = among.groups(columns)
        first = among.first(MOST_NAMED)
        with_contract = sum(group[-1] for group in groups if group[3])
        holding: list[int] = []
        if with_contract:
            both = f"{among.condition} AND {HAS_CONTRACT}"
            holding = _Among(connection, subject.table, ids, both, among.values).first(MOST_HOLDING)
        facts = subject.load(connection, {*first, *holding}, session.user.id, False)
    return Selected(
        operation,
        subject,
        tuple(ids),
        done or len(ids),
        len(ids) - done if len(ids) > 1 else 0,
        tuple(facts[one] for one in first),
        frozenset(as_status(group[0]) for group in groups if group[0] is not None),
        frozenset(group[1] for group in groups),
        with_contract,
        tuple(facts[one] for one in holding),
        sum(group[-1] for group in groups if not sees_closed(session.user, group[2], group[1])),
    )
