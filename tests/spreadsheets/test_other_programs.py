"""Workbooks that other programs write: each format tells the same of the same sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from desktop.spreadsheets.reader import Table, read_sheet, read_table
from tests.spreadsheets.other_programs import (
    NOT_APPLICABLE,
    SHEET,
    compound,
    locked,
    old_workbook,
    write_ods,
    write_xls,
    write_xlsb,
)
from tests.spreadsheets.test_reader import change, note, refused

ROWS = [
    ["姓名", "电话", "备注"],
    ["王先生", 13800138000.0, "<&>"],
    [None, 13900139000.0, NOT_APPLICABLE],
    ["李女士", 0.5, True],
]


def write_xlsx(path: Path, rows: list[list[object]], *, hidden_row: int = 0) -> Path:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = SHEET
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.column_dimensions["C"].hidden = True
    if hidden_row:
        sheet.row_dimensions[hidden_row].hidden = True
    workbook.save(path)
    return path


WRITERS = {"xlsx": write_xlsx, "xls": write_xls, "xlsb": write_xlsb, "ods": write_ods}
FORMATS = pytest.mark.parametrize(("suffix", "write"), WRITERS.items())
Writer = Callable[..., Path]


def cells(table: Table) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]


@FORMATS
def test_each_format_tells_the_same(tmp_path: Path, suffix: str, write: Writer) -> None:
    # The name says nothing: it is the same wrong one for all.
    table = read_table(write(tmp_path / "list.csv", ROWS, hidden_row=4))
    assert (table.sheet, table.header) == (SHEET, ["姓名", "电话", "备注"])
    assert cells(table) == [
        ("王先生", 13800138000, "<&>"),
        (None, 13900139000, None),
        ("李女士", 0.5, True),
    ]
    assert note(table, "error_cells").arguments == {"cells": ("C3 #N/A",)}
    assert note(table, "hidden_rows").arguments == {"rows": ("4",)}
    assert note(table, "merged_cells").arguments == {"cells": ("A2:A3",)}
    assert ("hidden_columns" in {one.code for one in table.notes}) is (suffix != "xls")


@FORMATS
def test_what_is_hidden_is_left_out_if_asked(tmp_path: Path, suffix: str, write: Writer) -> None:
    table = read_table(write(tmp_path / "a", ROWS, hidden_row=4), skip_hidden=True)
    assert [row.number for row in table.rows] == [2, 3]
    assert table.header == ["姓名", "电话"] + (["备注"] if suffix == "xls" else [])
    assert note(table, "hidden_skipped")
    assert table.address(table.rows[0], 1) == "B2"


@FORMATS
def test_merged_cells_are_filled_down_if_asked(tmp_path: Path, suffix: str, write: Writer) -> None:
    path = write(tmp_path / f"a.{suffix}", ROWS)
    assert cells(read_table(path, fill_merged=True))[1][:2] == ("王先生", 13900139000)
    assert note(read_table(path, fill_merged=True), "merged_filled").arguments == {"cells": ("A2:A3",)}


@pytest.mark.parametrize("write", [write_xlsx, write_xls, write_ods])
def test_a_formula_that_was_never_calculated_is_told(tmp_path: Path, write: Writer) -> None:
    table = read_table(write(tmp_path / "a", [["a", "b"], ["x", "=1+1"], ["y", 2.0]]))
    assert note(table, "formulas_without_value").arguments == {"cells": ("B2",)}


def test_formulas_of_an_old_workbook_that_have_a_value_vouch_for_the_empty_ones(tmp_path: Path) -> None:
    table = read_table(write_xls(tmp_path / "a.xls", [["a", "b"], ["x", "=1"], ["y", f"={NOT_APPLICABLE}"]]))
    assert note(table, "error_cells").arguments == {"cells": ("B3 #N/A",)}
    assert "formulas_without_value" not in {one.code for one in table.notes}


def test_formulas_that_are_all_zero_until_they_are_calculated_are_told(tmp_path: Path) -> None:
    for values, told in (((0, 0), True), ((0, 5), False)):
        path = tmp_path / "a.xlsx"
        with xlsxwriter.Workbook(path) as workbook:
            sheet = workbook.add_worksheet()
            sheet.write_row(0, 0, ["a", "b"])
            for at, value in enumerate(values, start=1):
                sheet.write_row(at, 0, ["x"])
                sheet.write_formula(at, 1, "=1+1", None, value)
        table = read_table(path)
        assert [one.arguments for one in table.notes] == ([{"cells": ("B2", "B3")}] if told else [])


def test_midnight_is_a_date_in_every_format(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "a.ods", [["a", "b"], ["x", 2.0]])
    dated = 'office:value-type="date" office:date-value="2026-11-20T00:00:00"'
    change(
        path, lambda xml: xml.replace('office:value-type="float" office:value="2.0"', dated), "content.xml"
    )
    assert cells(read_table(path)) == [("x", date(2026, 11, 20))]


def test_an_ods_whose_cells_are_repeated_without_end_is_refused(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "a.ods", [["a", "b"], ["x", 2.0]])
    giant = 'table:number-columns-repeated="16384" office:value-type="float"'
    change(path, lambda xml: xml.replace('office:value-type="float"', giant), "content.xml")
    change(
        path,
        lambda xml: xml.replace("<table:table-row", '<table:table-row table:number-rows-repeated="1048576"'),
        "content.xml",
    )
    assert refused(path).code in {"file_too_large", "file_damaged"}


def test_rows_far_down_an_ods_keep_their_numbers(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "a.ods", [["a", "b"], [None, None], ["x", NOT_APPLICABLE]])
    change(
        path,
        lambda xml: xml.replace(
            "</table:table-row><table:table-row>",
            '</table:table-row><table:table-row table:number-rows-repeated="1000">',
            1,
        ),
        "content.xml",
    )
    table = read_table(path)
    assert [row.number for row in table.rows] == [1002]
    assert note(table, "error_cells").arguments == {"cells": ("B1002 #N/A",)}


def test_a_reader_that_panics_is_a_damaged_file(tmp_path: Path) -> None:
    path = write_xlsb(tmp_path / "a.xlsb", ROWS)
    change(path, lambda xml: xml.replace("rId1", "rId9"), "xl/_rels/workbook.bin.rels")
    assert refused(path).code == "file_damaged"


def test_an_old_workbook_with_a_protected_structure_needs_no_password(tmp_path: Path) -> None:
    path, plain = tmp_path / "a.xls", write_xls(tmp_path / "b.xls", ROWS, hidden_row=3)
    path.write_bytes(compound(locked(old_workbook(ROWS, hidden_row=3))))
    found, wanted = read_sheet(path), read_sheet(plain)
    assert [row.cells for row in found.rows] == [row.cells for row in wanted.rows]
    assert found.layout == wanted.layout
    assert len(wanted.rows) == len(ROWS)
    path.write_bytes(compound(locked(old_workbook(ROWS), key="secret")))
    assert refused(path).code == "file_encrypted"


def test_many_blocks_of_an_old_workbook_are_read(tmp_path: Path) -> None:
    rows = [[f"text {at}", at] for at in range(900)]
    path = tmp_path / "a.xls"
    path.write_bytes(compound(locked(old_workbook(rows))))
    assert [row.cells for row in read_sheet(path).rows] == [(text, float(at)) for text, at in rows]


def test_encrypted_workbooks_ask_for_a_copy_without_password(tmp_path: Path) -> None:
    assert refused(write_ods(tmp_path / "a.ods", ROWS, encrypted=True)).code == "file_encrypted"
    assert refused(write_xls(tmp_path / "a.xls", ROWS, encrypted=True)).code == "file_encrypted"
