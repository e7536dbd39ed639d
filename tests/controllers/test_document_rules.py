"""The operation table of sales documents against SPEC: every role, relation, state and operation, in Python and in SQL."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from desktop.controllers import opportunities
from desktop.controllers.amounts import Line
from desktop.controllers.document_facts import load_facts
from desktop.controllers.document_saving import stored_lines, write_lines
from desktop.controllers.document_workflow import RULES_OF, refusal, refusal_code, sql_condition
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.operate import availability
from desktop.controllers.session import Session
from desktop.words import Document, Kind, Operation, Role
from tests.controllers.document_oracle import TABLE, Paper, may
from tests.controllers.list_data import document_row, insert
from tests.controllers.operation_oracle import Person
from tests.controllers.papers import store_document
from tests.controllers.people_places import Business as Place

LINES = (Line("Sofa", 2000, 100), Line("Chair", 2000, 50))
# How much of both lines a contract that came of it orders, and whether that one is voided; none where none came.
ORDERED: dict[str, tuple[tuple[int, int], bool] | None] = {
    "nothing": None,
    "partly": ((2000, 500), False),
    "wholly": ((2000, 2000), False),
    "voided": ((2000, 2000), True),
}


class Papers:
    """Stores documents in every state, each with what the oracle is to know of it."""

    def __init__(self, place: Place, role: Role) -> None:
        self._connection: Any = place.database.connection()
        self.user = place.session(role).user
        other = place.users[Role.ADMINISTRATOR if role is not Role.ADMINISTRATOR else Role.MANAGER].id
        here, there = place.stores["XH"], place.stores["WS"]
        self._places = ((self.user.id, here), (other, here), (other, there))
        self._submitters = (None, self.user.id, other)
        self.open, self.closed = (self._opportunity(place.session(), name) for name in ("open", "closed"))
        self._connection.execute(
            "UPDATE opportunity SET business = 3, close_reason_id = (SELECT MIN(id) FROM choice WHERE list = 'reason')"
            " WHERE id = ?",
            (self.closed,),
        )
        first = store_document(self._connection, "intention", self.open)
        self._customer = self._connection.execute(
            "SELECT customer_id FROM intention WHERE id = ?", (first,)
        ).fetchone()[0]
        self._connection.execute("DELETE FROM intention")
        self.stored: dict[int, Paper] = {}
        self._made = 0

    @staticmethod
    def _opportunity(session: Session, name: str) -> int:
        return opportunities.create(session, {"name": name, "wechat": name}, name).done[0].id

    def _states(self) -> Iterator[tuple[Document, bool, tuple[int, int], int | None]]:
        return product(Document, (False, True), self._places, self._submitters)

    def _insert(self, kind: Kind, opportunity: int, **columns: Any) -> int:
        self._made += 1
        name = f"{kind}-{self._made}"
        row = document_row(kind.value, opportunity, customer=self._customer)
        insert(self._connection, kind.value, row | {"number": name, "form_uuid": name} | columns)
        return self._connection.execute("SELECT last_insert_rowid()").fetchone()[0]

    def _columns(
        self, document: Document, voided: bool, place: tuple[int, int], by: int | None
    ) -> dict[str, Any]:
        return {
            "document": int(document),
            "voided": int(voided),
            "owner_id": place[0],
            "store_id": place[1],
            "submitter_id": by,
        }

    def store_contracts(self) -> None:
        """Contracts in every state."""
        for document, voided, place, by in self._states():
            record = self._insert(Kind.CONTRACT, self.open, **self._columns(document, voided, place, by))
            self.stored[record] = Paper(Kind.CONTRACT, document, voided, *place, by)

    def store_intentions(self) -> None:
        """Intentions in every state, of an opportunity that is open or closed, nothing to all of them ordered."""
        for (document, voided, place, by), closed, ordered in product(self._states(), (False, True), ORDERED):
            of = self.closed if closed else self.open
            record = self._insert(Kind.INTENTION, of, **self._columns(document, voided, place, by))
            write_lines(self._connection, Kind.INTENTION, record, LINES)
            self._order(of, record, ordered)
            self.stored[record] = Paper(
                Kind.INTENTION,
                document,
                voided,
                *place,
                by,
                closed,
                left=ordered != "wholly",
                referred=ordered != "nothing",
            )

    def _order(self, opportunity: int, intention: int, ordered: str) -> None:
        found = ORDERED[ordered]
        if found is None:
            return
        quantities, voided = found
        contract = self._insert(Kind.CONTRACT, opportunity, intention_id=intention, voided=int(voided))
        sources = stored_lines(self._connection, Kind.INTENTION, intention)
        lines = [
            Line(one.name, quantity, one.price, source=one.id)
            for one, quantity in zip(sources, quantities, strict=True)
        ]
        write_lines(self._connection, Kind.CONTRACT, contract, lines)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("kind", [Kind.INTENTION, Kind.CONTRACT])
def test_every_operation_in_every_state_as_spec_says_in_python_and_in_sql(
    staffed: Place, kind: Kind, role: Role
) -> None:
    with staffed.database.atomic("IMMEDIATE"):
        papers = Papers(staffed, role)
        papers.store_intentions() if kind is Kind.INTENTION else papers.store_contracts()
    connection, user = staffed.database.connection(), papers.user
    facts = load_facts(kind, connection, papers.stored)
    assert facts.keys() == papers.stored.keys()
    person = Person(user.id, user.role, user.stores)
    tried = 0
    for operation in RULES_OF[kind]:
        expected = {one for one, paper in papers.stored.items() if may(person, operation, paper)}
        python = {one for one, known in facts.items() if refusal_code(kind, operation, known, user) is None}
        assert python == expected, operation
        condition, values = sql_condition(kind, operation, user)
        sql = {
            row[0]
            for row in connection.execute(f"SELECT id FROM {kind} WHERE {condition}", values).fetchall()
            if row[0] in papers.stored
        }
        assert sql == expected, operation
        tried += bool(expected)
    assert tried == sum(1 for one in RULES_OF[kind] if TABLE[one].split("|")[1][role] != "-")


@pytest.mark.parametrize("kind", [Kind.INTENTION, Kind.CONTRACT])
@pytest.mark.parametrize("role", list(Role))
def test_every_refusal_names_the_document_or_the_right_that_is_missing(
    staffed: Place, kind: Kind, role: Role
) -> None:
    with staffed.database.atomic("IMMEDIATE"):
        papers = Papers(staffed, role)
        papers.store_intentions() if kind is Kind.INTENTION else papers.store_contracts()
    facts = load_facts(kind, staffed.database.connection(), papers.stored)
    for operation in RULES_OF[kind]:
        for one in facts.values():
            no = refusal(kind, operation, one, papers.user)
            if no is not None:
                told = no.sentence()
                assert one.number in told or no.code in ("no_right", "not_found"), (operation, told)
                assert "{" not in told
    session = staffed.session(role)
    offered = availability(session, list(papers.stored), SUBJECTS[kind])
    assert offered.keys() >= {one for one, rule in RULES_OF[kind].items() if rule.bulk}
    assert offered[Operation.SUBMIT].allowed == sum(
        refusal_code(kind, Operation.SUBMIT, one, papers.user) is None for one in facts.values()
    )
