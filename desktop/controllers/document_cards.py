"""The sales documents of an opportunity or a customer, as cards and short tables tell of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop.controllers.document_facts import load_facts, past_validity
from desktop.controllers.document_workflow import DocumentFacts, sees_document
from desktop.controllers.session import Session
from desktop.words import Document, Kind


@dataclass(frozen=True)
class DocumentCard:
    """A sales document; of one out of sight number, state, date and owner alone.

    Arguments:
        id: None where the user may not open it.
        facts: what its operations are judged by; None where it is out of sight.
        total, deposit: in minor units.
        lines, quantity: how many lines, and their quantities together in thousandths.
        opportunity: whose it is.
    """

    kind: Kind
    id: int | None
    number: str
    document: Document
    voided: bool
    date: date
    owner: int | None
    store: int | None
    opportunity: int
    facts: DocumentFacts | None = None
    name: str = ""
    total: int = 0
    lines: int = 0
    quantity: int = 0
    deposit: int = 0
    delivery: date | None = None
    valid_until: date | None = None

    @property
    def expired(self) -> bool:
        """Whether an intention is past its validity, with something left to order."""
        return self.facts is not None and past_validity(self.valid_until, self.facts.left)


def by_number(documents: Iterable[DocumentCard]) -> dict[str, tuple[Kind, int]]:
    """Kind and id of the documents that may be opened, by number."""
    return {one.number: (one.kind, one.id) for one in documents if one.id is not None}


def cards(connection: Any, session: Session, column: str, record: int) -> tuple[DocumentCard, ...]:
    """The documents that refer to a record, the newest first.

    Arguments:
        column: `opportunity_id` or `customer_id`.
        record: the opportunity or the customer.
    """
    found = [
        (created, one)
        for kind in (Kind.CONTRACT, Kind.INTENTION)
        for created, one in _of_kind(connection, session, kind, column, record)
    ]
    return tuple(one for _created, one in sorted(found, key=lambda pair: pair[0], reverse=True))


def _of_kind(
    connection: Any, session: Session, kind: Kind, column: str, record: int
) -> list[tuple[tuple[str, int], DocumentCard]]:
    contract = kind is Kind.CONTRACT
    own = "deposit, NULL" if contract else "0, valid_until"
    rows = connection.execute(
        f"SELECT id, date, name, total, line_count, quantity, delivery, {own}, created_at"
        f" FROM {kind} WHERE {column} = ?",
        (record,),
    ).fetchall()
    facts = load_facts(kind, connection, [row[0] for row in rows])
    return [((row[1], row[9]), _card(session, kind, facts[row[0]], row)) for row in rows]


def _card(session: Session, kind: Kind, facts: DocumentFacts, row: Any) -> DocumentCard:
    bare = DocumentCard(
        kind,
        None,
        facts.number,
        facts.document,
        facts.voided,
        date.fromisoformat(row[1]),
        facts.owner,
        facts.store,
        facts.opportunity,
    )
    if not sees_document(session.user, facts.owner, facts.store):
        return bare
    return replace(
        bare,
        id=facts.id,
        facts=facts,
        name=row[2],
        total=row[3],
        lines=row[4],
        quantity=row[5],
        delivery=_day(row[6]),
        deposit=row[7],
        valid_until=_day(row[8]),
    )


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
