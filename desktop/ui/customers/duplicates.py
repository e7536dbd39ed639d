"""Customers who are likely registered twice, found in the background; each pair opens the merge."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.controllers import customer_listing
from desktop.controllers.customer_listing import Row
from desktop.controllers.customer_records import CUSTOMERS
from desktop.controllers.duplicates import Likeness, find_likely
from desktop.controllers.operate import Outcome
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Cancelled, Progress
from desktop.translation import mark, translate
from desktop.ui.dialogs import Sheet
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.commands import Commands
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.records.phones import shown_phone
from desktop.ui.widgets.labels import Label
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 760
STEPS = 1000
POLL = 100
MOST_SHOWN = 11
REASONS: dict[Likeness, str] = {
    Likeness.SAME_PHONE: mark("Duplicates", "Same phone"),
    Likeness.SAME_WECHAT: mark("Duplicates", "Same WeChat"),
    Likeness.NAME_AND_ADDRESS: mark("Duplicates", "Same name, alike address"),
    Likeness.ONE_DIGIT_OFF: mark("Duplicates", "Phones differ in one digit"),
}


class Pair(NamedTuple):
    """Two customers, and why they may be one."""

    first: Row
    second: Row
    why: Likeness


class DuplicatesSheet(Sheet):
    """Searches as soon as it opens; cancelling stops the search.

    Arguments:
        context: who is signed in.
        parent: any widget of the window to cover.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("Duplicates", "Likely duplicates"),
            translate("Duplicates", "Customers who may be registered twice; choose a pair to compare it."),
            width=WIDTH,
        )
        self._context = context
        self._progress = Progress()
        self.pairs: tuple[Pair, ...] = ()
        self.operations = Commands(context, self, CUSTOMERS)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(translate("Duplicates", "Searching"))
        self.found = FramedTable(translate("Duplicates", "Likely duplicates"), _columns(context), MOST_SHOWN)
        self.nothing = Label("", tone="hint")
        for widget in (self.bar, self.found, self.nothing):
            self.body.addWidget(widget)
        self.found.hide()
        self.nothing.hide()
        self.close_footer = self.add_cancel(translate("Duplicates", "Close"))
        self.explain(translate("Duplicates", "A merge can be taken back from the customer's history."))
        self.found.table.opened.connect(self._compare)
        self.operations.finished.connect(self._merged)
        self._timer = QTimer(self, interval=POLL)
        self._timer.timeout.connect(self._show_progress)
        self._search()

    def _search(self) -> None:
        self._timer.start()
        self._task = self._context.read(self, partial(_find, self._progress), "duplicates")
        self._task.done.connect(self._show)
        self._task.failed.connect(self._failed)

    def _show_progress(self) -> None:
        total = self._progress.total
        self.bar.setValue(round(STEPS * self._progress.done / total) if total else 0)

    def _failed(self, error: BaseException) -> None:
        self._timer.stop()
        if isinstance(error, Refused):
            self.bar.hide()
            self.nothing.setText(error.sentence())
            self.nothing.show()
        elif not isinstance(error, Cancelled):
            self._context.show_fault(error)

    def _show(self, pairs: tuple[Pair, ...]) -> None:
        self._timer.stop()
        self.bar.hide()
        self.pairs = pairs
        self.found.show_rows(pairs)
        self.found.setVisible(bool(pairs))
        self.nothing.setText(translate("Duplicates", "No likely duplicates found."))
        self.nothing.setVisible(not pairs)
        if pairs:
            self.subtitle.setText(
                QCoreApplication.translate(
                    "Duplicates", "%n pair(s) may be one customer; choose one to compare it.", "", len(pairs)
                )
            )
            self.found.setFocus()

    def _compare(self, pair: Pair) -> None:
        self.operations.trigger(Operation.MERGE, (pair.first.id, pair.second.id))

    def _merged(self, outcome: Outcome) -> None:
        """One of them is gone, the other is changed: their pairs are no longer true."""
        touched = {one.id for one in outcome.done}
        self._show(tuple(one for one in self.pairs if not touched & {one.first.id, one.second.id}))

    def done(self, result: int) -> None:
        """Closed: a search that is still running is stopped."""
        self._progress.cancel()
        self._task.cancel()
        super().done(result)


def open_duplicates(context: Context, window: QWidget) -> None:
    """Opens the list of likely duplicates over a window."""
    DuplicatesSheet(context, window).open()


class _Cells:
    """What each column shows of a pair."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def first(self, pair: Pair) -> Cell:
        return self._customer(pair.first)

    def second(self, pair: Pair) -> Cell:
        return self._customer(pair.second)

    def _customer(self, row: Row) -> Cell:
        phone = shown_phone(row.phone, self._context.parameters.default_region) if row.phone else ""
        return Cell(row.name, shape=Shape.PAIR, second=" ".join((row.number, phone)).strip(), bold=True)

    def first_tip(self, pair: Pair) -> str:
        return self._tip(pair.first)

    def second_tip(self, pair: Pair) -> str:
        return self._tip(pair.second)

    def _tip(self, row: Row) -> str:
        names = self._context.directory
        parts = (row.number, row.name, row.company, names.staff_name(row.owner), names.store_name(row.store))
        return " · ".join(part for part in parts if part)

    @staticmethod
    def why(pair: Pair) -> Cell:
        return Cell(translate("Duplicates", REASONS[pair.why]), "text 2")


def _columns(context: Context) -> tuple[Column, ...]:
    of = _Cells(context)
    return (
        usual.column("first", mark("Columns", "Customer"), 240, of.first, tip=of.first_tip, stretch=True),
        usual.column(
            "second", mark("Columns", "Other customer"), 240, of.second, tip=of.second_tip, stretch=True
        ),
        usual.column("why", mark("Columns", "Reason"), 190, of.why),
    )


def _find(progress: Progress, session: Session) -> tuple[Pair, ...]:
    likely = find_likely(session, progress)
    with session.read() as connection:
        ids = sorted({one for pair in likely for one in (pair.first, pair.second)})
        rows = {row.id: row for row in customer_listing.page(connection, session.user, ids)}
    return tuple(
        Pair(rows[one.first], rows[one.second], one.why)
        for one in likely
        if one.first in rows and one.second in rows
    )
