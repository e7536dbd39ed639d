"""Lists that a program wrote as a web page or as XML and called .xls."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.spreadsheets.reader import Table, read_table
from tests.spreadsheets.test_reader import note, refused

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv=Content-Type content="text/html; charset={charset}"><style>td {{ color: <b> }}</style></head>
<body><table><tr><td>十一月线索</td></tr></table>
<TABLE border=1><tr><th>姓名<th colspan=2>电话</tr>
<tr><td rowspan=2>王&amp;先生</td><td>13800138000</td><td>&nbsp;</td></tr>
<tr><td>139<br>0013</td><td> a
 b </td></tr><tr><td></td></tr><tr><td>李<td>#REF!<td>x</table></body></html>"""

XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="旧"><Table><Row><Cell><Data ss:Type="String">old</Data></Cell></Row></Table>
<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>
<Worksheet ss:Name="客户"><Table><Column/><Column ss:Index="3" ss:Hidden="1"/>
<Row ss:Index="2"><Cell><Data ss:Type="String">姓名</Data></Cell><Cell><Data ss:Type="String">电话</Data></Cell>
<Cell><Data ss:Type="String">日期</Data></Cell><Cell><Data ss:Type="String">是否</Data></Cell></Row>
<Row><Cell ss:MergeDown="1"><Data ss:Type="String">王</Data></Cell><Cell><Data ss:Type="Number">13800138000</Data></Cell>
<Cell><Data ss:Type="DateTime">2026-11-20T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
<Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="Error">#N/A</Data></Cell>
<Cell><Data ss:Type="DateTime">2026-11-20T08:30:00.000</Data></Cell><Cell><Data ss:Type="Number">0.5</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def cells(table: Table) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize(
    ("charset", "written"),
    [("utf-8", "utf-8"), ("gb2312", "gb18030"), ("nonsense", "utf-8"), ("utf-16", "utf-16")],
)
def test_the_largest_table_of_a_page_is_read(tmp_path: Path, charset: str, written: str) -> None:
    path = write(tmp_path / "a.xls", PAGE.format(charset=charset), written)
    table = read_table(path)
    assert (table.header, table.sheet, table.sheets) == (["姓名", "电话", ""], "2", ("1", "2"))
    assert [(row.number, row.cells) for row in table.rows] == [
        (2, ("王&先生", "13800138000", None)),
        (3, (None, "139\n0013", "a b")),
        (5, ("李", None, "x")),
    ]
    assert note(table, "error_cells").arguments == {"cells": ("B5 #REF!",)}
    assert note(table, "merged_cells").arguments == {"cells": ("B1:C1", "A2:A3")}
    assert cells(read_table(path, fill_merged=True))[1][0] == "王&先生"
    assert read_table(path, sheet="1").header == ["十一月线索"]
    assert refused(path, sheet="3").code == "sheet_unknown"


def test_the_xml_of_excel_2003_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xls", XML)
    table = read_table(path)
    assert (table.sheet, table.sheets, table.header_row) == ("客户", ("旧", "客户"), 2)
    assert table.header == ["姓名", "电话", "日期", "是否"]
    assert [(row.number, row.cells) for row in table.rows] == [
        (3, ("王", 13800138000, date(2026, 11, 20), True)),
        (4, (None, None, datetime.fromisoformat("2026-11-20 08:30"), 0.5)),
    ]
    assert {one.code: one.arguments for one in table.notes} == {
        "error_cells": {"cells": ("B4 #N/A",)},
        "hidden_sheets": {"sheets": ("旧",)},
        "hidden_rows": {"rows": ("4",)},
        "hidden_columns": {"columns": ("C",)},
        "merged_cells": {"cells": ("A3:A4",)},
    }
    assert read_table(path, sheet="旧").header == ["old"]


@pytest.mark.parametrize(
    "text",
    [
        XML[:-40],
        XML.replace("<?mso", '<!DOCTYPE a [<!ENTITY b "c">]><?mso'),
        XML.replace("13800138000", "one"),
        XML.replace("2026-11-20T08", "yesterday"),
    ],
)
def test_a_damaged_xml_is_refused(tmp_path: Path, text: str) -> None:
    assert refused(write(tmp_path / "a.xls", text)).code == "file_damaged"


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html><body><p>Sign in</p></body></html>",
        '<?xml version="1.0"?><Workbook/>',
        "<?xml version='1.0'?><rows><table><tr/></table></rows>",
    ],
)
def test_other_markup_is_no_spreadsheet(tmp_path: Path, text: str) -> None:
    assert refused(write(tmp_path / "a.xls", text)).code == "not_a_spreadsheet"


def test_a_page_with_giant_spans_ends(tmp_path: Path) -> None:
    text = "<table>" + "<tr><td colspan=99999999 rowspan=99999999>x<td>y</tr>" * 200 + "</table>"
    table = read_table(write(tmp_path / "a.html", text))
    assert table.header[0] == "x"
