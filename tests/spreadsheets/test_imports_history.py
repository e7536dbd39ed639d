"""The history of imports, and taking one back: what it made and changed, what stays and why, and who may."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from desktop.clock import clock
from desktop.controllers import customer_records, opportunities, products
from desktop.controllers.arguments import AssignTo, ConvertTo, EditValues, Entry
from desktop.controllers.converting import prefill
from desktop.controllers.imports import imported_before, imports, undo
from desktop.controllers.list_query import ListQuery
from desktop.controllers.listing import ids as listed
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.controllers.timeline import history
from desktop.errors import Refused
from desktop.models.customers import Customer, CustomerKey
from desktop.models.opportunities import Opportunity
from desktop.models.products import Product
from desktop.models.trail import Audit, ImportBatch, ImportRow
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.importing import Imported, prepare, write
from desktop.spreadsheets.opened import Source, open_source
from desktop.spreadsheets.targets import CUSTOMERS, OPPORTUNITIES, PRODUCTS, Target
from desktop.words import Kind, Method, Operation, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import HEADER, enter, sheet

PEOPLE = (
    ["徐可", "13816502217", "", "sofa"],
    ["白雪", "13716502217", "", "bed"],
    ["丁一帆", "13616502217", "", "desk"],
)


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def bring(session: Session, path: Path, *rows: list[str], target: Target | None = None) -> Imported:
    """Imports these rows."""
    made = sheet(path, HEADER, *rows)
    return write(session, prepare(session, made, **({"target": target} if target else {})))


def test_the_history_tells_file_person_time_and_counts(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    imported = bring(office, tmp_path / "fair.csv", *PEOPLE, ["徐", "138 1650 2217", "", ""])
    (one,) = imports(office)
    assert (one.id, one.kind, one.file_name, one.staff) == (
        imported.batch,
        Kind.OPPORTUNITY,
        "fair.csv",
        office.user.id,
    )
    assert (one.created, one.updated, one.skipped, one.refused) == (3, 0, 1, 0)
    assert one.own
    assert one.undone_at is None
    rows = ImportRow.select().where(ImportRow.import_batch == imported.batch).order_by(ImportRow.id)
    assert [(row.record, row.row_number, row.created) for row in rows] == [
        (record, at, True) for at, record in enumerate(imported.ids, 2)
    ]
    assert Opportunity.get_by_id(imported.ids[0]).import_batch_id == imported.batch
    assert imports(staffed.session(Role.SALESPERSON)) == ()
    assert imports(staffed.session(Role.MANAGER)) == ()
    assert not imports(staffed.session())[0].own


def test_the_same_file_is_known_again_when_it_is_opened(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    source = Source(tmp_path / "fair.csv")
    imported = bring(office, source.path, *PEOPLE)
    opened = open_source(staffed.session(Role.MANAGER), source, OPPORTUNITIES)
    assert opened.earlier is not None
    assert (opened.earlier.id, opened.earlier.staff) == (imported.batch, office.user.id)
    assert open_source(office, source, CUSTOMERS).earlier is None
    assert imported_before(office, Kind.OPPORTUNITY, "another file") is None
    undo(office, imported.batch)
    assert open_source(office, source, OPPORTUNITIES).earlier is None


def test_undo_takes_away_what_was_made_and_nothing_else(tmp_path: Path, office: Session) -> None:
    imported = bring(office, tmp_path / "a.csv", *PEOPLE)
    undone = undo(office, imported.batch)
    assert (undone.deleted, undone.restored, undone.kept) == (3, 0, ())
    assert undone.changes.kinds == {Kind.OPPORTUNITY}
    assert Opportunity.select().count() == 0
    with office.read() as connection:
        assert list(listed(connection, office.user, ListQuery(text="徐可"))) == []
    lines = Audit.select().where(Audit.operation == "undo_import")
    assert {one.record for one in lines} == set(imported.ids)
    about = Audit.select().where(Audit.kind == "opportunity")
    assert {one.changes for one in about} == {""}
    assert imports(office)[0].undone_at is not None
    assert not prepare(office, tmp_path / "a.csv").earlier
    with pytest.raises(Refused, match="import_undone"):
        undo(office, imported.batch)


def test_undo_keeps_what_something_has_happened_to_and_says_why(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    imported = bring(office, tmp_path / "a.csv", *PEOPLE)
    administrator = staffed.session()
    followed, assigned, alone = imported.ids
    note = Entry("entry", Method.PHONE, "called", clock.now())
    assert operate(administrator, Operation.DYNAMICS, [followed], note).done
    place = AssignTo(staffed.users[Role.SALESPERSON].id, staffed.stores["XH"])
    assert operate(office, Operation.ASSIGN, [assigned], place).done
    undone = undo(office, imported.batch)
    assert undone.deleted == 1
    assert [(one.id, one.refused.code) for one in undone.kept] == [
        (followed, "import_touched"),
        (assigned, "import_touched"),
    ]
    assert all(one.number in one.refused.sentence() for one in undone.kept)
    assert {one.id for one in Opportunity.select()} == {followed, assigned}
    assert alone not in {followed, assigned}
    assert imports(office)[0].kept == 2


def test_an_assigned_record_that_was_imported_so_goes_too(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Owner"], ["徐可", "13816502217", "Wang Lei"])
    imported = write(office, prepare(office, path))
    assert imported.assigned == 1
    assert undo(office, imported.batch).deleted == 1


def test_an_update_is_taken_back_to_the_values_before(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    administrator = staffed.session()
    changed = enter(administrator, "徐可", "13816502217", remark="old", next_follow_up="2099-01-02")
    edited = enter(administrator, "白雪", "13716502217", remark="old")
    numbers = [Opportunity.get_by_id(one).number for one in (changed, edited)]
    path = sheet(
        tmp_path / "a.csv",
        ["Number", "Phone", "Remark", "Next follow-up"],
        [numbers[0], "13816502299", "new", "2099-05-06"],
        [numbers[1], "13716502217", "new", ""],
    )
    imported = write(office, prepare(office, path))
    assert set(imported.updated) == {changed, edited}
    one = Opportunity.get_by_id(changed)
    assert (one.phone_key, one.remark, str(one.next_follow_up)) == ("+8613816502299", "new", "2099-05-06")
    values = dict(opportunities.load(administrator, edited).values) | {"needs": "sofa"}
    assert operate(administrator, Operation.EDIT, [edited], EditValues(values, 2)).done
    undone = undo(office, imported.batch)
    assert (undone.deleted, undone.restored) == (0, 1)
    assert [(one.id, one.refused.code) for one in undone.kept] == [(edited, "import_touched")]
    one = Opportunity.get_by_id(changed)
    assert (one.phone, one.phone_key, one.remark) == ("13816502217", "+8613816502217", "old")
    assert (str(one.next_follow_up), one.version) == ("2099-01-02", 3)
    with office.read() as connection:
        assert list(listed(connection, office.user, ListQuery(text="13816502217"))) == [changed]
        assert list(listed(connection, office.user, ListQuery(text="13816502299"))) == []
    newest = history(administrator, changed)[0]
    assert newest.operation is Operation.UNDO_IMPORT
    assert newest.changes["remark"] == ("new", "old")


def test_customers_that_became_somebodys_stay(tmp_path: Path, staffed: Place, office: Session) -> None:
    imported = bring(office, tmp_path / "a.csv", *PEOPLE, target=CUSTOMERS)
    administrator = staffed.session()
    record = enter(
        administrator,
        "徐",
        "13816502217",
        owner=staffed.users[Role.SALESPERSON].id,
        store=staffed.stores["XH"],
    )
    Opportunity.update(customer=imported.ids[0], business=2).where(Opportunity.id == record).execute()
    undone = undo(office, imported.batch)
    assert (undone.deleted, [one.refused.code for one in undone.kept]) == (2, ["import_referred"])
    assert [one.id for one in Customer.select()] == [imported.ids[0]]
    assert [one.key for one in CustomerKey.select()] == ["+8613816502217"]


def test_a_customers_new_phone_is_its_key_and_goes_back(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    made = customer_records.create(office, {"name": "王", "phone": "13816502217"}, "c").done[0]
    shared = enter(staffed.session(), "钱", "13716502217")
    path = sheet(tmp_path / "a.csv", ["Number", "Phone"], [made.number, "13716502217"])
    imported = write(office, prepare(office, path, target=CUSTOMERS))
    assert [one.key for one in CustomerKey.select()] == ["+8613716502217"]
    assert Opportunity.get_by_id(shared).shared_customer_id == made.id
    undo(office, imported.batch)
    assert [one.key for one in CustomerKey.select()] == ["+8613816502217"]
    assert Opportunity.get_by_id(shared).shared_customer_id is None


def test_products_come_and_go(tmp_path: Path, office: Session) -> None:
    products.create(office, {"code": "A", "name": "old", "price": "1"}, "a")
    path = sheet(tmp_path / "a.csv", ["Code", "Name", "Price"], ["a", "new", "2"], ["B", "bed", "3"])
    plan = prepare(office, path, target=PRODUCTS)
    assert [row.finding for row in plan.rows] == [Finding.UPDATE, Finding.NEW]
    imported = write(office, plan)
    assert {(one.code, one.name, one.price) for one in Product.select()} == {
        ("A", "new", 200),
        ("B", "bed", 300),
    }
    undo(office, imported.batch)
    assert [(one.code, one.name, one.price) for one in Product.select()] == [("A", "old", 100)]


def test_only_who_imported_takes_it_back(tmp_path: Path, staffed: Place, office: Session) -> None:
    imported = bring(office, tmp_path / "a.csv", *PEOPLE)
    with pytest.raises(Refused, match="import_not_yours"):
        undo(staffed.session(), imported.batch)
    for role in (Role.SALESPERSON, Role.MANAGER):
        with pytest.raises(Refused, match="not_found"):
            undo(staffed.session(role), imported.batch)
    assert Opportunity.select().count() == 3


def test_a_cancelled_undo_changes_nothing(tmp_path: Path, office: Session) -> None:
    rows = [[f"客{at}", f"138{at:08d}", "", ""] for at in range(600)]
    imported = bring(office, tmp_path / "a.csv", *rows)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        undo(office, imported.batch, progress)
    assert Opportunity.select().count() == 600
    assert ImportBatch.get().undone_at is None


def test_one_plan_is_written_once_even_where_it_only_updates(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    record = enter(staffed.session(), "徐可", "13816502217")
    path = sheet(tmp_path / "a.csv", HEADER, ["徐可", "13816502217", "", "new"])
    plan = prepare(office, path).decided(Wanted({Finding.OPEN: Decision.UPDATE}))
    first, second = write(office, plan), write(office, plan)
    assert [*first.updated] == [*second.updated] == [record]
    assert first.batch == second.batch
    assert Opportunity.get_by_id(record).version == 2


def test_a_converted_record_stays_after_its_import_is_undone(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Owner"], ["徐可", "13816502217", "Wang Lei"])
    imported = write(office, prepare(office, path))
    administrator = staffed.session()
    (record,) = imported.ids
    to = ConvertTo(str(uuid4()), prefill(administrator, record))
    assert operate(administrator, Operation.CONVERT, [record], to).done
    undone = undo(office, imported.batch)
    assert (undone.deleted, len(undone.kept)) == (0, 1)
