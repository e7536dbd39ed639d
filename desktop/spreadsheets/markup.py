"""Reads tables that a program wrote as a web page, or as the XML of Excel 2003, and called .xls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from desktop.errors import Refused
from desktop.spreadsheets.decoding import decode
from desktop.spreadsheets.kind import Kind
from desktop.spreadsheets.sent import Choices, NumberedCells, Send, choose_sheet, send_rows
from desktop.spreadsheets.survey import ERROR_TEXTS, HIGHEST, WIDEST, Area, Survey, address
from desktop.spreadsheets.table import Opening, is_blank
from desktop.spreadsheets.xml_2003 import read_xml

MOST_BYTES = 100 * 1024**2

_CHARSET = re.compile(rb"<meta[^>]*charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEAD = 8192
_PIECE = 256 * 1024
_MOST_SPANNED = 1000


def read_markup(path: Path, kind: Kind, choices: Choices, send: Send) -> None:
    """Sends the rows of the chosen table, by default the largest one.

    Raises:
        Refused: `not_a_spreadsheet` where there is no table; `file_too_large`, `file_damaged` or `sheet_unknown`.
    """
    if path.stat().st_size > MOST_BYTES:
        raise Refused("file_too_large", name=path.name)
    data = path.read_bytes()
    if kind is Kind.XML:
        read_xml(data, path.name, choices.sheet, send)
        return
    declared = _CHARSET.search(data[:_HEAD])
    chosen = choices.encoding or (_known(declared[1].decode("ascii")) if declared else None)
    text, encoding, _broken = decode(data, path.name, chosen)
    tables = _tables(text, path.name)
    if not tables:
        raise Refused("not_a_spreadsheet", name=path.name)
    names = [str(number) for number in range(1, len(tables) + 1)]
    largest = max(range(len(tables)), key=lambda at: (tables[at].count, -at))
    name = choose_sheet([names[largest], *names], [], choices.sheet, path.name)
    table = tables[names.index(name)]
    found = Survey(errors=table.errors, merged=table.merged)
    notes, layout = tuple(found.notes()), found.layout()
    send(Opening(name, tuple(names), notes=notes, height=table.row, encoding=encoding, layout=layout))
    send_rows(table.numbered(), path.name, send)


def _known(charset: str) -> str | None:
    # A page that says gb2312 is most often written in what Windows made of it.
    charset = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "cp950"}.get(charset.lower(), charset)
    try:
        "".encode(charset)
    except LookupError:
        return None
    return charset


def _tables(text: str, name: str) -> list[HtmlTable]:
    reader = _Reader(name)
    for start in range(0, len(text), _PIECE):
        reader.feed(text[start : start + _PIECE])
    reader.close()
    return [table for table in reader.tables if table.count]


@dataclass
class HtmlTable:
    """A table while it is read; rows and columns are counted from 1.

    Attributes:
        covered: by column, down to which row a cell from above reaches.
        wide: how many columns the cell at hand spans.
        count: how many cells have a text.
    """

    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)
    covered: dict[int, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    row: int = 0
    column: int = 0
    wide: int = 1
    count: int = 0

    def begin_row(self) -> None:
        """A new row begins."""
        self.row += 1
        self.column, self.wide = 0, 1

    def begin_cell(self, wide: int, high: int) -> None:
        """A new cell begins, which may span others."""
        if not self.row:
            self.begin_row()
        self.column += self.wide
        while self.covered.get(self.column, 0) >= self.row:
            self.column += 1
        self.wide, high = min(max(wide, 1), _MOST_SPANNED), min(max(high, 1), _MOST_SPANNED)
        last_row, last_column = self.row + high - 1, self.column + self.wide - 1
        if self.wide > 1 or high > 1:
            self.merged.append((self.row, self.column, last_row, last_column))
        if high > 1:
            self.covered.update(dict.fromkeys(range(self.column, last_column + 1), last_row))

    def end_cell(self, text: str) -> None:
        """A cell ends, and this is its text."""
        if text in ERROR_TEXTS:
            self.errors.append(f"{address(self.row, self.column)} {text}")
        elif text and self.row <= HIGHEST and 1 <= self.column <= WIDEST:
            self.rows.setdefault(self.row, {})[self.column] = text
            self.count += 1

    def numbered(self) -> Iterator[NumberedCells]:
        """The rows that are not blank."""
        for number, cells in self.rows.items():
            row = tuple(cells.get(at) for at in range(1, max(cells) + 1))
            if not is_blank(row):
                yield number, row


class _Reader(HTMLParser):
    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[HtmlTable] = []
        self._name = name
        self._open: list[HtmlTable] = []
        self._text: list[str] | None = None
        self._ignored = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._end_cell()
            self._open.append(HtmlTable())
            self.tables.append(self._open[-1])
        elif tag in ("style", "script"):
            self._ignored = True
        elif tag == "br" and self._text is not None:
            self._text.append("\n")
        elif self._open and tag == "tr":
            self._end_cell()
            self._open[-1].begin_row()
        elif self._open and tag in ("td", "th"):
            self._end_cell()
            given = dict(attrs)
            self._open[-1].begin_cell(_number(given.get("colspan")), _number(given.get("rowspan")))
            self._text = []

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script"):
            self._ignored = False
        elif tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._ignored:
            self._text.append(" ".join(data.split()) if data.strip() else " ")

    def close(self) -> None:
        super().close()
        self._end_cell()

    def _end_cell(self) -> None:
        if self._text is not None and self._open:
            self._open[-1].end_cell("".join(self._text).replace("\N{NO-BREAK SPACE}", " ").strip())
        self._text = None


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else 1
