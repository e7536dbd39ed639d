"""What the dialog of Push down says a contract comes to is what the contract then comes to."""

from __future__ import annotations

from uuid import uuid4

import pytest

from desktop.controllers import documents, opportunities
from desktop.controllers.amounts import NO_DISCOUNT, Discount, Line
from desktop.controllers.arguments import OrderLines
from desktop.controllers.document_listing import INTENTION_LIST
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.list_query import Ordered
from desktop.controllers.operate import operate
from desktop.controllers.parameters import save_parameter
from desktop.controllers.pushing_down import to_order
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Kind, Operation, Role, Rounding
from tests.controllers.people_places import Business as Place
from tests.sales import make_document

LINES = (
    Line("Sofa", 3000, 1_680_033, Discount(rate=1234)),
    Line("Chair", 7000, 89_001, Discount(amount=10_001)),
    Line("Carpet", 2125, 33_333),
)


def intention(session: Session, discount: Discount) -> int:
    place = {"owner": session.user.id, "store": session.user.stores[0]}
    draft = {"name": "Anna", "phone": "13800138000"} | place
    record = opportunities.create(session, draft, str(uuid4()), accept_same_phone=True).done[0].id
    return make_document(session, Kind.INTENTION, record, *LINES, discount=discount).id


@pytest.mark.parametrize(
    "discount", [NO_DISCOUNT, Discount(rate=777), Discount(amount=123_457)], ids=["none", "rate", "amount"]
)
@pytest.mark.parametrize("rule", [Rounding.CENT, Rounding.UNIT_DOWN])
@pytest.mark.parametrize("taken", [(3000, 7000, 2125), (1000, 0, 0), (2000, 3333, 1), (0, 0, 2125)])
def test_a_contract_comes_to_what_was_said(
    staffed: Place, discount: Discount, rule: Rounding, taken: tuple[int, ...]
) -> None:
    save_parameter(staffed.session(), "rounding", rule)
    session = staffed.session(Role.SALESPERSON)
    record = intention(session, discount)
    offer = to_order(session, record)
    assert [one.left for one in offer.lines] == [3000, 7000, 2125]
    quantities = {
        one.line.id or 0: quantity for one, quantity in zip(offer.lines, taken, strict=True) if quantity
    }
    said = offer.totals(offer.part(quantities))
    outcome = operate(
        session,
        Operation.PUSH_DOWN,
        [record],
        OrderLines(quantities),
        subject=SUBJECTS[Kind.INTENTION],
    )
    made = outcome.done[0].made
    assert made is not None
    assert documents.load(session, Kind.CONTRACT, made.id).totals == said
    left = to_order(session, record)
    assert [one.left for one in left.lines] == [
        one.line.quantity - quantity for one, quantity in zip(offer.lines, taken, strict=True)
    ]
    [row] = INTENTION_LIST.page(session.database.connection(), session.user, [record])
    document = documents.load(session, Kind.INTENTION, record)
    assert (
        row.ordered is document.share is (Ordered.WHOLLY if not any(left.left().values()) else Ordered.PARTLY)
    )
    assert row.expired is document.expired is False


def test_more_than_is_left_and_nothing_at_all_are_refused(staffed: Place) -> None:
    session = staffed.session(Role.SALESPERSON)
    offer = to_order(session, intention(session, NO_DISCOUNT))
    first = offer.lines[0].line.id or 0
    with pytest.raises(Refused, match="lines_not_left"):
        offer.part({first: 3001})
    for nothing in ({}, {first: 0}):
        with pytest.raises(Refused, match="lines_none_chosen"):
            offer.part(nothing)
