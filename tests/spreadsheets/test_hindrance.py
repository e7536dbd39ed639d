"""What keeps a duplicate from updating the record that it is about, and that it is neither counted nor written then."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.models.customers import Customer
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.hindrance import Hindrance, hindrance
from desktop.spreadsheets.importing import Plan, prepare, write
from desktop.spreadsheets.outcome import sort_out
from desktop.spreadsheets.targets import CUSTOMERS, LEADS
from desktop.words import Operation, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import HEADER, enter, sheet

PHONE, OTHER = "13816502217", "13716502217"
UPDATE = Wanted.on_duplicate(Decision.UPDATE)


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def hindrances(plan: Plan) -> list[Hindrance | None]:
    """What keeps the rows from updating."""
    return [hindrance(plan, row) for row in plan.rows]


def decided(plan: Plan) -> list[Decision]:
    """What is done with the rows."""
    return [plan.decision(row) for row in plan.rows]


def test_only_what_differs_and_may_be_edited_is_updated(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    held = enter(staffed.session(), "徐可", PHONE)
    free = enter(staffed.session(), "白雪", OTHER)
    assert operate(staffed.session(), Operation.SUBMIT, [held]).done
    rows = (["徐可", PHONE, "a@b.cn", ""], ["白雪", OTHER, "c@d.cn", ""], ["马骏", "13616502217", "", ""])
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows))
    assert hindrances(plan) == [Hindrance.BARRED, None, None]
    assert [Decision.UPDATE in plan.offered(row) for row in plan.rows] == [False, True, False]
    plan = plan.decided(UPDATE)
    assert decided(plan) == [Decision.SKIP, Decision.UPDATE, Decision.IMPORT]
    assert [plan.wants_update(row) for row in plan.rows] == [True, True, False]
    imported = write(office, plan)
    assert (list(imported.updated), list(imported.refused)) == ([free], [])
    outcome = sort_out(plan, imported)
    assert [row.number for row in outcome.duplicates] == [2]
    assert not outcome.unchanged
    assert [Opportunity.get_by_id(one).email for one in (held, free)] == ["", "c@d.cn"]


def test_a_warning_of_its_own_phone_does_not_hide_that_a_record_is_barred(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    zeros = "13816000000"
    record = enter(staffed.session(), "徐可", zeros)
    assert operate(staffed.session(), Operation.SUBMIT, [record]).done
    row = ["徐可", zeros, "a@b.cn", ""]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, row)).decided(UPDATE)
    (one,) = plan.rows
    assert one.finding is Finding.OPEN
    assert "digits_rounded" in {problem.code for problem in one.problems}
    assert one.barred
    assert decided(plan) == [Decision.SKIP]
    assert not write(office, plan).updated


def test_what_is_the_same_or_not_wanted_is_told_apart(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    record = enter(staffed.session(), "徐可", PHONE)
    Opportunity.update(email="a@b.cn").where(Opportunity.id == record).execute()
    for email, found in (("a@b.cn", Hindrance.SAME), ("c@d.cn", Hindrance.UNWANTED)):
        plan = prepare(office, sheet(tmp_path / f"{found}.csv", HEADER, ["徐可", PHONE, email, ""]))
        assert hindrances(plan) == [found]
        assert decided(plan.decided(UPDATE)) == [Decision.SKIP]
    wanted = Wanted(UPDATE.by_finding, columns=frozenset({"email"}))
    assert hindrances(plan.decided(wanted)) == [None]


def test_what_is_out_of_sight_or_of_another_kind(tmp_path: Path, staffed: Place) -> None:
    manager = staffed.session(Role.MANAGER)
    enter(staffed.session(), "远方", PHONE, store=staffed.stores["WS"])
    enter(manager, "近", OTHER)
    path = sheet(tmp_path / "a.csv", HEADER, ["远方", PHONE, "a@b.cn", ""], ["近", OTHER, "a@b.cn", ""])
    assert hindrances(prepare(manager, path)) == [Hindrance.HIDDEN, None]
    plan = prepare(manager, path, target=LEADS)
    assert hindrances(plan) == [Hindrance.HIDDEN, Hindrance.OTHER_KIND]


def test_a_disabled_customer_is_not_updated(tmp_path: Path, office: Session) -> None:
    from desktop.controllers import customer_records

    there = customer_records.create(office, {"name": "甲", "phone": PHONE}, "c").done[0].id
    Customer.update(disabled=True).where(Customer.id == there).execute()
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, ["甲", PHONE, "a@b.cn", ""]), target=CUSTOMERS)
    assert hindrances(plan) == [Hindrance.BARRED]
    assert decided(plan.decided(UPDATE)) == [Decision.SKIP]
