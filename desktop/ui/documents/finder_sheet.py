"""A dialog that finds one record of a list as one types; those that cannot be chosen say why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.session import Session
from desktop.translation import mark
from desktop.ui.dialogs import Sheet
from desktop.ui.records.columns import Cell, Column
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.widgets.labels import IconText
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST = 8
REASON_WIDTH = 236


class Match(NamedTuple):
    """A record that was found.

    Arguments:
        row: as its list shows it.
        why_not: why it cannot be chosen; empty where it can.
    """

    row: Any
    why_not: str = ""


def able_first(matches: Iterable[Match]) -> list[Match]:
    """What was found in its order, but those that cannot be chosen last."""
    found = list(matches)
    return [one for one in found if not one.why_not] + [one for one in found if one.why_not]


class FinderSheet(Sheet):
    """Search above, what is found below; Enter takes the first that can be chosen.

    Arguments:
        context: who searches.
        parent: any widget of the window to cover.
        title, subtitle, width: as of `Sheet`.
        hint: what can be searched for.
        columns: of what is found.
        find: what is found by a text, on a reader thread.
        nothing: said where nothing is found.

    Signals:
        picked: a record was chosen; carries its row.
    """

    picked = Signal(object)

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        title: str,
        subtitle: str,
        hint: str,
        columns: Sequence[Column],
        find: Callable[[str, Session], list[Match]],
        nothing: str,
        width: int,
    ) -> None:
        super().__init__(parent, title, subtitle, width)
        self._context, self._find, self._nothing = context, find, nothing
        self._taking = self._searching = False
        self.search = SearchBox(hint)
        self.found = FramedTable(title, columns, MOST)
        self.told = IconText("info", "", tone="secondary", wrap=True)
        for widget in (self.search, self.found, self.told):
            self.body.addWidget(widget)
        self.told.hide()
        self.note.hide()
        self.search.searched.connect(self._search)
        self.search.submitted.connect(self._take_first)
        self.search.left_down.connect(self.found.setFocus)
        self.found.table.opened.connect(self._choose)
        self.focus_first(self.search)

    def start(self, text: str = "") -> None:
        """Searches for the first time."""
        self.search.show_text(text)
        self._search(text)

    def _search(self, text: str) -> None:
        self._searching = True
        task = self._context.read(self, partial(self._find, text), "found")
        task.done.connect(self._show)
        task.failed.connect(self._context.show_fault)

    def _show(self, matches: list[Match]) -> None:
        self._searching = False
        self.found.show_rows(matches)
        self.found.setVisible(bool(matches))
        self._tell("" if matches else self._nothing)
        if self._taking:
            self._take_first()

    def _take_first(self, _text: str = "") -> None:
        """Takes the first that can be chosen, once the search for what is typed has ended."""
        self._taking = self._searching
        if self._searching:
            return
        rows = self.found.table.rows()
        able = next((one for one in rows if not one.why_not), None)
        if able is not None or rows:
            self._choose(able or rows[0])

    def _choose(self, match: Match) -> None:
        if match.why_not:
            self._tell(match.why_not)
            return
        self.accept()
        self.picked.emit(match.row)

    def _tell(self, text: str) -> None:
        self.told.set_text(text)
        self.told.setVisible(bool(text))


def of_row(columns: Sequence[Column]) -> list[Column]:
    """Columns of a list for what is found; what cannot be chosen is off, and says why at its right."""
    return [*(_off(one) for one in columns), _reason()]


def _off(column: Column) -> Column:
    def cell(match: Match) -> Cell:
        shown = column.cell(match.row)
        return shown._replace(colour="text off", bold=False) if match.why_not else shown

    def text(match: Match) -> str:
        return column.text(match.row)

    def tip(match: Match) -> str:
        return match.why_not or column.tip(match.row)

    return replace(column, cell=cell, text=text, tip=tip)


def _reason() -> Column:
    def cell(match: Match) -> Cell:
        return Cell(match.why_not, "text 3")

    def text(match: Match) -> str:
        return match.why_not

    return Column("why_not", mark("Columns", "Note"), REASON_WIDTH, cell, text, tip=text)
