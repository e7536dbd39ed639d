"""Which row holds the column names, and how they are told apart."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from desktop.errors import Refused
from desktop.spreadsheets.header import UNSURE, guess_header
from desktop.spreadsheets.reader import NO_HEADER, Table, read_pasted_sheet, read_sheet, table_of
from desktop.spreadsheets.shaping import Shape
from desktop.spreadsheets.table import Cell, Row


def pasted(text: str, name: str, *, header_row: int | None = None) -> Table:
    """Header and rows of a block that was copied in a spreadsheet program."""
    return table_of(read_pasted_sheet(text, name), name, Shape(header_row))


def rows(*cells: tuple[Cell, ...]) -> list[Row]:
    return [Row(number, one) for number, one in enumerate(cells, start=1)]


DATA = tuple((f"王{number}", 13800138000 + number, "抖音") for number in range(8))


@pytest.mark.parametrize(
    "above",
    [
        (),
        (("十一月线索", None, None),),
        (("十一月线索", None, None), ("导出", "2026-11-20", None)),
        (("客户", None, "来源"), (None, None, "注：电话必填")),
        ((None, 2026, 11),),
    ],
)
def test_titles_above_the_names_are_passed_over(above: tuple[tuple[Cell, ...], ...]) -> None:
    guess = guess_header(rows(*above, ("姓名", "电话", "来源"), *DATA))
    assert guess.position == len(above)
    assert guess.confidence == 1.0


def test_names_above_texts_alone_are_less_certain() -> None:
    guess = guess_header(rows(("name", "city"), ("Wang", "Beijing"), ("Li", "Shanghai")))
    assert guess.position == 0
    assert UNSURE <= guess.confidence < 1.0


def test_a_title_as_wide_as_thin_rows_does_not_hide_the_names() -> None:
    names = tuple(f"column {number}" for number in range(12))
    thin = tuple(("王", 13800138000 + number, "抖音", *[None] * 9) for number in range(9))
    guess = guess_header(rows(("客户名单", "张三", "导出", *[None] * 9), names, *thin))
    assert guess.position == 1


def test_a_column_without_a_name_does_not_hide_the_names() -> None:
    guess = guess_header(rows(("a", "b", "c", None), *(("x", "y", "z", "w"),) * 3))
    assert guess.position == 0


def test_rows_without_names_are_doubted() -> None:
    table = pasted("王\t13800138000\n李\t13900139000\n", "block")
    assert table.header_confidence < UNSURE
    [note] = table.notes
    assert (note.code, note.arguments) == ("header_unsure", {"row": 1})
    whole = pasted("王\t13800138000\n李\t13900139000\n", "block", header_row=NO_HEADER)
    assert (whole.header, whole.header_row, whole.captions) == (["", ""], 0, ("A", "B"))
    assert [row.number for row in whole.rows] == [1, 2]
    assert whole.notes == ()


def test_nothing_but_numbers_has_its_first_row_as_names() -> None:
    assert guess_header(rows((1, 2), (3, 4))).confidence == 0.0


def test_repeated_and_padded_names_are_told_apart() -> None:
    table = pasted(" 电话\t电话 \t\t\u200bNote\nnote\n", "block")
    assert table.header == ["电话", "电话", "", "Note"]
    table = pasted("A\ta\t \tC\tA (2)\n1\t2\t3\t4\t5\n", "block")
    assert table.captions == ("A", "a (2)", "C", "C (2)", "A (2) (2)")


def test_a_name_over_two_lines_is_one_line(tmp_path: object) -> None:
    assert pasted('"电话\n(必填)"\t姓名\n1\t王\n', "block").header == ["电话 (必填)", "姓名"]


def test_a_block_that_was_copied() -> None:
    text = '姓名\t备注\r\n王\t"说 ""好"",\n明天来"\r\n李\t24" 屏\r\n\t\r\n'
    table = pasted(text, "block")
    assert table.delimiter == "\t"
    assert [(row.number, row.cells) for row in table.rows] == [
        (2, ("王", '说 "好",\n明天来')),
        (3, ("李", '24" 屏')),
    ]
    assert pasted("姓名;电话\n王;1\n", "block").header == ["姓名", "电话"]
    with pytest.raises(Refused, match="sheet_empty"):
        pasted(" \n", "block")
    with pytest.raises(Refused, match="header_row_missing"):
        pasted("a\tb", "block", header_row=7)


def of_two_rows(path: Path, upper: list[Cell], lower: list[Cell], *areas: str) -> Table:
    """A sheet with a title, two rows of names with these merged cells, and eight rows of data."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (
        ["展会登记"],
        upper,
        lower,
        *([at, f"王{at}", f"1370000111{at}", "沙发", 9000] for at in range(8)),
    ):
        sheet.append(row)
    for area in areas:
        sheet.merge_cells(area)
    workbook.save(path)
    return table_of(read_sheet(path), path.name)


def test_names_in_two_rows_are_those_that_reach_down_and_those_below(tmp_path: Path) -> None:
    upper: list[Cell] = ["序号", "姓名", "电话", "意向", None]
    lower: list[Cell] = [None, None, None, "产品", "预算"]
    whole = ("序号", "姓名", "电话", "产品", "预算")
    table = of_two_rows(tmp_path / "a.xlsx", upper, lower, "A2:A3", "B2:B3", "C2:C3", "D2:E2")
    assert (tuple(table.header), table.header_row, len(table.rows)) == (whole, 3, 8)
    groups: list[Cell] = ["序号", "客户", None, "意向", None]
    below: list[Cell] = [None, *whole[1:]]
    table = of_two_rows(tmp_path / "b.xlsx", groups, below, "A2:A3", "B2:C2", "D2:E2")
    assert (tuple(table.header), table.header_row, len(table.rows)) == (whole, 3, 8)


def test_names_that_are_two_rows_high_leave_the_data_where_it_is(tmp_path: Path) -> None:
    upper: list[Cell] = ["序号", "姓名", "电话", "产品", "预算"]
    tall = [f"{letter}2:{letter}3" for letter in "ABCDE"]
    table = of_two_rows(tmp_path / "a.xlsx", upper, [], *tall)
    assert (table.header, table.header_row, len(table.rows)) == (upper, 2, 8)
    beside = of_two_rows(tmp_path / "b.xlsx", upper, [1, None, "13700001119", None, 5], "B2:B3", "D2:D3")
    assert (beside.header, beside.header_row, len(beside.rows)) == (upper, 2, 9)
