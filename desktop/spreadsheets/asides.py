"""Tells the rows of a sheet that look like no record: totals of the others, and the column names once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.controllers.entries.field import Problem, Severity
from desktop.controllers.entries.phone import PHONES
from desktop.spreadsheets.header import clean_caption
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.mapping import plain
from desktop.spreadsheets.table import Cell, cell_text

_SUMS = ("合计", "总计", "小计", "共计", "总和", "汇总", "合計", "總計", "小計", "共計", "總和", "彙總")
_ENGLISH = ("total", "totals", "grandtotal", "subtotal", "subtotals", "pagetotal", "sumtotal", "sum")
_PAGES = "本页|本頁|本月|全部"
_UNITS = "元|万元|萬元|人|位|条|條|个|個|件|项|項|户|戶|笔|筆|行|rows?|records?"
# As captions are compared: without spaces and colons, in small letters; behind the word a figure may stand.
_WORD = re.compile(
    rf"(?:(?:{_PAGES})?(?:{'|'.join(_SUMS)})|{'|'.join(_ENGLISH)})(?:[\d,¥$€£]+(?:{_UNITS})?)?"
)
# What a spreadsheet program writes below each group of rows: whose total it is stands before the word.
_ENDS = (*_SUMS, " total", " Total", " TOTAL", " subtotal", " Subtotal")
# Every row passes here: its first and last letter tell nearly all of them apart, three letters most of the others.
_FIRSTS = frozenset("".join((*_SUMS, *_PAGES.split("|"))) + "TtGgSsPp \t\u3000\xa0")
_LASTS = frozenset(one[-1] for one in _ENDS)
_MAYBE = re.compile(r"(?:tot|gra|sub|sum|pag)|.*[计計和总總汇彙]", re.IGNORECASE)
_FIGURE = re.compile(rf"[\s\d.,+\-\u2212\u2013\u2014()（）¥￥$€£%/]*(?:{_UNITS})?\s*")
# A count or a sum of money has less; whoever has so many is somebody, whatever the name, and a bar code has more.
_PHONE_DIGITS = 7
_KNOWN_BY = (*PHONES, "wechat", "bar_code")
# One cell alone may be called like its column by chance.
_SOME = 2


class Asides:
    """Looks at rows under one header; of most rows the first letter tells that they are records.

    Arguments:
        header: the captions.
        columns: which column is which field.
    """

    def __init__(self, header: Sequence[str], columns: Columns) -> None:
        self._header = list(header)
        self._captions = sum(map(bool, header))
        self._firsts = _FIRSTS | {one[0] for one in header if one}
        self._known_by = tuple(at for key in _KNOWN_BY for at in columns.columns.get(key, ()))
        self._codes = columns.columns.get("code", ())
        self._keys = {at: key for key, places in columns.columns.items() for at in places}

    def problem(self, cells: Sequence[Cell]) -> Problem | None:
        """What a row looks like, of its first filled cell; None for one that may well be a record."""
        at, first = 0, cells[0] if cells else None
        if first is None or first == "":
            at, first = next(((at, one) for at, one in enumerate(cells) if one not in (None, "")), (0, None))
        if type(first) is not str or (first[0] not in self._firsts and first[-1] not in _LASTS):
            return None
        code = self._code(first.strip(), at, cells)
        return Problem(self._keys.get(at, "name"), code, Severity.WARNING) if code else None

    def _code(self, first: str, at: int, cells: Sequence[Cell]) -> str:
        header = self._header[at] if at < len(self._header) else ""
        if first[:2] == header[:2] and clean_caption(first) == header and self._repeats_header(cells):
            return "captions_again"
        word = _MAYBE.match(first) and _WORD.fullmatch(plain(first))
        if not (word or first.endswith(_ENDS)) or not all(map(_is_figure, cells[at + 1 :])):
            return ""
        # Products are called like a total too; the total of a group has no code.
        coded = not word and any(cells[one] not in (None, "") for one in self._codes if at < one < len(cells))
        known = coded or any(_may_be_phone(cells[one]) for one in self._known_by if one < len(cells))
        return "" if known else "totals_row"

    def _repeats_header(self, cells: Sequence[Cell]) -> bool:
        """Whether a row has every caption in its place, and nothing else."""
        if self._captions < _SOME:
            return False
        texts = [clean_caption(cell) for cell in cells]
        width = len(self._header)
        return texts[:width] == self._header and not any(texts[width:])


def _is_figure(cell: Cell) -> bool:
    if isinstance(cell, str):
        return _FIGURE.fullmatch(cell) is not None
    return cell is None or (isinstance(cell, int | float) and not isinstance(cell, bool))


def _may_be_phone(cell: Cell) -> bool:
    return sum(one.isdigit() for one in cell_text(cell).partition(".")[0]) >= _PHONE_DIGITS
