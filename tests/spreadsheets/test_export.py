"""Exports: what stands in them, who may make them, and that an import reads them back unchanged."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from desktop.clock import clock
from desktop.controllers import customer_records, leads, opportunities
from desktop.controllers.arguments import Entry
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault, Refused
from desktop.models.opportunities import Opportunity
from desktop.models.people import Staff
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets import export as exports
from desktop.spreadsheets.export import MOST_ROWS, export, header
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.sheets import SHEETS, Sheet, follow_up_sheet, sheet_of
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES, TARGETS
from desktop.spreadsheets.told import is_told
from desktop.spreadsheets.written import written
from desktop.translation import install
from desktop.words import Kind, Method, Operation, Role
from tests.controllers.people_places import Business as Place
from tests.sales import act, make_document
from tests.translations import FOLDER

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

ENTRY = Entry("one", Method.PHONE, "called", datetime(2026, 1, 5, 9, 30, tzinfo=UTC))


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
    assert (rows[0]["Phone"], rows[1]["Budget"]) == ("'+1 415 555 0132", "86000.50")


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
    documents = slice(*(rows[0].index(one) for one in ("Intention numbers", "Last follower")))
    assert rows[0][documents] == ["Intention numbers", "Contract numbers"]
    assert rows[1][documents] == [quoted.number, f"{ordered.number}, {spare.number} (voided)"]
    assert rows[2][documents] == [None, None]
    customers = [
        row[0] for row in session.database.connection().execute("SELECT id FROM customer").fetchall()
    ]
    export(office, path, customers, sheet_of(CUSTOMERS))
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(path).worksheets[0]]
    assert [row[rows[0].index("Contract sum")] for row in rows] == ["Contract sum", 18_819]


@pytest.mark.parametrize("language", ["", "zh_CN", "zh_TW"])
@pytest.mark.parametrize("kind", TARGETS)
def test_an_import_knows_what_nobody_types_and_leaves_it_alone(kind: Kind, language: str) -> None:
    contexts = ET.parse(FOLDER / f"shangji_{language or 'zh_CN'}.ts").iter("context")
    words = next(one for one in contexts if one.findtext("name") == "ExportColumns")
    translated = {one.findtext("source"): one.findtext("translation", "") for one in words.iter("message")}
    install(lambda _context, text, *_more: translated.get(text) or text if language else text)
    try:
        typed = {one.key for one in TARGETS[kind].fields}
        told = [one.caption for one in SHEETS[kind].columns() if one.key not in typed]
        assert len(told) > 3
        assert propose(told, TARGETS[kind].fields).columns == {}
        assert all(is_told(kind, one) for one in told)
        assert not any(is_told(kind, one.label) for one in TARGETS[kind].fields)
    finally:
        install(None)


def test_times_and_people_stand_behind_what_is_typed(
    staffed: Place, office: Session, records: list[int], tmp_path: Path
) -> None:
    dynamics(staffed, records[0], ENTRY)
    path = tmp_path / "list.xlsx"
    keys = ["number", "last_follower", "last_follow_up", "creator", "created", "voided", "status"]
    export(office, path, records, sheet_of(OPPORTUNITIES), columns=keys)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    captions, row = [[cell.value for cell in line] for line in sheet][:2]
    assert captions == [
        "Number", "Last follower", "Last follow-up", "Created by", "Created at", "Voided", "Business status",
    ]  # fmt: skip
    stored = Opportunity.get_by_id(records[0])
    assert row[1] == "Wang Lei"
    assert row[2] == local(stored.last_follow_up_at)
    assert row[3:5] == ["Zhou Min", local(stored.created_at)]
    assert row[5:] == [None, "Assigned"]
    assert sheet["E2"].number_format == "yyyy-mm-dd hh:mm"


def dynamics(staffed: Place, record: int, entry: Entry) -> None:
    """The salesperson follows up."""
    assert operate(staffed.session(Role.SALESPERSON), Operation.DYNAMICS, [record], entry).done


def local(instant: datetime) -> datetime:
    """An instant as a clock on the wall shows it, to the second."""
    return instant.astimezone().replace(tzinfo=None, microsecond=0)


def test_columns_are_chosen_by_key_or_caption(office: Session, records: list[int], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    export(office, path, records, sheet_of(OPPORTUNITIES), columns=["Phone", "name", "phone", "BUDGET"])
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["Phone,Customer name,Budget", "'+1 415 555 0132,Ann,", "138 0013 8000,王先生,86000.50"]
    with pytest.raises(Refused, match="export_no_column"):
        export(office, path, records, sheet_of(OPPORTUNITIES), columns=["name", "colour"])


def test_follow_ups_are_a_second_sheet(
    staffed: Place, office: Session, records: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    for text, method in (("=called\nagain", Method.PHONE), ("came", Method.IN_STORE)):
        entry = replace(ENTRY, text=text, method=method, uuid=text)
        dynamics(staffed, records[0], entry)
    progress = Progress()
    export(office, path, records, sheet_of(OPPORTUNITIES), progress, follow_ups=True)
    assert progress.total == 4
    first, second = openpyxl.load_workbook(path).worksheets
    assert (first.title, second.title, second.freeze_panes) == ("Opportunity", "Follow-ups", "B2")
    rows = [[cell.value for cell in row] for row in second]
    assert rows[0] == [one.caption for one in follow_ups_of(Kind.OPPORTUNITY).columns()]
    number = Opportunity.get_by_id(records[0]).number
    assert [(row[0], row[1], row[3], row[4], row[5]) for row in rows[1:]] == [
        (number, "Ann", "Wang Lei", "Phone", "=called\nagain"),
        (number, "Ann", "Wang Lei", "In store", "came"),
    ]
    assert isinstance(rows[1][2], datetime)
    export(office, path, records[1:], sheet_of(OPPORTUNITIES), follow_ups=True)
    assert openpyxl.load_workbook(path).worksheets[1].max_row == 1
    with pytest.raises(Refused, match="export_one_sheet"):
        export(office, tmp_path / "list.csv", records, sheet_of(OPPORTUNITIES), follow_ups=True)
    assert not (tmp_path / "list.csv").exists()
    export(office, path, [], sheet_of(CUSTOMERS), follow_ups=True)
    assert len(openpyxl.load_workbook(path).worksheets) == 1


def follow_ups_of(kind: Kind) -> Sheet:
    """The sheet of follow-ups of a kind that has some."""
    found = follow_up_sheet(kind)
    assert found is not None
    return found


def test_what_no_file_can_hold_is_left_out(office: Session, records: list[int], tmp_path: Path) -> None:
    Opportunity.update(remark="a\x00b\x1fc\ufffed\r\ne", expected_close="1850-05-05").where(
        Opportunity.id == records[0]
    ).execute()
    path = tmp_path / "list.xlsx"
    export(office, path, records, sheet_of(OPPORTUNITIES), columns=["remark", "expected_close"])
    row = [cell.value for cell in openpyxl.load_workbook(path).worksheets[0][2]]
    assert row == ["abcd\ne", "1850-05-05"]
    assert written("x\ud800y\udfff") == "xy"
    assert len(written("x" * 40_000)) == 32_767


def test_phones_and_codes_stay_text_in_excel(office: Session, records: list[int], tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    export(office, path, records, sheet_of(OPPORTUNITIES), columns=["phone", "budget", "next_follow_up"])
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [cell.number_format for cell in sheet[3]] == ["@", "#,##0.00", "yyyy-mm-dd"]
    assert sheet.column_dimensions["A"].number_format == "@"


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
        export(office, tmp_path / "list.xlsx", range(MOST_ROWS + 1), sheet_of(OPPORTUNITIES))


def test_who_has_left_meanwhile_exports_nothing(office: Session, records: list[int], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    Staff.update(role=Role.SALESPERSON).where(Staff.id == office.user.id).execute()
    with pytest.raises(Refused, match="no_right"):
        export(office, path, records, sheet_of(OPPORTUNITIES))
    Staff.update(active=False).where(Staff.id == office.user.id).execute()
    with pytest.raises(Refused, match="signed_out"):
        export(office, path, records, sheet_of(OPPORTUNITIES))
    assert not path.exists()
