"""Looks into the records of an .xls for what its reader passes over in silence."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop.spreadsheets.compound import Compound
from desktop.spreadsheets.open_key import in_the_clear, opens_to_all
from desktop.spreadsheets.survey import ERRORS, Survey, address

_FORMULA, _END, _PASSWORD, _COLUMNS, _SHEET = 0x06, 0x0A, 0x2F, 0x7D, 0x85
_MERGED, _ERROR, _ROW, _BEGIN = 0xE5, 0x205, 0x208, 0x809
_ROW_IS_HIDDEN = 0x20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What a formula's value is where it is no number.
_AN_ERROR, _NOTHING = 2, 3


def survey(path: Path, sheet: str) -> Survey:
    """Surveys one sheet of an .xls.

    Raises:
        NoCompound, struct.error, IndexError: the file is damaged.
    """
    found = Survey()
    data = _workbook(in_the_clear(path.read_bytes()))
    start = _start_of(data, sheet)
    calculated = False
    for kind, body in _records(data, start) if start else ():
        if kind == _END:
            break
        if kind == _FORMULA and body[12:14] == b"\xff\xff" and body[6] == _NOTHING:
            found.uncalculated.append(_place(body))
        else:
            calculated = calculated or kind == _FORMULA
            _look_at(kind, body, found)
    if calculated:
        # Among others that have a value, an empty one was calculated to be empty.
        found.uncalculated.clear()
    return found


def readable(path: Path) -> BinaryIO:
    """A workbook as its reader takes it: an .xls without an encryption that asks for no password.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        old = file.read(len(_OLE)) == _OLE
    return BytesIO(in_the_clear(path.read_bytes())) if old else path.open("rb")


def is_encrypted(data: bytes) -> bool:
    """Whether the bytes of an .xls say that it needs a password, which one with a protected structure does not.

    Raises:
        NoCompound: the file is damaged.
    """
    records = _workbook(data)
    for kind, _body in _records(records, 0):
        if kind in (_PASSWORD, _END):
            return kind == _PASSWORD and not opens_to_all(records)
    return False


def _workbook(data: bytes) -> bytes:
    compound = Compound(data)
    return compound.stream("Workbook") or compound.stream("Book")


def _records(data: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, at)
        yield kind, data[at + 4 : at + 4 + size]
        at += 4 + size


def _start_of(data: bytes, sheet: str) -> int:
    wide_names = data[4:6] == b"\x00\x06"
    for kind, body in _records(data, 0):
        if kind == _END:
            break
        if kind == _SHEET and _name(body, wide_names) == sheet:
            return struct.unpack_from("<I", body)[0]
    return 0


def _name(body: bytes, wide_names: bool) -> str:
    if not wide_names:
        return body[7 : 7 + body[6]].decode("gb18030", errors="replace")
    return body[8:].decode("utf-16-le" if body[7] & 1 else "latin-1", errors="replace")


def _look_at(kind: int, body: bytes, found: Survey) -> None:
    if kind == _ERROR and body[7]:
        _add_error(body, body[6], found)
    elif kind == _FORMULA and body[12:14] == b"\xff\xff" and body[6] == _AN_ERROR:
        _add_error(body, body[8], found)
    elif kind == _ROW and struct.unpack_from("<H", body, 12)[0] & _ROW_IS_HIDDEN:
        found.hidden_rows.add(struct.unpack_from("<H", body)[0] + 1)
    elif kind == _COLUMNS and struct.unpack_from("<H", body, 8)[0] & 1:
        first, last = struct.unpack_from("<HH", body)
        found.hide_columns(first + 1, last + 1)
    elif kind == _MERGED:
        for at in range(2, 2 + 8 * struct.unpack_from("<H", body)[0], 8):
            first, last, left, right = struct.unpack_from("<HHHH", body, at)
            found.merged.append((first + 1, left + 1, last + 1, right + 1))


def _add_error(body: bytes, code: int, found: Survey) -> None:
    found.errors.append(f"{_place(body)} {ERRORS.get(code, '')}".rstrip())


def _place(body: bytes) -> str:
    row, column = struct.unpack_from("<HH", body)
    return address(row + 1, column + 1)
