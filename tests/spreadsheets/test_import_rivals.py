"""Several rows that may update one record: one of them does, the check says which, and the others add what they bring."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.controllers.imports import undo
from desktop.controllers.session import Session
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.hindrance import Hindrance, hindrance
from desktop.spreadsheets.importing import prepare, write
from desktop.spreadsheets.outcome import sort_out
from desktop.words import Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_import_follow_ups import PHONE, UPDATES, decisions, entries, number_of
from tests.spreadsheets.test_matching import enter, sheet

HEADER = ["Number", "Name", "Phone", "Remark", "Follow-up"]
SECOND = "13816502218"
SKIPPED, UPDATED, JOINED = Decision.SKIP, Decision.UPDATE, Decision.JOIN


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


@pytest.fixture
def record(staffed: Place) -> int:
    return enter(staffed.session(), "徐可", PHONE, second_phone=SECOND)


@pytest.mark.parametrize("said", ["", "called"])
@pytest.mark.parametrize("named_first", [False, True])
def test_the_row_that_names_the_record_updates_it_wherever_it_stands(
    tmp_path: Path, office: Session, record: int, named_first: bool, said: str
) -> None:
    named = [number_of(record), "徐可", PHONE, "by number", "visited"]
    rows = [["", "徐可", PHONE, "by phone", said], named, ["", "白雪", "13716502217", "", ""]]
    rows[:2] = reversed(rows[:2]) if named_first else rows[:2]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows)).decided(UPDATES)
    other = JOINED if said else SKIPPED
    expected = [UPDATED, other] if named_first else [other, UPDATED]
    assert decisions(plan) == [*expected, Decision.IMPORT]
    loser = plan.rows[1 if named_first else 0]
    assert Decision.UPDATE not in plan.offered(loser)
    assert hindrance(plan, loser) is Hindrance.OUTDONE
    imported = write(office, plan)
    outcome = sort_out(plan, imported)
    assert ([*imported.updated], imported.skipped) == ([record], int(not said))
    assert (len(outcome.joined), len(outcome.duplicates), len(outcome.unchanged)) == (bool(said), not said, 0)
    assert Opportunity.get_by_id(record).remark == "by number"
    assert sorted(entries(record)) == sorted(["visited", *filter(None, [said])])
    assert undo(office, imported.batch).kept == ()
    assert (Opportunity.get_by_id(record).remark, entries(record)) == ("", [])


def test_of_rows_with_the_two_phones_of_a_record_the_first_that_is_taken_updates_it(
    tmp_path: Path, office: Session, record: int
) -> None:
    rows = ["徐可", PHONE, "", "first"], ["徐可", "13816502219", SECOND, "second"]
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Second phone", "Remark"], *rows)
    plan = prepare(office, path).decided(UPDATES)
    assert decisions(plan) == [UPDATED, SKIPPED]
    first_out = plan.decided(Wanted({Finding.OPEN: UPDATED}, {2: SKIPPED}))
    assert decisions(first_out) == [SKIPPED, UPDATED]
    assert [*write(office, first_out).updated] == [record]
    assert Opportunity.get_by_id(record).remark == "second"
