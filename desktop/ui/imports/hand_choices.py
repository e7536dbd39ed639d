"""What a person chose by hand for the source of an import, what of it is kept, and what leaving would lose."""

from __future__ import annotations

from desktop.spreadsheets.by_hand import ByHand
from desktop.spreadsheets.opened import Opened
from desktop.ui.imports.leaving import Stake


class HandChoices:
    """Follows one source through its steps, as whatever kind of records its rows are read."""

    def __init__(self) -> None:
        self._kept = self._carried = ByHand()

    def forget(self) -> None:
        """Another source is read."""
        self._kept = self._carried = ByHand()

    def recognised_anew(self) -> None:
        """The person wants nothing of what was chosen."""
        self._carried = ByHand()

    def keep(self, chosen: ByHand, _result: object = None) -> None:
        """Remembered for the next sheet with this header."""
        self._kept = chosen

    def for_another_kind(self, opened: Opened) -> ByHand:
        """All that was chosen so far, for the rows read as another kind; of that nothing is kept."""
        self._carried, self._kept = ByHand.of(opened).over(self._carried), ByHand()
        return self._carried

    def stake(self, opened: Opened | None, work: int, *, remembers: bool) -> Stake:
        """What leaving would lose.

        Arguments:
            opened: the source; None where there is none to lose.
            work: how many cells were corrected and rows decided.
            remembers: whether the columns are kept once the rows are checked.
        """
        if opened is None:
            return Stake()
        chosen = ByHand.of(opened)
        columns, region = chosen.names_columns(self._kept), chosen.names_region(self._kept)
        return Stake(opened.source.name, work, columns, region, remembers)
