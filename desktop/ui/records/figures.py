"""The numbers around a list, read after its first rows: tab counts, status bar, and ways out where nothing matches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.controllers.list_query import Voided
from desktop.controllers.session import Session
from desktop.ui.records.source import Source

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.records.model import RecordsModel
    from desktop.ui.records.selection import Selection
    from desktop.ui.records.selection_sum import SumTexts


class Ways(NamedTuple):
    """What there is where nothing matches.

    Arguments:
        any: all records a person sees, voided ones too, whatever is asked.
        listed: those of them among which was looked, voided ones only as far as they are shown.
        without_filters: what matches the search alone.
        among_voided: what matches the search among the voided.
    """

    any: int
    listed: int
    without_filters: int
    among_voided: int


PAINTED_WITHIN = 50


class Figures(QObject):
    """Reads the numbers of a query; the newest question wins.

    Arguments:
        context: reads on its reader threads.
        source: what to read from.

    Signals:
        changed: some numbers are there or no longer hold.
    """

    changed = Signal()

    def __init__(self, context: Context, source: Source, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source
        self._query: Any = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._read)
        self.counts: Any = None
        self.summary: Any = None
        self.ways: Ways | None = None
        self.ways_asked = False
        self._counted: Any = None

    def read(self, query: Any) -> None:
        """Reads tab counts and the figures of the status bar, once what waits to be painted is painted.

        What was read for another list is no longer told.
        """
        self.ways, self.ways_asked = None, False
        if query != self._query:
            self.summary = None
        self._query = query
        self._soon.start(PAINTED_WITHIN)

    def painted(self) -> None:
        """The rows in sight are painted; the numbers can be read now."""
        if self._soon.isActive():
            self._soon.start(0)

    def _read(self) -> None:
        query = self._query
        self._ask("counts", partial(_counts, self._source, query))
        self._ask("summary", partial(_summary, self._source, query))

    def read_ways(self, query: Any, cleared: Any) -> None:
        """Reads what there would be without filters, and among the voided."""
        self.ways_asked = True
        self._ask("ways", partial(_ways, self._source, query, cleared))

    def texts(
        self,
        model: RecordsModel,
        selection: Selection,
        numbers: Callable[[Any], list[str]],
        sum_: SumTexts | None = None,
    ) -> list[str]:
        """The numbers of the status bar: records, those selected and their sum, then the summary's own."""
        count = model.rowCount()
        if not count and self.ways is not None and self.ways.listed:
            listed = self.tr("0 / %n record(s)", "", self.ways.listed)
        else:
            total = count if model.all_known else max(count, self._listed(model.query))
            listed = self.tr("%n record(s)", "", total)
        chosen = [self.tr("%n selected", "", len(selection))] if len(selection) else []
        chosen += [sum_.status] if sum_ is not None and chosen else []
        figures = numbers(self.summary) if self.summary is not None and count else []
        return [listed, *chosen, *figures]

    def _listed(self, query: Any) -> int:
        """How many records the tab shown has, as far as they were counted; counts hold for every tab of a list."""
        if self._counted is None or replace(self._counted, status=query.status) != query:
            return 0
        return self.counts.total if query.status is None else self.counts.by_status[query.status]

    def _ask(self, name: str, work: Any) -> None:
        task = self._context.read(self, work, name)
        task.done.connect(partial(self._take, name, self._query))
        task.failed.connect(self._context.show_fault)

    def _take(self, name: str, query: Any, found: Any) -> None:
        setattr(self, name, found)
        if name == "counts":
            self._counted = query
        self.changed.emit()


def _counts(source: Source, query: Any, session: Session) -> Any:
    return source.counts(session, query)


def _summary(source: Source, query: Any, session: Session) -> Any:
    return source.summary(session, query)


def _ways(source: Source, query: Any, cleared: Any, session: Session) -> Ways:
    bare = replace(cleared, status=None, voided=Voided.HIDE)
    everything = replace(bare, text="", voided=Voided.BOTH)
    return Ways(
        source.counts(session, everything).total,
        source.counts(session, replace(everything, voided=query.voided)).total,
        source.counts(session, bare).total if bare != query else 0,
        source.counts(session, replace(bare, voided=Voided.ONLY)).total if query.voided is Voided.HIDE else 0,
    )
