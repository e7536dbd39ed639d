"""The windowed table model: the ids of all matching records, and a bounded number of their rows."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.controllers.session import Session

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.records.columns import Column
    from desktop.ui.records.selection import Selection
    from desktop.ui.records.source import Source

KEPT_ROWS = 1500
MARGIN = 30
SKELETON_AFTER = 200
PAINTED_WITHIN = 50

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_HORIZONTAL = Qt.Orientation.Horizontal
_CHECKED = Qt.CheckState.Checked.value
_UNCHECKED = Qt.CheckState.Unchecked.value

_Index = QModelIndex | QPersistentModelIndex


def _all_ids(
    source: Source, query: Any, follow: int | None, session: Session
) -> tuple[array[int], int | None]:
    """All ids in order, and the row of the record to follow."""
    ids = source.ids(session, query)
    if follow is None:
        return ids, None
    try:
        return ids, ids.index(follow)
    except ValueError:
        return ids, None


class RecordsModel(QAbstractTableModel):
    """Shows the records of a query without ever holding all their rows.

    The first rows come alone and are shown at once; the ids of all records follow, and other rows are read when
    the table asks for them. A newer query wins; until its first rows are there the old ones stay in sight.

    Arguments:
        context: reads on its reader threads.
        source: what to read from.
        columns: all columns, in their own order.
        selection: the ticked records.

    Signals:
        shown: the first rows of a query are there; carries how many are known by now.
        complete: the ids of all matching records are there.
        rows_read: rows that were missing or outdated are there.
        followed: after a refresh the record that was current stands in this row, or nowhere (-1).
    """

    shown = Signal(int)
    complete = Signal()
    rows_read = Signal()
    followed = Signal(int)

    def __init__(
        self,
        context: Context,
        source: Source,
        columns: Sequence[Column],
        selection: Selection,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source
        self._columns = tuple(columns)
        self._selection = selection
        self._query: Any = None
        self._number = 0
        self._ids: array[int] = array("I")
        self._all_known = False
        self._shown_number = 0
        self._rows: OrderedDict[int, Any] = OrderedDict()
        self._outdated: set[int] = set()
        self._asked: frozenset[int] = frozenset()
        self._window = range(0)
        # Reading all ids waits until the first rows are painted: both want the interpreter.
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(partial(self._read_ids, None))
        self._late = QTimer(self, singleShot=True, interval=SKELETON_AFTER)
        self._late.timeout.connect(self.rows_read)
        selection.changed.connect(self._ticks_changed)

    @property
    def query(self) -> Any:
        """What is listed."""
        return self._query

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns, shown or not."""
        return self._columns

    @property
    def all_known(self) -> bool:
        """Whether the ids of all matching records have been read."""
        return self._all_known

    @property
    def settled(self) -> bool:
        """Whether what is in sight answers the newest query."""
        return self._shown_number == self._number

    @property
    def waiting_long(self) -> bool:
        """Whether missing rows have been asked for so long that grey rows should say so."""
        return bool(self._asked) and not self._late.isActive()

    def ids(self) -> array[int]:
        """The ids known, in order."""
        return self._ids

    def record(self, row: int) -> int:
        """The id in a row."""
        return self._ids[row]

    def row_of(self, record: int) -> int:
        """The row of a record, -1 where it is not listed."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def row(self, row: int) -> Any | None:
        """What is known of the record in a row; None until it has been read."""
        return self._rows.get(self._ids[row])

    def known(self, record: int) -> Any | None:
        """What is known of a record; None where its row has not been read."""
        return self._rows.get(record)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else plain

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Texts for assistive technology, tooltips and tests; the table paints from `row` itself."""
        role = int(role)
        if role == _CHECK and index.column() == 0:
            return _CHECKED if self._ids[index.row()] in self._selection else _UNCHECKED
        if role not in (_DISPLAY, _TOOL_TIP, _ACCESSIBLE):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        column = self._columns[index.column()]
        return column.tip(row) if role == _TOOL_TIP else column.text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == _HORIZONTAL and int(role) == _DISPLAY:
            return self._columns[section].caption()
        return None

    def seed(self, query: Any, rows: Sequence[Any], complete: bool = False) -> None:
        """Shows rows that were read before the list was made, then reads the rest."""
        self._query = query
        self._number += 1
        self._take_first(self._number, complete, rows)

    def list(self, query: Any) -> None:
        """Lists another query; what was listed stays in sight until the first rows are there."""
        self._query = query
        self._number += 1
        self._rest.stop()
        self._asked = frozenset()
        task = self._context.read(self, partial(_first, self._source, query), "rows")
        task.done.connect(partial(self._take_first, self._number, False))
        task.failed.connect(self._context.show_fault)
        self._context.tasks.wait_a_moment(task)

    def _take_first(self, number: int, complete: bool, rows: Sequence[Any]) -> None:
        if number != self._number:
            return
        self._remember(rows)
        self._shown_number = number
        self._all_known = complete
        self._replace(array("I", (one.id for one in rows)))
        if not complete:
            self._rest.start(PAINTED_WITHIN)
        self.rows_read.emit()
        self.shown.emit(len(rows))
        if complete:
            self.complete.emit()

    def painted(self) -> None:
        """The rows in sight are painted; what else is to be read can be read now."""
        if self._rest.isActive():
            self._rest.start(0)

    def refresh(self, follow: int | None = None) -> None:
        """Reads which records match now; rows, place and ticks stay.

        Arguments:
            follow: the current record, whose new row is told by `followed`.
        """
        if self._query is None:
            return
        if not self.settled:
            self.list(self._query)
            return
        self._rest.stop()
        self._number += 1
        self._shown_number = self._number
        self._read_ids(follow)

    def _read_ids(self, follow: int | None) -> None:
        task = self._context.read(self, partial(_all_ids, self._source, self._query, follow), "ids")
        task.done.connect(partial(self._take_ids, self._number, follow is not None))
        task.failed.connect(self._context.show_fault)

    def _take_ids(self, number: int, follow: bool, answer: tuple[array[int], int | None]) -> None:
        if number != self._number:
            return
        ids, row = answer
        self._all_known = True
        self._replace(ids)
        self.complete.emit()
        if follow:
            self.followed.emit(-1 if row is None else row)

    def _replace(self, ids: array[int]) -> None:
        """Takes over another order; where the records known so far stay on top, the rest is only added."""
        before = len(self._ids)
        if len(ids) > before and before and ids[:before] == self._ids:
            self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        elif ids != self._ids:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        if self._all_known:
            self._selection.set_listed(ids)
        self.need(self._window)

    def outdate(self, records: Iterable[int] | None) -> None:
        """Some records changed (None: any of them); their rows are read again, and stay in sight until then."""
        self._outdated |= set(self._rows) if records is None else set(self._rows).intersection(records)
        self.need(self._window)

    def need(self, window: range, at_once: bool = False) -> None:
        """Tells which rows the table shows, so that those missing are read, with some around them.

        Arguments:
            window: the rows in sight.
            at_once: whether they are waited for a moment, rather than painted without text first.
        """
        self._window = window
        wanted = self._missing(window)
        if not wanted or wanted <= self._asked:
            return
        around = range(max(0, window.start - MARGIN), min(len(self._ids), window.stop + MARGIN))
        wanted = self._missing(around)
        # What is in sight and known already is no longer the first to be forgotten for what is read now.
        for one in self._ids[around.start : around.stop]:
            if one in self._rows:
                self._rows.move_to_end(one)
        self._asked = wanted
        self._late.start()
        task = self._context.read(self, partial(_page, self._source, sorted(wanted)), "page")
        task.done.connect(partial(self._take_rows, wanted))
        task.failed.connect(self._context.show_fault)
        if at_once:
            self._context.tasks.wait_a_moment(task)

    def _missing(self, window: range) -> frozenset[int]:
        shown = self._ids[window.start : window.stop]
        return frozenset(one for one in shown if one not in self._rows or one in self._outdated)

    def _take_rows(self, wanted: frozenset[int], rows: Sequence[Any]) -> None:
        if wanted == self._asked:
            self._asked = frozenset()
            self._late.stop()
        self._outdated -= wanted
        self._remember(rows)
        for gone in wanted.difference(one.id for one in rows):
            self._rows[gone] = None
        self.rows_read.emit()

    def _remember(self, rows: Iterable[Any]) -> None:
        known = self._rows
        for one in rows:
            known[one.id] = one
            known.move_to_end(one.id)
            self._outdated.discard(one.id)
        while len(known) > KEPT_ROWS:
            known.popitem(last=False)

    def _ticks_changed(self) -> None:
        self.rows_read.emit()

    def fetch(self, records: Sequence[int], done: Callable[[Sequence[Any]], object]) -> None:
        """Reads the rows of some records, seen or not, for copying; gives them in this order."""
        task = self._context.read(self, partial(_page, self._source, list(records)))
        task.done.connect(done)
        task.failed.connect(self._context.show_fault)


def _first(source: Source, query: Any, session: Session) -> Sequence[Any]:
    return source.first_page(session, query)


def _page(source: Source, records: Sequence[int], session: Session) -> Sequence[Any]:
    return source.page(session, records)
