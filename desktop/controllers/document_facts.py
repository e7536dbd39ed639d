"""Reads what the rules need to know of sales intentions and contracts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any

from desktop.clock import clock
from desktop.controllers.document_links import LINES_LEFT, OF_CLOSED
from desktop.controllers.document_workflow import DocumentFacts, sees_document
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Document, Kind


def load_facts(
    kind: Kind, connection: Any, ids: Iterable[int], _user: int = 0, _followed: bool = True
) -> dict[int, DocumentFacts]:
    """The facts of documents by id, whoever sees them; ids that do not exist are left out."""
    wanted = json.dumps(list(ids))
    intention = kind is Kind.INTENTION
    left, closed = (LINES_LEFT, OF_CLOSED) if intention else ("0", "0")
    contracts: dict[int, list[str]] = {}
    voided_ones: dict[int, set[str]] = {}
    if intention:
        for record, number, voided in connection.execute(
            "SELECT intention_id, number, voided FROM contract WHERE intention_id IN (SELECT value FROM json_each(?))"
            " ORDER BY id",
            (wanted,),
        ).fetchall():
            contracts.setdefault(record, []).append(number)
            if voided:
                voided_ones.setdefault(record, set()).add(number)
    rows = connection.execute(
        f"SELECT id, number, name, document, voided, owner_id, store_id, creator_id, opportunity_id, submitter_id,"
        f" {closed}, {left}, version FROM {kind} WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    return {
        row[0]: DocumentFacts(
            row[0],
            row[1],
            row[2],
            Document(row[3]),
            bool(row[4]),
            *row[5:10],
            closed=bool(row[10]),
            left=row[11],
            contracts=tuple(contracts.get(row[0], ())),
            voided_contracts=frozenset(voided_ones.get(row[0], ())),
            version=row[12],
        )
        for row in rows
    }


def visible_facts(kind: Kind, connection: Any, session: Session, record: int) -> DocumentFacts:
    """The facts of one document that the user sees.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    facts = load_facts(kind, connection, [record]).get(record)
    if facts is None or not sees_document(session.user, facts.owner, facts.store):
        raise Refused("not_found")
    return facts


def past_validity(valid_until: date | None, left: int) -> bool:
    """Whether a day is past until which something left to order was valid."""
    return valid_until is not None and left > 0 and valid_until < clock.today()


visible_intention, visible_contract = (
    partial(visible_facts, kind) for kind in (Kind.INTENTION, Kind.CONTRACT)
)
