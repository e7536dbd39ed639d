"""The operation table of products, of the same form as that of opportunities in `workflow`.

A rule compiles to a Python predicate (`refusal`) and to an SQL condition (`sql_condition`); a generated test
proves that the two agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.controllers.rights import PRODUCT_RIGHTS, Grant, granted
from desktop.errors import Refused
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import User

IN_DOCUMENTS = (
    "("
    + " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE {table}.product_id = product.id)"
        for table in ("intention_line", "contract_line")
    )
    + ")"
)
"""The condition that a product stands in any document, on the table `product`."""


@dataclass(frozen=True)
class ProductFacts:
    """What the rules need to know of one product.

    Arguments:
        number: its code.
        documents: in how many sales documents it stands.
        owner, store: a product has neither.
    """

    id: int
    number: str
    name: str
    active: bool
    documents: int = 0
    version: int = 1
    owner: None = None
    store: None = None


@dataclass(frozen=True)
class ProductRule:
    """The condition of one operation on a product and how it is offered.

    Arguments:
        active: whether the product must be active, or must not be; None where it does not matter.
        unused: only while it stands in no document.
        bulk: offered on a selection.
        inverse: the operation that takes it back, offered as Undo.
    """

    active: bool | None = None
    unused: bool = False
    bulk: bool = False
    inverse: Operation | None = None


PRODUCT_RULES: dict[Operation, ProductRule] = {
    Operation.EDIT: ProductRule(),
    Operation.IMPORT_UPDATE: ProductRule(),
    Operation.UNDO_IMPORT: ProductRule(),
    Operation.ACTIVATE: ProductRule(active=False, bulk=True, inverse=Operation.DEACTIVATE),
    Operation.DEACTIVATE: ProductRule(active=True, bulk=True, inverse=Operation.ACTIVATE),
    Operation.DELETE: ProductRule(unused=True, bulk=True),
}

PRODUCT_ORDER: tuple[tuple[Operation, ...], ...] = (
    (Operation.ACTIVATE, Operation.DEACTIVATE),
    (Operation.DELETE,),
)


def refusal_code(operation: Operation, facts: ProductFacts, user: User) -> str | None:
    """Why the user may not do this to a product in this state, as the code of a sentence; None where they may."""
    if granted(user, operation, PRODUCT_RIGHTS) is Grant.NONE:
        return "no_right"
    rule = PRODUCT_RULES[operation]
    if rule.active is not None and rule.active is not facts.active:
        return "already_active" if facts.active else "already_inactive"
    if rule.unused and facts.documents:
        return "product_documents"
    return None


def refusal(
    operation: Operation,
    facts: ProductFacts,
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
        role=user.role,
        operation=operation,
        count=facts.documents,
    )


def sql_condition(
    operation: Operation, user: User, _parameters: Parameters | None = None
) -> tuple[str, list[object]]:
    """The same condition as `refusal_code(...) is None`, as SQL on the table `product` and its parameters."""
    if granted(user, operation, PRODUCT_RIGHTS) is Grant.NONE:
        return "0", []
    rule = PRODUCT_RULES[operation]
    parts = [] if rule.active is None else [f"product.active = {int(rule.active)}"]
    parts += [f"NOT {IN_DOCUMENTS}"] if rule.unused else []
    return " AND ".join(parts) or "1", []
