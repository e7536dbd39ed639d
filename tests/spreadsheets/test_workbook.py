"""The workbook reader itself, as the child process runs it."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from desktop.errors import Refused
from desktop.spreadsheets.sent import NumberedCells, Packed
from desktop.spreadsheets.table import Opening
from desktop.spreadsheets.workbook import read_workbook, survey
from tests.spreadsheets.test_reader import change, simple

END = "</row></sheetData>"


class Panic(BaseException):
    """What a reader written in Rust raises when it gives up: no Exception."""


def read(path: Path, sheet: str | None = None) -> tuple[Opening, list[NumberedCells]]:
    received: list[Opening | Packed] = []
    read_workbook(path, sheet, received.append)
    [opening] = [message for message in received if isinstance(message, Opening)]
    return opening, [row for message in received if isinstance(message, Packed) for row in unpacked(message)]


def unpacked(message: Packed) -> list[NumberedCells]:
    return pickle.loads(message.data)  # noqa: S301 - packed by the reader under test


def test_rows_are_sent_after_what_is_known_of_the_sheet(tmp_path: Path) -> None:
    opening, rows = read(simple(tmp_path / "a.xlsx"))
    assert (opening.name, opening.names, opening.first_column, opening.height) == ("客户", ("客户",), 1, 3)
    assert [number for number, _cells in rows] == [1, 2, 3]


def test_a_panic_leads_to_the_second_reader(tmp_path: Path) -> None:
    received: list[Opening | Packed] = []

    def send(message: Opening | Packed) -> None:
        if not received:
            received.append(Packed(0, b""))
            raise Panic
        received.append(message)

    read_workbook(simple(tmp_path / "a.xlsx"), None, send)
    opening, rows = received[1], received[2]
    assert isinstance(opening, Opening)
    assert [note.code for note in opening.notes] == ["second_reader"]
    assert isinstance(rows, Packed)
    assert unpacked(rows)[1] == (2, ("王先生", 13800138000, "抖音"))


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, MemoryError])
def test_what_must_stop_the_reader_does(tmp_path: Path, stop: type[BaseException]) -> None:
    def send(_message: object) -> None:
        raise stop

    with pytest.raises(stop):
        read_workbook(simple(tmp_path / "a.xlsx"), None, send)


def test_the_second_reader_leaves_error_cells_empty_and_knows_the_sheets(tmp_path: Path) -> None:
    path = change(
        simple(tmp_path / "a.xlsx"), lambda xml: xml.replace(END, f'<c r="D3" t="e"><v>#CALC!</v></c>{END}')
    )
    opening, rows = read(path, "客户")
    assert rows[2] == (3, ("李女士", "139 0013 9000", None, None))
    assert [note.code for note in opening.notes] == ["second_reader", "error_cells"]
    with pytest.raises(Refused, match="sheet_unknown"):
        read(path, "none")


def test_neither_reader_can(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(Refused, match="file_damaged"):
        read(path)


@pytest.mark.parametrize(
    ("row", "large"),
    [
        ('<row r="1048576"><c r="A1048576"/></row>', False),
        ('<row r="60000000"><c r="A60000000"/></row>', True),
        ('<row r="9000"><c r="XFD9000"/></row>', True),
        ('<row r="9"><c r="XFD9"/></row>', False),
    ],
)
def test_the_extent_is_looked_at_before_the_sheet_is_read(tmp_path: Path, row: str, large: bool) -> None:
    path = change(simple(tmp_path / "a.xlsx"), lambda xml: xml.replace("</sheetData>", row + "</sheetData>"))
    assert survey(path, "客户").too_large is large
    if large:
        with pytest.raises(Refused, match="file_too_large"):
            read(path)


def test_a_sheet_whose_part_cannot_be_looked_at_is_read_and_told(tmp_path: Path) -> None:
    path = change(simple(tmp_path / "a.xlsx"), lambda xml: xml.replace("rId1", "rId"), "xl/workbook.xml")
    assert survey(path, "客户").notes() == []
    damaged = change(simple(tmp_path / "b.xlsx"), lambda xml: xml[:-5], "xl/workbook.xml")
    assert [note.code for note in survey(damaged, "客户").notes()] == ["not_surveyed"]


def test_a_sheet_that_has_no_part_tells_nothing(tmp_path: Path) -> None:
    assert survey(simple(tmp_path / "a.xlsx"), "none").notes() == []


def test_a_part_named_from_the_root_or_with_a_prefix_is_found(tmp_path: Path) -> None:
    def prefix(xml: str) -> str:
        for tag in ("worksheet", "sheetData", "row", "c", "v", "f"):
            for before, after in (
                (f"<{tag} ", f"<x:{tag} "),
                (f"<{tag}>", f"<x:{tag}>"),
                (f"</{tag}>", f"</x:{tag}>"),
            ):
                xml = xml.replace(before, after)
        return xml.replace("xmlns=", "xmlns:x=")

    path = change(
        simple(tmp_path / "a.xlsx"),
        lambda xml: prefix(xml.replace(END, f'<c r="D3"><f>1+1</f></c><c r="E3" t="e"><v>#N/A</v></c>{END}')),
    )
    path = change(path, lambda xml: xml.replace("/xl/worksheets", "worksheets"), "xl/_rels/workbook.xml.rels")
    assert [note.code for note in survey(path, "客户").notes()] == ["error_cells", "formulas_without_value"]
