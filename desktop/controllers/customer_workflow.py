"""The operation table of customers, of the same form as that of opportunities in `workflow`.

A rule compiles to a Python predicate (`refusal`) and to an SQL condition (`sql_condition`); a generated test
proves that the two agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.controllers.rights import CUSTOMER_RIGHTS, Grant, granted, scope, sees_customer
from desktop.errors import Refused
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import User

# An opportunity that only shares a customer's phone does not hold the customer: its link is looked up again.
REFERRED = (
    "("
    + " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE {table}.customer_id = customer.id)"
        for table in ("opportunity", "intention", "contract")
    )
    + ")"
)


@dataclass(frozen=True)
class CustomerFacts:
    """What the rules need to know of one customer.

    Arguments:
        opportunities, documents: how many opportunities and sales documents are the customer's.
    """

    id: int
    number: str
    name: str
    disabled: bool
    owner: int | None
    store: int | None
    creator: int
    opportunities: int = 0
    documents: int = 0
    version: int = 1


@dataclass(frozen=True)
class CustomerRule:
    """The condition of one operation on a customer and how it is offered.

    Arguments:
        disabled: whether the customer must be disabled, or must not be; None where it does not matter.
        unreferenced: only while nothing refers to the customer.
        bulk: offered on a selection.
        inverse: the operation that takes it back, offered as Undo.
    """

    disabled: bool | None = False
    unreferenced: bool = False
    bulk: bool = False
    inverse: Operation | None = None


CUSTOMER_RULES: dict[Operation, CustomerRule] = {
    Operation.EDIT: CustomerRule(),
    Operation.IMPORT_UPDATE: CustomerRule(),
    Operation.UNDO_IMPORT: CustomerRule(),
    Operation.MERGE: CustomerRule(bulk=True),
    Operation.DISABLE: CustomerRule(bulk=True, inverse=Operation.ENABLE),
    Operation.ENABLE: CustomerRule(disabled=True, bulk=True, inverse=Operation.DISABLE),
    Operation.DELETE: CustomerRule(disabled=None, unreferenced=True, bulk=True),
}

# What is done to so many customers together, or not at all.
CUSTOMER_TOGETHER: dict[Operation, int] = {Operation.MERGE: 2}

CUSTOMER_ORDER: tuple[tuple[Operation, ...], ...] = (
    (Operation.MERGE,),
    (Operation.DISABLE, Operation.ENABLE),
    (Operation.DELETE,),
)


def refusal_code(operation: Operation, facts: CustomerFacts, user: User) -> str | None:
    """Why the user may not do this to a customer in this state, as the code of a sentence; None where they may."""
    rule = CUSTOMER_RULES[operation]
    grant = granted(user, operation, CUSTOMER_RIGHTS)
    if not sees_customer(user, facts.owner, facts.store):
        return "not_found"
    if grant is Grant.NONE:
        return "no_right"
    if rule.disabled is not None and rule.disabled is not facts.disabled:
        if operation is Operation.DISABLE:
            return "already_disabled"
        return "not_disabled" if rule.disabled else "customer_off"
    if rule.unreferenced and facts.opportunities:
        return "customer_referred"
    if rule.unreferenced and facts.documents:
        return "customer_documents"
    return None


def refusal(
    operation: Operation,
    facts: CustomerFacts,
    user: User,
    _parameters: Parameters | None = None,
    _staff_name: dict[int, str] | None = None,
) -> Refused | None:
    """The refusal with its record, condition and remedy; None where the operation is allowed."""
    code = refusal_code(operation, facts, user)
    if code is None:
        return None
    return Refused(
        code,
        number=facts.number,
        name=facts.name,
        count=facts.opportunities or facts.documents,
        role=user.role,
        operation=operation,
    )


def sql_condition(
    operation: Operation, user: User, _parameters: Parameters | None = None
) -> tuple[str, list[object]]:
    """The same condition as `refusal_code(...) is None`, as SQL on the table `customer` and its parameters."""
    rule = CUSTOMER_RULES[operation]
    if granted(user, operation, CUSTOMER_RIGHTS) is Grant.NONE:
        return "0", []
    seen, values = scope(user).sql("customer", "")
    parts = [seen]
    if rule.disabled is not None:
        parts.append(f"customer.disabled = {int(rule.disabled)}")
    if rule.unreferenced:
        parts.append(f"NOT {REFERRED}")
    return " AND ".join(parts), values
