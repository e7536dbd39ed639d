"""Sales documents for tests and pictures, made through the controllers as a form makes them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from desktop.controllers.amounts import NO_DISCOUNT, Discount, Line
from desktop.controllers.arguments import DocumentDraft
from desktop.controllers.document_prefill import prefilled
from desktop.controllers.document_workflow import OPERATION_OF
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.effects import Made
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.session import Session
from desktop.words import Kind, Operation

SOFA = Line("科技布沙发", 1000, 1_680_000, Discount(rate=1500), code="SF-2086")
CHAIR = Line("餐椅", 6000, 89_000, Discount(rate=1500), code="CY-3318")


def make_document(
    session: Session,
    kind: Kind,
    opportunity: int,
    *lines: Line,
    discount: Discount = NO_DISCOUNT,
    **typed: Any,
) -> Made:
    """Quotes or orders for an opportunity.

    Arguments:
        lines: what it sells; a sofa and six chairs where none is given.
        discount: on the whole.
        typed: fields of the document by key.
    """
    begin = prefilled(session, kind, opportunity)
    known = begin.customer.id if begin.customer is not None else None
    draft = DocumentDraft(
        dict(begin.values) | typed,
        lines or (SOFA, CHAIR),
        discount,
        customer=known,
        new_customer={} if known else begin.new_customer,
        form_uuid=str(uuid4()),
    )
    outcome = operate(session, OPERATION_OF[kind], [opportunity], draft)
    assert outcome.done, outcome.refused
    made = outcome.done[0].made
    assert made is not None
    return made


def act(session: Session, kind: Kind, operation: Operation, record: int, given: Any = None) -> Outcome:
    """Does an operation to a document."""
    outcome = operate(session, operation, [record], given, subject=SUBJECTS[kind])
    assert outcome.done, outcome.refused
    return outcome
