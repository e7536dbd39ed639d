"""What happened with a customer: the timelines of their opportunities together, and the history of the customer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.controllers.customer_records import linked_opportunities, visible_facts
from desktop.controllers.merging import SNAPSHOT
from desktop.controllers.session import Session
from desktop.controllers.timeline import Order, TimelineItem, entries, operations
from desktop.words import Kind, Operation

# What is told of an opportunity besides its follow-ups: the rest stands in its own history.
_TOLD = frozenset(
    {
        Operation.NEW,
        Operation.IMPORT,
        Operation.CONVERT,
        Operation.QUOTE,
        Operation.ORDER,
        Operation.CLOSE,
    }
)


@dataclass(frozen=True)
class CustomerItem:
    """Something that happened with an opportunity of a customer.

    Arguments:
        item: what happened; None where the opportunity is out of sight.
        opportunity, number: which one; None and empty where it is out of sight.
        owner, store: whose it is.
    """

    item: TimelineItem | None
    opportunity: int | None
    number: str
    owner: int | None
    store: int | None


def customer_timeline(session: Session, customer: int) -> tuple[CustomerItem, ...]:
    """Follow-ups and milestones of all opportunities of a customer, newest first; of one out of sight a single line
    that says whose it is.

    Raises:
        Refused: there is no such customer, or the user shares but name and owner.
    """
    with session.read() as connection:
        visible_facts(connection, session, customer)
        found: list[tuple[Order, CustomerItem]] = []
        for one, touched in linked_opportunities(connection, session, customer):
            if one.id is None:
                found.append(((touched, 0, 0), CustomerItem(None, None, "", one.owner, one.store)))
                continue
            told = [item for item in operations(connection, Kind.OPPORTUNITY, one.id) if _is_told(item[1])]
            items = told + entries(connection, Kind.OPPORTUNITY, one.id)
            lead = connection.execute("SELECT lead_id FROM opportunity WHERE id = ?", (one.id,)).fetchone()[0]
            items += [] if lead is None else entries(connection, Kind.LEAD, lead)
            found += [
                (at, CustomerItem(item, one.id, one.number, one.owner, one.store)) for at, item in items
            ]
    return tuple(item for _at, item in sorted(found, key=lambda one: one[0], reverse=True))


def _is_told(item: TimelineItem) -> bool:
    return item.operation in _TOLD


@dataclass(frozen=True)
class CustomerHistory:
    """Every operation on a customer, newest first.

    Arguments:
        merged: the place of the newest merge, where it has not been taken back; None without one.
    """

    items: tuple[TimelineItem, ...]
    merged: int | None


def customer_history(session: Session, customer: int) -> CustomerHistory:
    """The operations on a customer, without what a merge keeps only for its Undo.

    Raises:
        Refused: there is no such customer, or the user shares but name and owner.
    """
    with session.read() as connection:
        visible_facts(connection, session, customer)
        found = [item for _at, item in operations(connection, Kind.CUSTOMER, customer)]
    merges = (at for at, item in enumerate(found) if item.operation is Operation.MERGE)
    newest = next(merges, None)
    merged = newest if newest is not None and SNAPSHOT in found[newest].changes else None
    return CustomerHistory(
        tuple(
            replace(item, changes={key: pair for key, pair in item.changes.items() if key != SNAPSHOT})
            for item in found
        ),
        merged,
    )
