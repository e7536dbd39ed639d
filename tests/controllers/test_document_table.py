"""The operation table of sales documents in every state, for every role, held against SPEC sections 2 and 6."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import pytest

from desktop.controllers import opportunities
from desktop.controllers.arguments import CloseWith
from desktop.controllers.document_facts import load_facts
from desktop.controllers.document_workflow import RULES_OF, refusal_code, sql_condition
from desktop.controllers.operate import operate
from desktop.controllers.session import User
from desktop.words import Document, Kind, Operation, Role
from tests.controllers.list_data import document_row, insert
from tests.controllers.papers import store_document
from tests.controllers.people_places import Business

PENDING = {Document.CREATED, Document.RE_REVIEW}
OPEN, CLOSED = 1, 2
# What became of an intention: nothing, a part or all of it ordered, all of it in a contract that was voided.
FATES = ("", "part", "all", "voided")


@dataclass(frozen=True)
class Paper:
    """A stored document as the test knows it."""

    id: int
    document: Document
    voided: bool
    owner: int
    store: int
    submitter: int | None
    closed: bool
    fate: str


def store_all(place: Business, kind: Kind) -> list[Paper]:
    """Stores a document of a kind in every state that matters."""
    connection = place.database.connection()
    mine, manager = place.users[Role.SALESPERSON].id, place.users[Role.MANAGER].id
    administrator = place.session()
    for at in (OPEN, CLOSED):
        typed = {"name": "x", "phone": f"1380013800{at}", "owner": mine, "store": place.stores["XH"]}
        assert opportunities.create(administrator, typed, f"o{at}").done[0].id == at
    reason = connection.execute("SELECT id FROM choice WHERE list = 'reason'").fetchone()[0]
    operate(administrator, Operation.CLOSE, [CLOSED], CloseWith(reason, "x"))
    store_document(connection, "intention", OPEN)
    connection.execute("DELETE FROM intention")
    fates, closings = (FATES, (False, True)) if kind is Kind.INTENTION else (("",), (False,))
    states = itertools.product(
        Document,
        (False, True),
        (mine, manager),
        place.stores.values(),
        (None, mine, manager),
        closings,
        fates,
    )
    papers = [Paper(at, *state) for at, state in enumerate(states, 1)]
    for paper in papers:
        _store(connection, kind, paper)
    return papers


def _store(connection: Any, kind: Kind, paper: Paper) -> None:
    row = document_row(kind.value, CLOSED if paper.closed else OPEN, paper.voided)
    own = {"id": paper.id, "number": f"N{paper.id}", "form_uuid": f"f{paper.id}", "owner_id": paper.owner}
    own |= {"store_id": paper.store, "submitter_id": paper.submitter, "document": int(paper.document)}
    insert(connection, kind.value, row | own)
    if kind is Kind.CONTRACT:
        return
    line = {"position": 0, "name": "x", "quantity": 2000, "price": 0, "amount": 0}
    line |= dict.fromkeys(("code", "specification", "unit", "remark"), "")
    line |= dict.fromkeys(("discount_rate", "discount_amount"), 0)
    insert(connection, "intention_line", line | {"id": paper.id, "intention_id": paper.id})
    if paper.fate:
        contract = document_row("contract", row["opportunity_id"], paper.fate == "voided")
        own = {
            "id": paper.id,
            "number": f"C{paper.id}",
            "form_uuid": f"c{paper.id}",
            "intention_id": paper.id,
        }
        insert(connection, "contract", contract | own)
        quantity = 1000 if paper.fate == "part" else 2000
        more = {"contract_id": paper.id, "source_id": paper.id, "quantity": quantity}
        insert(connection, "contract_line", line | more)


def sees(user: User, paper: Paper) -> bool:
    """A salesperson sees their own, a manager those of their stores, the others all."""
    if user.role is Role.SALESPERSON:
        return paper.owner == user.id
    return user.role is not Role.MANAGER or paper.store in user.stores


def granted(user: User, operation: Operation, paper: Paper) -> bool:
    """SPEC section 6."""
    if not sees(user, paper) or user.role is Role.BACK_OFFICE:
        return False
    if user.role is not Role.SALESPERSON:
        return True
    if operation in (Operation.APPROVE, Operation.REJECT, Operation.UNAPPROVE):
        return False
    return operation is not Operation.DELETE or paper.submitter is None


def fits(operation: Operation, paper: Paper, user: User) -> bool:
    """SPEC section 2."""
    if paper.voided:
        return operation is Operation.UNVOID
    wanted = {
        **dict.fromkeys((Operation.EDIT, Operation.SUBMIT, Operation.VOID), paper.document in PENDING),
        Operation.DELETE: paper.document in PENDING and not paper.fate,
        Operation.WITHDRAW: paper.document is Document.IN_REVIEW and paper.submitter == user.id,
        Operation.APPROVE: paper.document is Document.IN_REVIEW,
        Operation.REJECT: paper.document is Document.IN_REVIEW,
        Operation.UNAPPROVE: paper.document is Document.APPROVED,
        Operation.UNVOID: False,
        Operation.PUSH_DOWN: paper.fate != "all" and not paper.closed,
    }
    return wanted[operation]


@pytest.mark.parametrize("kind", [Kind.INTENTION, Kind.CONTRACT])
def test_every_operation_in_every_state_for_every_role_in_python_and_in_sql(
    staffed: Business, kind: Kind
) -> None:
    papers, connection = store_all(staffed, kind), staffed.database.connection()
    facts = load_facts(kind, connection, [one.id for one in papers])
    for role in Role:
        user = staffed.session(role).user
        for operation in RULES_OF[kind]:
            expected = {
                one.id for one in papers if granted(user, operation, one) and fits(operation, one, user)
            }
            codes = {one.id: refusal_code(kind, operation, facts[one.id], user) for one in papers}
            assert {record for record, code in codes.items() if code is None} == expected, (role, operation)
            unseen = {one.id for one in papers if not sees(user, one)}
            assert {record for record, code in codes.items() if code == "not_found"} == unseen
            condition, values = sql_condition(kind, operation, user)
            rows = connection.execute(f"SELECT id FROM {kind} WHERE {condition}", values).fetchall()
            assert {row[0] for row in rows} == expected, (role, operation)
