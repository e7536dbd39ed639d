"""Delimited text: encodings, delimiters, quotes and the row numbers a spreadsheet program shows."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets import delimited, reader
from desktop.spreadsheets.delimited import likely_delimiter, parse_records
from desktop.spreadsheets.reader import Table, read_table

CHINESE = "姓名,电话,备注\r\n王先生,13800138000,喜欢真皮沙发，下周再来\r\n李女士,13900139000,客厅\r\n"
TRADITIONAL = "姓名,電話,備註\r\n王先生,0912345678,喜歡真皮沙發，下週再來\r\n李女士,0987654321,客廳\r\n"


def read(path: Path, data: str | bytes, **choices: object) -> Table:
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return read_table(path, **choices)  # pyright: ignore[reportArgumentType]


def cells(table: Table) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "utf-8-sig", "utf-8-sig"),
        (CHINESE, "gb18030", "gb18030"),
        (CHINESE, "gbk", "gb18030"),
        (CHINESE, "utf-16", "utf-16"),
        (CHINESE, "utf-16-le", "utf-16-le"),
        (CHINESE, "utf-16-be", "utf-16-be"),
        (TRADITIONAL, "cp950", "cp950"),
        ("name,phone\r\nJos\u00e9,1\r\n", "cp1252", "windows-1252"),
        ("name,phone\r\nJoe,1\r\n", "ascii", "utf-8"),
    ],
)
def test_encodings_are_found(tmp_path: Path, text: str, written: str, found: str) -> None:
    table = read(tmp_path / "a.csv", text.encode(written))
    lines = text.split("\r\n")
    assert table.header == lines[0].split(",")
    assert cells(table)[0] == tuple(lines[1].split(","))
    assert table.encoding == found
    assert table.notes == ()


def test_one_row_of_gb18030_is_enough(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", "姓名,来源\n欧阳娜娜,抖音\n".encode("gb18030"))
    assert cells(table) == [("欧阳娜娜", "抖音")]


def test_an_encoding_can_be_chosen(tmp_path: Path) -> None:
    data = CHINESE.encode("gb18030")
    assert read(tmp_path / "a.csv", data, encoding="gb18030").header[0] == "姓名"
    wrong = read(tmp_path / "a.csv", data, encoding="utf-8")
    assert [note.code for note in wrong.notes] == ["undecodable"]
    with pytest.raises(Refused) as caught:
        read(tmp_path / "a.csv", data, encoding="klingon")
    assert "klingon" in caught.value.sentence()


def test_hong_kong_characters_beyond_big5_are_read(tmp_path: Path) -> None:
    text = TRADITIONAL.replace("客廳", "客廳\u55ba\u5605\u5622")
    table = read(tmp_path / "a.csv", text.encode("big5hkscs"))
    assert (table.encoding, table.rows[-1].cells[2]) == ("big5hkscs", "客廳\u55ba\u5605\u5622")


def test_a_text_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MOST_BYTES", 10)
    with pytest.raises(Refused, match="file_too_large"):
        read(tmp_path / "a.csv", CHINESE)


def test_a_cell_that_is_too_long_is_no_reason_to_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delimited, "_LONGEST_CELL", 100)
    assert cells(read(tmp_path / "a.csv", "a,b\n1,2\n" + "x" * 200 + ",3\n")) == [
        ("1", "2"),
        ("x" * 200, "3"),
    ]


def test_a_first_caption_that_begins_like_a_separator_line(tmp_path: Path) -> None:
    assert read(tmp_path / "a.csv", "sep=a,b\n1,2\n").header == ["sep=a", "b"]


def test_a_broken_byte_does_not_make_utf8_something_else(tmp_path: Path) -> None:
    data = (CHINESE * 20).encode() + b"\xe7\xe7,1,x\r\n"
    table = read(tmp_path / "a.csv", data)
    assert (table.encoding, table.header[0]) == ("utf-8", "姓名")
    assert [note.code for note in table.notes] == ["undecodable"]


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", "\uff0c"])
def test_delimiters_are_found(tmp_path: Path, delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in (["a", "b", "c"], ["1", "x y", "2"], ["3", "", "4"]))
    table = read(tmp_path / "a.txt", text)
    assert table.delimiter == delimiter
    assert cells(table) == [("1", "x y", "2"), ("3", None, "4")]


def test_a_delimiter_inside_texts_does_not_win() -> None:
    assert likely_delimiter("name;remark\nWang;soft, red, big\nLi;green\nZhao;a, b\n") == ";"
    assert likely_delimiter('name,remark\n"Wang; Li","a;b;c"\nZhao,x\n') == ","
    assert likely_delimiter("phone\n1\n2\n") == ","
    assert likely_delimiter("") == ","


def test_a_separator_line_of_excel_counts_as_no_row(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", "sep=;\r\na;b\r\n1;2,5\r\n")
    assert (table.delimiter, table.header, table.header_row) == (";", ["a", "b"], 1)
    assert cells(table) == [("1", "2,5")]


def test_a_delimiter_can_be_chosen(tmp_path: Path) -> None:
    assert read(tmp_path / "a.csv", "a,b|c,d\n1,2|3,4\n", delimiter="|").header == ["a,b", "c,d"]


@pytest.mark.parametrize("delimiter", ["", "ab", "\n", '"'])
def test_what_cannot_separate_cells_is_refused(tmp_path: Path, delimiter: str) -> None:
    with pytest.raises(Refused) as caught:
        read(tmp_path / "a.csv", CHINESE, delimiter=delimiter)
    assert caught.value.code == "delimiter_unknown"
    assert "a.csv" in caught.value.sentence()


def test_a_large_text_is_read_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = read(tmp_path / "a.csv", CHINESE.encode("gb18030"))
    monkeypatch.setattr(reader, "SMALL_TEXT", 10)
    large = read(tmp_path / "a.csv", CHINESE.encode("gb18030"))
    assert [*large.rows] == [*small.rows]
    assert replace(large, rows=()) == replace(small, rows=())
    with pytest.raises(Refused, match="delimiter_unknown"):
        read(tmp_path / "a.csv", CHINESE, delimiter="ab")


def test_open_quotes_everywhere_take_no_longer(tmp_path: Path) -> None:
    started = monotonic()
    table = read(tmp_path / "a.csv", "a,b,c\n" + '1,"x\n' * 50_000)
    assert len(table.rows) > 20_000
    assert monotonic() - started < 8


def test_one_row_wider_than_all_others_takes_no_memory(tmp_path: Path) -> None:
    text = "a,b\n" + "1,2\n" * 20_000 + "1" + "," * 100_000 + "x\n"
    with pytest.raises(Refused, match="file_too_large"):
        read(tmp_path / "a.csv", text)


def test_zero_bytes_between_characters_are_dropped(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", b"name,phone\r\nW\0ang,1\r\n" + b"Li,2\r\n" * 50)
    assert cells(table)[0] == ("Wang", "1")


def test_rows_are_numbered_as_excel_shows_them(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", '\n\na,b\n1,"two\nlines"\n\n , \n3,4\n')
    assert table.header_row == 3
    assert [(row.number, row.cells) for row in table.rows] == [(4, ("1", "two\nlines")), (7, ("3", "4"))]


def test_mixed_line_ends(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", b"a,b\r\n1,2\n3,4\r5,6\r\n\x1a")
    assert cells(table) == [("1", "2"), ("3", "4"), ("5", "6")]


def test_ragged_rows_are_filled_up_and_told(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", "a,b,c\n1\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n")
    assert table.header == ["a", "b", "c", ""]
    assert cells(table)[0] == ("1", None, None, None)
    assert cells(table)[3] == ("1", "2", "3", "4")
    assert [(note.code, note.arguments["rows"]) for note in table.notes] == [("ragged_rows", (5,))]


def test_quotes(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", 'a,b\n"x, ""y""",2\n24" screen,3\n="00138",4\n')
    assert cells(table) == [('x, "y"', "2"), ('24" screen', "3"), ("00138", "4")]


def test_an_unclosed_quote_swallows_no_other_row(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", 'a,b,c\n1,"open,3\n4,5,6\n7,"two\nlines",9\n10,11,12\n')
    assert cells(table) == [
        ("1", '"open', "3"),
        ("4", "5", "6"),
        ("7", "two\nlines", "9"),
        ("10", "11", "12"),
    ]
    assert [(note.code, note.arguments["rows"]) for note in table.notes] == [("open_quotes", (2,))]


def test_two_unclosed_quotes_do_not_close_each_other(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", 'a,b\n1,"open\n3,4\n5,6\n7,"open\n8,9\n')
    assert [row.number for row in table.rows] == [2, 3, 4, 5, 6]
    assert cells(table)[0] == ("1", '"open')


def test_errors_that_a_spreadsheet_wrote_as_texts_are_told(tmp_path: Path) -> None:
    table = read(tmp_path / "a.csv", "name,phone,remark\nWang,#N/A,see #N/A\n#REF!,1,x\n")
    assert cells(table) == [("Wang", None, "see #N/A"), (None, "1", "x")]
    assert [(note.code, note.arguments["cells"]) for note in table.notes] == [
        ("error_cells", ("B2 #N/A", "A3 #REF!"))
    ]


def test_digits_lost_by_excel_stay_as_they_are(tmp_path: Path) -> None:
    assert cells(read(tmp_path / "a.csv", "name,phone\nWang,1.38E+10\n")) == [("Wang", "1.38E+10")]


def test_a_long_file_can_be_cancelled(tmp_path: Path) -> None:
    text = "a,b\n" + "1,2\n" * 5000
    progress = Progress()
    assert len(read(tmp_path / "a.csv", text, progress=progress).rows) == 5000
    assert progress.done == 5001
    progress.cancel()
    with pytest.raises(Cancelled):
        read(tmp_path / "a.csv", text, progress=progress)


TEXTS = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\r\t"), max_size=12
)


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=5), min_size=1, max_size=8), st.sampled_from(",;\t|"))
def test_what_csv_writes_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    width = len(rows[0])
    if all(len(row) == width for row in rows):
        assert parse_records(file.getvalue(), delimiter) == (rows, [])


@given(
    st.lists(st.tuples(TEXTS, TEXTS, TEXTS), min_size=1, max_size=8),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_a_file_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], encoding: str
) -> None:
    path = tmp_path_factory.mktemp("round") / "a.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([("name", "phone", "remark"), *rows])
    expected = [
        (number, tuple(cell or None for cell in row))
        for number, row in enumerate(rows, start=2)
        if any(cell.strip() for cell in row) and not any(cell.startswith("=") for cell in row)
    ]
    table = read_table(path, delimiter=",")
    found = [(row.number, row.cells) for row in table.rows]
    assert table.header[0] == "name"
    width = len(table.header)
    assert [pair for pair in expected if pair[0] in dict(found)] == expected
    assert all(dict(found)[number] == cells[:width] for number, cells in expected)


@given(st.binary(max_size=400))
def test_no_bytes_bring_the_reader_down(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "a.csv"
    path.write_bytes(b"a" + data)
    try:
        table = read_table(path)
    except Refused as refusal:
        refusal.sentence()
    else:
        assert all(len(row.cells) == len(table.header) for row in table.rows)
