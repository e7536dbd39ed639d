"""What a row of a sheet turns out to be, and what is to be done with it: proposed for its kind, decided for the row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.words import Kind, Uniqueness


class Finding(StrEnum):
    """What a row is, held against the file and what is stored.

    A row is of one record with an earlier row (`REPEATED`), of a customer who is there (`SHARED`, or `EXISTING` where
    customers are imported), of a record that is open with the phone (`OPEN`), or names by number or code the record
    it is about (`UPDATE`, or `UNCHANGED`). What looks like a totals row or the column names once more is `ASIDE` where
    it could be a record still, else `NO_RECORD`.
    """

    NEW = "new"
    REPEATED = "repeated"
    SHARED = "shared"
    OPEN = "open"
    EXISTING = "existing"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    ASIDE = "aside"
    NO_RECORD = "no_record"

    # Every row of a sheet is looked up by it several times; an Enum's own way takes five times as long.
    __hash__ = str.__hash__


class Decision(StrEnum):
    """What is done with a row; `JOIN` gives its follow-up to the record of the row that it repeats."""

    SKIP = "skip"
    IMPORT = "import"
    UPDATE = "update"
    JOIN = "join"

    __hash__ = str.__hash__


DUPLICATES = (Finding.REPEATED, Finding.OPEN, Finding.EXISTING)
ASIDES = (Finding.ASIDE, Finding.NO_RECORD)

PROPOSED: Mapping[Finding, Decision] = {
    Finding.NEW: Decision.IMPORT,
    Finding.SHARED: Decision.IMPORT,
    Finding.REPEATED: Decision.SKIP,
    Finding.OPEN: Decision.SKIP,
    Finding.EXISTING: Decision.SKIP,
    Finding.UPDATE: Decision.UPDATE,
    Finding.UNCHANGED: Decision.SKIP,
    Finding.ASIDE: Decision.SKIP,
    Finding.NO_RECORD: Decision.SKIP,
}


def possible(kind: Kind, finding: Finding, uniqueness: Uniqueness) -> tuple[Decision, ...]:
    """What may be done with rows of a kind that turned out so, the proposal first."""
    once = kind is Kind.PRODUCT or (kind is Kind.CUSTOMER and uniqueness is not Uniqueness.NONE)
    if finding in (Finding.NEW, Finding.SHARED):
        return Decision.IMPORT, Decision.SKIP
    if finding is Finding.REPEATED:
        return (Decision.SKIP,) if once else (Decision.SKIP, Decision.IMPORT)
    if finding is Finding.UPDATE:
        return Decision.UPDATE, Decision.SKIP
    if finding in (Finding.UNCHANGED, Finding.NO_RECORD):
        return (Decision.SKIP,)
    if finding is Finding.ASIDE:
        return Decision.SKIP, Decision.IMPORT
    return (Decision.SKIP, Decision.UPDATE) if once else (Decision.SKIP, Decision.IMPORT, Decision.UPDATE)


@dataclass(frozen=True)
class Wanted:
    """What the person has decided.

    Arguments:
        by_finding: for all rows that turned out so; else what is proposed.
        by_row: for rows by number, before everything else.
        columns: the fields that an update replaces; empty fills only what the record leaves empty. None is what the
            row names: replaced where it names the record by number or code, filled where only the phone is the same.
    """

    by_finding: Mapping[Finding, Decision] = field(default_factory=dict)
    by_row: Mapping[int, Decision] = field(default_factory=dict)
    columns: frozenset[str] | None = None

    @classmethod
    def on_duplicate(cls, decision: Decision) -> Wanted:
        """The same for every kind of duplicate, as far as it is possible."""
        chosen: dict[Finding, Decision] = dict.fromkeys(DUPLICATES, decision)
        if decision is Decision.SKIP:
            chosen[Finding.UPDATE] = Decision.SKIP
        return cls(chosen)

    @classmethod
    def updating(cls) -> Wanted:
        """What is there is updated wherever it is found, and nothing new is made."""
        chosen: dict[Finding, Decision] = dict.fromkeys(
            (Finding.NEW, Finding.SHARED, Finding.REPEATED), Decision.SKIP
        )
        return cls(chosen | dict.fromkeys((Finding.OPEN, Finding.EXISTING), Decision.UPDATE))

    def replaces(self, finding: Finding, key: str, *, was_empty: bool) -> bool:
        """Whether an update of a row that turned out so writes a field."""
        if was_empty and self.columns in (None, frozenset()):
            return True
        if self.columns is None:
            return finding is Finding.UPDATE
        return key in self.columns
