"""What a list page of one record kind is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.records.columns import Column
from desktop.ui.records.filters import Filter
from desktop.ui.records.preview import WIDE_FROM
from desktop.ui.records.selection_sum import Sums
from desktop.ui.records.source import Source
from desktop.ui.records.states import Start
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.controllers.operate import Outcome
    from desktop.ui.records.aside import Aside
    from desktop.ui.records.commands import Commands
    from desktop.ui.records.preview import Preview


class Tab(NamedTuple):
    """One tab: the value of the query's `status`, None for all, what it is called, and in short."""

    value: Any
    text: str
    short: str = ""

    @property
    def key(self) -> str:
        """The tab's name in code."""
        return "all" if self.value is None else str(self.value)


@dataclass(frozen=True)
class Parts:
    """The own parts of a list page; everything else it shares with the others.

    Arguments:
        key: its name in preferences.
        title: the page's title.
        source: what it reads from.
        columns, filters: all there are.
        tabs: the values of the query's `status`, None for all.
        query: reads a query from what is kept of it as JSON; of nothing, the query without filters.
        commands: makes the commands for a page.
        preview: makes the pane.
        starts: the ways to start while there is no record.
        empty_title, empty_text: what is said then.
        create: starts a new record.
        new_text: what the button says that does so.
        create_text: what the button says that starts one with a text that was not found.
        prefill: what a new record starts with, from what was searched for.
        import_file: starts an import; None where such records are not imported: the button exports them then.
        more_actions: what the menu beside New offers.
        numbers: the status bar's figures, from a summary.
        button: the operation that has a button of its own beside New.
        voided: whether records can be voided, so that the list can show them.
        results: shows what became of a bulk run in the pane's place, by operation: the page, and the outcome.
        key_hints: the keys that help in the list, for the status bar; empty for those of every list.
        search_hint: what can be searched for; empty for what most lists are searched by.
        in_bar: the operations with a button of their own in the floating bar; none for those of most kinds.
        sums: how what is ticked is added up; None where it comes to nothing.
        pane_from: how wide the window has to be for the pane to be shown where nobody chose.
    """

    key: str
    title: str
    source: Source
    columns: Sequence[Column]
    filters: Sequence[Filter]
    tabs: Sequence[Tab]
    query: Callable[[Mapping[str, Any]], Any]
    commands: Callable[[QWidget], Commands]
    preview: Callable[[QWidget], Preview]
    starts: Sequence[Start]
    empty_title: str
    empty_text: str
    create: Callable[[], object]
    new_text: str
    create_text: Callable[[str], str]
    prefill: Callable[[str], dict[str, Any]]
    import_file: Callable[[], object] | None
    more_actions: Callable[[QMenu], Sequence[QAction]] | None
    numbers: Callable[[Any], list[str]]
    button: Operation | None = None
    voided: bool = True
    key_hints: str = ""
    search_hint: str = ""
    in_bar: Sequence[Operation] = ()
    sums: Sums | None = None
    pane_from: int = WIDE_FROM
    results: Mapping[Operation, Callable[[QWidget, Outcome], Aside]] = field(default_factory=dict)
