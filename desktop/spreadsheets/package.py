"""Looks into the XML of an .xlsx for what its reader passes over in silence."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from posixpath import join, normpath
from xml.etree import ElementTree as ET

from desktop.spreadsheets.table import Note

MOST_CELLS = 50_000_000

_WIDEST = 16384
_NAME = re.compile(r"\{.*\}")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)(?<!/)>(.*?)</(?:\w+:)?c>", re.DOTALL)
_ADDRESS = re.compile(rb'\br="([A-Z]+\d+)"')
_ERROR = b' t="e"'
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]+)<")
_UNCALCULATED = re.compile(
    rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*/>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</"
)
_FAR_COLUMN = re.compile(rb' r="[A-Z]{3}\d')
_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\br="(\d+)"')
_HIDDEN = re.compile(rb'<(?:\w+:)?(?:row|col)\s[^>]*?\bhidden="(?:1|true)"')


@dataclass(frozen=True)
class Survey:
    """What a sheet's XML tells: whether its extent can be read at all, and what is worth a note."""

    too_large: bool
    notes: tuple[Note, ...]


def survey(path: Path, sheet: str) -> Survey:
    """Surveys one sheet of an .xlsx; a package of another make tells nothing.

    Raises:
        KeyError, zipfile.BadZipFile, ET.ParseError: the package is damaged.
    """
    with zipfile.ZipFile(path) as package:
        if "xl/workbook.xml" not in package.namelist():
            return Survey(False, ())
        part = _part_of(package, sheet)
        xml = package.read(part) if part else b""
    return Survey(_is_too_large(xml), tuple(_notes(xml)))


def _part_of(package: zipfile.ZipFile, sheet: str) -> str:
    relation = ""
    for element in ET.fromstring(package.read("xl/workbook.xml")).iter():  # noqa: S314 - the package's size was checked
        if _NAME.sub("", element.tag) == "sheet" and element.get("name") == sheet:
            relation = next((value for key, value in element.items() if _NAME.sub("", key) == "id"), "")
    for element in ET.fromstring(package.read("xl/_rels/workbook.xml.rels")):  # noqa: S314 - the package's size was checked
        if element.get("Id") == relation:
            target = element.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
    return ""


def _is_too_large(xml: bytes) -> bool:
    # The last row stands last; a cell beyond column ZZ makes the used range as wide as it can be.
    last = xml.rfind(b"<row ")
    found = _ROW.match(xml, last) if last >= 0 else None
    height = int(found[1]) if found else 0
    return height * (_WIDEST if _FAR_COLUMN.search(xml) else 1) > MOST_CELLS


def _notes(xml: bytes) -> list[Note]:
    notes: list[Note] = []
    # Plain searches come first: looking at every cell takes a hundred times as long, and few sheets need it.
    if _ERROR in xml:
        errors = [
            f"{_address(head)} {_shown(body)}" for head, body in _CELL.findall(xml) if _ERROR in b" " + head
        ]
        notes.append(Note("error_cells", {"cells": tuple(errors)}))
    if _has_formulas(xml) and _UNCALCULATED.search(xml):
        formulas = [_address(head) for head, body in _CELL.findall(xml) if _is_uncalculated(head, body)]
        if formulas:
            notes.append(Note("formulas_without_value", {"cells": tuple(formulas)}))
    if b' hidden="' in xml and _HIDDEN.search(xml):
        notes.append(Note("hidden_cells"))
    return notes


def _has_formulas(xml: bytes) -> bool:
    return b"<f>" in xml or b"<f " in xml or b":sheetData" in xml


def _is_uncalculated(head: bytes, body: bytes) -> bool:
    # A calculated text may well be empty; it says so by its type.
    return b't="str"' not in head and bool(_UNCALCULATED.search(body + b"</"))


def _address(head: bytes) -> str:
    found = _ADDRESS.search(head)
    return found[1].decode("ascii") if found else "?"


def _shown(body: bytes) -> str:
    found = _VALUE.search(body)
    return found[1].decode("utf-8", errors="replace") if found else ""
