"""SPEC section 3 after random lives: whose phone it is, stored and shown, is what reading everything anew says."""

from __future__ import annotations

import random
from typing import Any

import pytest

from desktop.clock import clock
from desktop.controllers.arguments import ConvertTo, EditValues, UseCustomer
from desktop.controllers.converting import prefill
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import create, load
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.customers import Customer
from desktop.models.documents import SalesDocument
from desktop.models.opportunities import Opportunity
from desktop.words import Business, Operation, Role
from tests.controllers.people_places import Business as Place

PHONES = ("138 0013 8000", "138 0013 8001", "138 0013 8002", "")
STEPS = 120


def live_documents(record: int) -> list[bool]:
    """Of each document of an opportunity, whether it lives."""
    documents = SalesDocument.select().where(SalesDocument.opportunity == record)
    return [not one.voided for one in documents]


def stands_for_its_phone(one: Opportunity) -> bool:
    """Whether others with its phone are shown this opportunity."""
    documents = live_documents(one.id)
    if one.voided:
        return any(documents)
    return one.business is Business.CONVERTED or bool(documents)


def keys(one: Any) -> set[str]:
    return {key for key in (one.phone_key, one.second_phone_key) if key}


def expected(one: Opportunity) -> tuple[int | None, int | None]:
    """The shared customer and opportunity as SPEC has them, from everything there is."""
    customers = [other for other in Customer.select().order_by(Customer.id) if keys(other) & keys(one)]
    for other in customers:
        if other.source_opportunity_id != one.id:
            return (other.id, None)
    if customers:
        return (None, None)
    for other in Opportunity.select().order_by(Opportunity.id):
        if other.id != one.id and keys(other) & keys(one) and stands_for_its_phone(other):
            return (None, other.id)
    return (None, None)


class Life:
    """One random step after the other."""

    def __init__(self, session: Session, owner: int, store: int, chance: random.Random) -> None:
        self.session, self.owner, self.store, self.chance = session, owner, store, chance
        self.serial = 0

    def draft(self) -> dict[str, object]:
        self.serial += 1
        first, second = self.chance.sample(PHONES, 2)
        name = f"客户{self.serial}"
        return {"name": name, "wechat": name, "phone": first, "second_phone": second}

    def step(self) -> None:
        ids = [one.id for one in Opportunity.select(Opportunity.id)]
        act = self.chance.choice(
            (self.enter, self.edit, self.convert, self.link, self.plain, self.plain, self.sell)
        )
        if not ids:
            act = self.enter
        try:
            act(self.chance.choice(ids) if ids else 0)
        except Refused as refused:
            assert refused.code in ("customer_exists", "customer_phone_required", "invalid"), refused.code

    def enter(self, _record: int) -> None:
        owner = {"owner": self.owner, "store": self.store} if self.chance.random() < 0.6 else {}
        create(self.session, self.draft() | owner, f"form {self.serial}", accept_same_phone=True)

    def edit(self, record: int) -> None:
        version = load(self.session, record).facts.version
        both = self.chance.random() < 0.5
        given = EditValues(self.draft(), version, accept_same_phone=True, customer_phone=both)
        operate(self.session, Operation.EDIT, [record], given)

    def convert(self, record: int) -> None:
        self.serial += 1
        changed = {"phone": self.chance.choice(PHONES[:3])} if self.chance.random() < 0.5 else {}
        given = ConvertTo(f"customer {self.serial}", prefill(self.session, record) | changed)
        operate(self.session, Operation.CONVERT, [record], given)

    def link(self, record: int) -> None:
        customers = [(one.id, {"phone": one.phone}) for one in Customer.select() if one.phone_key]
        if customers:
            customer, typed = self.chance.choice(customers)
            given = UseCustomer(customer, self.chance.random() < 0.5, typed)
            operate(self.session, Operation.CONVERT, [record], given)

    def plain(self, record: int) -> None:
        wanted = (Operation.VOID, Operation.UNVOID, Operation.RECYCLE, Operation.DELETE)
        operate(self.session, self.chance.choice(wanted), [record])

    def sell(self, record: int) -> None:
        """A document made before; the opportunity is voided and brought back, for documents have their own issue."""
        self.serial += 1
        SalesDocument.insert(
            kind="contract",
            number=f"HT{self.serial}",
            opportunity=record,
            voided=self.chance.random() < 0.5,
            created_at=clock.now(),
        ).execute()
        for operation in (Operation.VOID, Operation.UNVOID, Operation.VOID)[: 2 + self.serial % 2]:
            operate(self.session, operation, [record])


@pytest.mark.parametrize("seed", range(6))
def test_stored_and_shown_is_what_reading_everything_says(staffed: Place, seed: int) -> None:
    session = staffed.session()
    owner, store = staffed.users[Role.SALESPERSON].id, staffed.stores["XH"]
    life = Life(session, owner, store, random.Random(seed))  # noqa: S311 - to be repeated, not to be secret
    for _ in range(STEPS):
        life.step()
        for one in Opportunity.select():
            wanted = expected(one)
            assert (one.shared_customer_id, one.shared_opportunity_id) == wanted, (one.id, life.serial)
    for one in Opportunity.select():
        shared = load(session, one.id).shared
        shown = (shared.customer, shared.opportunity) if shared else (None, None)
        assert shown == expected(one)
