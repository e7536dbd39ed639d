"""The operation table of SPEC section 2: who may be in what state for each operation, as data.

A rule compiles to a Python predicate (`refusal`) and to an SQL condition (`sql_condition`); a generated test
proves that the two agree. Menus, buttons, bulk runs and controllers ask here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.controllers.document_links import HAS_DOCUMENT
from desktop.controllers.reclaim import days_to_wait, not_to_wait
from desktop.controllers.rights import Grant, granted, scope
from desktop.errors import Refused
from desktop.words import Business, Document, Operation

if TYPE_CHECKING:
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import User

U, A, C, X = Business.UNASSIGNED, Business.ASSIGNED, Business.CONVERTED, Business.CLOSED
ANY_BUSINESS = frozenset(Business)
OPEN = frozenset({U, A, C})
ANY_DOCUMENT = frozenset(Document)
EDITABLE = frozenset({Document.CREATED, Document.RE_REVIEW})
UNSET, SET, EITHER = frozenset({False}), frozenset({True}), frozenset({False, True})


@dataclass(frozen=True)
class Facts:
    """What the rules need to know of one opportunity.

    Arguments:
        recycled_at, recycled_by: when and by whom it was last taken from the user who asks, where it still lies
            in the pool since.
    """

    id: int
    number: str
    name: str
    business: Business
    document: Document
    voided: bool
    disabled: bool
    owner: int | None
    store: int | None
    creator: int
    submitter: int | None = None
    documents: tuple[str, ...] = ()
    live_contracts: tuple[str, ...] = ()
    followed_by_others: bool = False
    version: int = 1
    recycled_at: datetime | None = None
    recycled_by: int | None = None


@dataclass(frozen=True)
class Rule:
    """The condition of one operation and how it is offered.

    Arguments:
        business, document, voided, disabled: the states a record may be in.
        closed_if_allowed: Closed too, where the parameter `delete_closed` is on.
        by_submitter: only by who submitted the record.
        in_own_store: only in a store in which the user works; a record of no store takes one of theirs.
        for_others_first: the last owner has to wait for `reclaim_days` after it was recycled.
        without_documents: only while no sales document, voided or not, refers to the record.
        bulk: offered on a selection.
        inverse: the operation that takes it back, offered as Undo.
    """

    business: frozenset[Business] = ANY_BUSINESS
    document: frozenset[Document] = ANY_DOCUMENT
    voided: frozenset[bool] = UNSET
    disabled: frozenset[bool] = UNSET
    closed_if_allowed: bool = False
    by_submitter: bool = False
    in_own_store: bool = False
    for_others_first: bool = False
    without_documents: bool = False
    bulk: bool = False
    inverse: Operation | None = None


RULES: dict[Operation, Rule] = {
    Operation.EDIT: Rule(OPEN, EDITABLE),
    Operation.IMPORT_UPDATE: Rule(OPEN, EDITABLE),
    # That nothing has happened to a record since is found out beside the rule.
    Operation.UNDO_IMPORT: Rule(OPEN, EDITABLE),
    Operation.ASSIGN: Rule(frozenset({U, A}), bulk=True),
    Operation.CLAIM: Rule(frozenset({U}), in_own_store=True, for_others_first=True, bulk=True),
    Operation.HAND_OVER: Rule(frozenset({A, C}), bulk=True),
    Operation.DYNAMICS: Rule(OPEN),
    Operation.RESCHEDULE: Rule(OPEN, bulk=True),
    Operation.CONVERT: Rule(frozenset({A})),
    Operation.QUOTE: Rule(frozenset({A, C})),
    Operation.ORDER: Rule(frozenset({A, C})),
    Operation.RECYCLE: Rule(frozenset({A}), bulk=True),
    Operation.CLOSE: Rule(frozenset({U, A}), bulk=True),
    Operation.VOID: Rule(document=EDITABLE, disabled=EITHER, bulk=True, inverse=Operation.UNVOID),
    Operation.UNVOID: Rule(voided=SET, disabled=EITHER, bulk=True, inverse=Operation.VOID),
    Operation.DELETE: Rule(
        frozenset({U}),
        EDITABLE,
        disabled=EITHER,
        closed_if_allowed=True,
        without_documents=True,
        bulk=True,
    ),
    Operation.SUBMIT: Rule(OPEN, EDITABLE, bulk=True, inverse=Operation.WITHDRAW),
    Operation.WITHDRAW: Rule(document=frozenset({Document.IN_REVIEW}), by_submitter=True, bulk=True),
    Operation.APPROVE: Rule(OPEN, frozenset({Document.IN_REVIEW}), bulk=True, inverse=Operation.UNAPPROVE),
    Operation.REJECT: Rule(document=frozenset({Document.IN_REVIEW}), bulk=True),
    Operation.UNAPPROVE: Rule(document=frozenset({Document.APPROVED}), bulk=True),
    Operation.DISABLE: Rule(OPEN, bulk=True, inverse=Operation.ENABLE),
    Operation.ENABLE: Rule(OPEN, disabled=SET, bulk=True, inverse=Operation.DISABLE),
}

# The order and the groups in which menus offer the operations that have a button in this version.
ORDER: tuple[tuple[Operation, ...], ...] = (
    (Operation.DYNAMICS, Operation.RESCHEDULE),
    (Operation.ASSIGN, Operation.CLAIM, Operation.HAND_OVER, Operation.CONVERT),
    (Operation.QUOTE, Operation.ORDER),
    (Operation.SUBMIT, Operation.WITHDRAW, Operation.APPROVE, Operation.REJECT, Operation.UNAPPROVE),
    (Operation.RECYCLE, Operation.CLOSE, Operation.DISABLE, Operation.ENABLE),
    (Operation.VOID, Operation.UNVOID, Operation.DELETE),
)


def _state_code(operation: Operation, rule: Rule, facts: Facts, delete_closed: bool) -> str | None:
    """The code of the first state condition a record fails, in the order in which a person would mend them."""
    if facts.voided not in rule.voided:
        return "voided" if facts.voided else "not_voided"
    if facts.disabled not in rule.disabled:
        if operation is Operation.DISABLE:
            return "already_disabled"
        return "disabled" if facts.disabled else "not_disabled"
    if facts.business not in rule.business and not (
        rule.closed_if_allowed and delete_closed and facts.business is X
    ):
        return _business_code(operation, rule, facts.business)
    if facts.document not in rule.document:
        return document_code(rule.document, facts.document)
    return None


def _business_code(operation: Operation, rule: Rule, business: Business) -> str:
    if business is X:
        return "delete_closed_off" if rule.closed_if_allowed else "closed"
    if business is U:
        return "already_unassigned" if operation is Operation.RECYCLE else "needs_assigned"
    if business is C:
        return "converted_assign" if operation is Operation.ASSIGN else "converted"
    return "needs_unassigned"


def document_code(wanted: frozenset[Document], document: Document) -> str:
    """The code of a document status that is none of those wanted."""
    if wanted == frozenset({Document.IN_REVIEW}):
        return "not_in_review"
    if wanted == frozenset({Document.APPROVED}):
        return "not_approved"
    return "in_review" if document is Document.IN_REVIEW else "approved"


def _rights_code(operation: Operation, facts: Facts, user: User) -> str | None:
    """The code of the right the user lacks on this record."""
    if not scope(user).sees(facts.business, facts.owner, facts.store):
        return "not_found"
    grant = granted(user, operation)
    if grant is Grant.NONE:
        return "no_right"
    if grant is Grant.OWN and facts.owner != user.id:
        return "claim_first" if facts.business is U else "not_own"
    if grant is Grant.CREATED:
        if facts.creator != user.id:
            return "not_creator"
        if facts.followed_by_others:
            return "followed_by_others"
    return None


def _days_to_wait(facts: Facts, user: User, parameters: Parameters) -> int:
    return days_to_wait(facts.recycled_at, facts.recycled_by, user, parameters)


def refusal_code(operation: Operation, facts: Facts, user: User, parameters: Parameters) -> str | None:
    """Why the user may not do this to a record in this state, as the code of a sentence; None where they may."""
    rule = RULES[operation]
    code = _rights_code(operation, facts, user)
    if code in ("not_found", "no_right"):
        return code
    state = _state_code(operation, rule, facts, parameters.delete_closed)
    if state and not (state == "needs_assigned" and code == "claim_first"):
        return state
    if code:
        return code
    if rule.by_submitter and facts.submitter != user.id:
        return "not_submitter"
    if rule.in_own_store and not (facts.store in user.stores if facts.store is not None else user.stores):
        return "no_store_to_claim"
    if rule.for_others_first and _days_to_wait(facts, user, parameters):
        return "reclaim_wait"
    if rule.without_documents and facts.documents:
        return "has_documents"
    return None


def refusal(
    operation: Operation,
    facts: Facts,
    user: User,
    parameters: Parameters,
    staff_name: dict[int, str] | None = None,
) -> Refused | None:
    """The refusal with its record, condition and remedy; None where the operation is allowed.

    Arguments:
        operation: what is to be done.
        facts: the record's state.
        user: who asks.
        parameters: the business parameters in force.
        staff_name: names by staff id, for sentences that name a person.
    """
    code = refusal_code(operation, facts, user, parameters)
    if code is None:
        return None
    submitter = (staff_name or {}).get(facts.submitter or 0, "?")
    return Refused(
        code,
        number=facts.number,
        business=facts.business,
        role=user.role,
        operation=operation,
        person=submitter,
        documents=", ".join(facts.documents),
        count=_days_to_wait(facts, user, parameters),
    )


def among(column: str, members: frozenset[int] | frozenset[bool], of: int) -> list[str]:
    """The condition that a column is one of some of so many values, as SQL; none where it may be any."""
    if len(members) == of:
        return []
    return [f"{column} IN ({', '.join(str(int(m)) for m in sorted(members))})"]


def sql_condition(operation: Operation, user: User, parameters: Parameters) -> tuple[str, list[object]]:
    """The same condition as `refusal_code(...) is None`, as SQL on the table `opportunity` and its parameters."""
    rule = RULES[operation]
    grant = granted(user, operation)
    if grant is Grant.NONE:
        return "0", []
    seen, values = scope(user).sql()
    parts = [seen]
    business = rule.business | {X} if rule.closed_if_allowed and parameters.delete_closed else rule.business
    parts += among("opportunity.business", business, len(Business))
    parts += among("opportunity.document", rule.document, len(Document))
    parts += among("opportunity.voided", rule.voided, 2)
    parts += among("opportunity.disabled", rule.disabled, 2)
    if grant is Grant.OWN:
        parts.append("opportunity.owner_id = ?")
        values.append(user.id)
    if grant is Grant.CREATED:
        parts.append(
            "opportunity.creator_id = ? AND NOT EXISTS (SELECT 1 FROM follow_up"
            " WHERE follow_up.opportunity_id = opportunity.id AND follow_up.author_id <> ?)"
        )
        values += [user.id, user.id]
    if rule.by_submitter:
        parts.append("opportunity.submitter_id = ?")
        values.append(user.id)
    if rule.in_own_store:
        marks = ", ".join("?" * len(user.stores))
        anywhere = "OR opportunity.store_id IS NULL" if user.stores else ""
        parts.append(f"(opportunity.store_id IN ({marks}) {anywhere})")
        values += user.stores
    if rule.for_others_first and parameters.reclaim_days:
        condition, more = not_to_wait("opportunity", user, parameters)
        parts.append(condition)
        values += more
    if rule.without_documents:
        parts.append(f"NOT {HAS_DOCUMENT}")
    return " AND ".join(parts), values
