"""Looks into the records of an .xlsb for what its reader passes over in silence."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator

from desktop.spreadsheets.package import related_part
from desktop.spreadsheets.survey import ERRORS, Survey, address

_ROW, _ERROR_CELL, _ERROR_FORMULA, _COLUMNS, _SHEET, _MERGED = 0, 3, 11, 60, 156, 176
_ROW_IS_HIDDEN = 0x10


def survey(package: zipfile.ZipFile, sheet: str) -> Survey:
    """Surveys one sheet of an .xlsb.

    Raises:
        KeyError, struct.error, zipfile.BadZipFile, ET.ParseError: the package is damaged.
    """
    found = Survey()
    relation = _relation(package.read("xl/workbook.bin"), sheet)
    part = related_part(package, "xl/_rels/workbook.bin.rels", relation)
    row = 0
    for kind, data in _records(package.read(part)) if part else ():
        if kind == _ROW:
            row = struct.unpack_from("<I", data)[0] + 1
            if data[11] & _ROW_IS_HIDDEN:
                found.hidden_rows.add(row)
        elif kind in (_ERROR_CELL, _ERROR_FORMULA):
            column = struct.unpack_from("<I", data)[0] + 1
            found.errors.append(f"{address(row, column)} {ERRORS.get(data[8], '')}".rstrip())
        elif kind == _COLUMNS:
            first, last = struct.unpack_from("<II", data)
            if data[16] & 1:
                found.hide_columns(first + 1, last + 1)
        elif kind == _MERGED:
            first, last, left, right = struct.unpack_from("<IIII", data)
            found.merged.append((first + 1, left + 1, last + 1, right + 1))
    return found


def _relation(workbook: bytes, sheet: str) -> str:
    for kind, data in _records(workbook):
        if kind == _SHEET:
            relation, end = _text(data, 8)
            if _text(data, end)[0] == sheet:
                return relation
    return ""


def _text(data: bytes, at: int) -> tuple[str, int]:
    end = at + 4 + 2 * struct.unpack_from("<I", data, at)[0]
    return data[at + 4 : end].decode("utf-16-le", errors="replace"), end


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        kind, at = _number(data, at, 2)
        size, at = _number(data, at, 4)
        yield kind, data[at : at + size]
        at += size


def _number(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of one to so many bytes, seven bits in each, and where it ends."""
    number = 0
    for place in range(most):
        byte = data[at : at + 1]
        if not byte:
            break
        # Of a record's kind the bits that say how it goes on belong to the number as it is written down.
        number |= (byte[0] & 0x7F) << 7 * place
        at += 1
        if not byte[0] & 0x80:
            break
    return number, at
