"""Exports: what stands in them, who may make them, and that an import reads them back unchanged."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from desktop.clock import clock
from desktop.controllers import customer_records, leads, opportunities
from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault, Refused
from desktop.models.opportunities import Opportunity
from desktop.models.people import Staff
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets import export as exports
from desktop.spreadsheets.export import export, header
from desktop.spreadsheets.importing import prepare
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.sheets import sheet_of
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES, Target
from desktop.words import Kind, Operation, Role
from tests.controllers.people_places import Business as Place
from tests.sales import act, make_document

DRAFT = {
    "name": "王先生",
    "title": 1,
    "phone": "138 0013 8000",
    "wechat": "wang_js",
    "needs": "沙发、茶几",
    "budget": "86000.50",
    "remark": "=1+1\n第二行",
    "address": "@home",
}


@pytest.fixture
def records(staffed: Place) -> list[int]:
    """Two opportunities, the second in a store and owned."""
    session = staffed.session()
    planned = clock.today() + timedelta(days=3)
    first = opportunities.create(session, DRAFT | {"next_follow_up": planned.isoformat()}, "one").done[0].id
    place = {"owner": staffed.users[Role.SALESPERSON].id, "store": staffed.stores["XH"]}
    second = (
        opportunities.create(session, {"name": "Ann", "phone": "+1 415 555 0132", **place}, "two").done[0].id
    )
    return [second, first]


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def test_a_workbook_has_typed_cells(office: Session, records: list[int], tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    assert export(office, path, records, sheet_of(OPPORTUNITIES)) == 2
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet]
    assert rows[0] == header(sheet_of(OPPORTUNITIES))
    second = dict(zip(rows[0], rows[2], strict=True))
    assert (second["Customer name"], second["Phone"], second["Budget"]) == (
        "王先生",
        "138 0013 8000",
        86000.5,
    )
    assert second["Next follow-up"].date() == clock.today() + timedelta(days=3)
    assert second["Remark"] == "=1+1\n第二行"
    assert [cell.data_type for cell in sheet[3] if cell.value == "=1+1\n第二行"] == ["s"]
    assert rows[1][0] == Opportunity.get_by_id(records[0]).number
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref is not None


def test_delimited_text_opens_in_excel_and_holds_no_formula(
    office: Session, records: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    assert export(office, path, records, sheet_of(OPPORTUNITIES)) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert (rows[1]["Remark"], rows[1]["Address"]) == ("'=1+1\n第二行", "'@home")
    assert (rows[0]["Phone"], rows[1]["Budget"]) == ("+1 415 555 0132", "86000.5")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_an_import_reads_back_what_was_exported(
    office: Session, records: list[int], tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"list.{ending}"
    export(office, path, records, sheet_of(OPPORTUNITIES))
    plan = prepare(office, path, region="CN")
    assert not plan.bad
    stored = {one.name: one for one in Opportunity.select()}
    for row in plan.rows:
        one = stored[row.values["name"]]
        for key in (
            "phone",
            "phone_key",
            "wechat",
            "needs",
            "budget",
            "next_follow_up",
            "owner",
            "store",
            "title",
        ):
            expected = getattr(one, f"{key}_id" if key in ("owner", "store") else key)
            assert row.values[key] == expected, key


@pytest.mark.parametrize(("target", "make"), [(LEADS, leads.create), (CUSTOMERS, customer_records.create)])
def test_leads_and_customers_are_exported_too(
    staffed: Place, office: Session, tmp_path: Path, target, make
) -> None:
    made = make(staffed.session(), {"name": "王先生", "phone": "13800138000"}, "one").done[0]
    path = tmp_path / "list.csv"
    assert export(office, path, [made.id, 999], sheet_of(target)) == 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["Number"], row["Customer name"]) == (made.number, "王先生")


def test_what_was_sold_stands_behind_what_is_typed(
    staffed: Place, office: Session, records: list[int], tmp_path: Path
) -> None:
    session, path = staffed.session(), tmp_path / "list.xlsx"
    sold = records[0]
    quoted = make_document(session, Kind.INTENTION, sold)
    spare, ordered = (make_document(session, Kind.CONTRACT, sold) for _ in range(2))
    act(session, Kind.CONTRACT, Operation.VOID, spare.id)
    export(office, path, records, sheet_of(OPPORTUNITIES))
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(path).worksheets[0]]
    assert rows[0][-2:] == ["Intention numbers", "Contract numbers"]
    assert rows[1][-2:] == [quoted.number, f"{ordered.number}, {spare.number} (voided)"]
    assert rows[2][-2:] == [None, None]
    customers = [
        row[0] for row in session.database.connection().execute("SELECT id FROM customer").fetchall()
    ]
    export(office, path, customers, sheet_of(CUSTOMERS))
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(path).worksheets[0]]
    assert [row[-1] for row in rows] == ["Contract sum", 18_819]


@pytest.mark.parametrize(
    "told", ["Intention numbers", "Contract sum", "合同编号", "意向单编号", "合同金额", "合同金額"]
)
@pytest.mark.parametrize("target", [OPPORTUNITIES, CUSTOMERS])
def test_an_import_leaves_alone_what_nobody_types(target: Target, told: str) -> None:
    assert propose([told], target.fields).columns == {}


def test_what_one_does_not_see_is_left_out(staffed: Place, records: list[int], tmp_path: Path) -> None:
    hidden = (
        opportunities.create(
            staffed.session(), {"name": "远", "wechat": "w", "store": staffed.stores["WS"]}, "far"
        )
        .done[0]
        .id
    )
    manager = staffed.session(Role.MANAGER)
    assert export(manager, tmp_path / "list.csv", [*records, hidden], sheet_of(OPPORTUNITIES)) == 2
    with pytest.raises(Refused, match="no_right"):
        export(staffed.session(Role.SALESPERSON), tmp_path / "mine.csv", records, sheet_of(OPPORTUNITIES))
    assert not (tmp_path / "mine.csv").exists()


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_cannot_be_finished_leaves_the_old_file(
    office: Session, records: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"list.{ending}"
    path.write_text("old")
    monkeypatch.setattr(exports, "STEP", 1)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        export(office, path, records, sheet_of(OPPORTUNITIES), progress)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.glob("list*")] == [path.name]
    with pytest.raises(EnvironmentFault):
        export(office, tmp_path / "nowhere" / "list.xlsx", records, sheet_of(OPPORTUNITIES))


def test_a_workbook_holds_so_many_rows(office: Session, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="export_many"):
        export(office, tmp_path / "list.xlsx", range(exports.MOST_ROWS + 1), sheet_of(OPPORTUNITIES))


def test_who_has_left_meanwhile_exports_nothing(office: Session, records: list[int], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    Staff.update(role=Role.SALESPERSON).where(Staff.id == office.user.id).execute()
    with pytest.raises(Refused, match="no_right"):
        export(office, path, records, sheet_of(OPPORTUNITIES))
    Staff.update(active=False).where(Staff.id == office.user.id).execute()
    with pytest.raises(Refused, match="signed_out"):
        export(office, path, records, sheet_of(OPPORTUNITIES))
    assert not path.exists()
