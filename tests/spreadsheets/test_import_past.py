"""A record's own past: who entered it and when, its last follow-up, and follow-ups one a row."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.controllers.imports import undo
from desktop.controllers.session import Session
from desktop.models.leads import LeadFollowUp
from desktop.models.opportunities import FollowUp, Opportunity
from desktop.spreadsheets.decisions import Decision, Finding
from desktop.spreadsheets.importing import prepare, write
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.sheets import follow_up_sheet
from desktop.spreadsheets.targets import LEADS, OPPORTUNITIES
from desktop.words import Kind, Method, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import sheet

HEADER = ["姓名", "手机号", "创建人", "创建时间", "跟进记录", "跟进时间", "跟进人", "跟进方式"]


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def local(*parts: int) -> datetime:
    """A local time as an instant."""
    return datetime(*parts).astimezone(UTC)


def test_days_that_became_plain_numbers_are_days_again(tmp_path: Path, office: Session) -> None:
    """Excel shows a day as a number where the cell lost its format; an amount of the same digits stays one."""
    header = ["姓名", "手机号", "预计成交日期", "创建时间", "预算"]
    path = sheet(tmp_path / "a.csv", header, ["徐可", "13816502217", "46346", "45352.4375", "46346"])
    plan = prepare(office, path)
    assert not plan.bad
    imported = write(office, plan)
    made = Opportunity.get_by_id(imported.ids[0])
    assert (made.expected_close, made.budget) == (date(2026, 11, 20), 4_634_600)
    assert made.created_at == local(2024, 3, 1, 10, 30)


@pytest.mark.parametrize("number", ["1999", "2026.5", "13816502217", "90000"])
def test_other_numbers_are_no_days(tmp_path: Path, office: Session, number: str) -> None:
    path = sheet(tmp_path / "a.csv", ["姓名", "手机号", "预计成交日期"], ["徐可", "13816502217", number])
    assert [one.code for one in prepare(office, path).bad[0].problems] == ["date"]


def test_author_dates_and_follow_ups_come_along(tmp_path: Path, staffed: Place, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv",
        HEADER,
        [
            "徐可",
            "13816502217",
            "Wang Lei",
            "2024-03-01 10:30",
            "看了沙发",
            "2024-03-02 09:00",
            "Wang Lei",
            "到店",
        ],
        ["徐可", "13816502217", "", "", "电话约周末", "2024-03-05 15:20", "Li Min", "电话"],
        ["白雪", "13716502217", "Gone Person", "2024-01-01", "问价", "2024-01-02", "Old Hand", "telepathy"],
    )
    plan = prepare(office, path)
    assert [row.finding for row in plan.rows] == [Finding.NEW, Finding.REPEATED, Finding.NEW]
    assert plan.decision(plan.rows[1]) is Decision.JOIN
    assert {(one.field, one.code) for one in plan.rows[2].problems} == {
        ("creator", "creator_unknown"),
        ("follow_up_author", "author_unknown"),
        ("follow_up_method", "method_unknown"),
    }
    imported = write(office, plan)
    seller, manager = staffed.users[Role.SALESPERSON].id, staffed.users[Role.MANAGER].id
    first, second = (Opportunity.get_by_id(one) for one in imported.ids)
    assert (first.creator_id, first.created_at) == (seller, local(2024, 3, 1, 10, 30))
    assert (first.last_follower_id, first.last_follow_up_at) == (manager, local(2024, 3, 5, 15, 20))
    assert first.last_method is Method.PHONE
    entries = [
        (one.author_id, one.at, one.method, one.text) for one in FollowUp.select().order_by(FollowUp.id)
    ]
    assert entries == [
        (seller, local(2024, 3, 2, 9, 0), Method.IN_STORE, "看了沙发"),
        (manager, local(2024, 3, 5, 15, 20), Method.PHONE, "电话约周末"),
        (office.user.id, local(2024, 1, 2), Method.OTHER, "Old Hand: 问价"),
    ]
    assert second.creator_id == office.user.id
    undone = undo(office, imported.batch)
    assert (undone.deleted, undone.kept) == (2, ())
    assert FollowUp.select().count() == 0


def test_the_columns_that_an_export_of_follow_ups_has_are_known() -> None:
    exported = follow_up_sheet(Kind.OPPORTUNITY)
    assert exported is not None
    found = propose([one.caption for one in exported.columns()], OPPORTUNITIES.mappable).columns
    wanted = {"number", "name", "follow_up", "follow_up_at", "follow_up_author", "follow_up_method"}
    assert wanted <= set(found)


def test_a_follow_up_that_one_leaves_out_stays_out(tmp_path: Path, office: Session) -> None:
    row = ["徐可", "13816502217", "", "", "看了沙发", "2024-03-02", "", ""]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, row, [*row[:4], "电话", "2024-03-05", "", ""]))
    repeated = plan.rows[1]
    ticked = plan.deciding([repeated], take=True)
    assert ticked.decision(repeated) is Decision.IMPORT
    assert ticked.deciding([repeated], take=False).decision(repeated) is Decision.JOIN
    assert plan.offered(repeated) == (Decision.JOIN, Decision.SKIP, Decision.IMPORT)
    joined = plan.with_finding(Finding.REPEATED, Decision.IMPORT).with_row(repeated, Decision.JOIN)
    assert joined.decision(repeated) is Decision.JOIN
    left_out = plan.with_row(repeated, Decision.SKIP)
    assert left_out.decision(repeated) is Decision.SKIP
    imported = write(office, left_out)
    assert ([one.text for one in FollowUp.select()], imported.skipped) == (["看了沙发"], 1)


def test_a_last_follow_up_without_a_text_is_only_its_date(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Last contacted"], ["徐可", "13816502217", "2024/3/5"])
    (record,) = write(office, prepare(office, path)).ids
    assert Opportunity.get_by_id(record).last_follow_up_at == local(2024, 3, 5)
    assert FollowUp.select().count() == 0


def test_times_to_come_and_no_times_are_errors(tmp_path: Path, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv",
        HEADER,
        ["徐可", "13816502217", "", "2099-01-01", "x", "", "", ""],
        ["白雪", "13716502217", "", "", "x", "soon", "", ""],
    )
    assert [[one.code for one in row.errors] for row in prepare(office, path).rows] == [
        ["in_future"],
        ["instant"],
    ]


def test_leads_bring_their_past_too(tmp_path: Path, staffed: Place, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv",
        HEADER,
        ["徐可", "13816502217", "Wang Lei", "2024-03-01", "来电", "2024-03-02", "Wang Lei", "phone"],
    )
    write(office, prepare(office, path, target=LEADS))
    (entry,) = LeadFollowUp.select()
    assert (entry.author_id, entry.text) == (staffed.users[Role.SALESPERSON].id, "来电")
