"""Looks into the XML of an .xlsx for what its reader passes over in silence."""

from __future__ import annotations

import re
import zipfile
from posixpath import join, normpath
from xml.etree import ElementTree as ET

from desktop.spreadsheets.survey import HIGHEST, MOST_CELLS, WIDEST, Area, Survey, column_number

_HEAD = 4096
_NAME = re.compile(r"\{.*\}")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)(?<!/)>(.*?)</(?:\w+:)?c>", re.DOTALL)
_ADDRESS = re.compile(rb'\br="([A-Z]+\d+)"')
_ERROR = b' t="e"'
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]+)<")
_UNCALCULATED = re.compile(
    rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*/>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</"
)
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_CALCULATED_LATER = b'fullCalcOnLoad="1"'
_FAR_COLUMN = re.compile(rb' r="[A-Z]{3}\d')
_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\br="(\d+)"')
_HIDDEN = re.compile(rb'<(?:\w+:)?(row|col)\s([^>]*?\bhidden="(?:1|true)"[^>]*)')
_NUMBERS = re.compile(rb'\b(r|min|max)="(\d{1,9})"')
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')


def survey(package: zipfile.ZipFile, sheet: str) -> Survey:
    """Surveys one sheet of an .xlsx.

    Raises:
        KeyError, zipfile.BadZipFile, ET.ParseError: the package is damaged.
    """
    part = part_of(package, sheet)
    xml = package.read(part) if part else b""
    found = Survey(_is_too_large(xml))
    # Plain searches come first: looking at every cell takes a hundred times as long, and few sheets need it.
    if _ERROR in xml:
        found.errors = [
            f"{_address(head)} {_shown(body)}" for head, body in _CELL.findall(xml) if _ERROR in b" " + head
        ]
    if _has_formulas(xml):
        found.uncalculated = _uncalculated(xml, _CALCULATED_LATER in package.read("xl/workbook.xml"))
    if b' hidden="' in xml:
        _find_hidden(xml, found)
    if b"mergeCell" in xml:
        found.merged = [_area(*texts) for texts in _MERGED.findall(xml)]
    return found


def part_of(package: zipfile.ZipFile, sheet: str) -> str:
    """The name of the part that holds a sheet; empty where there is none."""
    relation = ""
    for element in ET.fromstring(package.read("xl/workbook.xml")).iter():  # noqa: S314 - the package's size was checked
        if _NAME.sub("", element.tag) == "sheet" and element.get("name") == sheet:
            relation = next((value for key, value in element.items() if _NAME.sub("", key) == "id"), "")
    return related_part(package, "xl/_rels/workbook.xml.rels", relation)


def related_part(package: zipfile.ZipFile, relations: str, relation: str) -> str:
    """The part that a workbook's relation leads to; empty where there is none."""
    for element in ET.fromstring(package.read(relations)):  # noqa: S314 - the package's size was checked
        if element.get("Id") == relation:
            target = element.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
    return ""


def _is_too_large(xml: bytes) -> bool:
    # The last row stands last; a cell beyond column ZZ makes the used range as wide as it can be.
    last = xml.rfind(b"<row ")
    found = _ROW.match(xml, last) if last >= 0 else None
    height = int(found[1][:20]) if found else 0
    return height > HIGHEST or height * (WIDEST if _FAR_COLUMN.search(xml) else 1) > MOST_CELLS


def _find_hidden(xml: bytes, found: Survey) -> None:
    for kind, attributes in _HIDDEN.findall(xml):
        numbers = {key: int(value) for key, value in _NUMBERS.findall(attributes)}
        if kind == b"row" and b"r" in numbers:
            found.hidden_rows.add(numbers[b"r"])
        elif kind == b"col" and b"min" in numbers:
            found.hide_columns(numbers[b"min"], numbers.get(b"max", numbers[b"min"]))


def _area(first_column: bytes, first_row: bytes, last_column: bytes, last_row: bytes) -> Area:
    left, right = (column_number(letters.decode("ascii")) for letters in (first_column, last_column))
    return int(first_row), left, int(last_row), right


def _has_formulas(xml: bytes) -> bool:
    return b"<f>" in xml or b"<f " in xml or b":worksheet" in xml[:_HEAD]


def _uncalculated(xml: bytes, later: bool) -> list[str]:
    if later:
        # A program that cannot calculate leaves it to the next one, and some write 0 for every value meanwhile.
        formulas = [(head, body) for head, body in _CELL.findall(xml) if _FORMULA.search(body)]
        if all(_shown(body) in ("", "0") and not _is_text(head) for head, body in formulas):
            return [_address(head) for head, _body in formulas]
    if _UNCALCULATED.search(xml):
        return [_address(head) for head, body in _CELL.findall(xml) if _is_uncalculated(head, body)]
    return []


def _is_uncalculated(head: bytes, body: bytes) -> bool:
    return not _is_text(head) and bool(_UNCALCULATED.search(body + b"</"))


def _is_text(head: bytes) -> bool:
    # A calculated text may well be empty; it says so by its type.
    return b't="str"' in head


def _address(head: bytes) -> str:
    found = _ADDRESS.search(head)
    return found[1].decode("ascii") if found else "?"


def _shown(body: bytes) -> str:
    found = _VALUE.search(body)
    return found[1].decode("utf-8", errors="replace") if found else ""
