"""What rows turn out to be: repeated in the file, known by their phone, about a record that is there; and what is done."""

from __future__ import annotations

import csv
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.controllers import customer_records, leads, opportunities
from desktop.controllers.arguments import EditValues
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.models.customers import Customer
from desktop.models.leads import Lead
from desktop.models.opportunities import Opportunity
from desktop.models.trail import Audit, ImportBatch, ImportRow
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.importing import Plan, prepare, write
from desktop.spreadsheets.targets import CUSTOMERS, LEADS
from desktop.words import Operation, Role
from tests.controllers.people_places import Business as Place

HEADER = ["Name", "Phone", "E-mail", "Remark"]


def sheet(path: Path, *rows: list[str]) -> Path:
    """A .csv file with these rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def found(plan: Plan) -> list[Finding]:
    """What every row is."""
    return [row.finding for row in plan.rows]


def enter(session: Session, name: str, phone: str, **more: object) -> int:
    """An opportunity that is there."""
    draft = {"name": name, "phone": phone, **more}
    return opportunities.create(session, draft, str(uuid4()), accept_same_phone=True).done[0].id


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def test_a_row_with_only_a_phone_is_not_dropped(tmp_path: Path, office: Session) -> None:
    rows = [["徐可", "13816502217", "", ""], ["白雪", "13716502217", "a@b.cn", ""]]
    imported = write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows)))
    assert len(imported.ids) == 2
    assert {one.name for one in Opportunity.select()} == {"徐可", "白雪"}


def test_the_same_phone_twice_in_a_file_is_told_with_the_row_it_repeats(
    tmp_path: Path, office: Session
) -> None:
    rows = [
        ["徐可", "138 1650 2217", "", ""],
        ["甲", "999-9999", "", ""],
        ["徐先生", "+86-13816502217", "", ""],
        ["乙", "9999999", "", ""],
    ]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows))
    assert found(plan) == [Finding.NEW, Finding.NEW, Finding.REPEATED, Finding.REPEATED]
    assert [row.first for row in plan.rows] == [None, None, 2, 3]
    assert plan.rows[2].problems[-1].text() == "Row 2 has this phone already"
    imported = write(office, plan)
    assert (len(imported.ids), imported.skipped) == (2, 2)


def test_the_same_first_name_is_nobody(tmp_path: Path, staffed: Place, office: Session) -> None:
    enter(staffed.session(), "Alan Carter", "13800000001")
    rows = [["Alan", "13816502217", "", ""], ["Alan", "13816502218", "", ""]]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows))
    assert found(plan) == [Finding.NEW, Finding.NEW]


def test_a_row_that_is_refused_keeps_no_other_out(tmp_path: Path, office: Session) -> None:
    rows = [["", "13816502217", "", ""], ["徐可", "13816502217", "", ""]]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows))
    assert [bool(row.errors) for row in plan.rows] == [True, False]
    assert found(plan) == [Finding.NEW, Finding.NEW]


def test_a_second_phone_counts_too(tmp_path: Path, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv",
        ["Name", "Phone", "Second phone"],
        ["徐可", "13816502217", "13816502218"],
        ["白雪", "13716502217", "138 1650 2218"],
    )
    assert found(prepare(office, path)) == [Finding.NEW, Finding.REPEATED]


def test_an_open_opportunity_is_named_to_who_may_see_it(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    seller = staffed.session(Role.SALESPERSON)
    record = enter(seller, "徐可", "13816502217", owner=seller.user.id, store=staffed.stores["XH"])
    elsewhere = staffed.session()
    enter(elsewhere, "远方", "13716502217", owner=None, store=staffed.stores["WS"])
    path = sheet(tmp_path / "a.csv", HEADER, ["徐", "13816502217", "", ""], ["远", "13716502217", "", ""])
    number = Opportunity.get_by_id(record).number
    plan = prepare(office, path)
    assert found(plan) == [Finding.OPEN, Finding.OPEN]
    assert number in plan.rows[0].problems[-1].text()
    manager = prepare(staffed.session(Role.MANAGER), path)
    assert manager.rows[1].match is not None
    assert not manager.rows[1].match.visible
    assert "远方" not in manager.rows[1].problems[-1].text()
    assert not write(office, plan).ids
    anyway = plan.decided(Wanted(by_row={2: Decision.IMPORT}))
    assert len(write(office, anyway).ids) == 0, "one plan is one import"
    again = prepare(office, path).decided(Wanted(by_row={2: Decision.IMPORT}))
    assert len(write(office, again).ids) == 1


def test_an_existing_customer_is_shared_and_never_made_again(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    customer = customer_records.create(office, {"name": "王先生", "phone": "13816502217"}, "c").done[0].id
    path = sheet(tmp_path / "a.csv", HEADER, ["钱女士", "13816502217", "", ""])
    plan = prepare(office, path)
    assert found(plan) == [Finding.SHARED]
    assert plan.rows[0].problems[-1].text() == "Shared customer: 王先生"
    assert not plan.doubtful
    (record,) = write(office, plan).ids
    assert Opportunity.get_by_id(record).shared_customer_id == customer
    contacts = sheet(
        tmp_path / "b.csv",
        HEADER,
        ["王", "13816502217", "", ""],
        ["李", "13900000001", "", ""],
        ["李二", "13900000001", "", ""],
    )
    write(office, prepare(office, contacts, target=CUSTOMERS))
    assert sorted(one.name for one in Customer.select()) == ["李", "王先生"]


def test_leads_are_held_against_leads_and_opportunities(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    administrator = staffed.session()
    leads.create(administrator, {"name": "徐可", "phone": "13816502217"}, "lead")
    enter(administrator, "白雪", "13716502217")
    path = sheet(
        tmp_path / "a.csv",
        HEADER,
        ["徐", "13816502217", "", ""],
        ["白", "13716502217", "", ""],
        ["新", "13616502217", "", ""],
    )
    plan = prepare(office, path, target=LEADS)
    assert found(plan) == [Finding.OPEN, Finding.OPEN, Finding.NEW]
    write(office, plan)
    assert Lead.select().count() == 2


def test_what_is_there_is_filled_where_it_is_empty(tmp_path: Path, staffed: Place, office: Session) -> None:
    record = enter(staffed.session(), "徐可", "13816502217", remark="old")
    path = sheet(tmp_path / "a.csv", HEADER, ["徐", "13816502217", "a@b.cn", "new"])
    plan = prepare(office, path).decided(Wanted({Finding.OPEN: Decision.UPDATE}))
    assert plan.updates(plan.rows[0]) == {"email": ("", "a@b.cn")}
    imported = write(office, plan)
    assert ([*imported.ids], [*imported.updated]) == ([], [record])
    one = Opportunity.get_by_id(record)
    assert (one.name, one.email, one.remark, one.version) == ("徐可", "a@b.cn", "old", 2)
    line = Audit.get(Audit.operation == "import_update")
    assert line.changes == '{"email":["","a@b.cn"]}'
    row = ImportRow.get()
    assert (row.record, row.row_number, row.created, row.before) == (record, 2, False, '{"email": ""}')
    assert ImportBatch.get().updated == 1


def test_chosen_columns_are_replaced(tmp_path: Path, staffed: Place, office: Session) -> None:
    record = enter(staffed.session(), "徐可", "13816502217", remark="old")
    path = sheet(tmp_path / "a.csv", HEADER, ["徐", "13816502217", "a@b.cn", "new"])
    wanted = Wanted({Finding.OPEN: Decision.UPDATE}, columns=frozenset({"remark"}))
    plan = prepare(office, path).decided(wanted)
    assert plan.updates(plan.rows[0]) == {"remark": ("old", "new")}
    write(office, plan)
    one = Opportunity.get_by_id(record)
    assert (one.name, one.email, one.remark) == ("徐可", "", "new")


def test_a_record_entered_meanwhile_is_found_by_the_save(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    path = sheet(tmp_path / "a.csv", HEADER, ["徐可", "13816502217", "", ""], ["白雪", "13716502217", "", ""])
    plan = prepare(office, path)
    enter(staffed.session(), "徐", "13816502217")
    imported = write(office, plan)
    assert [(one.row, one.problems[-1].code) for one in imported.refused] == [(2, "open_there")]
    assert sorted(one.name for one in Opportunity.select()) == ["徐", "白雪"]
    assert ImportBatch.get().refused == 1


def test_a_record_saved_meanwhile_is_not_overwritten(tmp_path: Path, staffed: Place, office: Session) -> None:
    administrator = staffed.session()
    record = enter(administrator, "徐可", "13816502217", remark="old")
    path = sheet(tmp_path / "a.csv", HEADER, ["徐可", "13816502217", "", "from the sheet"])
    wanted = Wanted({Finding.OPEN: Decision.UPDATE}, columns=frozenset({"remark"}))
    plan = prepare(office, path).decided(wanted)
    values = dict(opportunities.load(administrator, record).values) | {"remark": "theirs"}
    assert operate(administrator, Operation.EDIT, [record], EditValues(values, 1)).done
    imported = write(office, plan)
    assert [one.problems[0].code for one in imported.refused] == ["changed_meanwhile"]
    assert Opportunity.get_by_id(record).remark == "theirs"


def test_more_than_five_thousand_rows_are_all_imported(tmp_path: Path, office: Session) -> None:
    rows = [[f"客{at}", f"138{at:08d}", "", ""] for at in range(5_600)]
    imported = write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows)))
    assert len(imported.ids) == Opportunity.select().count() == 5_600


def test_the_same_rows_under_another_name_are_noticed(tmp_path: Path, office: Session) -> None:
    rows = (["徐可", "13816502217", "", ""], ["白雪", "13716502217", "", ""])
    write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows)))
    other = tmp_path / "b.tsv"
    other.write_text("\n".join("\t".join(row) for row in (HEADER, *rows)), encoding="utf-8")
    (earlier,) = prepare(office, other).earlier
    assert (earlier.same_file, earlier.file_name) == (False, "a.csv")
