"""Who may do what with an import at every call, and which records a sheet may change: asked of each, and again at the save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.clock import clock
from desktop.controllers import customer_records
from desktop.controllers.arguments import Entry
from desktop.controllers.directory import load_directory
from desktop.controllers.import_changes import changes_of
from desktop.controllers.imports import load_import, undo
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.customers import Customer
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.by_hand import ByHand, read_as
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.importing import Plan, check_opened, corrected, prepare, write
from desktop.spreadsheets.opened import Opened, Source, open_source, recognise_anew, reopen
from desktop.spreadsheets.outlook import look_ahead
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES
from desktop.words import Choice, Method, Operation, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import HEADER, enter, found, sheet

PHONE = "13816502217"
ROW = ["徐可", PHONE, "a@b.cn", ""]


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def code_of(plan: Plan) -> list[list[str]]:
    """What is wrong with every row."""
    return [[one.code for one in row.errors] for row in plan.rows]


def numbered(path: Path, record: int) -> Path:
    """A sheet that gives an opportunity another remark."""
    one = Opportunity.get_by_id(record)
    return sheet(path, ["Number", "Name", "Phone", "Remark"], [one.number, one.name, one.phone, "new"])


STEPS: dict[str, Callable[[Session, Opened, Plan], object]] = {
    "open": lambda session, opened, _plan: open_source(session, opened.source, OPPORTUNITIES),
    "reopen": lambda session, opened, _plan: reopen(session, opened, opened.wishes),
    "read as": lambda session, opened, _plan: read_as(session, opened, LEADS, ByHand()),
    "recognise": lambda session, opened, _plan: recognise_anew(session, opened),
    "look ahead": lambda session, opened, _plan: look_ahead(session, opened),
    "check": lambda session, opened, _plan: check_opened(session, opened),
    "correct": lambda session, _opened, plan: corrected(session, plan, {(2, 1): "13816502218"}),
    "write": lambda session, _opened, plan: write(session, plan),
}


@pytest.mark.parametrize("step", STEPS)
def test_every_step_asks_whether_one_may_import(
    tmp_path: Path, staffed: Place, office: Session, step: str
) -> None:
    """Whose right was taken away half-way goes no further, whatever was read or checked before."""
    opened = open_source(office, Source(sheet(tmp_path / "a.csv", HEADER, ROW)), OPPORTUNITIES)
    plan = check_opened(office, opened)
    with pytest.raises(Refused) as refused:
        STEPS[step](staffed.session(Role.SALESPERSON), opened, plan)
    assert refused.value.code == "no_right"
    assert Opportunity.select().count() == 0


def test_who_was_demoted_since_the_check_writes_nothing(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, ROW))
    staffed.database.execute_sql("UPDATE staff SET role = 0 WHERE id = ?", (office.user.id,))
    with pytest.raises(Refused):
        write(office, plan)
    assert Opportunity.select().count() == 0


@pytest.mark.parametrize("role", [Role.SALESPERSON, Role.MANAGER])
@pytest.mark.parametrize("call", [load_import, changes_of, undo])
def test_an_import_of_the_office_is_nobodys_business_in_a_store(
    tmp_path: Path, staffed: Place, office: Session, role: Role, call: Callable[[Session, int], object]
) -> None:
    imported = write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, ROW)))
    with pytest.raises(Refused) as refused:
        call(staffed.session(role), imported.batch)
    assert refused.value.code == "not_found"
    assert Opportunity.select().count() == 1


def test_a_manager_updates_nothing_of_another_store(tmp_path: Path, staffed: Place, office: Session) -> None:
    manager = staffed.session(Role.MANAGER)
    here = enter(manager, "近", "13816502218")
    record = enter(staffed.session(), "远方", PHONE, store=staffed.stores["WS"])
    there = {"name": "甲", "phone": "13916502217", "store": staffed.stores["WS"]}
    customer = customer_records.create(office, there, "c").done[0].id
    rows = [[Opportunity.get_by_id(one).number, "x", "", "wx", "new"] for one in (record, here)]
    header = ["Number", "Name", "Phone", "WeChat", "Remark"]
    plan = prepare(manager, sheet(tmp_path / "a.csv", header, *rows))
    assert code_of(plan) == [["number_unknown"], []]
    write(manager, replace(plan, leave_bad=True))
    anyway = Wanted.on_duplicate(Decision.UPDATE)
    plan = prepare(manager, sheet(tmp_path / "b.csv", HEADER, ["x", PHONE, "a@b.cn", "new"])).decided(anyway)
    assert (found(plan), plan.updates(plan.rows[0])) == ([Finding.OPEN], {})
    assert not write(manager, plan).updated
    path = sheet(tmp_path / "c.csv", HEADER, ["甲", "13916502217", "a@b.cn", "new"])
    plan = prepare(manager, path, target=CUSTOMERS).decided(anyway)
    assert (found(plan), plan.updates(plan.rows[0])) == ([Finding.EXISTING], {})
    assert not write(manager, plan).updated
    assert (Customer.get_by_id(customer).email, Opportunity.get_by_id(record).email) == ("", "")
    assert [Opportunity.get_by_id(one).remark for one in (record, here)] == ["", "new"]


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ({"document": 1}, "in review"),
        ({"document": 2}, "approved"),
        ({"voided": True}, "voided"),
        ({"disabled": True}, "disabled"),
        ({"business": 3}, "closed"),
    ],
)
def test_what_may_not_be_edited_is_not_updated_and_its_row_says_why(
    tmp_path: Path, staffed: Place, office: Session, state: dict[str, object], word: str
) -> None:
    record = enter(staffed.session(), "徐可", PHONE)
    choices = load_directory(staffed.database.connection()).choices.values()
    reason = next(one.id for one in choices if one.list is Choice.REASON)
    Opportunity.update(close_reason=reason, **state).where(Opportunity.id == record).execute()
    plan = prepare(office, numbered(tmp_path / "a.csv", record))
    assert code_of(plan) == [["cannot_update"]]
    assert word in plan.rows[0].errors[0].text()
    assert not write(office, replace(plan, leave_bad=True)).updated
    assert Opportunity.get_by_id(record).remark == ""


@pytest.mark.parametrize(
    ("operations", "code"),
    [
        ((Operation.SUBMIT, Operation.APPROVE), "cannot_update"),
        ((Operation.VOID,), "cannot_update"),
        ((Operation.DELETE,), "changed_meanwhile"),
    ],
)
def test_what_was_approved_voided_or_deleted_since_the_check_is_refused_at_the_save(
    tmp_path: Path, staffed: Place, office: Session, operations: tuple[Operation, ...], code: str
) -> None:
    record = enter(staffed.session(), "徐可", PHONE)
    other = enter(staffed.session(), "白雪", "13716502217")
    path = numbered(tmp_path / "a.csv", record)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{Opportunity.get_by_id(other).number},白雪,13716502217,new\n")
    plan = prepare(office, path)
    for one in operations:
        assert operate(staffed.session(), one, [record]).done
    imported = write(office, plan)
    assert [(one.row, [problem.code for problem in one.problems]) for one in imported.refused] == [
        (2, [code])
    ]
    assert [*imported.updated] == [other]


def test_a_follow_up_since_the_check_refuses_no_update(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    record = enter(staffed.session(), "徐可", PHONE)
    plan = prepare(office, numbered(tmp_path / "a.csv", record))
    entry = Entry(uuid=str(uuid4()), at=clock.now(), method=Method.PHONE, text="called")
    assert operate(staffed.session(), Operation.DYNAMICS, [record], entry).done
    assert [*write(office, plan).updated] == [record]
    assert Opportunity.get_by_id(record).remark == "new"


def test_an_empty_cell_of_a_named_record_empties_it_and_undo_fills_it_again(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    record = enter(staffed.session(), "徐可", "138 1650 2217", remark="sofa", email="a@b.cn")
    number = Opportunity.get_by_id(record).number
    header = ["Number", "Name", "Phone", "WeChat", "Remark", "E-mail"]
    path = sheet(tmp_path / "a.csv", header, [number, "徐可", "", "wx1", "", ""])
    imported = write(office, prepare(office, path))
    one = Opportunity.get_by_id(record)
    assert (one.phone, one.phone_key, one.wechat, one.remark, one.email) == ("", None, "wx1", "", "")
    assert undo(office, imported.batch).restored == 1
    one = Opportunity.get_by_id(record)
    kept = (one.phone, one.phone_key, one.wechat, one.remark, one.email)
    assert kept == ("138 1650 2217", "+8613816502217", "", "sofa", "a@b.cn")


def test_a_phone_that_somebody_else_has_by_now_is_not_given_back(tmp_path: Path, office: Session) -> None:
    record = customer_records.create(office, {"name": "甲", "phone": PHONE}, "a").done[0].id
    number = Customer.get_by_id(record).number
    path = sheet(tmp_path / "a.csv", ["Number", "Name", "Phone"], [number, "甲", "13816502277"])
    imported = write(office, prepare(office, path, target=CUSTOMERS))
    customer_records.create(office, {"name": "乙", "phone": PHONE}, "b")
    undone = undo(office, imported.batch)
    assert [(one.id, one.refused.code) for one in undone.kept] == [(record, "customer_exists")]
    assert Customer.get_by_id(record).phone_key == "+8613816502277"
