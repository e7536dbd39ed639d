"""Files that are no spreadsheet, damaged, protected or hostile: one clear sentence at once."""

from __future__ import annotations

import zipfile
from pathlib import Path
from time import monotonic

import openpyxl
import pytest

from desktop.spreadsheets import kind, reading
from tests.spreadsheets.other_programs import compound, write_xls
from tests.spreadsheets.test_reader import SHEET, change, refused, save, simple


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n \n\t", b"\0" * 50])
def test_an_empty_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    assert refused(path).code == "file_empty"


def test_an_empty_workbook(tmp_path: Path) -> None:
    assert refused(save(tmp_path / "a.xlsx", lambda _workbook: None)).code == "sheet_empty"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 ...",
        b"\x89PNG\r\n\x1a\n....",
        b"PK\x05\x06" + b"\0" * 18,
        b"<html><table><tr><td> </td></tr></table></html>",
        b'\xef\xbb\xbf  <?xml version="1.0"?><Workbook/>',
        b"\x09\x04\x06\x00\x00\x00\x10\x00",
        b"MIME-Version: 1.0\r\n\r\n<table>",
        compound(b"letter", "WordDocument"),
        bytes(range(256)) * 8,
    ],
)
def test_what_is_no_spreadsheet(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(data)
    assert refused(path).code == "not_a_spreadsheet"


def test_a_package_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as other:
        other.writestr("word/document.xml", "<w/>")
    assert refused(path).code == "not_a_spreadsheet"


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx").code == "file_unreadable"


@pytest.mark.parametrize(
    ("name", "stream"),
    [
        ("a.xlsx", "EncryptedPackage"),
        ("a.xls", "EncryptionInfo"),
        ("a.xls", "DRMContent"),
        ("a.xlsx", "something else"),
        ("A.XLSM", ""),
    ],
)
def test_an_encrypted_workbook(tmp_path: Path, name: str, stream: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + stream.encode("utf-16-le"))
    error = refused(path)
    assert error.code == "file_encrypted"
    assert error.sentence() == (
        f"The file {name} is protected by a password: save a copy without one and choose that."
    )


def test_an_encrypted_package(tmp_path: Path) -> None:
    path = simple(tmp_path / "a.xlsx")
    data = bytearray(path.read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 8] |= 1
    path.write_bytes(data)
    assert refused(path).code == "file_encrypted"


def test_an_old_workbook_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kind, "MOST_OLD_WORKBOOK", 100)
    path = tmp_path / "a.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert refused(path).code == "file_too_large"


def test_an_old_workbook_that_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "Workbook".encode("utf-16-le"))
    assert refused(path).code == "file_damaged"


@pytest.mark.parametrize("length", [8, 520, 1500, 3000])
def test_an_old_workbook_that_was_cut_off_is_damaged(tmp_path: Path, length: int) -> None:
    path = write_xls(tmp_path / "a.xls", [["Name", "Phone"], ["徐可", "13816502217"]])
    path.write_bytes(path.read_bytes()[:length])
    assert refused(path).code == "file_damaged"


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_truncated_workbook(tmp_path: Path, share: float) -> None:
    path = simple(tmp_path / "a.xlsx")
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    assert refused(path).code == "file_damaged"


def test_a_damaged_sheet(tmp_path: Path) -> None:
    path = change(simple(tmp_path / "a.xlsx"), lambda xml: xml[: len(xml) // 2])
    assert refused(path).code == "file_damaged"


def test_a_bomb_is_known_by_its_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = simple(tmp_path / "a.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/media/zeros.bin", b"\0" * 3_000_000)
    monkeypatch.setattr(kind, "RATIO_MATTERS_FROM", 1_000_000)
    assert refused(path).code == "file_too_large"


def test_a_used_range_as_large_as_can_be(tmp_path: Path) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        workbook.worksheets[0]["A1"], workbook.worksheets[0]["XFD1048576"] = "a", "b"

    assert refused(save(tmp_path / "a.xlsx", fill)).code == "file_too_large"


def test_a_row_number_beyond_all_sense(tmp_path: Path) -> None:
    path = change(
        simple(tmp_path / "a.xlsx"),
        lambda xml: xml.replace('r="3"', 'r="4000000000"').replace("A3", "A4000000000"),
    )
    assert refused(path).code in {"file_too_large", "file_damaged"}


def test_a_row_number_beyond_all_sense_is_no_trap_for_the_second_reader(tmp_path: Path) -> None:
    path = change(
        simple(tmp_path / "a.xlsx"),
        lambda xml: xml.replace(
            "<sheetData>", '<sheetData><row r="2000000000"><c t="e" r="A2000000000"><v>#CALC!</v></c></row>'
        ),
    )
    started = monotonic()
    assert refused(path).code in {"file_too_large", "file_damaged"}
    assert monotonic() - started < reading.MOST_SILENCE


def test_a_reader_that_needs_too_much_memory_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_MEMORY", 1_000_000)
    assert refused(simple(tmp_path / "a.xlsx")).code == "file_too_large"


def test_a_reader_that_says_nothing_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_SILENCE", -1.0)
    monkeypatch.setattr(reading, "LOOK_EVERY", 0.0)
    assert refused(simple(tmp_path / "a.xlsx")).code == "file_too_large"


def test_two_gigabytes_when_unpacked_are_known_before(tmp_path: Path) -> None:
    path = simple(tmp_path / "a.xlsx")
    data = bytearray(path.read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (3 * 1024**3).to_bytes(4, "little")
    path.write_bytes(data)
    assert refused(path).code == "file_too_large"


def test_a_bomb_whose_directory_lies_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_MEMORY", 400 * 1024**2)
    path = simple(tmp_path / "a.xlsx")
    row = '<row r="1">' + "<c r='A1'/>" * 9 + "</row>"
    change(path, lambda xml: xml.replace("<sheetData>", "<sheetData>" + row * 1_000_000))
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"PK\x01\x02", 0, data.index(SHEET.encode(), data.index(b"PK\x01\x02")))
    data[entry + 24 : entry + 28] = (1000).to_bytes(4, "little")
    path.write_bytes(data)
    assert refused(path).code in {"file_too_large", "file_damaged"}
