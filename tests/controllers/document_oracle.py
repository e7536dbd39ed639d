"""SPEC sections 2 and 6 on sales documents written down a second time, as plainly as possible."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.words import Document, Kind, Operation, Role
from tests.controllers.operation_oracle import DOCUMENT, Person

# operation: document letters | whose; c Created, i In review, a Approved, r Re-review;
# salesperson, store manager, back office, administrator; o own, s what they see, - never, n own and never submitted
TABLE = {
    Operation.EDIT: "cr|os-s",
    Operation.SUBMIT: "cr|os-s",
    Operation.WITHDRAW: "i|os-s",
    Operation.APPROVE: "i|-s-s",
    Operation.REJECT: "i|-s-s",
    Operation.UNAPPROVE: "a|-s-s",
    Operation.VOID: "cr|os-s",
    Operation.UNVOID: "ciar|os-s",
    Operation.DELETE: "cr|ns-s",
    Operation.PUSH_DOWN: "ciar|os-s",
}


@dataclass(frozen=True)
class Paper:
    """One sales document as the rules see it.

    Arguments:
        closed: whether its opportunity is closed as invalid.
        left: whether a line of an intention is left to order.
        referred: whether a contract came of it, voided or not.
    """

    kind: Kind
    document: Document
    voided: bool
    owner: int
    store: int
    submitter: int | None
    closed: bool = False
    left: bool = True
    referred: bool = False


def sees(person: Person, paper: Paper) -> bool:
    """Second row of SPEC section 6."""
    if person.role in (Role.ADMINISTRATOR, Role.BACK_OFFICE):
        return True
    if person.role is Role.MANAGER:
        return paper.store in person.stores
    return paper.owner == person.id


def may(person: Person, operation: Operation, paper: Paper) -> bool:
    """Whether SPEC lets this person do this to this document."""
    documents, roles = TABLE[operation].split("|")
    letter = roles[person.role]
    if letter == "-" or not sees(person, paper):
        return False
    if letter in "on" and paper.owner != person.id:
        return False
    if letter == "n" and paper.submitter is not None:
        return False
    if paper.voided != (operation is Operation.UNVOID):
        return False
    if paper.document not in {DOCUMENT[one] for one in documents}:
        return False
    if operation is Operation.WITHDRAW:
        return paper.submitter == person.id
    if operation is Operation.PUSH_DOWN:
        return paper.kind is Kind.INTENTION and paper.left and not paper.closed
    return not (operation is Operation.DELETE and paper.referred)
