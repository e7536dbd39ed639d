"""Reads the XML that Excel 2003 and many a web program write as a spreadsheet."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from xml.etree import ElementTree as ET

from desktop.errors import Refused
from desktop.spreadsheets.notes import Note
from desktop.spreadsheets.sent import NumberedCells, Send, choose_sheet, send_rows
from desktop.spreadsheets.survey import HIGHEST, WIDEST, Survey, address
from desktop.spreadsheets.table import Cell, Opening, is_blank

_SPACE = "{urn:schemas-microsoft-com:office:spreadsheet}"
_SHOWN = "{urn:schemas-microsoft-com:office:excel}Visible"
_MOST_EXACT = 10**15


@dataclass
class _Sheet:
    name: str
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    found: Survey = field(default_factory=Survey)
    is_hidden: bool = False
    row: int = 0
    column: int = 0

    def numbered(self) -> Iterator[NumberedCells]:
        for number in sorted(self.rows):
            cells = self.rows[number]
            row = tuple(cells.get(at) for at in range(1, max(cells, default=0) + 1))
            if not is_blank(row):
                yield number, row


def read_xml(data: bytes, name: str, wanted: str | None, send: Send) -> None:
    """Sends the rows of one sheet.

    Arguments:
        data: the whole file.
        name: the file's name, for refusals.
        wanted: the sheet; by default the first visible one.

    Raises:
        Refused: `file_damaged`, `sheet_unknown` or `sheet_empty`.
    """
    if b"<!ENTITY" in data:
        raise Refused("file_damaged", name=name)
    sheets: list[_Sheet] = []
    try:
        for event, element in ET.iterparse(io.BytesIO(data), ("start", "end")):  # noqa: S314 - without entities
            _take(event, element, sheets)
    except (ET.ParseError, ValueError, LookupError):
        raise Refused("file_damaged", name=name) from None
    hidden = [one.name for one in sheets if one.is_hidden]
    chosen = choose_sheet([one.name for one in sheets], hidden, wanted, name)
    sheet = next(one for one in sheets if one.name == chosen)
    notes = sheet.found.notes() + ([Note("hidden_sheets", {"sheets": tuple(hidden)})] if hidden else [])
    names = tuple(one.name for one in sheets)
    send(Opening(chosen, names, 1, tuple(notes), len(sheet.rows), layout=sheet.found.layout()))
    send_rows(sheet.numbered(), name, send)


def _take(event: str, element: ET.Element, sheets: list[_Sheet]) -> None:
    tag = element.tag
    if event == "start" and tag == f"{_SPACE}Worksheet":
        sheets.append(_Sheet(_given(element, "Name")))
    elif not sheets:
        return
    elif event == "start":
        _begin(tag, element, sheets[-1])
    elif tag == f"{_SPACE}Cell":
        _end_cell(element, sheets[-1])
    elif tag == f"{_SPACE}Row":
        element.clear()
    elif tag == _SHOWN:
        sheets[-1].is_hidden = (element.text or "").strip() in ("SheetHidden", "SheetVeryHidden")


def _begin(tag: str, element: ET.Element, sheet: _Sheet) -> None:
    if tag == f"{_SPACE}Row":
        sheet.row = _number(element, "Index", sheet.row + 1)
        sheet.column = 0
        if _given(element, "Hidden") == "1":
            sheet.found.hidden_rows.add(sheet.row)
    elif tag == f"{_SPACE}Column":
        sheet.column = _number(element, "Index", sheet.column + 1)
        if _given(element, "Hidden") == "1":
            sheet.found.hide_columns(sheet.column, sheet.column + _number(element, "Span", 0))
        sheet.column += _number(element, "Span", 0)
    elif tag == f"{_SPACE}Cell":
        sheet.column = _number(element, "Index", sheet.column + 1)


def _end_cell(element: ET.Element, sheet: _Sheet) -> None:
    row, column = sheet.row, sheet.column
    wide, high = _number(element, "MergeAcross", 0), _number(element, "MergeDown", 0)
    if wide or high:
        sheet.found.merged.append((row, column, row + high, column + wide))
    sheet.column += wide
    data = element.find(f"{_SPACE}Data")
    if data is not None and row <= HIGHEST and 1 <= column <= WIDEST:
        value = _value(_given(data, "Type"), "".join(data.itertext()), address(row, column), sheet.found)
        sheet.rows.setdefault(row, {})[column] = value


def _value(kind: str, text: str, place: str, found: Survey) -> Cell:
    if kind == "Error":
        found.errors.append(f"{place} {text}")
        return None
    if kind == "Number":
        number = float(text)
        return int(number) if number.is_integer() and abs(number) < _MOST_EXACT else number
    if kind == "DateTime":
        moment = datetime.fromisoformat(text)
        return moment.date() if moment.time() == datetime.min.time() else moment
    if kind == "Boolean":
        return text.strip() == "1"
    return text or None


def _given(element: ET.Element, name: str) -> str:
    return element.get(f"{_SPACE}{name}", "")


def _number(element: ET.Element, name: str, otherwise: int) -> int:
    text = _given(element, name)
    return min(int(text), HIGHEST + 1) if text.isascii() and text.isdigit() and len(text) < 9 else otherwise
