"""Reads delimited text: .csv, .tsv and whatever else separates cells by a character."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.decoding import decode
from desktop.spreadsheets.notes import Note
from desktop.spreadsheets.sent import Choices, Send, send_rows
from desktop.spreadsheets.survey import ERROR_TEXTS, address
from desktop.spreadsheets.table import Cell, Opening, Row, Sheet, is_blank

DELIMITERS = (",", "\t", ";", "|", "\N{FULLWIDTH COMMA}")
_NO_DELIMITERS = '\r\n"\0'
MOST_BYTES = 300 * 1024**2

_SAMPLE_CHARACTERS = 64 * 1024
_SAMPLE_RECORDS = 200
_LONGEST_CELL = 10_000_000
_MOST_JOINED = 50
# Looking for the end of an open quotation mark may read so many times the whole text again, and no more.
_MOST_READ_AGAIN = 4
_STEP = 2000
_SEPARATOR_LINE = re.compile(r"sep=([^\w\s\"']|\t)(?:\r\n|\r|\n|$)", re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")
_KEPT_AS_TEXT = re.compile(r'="(.*)"')


def read_delimited(
    path: Path, encoding: str | None = None, delimiter: str | None = None, progress: Progress | None = None
) -> Sheet:
    """The rows of a text file that are not blank.

    Arguments:
        path: the file.
        encoding: chosen by the user; by default found out.
        delimiter: chosen by the user; by default the one that cuts the rows most evenly.
        progress: told of the rows read.

    Raises:
        Refused: see `decode` and `read_text`; `file_too_large` or `file_unreadable`.
        Cancelled: the watcher wants it to stop.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused("file_too_large", name=path.name)
        data = path.read_bytes()
    except OSError:
        raise Refused("file_unreadable", name=path.name) from None
    text, found, broken = decode(data, path.name, encoding)
    del data
    sheet = read_text(text, path.name, delimiter, progress)
    notes = (Note("undecodable", {"encoding": found}),) if broken else ()
    return replace(sheet, encoding=found, notes=(*notes, *sheet.notes))


def send_delimited(path: Path, choices: Choices, send: Send) -> None:
    """Sends the rows of a text file that are not blank; errors as for `read_delimited`."""
    sheet = read_delimited(path, choices.encoding, choices.delimiter)
    send(
        Opening(notes=sheet.notes, height=len(sheet.rows), encoding=sheet.encoding, delimiter=sheet.delimiter)
    )
    send_rows(((row.number, row.cells) for row in sheet.rows), path.name, send)


def read_text(text: str, name: str, delimiter: str | None = None, progress: Progress | None = None) -> Sheet:
    """The rows of a delimited text that are not blank.

    Arguments:
        text: the decoded text.
        name: what to call it, for refusals.
        delimiter: chosen by the user; by default the one that cuts the rows most evenly.
        progress: told of the rows read.

    Raises:
        Refused: `delimiter_unknown` where that character cannot separate cells.
        Cancelled: the watcher wants it to stop.
    """
    if delimiter is not None and (len(delimiter) != 1 or delimiter in _NO_DELIMITERS):
        raise Refused("delimiter_unknown", name=name, delimiter=delimiter)
    first = _SEPARATOR_LINE.match(text)
    if first:
        text = text[first.end() :]
        delimiter = delimiter or first[1]
    chosen = delimiter or likely_delimiter(text)
    records, unclosed = parse_records(text, chosen)
    notes = [Note("open_quotes", {"rows": tuple(unclosed)})] if unclosed else []
    if errors := _errors(text, records):
        notes.append(Note("error_cells", {"cells": tuple(errors)}))
    return Sheet(rows=_rows(records, progress or Progress()), delimiter=chosen, notes=tuple(notes))


def likely_delimiter(text: str) -> str:
    """The character that cuts the first rows most evenly; of equal ones, that which makes most cells."""
    lines = io.StringIO(text[:_SAMPLE_CHARACTERS], newline="")
    head = "".join(line for line, _ in zip(lines, range(_SAMPLE_RECORDS), strict=False))
    return max(DELIMITERS, key=lambda delimiter: _evenness(head, delimiter))


def parse_records(text: str, delimiter: str) -> tuple[list[list[str]], list[int]]:
    """The records of a text, blank ones too, and the numbers of those with an unclosed quotation mark."""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return _parse_carefully(text, delimiter)
    usual = _usual_width(records)
    if any(len(record) != usual and _spans_lines(record) for record in records):
        return _parse_carefully(text, delimiter)
    return records, []


def _rows(records: list[list[str]], progress: Progress) -> list[Row]:
    rows: list[Row] = []
    for number, record in enumerate(records, start=1):
        if number % _STEP == 0:
            progress.step(_STEP)
        if not is_blank(record):
            rows.append(Row(number, tuple(map(_cell, record))))
    progress.step(len(records) % _STEP)
    return rows


def _errors(text: str, records: list[list[str]]) -> list[str]:
    """The cells that hold an error of a spreadsheet, which its program wrote as a text."""
    if not any(one in text for one in ERROR_TEXTS):
        return []
    return [
        f"{address(number, column)} {cell}"
        for number, record in enumerate(records, start=1)
        for column, cell in enumerate(record, start=1)
        if cell in ERROR_TEXTS
    ]


def _cell(text: str) -> Cell:
    if not text or text in ERROR_TEXTS:
        return None
    kept = _KEPT_AS_TEXT.fullmatch(text) if text[0] == "=" else None
    return kept[1] if kept else text


def _evenness(head: str, delimiter: str) -> tuple[float, int]:
    try:
        records = list(csv.reader(io.StringIO(head, newline=""), delimiter=delimiter))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(record) for record in records if record)
    usual = _usual_width(records)
    if usual < 2:
        return 0.0, 0
    return round(widths[usual] / widths.total(), 2), usual


def _usual_width(records: Iterable[list[str]]) -> int:
    widths = Counter(len(record) for record in records if record)
    # A title above the table must not outweigh it: among equals the wider counts.
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _spans_lines(record: list[str]) -> bool:
    return any("\n" in field or "\r" in field for field in record)


def _parse_carefully(text: str, delimiter: str) -> tuple[list[list[str]], list[int]]:
    """Line by line: an open quotation mark joins lines only where the joined record has the usual width."""
    lines = _LINE.findall(text)
    usual = _usual_width(record for line in lines if (record := _strictly(line, delimiter)) is not None)
    records: list[list[str]] = []
    unclosed: list[int] = []
    position = 0
    left = _MOST_READ_AGAIN * len(text)
    while position < len(lines):
        most = _MOST_JOINED if left > 0 else 1
        record, used, read = _record_at(lines[position : position + most], delimiter, usual)
        left -= read
        if record is None:
            record, used = _as_it_stands(lines[position], delimiter), 1
            unclosed.append(len(records) + 1)
        records.append(record)
        position += used
    return records, unclosed


def _record_at(lines: list[str], delimiter: str, usual: int) -> tuple[list[str] | None, int, int]:
    """The record that begins these lines, of how many it is, and how many characters were read twice for it."""
    record = _strictly(lines[0], delimiter)
    if record is not None:
        return record, 1, 0
    joined, read = lines[0], 0
    for used, line in enumerate(lines[1:], start=2):
        joined += line
        # An odd number of quotation marks leaves one open.
        if joined.count('"') % 2:
            continue
        read += len(joined)
        record = _strictly(joined, delimiter)
        if record is not None and len(record) == usual:
            return record, used, read
    return None, 1, read


def _strictly(text: str, delimiter: str) -> list[str] | None:
    """The one record of a text; None where its quotation marks do not close."""
    try:
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return records[0] if len(records) == 1 else None


def _as_it_stands(line: str, delimiter: str) -> list[str]:
    return line.rstrip("\r\n").split(delimiter)
