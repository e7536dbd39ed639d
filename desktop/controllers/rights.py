"""Who may do what to which records: the rights table of SPEC section 6 and record scope, as data."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from desktop.controllers.session import User
from desktop.words import Business, Kind, Operation, Role


class Grant(Enum):
    """To which of the records a person sees an operation is granted."""

    NONE = "none"
    OWN = "own"
    SEEN = "seen"
    CREATED = "created"
    UNSUBMITTED = "unsubmitted"


class Scope(NamedTuple):
    """Which opportunities a person sees; a record needs to fulfil one of the parts.

    Arguments:
        everything: all records.
        owner: records owned by this person.
        stores: all records of these stores.
        unassigned_stores: Unassigned records of these stores.
        unassigned_storeless: Unassigned records of no store.
    """

    everything: bool = False
    owner: int | None = None
    stores: tuple[int, ...] = ()
    unassigned_stores: tuple[int, ...] = ()
    unassigned_storeless: bool = False

    def sees(self, business: Business, owner: int | None, store: int | None) -> bool:
        """Whether a record in this business status, of this owner and store, is in the scope."""
        if self.everything or store in self.stores:
            return True
        if owner is not None and owner == self.owner:
            return True
        if business is not Business.UNASSIGNED:
            return False
        return self.unassigned_storeless if store is None else store in self.unassigned_stores

    def sql(
        self, table: str = "opportunity", pool: str = "opportunity.business = 0"
    ) -> tuple[str, list[object]]:
        """The same as `sees`, as an SQL condition on a table and its parameters.

        Arguments:
            table: whose records are asked for.
            pool: what makes one of them Unassigned; empty where none ever is.
        """
        if self.everything:
            return "1", []
        parts: list[str] = []
        values: list[object] = []
        pools = ((self.unassigned_stores, f" AND {pool}"),) if pool else ()
        for stores, extra in ((self.stores, ""), *pools):
            if stores:
                parts.append(f"({table}.store_id IN ({', '.join('?' * len(stores))}){extra})")
                values.extend(stores)
        if self.owner is not None:
            parts.append(f"{table}.owner_id = ?")
            values.append(self.owner)
        if self.unassigned_storeless and pool:
            parts.append(f"({pool} AND {table}.store_id IS NULL)")
        return "(" + (" OR ".join(parts) or "0") + ")", values


def scope(user: User) -> Scope:
    """Which opportunities the user sees."""
    if user.role is Role.SALESPERSON:
        return Scope(owner=user.id, unassigned_stores=user.stores, unassigned_storeless=True)
    if user.role is Role.MANAGER:
        return Scope(stores=user.stores, unassigned_storeless=True)
    return Scope(everything=True)


_WORK = (Grant.OWN, Grant.SEEN, Grant.NONE, Grant.SEEN)
_REVIEW = (Grant.NONE, Grant.SEEN, Grant.NONE, Grant.SEEN)
_OFFICE = (Grant.NONE, Grant.SEEN, Grant.SEEN, Grant.SEEN)
_ADMINISTER = (Grant.NONE, Grant.NONE, Grant.NONE, Grant.SEEN)

# A row an operation, a column a role in the order of Role.
OPPORTUNITY_RIGHTS: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = {
    Operation.NEW: _WORK,
    Operation.EDIT: _WORK,
    Operation.DYNAMICS: _WORK,
    Operation.RESCHEDULE: _WORK,
    Operation.CONVERT: _WORK,
    Operation.QUOTE: _WORK,
    Operation.ORDER: _WORK,
    Operation.RECYCLE: _WORK,
    Operation.CLOSE: _WORK,
    Operation.SUBMIT: _WORK,
    Operation.WITHDRAW: _WORK,
    Operation.VOID: _WORK,
    Operation.UNVOID: _WORK,
    Operation.ASSIGN: (Grant.NONE, Grant.SEEN, Grant.SEEN, Grant.SEEN),
    Operation.CLAIM: (Grant.SEEN, Grant.SEEN, Grant.SEEN, Grant.SEEN),
    Operation.HAND_OVER: _REVIEW,
    Operation.DELETE: (Grant.CREATED, Grant.SEEN, Grant.NONE, Grant.SEEN),
    Operation.APPROVE: _REVIEW,
    Operation.REJECT: _REVIEW,
    Operation.UNAPPROVE: _REVIEW,
    Operation.DISABLE: _REVIEW,
    Operation.ENABLE: _REVIEW,
    Operation.IMPORT: _OFFICE,
    Operation.IMPORT_UPDATE: _OFFICE,
    Operation.UNDO_IMPORT: _OFFICE,
    Operation.EXPORT: _OFFICE,
}

# As on opportunities, with what only a lead knows.
LEAD_RIGHTS: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = {
    one: OPPORTUNITY_RIGHTS[one]
    for one in (
        Operation.NEW,
        Operation.EDIT,
        Operation.DYNAMICS,
        Operation.RESCHEDULE,
        Operation.RECYCLE,
        Operation.CLOSE,
        Operation.ASSIGN,
        Operation.CLAIM,
        Operation.DELETE,
        Operation.IMPORT,
        Operation.IMPORT_UPDATE,
        Operation.UNDO_IMPORT,
        Operation.EXPORT,
    )
} | {Operation.PUSH_DOWN: _WORK}

CUSTOMER_RIGHTS: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = {
    Operation.NEW: (Grant.OWN, Grant.SEEN, Grant.SEEN, Grant.SEEN),
    Operation.EDIT: (Grant.OWN, Grant.SEEN, Grant.SEEN, Grant.SEEN),
    Operation.IMPORT: _OFFICE,
    Operation.IMPORT_UPDATE: _OFFICE,
    Operation.UNDO_IMPORT: _OFFICE,
    Operation.EXPORT: _OFFICE,
    Operation.DISABLE: _OFFICE,
    Operation.ENABLE: _OFFICE,
    Operation.MERGE: _OFFICE,
    Operation.DELETE: _OFFICE,
}

# Products belong to no store and to nobody: everyone sees them all.
PRODUCT_RIGHTS: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = dict.fromkeys(
    (
        Operation.NEW,
        Operation.EDIT,
        Operation.IMPORT,
        Operation.IMPORT_UPDATE,
        Operation.UNDO_IMPORT,
        Operation.EXPORT,
        Operation.ACTIVATE,
        Operation.DEACTIVATE,
        Operation.DELETE,
    ),
    _OFFICE,
)

# As on opportunities; a salesperson deletes what they own and nobody ever submitted.
DOCUMENT_RIGHTS: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = {
    one: OPPORTUNITY_RIGHTS[one]
    for one in (
        Operation.NEW,
        Operation.EDIT,
        Operation.SUBMIT,
        Operation.WITHDRAW,
        Operation.VOID,
        Operation.UNVOID,
        Operation.APPROVE,
        Operation.REJECT,
        Operation.UNAPPROVE,
        Operation.EXPORT,
    )
} | {
    Operation.PUSH_DOWN: _WORK,
    Operation.DELETE: (Grant.UNSUBMITTED, Grant.SEEN, Grant.NONE, Grant.SEEN),
}

RIGHTS_OF: dict[Kind, dict[Operation, tuple[Grant, Grant, Grant, Grant]]] = {
    Kind.OPPORTUNITY: OPPORTUNITY_RIGHTS,
    Kind.LEAD: LEAD_RIGHTS,
    Kind.CUSTOMER: CUSTOMER_RIGHTS,
    Kind.PRODUCT: PRODUCT_RIGHTS,
    Kind.INTENTION: DOCUMENT_RIGHTS,
    Kind.CONTRACT: DOCUMENT_RIGHTS,
}

CHOICE_RIGHTS: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = {Operation.MANAGE: _REVIEW}
ORGANISATION_RIGHTS: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = {Operation.MANAGE: _ADMINISTER}


def granted(
    user: User,
    operation: Operation,
    table: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = OPPORTUNITY_RIGHTS,
) -> Grant:
    """What the rights table grants the user's role."""
    row = table.get(operation)
    return row[user.role] if row else Grant.NONE


def sees_closed(user: User, owner: int | None, store: int | None) -> bool:
    """Whether the user still sees an opportunity or lead of this owner and store once it is closed."""
    return scope(user).sees(Business.CLOSED, owner, store)


def sees_customer(user: User, owner: int | None, store: int | None) -> bool:
    """Whether the user sees a customer of this owner and store whole; of others, name and owner alone."""
    return scope(user).sees(Business.CONVERTED, owner, store)


def may_edit_customer(user: User, owner: int | None, store: int | None) -> bool:
    """Whether the user may edit a customer of this owner and store."""
    grant = granted(user, Operation.EDIT, CUSTOMER_RIGHTS)
    return grant is not Grant.NONE and sees_customer(user, owner, store)


def may_target_store(user: User, store: int) -> bool:
    """Whether the user may assign or hand over records into a store: a manager only into their own."""
    return user.role is not Role.MANAGER or store in user.stores
