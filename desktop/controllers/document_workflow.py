"""The operation table of sales intentions and contracts, of the same form as that of opportunities in `workflow`.

A rule compiles to a Python predicate (`refusal`) and to an SQL condition (`sql_condition`); a generated test
proves that the two agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.controllers.document_links import HAS_LEFT, OF_CLOSED
from desktop.controllers.rights import DOCUMENT_RIGHTS, Grant, granted, scope
from desktop.controllers.workflow import ANY_DOCUMENT, EDITABLE, EITHER, SET, UNSET, among, document_code
from desktop.errors import Refused
from desktop.words import Business, Document, Kind, Operation

if TYPE_CHECKING:
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import User

_IN_REVIEW, _APPROVED = frozenset({Document.IN_REVIEW}), frozenset({Document.APPROVED})


@dataclass(frozen=True)
class DocumentFacts:
    """What the rules need to know of one sales document.

    Arguments:
        opportunity: whose it is.
        closed: whether that opportunity is closed.
        left: how many lines of an intention are left to order.
        contracts: the numbers of the contracts that came of an intention, voided ones included.
        voided_contracts: those of them that are voided.
    """

    id: int
    number: str
    name: str
    document: Document
    voided: bool
    owner: int | None
    store: int | None
    creator: int
    opportunity: int
    submitter: int | None = None
    closed: bool = False
    left: int = 0
    contracts: tuple[str, ...] = ()
    voided_contracts: frozenset[str] = frozenset()
    version: int = 1


@dataclass(frozen=True)
class DocumentRule:
    """The condition of one operation on a document and how it is offered.

    Arguments:
        document, voided: the states it may be in.
        by_submitter: only by who submitted it.
        unreferenced: only while no contract came of it.
        lines_left: only while lines are left to order, and its opportunity is not closed.
        bulk: offered on a selection.
        inverse: the operation that takes it back, offered as Undo.
    """

    document: frozenset[Document] = ANY_DOCUMENT
    voided: frozenset[bool] = UNSET
    by_submitter: bool = False
    unreferenced: bool = False
    lines_left: bool = False
    bulk: bool = True
    inverse: Operation | None = None


CONTRACT_RULES: dict[Operation, DocumentRule] = {
    Operation.EDIT: DocumentRule(EDITABLE, bulk=False),
    Operation.SUBMIT: DocumentRule(EDITABLE, inverse=Operation.WITHDRAW),
    Operation.WITHDRAW: DocumentRule(_IN_REVIEW, by_submitter=True),
    Operation.APPROVE: DocumentRule(_IN_REVIEW, inverse=Operation.UNAPPROVE),
    Operation.REJECT: DocumentRule(_IN_REVIEW),
    Operation.UNAPPROVE: DocumentRule(_APPROVED),
    Operation.VOID: DocumentRule(EDITABLE, inverse=Operation.UNVOID),
    Operation.UNVOID: DocumentRule(voided=SET, inverse=Operation.VOID),
    Operation.DELETE: DocumentRule(EDITABLE, unreferenced=True),
}
INTENTION_RULES: dict[Operation, DocumentRule] = {
    Operation.PUSH_DOWN: DocumentRule(lines_left=True),
    **CONTRACT_RULES,
}
RULES_OF: dict[Kind, dict[Operation, DocumentRule]] = {
    Kind.INTENTION: INTENTION_RULES,
    Kind.CONTRACT: CONTRACT_RULES,
}

OPERATION_OF = {Kind.INTENTION: Operation.QUOTE, Kind.CONTRACT: Operation.ORDER}
"""By which operation on an opportunity a document of each kind is made."""
CONTRACT_ORDER: tuple[tuple[Operation, ...], ...] = (
    (Operation.SUBMIT, Operation.WITHDRAW, Operation.APPROVE, Operation.REJECT, Operation.UNAPPROVE),
    (Operation.VOID, Operation.UNVOID, Operation.DELETE),
)
INTENTION_ORDER: tuple[tuple[Operation, ...], ...] = ((Operation.PUSH_DOWN,), *CONTRACT_ORDER)


def sees_document(user: User, owner: int | None, store: int | None) -> bool:
    """Whether the user sees a document of this owner and store."""
    return scope(user).sees(Business.CONVERTED, owner, store)


def _rights_code(operation: Operation, facts: DocumentFacts, user: User) -> str | None:
    """The code of the right the user lacks; to whom only their own is granted, that is all they see."""
    if not sees_document(user, facts.owner, facts.store):
        return "not_found"
    grant = granted(user, operation, DOCUMENT_RIGHTS)
    if grant is Grant.NONE:
        return "no_right"
    if grant is Grant.UNSUBMITTED and facts.submitter is not None:
        return "document_submitted"
    return None


def _state_code(rule: DocumentRule, facts: DocumentFacts) -> str | None:
    """The code of the first state condition a document fails, in the order in which a person would mend them."""
    if facts.voided not in rule.voided:
        return "voided" if facts.voided else "not_voided"
    if facts.document not in rule.document:
        return document_code(rule.document, facts.document)
    if rule.lines_left and not facts.left:
        return "nothing_left"
    if rule.lines_left and facts.closed:
        return "opportunity_closed"
    if rule.unreferenced and facts.contracts:
        return "intention_ordered"
    return None


def refusal_code(kind: Kind, operation: Operation, facts: DocumentFacts, user: User) -> str | None:
    """Why the user may not do this to a document in this state, as the code of a sentence; None where they may."""
    rule = RULES_OF[kind][operation]
    code = _rights_code(operation, facts, user)
    if code in ("not_found", "no_right"):
        return code
    code = _state_code(rule, facts) or code
    if code is None and rule.by_submitter and facts.submitter != user.id:
        return "not_submitter"
    return code


def refusal(
    kind: Kind,
    operation: Operation,
    facts: DocumentFacts,
    user: User,
    _parameters: Parameters | None = None,
    staff_name: dict[int, str] | None = None,
) -> Refused | None:
    """The refusal with its record, condition and remedy; None where the operation is allowed."""
    code = refusal_code(kind, operation, facts, user)
    if code is None:
        return None
    return Refused(
        code,
        number=facts.number,
        role=user.role,
        operation=operation,
        person=(staff_name or {}).get(facts.submitter or 0, "?"),
        documents=", ".join(facts.contracts),
    )


def sql_condition(
    kind: Kind, operation: Operation, user: User, _parameters: Parameters | None = None
) -> tuple[str, list[object]]:
    """The same condition as `refusal_code(...) is None`, as SQL on the kind's table and its parameters."""
    rule, table = RULES_OF[kind][operation], kind.value
    grant = granted(user, operation, DOCUMENT_RIGHTS)
    if grant is Grant.NONE:
        return "0", []
    seen, values = scope(user).sql(table, "")
    parts = [seen]
    parts += among(f"{table}.document", rule.document, len(Document))
    parts += among(f"{table}.voided", rule.voided, len(EITHER))
    if grant is Grant.UNSUBMITTED:
        parts.append(f"{table}.submitter_id IS NULL")
    if rule.by_submitter:
        parts.append(f"COALESCE({table}.submitter_id, 0) = ?")
        values.append(user.id)
    if rule.lines_left:
        parts.append(f"{HAS_LEFT} AND NOT {OF_CLOSED}")
    if rule.unreferenced and kind is Kind.INTENTION:
        parts.append("NOT EXISTS (SELECT 1 FROM contract WHERE contract.intention_id = intention.id)")
    return " AND ".join(parts), values
