"""Sound spreadsheets in each format, and ways to spoil them."""

from __future__ import annotations

import io
import random
import re
import struct
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import xlsxwriter

from tests.spreadsheets.other_programs import NOT_APPLICABLE, write_ods, write_xls, write_xlsb

ROWS = [
    ["姓名", "电话", "备注"],
    ["王先生", 13800138000.0, "<&>"],
    [None, 13900139000.0, NOT_APPLICABLE],
    ["李女士", 0.5, True],
    *([f"客户 {number}", 13700000000.0 + number, "抖音"] for number in range(20)),
]
_TEXT = 'name,phone,remark\r\n王先生,13800138000,"says ""hello"", then\r\nleaves"\r\n李女士,"1,5",\r\n' * 4
_PAGE = "<html><table border=1><tr><th>姓名<th>电话</tr>" + "<tr><td colspan=1>王</td><td>1</td></tr>" * 9
_OLD_XML = (
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>'
    '<Row ss:Index="2"><Cell ss:Index="3"><Data ss:Type="Number">1.5</Data></Cell>'
    '<Cell ss:MergeAcross="2"><Data ss:Type="DateTime">2026-01-31T00:00:00.000</Data></Cell></Row>'
    "<Row><Cell><Data ss:Type='String'>x</Data></Cell></Row></Table></Worksheet></Workbook>"
)
_GIANTS = (b"4294967295", b"99999999999999999999", b"-1", b"0", b"1e308", b"NaN", b"1048577", b"2147483648")
_NUMBER = re.compile(rb"\d+")
_TAG = re.compile(rb"<[^<>]{1,200}>")
_ATTRIBUTE = re.compile(rb'\s[\w:]+="[^"]*"')

Spoiler = Callable[[bytes, random.Random], bytes]


def seeds(folder: Path) -> list[tuple[str, bytes]]:
    """Sound files and their suffixes; the formats that the importer must stand weigh the same."""
    xls, ods, xlsb = folder / "sound.xls", folder / "sound.ods", folder / "sound.xlsb"
    write_xls(xls, ROWS, hidden_row=4)
    write_ods(ods, ROWS, hidden_row=4)
    write_xlsb(xlsb, ROWS, hidden_row=4)
    texts = [_TEXT.encode(one) for one in ("utf-8", "utf-8-sig", "gb18030", "utf-16")]
    made = [
        *((".xlsx", one) for one in (_by_openpyxl(), _by_xlsxwriter()) for _ in range(2)),
        *((".xls", xls.read_bytes()) for _ in range(4)),
        *((".ods", ods.read_bytes()) for _ in range(4)),
        *((".csv", one) for one in texts),
        (".xlsb", xlsb.read_bytes()),
        (".xls", _PAGE.encode()),
        (".xml", _OLD_XML.encode()),
    ]
    for path in (xls, ods, xlsb):
        path.unlink()
    return made


def spoil(data: bytes, suffix: str, chance: random.Random) -> bytes:
    """The bytes of a file, spoilt in one to three ways."""
    packed = data.startswith(b"PK")
    for _ in range(chance.randint(1, 3)):
        spoilers = (*_ANY, *(_PACKED if packed else _OLD if data.startswith(b"\xd0\xcf") else _MARKUP))
        data = chance.choice(spoilers)(data, chance)
        # What a way spoilt for good needs no other.
        if packed and not zipfile.is_zipfile(io.BytesIO(data)):
            break
    return data


def _by_openpyxl() -> bytes:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    for row in ROWS:
        sheet.append(row)
    sheet["D2"], sheet["E2"], sheet["F2"] = (
        "=1+1",
        date(2026, 11, 20),
        datetime.fromisoformat("2026-11-20 08:30"),
    )
    sheet.merge_cells("A2:A3")
    sheet.row_dimensions[4].hidden = True
    workbook.create_sheet("hidden").sheet_state = "hidden"
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def _by_xlsxwriter() -> bytes:
    file = io.BytesIO()
    workbook = xlsxwriter.Workbook(file)
    sheet = workbook.add_worksheet("客户")
    for at, row in enumerate(ROWS):
        sheet.write_row(at, 0, row)
    sheet.write_formula("D2", "=SUM(B2:B3)", None, 5)
    sheet.write_datetime(
        "E2", datetime.fromisoformat("2026-11-20 08:30"), workbook.add_format({"num_format": 22})
    )
    sheet.autofilter("A1:C9")
    workbook.close()
    return file.getvalue()


def _flip(data: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20)) if spoilt else 0):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _drop(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.randrange(64) :]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.randrange(512)]
    return data[:start] + piece * chance.choice((2, 3, 50)) + data[start:]


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return (
        data[:at]
        + chance.choice((b"\0" * 40, b'"', b"\r", b"\n\n", b"\xff\xfe", b"<", b"PK\x03\x04"))
        + data[at:]
    )


def _giant(data: bytes, chance: random.Random) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + chance.choice(_GIANTS) + data[one.end() :]


def _drop_tag(data: bytes, chance: random.Random) -> bytes:
    found = list(_TAG.finditer(data))
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + chance.choice((b"", one[0] * 2, one[0][:-1])) + data[one.end() :]


def _spoil_attribute(data: bytes, chance: random.Random) -> bytes:
    found = list(_ATTRIBUTE.finditer(data))
    if not found:
        return data
    one, other = chance.choice(found), chance.choice(found)
    return data[: one.start()] + chance.choice((b"", one[0] * 2, other[0])) + data[one.end() :]


def _record_number(data: bytes, chance: random.Random) -> bytes:
    """Four bytes of an old workbook become a giant number."""
    at = chance.randrange(0, max(len(data) - 4, 1))
    return (
        data[:at]
        + struct.pack("<I", chance.choice((0xFFFFFFFF, 0x7FFFFFFF, 0xFFFE, 0, 1 << 20)))
        + data[at + 4 :]
    )


def _spoil_part(data: bytes, chance: random.Random) -> bytes:
    """Spoils what is inside a package and packs it again."""

    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        name = chance.choice(list(parts))
        spoilers = (*_ANY, *(_OLD if name.endswith(".bin") else _MARKUP))
        return {**parts, name: chance.choice(spoilers)(parts[name], chance)}

    return _repacked(data, change)


def _swap_parts(data: bytes, chance: random.Random) -> bytes:
    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        one, other = chance.choice(list(parts)), chance.choice(list(parts))
        return {**parts, one: parts[other], other: parts[one]}

    return _repacked(data, change)


def _lose_part(data: bytes, chance: random.Random) -> bytes:
    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        lost = chance.choice(list(parts))
        return {name: part for name, part in parts.items() if name != lost}

    return _repacked(data, change)


def _repacked(data: bytes, change: Callable[[dict[str, bytes]], dict[str, bytes]]) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except Exception:  # noqa: BLE001 - spoilt before, in whatever way
        return data
    if not parts:
        return data
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in change(parts).items():
            package.writestr(name, part)
    return file.getvalue()


_ANY: tuple[Spoiler, ...] = (_flip, _truncate, _drop, _repeat, _insert)
_MARKUP: tuple[Spoiler, ...] = (_giant, _drop_tag, _spoil_attribute)
_OLD: tuple[Spoiler, ...] = (_record_number, _record_number)
# Most of what is done to a packed file should reach what is inside.
_PACKED: tuple[Spoiler, ...] = (*[_spoil_part] * 12, _swap_parts, _lose_part)
