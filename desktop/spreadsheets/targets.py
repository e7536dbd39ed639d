"""What an import can become: each record kind by its description of what may be typed, and how rows are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from desktop.controllers import customer_records, customers, leads, operate, opportunities, products
from desktop.controllers.entries import customer, lead, opportunity, product
from desktop.controllers.entries.field import Checked, EntryContext, Field, FieldKind
from desktop.controllers.entries.origin import OF_KIND
from desktop.controllers.inserting import Entered, Newcomers, Ready
from desktop.controllers.rights import Grant
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.words import Kind, Operation

Rights = dict[Operation, tuple[Grant, Grant, Grant, Grant]]
CreateMany = Callable[[Session, Ready], list[Entered]]


def _nothing(_session: Session) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class Target:
    """A record kind that rows of a sheet become.

    Arguments:
        subject: the kind, with its rules, rights and effects; its table is called like it.
        fields, check: what may be typed.
        newcomers: how its records begin.
        create_many: writes new records that were made ready.
        updatable: the fields that an update from a sheet may write.
        usual: what a record of this person gets in fields that are left empty.
        numbered: whether the program numbers the records, so that an export tells the number beside what was typed.
    """

    subject: Subject
    fields: tuple[Field, ...]
    check: Callable[[Mapping[str, Any], EntryContext], Checked]
    newcomers: Newcomers
    create_many: CreateMany
    updatable: frozenset[str]
    numbered: bool = True
    usual: Callable[[Session], Mapping[str, Any]] = _nothing

    @property
    def kind(self) -> Kind:
        """The kind of the records."""
        return self.subject.kind

    @property
    def rights(self) -> Rights:
        """Who may import it."""
        return self.subject.rights

    @property
    def mappable(self) -> tuple[Field, ...]:
        """What a column can be: the fields, and what only an import knows."""
        return (*self.fields, *OF_KIND[self.kind])

    @cached_property
    def by_key(self) -> dict[str, Field]:
        """All of these by key."""
        return {one.key: one for one in self.mappable}

    @property
    def owned(self) -> bool:
        """Whether its records have an owner and a store."""
        return any(one.kind is FieldKind.STAFF for one in self.fields)

    @property
    def phoned(self) -> bool:
        """Whether its records have phones, which are read as of a region."""
        return any(one.kind is FieldKind.PHONE for one in self.fields)


def _keys(fields: tuple[Field, ...]) -> frozenset[str]:
    return frozenset(one.key for one in fields)


OPPORTUNITIES = Target(
    operate.OPPORTUNITIES,
    opportunity.FIELDS,
    opportunity.check,
    opportunities.NEW,
    opportunities.create_many,
    frozenset(opportunity.EDITABLE),
)
LEADS = Target(leads.LEADS, lead.FIELDS, lead.check, leads.NEW, leads.create_many, frozenset(lead.EDITABLE))
CUSTOMERS = Target(
    customer_records.CUSTOMERS,
    customer.FIELDS,
    customer.check,
    customers.NEW_CUSTOMERS,
    customer_records.create_many,
    _keys(customer.FIELDS),
    usual=customer_records.usual,
)
PRODUCTS = Target(
    products.PRODUCTS,
    product.FIELDS,
    product.check,
    products.NEW_PRODUCTS,
    products.create_many,
    _keys(product.FIELDS),
    numbered=False,
)
TARGETS: dict[Kind, Target] = {one.kind: one for one in (OPPORTUNITIES, LEADS, CUSTOMERS, PRODUCTS)}
