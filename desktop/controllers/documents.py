"""Sales intentions and contracts: loaded for their forms, and what the pipeline needs to know of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from desktop.controllers import amounts, document_effects, document_workflow, effects
from desktop.controllers.amounts import Discount, Line, Totals
from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.document_facts import load_facts, past_validity, visible_facts
from desktop.controllers.document_listing import share_of
from desktop.controllers.document_saving import ordered_of, stored_lines
from desktop.controllers.document_workflow import (
    CONTRACT_ORDER,
    INTENTION_ORDER,
    RULES_OF,
    DocumentFacts,
    sees_document,
)
from desktop.controllers.editing import readable_phones, stored_values
from desktop.controllers.entries import document as entry
from desktop.controllers.list_query import Ordered
from desktop.controllers.parameters import load_parameters
from desktop.controllers.pushing_down import push_down
from desktop.controllers.rights import DOCUMENT_RIGHTS, scope
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.words import Business, Document, Kind, Operation, Rounding


@dataclass(frozen=True)
class LinkedRecord:
    """Another record that a document names; `id` is None where the user may not open it."""

    kind: Kind
    id: int | None
    number: str
    voided: bool = False


@dataclass(frozen=True)
class SalesDocument:
    """One sales intention or contract as its form shows it; `values` are the typed fields by key.

    Arguments:
        customer: who buys.
        opportunity: from which it was made.
        intention: from which a contract was pushed down.
        contracts: those that came of an intention.
        discount: on the whole.
        ordered: how much of each line of an intention is ordered, by the line's id, in thousandths.
    """

    kind: Kind
    facts: DocumentFacts
    values: Mapping[str, Any]
    customer: CustomerCard
    opportunity: LinkedRecord
    intention: LinkedRecord | None
    contracts: tuple[LinkedRecord, ...]
    lines: tuple[Line, ...]
    discount: Discount
    rounding: Rounding
    totals: Totals
    creator: int
    created_at: datetime
    updated_at: datetime
    ordered: Mapping[int, int] = field(default_factory=dict)

    @property
    def share(self) -> Ordered:
        """How much of an intention is ordered."""
        return share_of(self.facts.left, any(not one.voided for one in self.contracts))

    @property
    def expired(self) -> bool:
        """Whether an intention is past its validity, with something left to order."""
        return past_validity(self.values.get("valid_until"), self.facts.left)


def load(session: Session, kind: Kind, record: int) -> SalesDocument:
    """One document for its form.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    from desktop.models.fields import from_milliseconds

    with session.read() as connection:
        facts = visible_facts(kind, connection, session, record)
        values = stored_values(connection, kind, entry.FIELDS_OF[kind], record)
        values |= readable_phones(values, load_parameters(connection).default_region)
        lines = stored_lines(connection, kind, record)
        source = "intention_id" if kind is Kind.CONTRACT else "NULL"
        row = connection.execute(
            f"SELECT customer_id, discount_rate, discount_amount, rounding, creator_id, created_at, updated_at,"
            f" {source} FROM {kind} WHERE id = ?",
            (record,),
        ).fetchone()
        discount, rounding = Discount(row[1], row[2]), Rounding(row[3])
        customer = shown_card(session, row[0])
        assert customer is not None
        return SalesDocument(
            kind=kind,
            facts=facts,
            values=values,
            customer=customer,
            opportunity=_opportunity(connection, session, facts.opportunity),
            intention=_linked(connection, session, Kind.INTENTION, "id", row[7])[0] if row[7] else None,
            contracts=_linked(connection, session, Kind.CONTRACT, "intention_id", record)
            if kind is Kind.INTENTION
            else (),
            lines=lines,
            discount=discount,
            rounding=rounding,
            totals=amounts.totals(lines, discount, rounding),
            creator=row[4],
            created_at=from_milliseconds(row[5]),
            updated_at=from_milliseconds(row[6]),
            ordered=ordered_of(connection, record) if kind is Kind.INTENTION else {},
        )


def _opportunity(connection: Any, session: Session, record: int) -> LinkedRecord:
    number, business, owner, store, voided = connection.execute(
        "SELECT number, business, owner_id, store_id, voided FROM opportunity WHERE id = ?", (record,)
    ).fetchone()
    seen = scope(session.user).sees(Business(business), owner, store)
    return LinkedRecord(Kind.OPPORTUNITY, record if seen else None, number, bool(voided))


def _linked(
    connection: Any, session: Session, kind: Kind, column: str, value: int
) -> tuple[LinkedRecord, ...]:
    rows = connection.execute(
        f"SELECT id, number, owner_id, store_id, voided FROM {kind} WHERE {column} = ? ORDER BY id", (value,)
    ).fetchall()
    return tuple(
        LinkedRecord(
            kind, row[0] if sees_document(session.user, row[2], row[3]) else None, row[1], bool(row[4])
        )
        for row in rows
    )


def _subject(kind: Kind, more: Mapping[Operation, effects.Effect]) -> Subject:
    return Subject(
        kind,
        kind.value,
        RULES_OF[kind],
        INTENTION_ORDER if kind is Kind.INTENTION else CONTRACT_ORDER,
        partial(load_facts, kind),
        partial(document_workflow.refusal, kind),
        partial(document_workflow.sql_condition, kind),
        {
            Operation.EDIT: document_effects.edit(kind),
            Operation.SUBMIT: effects.submit,
            Operation.WITHDRAW: effects.flag("document", Document.RE_REVIEW),
            Operation.APPROVE: effects.flag("document", Document.APPROVED),
            Operation.REJECT: effects.reject,
            Operation.UNAPPROVE: effects.flag("document", Document.RE_REVIEW),
            Operation.VOID: document_effects.switch(kind, voided=True),
            Operation.UNVOID: document_effects.switch(kind, voided=False),
            Operation.DELETE: document_effects.delete(kind),
            **more,
        },
        rounds={Operation.PUSH_DOWN: 1},
        rights=DOCUMENT_RIGHTS,
    )


INTENTIONS = _subject(Kind.INTENTION, {Operation.PUSH_DOWN: push_down})
CONTRACTS = _subject(Kind.CONTRACT, {})
SUBJECTS = {Kind.INTENTION: INTENTIONS, Kind.CONTRACT: CONTRACTS}
