"""Workbooks: what Excel and others write comes back as it was meant, and no file brings the program down."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import psutil
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from desktop.errors import Refused
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets.notes import NOTES, Note
from desktop.spreadsheets.reader import Table, cell_text, read_table
from desktop.spreadsheets.survey import column_letters

SHEET = "xl/worksheets/sheet1.xml"


def save(path: Path, fill: Callable[[openpyxl.Workbook], None]) -> Path:
    workbook = openpyxl.Workbook()
    fill(workbook)
    workbook.save(path)
    return path


def simple(path: Path) -> Path:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet.title = "客户"
        sheet.append(["姓名", "电话", "来源"])
        sheet.append(["王先生", 13800138000, "抖音"])
        sheet.append(["李女士", "139 0013 9000", None])

    return save(path, fill)


def change(path: Path, edit: Callable[[str], str], part: str = SHEET) -> Path:
    """Edits one part of a package by hand, for what no library writes."""
    with zipfile.ZipFile(path) as package_file:
        parts = {name: package_file.read(name) for name in package_file.namelist()}
    parts[part] = edit(parts[part].decode("utf-8")).encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package_file:
        for name, data in parts.items():
            package_file.writestr(name, data)
    return path


def refused(path: Path, **choices: object) -> Refused:
    with pytest.raises(Refused) as caught:
        read_table(path, **choices)  # pyright: ignore[reportArgumentType]
    assert path.name in caught.value.sentence()
    return caught.value


def note(table: Table, code: str) -> Note:
    found = {one.code: one for one in table.notes}
    assert code in found
    assert found[code].sentence()
    return found[code]


def test_a_plain_workbook(tmp_path: Path) -> None:
    progress = Progress()
    table = read_table(simple(tmp_path / "a.xlsx"), progress=progress)
    assert table.header == ["姓名", "电话", "来源"]
    assert [(row.number, row.cells) for row in table.rows] == [
        (2, ("王先生", 13800138000, "抖音")),
        (3, ("李女士", "139 0013 9000", None)),
    ]
    assert (table.header_row, table.first_column, table.sheet, table.sheets) == (1, 1, "客户", ("客户",))
    assert (table.encoding, table.delimiter, table.notes) == ("", "", ())
    assert progress.done == 3


def test_the_name_of_the_file_does_not_count(tmp_path: Path) -> None:
    assert read_table(simple(tmp_path / "a.csv")).header == ["姓名", "电话", "来源"]
    text = tmp_path / "b.xlsx"
    text.write_text("姓名,电话\n王先生,13800138000\n", encoding="utf-8")
    assert read_table(text).rows[0].cells == ("王先生", "13800138000")


def test_cells_keep_their_kinds(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet.append(["a", "b", "c", "d", "e", "f", "g", "h"])
        sheet.append(
            [1.5, 28000.0, True, date(2026, 11, 20), datetime.fromisoformat("2026-11-20 08:30"), time(9, 15)]
        )
        sheet["G2"] = timedelta(days=2)
        sheet["H2"] = " text "
        sheet.append([0.1, -3, 12345678901234567890, 999999999999999])

    table = read_table(save(tmp_path / "a.xlsx", fill))
    first = table.rows[0].cells
    assert first[:6] == (
        1.5,
        28000,
        True,
        date(2026, 11, 20),
        datetime.fromisoformat("2026-11-20 08:30"),
        time(9, 15),
    )
    assert isinstance(first[1], int)
    assert first[2] is True
    assert first[6:] == (timedelta(days=2), " text ")
    assert table.rows[1].cells[:2] == (0.1, -3)
    assert isinstance(table.rows[1].cells[2], float)
    assert table.rows[1].cells[3] == 999999999999999


def test_cells_as_text() -> None:
    assert cell_text(13800138000) == "13800138000"
    assert cell_text(1.5) == "1.5"
    assert cell_text(None) == ""
    assert (cell_text(True), cell_text(False)) == ("TRUE", "FALSE")
    assert cell_text(date(2026, 11, 20)) == "2026-11-20"
    assert cell_text(datetime.fromisoformat("2026-11-20 08:30")) == "2026-11-20 08:30"
    assert cell_text(datetime.fromisoformat("2026-11-20 08:30:05")) == "2026-11-20 08:30:05"
    assert cell_text(time(8, 30)) == "08:30:00"
    assert "E+" in cell_text(1.2345678901234568e19).upper()


def test_data_that_starts_at_c5(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet["C5"], sheet["D5"] = "姓名", "电话"
        sheet["C6"], sheet["D6"] = "王先生", "1"
        sheet["C9"] = "李女士"

    table = read_table(save(tmp_path / "a.xlsx", fill))
    assert (table.header, table.header_row, table.first_column) == (["姓名", "电话"], 5, 3)
    assert [(row.number, row.cells) for row in table.rows] == [(6, ("王先生", "1")), (9, ("李女士", None))]


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet["A1"] = "十一月线索"
        sheet["B2"] = 2026
        sheet["A4"], sheet["B4"] = " 姓名 ", "电话"
        sheet["A5"], sheet["B5"] = "王", 1

    path = save(tmp_path / "a.xlsx", fill)
    table = read_table(path)
    assert (table.header_row, table.header, len(table.rows)) == (4, ["姓名", "电话"], 1)
    assert read_table(path, header_row=1).header == ["十一月线索", ""]
    assert refused(path, header_row=3).code == "header_row_missing"


def test_a_single_column_has_its_first_row_as_header(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\nphone\n13800138000\n", encoding="utf-8")
    table = read_table(path)
    assert (table.header, table.header_row, table.rows[0].cells) == (["phone"], 2, ("13800138000",))


def test_sheets_are_chosen_by_name_and_hidden_ones_are_told(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        workbook.worksheets[0].title = "旧"
        workbook.worksheets[0].sheet_state = "hidden"
        workbook.worksheets[0].append(["x", "y"])
        workbook.create_sheet("新 表&1").append(["姓名", "电话"])
        workbook.create_sheet("空")

    path = save(tmp_path / "a.xlsx", fill)
    table = read_table(path)
    assert (table.sheet, table.sheets, table.header) == ("新 表&1", ("旧", "新 表&1", "空"), ["姓名", "电话"])
    assert "旧" in note(table, "hidden_sheets").sentence()
    assert read_table(path, sheet="旧").header == ["x", "y"]
    assert refused(path, sheet="空").code == "sheet_empty"
    assert refused(path, sheet="none").code == "sheet_unknown"


def test_errors_and_uncalculated_formulas_are_told(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet.append(["a", "b", "c"])
        sheet.append(["#N/A", "=1+1", "x"])

    table = read_table(save(tmp_path / "a.xlsx", fill))
    assert table.rows[0].cells == (None, None, "x")
    assert "A2 #N/A" in note(table, "error_cells").sentence()
    assert "B2" in note(table, "formulas_without_value").sentence()


def test_a_formula_calculated_to_an_empty_text_is_no_fault(tmp_path: Path) -> None:
    path = change(
        simple(tmp_path / "a.xlsx"),
        lambda xml: xml.replace(
            "</row></sheetData>", '<c r="D3" t="str"><f>A1</f><v></v></c></row></sheetData>'
        ),
    )
    assert read_table(path).notes == ()


def test_an_error_of_a_newer_excel_is_read_in_the_second_way(tmp_path: Path) -> None:
    path = change(
        simple(tmp_path / "a.xlsx"),
        lambda xml: xml.replace("</row></sheetData>", '<c r="D3" t="e"><v>#SPILL!</v></c></row></sheetData>'),
    )
    table = read_table(path)
    assert [row.number for row in table.rows] == [2, 3]
    assert table.rows[0].cells == ("王先生", 13800138000, "抖音")
    assert note(table, "second_reader")
    assert "D3 #SPILL!" in note(table, "error_cells").sentence()


def test_an_empty_styled_cell_does_not_shift_the_address_of_an_error(tmp_path: Path) -> None:
    path = change(
        simple(tmp_path / "a.xlsx"),
        lambda xml: xml.replace(
            "</row></sheetData>", '<c r="D3" s="0"/><c r="E3" t="e"><v>#REF!</v></c></row></sheetData>'
        ),
    )
    assert note(read_table(path), "error_cells").arguments == {"cells": ("E3 #REF!",)}


def test_merged_and_hidden_cells_are_told(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        for row in (["a", "b"], ["1", "x"], ["2", "y"]):
            sheet.append(row)
        sheet.merge_cells("A2:A3")
        sheet.row_dimensions[3].hidden = True

    table = read_table(save(tmp_path / "a.xlsx", fill))
    assert "A2:A3" in note(table, "merged_cells").sentence()
    assert note(table, "hidden_rows").arguments == {"rows": ("3",)}
    assert len(table.rows) == 2


def test_control_characters_and_long_texts_survive(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        workbook.worksheets[0].append(["a", "b"])
        workbook.worksheets[0].append(["line\nbreak\ttab", "长" * 5000])

    assert read_table(save(tmp_path / "a.xlsx", fill)).rows[0].cells == ("line\nbreak\ttab", "长" * 5000)


def test_many_rows_come_in_chunks_and_can_be_cancelled(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        for number in range(5001):
            workbook.worksheets[0].append(["name", number])

    path = save(tmp_path / "a.xlsx", fill)
    assert [row.number for row in read_table(path).rows] == list(range(2, 5002))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_table(path, progress=progress)


def test_the_reading_process_loads_no_qt() -> None:
    source = (
        "import sys, desktop.spreadsheets.reading, desktop.spreadsheets.reader;"
        "sys.exit(bool({'PySide6', 'peewee', 'openpyxl', 'python_calamine'} & set(sys.modules)))"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", source], cwd=root, check=False).returncode == 0


def test_column_letters() -> None:
    letters = {1: "A", 26: "Z", 27: "AA", 702: "ZZ", 703: "AAA", 16384: "XFD"}
    assert {number: column_letters(number) for number in letters} == letters


def test_every_note_has_its_words() -> None:
    values = {"cells": "A1", "sheets": "s", "rows": "1", "row": 1, "columns": "A", "encoding": "e"}
    assert all(Note(code, values).sentence() for code in NOTES)


def test_dates_out_of_range_become_no_other_date(tmp_path: Path) -> None:
    serials = (0, -1, 59, 60, 61, 46346, 46346.5, 2958465, 2958466, 3_000_000_000)

    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet.append(["name", "date"])
        for number, serial in enumerate(serials, start=2):
            sheet.append(["x", serial])
            sheet.cell(number, 2).number_format = "yyyy-mm-dd"

    table = read_table(save(tmp_path / "a.xlsx", fill))
    assert [row.cells[1] for row in table.rows] == [
        time(0),
        time(0),
        date(1900, 2, 28),
        date(1900, 2, 28),
        date(1900, 3, 1),
        date(2026, 11, 20),
        datetime.fromisoformat("2026-11-20 12:00"),
        date(9999, 12, 31),
        2958466,
        3_000_000_000,
    ]


def test_dates_counted_from_1904(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        workbook.epoch = CALENDAR_MAC_1904
        workbook.worksheets[0].append(["name", "date"])
        workbook.worksheets[0].append(["x", date(2026, 11, 20)])

    assert read_table(save(tmp_path / "a.xlsx", fill)).rows[0].cells == ("x", date(2026, 11, 20))


def test_both_ways_of_reading_tell_the_same(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet.append(["a", "b", "c", "d", "e"])
        sheet.append(
            ["x", 13800138000.0, date(2026, 11, 20), datetime.fromisoformat("2026-11-20 08:30"), True]
        )
        sheet.append(["1.38E+10", 1.38e10, time(8, 30), 0.5, " y "])

    path = save(tmp_path / "a.xlsx", fill)
    first = read_table(path)
    second = read_table(
        change(
            path,
            lambda xml: xml.replace(
                "</row></sheetData>", '<c r="F3" t="e"><v>#CALC!</v></c></row></sheetData>'
            ),
        )
    )
    assert [one.code for one in second.notes] == ["second_reader", "error_cells"]
    assert [*second.rows] == [*first.rows]
    assert first.rows[1].cells[:2] == ("1.38E+10", 13800000000)


def test_a_workbook_with_macros_is_read(tmp_path: Path) -> None:
    path = simple(tmp_path / "a.xlsm")
    with zipfile.ZipFile(path, "a") as macros:
        macros.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 anything")
    change(path, lambda xml: xml.replace("sheet.main", "sheet.macroEnabled.main"), "[Content_Types].xml")
    assert read_table(path).header == ["姓名", "电话", "来源"]


def test_a_million_used_rows_with_three_cells(tmp_path: Path) -> None:
    path = change(
        simple(tmp_path / "a.xlsx"),
        lambda xml: xml.replace(
            "</sheetData>", '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'
        ),
    )
    assert [row.number for row in read_table(path).rows] == [2, 3, 1048576]


def test_rows_of_a_long_sheet_are_read_wherever_they_are_looked_at(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.worksheets[0]
        sheet.append(["Leads of November"])
        sheet.append(["name", "phone", "remark"])
        for number in range(5000):
            sheet.append([f"name {number}", 13800000000 + number])
        sheet.append(["wide", 1, 2, 3])
        sheet.merge_cells("A4000:A4500")
        sheet.row_dimensions[4501].hidden = True

    path = save(tmp_path / "a.xlsx", fill)
    table = read_table(path, skip_hidden=True, fill_merged=True)
    assert table.header == ["name", "phone", "remark", ""]
    assert len(table.rows) == 5000
    rows = {row.number: row.cells for row in table.rows}
    assert rows[4200] == ("name 3997", 13800004197, None, None)
    assert rows[5003] == ("wide", 1, 2, 3)
    assert 4501 not in rows
    # Looked at here and there, backwards too, the rows are the same.
    assert [row.number for row in table.rows[4990:]] == [row.number for row in [*table.rows][4990:]]
    assert table.rows[-1] == table.rows[4999]
    assert table.rows[0].number == 3
    with pytest.raises(IndexError):
        table.rows[5000]


def test_a_reading_that_is_cancelled_ends_its_child(tmp_path: Path) -> None:
    path = save(
        tmp_path / "a.xlsx",
        lambda workbook: [workbook.worksheets[0].append(["a", number]) for number in range(9000)] and None,
    )
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_table(path, progress=progress)
    assert not [one for one in psutil.Process().children() if "spawn_main" in " ".join(one.cmdline())]


def test_a_path_with_chinese_and_spaces(tmp_path: Path) -> None:
    path = simple(tmp_path / "名 单.xlsx")
    assert read_table(str(path)).header == ["姓名", "电话", "来源"]
