"""Why the record that a row is about cannot be updated from it, although rows that turned out so can be."""

from __future__ import annotations

from enum import StrEnum

from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import Decision, possible
from desktop.spreadsheets.plan import Plan


class Hindrance(StrEnum):
    """What stands in the way: nothing differs (`SAME`), what differs is not written as it is wanted (`UNWANTED`),
    the record may not be edited (`BARRED`), not be seen (`HIDDEN`), is of another kind (`OTHER_KIND`), or is
    updated by another row (`OUTDONE`).
    """

    SAME = "same"
    UNWANTED = "unwanted"
    BARRED = "barred"
    HIDDEN = "hidden"
    OTHER_KIND = "other_kind"
    OUTDONE = "outdone"

    __hash__ = str.__hash__


def hindrance(plan: Plan, row: CheckedRow) -> Hindrance | None:
    """What keeps a row from updating a record; None where nothing does, or no such row could.

    Arguments:
        plan: with what is wanted of an update.
    """
    if row.errors or Decision.UPDATE not in possible(plan.target.kind, row.finding, plan.uniqueness):
        return None
    if Decision.UPDATE in plan.offered(row):
        return None
    if row.barred:
        return Hindrance.BARRED
    if row.match is None or not row.match.visible:
        return Hindrance.HIDDEN
    if row.match.kind is not plan.target.kind:
        return Hindrance.OTHER_KIND
    if plan.outdone(row):
        return Hindrance.OUTDONE
    return Hindrance.UNWANTED if row.changes else Hindrance.SAME
