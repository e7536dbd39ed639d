"""The operation table of leads, of the same form as that of opportunities in `workflow`.

A rule compiles to a Python predicate (`refusal`) and to an SQL condition (`sql_condition`); a generated test
proves that the two agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.controllers.list_tables import LEADS
from desktop.controllers.reclaim import days_to_wait, not_to_wait
from desktop.controllers.rights import LEAD_RIGHTS, Grant, granted, scope
from desktop.errors import Refused
from desktop.words import Business, LeadStatus, Operation

if TYPE_CHECKING:
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import User

POOL = LEADS.pool


@dataclass(frozen=True)
class LeadFacts:
    """What the rules need to know of one lead.

    Arguments:
        opportunity: the number of the opportunity it was pushed down to; empty where it was not.
        recycled_at, recycled_by: when and by whom it was last taken from the user who asks, where it still lies
            in the pool since.
    """

    id: int
    number: str
    name: str
    status: LeadStatus
    owner: int | None
    store: int | None
    creator: int
    opportunity: str = ""
    followed_by_others: bool = False
    version: int = 1
    recycled_at: datetime | None = None
    recycled_by: int | None = None

    @property
    def unassigned(self) -> bool:
        """Whether it lies in the pool."""
        return self.status is LeadStatus.NEW and self.owner is None


@dataclass(frozen=True)
class LeadRule:
    """The condition of one operation on a lead, which must be New for every one of them, and how it is offered.

    Arguments:
        assigned: whether it must have an owner, or must have none; None where it does not matter.
        in_own_store: only in a store in which the user works; a lead of no store takes one of theirs.
        for_others_first: the last owner has to wait for `reclaim_days` after it was recycled.
        bulk: offered on a selection.
        inverse: the operation that takes it back, offered as Undo.
    """

    assigned: bool | None = None
    in_own_store: bool = False
    for_others_first: bool = False
    bulk: bool = False
    inverse: Operation | None = None


LEAD_RULES: dict[Operation, LeadRule] = {
    Operation.EDIT: LeadRule(),
    Operation.IMPORT_UPDATE: LeadRule(),
    Operation.UNDO_IMPORT: LeadRule(),
    Operation.PUSH_DOWN: LeadRule(bulk=True),
    Operation.DYNAMICS: LeadRule(),
    Operation.RESCHEDULE: LeadRule(bulk=True),
    Operation.ASSIGN: LeadRule(bulk=True),
    Operation.CLAIM: LeadRule(assigned=False, in_own_store=True, for_others_first=True, bulk=True),
    Operation.RECYCLE: LeadRule(assigned=True, bulk=True),
    Operation.CLOSE: LeadRule(bulk=True),
    Operation.DELETE: LeadRule(bulk=True),
}

LEAD_ORDER: tuple[tuple[Operation, ...], ...] = (
    (Operation.PUSH_DOWN,),
    (Operation.DYNAMICS, Operation.RESCHEDULE),
    (Operation.ASSIGN, Operation.CLAIM),
    (Operation.RECYCLE, Operation.CLOSE),
    (Operation.DELETE,),
)


def sees_lead(user: User, facts: LeadFacts) -> bool:
    """Whether a lead is in the user's scope."""
    pool = Business.UNASSIGNED if facts.unassigned else Business.ASSIGNED
    return scope(user).sees(pool, facts.owner, facts.store)


def _rights_code(operation: Operation, facts: LeadFacts, user: User) -> str | None:
    if not sees_lead(user, facts):
        return "not_found"
    grant = granted(user, operation, LEAD_RIGHTS)
    if grant is Grant.NONE:
        return "no_right"
    if grant is Grant.OWN and facts.owner != user.id:
        return "claim_first" if facts.owner is None else "not_own"
    if grant is Grant.CREATED:
        if facts.creator != user.id:
            return "lead_not_creator"
        if facts.followed_by_others:
            return "lead_followed_by_others"
    return None


def _state_code(operation: Operation, rule: LeadRule, facts: LeadFacts) -> str | None:
    if facts.status is LeadStatus.PUSHED_DOWN:
        return "lead_pushed_down"
    if facts.status is LeadStatus.CLOSED:
        return "lead_closed"
    if operation is Operation.RECYCLE and facts.owner is None:
        return "already_unassigned"
    if rule.assigned is not None and rule.assigned is (facts.owner is None):
        return "needs_assigned" if rule.assigned else "lead_has_owner"
    return None


def refusal_code(operation: Operation, facts: LeadFacts, user: User, parameters: Parameters) -> str | None:
    """Why the user may not do this to a lead in this state, as the code of a sentence; None where they may."""
    rule = LEAD_RULES[operation]
    code = _rights_code(operation, facts, user)
    if code in ("not_found", "no_right"):
        return code
    state = _state_code(operation, rule, facts)
    if state and not (state == "needs_assigned" and code == "claim_first"):
        return state
    if code:
        return code
    if rule.in_own_store and not (facts.store in user.stores if facts.store is not None else user.stores):
        return "no_store_to_claim"
    if rule.for_others_first and days_to_wait(facts.recycled_at, facts.recycled_by, user, parameters):
        return "reclaim_wait"
    return None


def refusal(
    operation: Operation,
    facts: LeadFacts,
    user: User,
    parameters: Parameters,
    _staff_name: dict[int, str] | None = None,
) -> Refused | None:
    """The refusal with its record, condition and remedy; None where the operation is allowed."""
    code = refusal_code(operation, facts, user, parameters)
    if code is None:
        return None
    return Refused(
        code,
        number=facts.number,
        opportunity=facts.opportunity,
        role=user.role,
        operation=operation,
        count=days_to_wait(facts.recycled_at, facts.recycled_by, user, parameters),
    )


def sql_condition(operation: Operation, user: User, parameters: Parameters) -> tuple[str, list[object]]:
    """The same condition as `refusal_code(...) is None`, as SQL on the table `lead` and its parameters."""
    rule = LEAD_RULES[operation]
    grant = granted(user, operation, LEAD_RIGHTS)
    if grant is Grant.NONE:
        return "0", []
    seen, values = scope(user).sql("lead", POOL)
    parts = [seen, f"lead.status = {int(LeadStatus.NEW)}"]
    if grant is Grant.OWN:
        parts.append("COALESCE(lead.owner_id, 0) = ?")
        values.append(user.id)
    if grant is Grant.CREATED:
        parts.append(
            "lead.creator_id = ? AND NOT EXISTS (SELECT 1 FROM lead_follow_up"
            " WHERE lead_follow_up.lead_id = lead.id AND lead_follow_up.author_id <> ?)"
        )
        values += [user.id, user.id]
    if rule.assigned is not None:
        parts.append(f"lead.owner_id IS {'NOT ' if rule.assigned else ''}NULL")
    if rule.in_own_store:
        marks = ", ".join("?" * len(user.stores))
        anywhere = "OR lead.store_id IS NULL" if user.stores else ""
        parts.append(f"(lead.store_id IN ({marks}) {anywhere})")
        values += user.stores
    if rule.for_others_first and parameters.reclaim_days:
        condition, more = not_to_wait("lead", user, parameters)
        parts.append(condition)
        values += more
    return " AND ".join(parts), values
