"""What is shown of a checked file, found out beside the window: of which kind each row is, and what is to be done."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.controllers.entries.origin import FOLLOW_UP, OF_FOLLOW_UP
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import Decision, Finding
from desktop.spreadsheets.hindrance import Hindrance, hindrance
from desktop.spreadsheets.plan import WRITTEN, Plan

ALL = "all"
KINDS = ("new", "update", "unchanged", "duplicate", "shared", "aside", "warning", "error")
# What is not in order as it is proposed.
UNSETTLED = ("update", "duplicate", "aside", "warning", "error")
_CODES = {kind: code for code, kind in enumerate(KINDS)}
ERROR = _CODES["error"]
_OF_FINDING = {
    Finding.REPEATED: "duplicate",
    Finding.OPEN: "duplicate",
    Finding.EXISTING: "duplicate",
    Finding.UPDATE: "update",
    Finding.UNCHANGED: "unchanged",
    Finding.ASIDE: "aside",
    Finding.NO_RECORD: "aside",
}
SHOWN = (
    *("number", "code", "name", "phone", "wechat", "needs", "store", "budget", "source", "owner"),
    *("specification", "category", "unit", "price", "bar_code"),
)

Tally = Mapping[tuple[str, Decision], int]


def kind_of(row: CheckedRow) -> str:
    """Whether a row is `error`, `duplicate`, `update`, `unchanged`, `aside`, `warning`, `shared` or `new`."""
    if row.errors:
        return "error"
    # What is asked of a record and not done is no less to be seen where nothing else changes.
    if row.finding in _OF_FINDING and not (row.finding is Finding.UNCHANGED and row.warned):
        return _OF_FINDING[row.finding]
    if row.warned:
        return "warning"
    return "shared" if row.finding is Finding.SHARED else "new"


@dataclass(frozen=True)
class Sight:
    """What is shown of a plan.

    Arguments:
        plan: the file, read and checked.
        fields: those with something in them, and `faulty` ones.
        kinds: of which kind each row is, a byte a row.
        tally: how many rows of which kind come to what, as it is decided; None until they are counted.
        findings: of the rows without errors, how many turned out how.
        hindered: of the duplicates, how many turned out how and cannot update a record, whatever is wanted.
        reached: the fields by which alone a row's person is reached, beside the phone.
        adding: how many rows repeat one of an open record and would add a follow-up to it.
    """

    plan: Plan
    fields: tuple[str, ...]
    faulty: frozenset[str]
    kinds: bytes
    tally: Tally | None
    findings: Mapping[Finding, int]
    hindered: Mapping[tuple[Finding, Hindrance], int]
    adding: int
    reached: frozenset[str]

    def kind(self, place: int) -> str:
        """Of which kind the row at a place of the plan is."""
        return KINDS[self.kinds[place]]

    def count(self, kind: str) -> int:
        """How many rows are of a kind, or `all`."""
        return len(self.kinds) if kind == ALL else self.kinds.count(_CODES[kind])

    def takeable(self, kind: str) -> int:
        """How many rows of a kind can be taken."""
        if kind in ("error", "unchanged"):
            return 0
        if kind == "aside":
            return self.findings.get(Finding.ASIDE, 0)
        return self.count(kind) - (self.unchanged() - self.count("unchanged") if kind == "warning" else 0)

    def unchanged(self) -> int:
        """How many rows change nothing of the record they name, with or without a warning."""
        return self.findings.get(Finding.UNCHANGED, 0)

    def coming_to(self, decision: Decision, *kinds: str) -> int:
        """How many rows come to a decision, of all kinds or of some."""
        tally = self.tally or {}
        return sum(tally.get((kind, decision), 0) for kind in kinds or KINDS)

    def written(self) -> int:
        """How many rows are written: imported, updated with, or joined to another row's record."""
        return sum(self.coming_to(one) for one in (*WRITTEN, Decision.JOIN))

    def places(self, kind: str, *, unsettled: bool = False) -> Sequence[int]:
        """The places of the rows of a kind, or of `all`.

        Arguments:
            unsettled: only those that want a look: doubtful ones, and those decided one by one.
        """
        if kind == ALL and not unsettled:
            return range(len(self.kinds))
        codes = {_CODES[one] for one in KINDS if kind in (ALL, one)}
        if not unsettled:
            return array("I", [at for at, code in enumerate(self.kinds) if code in codes])
        looked_at = codes & {_CODES[one] for one in UNSETTLED}
        decided, rows = self.plan.wanted.by_row, self.plan.rows
        return array(
            "I",
            [
                at
                for at, code in enumerate(self.kinds)
                if code in looked_at or (decided and code in codes and rows[at].number in decided)
            ],
        )

    def sample(self, most: int) -> list[int]:
        """The places of the first rows of every kind."""
        found: list[int] = []
        for code in range(len(KINDS)):
            at = self.kinds.find(code)
            for _ in range(most):
                if at < 0:
                    break
                found.append(at)
                at = self.kinds.find(code, at + 1)
        return found

    def decided(self, plan: Plan, changed: Iterable[int] | None = None) -> Sight:
        """The same rows under other decisions.

        Arguments:
            plan: with the decisions.
            changed: the places of the rows that it decides otherwise; None where they are to be counted anew.
        """
        follows = self.findings.get(Finding.REPEATED) and FOLLOW_UP in plan.columns.mapped
        # What becomes of a row's follow-up, or of its update, may hang on another row.
        if changed is None or self.tally is None or follows or plan.rows.rivals:
            return replace(self, plan=plan, tally=None)
        tally = Counter(self.tally)
        for at in changed:
            row, kind = plan.rows[at], self.kind(at)
            tally[kind, _comes_to(self.plan, row)] -= 1
            tally[kind, _comes_to(plan, row)] += 1
        return replace(self, plan=plan, tally=tally)

    def counted(self) -> Sight:
        """The same with its rows counted; takes a microsecond or two a row."""
        return replace(self, tally=_tally(self.plan, self.kinds))


def _comes_to(plan: Plan, row: CheckedRow) -> Decision:
    """What is done with a row; one about the record that another row updates only adds its follow-up."""
    decision = plan.decision(row)
    return Decision.JOIN if decision is Decision.UPDATE and row.first is not None else decision


def _tally(plan: Plan, kinds: bytes) -> Tally:
    return Counter((KINDS[code], _comes_to(plan, row)) for code, row in zip(kinds, plan.rows, strict=True))


def look_at(plan: Plan) -> Sight:
    """Which fields are worth a column, of which kind each row is, and what the rows come to."""
    return _Looking(plan).sight()


def look_again(plan: Plan, before: Sight) -> Sight:
    """The same file with some rows checked anew: its columns keep their places, and new faults may add some."""
    found = _Looking(plan).sight()
    more = [key for key in found.fields if key in found.faulty and key not in before.fields]
    return replace(found, fields=(*before.fields, *more))


class _Looking:
    """Goes through all rows of a plan once: they may lie on the disk."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._faulty: set[str] = set()
        self._changed: set[str] = set()
        self._empty = set(plan.columns.mapped)
        self._kinds = bytearray()
        self._findings: Counter[Finding] = Counter()
        self._tally: Counter[tuple[str, Decision]] = Counter()
        self._hindered: Counter[tuple[Finding, Hindrance]] = Counter()
        self._adding = 0
        self._no_phone = False

    def sight(self) -> Sight:
        for row in self._plan.rows:
            self._look(row)
        plan, known = self._plan, self._plan.target.by_key
        telling = self._faulty | self._changed
        if FOLLOW_UP in telling:
            telling |= OF_FOLLOW_UP & plan.columns.mapped
        wanted = [
            *(key for key in SHOWN if key in known),
            *(key for key in known if key in telling and key not in SHOWN),
        ]
        telling |= {"name"} | ({"number"} & plan.columns.mapped) | (plan.columns.mapped - self._empty)
        fields = tuple(key for key in wanted if key in telling)
        return Sight(
            plan,
            fields,
            frozenset(self._faulty),
            bytes(self._kinds),
            self._tally,
            self._findings,
            self._hindered,
            self._adding,
            frozenset({"wechat"} if self._no_phone else ()),
        )

    def _look(self, row: CheckedRow) -> None:
        kind, values = kind_of(row), row.values
        self._kinds.append(_CODES[kind])
        self._tally[kind, _comes_to(self._plan, row)] += 1
        if kind != "error":
            self._findings[row.finding] += 1
        if kind == "duplicate":
            self._look_at_update(row)
        if not self._no_phone:
            self._no_phone = bool(values.get("wechat")) and not values["phone"]
        if row.problems:
            self._faulty.update(problem.field for problem in row.problems)
        if row.changes:
            self._changed.update(row.changes)
        if self._empty:
            self._empty = {key for key in self._empty if values.get(key) in (None, "", ())}

    def _look_at_update(self, row: CheckedRow) -> None:
        self._adding += row.finding is Finding.REPEATED and row.match is not None and FOLLOW_UP in row.changes
        found = hindrance(self._plan, row)
        if found is not None and found not in (Hindrance.UNWANTED, Hindrance.OUTDONE):
            self._hindered[row.finding, found] += 1
