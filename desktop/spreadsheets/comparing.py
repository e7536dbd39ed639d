"""What a row would change of the record it is about: old and new value of every field that differs, and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from desktop.controllers.entries.field import (
    Checked,
    EntryContext,
    Field,
    FieldKind,
    Problem,
    Severity,
    clean,
    show_money,
)
from desktop.controllers.entries.showing import show
from desktop.spreadsheets.check import TO_REMARK, CheckedRow
from desktop.spreadsheets.lost_cells import CODES
from desktop.spreadsheets.mapping import REMARK, with_lines
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.table import Cell
from desktop.spreadsheets.targets import Target

# What the whole record has to have, whichever field was touched.
_WHOLE = frozenset({"phone_or_wechat", "phone_required", "store_required", "required", "same_phone_twice"})


@dataclass
class Difference:
    """What a row changes.

    Arguments:
        changes: old and new value by field; of phones the normal forms too.
        kept: the fields that the row leaves empty and the record has.
        problems: what is wrong with the row.
    """

    changes: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)


class Comparing:
    """Compares rows of one sheet with records.

    Arguments:
        target: what the rows are.
        columns: which column is which field.
        context: names, lists and the import's region.
    """

    def __init__(self, target: Target, columns: Columns, context: EntryContext) -> None:
        self._check = target.check
        self._context = replace(context, known={})
        self._draft = columns.drafter()
        self._adds_to_remark = columns.adds_to_remark
        mapped = columns.mapped
        self._all = target.fields
        self._fields = [one for one in target.fields if one.key in mapped and one.key in target.updatable]
        self._places = [one for one in target.fields if one.key in mapped and one.key not in target.updatable]

    def compare(
        self, cells: Sequence[Cell], old: Mapping[str, Any], row: CheckedRow, *, clears: bool
    ) -> Difference:
        """What a row changes of a record.

        Arguments:
            cells: as they stand in the sheet.
            old: the record's values.
            row: as it was checked for itself, for what it tells of a past.
            clears: whether an empty cell empties the field.
        """
        draft = self._draft(cells)
        if self._adds_to_remark:
            draft[REMARK] = with_lines(old[REMARK], draft[REMARK].splitlines())
        checked = self._check(draft, self._context)
        # A value that the sheet has lost empties nothing.
        lost = [problem for problem in row.problems if problem.code in CODES]
        found = Difference(problems=lost)
        clears_not = {problem.field for problem in lost}
        kept = []
        for one in self._fields:
            if draft[one.key].strip():
                self._field(one, draft[one.key], old, checked, found)
            elif old[one.key] not in (None, ""):
                if clears and one.kind is not FieldKind.TITLE and one.key not in clears_not:
                    self._change(one, old, _emptied(one, old), found)
                else:
                    kept.append(one.key)
        found.kept = tuple(kept)
        for one in self._places:
            self._place(one, draft[one.key], old, checked, found)
        if found.changes:
            self._whole(draft, old, found)
        return found

    def _field(
        self, one: Field, text: str, old: Mapping[str, Any], checked: Checked, found: Difference
    ) -> None:
        if self._is_shown(one, text, old):
            return
        wrong = [problem for problem in checked.problems if problem.field == one.key]
        errors = [problem for problem in wrong if problem.severity is Severity.ERROR]
        if errors and one.key in TO_REMARK:
            told = {"field": one, "text": clean(text)}
            found.problems.append(Problem(one.key, "value_stays", Severity.WARNING, told))
        elif errors:
            found.problems += [problem for problem in errors if problem.code not in _WHOLE]
        else:
            self._change(one, old, checked.values, found)
            found.problems += wrong if one.key in found.changes else []

    def _is_shown(self, one: Field, text: str, old: Mapping[str, Any]) -> bool:
        """Whether a cell is what an export writes of the value, whatever it would be read as now."""
        lines = one.kind is FieldKind.LONG_TEXT
        shown = clean(show(one.key, old[one.key], self._context.directory), keep_lines=lines)
        return bool(shown) and clean(text, keep_lines=lines) == shown

    @staticmethod
    def _change(one: Field, old: Mapping[str, Any], new: Mapping[str, Any], found: Difference) -> None:
        if one.kind is FieldKind.PHONE:
            key = f"{one.key}_key"
            if new[key] != old[key]:
                found.changes[one.key] = old[one.key], new[one.key]
                found.changes[key] = old[key], new[key]
        elif (new[one.key] or None) != (old[one.key] or None) and not _only_spaced(one, new, old):
            found.changes[one.key] = old[one.key], new[one.key]

    def _place(
        self, one: Field, text: str, old: Mapping[str, Any], checked: Checked, found: Difference
    ) -> None:
        """Owner and store, which no update changes."""
        if not text.strip() or self._is_shown(one, text, old) or checked.values[one.key] == old[one.key]:
            return
        found.problems.append(Problem(one.key, "place_stays", Severity.WARNING, {"text": clean(text)}))

    def _whole(self, draft: Mapping[str, str], old: Mapping[str, Any], found: Difference) -> None:
        """Adds what the record would lack with the changes."""
        merged = {one.key: _as_typed(one, old[one.key]) for one in self._all}
        for one in self._fields:
            if one.key in found.changes:
                merged[one.key] = draft[one.key]
        said = {(problem.field, problem.code) for problem in found.problems}
        for problem in self._check(merged, self._context).problems:
            if problem.code in _WHOLE and (problem.field, problem.code) not in said:
                found.problems.append(problem)


def _emptied(one: Field, old: Mapping[str, Any]) -> dict[str, Any]:
    empty = "" if isinstance(old[one.key], str) and one.kind is not FieldKind.INTENT else None
    return {one.key: empty, f"{one.key}_key": None}


def _only_spaced(one: Field, new: Mapping[str, Any], old: Mapping[str, Any]) -> bool:
    """Whether two codes are one as codes are compared."""
    return (
        one.kind is FieldKind.CODE
        and one.required
        and str(new[one.key]).casefold() == str(old[one.key]).casefold()
    )


def _as_typed(one: Field, value: Any) -> Any:
    if value is None or value == "":
        return ""
    if one.kind is FieldKind.MONEY:
        return show_money(value)
    return value.isoformat() if isinstance(value, date) else value
