"""What a person chose by hand for a source that is open, and the same source read as rows of another kind with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.controllers.session import Session
from desktop.progress import Progress
from desktop.spreadsheets.mapping import NOTE, REMARK
from desktop.spreadsheets.opened import NO_COLUMNS, Opened, reopen
from desktop.spreadsheets.targets import Target


@dataclass(frozen=True)
class ByHand:
    """What a person chose.

    Arguments:
        columns: the field by position, `NOTE` for the remark, None for one that is left out.
        fixed: one text by field for all rows; empty where one was taken away.
        region: of phones; empty where it is found out.
    """

    columns: Mapping[int, str | None] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    region: str = ""

    @classmethod
    def of(cls, opened: Opened) -> ByHand:
        """What was chosen for a source."""
        columns = opened.columns
        return cls(columns.by_hand, columns.fixed_by_hand, opened.wishes.region or "")

    def over(self, before: ByHand) -> ByHand:
        """The same, and what was chosen before and is not chosen otherwise."""
        return ByHand({**before.columns, **self.columns}, {**before.fixed, **self.fixed}, self.region)

    def names_columns(self, kept: ByHand) -> bool:
        """Whether fields or texts were chosen beside what is kept."""
        chosen = self.columns or self.fixed
        return bool(chosen) and (self.columns, self.fixed) != (kept.columns, kept.fixed)

    def names_region(self, kept: ByHand) -> bool:
        """Whether a region was chosen beside what is kept."""
        return bool(self.region) and self.region != kept.region


def read_as(
    session: Session, opened: Opened, target: Target, chosen: ByHand, progress: Progress | None = None
) -> Opened:
    """The source as rows of another kind: read as it was, with what was chosen for it as far as the kind knows it.

    Arguments:
        chosen: what the person chose for it as any kind; what fits this one holds.

    Raises:
        Refused: the user may not import records of that kind.
        Cancelled: the user stopped it.
    """
    # What was typed over its cells was typed for rows of the other kind.
    plain = replace(opened, target=target, columns=NO_COLUMNS, typed={})
    found = reopen(session, plain, opened.wishes, progress)
    if found.table.columns != opened.table.columns:
        return found
    columns = {at: key for at, key in chosen.columns.items() if key is None or _fits(key, target)}
    fixed = {key: text for key, text in chosen.fixed.items() if _fits(key, target)}
    return found.mapped(found.columns.given(columns, fixed))


def _fits(key: str, target: Target) -> bool:
    return (REMARK if key == NOTE else key) in target.by_key
