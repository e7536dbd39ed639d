"""Faults that users of other importers report, beyond those of `test_matching`: what doubles, what is lost, what lags."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.controllers import customer_records
from desktop.controllers.imports import undo
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.models.customers import Customer
from desktop.models.opportunities import FollowUp, Opportunity
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.importing import Plan, corrected, prepare, write
from desktop.spreadsheets.judging import TOGETHER
from desktop.spreadsheets.outcome import sort_out
from desktop.spreadsheets.spool import CHUNK
from desktop.spreadsheets.targets import CUSTOMERS, LEADS
from desktop.words import Role, Uniqueness
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import HEADER, enter, found, sheet

NUMBERED = ["Number", "Name", "Phone"]


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def client(session: Session, name: str, phone: str) -> tuple[int, str]:
    """A customer who is there, and their number."""
    record = customer_records.create(session, {"name": name, "phone": phone}, phone).done[0].id
    return record, Customer.get_by_id(record).number


def codes(plan: Plan) -> list[list[str]]:
    """What is said of every row."""
    return [[one.code for one in row.problems] for row in plan.rows]


def test_a_phone_is_the_same_as_a_stored_one_however_it_is_written(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    enter(staffed.session(), "徐可", "999-9999")
    enter(staffed.session(), "白雪", "13716502217")
    rows = [
        ["徐", "9999999", "", ""],
        ["白", "+86 137-1650-2217", "", ""],
        ["雪", "１３７１６５０２２１７", "", ""],
    ]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows), region="CN")
    assert found(plan) == [Finding.OPEN, Finding.OPEN, Finding.REPEATED]
    assert not write(office, plan).ids


def test_who_has_only_a_wechat_is_not_entered_twice(tmp_path: Path, staffed: Place, office: Session) -> None:
    header = ["Name", "Phone", "WeChat"]
    rows = [["郑十", "", "wx_Zheng"], ["郑", "", "WX_zheng"], ["甲", "", "无"], ["乙", "", "无"]]
    path = sheet(tmp_path / "a.csv", header, *rows)
    plan = prepare(office, path)
    assert found(plan) == [Finding.NEW, Finding.REPEATED, Finding.NEW, Finding.NEW]
    assert plan.rows[1].problems[-1].text() == "Row 2 has this WeChat already"
    assert len(write(office, plan).ids) == 3
    sheet(path, header, *rows[:2], ["丙", "13716502217", "wx_zheng"])
    again = prepare(office, path)
    assert found(again) == [Finding.OPEN, Finding.REPEATED, Finding.NEW]
    number = Opportunity.get(Opportunity.name == "郑十").number
    assert again.rows[0].problems[-1].text() == f"{number} 郑十 is open with this WeChat"
    as_leads = prepare(office, path, target=LEADS)
    assert found(as_leads) == [Finding.OPEN, Finding.REPEATED, Finding.NEW]


def test_whose_wechat_a_colleague_works_on_is_told(tmp_path: Path, staffed: Place) -> None:
    there = {"wechat": "xu_ke_88", "store": staffed.stores["WS"]}
    enter(staffed.session(), "徐可", "", **there)
    path = sheet(tmp_path / "a.csv", ["Name", "WeChat"], ["徐", "xu_ke_88"])
    plan = prepare(staffed.session(Role.MANAGER), path)
    assert found(plan) == [Finding.OPEN]
    assert "working on this WeChat already" in plan.rows[0].problems[-1].text()


@pytest.mark.parametrize("count", [CHUNK - 1, CHUNK, CHUNK + 1, TOGETHER, TOGETHER + 1])
def test_a_phone_repeated_at_the_other_end_of_a_sheet_is_found(
    tmp_path: Path, office: Session, count: int
) -> None:
    rows = [[f"客{at}", f"138{at:08d}", "", ""] for at in range(count)]
    rows[-1][1] = "138 0000 0000"
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows))
    assert plan.rows[count - 1].first == 2
    assert found(plan).count(Finding.NEW) == count - 1
    plan = corrected(office, plan, {(count + 1, 1): "13911112222"})
    assert found(plan).count(Finding.NEW) == count
    plan = corrected(office, plan, {(count + 1, 1): "138-0000-0500"})
    assert plan.rows[count - 1].first == 502
    plan = corrected(office, plan, {(502, 1): "13911112223"})
    assert [row.number for row in plan.rows] == [*range(2, count + 2)]
    assert len(write(office, plan).ids) == count
    phones = {one.phone_key for one in Opportunity.select(Opportunity.phone_key)}
    assert len(phones) == count


def test_follow_ups_find_their_record_however_far_above_it_stands(tmp_path: Path, office: Session) -> None:
    header, said = ["Name", "Phone", "Follow-up", "Follow-up time"], (0, 999, 1000, 2000, 4999, 5000, 5599)
    rows = [[f"客{at}", f"138{at:08d}", f"first {at}", "2024-03-02 09:00"] for at in range(5600)]
    rows += [[f"客{at}", f"138{at:08d}", f"second {at}", "2024-03-03 09:00"] for at in said]
    rows += [["客2000", "13800002000", "third 2000", "2024-03-04 09:00"]]
    plan = prepare(office, sheet(tmp_path / "a.csv", header, *rows))
    plan = plan.with_row(plan.rows[5599], Decision.SKIP)
    imported = write(office, plan)
    assert (len(imported.ids), imported.skipped) == (5599, 2), "what is left out takes its follow-ups with it"
    assert FollowUp.select().count() == len(rows) - 2
    for at in said[:-1]:
        record = Opportunity.get(Opportunity.phone_key == f"+86138{at:08d}")
        texts = [one.text for one in FollowUp.select().where(FollowUp.opportunity == record)]
        assert texts[:2] == [f"first {at}", f"second {at}"]
    assert len(sort_out(plan, imported).joined) == len(said)


def test_a_phone_that_a_row_gives_a_record_is_no_new_record_too(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    record = enter(staffed.session(), "徐可", "13816502217")
    number = Opportunity.get_by_id(record).number
    path = sheet(
        tmp_path / "a.csv",
        [*NUMBERED, "Follow-up"],
        [number, "徐可", "13816502299", ""],
        ["", "乙", "138 1650 2299", "called"],
    )
    plan = prepare(office, path)
    assert found(plan) == [Finding.UPDATE, Finding.REPEATED]
    assert codes(plan) == [[], ["phone_twice", "follow_up_joined"]]
    imported = write(office, plan)
    assert ([*imported.updated], [*imported.ids], imported.skipped) == ([record], [], 0)
    assert [(one.opportunity_id, one.text) for one in FollowUp.select()] == [(record, "called")]
    assert len(sort_out(plan, imported).joined) == 1
    again = prepare(office, path).decided(Wanted({Finding.REPEATED: Decision.IMPORT}))
    assert [again.decision(row) for row in again.rows] == [Decision.SKIP, Decision.SKIP], "it is open now"


def test_a_record_that_is_given_the_phone_of_a_new_row_or_of_another_record_says_so(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    numbers = [
        Opportunity.get_by_id(enter(staffed.session(), name, phone)).number
        for name, phone in (("徐可", "13816502217"), ("白雪", "13816502218"))
    ]
    rows = (["", "乙", "13816502299"], *([one, "徐", "138-1650-2299"] for one in numbers))
    plan = prepare(office, sheet(tmp_path / "a.csv", NUMBERED, *rows))
    assert found(plan) == [Finding.NEW, Finding.UPDATE, Finding.UPDATE]
    assert codes(plan) == [[], ["phone_twice"], ["phone_twice"]]
    assert [row.problems[0].arguments for row in plan.doubtful] == [{"row": 2}, {"row": 2}]


def test_customers_who_exchange_their_phones_keep_them_apart_and_get_them_back(
    tmp_path: Path, office: Session
) -> None:
    (one, first), (other, second) = client(office, "甲", "13816502217"), client(office, "乙", "13816502218")
    path = sheet(tmp_path / "a.csv", NUMBERED, [first, "甲", "13816502218"], [second, "乙", "13816502217"])
    plan = prepare(office, path, target=CUSTOMERS)
    assert codes(plan) == [["customer_there"], ["customer_there"]]
    imported = write(office, plan)
    assert [*imported.updated] == [one, other]
    assert Customer.get_by_id(one).phone_key == "+8613816502218"
    undone = undo(office, imported.batch)
    assert (undone.restored, undone.kept) == (2, ())
    assert Customer.get_by_id(one).phone_key == "+8613816502217"


@pytest.mark.parametrize("turned", [False, True])
def test_a_customer_who_cannot_have_a_phone_keeps_the_old_one_from_who_was_to_get_it(
    tmp_path: Path, office: Session, turned: bool
) -> None:
    (one, first), (other, second) = client(office, "甲", "13816502217"), client(office, "乙", "13816502218")
    client(office, "丙", "13816502219")
    rows = [[first, "甲", "13816502218"], [second, "乙", "13816502219"], ["", "丁", "13816502220"]]
    path = sheet(tmp_path / "a.csv", NUMBERED, *(reversed(rows) if turned else rows))
    plan = prepare(office, path, target=CUSTOMERS)
    assert sorted(codes(plan)) == [[], ["customer_there"], ["customer_there"]]
    imported = write(office, plan)
    assert (len(imported.ids), [*imported.updated], len(imported.refused)) == (1, [], 2)
    phones = [Customer.get_by_id(customer).phone_key for customer in (one, other)]
    assert phones == ["+8613816502217", "+8613816502218"]
    assert found(prepare(office, path, target=CUSTOMERS)).count(Finding.EXISTING) == 1


def test_one_customer_in_many_rows_is_one_customer_every_time(tmp_path: Path, office: Session) -> None:
    rows = [[f"王{at}", "138 1650 2217" if at % 2 else "+8613816502217", "", ""] for at in range(12)]
    for name in ("a.csv", "b.csv"):
        write(office, prepare(office, sheet(tmp_path / name, HEADER, *rows), target=CUSTOMERS))
        assert [one.name for one in Customer.select()] == ["王0"]
    anyway = Wanted({Finding.REPEATED: Decision.IMPORT, Finding.OPEN: Decision.IMPORT})
    plan = prepare(office, sheet(tmp_path / "c.csv", HEADER, *rows)).decided(anyway)
    assert len(write(office, plan).ids) == 12
    assert Customer.select().count() == 1


@pytest.mark.parametrize("uniqueness", [Uniqueness.PHONE, Uniqueness.PHONE_AND_NAME])
def test_a_name_alone_makes_two_people_one_nowhere(
    tmp_path: Path, staffed: Place, office: Session, uniqueness: Uniqueness
) -> None:
    save_parameter(staffed.session(), "customer_uniqueness", uniqueness)
    client(office, "Alan", "13816502217")
    enter(staffed.session(), "Alan", "13816502218")
    path = sheet(tmp_path / "a.csv", HEADER, ["Alan", "13816502219", "", ""], ["Alan", "13816502220", "", ""])
    assert found(prepare(office, path)) == [Finding.NEW, Finding.NEW]
    assert found(prepare(office, path, target=CUSTOMERS)) == [Finding.NEW, Finding.NEW]


def test_a_sheet_that_two_people_checked_is_imported_once(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    rows = [[f"客{at}", f"138{at:08d}", "", ""] for at in range(30)]
    path = sheet(tmp_path / "a.csv", HEADER, *rows)
    mine, theirs = prepare(office, path), prepare(staffed.session(), path)
    assert len(write(office, mine).ids) == 30
    late = write(staffed.session(), theirs)
    assert (len(late.ids), len(late.refused)) == (0, 30)
    assert Opportunity.select().count() == 30


def test_what_makes_two_customers_one_counts_as_it_is_when_they_are_written(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    """Rows that were two people when they were checked are one by now: the second is refused, not all of them."""
    rows = [["甲", "13816502217", "", ""], ["乙", "13816502217", "", ""], ["丙", "13816502218", "", ""]]
    path = sheet(tmp_path / "a.csv", HEADER, *rows)
    save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.NONE)
    client(office, "丁", "13816502218")
    anyway = Wanted({Finding.EXISTING: Decision.IMPORT, Finding.REPEATED: Decision.IMPORT})
    plan = prepare(office, path, target=CUSTOMERS).decided(anyway)
    assert [plan.decision(row) for row in plan.rows] == [Decision.IMPORT] * 3
    save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.PHONE)
    imported = write(office, plan)
    assert [one.row for one in imported.refused] == [3, 4]
    assert [one.name for one in Customer.select().order_by(Customer.id)] == ["丁", "甲"]
