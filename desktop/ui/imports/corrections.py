"""What was typed over the cells of a sheet: what is being checked, what stood there, and what takes it back."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.spreadsheets.decisions import Wanted
from desktop.spreadsheets.table import Table, cell_text, place_of

# Row number and position of the column.
Place = tuple[int, int]
Texts = Mapping[Place, str]

MOST = 100


class Corrections:
    """Keeps what was typed until it is checked, and how to take back what was typed or decided."""

    def __init__(self) -> None:
        self._unchecked: dict[Place, str] = {}
        self._before: dict[Place, str] = {}
        self._undo: list[Texts | Wanted] = []

    @property
    def unchecked(self) -> Texts:
        """Everything that was typed and is not checked yet."""
        return dict(self._unchecked)

    @property
    def count(self) -> int:
        """How many cells say something else than the sheet does."""
        return len(self._before)

    def text(self, place: Place) -> str | None:
        """What was typed into a cell and is not checked yet; None where nothing was."""
        return self._unchecked.get(place)

    def is_waiting(self, row: int) -> bool:
        """Whether something in a row is not checked yet."""
        return any(number == row for number, _at in self._unchecked)

    def before(self, place: Place) -> str | None:
        """What stood in a cell before anything was typed; None where it stands there still."""
        return self._before.get(place)

    def type(self, texts: Texts, stood: Texts, *, undo: bool = True) -> None:
        """Takes what was typed.

        Arguments:
            stood: what stood there just before.
            undo: whether it can be taken back; not where it takes something back itself.
        """
        for place, text in texts.items():
            original = self._before.setdefault(place, stood[place])
            if text == original:
                del self._before[place]
        self._unchecked |= texts
        if undo:
            self._remember(dict(stood))

    def decide(self, before: Wanted) -> None:
        """Notes what was decided before it was decided otherwise."""
        self._remember(before)

    def _remember(self, step: Texts | Wanted) -> None:
        self._undo.append(step)
        del self._undo[:-MOST]

    def take_back(self) -> Texts | Wanted | None:
        """The step that takes back what was typed or decided last; None where there is none."""
        return self._undo.pop() if self._undo else None

    def checked(self) -> None:
        """All that was typed is checked."""
        self._unchecked = {}

    def follow(self, table: Table) -> None:
        """The sheet was read or checked otherwise: only what was typed and stands in it counts as typed."""
        self._unchecked, self._undo = {}, []
        before = self._before.items()
        self._before = {place: text for place, text in before if _text_at(table, place) not in (text, None)}


def _text_at(table: Table, place: Place) -> str | None:
    """What stands in a cell; None where the table has no such row."""
    number, at = place
    try:
        cells = table.rows[place_of(table, number)].cells
    except KeyError:
        return None
    return cell_text(cells[at]) if at < len(cells) else ""
