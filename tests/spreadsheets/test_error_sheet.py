"""The error workbook: the user's own columns with the refused rows, reasons and marks, ready to be imported again."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets import error_sheet
from desktop.spreadsheets.error_sheet import write_errors
from desktop.spreadsheets.importing import Plan, corrected, prepare, write
from desktop.words import Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import enter, sheet

HEADER = ["Extra", "Name", "Phone", "Budget"]
ROWS = (
    ["=1+1", "徐可", "13816502217", "28000"],
    ["@x", "马骏", "1391 62", "18000"],
    ["", "冉冉", "15000661283", "三万八"],
)


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def test_refused_rows_with_reasons_and_marks_are_corrected_and_imported(
    tmp_path: Path, office: Session
) -> None:
    plan = replace(prepare(office, sheet(tmp_path / "a.csv", HEADER, *ROWS)), leave_bad=True)
    imported = write(office, plan)
    assert len(imported.ids) == 1
    out = tmp_path / "errors.xlsx"
    assert write_errors(out, plan, imported) == 2
    book = openpyxl.load_workbook(out)
    page = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    assert rows[0] == ["Why it was refused", *HEADER]
    assert rows[1][1:] == ["@x", "马骏", "1391 62", "18000"]
    assert rows[1][0].startswith("Phone: Number too short: only 6 digit")
    assert page["D2"].fill.fgColor.rgb.endswith("FCE1DF")
    assert "only 6 digit" in page["D2"].comment.text
    assert page["C2"].comment is None
    assert page["E3"].comment is not None
    page["D2"] = "13916202217"
    page["E3"] = 38000
    book.save(out)
    again = prepare(office, out)
    assert not again.bad
    assert again.left_out == ("Extra",)
    write(office, again)
    assert {one.name for one in Opportunity.select()} == {"徐可", "马骏", "冉冉"}


def test_what_begins_like_a_formula_and_cannot_be_written_stays_text(tmp_path: Path, office: Session) -> None:
    path = tmp_path / "a.csv"
    long = "x" * 2000
    path.write_text(f"Extra,Name,Phone,Note\n=1+1\x0b,马骏,12,{long}\n", encoding="utf-8")
    out = tmp_path / "errors.xlsx"
    assert write_errors(out, prepare(office, path)) == 1
    cell = openpyxl.load_workbook(out).worksheets[0]["B2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_rows_that_others_got_ahead_of_are_among_them(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, ROWS[0]))
    enter(staffed.session(), "徐", "13816502217")
    imported = write(office, plan)
    out = tmp_path / "errors.xlsx"
    assert write_errors(out, plan, imported) == 1
    assert "is open with this phone" in openpyxl.load_workbook(out).worksheets[0]["A2"].value


def _nameless(path: Path, office: Session, rows: int) -> Plan:
    """A sheet in which every row lacks its name, and nothing else."""
    header = [*HEADER, *(f"More {at}" for at in range(12))]
    filled = [
        ["", "", f"138{at:08d}", "", *(f"text {at}-{more}" for more in range(12))] for at in range(rows)
    ]
    return prepare(office, sheet(path, header, *filled))


def test_however_many_rows_are_refused_few_are_held(
    tmp_path: Path, office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(error_sheet, "MOST_COMMENTS", 500)
    plan = _nameless(tmp_path / "a.csv", office, 3000)
    out = tmp_path / "errors.xlsx"
    tracemalloc.start()
    try:
        assert write_errors(out, plan) == 3000
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * 1024**2
    page = openpyxl.load_workbook(out).worksheets[0]
    commented = [at for at in range(2, 3002) if page[f"C{at}"].comment is not None]
    assert commented == [*range(2, 502)]
    assert "end at row 501" in page["A1"].comment.text
    for at in (2, 3001):
        assert page[f"C{at}"].fill.fgColor.rgb.endswith("FCE1DF")
        assert page[f"A{at}"].value == "Customer name is missing"


def test_thousands_of_bad_cells_all_have_their_reason(tmp_path: Path, office: Session) -> None:
    out = tmp_path / "errors.xlsx"
    assert write_errors(out, _nameless(tmp_path / "a.csv", office, 2500)) == 2500
    page = openpyxl.load_workbook(out).worksheets[0]
    assert page["C2501"].comment.text == "Customer name is missing"
    assert page["A1"].comment is None


def test_nothing_refused_is_nothing_written(tmp_path: Path, office: Session) -> None:
    out = tmp_path / "errors.xlsx"
    assert write_errors(out, prepare(office, sheet(tmp_path / "a.csv", HEADER, ROWS[0]))) == 0
    assert not out.exists()


def test_a_folder_that_is_not_there(tmp_path: Path, office: Session) -> None:
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, ROWS[1]), region="CN")
    with pytest.raises(EnvironmentFault, match="file_not_written"):
        write_errors(tmp_path / "no" / "errors.xlsx", plan)


def test_a_cell_corrected_in_place_is_checked_again(tmp_path: Path, office: Session) -> None:
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, *ROWS))
    (problem,) = plan.bad[0].problems
    assert (plan.bad[0].number, problem.field, problem.code) == (3, "phone", "too_short")
    mended = corrected(office, plan, {(3, 2): "13916202217", (4, 3): "38000"})
    assert not mended.bad
    assert len(write(office, mended).ids) == 3
