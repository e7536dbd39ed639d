"""The records of an import as a list: exactly these, for every kind, and within what a person may see."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.controllers import customer_records, opportunities, products
from desktop.controllers.arguments import AssignTo
from desktop.controllers.directory import load_directory
from desktop.controllers.import_changes import changes_of
from desktop.controllers.imports import load_import, refuse_undo
from desktop.controllers.list_conditions import wanted
from desktop.controllers.list_query import FromImport, ImportPart, ListQuery, SortKey, from_json
from desktop.controllers.list_tables import TABLES
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.controllers.timeline import history
from desktop.errors import Refused
from desktop.models.backends import list_all, list_plan
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.importing import Imported, Plan, prepare, write
from desktop.spreadsheets.outcome import sort_out
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES, PRODUCTS, Target
from desktop.ui.records.timeline_text import Names, sentence
from desktop.words import Business, Kind, Operation, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import enter, sheet

HEADER = ["Name", "Phone", "Source", "Owner", "Store"]
ROWS = (
    ["徐可", "13816502217", "", "Wang Lei", ""],
    ["白雪", "13716502217", "朋友圈", "", ""],
    ["丁一帆", "13616502217", "", "", "Wenshui"],
)


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def bring(
    session: Session, path: Path, *rows: list[str], header: list[str] = HEADER, target: Target = OPPORTUNITIES
) -> tuple[Plan, Imported]:
    """Imports these rows."""
    plan = prepare(session, sheet(path, header, *rows), target=target)
    return plan, write(session, plan)


def listed(session: Session, kind: Kind, query: ListQuery) -> list[int]:
    """The ids of a list, read in each of the ways a list can be read."""
    table = TABLES[kind]
    with session.read() as connection:
        asked = wanted(connection, session.user, query, table)
        ids = list(list_all.all_ids(connection, asked))
        assert list(list_all.walked_ids(connection, asked)) == ids
        assert list_plan.walked_page(connection, asked, 100, None) == ids
        for one in asked.conditions:
            if one.branches:
                start = list_plan.Start(one, one.branches)
                assert list_plan.started_page(connection, asked, start, 100) == ids
        if table.status:
            assert sum(list_all.group_counts(connection, asked, table.status).values()) == len(ids)
    return ids


def of(batch: int, part: ImportPart = ImportPart.ALL, **more: object) -> ListQuery:
    """What one import brought, in the order of its rows."""
    one = FromImport(batch, "a.csv", part)
    return ListQuery(batch=(one,), sort=SortKey.CREATED, descending=False, **more)  # type: ignore[arg-type]


def test_a_list_has_exactly_the_records_of_an_import(tmp_path: Path, staffed: Place, office: Session) -> None:
    enter(staffed.session(), "Elsewhere", "13516502217")
    _, first = bring(office, tmp_path / "a.csv", *ROWS)
    _, second = bring(office, tmp_path / "b.csv", ["Later", "13416502217", "", "", ""])
    assert listed(office, Kind.OPPORTUNITY, of(first.batch)) == list(first.ids)
    assert listed(office, Kind.OPPORTUNITY, of(second.batch)) == list(second.ids)
    assert listed(office, Kind.OPPORTUNITY, of(first.batch, status=Business.ASSIGNED)) == [first.ids[0]]
    assert listed(office, Kind.OPPORTUNITY, of(first.batch, text="白")) == [first.ids[1]]
    assert listed(office, Kind.OPPORTUNITY, of(first.batch, ImportPart.WARNED)) == [first.ids[1]]
    both = (FromImport(first.batch), FromImport(second.batch))
    query = ListQuery(batch=both, sort=SortKey.CREATED, descending=False)
    assert listed(office, Kind.OPPORTUNITY, query) == [*first.ids, *second.ids]
    assert listed(office, Kind.OPPORTUNITY, of(second.batch + 1)) == []


@pytest.mark.parametrize("target", [LEADS, CUSTOMERS])
def test_other_kinds_are_listed_by_their_imports(tmp_path: Path, office: Session, target: Target) -> None:
    _, before = bring(office, tmp_path / "a.csv", *ROWS)
    others = [[name, phone.replace("13", "15", 1), *rest] for name, phone, *rest in ROWS]
    _, imported = bring(office, tmp_path / "b.csv", *others, target=target)
    assert len(imported.ids) == 3
    assert listed(office, target.kind, of(imported.batch)) == list(imported.ids)
    # The numbers of their records are the same, the imports are not.
    assert listed(office, target.kind, of(before.batch)) == []
    assert listed(office, Kind.OPPORTUNITY, of(imported.batch)) == []


def test_products_that_were_made_and_changed_are_told_apart(tmp_path: Path, office: Session) -> None:
    products.create(office, {"code": "A", "name": "old", "price": "1"}, "a")
    products.create(office, {"code": "Z", "name": "elsewhere", "price": "1"}, "z")
    header = ["Code", "Name", "Price"]
    _, imported = bring(
        office, tmp_path / "a.csv", ["A", "new", "2"], ["B", "bed", "3"], header=header, target=PRODUCTS
    )
    assert listed(office, Kind.PRODUCT, of(imported.batch, ImportPart.MADE)) == list(imported.ids)
    assert listed(office, Kind.PRODUCT, of(imported.batch, ImportPart.CHANGED)) == list(imported.updated)
    assert listed(office, Kind.PRODUCT, of(imported.batch)) == [*imported.updated, *imported.ids]
    found = changes_of(office, imported.batch)
    assert [(one.number, one.row, one.changes) for one in found.listed] == [
        ("A", 2, {"name": ("old", "new"), "price": (100, 200)})
    ]


def test_a_manager_sees_of_an_import_only_what_is_in_own_stores(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    _, imported = bring(office, tmp_path / "a.csv", *ROWS)
    own, storeless, _elsewhere = imported.ids
    manager, salesperson = staffed.session(Role.MANAGER), staffed.session(Role.SALESPERSON)
    assert listed(manager, Kind.OPPORTUNITY, of(imported.batch)) == [own, storeless]
    place = AssignTo(staffed.users[Role.MANAGER].id, staffed.stores["XH"])
    assert operate(office, Operation.ASSIGN, [storeless], place).done
    assert listed(salesperson, Kind.OPPORTUNITY, of(imported.batch)) == [own]


def test_of_a_customer_whom_one_only_shares_nobody_is_told_the_import(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    rows = (["徐可", "13816502217", "", "", "Wenshui"], ["白雪", "13716502217", "", "", "Xuhui"])
    _, imported = bring(office, tmp_path / "a.csv", *rows, target=CUSTOMERS)
    manager = staffed.session(Role.MANAGER)
    enter(
        staffed.session(),
        "徐",
        "13816502217",
        owner=staffed.users[Role.SALESPERSON].id,
        store=staffed.stores["XH"],
    )
    with manager.read() as connection:
        seen = list(
            list_all.all_ids(connection, wanted(connection, manager.user, ListQuery(), TABLES[Kind.CUSTOMER]))
        )
    assert set(seen) == set(imported.ids)
    assert listed(manager, Kind.CUSTOMER, of(imported.batch)) == [imported.ids[1]]


def test_what_an_import_changed_is_told_to_who_may_see_it(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    administrator = staffed.session()
    record = enter(administrator, "徐可", "13816502217", needs="sofa")
    number = Opportunity.get_by_id(record).number
    _, imported = bring(office, tmp_path / "a.csv", [number, "bed"], header=["Number", "Needs"])
    (one,) = changes_of(administrator, imported.batch).listed
    assert (one.record, one.row, one.name, one.changes) == (record, 2, "徐可", {"needs": ("sofa", "bed")})
    for role in (Role.MANAGER, Role.SALESPERSON):
        with pytest.raises(Refused, match="not_found"):
            changes_of(staffed.session(role), imported.batch)
    # Later changes are not the import's.
    bring(office, tmp_path / "b.csv", [number, "desk"], header=["Number", "Needs"])
    assert changes_of(office, imported.batch).listed[0].changes == {"needs": ("sofa", "bed")}
    assert changes_of(office, imported.batch, most=0).more == 1


def test_a_manager_is_told_no_change_of_a_record_that_left_the_stores(tmp_path: Path, staffed: Place) -> None:
    manager, administrator = staffed.session(Role.MANAGER), staffed.session()
    record = enter(administrator, "徐可", "13816502217", needs="sofa", store=staffed.stores["XH"])
    number = Opportunity.get_by_id(record).number
    _, imported = bring(manager, tmp_path / "a.csv", [number, "bed"], header=["Number", "Needs"])
    assert [one.record for one in changes_of(manager, imported.batch).listed] == [record]
    Opportunity.update(store=staffed.stores["WS"]).where(Opportunity.id == record).execute()
    assert changes_of(manager, imported.batch).listed == ()


def test_who_may_take_an_import_back_is_known_before_it_is_asked(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    _, imported = bring(office, tmp_path / "a.csv", *ROWS)
    refuse_undo(office, load_import(office, imported.batch))
    administrator = staffed.session()
    with pytest.raises(Refused, match="import_not_yours"):
        refuse_undo(administrator, load_import(administrator, imported.batch))
    with pytest.raises(Refused, match="not_found"):
        load_import(staffed.session(Role.MANAGER), imported.batch)


def test_an_import_is_no_part_of_a_saved_filter() -> None:
    query = of(7, text="王")
    assert query.passing
    kept = from_json(query.to_json())
    assert (kept.batch, kept.passing, kept.text) == ((), False, "王")


def test_every_row_that_was_not_written_is_sorted_by_why(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    administrator = staffed.session()
    there = enter(administrator, "徐可", "13816502217", needs="sofa")
    same = enter(administrator, "白雪", "13716502217", needs="bed")
    customer_records.create(office, {"name": "王", "phone": "13316502217"}, "c")
    numbers = [Opportunity.get_by_id(one).number for one in (there, same)]
    rows = (
        [numbers[0], "徐可", "13816502217", "desk"],
        [numbers[1], "白雪", "13716502217", "bed"],
        ["", "徐可", "138 1650 2217", ""],
        ["", "丁一帆", "13616502217", ""],
        ["", "丁", "136 1650 2217", ""],
        ["", "王", "13316502217", ""],
        ["", "冉冉", "13216502217", ""],
        ["", "马骏", "1391 62", ""],
    )
    path = sheet(tmp_path / "a.csv", ["Number", "Name", "Phone", "Needs"], *rows)
    plan = prepare(office, path).decided(Wanted(by_row={8: Decision.SKIP}))
    assert [row.finding for row in plan.rows[:3]] == [Finding.UPDATE, Finding.UNCHANGED, Finding.OPEN]
    opportunities.create(administrator, {"name": "丁", "phone": "13616502217"}, "meanwhile")
    plan = replace(plan, leave_bad=True)
    imported = write(office, plan)
    came = sort_out(plan, imported)
    assert [row.number for row in came.unchanged] == [3]
    assert [row.number for row in came.late] == [5]
    assert [row.number for row in came.duplicates] == [4, 6]
    assert [row.number for row in came.unticked] == [8]
    assert (came.shared, came.warned, len(came.joined)) == (1, 0, 0)
    assert listed(office, Kind.OPPORTUNITY, of(imported.batch, ImportPart.SHARED)) == list(imported.ids)
    assert [*imported.updated] == [there]


def test_the_history_of_a_record_tells_file_and_row(tmp_path: Path, office: Session) -> None:
    _, imported = bring(office, tmp_path / "a.csv", *ROWS)
    items = history(office, imported.ids[1])
    assert [(one.operation, one.sheet) for one in items] == [(Operation.IMPORT, ("a.csv", 3))]
    number = Opportunity.get_by_id(imported.ids[1]).number
    bring(office, tmp_path / "b.csv", [number, "bed"], header=["Number", "Needs"])
    items = history(office, imported.ids[1])
    assert [one.sheet for one in items] == [None, ("a.csv", 3)]
    names = Names(load_directory(office.database.connection()))
    assert sentence(items[1], names) == "Wu Jing imported it from a.csv, row 3"
    assert sentence(items[0], names) == "Wu Jing updated Products, needs from a sheet"
