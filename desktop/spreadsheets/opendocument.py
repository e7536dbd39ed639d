"""Looks into the XML of an .ods for what its reader passes over in silence."""

from __future__ import annotations

import html
import re
import zipfile

from desktop.spreadsheets.survey import HIGHEST, WIDEST, Survey, address

_TABLE = re.compile(rb"<table:table\s[^>]*>")
_TABLE_NAME = re.compile(rb'\btable:name="([^"]*)"')
_PIECE = re.compile(rb"<table:(table-column|table-row|(?:covered-)?table-cell)\b([^>]*)>|</table:table-row>")
_REPEATED = re.compile(rb'\btable:number-(?:columns|rows)-repeated="(\d{1,9})"')
_SPANNED = re.compile(rb'\btable:number-(columns|rows)-spanned="(\d{1,9})"')
_HIDDEN = re.compile(rb'\btable:visibility="(?:collapse|filter)"')
_ERROR = b'calcext:value-type="error"'
_TEXT = re.compile(rb"\s*<text:p[^>]*>([^<]*)<")
_WORTH_A_LOOK = re.compile(
    rb'calcext:value-type="error"|table:visibility="(?:collapse|filter)"|number-rows-spanned="'
    rb"|<table:table-cell(?![^>]*\bvalue-type=)[^>]*\btable:formula="
)


def survey(package: zipfile.ZipFile, sheet: str) -> Survey:
    """Surveys one sheet of an .ods.

    Raises:
        KeyError, zipfile.BadZipFile: the package is damaged.
    """
    found = Survey()
    xml = _table(package.read("content.xml"), sheet)
    # Walking over all cells takes seconds where there are a million; few sheets need it.
    if _WORTH_A_LOOK.search(xml):
        _walk(xml, found)
    return found


def _table(xml: bytes, sheet: str) -> bytes:
    for start in _TABLE.finditer(xml):
        name = _TABLE_NAME.search(start[0])
        if name and html.unescape(name[1].decode("utf-8", errors="replace")) == sheet:
            end = xml.find(b"</table:table>", start.end())
            return xml[start.end() : end if end >= 0 else len(xml)]
    return b""


def _walk(xml: bytes, found: Survey) -> None:
    row, column, height, spanned_column = 1, 1, 1, 1
    for piece in _PIECE.finditer(xml):
        kind, head = piece[1], piece[2] or b""
        count = _repeated(head)
        if kind == b"table-column":
            if _HIDDEN.search(head):
                found.hide_columns(spanned_column, spanned_column + count - 1)
            spanned_column += count
        elif kind == b"table-row":
            column, height = 1, count
            if _HIDDEN.search(head):
                found.hidden_rows.update(range(row, min(row + count, HIGHEST + 1)))
        elif kind is not None:
            _look_at(xml, piece, row, column, found)
            column += count
        # A row without cells closes itself.
        if kind is None or (kind == b"table-row" and head.endswith(b"/")):
            row += height


def _look_at(xml: bytes, piece: re.Match[bytes], row: int, column: int, found: Survey) -> None:
    head = piece[2]
    if row > HIGHEST or column > WIDEST:
        return
    if _ERROR in head:
        text = _TEXT.match(xml, piece.end())
        kind = text[1].decode("utf-8", errors="replace") if text else ""
        found.errors.append(f"{address(row, column)} {kind}".rstrip())
    elif b"table:formula=" in head and b"value-type=" not in head:
        found.uncalculated.append(address(row, column))
    spanned = {key: int(value) for key, value in _SPANNED.findall(head)}
    wide, high = spanned.get(b"columns", 1), spanned.get(b"rows", 1)
    if wide > 1 or high > 1:
        found.merged.append((row, column, row + max(high, 1) - 1, column + max(wide, 1) - 1))


def _repeated(head: bytes) -> int:
    found = _REPEATED.search(head)
    return int(found[1]) if found else 1
