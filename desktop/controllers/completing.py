"""Filling in what a customer lacks from a form that was typed about them; what they have already stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.clock import clock
from desktop.controllers.audit import Line, write_lines
from desktop.controllers.customers import change_phone, checked_values, reindex
from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.field import caption
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.rights import may_edit_customer
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import listed
from desktop.words import Kind, Operation, Uniqueness

# What is filled together: half an address of one place and half of another would be nobody's.
_GROUPS = (
    ("name",),
    ("phone",),
    ("second_phone",),
    ("company",),
    ("wechat",),
    ("email",),
    ("level",),
    ("province", "city", "district", "address"),
    ("remark",),
)


@dataclass(frozen=True)
class Completed:
    """What became of a form about a customer who is there already.

    Arguments:
        filled: the fields the customer lacked and has now.
        left: the fields that were typed otherwise than the customer has them, and stay.
        theirs: the customer is somebody else's, so that nothing was compared.
        phones: the normal forms of phones that are new.
    """

    filled: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    theirs: bool = False
    phones: frozenset[str] = frozenset()

    def note(self, number: str, name: str) -> Refused:
        """Says what was not taken."""
        if self.theirs:
            return Refused("note_customer_theirs", number=number, name=name)
        captions = {one.key: caption(one) for one in entry.FIELDS}
        fields = listed(captions[key] for key in self.left)
        return Refused("note_customer_kept", number=number, name=name, fields=fields)


def complete(session: Session, customer: int, draft: Mapping[str, Any]) -> Completed:
    """Fills a customer's empty fields inside a writing transaction, where the user may edit the customer.

    Raises:
        Refused: something typed is wrong.
    """
    from desktop.models.customers import Customer

    record = Customer.get_by_id(customer)
    checked = checked_values(session, draft, Uniqueness.NONE)
    typed = {key: checked[key] for group in _GROUPS for key in group if checked[key]}
    if not may_edit_customer(session.user, record.owner_id, record.store_id):
        return Completed(left=tuple(typed), theirs=True)
    empty = {key for group in _GROUPS if not any(getattr(record, key) for key in group) for key in group}
    left = {key for key in typed if key not in empty and not _same(record, key, checked)}
    filled = {key: typed[key] for key in typed if key in empty}
    refused = {key for key in PHONES if key in filled and not _fill_phone(session, customer, key, checked)}
    filled = {key: value for key, value in filled.items() if key not in refused}
    _fill(session, record, {key: value for key, value in filled.items() if key not in PHONES})
    return Completed(
        tuple(filled),
        tuple(key for key in typed if key in left | refused),
        phones=frozenset(checked[f"{key}_key"] for key in PHONES if key in filled),
    )


def _same(record: Any, key: str, checked: Mapping[str, Any]) -> bool:
    """Whether the customer has this already; phones are compared in normal form."""
    compared = f"{key}_key" if key in PHONES else key
    return getattr(record, compared) == checked[compared]


def _fill_phone(session: Session, customer: int, key: str, checked: Mapping[str, Any]) -> bool:
    """Gives the customer a phone more; False where another customer has it."""
    try:
        change_phone(session, customer, {key: checked[key], f"{key}_key": checked[f"{key}_key"]})
    except Refused:
        return False
    return True


def _fill(session: Session, record: Any, values: Mapping[str, Any]) -> None:
    """Writes what was empty, with its line in the history."""
    from desktop.models.customers import Customer

    if not values:
        return
    Customer.update(**values, updated_at=clock.now(), version=Customer.version + 1).where(
        Customer.id == record.id
    ).execute()
    reindex(session.database.connection(), [record.id])
    changes = {key: (getattr(record, key), value) for key, value in values.items()}
    write_lines(session, Kind.CUSTOMER, Operation.EDIT, [Line(record.id, record.number, changes)])
