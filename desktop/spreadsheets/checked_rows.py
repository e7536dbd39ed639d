"""The checked rows of a sheet, however many they are: each as it was checked for itself, and what it turned out to be."""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from desktop.controllers.entries.origin import NOTHING
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import Finding
from desktop.spreadsheets.spool import CHUNK, LongSequence, Spool


class ParsedRows(Spool[CheckedRow]):
    """Rows as they were checked one by one; `digest` is the same for the same rows, whatever file they came from."""

    def __init__(self, rows: Iterable[CheckedRow], salt: str) -> None:
        self._keys: list[str] = []
        # Not a method of its own: a circle would keep the sheet until it is found.
        super().__init__(partial(_checked_row, self._keys))
        digest = hashlib.sha256(salt.encode())
        chunk: list[CheckedRow] = []
        for row in rows:
            chunk.append(row)
            if len(chunk) == CHUNK:
                self._keep(chunk, digest)
                chunk = []
        self._keep(chunk, digest)
        self.digest = digest.hexdigest()

    def _keep(self, rows: Sequence[CheckedRow], digest: Any) -> None:
        if rows and not self._keys:
            self._keys += rows[0].values
        digest.update(repr([(*row.values.values(), row.origin.number) for row in rows]).encode())
        self.append([self._plain(row) for row in rows])

    def _plain(self, row: CheckedRow) -> tuple[Any, ...]:
        """The row without what all rows share."""
        origin = None if row.origin is NOTHING else row.origin
        values: Any = tuple(row.values.values())
        if [*row.values] != self._keys:
            values = dict(row.values)
        return row.number, values, row.problems, origin


def _checked_row(keys: Sequence[str], plain: tuple[Any, ...]) -> CheckedRow:
    number, values, problems, origin = plain
    if isinstance(values, tuple):
        values = dict(zip(keys, values, strict=True))
    return CheckedRow(number, values, problems, NOTHING if origin is None else origin)


_FINDINGS = tuple(Finding)

Judgement = tuple[CheckedRow, CheckedRow]
"""A row as it was checked for itself, and as it turned out to be; the very same where nothing is to be added."""


class JudgedRows(LongSequence[CheckedRow]):
    """Rows held against each other and what is stored.

    Attributes:
        numbers: of the rows, as the spreadsheet program shows them.
        bad, doubtful: the positions of rows that cannot be imported, and of those with something to be looked at.
        findings: how many rows turned out to be what, those with errors too.
        plain: a byte a row: 1 where it is new and can be imported.
        rivals: of a row that may update a record as another row may, the number of that other one, which comes first:
            the one that names the record, else the first of them.
    """

    def __init__(self, parsed: Sequence[CheckedRow], judgements: Iterable[Judgement]) -> None:
        self._parsed = parsed
        self._added = Spool[Any](_itself)
        self.numbers, self.bad, self.doubtful = array("I"), array("I"), array("I")
        self.findings: Counter[Finding] = Counter()
        self.rivals: dict[int, int] = {}
        self.plain, self._codes = bytearray(), bytearray()
        self._added.extend(self._looked_at(judgements))

    def _looked_at(self, judgements: Iterable[Judgement]) -> Iterator[Any]:
        rivals = _Rivals()
        for at, (row, judged) in enumerate(judgements):
            self.numbers.append(row.number)
            self.findings[judged.finding] += 1
            self._codes.append(_FINDINGS.index(judged.finding))
            bad = bool(judged.problems and judged.errors)
            if bad:
                self.bad.append(at)
            elif judged.problems and judged.warned:
                self.doubtful.append(at)
            self.plain.append(not bad and judged.finding in (Finding.NEW, Finding.SHARED))
            if judged.changes and judged.first is None and not bad:
                rivals.watch(judged)
            yield None if judged is row else _added(judged)
        self.rivals = rivals.found()

    def finding(self, place: int) -> Finding:
        """What the row at a place turned out to be; the row itself, which may lie on the disk, is not looked at."""
        return _FINDINGS[self._codes[place]]

    def beside(self, anew: Iterable[Judgement]) -> Iterator[tuple[CheckedRow, CheckedRow]]:
        """Each row as it turned out to be then, and as it does now.

        Arguments:
            anew: what the same rows turn out to be now.
        """
        for added, (row, judged) in zip(self._added, anew, strict=True):
            yield _with(row, added), judged

    def __len__(self) -> int:
        return len(self._added)

    def __iter__(self) -> Iterator[CheckedRow]:
        return map(_with, self._parsed, self._added)

    def _one(self, place: int) -> CheckedRow:
        return _with(self._parsed[place], self._added[place])


class _Rivals:
    """Finds the rows of a sheet that may update one record, besides those that say themselves which row they repeat."""

    def __init__(self) -> None:
        self._winners: dict[int, int] = {}
        self._losers: dict[int, int] = {}

    def watch(self, row: CheckedRow) -> None:
        """Looks at a row that may update its record."""
        assert row.match is not None
        record, other = row.match.id, self._winners.get(row.match.id)
        if other is not None and row.finding is not Finding.UPDATE:
            self._losers[row.number] = record
            return
        self._winners[record] = row.number
        if other is not None:
            self._losers[other] = record

    def found(self) -> dict[int, int]:
        """By the number of a row that comes after another one, the number of that."""
        return {number: self._winners[record] for number, record in self._losers.items()}


def _itself(one: Any) -> Any:
    return one


def _added(row: CheckedRow) -> dict[str, Any]:
    """What judging adds to a row; what it leaves empty need not be kept."""
    found: dict[str, Any] = {"problems": row.problems, "finding": row.finding}
    found |= {key: value for key in ("match", "first", "kept") if (value := getattr(row, key))}
    if row.changes:
        found["changes"] = dict(row.changes)
    return found


def _with(row: CheckedRow, added: Mapping[str, Any] | None) -> CheckedRow:
    return row if added is None else replace(row, **added)
