"""Tells a sheet of another kind than the one it was opened as: its column names fit that one far better."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.controllers.entries.field import EntryContext
from desktop.controllers.rights import Grant, granted
from desktop.controllers.session import User
from desktop.spreadsheets.mapping import How, propose
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.needs import missing_needs, needs
from desktop.spreadsheets.targets import TARGETS, Target
from desktop.translation import mark, translate
from desktop.words import Kind, Operation

# So many times as many columns have to be known, and so many more: what is called alike proves nothing.
_TIMES = 2
_MORE = 2
# Whoever gave a column of such a sheet to a field knows what the sheet is.
_PERSON = (How.REMEMBERED, How.CHOSEN)

_LOOKS = {
    Kind.OPPORTUNITY: mark("OtherKind", "These columns look like opportunities."),
    Kind.LEAD: mark("OtherKind", "These columns look like leads."),
    Kind.CUSTOMER: mark("OtherKind", "These columns look like customers."),
    Kind.PRODUCT: mark("OtherKind", "These columns look like products."),
}


def better_kind(
    header: Sequence[str], target: Target, columns: Columns, context: EntryContext, user: User
) -> Kind | None:
    """What the rows under a header seem to be, where that is something else that the user may import.

    Arguments:
        header: the captions.
        target: what the rows are taken for.
        columns: which column is which field of that.
        context: what a record cannot do without.
        user: who imports.
    """
    if any(one.how in _PERSON for one in columns.recognised):
        return None
    proposed = propose(header, target.mappable)
    here, lacking = _named(proposed), missing_needs(needs(target, context), proposed)
    found: Kind | None = None
    most = max(here * _TIMES, here + _MORE) - 1
    for other in TARGETS.values():
        # Whoever makes customers of a list of prospects may well mean it.
        meant = other is target or (other.phoned is target.phoned and not lacking)
        if meant or granted(user, Operation.IMPORT, other.rights) is Grant.NONE:
            continue
        there = propose(header, other.mappable)
        if _named(there) > most and not missing_needs(needs(other, context), there):
            found, most = other.kind, _named(there)
    return found


def _named(columns: Columns) -> int:
    """How many columns are a field's by name."""
    return sum(map(len, columns.columns.values()))


def looks_like(kind: Kind) -> str:
    """The sentence that says so, in the reader's language."""
    return translate("OtherKind", _LOOKS[kind])
