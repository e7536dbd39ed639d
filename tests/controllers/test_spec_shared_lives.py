"""SPEC section 3 after random lives: whose phone it is, stored and shown, is what reading everything anew says."""

from __future__ import annotations

import random
from typing import Any

import pytest

from desktop.controllers import customer_listing, customer_records, leads
from desktop.controllers.arguments import ConvertTo, EditValues, MergeInto, UseCustomer
from desktop.controllers.converting import prefill
from desktop.controllers.customer_records import CUSTOMERS
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.entries.customer import unique_keys
from desktop.controllers.leads import LEADS
from desktop.controllers.list_query import ListQuery
from desktop.controllers.merging import undo_merge
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import create, load
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.customers import Customer, CustomerKey
from desktop.models.documents import Contract, Intention
from desktop.models.opportunities import Opportunity
from desktop.models.trail import Audit
from desktop.words import Business, Kind, Operation, Role, Uniqueness
from tests.controllers.people_places import Business as Place
from tests.sales import make_document

PHONES = ("138 0013 8000", "138 0013 8001", "138 0013 8002", "")
STEPS = 120


def live_documents(record: int) -> list[bool]:
    """Of each document of an opportunity, whether it lives."""
    return [
        not one.voided
        for kind in (Intention, Contract)
        for one in kind.select().where(kind.opportunity == record)
    ]


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

    phones = PHONES

    def __init__(self, session: Session, owner: int, store: int, chance: random.Random) -> None:
        self.session, self.owner, self.store, self.chance = session, owner, store, chance
        self.serial = 0

    def draft(self) -> dict[str, object]:
        self.serial += 1
        first, second = self.chance.sample(self.phones, 2)
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
            known = ("customer_exists", "customer_phone_required", "customer_disabled", "invalid")
            known += ("needs_assigned", "voided", "closed") if act == self.sell else ()
            assert refused.code in known, refused.code

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
        """A document is made, where it may be, and one of those there are is voided, brought back or deleted."""
        self.serial += 1
        kind, table = self.chance.choice(((Kind.INTENTION, Intention), (Kind.CONTRACT, Contract)))
        if self.chance.random() < 0.6:
            make_document(self.session, kind, record)
        wanted = (Operation.VOID, Operation.VOID, Operation.UNVOID, Operation.DELETE)
        papers = [one.id for one in table.select(table.id)]
        if papers:
            ids = [self.chance.choice(papers)]
            operate(self.session, self.chance.choice(wanted), ids, subject=SUBJECTS[kind])


class WholeLife(Life):
    """What happens on the customers' side too, and leads that are pushed down."""

    phones = (*PHONES, "138 0013 8003", "138 0013 8004", "138 0013 8005", "")

    def step(self) -> None:
        if self.chance.random() < 0.5:
            super().step()
            return
        often = (self.register, self.register, self.register, self.merge, self.merge)
        seldom = (self.change, self.take_back, self.disable, self.remove, self.push_down)
        act = self.chance.choice((*often, *seldom))
        try:
            act([one.id for one in Customer.select(Customer.id)])
        except Refused as refused:
            known = (
                "customer_exists",
                "invalid",
                "merge_two",
                "customer_off",
                "merge_touched",
                "not_merged",
                "merge_phone_taken",
            )
            assert refused.code in known, refused.code

    def one_of(self, customers: list[int]) -> list[int]:
        return [self.chance.choice(customers)] if customers else []

    def register(self, _customers: list[int]) -> None:
        draft = self.draft() | {"store": self.store}
        customer_records.create(self.session, draft, f"customer by hand {self.serial}")

    def change(self, customers: list[int]) -> None:
        for one in self.one_of(customers):
            version = Customer.get_by_id(one).version
            draft = self.draft() | {"phone": self.chance.choice(PHONES[:3]), "store": self.store}
            operate(self.session, Operation.EDIT, [one], EditValues(draft, version), subject=CUSTOMERS)

    def merge(self, customers: list[int]) -> None:
        pair = self.chance.sample(customers, min(2, len(customers)))
        if pair:
            taken = frozenset(one for one in ("name", "phone", "second_phone") if self.chance.random() < 0.5)
            given = MergeInto(pair[0], taken, spare_phone=self.chance.random() < 0.5)
            operate(self.session, Operation.MERGE, pair, given, subject=CUSTOMERS)
            if self.chance.random() < 0.5:
                self.take_back(pair[:1])

    def take_back(self, customers: list[int]) -> None:
        for one in self.one_of(customers):
            undo_merge(self.session, one)

    def disable(self, customers: list[int]) -> None:
        act = self.chance.choice((Operation.DISABLE, Operation.ENABLE, Operation.ENABLE))
        operate(self.session, act, self.one_of(customers), subject=CUSTOMERS)

    def remove(self, customers: list[int]) -> None:
        operate(self.session, Operation.DELETE, self.one_of(customers), subject=CUSTOMERS)

    def push_down(self, _customers: list[int]) -> None:
        made = leads.create(self.session, self.draft(), f"lead {self.serial}")
        operate(self.session, Operation.PUSH_DOWN, [made.done[0].id], subject=LEADS)


@pytest.mark.parametrize("uniqueness", list(Uniqueness))
def test_so_it_is_whatever_becomes_of_the_customers(staffed: Place, uniqueness: Uniqueness) -> None:
    session = staffed.session()
    save_parameter(session, "customer_uniqueness", uniqueness.value)
    owner, store = staffed.users[Role.SALESPERSON].id, staffed.stores["XH"]
    chance = random.Random(uniqueness.value)  # noqa: S311 - to be repeated, not to be secret
    life = WholeLife(session, owner, store, chance)
    merges = 0
    for _ in range(STEPS):
        life.step()
        for one in Opportunity.select():
            wanted = expected(one)
            assert (one.shared_customer_id, one.shared_opportunity_id) == wanted, (one.id, life.serial)
        held = {(row.key, row.customer_id) for row in CustomerKey.select()}
        stored = (dict(row) | {"store": row["store"]} for row in Customer.select().dicts())
        assert held == {(key, row["id"]) for row in stored for key in unique_keys(row, uniqueness)}
        merges = Audit.select().where(Audit.operation == Operation.MERGE.value).count()
    assert merges
    for one in Customer.select():
        found = customer_listing.ids(session.database.connection(), session.user, ListQuery(text=one.number))
        assert list(found) == [one.id]


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
