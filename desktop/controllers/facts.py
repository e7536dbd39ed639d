"""Reads what the rules need to know of opportunities."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from desktop.controllers.document_links import DOCUMENTS_OF
from desktop.controllers.reclaim import recycled
from desktop.controllers.rights import scope
from desktop.controllers.session import Session
from desktop.controllers.workflow import Facts
from desktop.errors import Refused
from desktop.words import Business, Document, Kind

_FACTS = (
    "SELECT id, number, name, business, document, voided, disabled, owner_id, store_id, creator_id,"
    " submitter_id, version, last_owner_id FROM opportunity WHERE id IN (SELECT value FROM json_each(?))"
)


def load_facts(connection: Any, ids: Iterable[int], user: int, *, followed: bool = True) -> dict[int, Facts]:
    """The facts of opportunities by id, whoever sees them; ids that do not exist are left out.

    Arguments:
        connection: a DB-API connection.
        ids: the opportunities.
        user: the staff id for whom `followed_by_others` and `recycled_at` are told.
        followed: whether to read who followed the records up, which only Delete needs.
    """
    wanted = json.dumps(list(ids))
    documents: dict[int, list[str]] = {}
    contracts: dict[int, list[str]] = {}
    for record, kind, number, voided in connection.execute(
        f"SELECT opportunity_id, kind, number, voided FROM ({DOCUMENTS_OF}) ORDER BY created_at, kind, id",
        (wanted,),
    ).fetchall():
        documents.setdefault(record, []).append(number)
        if kind == Kind.CONTRACT.value and not voided:
            contracts.setdefault(record, []).append(number)
    others = _followed_by_others(connection, wanted, user) if followed else frozenset()
    rows = connection.execute(_FACTS, (wanted,)).fetchall()
    lost = [row[0] for row in rows if row[12] == user and row[3] == Business.UNASSIGNED]
    lately = recycled(connection, "opportunity", lost)
    return {
        row[0]: Facts(
            id=row[0],
            number=row[1],
            name=row[2],
            business=Business(row[3]),
            document=Document(row[4]),
            voided=bool(row[5]),
            disabled=bool(row[6]),
            owner=row[7],
            store=row[8],
            creator=row[9],
            submitter=row[10],
            documents=tuple(documents.get(row[0], ())),
            live_contracts=tuple(contracts.get(row[0], ())),
            followed_by_others=row[0] in others,
            version=row[11],
            **lately.get(row[0], {}),
        )
        for row in rows
    }


def visible_facts(connection: Any, session: Session, record: int) -> Facts:
    """The facts of one opportunity that the user sees.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    facts = load_facts(connection, [record], session.user.id).get(record)
    if facts is None or not scope(session.user).sees(facts.business, facts.owner, facts.store):
        raise Refused("not_found")
    return facts


def _followed_by_others(connection: Any, wanted: str, user: int) -> frozenset[int]:
    return frozenset(
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT opportunity_id FROM follow_up"
            " WHERE opportunity_id IN (SELECT value FROM json_each(?)) AND author_id <> ?",
            (wanted, user),
        ).fetchall()
    )


def search_rows(connection: Any, ids: Iterable[int], table: str = "opportunity") -> list[tuple[int, str]]:
    """Id and stored search text of a table's records, as the search index takes them."""
    return connection.execute(
        f"SELECT id, search FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()
