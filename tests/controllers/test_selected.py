"""What a dialog tells of the selected records is true of all of them, however many, and the same as the run's."""

from __future__ import annotations

import pytest

from desktop.controllers.arguments import AssignTo
from desktop.controllers.customer_records import CUSTOMERS
from desktop.controllers.leads import LEADS
from desktop.controllers.operate import OPPORTUNITIES, operate
from desktop.controllers.selected import MOST_HOLDING, MOST_NAMED, read_selected
from desktop.controllers.session import Session
from desktop.models.opportunities import Opportunity
from desktop.words import Business, LeadStatus, Operation, Role
from tests.controllers import test_customer_records as customers
from tests.controllers import test_leads as leads
from tests.controllers.papers import store_document
from tests.controllers.people_places import Business as Place
from tests.controllers.test_operate import many

BEYOND = 1005


@pytest.fixture
def administrator(staffed: Place) -> Session:
    return staffed.session()


@pytest.fixture
def ids(staffed: Place, administrator: Session) -> list[int]:
    """Of more than a thousand Unassigned opportunities the last two are Assigned, and the very last Converted."""
    made = many(administrator, BEYOND)
    owner = AssignTo(staffed.users[Role.SALESPERSON].id, staffed.stores["XH"])
    operate(administrator, Operation.ASSIGN, made[-3:], owner)
    customer = customers.enter(administrator, phone="13900000000")
    Opportunity.update(business=Business.CONVERTED, customer=customer).where(
        Opportunity.id == made[-1]
    ).execute()
    return made


def contract(session: Session, record: int) -> None:
    store_document(session.database.connection(), "contract", record, number=f"HT{record}")


def test_what_holds_of_the_last_of_many_is_told_too(
    staffed: Place, administrator: Session, ids: list[int]
) -> None:
    found = read_selected(administrator, Operation.ASSIGN, ids, OPPORTUNITIES)
    assert (found.count, found.refused) == (BEYOND - 1, 1)
    assert found.statuses == {Business.UNASSIGNED, Business.ASSIGNED}
    assert found.stores == {None, staffed.stores["XH"]}
    assert [one.id for one in found.first] == ids[:MOST_NAMED]
    done = operate(
        administrator,
        Operation.ASSIGN,
        ids,
        AssignTo(staffed.users[Role.SALESPERSON].id, staffed.stores["XH"]),
    )
    assert (len(done.done), len(done.refused)) == (found.count, found.refused)


def test_contracts_are_counted_where_it_would_be_done(administrator: Session, ids: list[int]) -> None:
    held = ids[-9:]
    for record in held:
        contract(administrator, record)
    found = read_selected(administrator, Operation.CLOSE, ids, OPPORTUNITIES)
    # The converted one has a contract too, and is not closed.
    assert found.with_contract == len(held) - 1
    assert [one.id for one in found.holding] == held[:MOST_HOLDING]
    assert found.holding[0].live_contracts == (f"HT{held[0]}",)


def test_the_first_are_found_wherever_they_are(administrator: Session, ids: list[int]) -> None:
    found = read_selected(administrator, Operation.RECYCLE, ids, OPPORTUNITIES)
    assert [one.id for one in found.first] == ids[-3:-1]
    assert (found.count, found.refused) == (2, BEYOND - 2)


def test_who_closes_what_has_no_store_loses_sight_of_it(staffed: Place, ids: list[int]) -> None:
    manager = staffed.session(Role.MANAGER)
    found = read_selected(manager, Operation.CLOSE, ids, OPPORTUNITIES)
    assert (found.count, found.lost) == (BEYOND - 1, BEYOND - 3)
    assert read_selected(staffed.session(), Operation.CLOSE, ids, OPPORTUNITIES).lost == 0


def test_where_none_takes_part_it_is_told_of_all(administrator: Session, ids: list[int]) -> None:
    found = read_selected(administrator, Operation.RECYCLE, ids[:5], OPPORTUNITIES)
    assert (found.count, found.refused) == (5, 5)
    assert [one.id for one in found.first] == ids[:5]


def test_leads_and_customers_are_told_of_too(staffed: Place, administrator: Session) -> None:
    made = [leads.enter(administrator, name) for name in ("甲", "乙")]
    leads.act(administrator, Operation.CLOSE, made[0], arguments=leads.reason(staffed))
    found = read_selected(administrator, Operation.ASSIGN, made, LEADS)
    assert (found.count, found.refused, found.statuses) == (1, 1, {LeadStatus.NEW})
    free = customers.enter(administrator, "丙", "13900000003")
    _record, taken = customers.converted(staffed.session(Role.SALESPERSON))
    found = read_selected(administrator, Operation.DELETE, [free, taken], CUSTOMERS)
    assert (found.count, found.refused, [one.id for one in found.first]) == (1, 1, [free])
