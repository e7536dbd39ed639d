"""The words for what keeps rows from updating the records that they are about."""

from __future__ import annotations

from desktop.spreadsheets.check import BARRED, CheckedRow
from desktop.spreadsheets.decisions import Finding
from desktop.spreadsheets.hindrance import Hindrance, hindrance
from desktop.spreadsheets.plan import Plan
from desktop.translation import mark, translate
from desktop.ui.imports.sight import Sight

_CONTEXT = "ImportHindrances"
_WORDS = {
    Hindrance.SAME: mark("ImportHindrances", "Nothing would change"),
    Hindrance.UNWANTED: mark("ImportHindrances", "An update as chosen would write none of its values"),
    Hindrance.BARRED: mark("ImportHindrances", "None of these records may be edited"),
    Hindrance.HIDDEN: mark("ImportHindrances", "You may not see the record"),
    Hindrance.OTHER_KIND: mark("ImportHindrances", "The record is of another kind"),
    Hindrance.OUTDONE: mark("ImportHindrances", "Another row updates the record"),
}


def why_not_updated(plan: Plan, row: CheckedRow) -> str:
    """Why the record of a row cannot be updated; empty where it can, or where no such row could."""
    found = hindrance(plan, row)
    if found is None:
        return ""
    if found is Hindrance.BARRED:
        return next(one.text() for one in row.problems if one.code == BARRED)
    return translate(_CONTEXT, _WORDS[found])


def why_none_updated(sight: Sight, finding: Finding) -> str:
    """Why no row that turned out so can update a record, whichever fields are wanted; empty where one can.

    Nor is there a reason where rows that say nothing new of an open record are repeated by some that do.
    """
    if finding is Finding.OPEN and sight.adding:
        return ""
    found = {one: count for (of, one), count in sight.hindered.items() if of is finding}
    if not found or sum(found.values()) < sight.findings.get(finding, 0):
        return ""
    if len(found) > 1:
        return translate("ImportHindrances", "None of these rows can update its record")
    return translate(_CONTEXT, _WORDS[next(iter(found))])
