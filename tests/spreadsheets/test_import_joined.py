"""Follow-ups of rows that repeat another one: what the check says of them is what is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.models.opportunities import FollowUp
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.importing import prepare, write
from desktop.words import Operation, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_import_follow_ups import PHONE, UPDATES, decisions, entries, number_of
from tests.spreadsheets.test_matching import enter, sheet

HEADER = ["Number", "Name", "Phone", "Follow-up", "Follow-up time"]
OTHER = "13816502218"
SKIPPED, UPDATED, IMPORTED, JOINED = Decision.SKIP, Decision.UPDATE, Decision.IMPORT, Decision.JOIN


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


@pytest.fixture
def record(staffed: Place) -> int:
    return enter(staffed.session(), "徐可", PHONE)


@pytest.mark.parametrize(
    ("wanted", "decided"),
    [
        (Wanted(), [UPDATED, JOINED]),
        (Wanted(columns=frozenset({"phone", "follow_up"})), [UPDATED, JOINED]),
        (Wanted(columns=frozenset({"phone"})), [UPDATED, SKIPPED]),
        (Wanted(columns=frozenset({"follow_up"})), [SKIPPED, SKIPPED]),
        (Wanted({Finding.UPDATE: SKIPPED}), [SKIPPED, SKIPPED]),
        (Wanted(by_row={2: SKIPPED}), [SKIPPED, SKIPPED]),
    ],
)
def test_a_follow_up_goes_to_the_record_that_gets_the_phone_where_it_gets_it(
    tmp_path: Path, office: Session, record: int, wanted: Wanted, decided: list[Decision]
) -> None:
    rows = [number_of(record), "徐可", OTHER, "", ""], ["", "徐可", OTHER, "called", "2024-03-02"]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows)).decided(wanted)
    assert decisions(plan) == decided
    imported = write(office, plan)
    assert imported.skipped == decided.count(SKIPPED)
    assert entries(record) == ["called"] * decided.count(JOINED)


@pytest.mark.parametrize(
    ("wanted", "decided"),
    [
        (Wanted(), [IMPORTED, JOINED]),
        (Wanted.updating(), [SKIPPED, SKIPPED]),
        (Wanted({Finding.NEW: SKIPPED}, {2: IMPORTED}), [IMPORTED, JOINED]),
        (Wanted(by_row={2: SKIPPED}), [SKIPPED, SKIPPED]),
    ],
)
def test_where_the_first_row_stays_out_the_follow_up_of_the_other_goes_nowhere(
    tmp_path: Path, office: Session, wanted: Wanted, decided: list[Decision]
) -> None:
    rows = ["", "徐可", PHONE, "", ""], ["", "徐可", PHONE, "called", "2024-03-02"]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows)).decided(wanted)
    assert decisions(plan) == decided
    assert write(office, plan).skipped == decided.count(SKIPPED)
    assert FollowUp.select().count() == decided.count(JOINED)


def test_a_follow_up_is_not_promised_to_a_record_that_may_not_be_updated(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    rows = ["", "徐可", PHONE, "", ""], ["", "徐可", PHONE, "called", "2024-03-02"]
    path = sheet(tmp_path / "a.csv", HEADER, *rows)
    assert decisions(prepare(office, path).decided(UPDATES)) == [SKIPPED, JOINED]
    assert operate(staffed.session(), Operation.DISABLE, [record]).done
    plan = prepare(office, path).decided(UPDATES)
    assert decisions(plan) == [SKIPPED, SKIPPED]
    assert write(office, plan).refused == ()


@pytest.mark.parametrize("phone", ["", "12"])
def test_a_row_that_names_a_record_once_more_becomes_no_other_record(
    tmp_path: Path, office: Session, record: int, phone: str
) -> None:
    number = number_of(record)
    path = sheet(tmp_path / "a.csv", HEADER, [number, "白雪", PHONE, "", ""], [number, "甲", phone, "", ""])
    plan = prepare(office, path).decided(Wanted.on_duplicate(IMPORTED))
    again = plan.rows[1]
    assert (again.finding, again.errors, plan.offered(again)) == (Finding.REPEATED, (), (SKIPPED,))
    assert decisions(plan.with_row(again, IMPORTED)) == decisions(plan) == [UPDATED, SKIPPED]
    imported = write(office, plan.with_row(again, IMPORTED))
    assert ([*imported.ids], [*imported.updated], imported.skipped) == ([], [record], 1)
