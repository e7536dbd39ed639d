"""What an import can become: each record kind by its description of what may be typed, and how rows are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.controllers import customer_records, leads, opportunities, products
from desktop.controllers.entries import customer, lead, opportunity, product
from desktop.controllers.entries.field import Checked, EntryContext, Field, FieldKind, Problem
from desktop.controllers.inserting import Entered
from desktop.controllers.rights import CUSTOMER_RIGHTS, LEAD_RIGHTS, OPPORTUNITY_RIGHTS, PRODUCT_RIGHTS, Grant
from desktop.controllers.session import Session
from desktop.words import Kind, Operation, Uniqueness

Rights = dict[Operation, tuple[Grant, Grant, Grant, Grant]]
Rows = Sequence[Mapping[str, Any]]


def _none_taken(_connection: Any, _rows: Rows, _uniqueness: Uniqueness) -> dict[int, Problem]:
    return {}


@dataclass(frozen=True)
class Target:
    """A record kind that rows of a sheet become.

    Arguments:
        kind: the kind; its table is called like it.
        fields, check: what may be typed.
        create_many: writes checked rows: session, values, form UUIDs, the id of the import.
        rights: who may import it.
        taken: what is to be said of rows, by place, because of what is there or of each other.
        numbered: whether the program numbers the records, so that an export tells the number beside what was typed.
    """

    kind: Kind
    fields: tuple[Field, ...]
    check: Callable[[Mapping[str, Any], EntryContext], Checked]
    create_many: Callable[[Session, Rows, Sequence[str], int], list[Entered]]
    rights: Rights
    taken: Callable[[Any, Rows, Uniqueness], dict[int, Problem]] = _none_taken
    numbered: bool = True

    @property
    def by_key(self) -> dict[str, Field]:
        """The fields by key."""
        return {one.key: one for one in self.fields}

    @property
    def owned(self) -> bool:
        """Whether its records have an owner and a store."""
        return any(one.kind is FieldKind.STAFF for one in self.fields)

    @property
    def phoned(self) -> bool:
        """Whether its records have phones, which are read as of a region."""
        return any(one.kind is FieldKind.PHONE for one in self.fields)


OPPORTUNITIES = Target(
    Kind.OPPORTUNITY, opportunity.FIELDS, opportunity.check, opportunities.create_many, OPPORTUNITY_RIGHTS
)
LEADS = Target(Kind.LEAD, lead.FIELDS, lead.check, leads.create_many, LEAD_RIGHTS)
CUSTOMERS = Target(
    Kind.CUSTOMER,
    customer.FIELDS,
    customer.check,
    customer_records.create_many,
    CUSTOMER_RIGHTS,
    customer_records.taken,
)
PRODUCTS = Target(
    Kind.PRODUCT,
    product.FIELDS,
    product.check,
    products.create_many,
    PRODUCT_RIGHTS,
    products.taken,
    numbered=False,
)
TARGETS: dict[Kind, Target] = {one.kind: one for one in (OPPORTUNITIES, LEADS, CUSTOMERS, PRODUCTS)}
